package data

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// maxIDX bounds the values of one IDX file, so that a corrupt one cannot fill the
// memory; it is twenty times MNIST.
const maxIDX = 1 << 30

// firstIDX is the most memory that is taken on the word of a header alone.
const firstIDX = 1 << 23

// idxFile is an array of unsigned bytes in IDX form: the bytes 0, 0, 8 and the
// rank, one big-endian uint32 a dimension, and the values in row-major order.
type idxFile struct {
	name   string
	dims   []int
	values []byte
}

// header is the number of bytes before the values.
func (f *idxFile) header() int { return 4 + 4*len(f.dims) }

// parseIDX reads a file of the given rank from r, gzipped or not: told by its
// first bytes, for browsers like to unpack and keep the name. Memory grows with
// what is read, not with what the header claims. Byte numbers in its errors are
// those of the unpacked file.
func parseIDX(r io.Reader, name string, rank int) (*idxFile, error) {
	f := &idxFile{name: name, dims: make([]int, rank)}
	in := bufio.NewReader(r)
	if start, _ := in.Peek(2); string(start) == "\x1f\x8b" {
		unpacked, err := gzip.NewReader(in)
		if err != nil {
			return nil, f.corrupt(0, err)
		}
		in = bufio.NewReader(unpacked)
	}
	size, err := f.readHeader(in)
	if err != nil {
		return nil, err
	}
	return f, f.readValues(in, size)
}

// readHeader sets the dimensions and returns the number of values.
func (f *idxFile) readHeader(in io.Reader) (int, error) {
	header := make([]byte, f.header())
	n, err := io.ReadFull(in, header)
	if want := [4]byte{0, 0, 8, byte(len(f.dims))}; n >= 4 && [4]byte(header) != want {
		return 0, fmt.Errorf("%s: begins with bytes % x, expected % x (IDX, unsigned bytes, %d dimensions): not the file its name says; fetch it again",
			f.name, header[:4], want, len(f.dims))
	}
	if err != nil {
		return 0, f.short(n, len(header), err)
	}
	size := 1
	for i := range f.dims {
		at := 4 + 4*i
		f.dims[i] = int(binary.BigEndian.Uint32(header[at:]))
		if f.dims[i] == 0 || f.dims[i] > maxIDX/size {
			return 0, fmt.Errorf("%s: byte %d gives dimension %d as %d, expected at least 1 and %d values in all at most: the file is corrupt; fetch it again",
				f.name, at, i+1, f.dims[i], maxIDX)
		}
		size *= f.dims[i]
	}
	return size, nil
}

// readValues reads size values, after which the file must end.
func (f *idxFile) readValues(in io.Reader, size int) error {
	values := bytes.NewBuffer(make([]byte, 0, min(size+bytes.MinRead, firstIDX)))
	_, err := values.ReadFrom(io.LimitReader(in, int64(size)+1))
	f.values = values.Bytes()
	found, expected := f.header()+len(f.values), f.header()+size
	switch {
	case len(f.values) > size:
		return fmt.Errorf("%s: goes on after byte %d, where its header (%v) says it ends: the file is corrupt; fetch it again", f.name, expected, f.dims)
	case len(f.values) < size:
		return f.short(found, expected, err)
	case err != nil: // a checksum that fails after the last value
		return f.corrupt(found, err)
	}
	return nil
}

// short is the error for a file that ended, or could not be read on, too early.
func (f *idxFile) short(found, expected int, err error) error {
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return f.corrupt(found, err)
	}
	return fmt.Errorf("%s: ends after %d bytes, expected %d: the file is truncated; fetch it again", f.name, found, expected)
}

// corrupt is the error for bytes that could not be read or unpacked.
func (f *idxFile) corrupt(at int, err error) error {
	return fmt.Errorf("%s: byte %d: %w: the file is damaged; fetch it again", f.name, at, err)
}
