package export

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unicode"
)

// file is what is to be written: the ending of its name, and what it holds.
type file struct {
	ending string
	data   []byte
}

// Write writes a figure to name.csv, name.svg and name.png in a folder, which it
// makes if need be, and returns their paths. No file is written over: the name gets
// a number if it is taken. After an error none of them is left.
func Write(dir, name string, f Figure) ([]string, error) {
	s := newSheet(f)
	picture, err := s.png()
	if err != nil {
		return nil, fmt.Errorf("cannot draw %s: %w", name, err)
	}
	return disk.write(dir, name, []file{{".csv", []byte(f.table().CSV())}, {".svg", s.svg()}, {".png", picture}})
}

// WriteTable writes a table to name.csv as Write does a figure.
func WriteTable(dir, name string, t Table) ([]string, error) {
	return disk.write(dir, name, []file{{".csv", []byte(t.CSV())}})
}

// store is where files are written.
type store struct {
	mkdir  func(dir string, mode fs.FileMode) error
	create func(path string) (io.WriteCloser, error) // fails if there is one
	remove func(path string) error
}

var disk = store{os.MkdirAll, func(path string) (io.WriteCloser, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}, os.Remove}

// tries is the number of names that are tried.
const tries = 10_000

// write writes all the files under the first name of which none exists.
func (d store) write(dir, name string, files []file) ([]string, error) {
	if err := d.mkdir(dir, 0o755); err != nil {
		return nil, explain(dir, err)
	}
	base := filepath.Join(dir, fileName(name))
	for n := 1; n <= tries; n++ {
		free := base
		if n > 1 {
			free = fmt.Sprintf("%s-%d", base, n)
		}
		paths, err := d.writeAll(free, files)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return nil, explain(dir, err)
		}
		return paths, nil
	}
	return nil, fmt.Errorf("%s holds %d files of the name %s: move some away", dir, tries, fileName(name))
}

// writeAll writes the files, or none.
func (d store) writeAll(base string, files []file) (paths []string, err error) {
	defer func() {
		if err != nil {
			for _, p := range paths {
				d.remove(p)
			}
			paths = nil
		}
	}()
	for _, f := range files {
		w, err := d.create(base + f.ending)
		if err != nil {
			return paths, err
		}
		paths = append(paths, base+f.ending)
		_, err = w.Write(f.data)
		if err = errors.Join(err, w.Close()); err != nil {
			return paths, err
		}
	}
	return paths, nil
}

// explain says what can be done about an error of a folder.
func explain(dir string, err error) error {
	advice := "see that it is a folder that can be written to"
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		advice = "the disk is full: free some space and try again"
	case errors.Is(err, fs.ErrPermission):
		advice = "the folder is not yours to write to: change its permissions"
	case errors.Is(err, syscall.EROFS):
		advice = "the folder is read-only: copy the run elsewhere, or mount it for writing"
	case errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrExist):
		advice = "a file is in the way of the folder: move it away"
	}
	return fmt.Errorf("cannot export to %s: %w; %s", dir, err, advice)
}

// longest is the length of a name, in bytes, that leaves room for number and ending
// on any disk.
const longest = 120

// fileName makes of any name one for a file, that needs no quotes in a shell.
func fileName(name string) string {
	var b strings.Builder
	for _, r := range strings.ToValidUTF8(name, "-") {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._+=", r) {
			r = '-'
		}
		if r == '-' && strings.HasSuffix(b.String(), "-") {
			continue
		}
		if b.Len()+len(string(r)) > longest {
			break
		}
		b.WriteRune(r)
	}
	if safe := strings.Trim(b.String(), "-."); safe != "" {
		return safe
	}
	return "chart"
}
