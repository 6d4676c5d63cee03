package record

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// WriteError says that a run's folder or a file in it cannot be written.
type WriteError struct {
	Op   string // what was tried: create, write, sync, rename, …
	Path string
	Err  error
}

func writeError(op, path string, err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch { // say it once
	case errors.As(err, &p):
		path, err = p.Path, p.Err
	case errors.As(err, &l):
		err = l.Err
	}
	return &WriteError{op, path, err}
}

func (e *WriteError) Error() string {
	return fmt.Sprintf("cannot %s %s: %v%s", e.Op, e.Path, e.Err, e.remedy())
}

func (e *WriteError) remedy() string {
	switch {
	case errors.Is(e.Err, syscall.ENOSPC), errors.Is(e.Err, syscall.EDQUOT):
		return ": free some space, then continue with --resume"
	case errors.Is(e.Err, fs.ErrPermission), errors.Is(e.Err, syscall.EROFS), errors.Is(e.Err, syscall.ENOTDIR):
		return ": choose a folder you may write to with --out"
	}
	return ""
}

// Unwrap returns the cause.
func (e *WriteError) Unwrap() error { return e.Err }

// do is the one gate to the disk: everything a Dir changes after it was opened passes here, or
// through write.
func (d *Dir) do(op, name string, f func(path string) error) error {
	path := filepath.Join(d.path, name)
	if d.killed {
		return &WriteError{op, path, ErrKilled}
	}
	err := d.fault(op, name)
	if err == nil {
		err = f(path)
	}
	if err != nil {
		return writeError(op, path, err)
	}
	return nil
}

func (d *Dir) fault(op, name string) error {
	if d.Fault == nil {
		return nil
	}
	err := d.Fault(op + " " + name)
	d.killed = errors.Is(err, ErrKilled)
	return err
}

func (d *Dir) write(f *os.File, name string, b []byte) error {
	path := filepath.Join(d.path, name)
	if d.killed {
		return &WriteError{"write", path, ErrKilled}
	}
	err := d.fault("write", name)
	if err != nil {
		b = b[:len(b)/2]
	}
	if _, e := f.Write(b); err == nil {
		err = e
	}
	if err != nil {
		return writeError("write", path, err)
	}
	return nil
}

func (d *Dir) create(name string, flag int) (f *os.File, err error) {
	err = d.do("create", name, func(path string) error {
		f, err = os.OpenFile(path, flag|os.O_CREATE|os.O_WRONLY, 0o666)
		return err
	})
	return f, err
}

func (d *Dir) syncFile(f *os.File, name string) error {
	return d.do("sync", name, func(string) error { return f.Sync() })
}

// syncDir makes the entries of a folder durable: new, renamed and removed names.
func (d *Dir) syncDir(name string) error {
	return d.do("sync", name, syncFolder)
}

func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := f.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) { // some file systems cannot
		return err
	}
	return nil
}

func (d *Dir) remove(name string) error {
	return d.do("remove", name, func(path string) error {
		if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	})
}

// tmp marks what a kill may leave half written; nobody reads it and Rewind removes it.
const tmp = ".tmp"

// replace writes the file name by content, so that it holds either all of the new bytes or what
// it held before, and leaves nothing else behind.
func (d *Dir) replace(name string, content func(f *os.File) error) error {
	err := d.fill(name+tmp, content)
	if err == nil {
		err = d.do("rename", name, func(path string) error { return os.Rename(path+tmp, path) })
	}
	if err != nil {
		d.remove(name + tmp) // the first error is the one to tell
		return err
	}
	return d.syncDir(filepath.Dir(name))
}

func (d *Dir) fill(name string, content func(f *os.File) error) error {
	f, err := d.create(name, os.O_TRUNC)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := content(f); err != nil {
		return err
	}
	return d.syncFile(f, name)
}

// WriteFile writes the file name, such as PresetFile, in one piece: after a crash it holds either
// data or what it held before.
func (d *Dir) WriteFile(name string, data []byte) error {
	if d.err != nil {
		return d.err
	}
	return d.replace(name, func(f *os.File) error { return d.write(f, name+tmp, data) })
}

// Remove deletes the file name; it is no error if there is none.
func (d *Dir) Remove(name string) error {
	if d.err != nil {
		return d.err
	}
	if err := d.remove(name); err != nil {
		return err
	}
	return d.syncDir(".")
}
