package data

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/maskbench/core/kind"
)

// fashionFolder is where Debian's package dataset-fashion-mnist puts its files.
const fashionFolder = "/usr/share/datasets/fashion-mnist"

// splits maps the values of IDX.Split to what MNIST's file names begin with.
var splits = map[string]string{"train": "train", "test": "t10k"}

// digitClasses are the names of MNIST's labels.
var digitClasses = []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}

// IDX is a folder with the files of MNIST, Fashion-MNIST or another set of ten
// classes in their format, gzipped or not: train-images-idx3-ubyte,
// train-labels-idx1-ubyte, and t10k-… for the test images. Pixels are scaled to
// [0, 1].
type IDX struct {
	Path  kind.Path `toml:"path"`  // the folder; its classes are named after Fashion-MNIST's if "fashion" is in it
	Split string    `toml:"split"` // which files to read: "train" or "test"
}

// NewIDX returns the training images of Fashion-MNIST, where Debian puts them.
func NewIDX() *IDX { return &IDX{Path: fashionFolder, Split: "train"} }

// Validate reports options that no folder could satisfy.
func (s *IDX) Validate() error {
	if _, ok := splits[s.Split]; !ok {
		return kind.Unknown("split", s.Split, []string{"train", "test"})
	}
	if s.Path == "" {
		return errors.New("path is empty: name the folder that holds the IDX files")
	}
	return nil
}

// Read implements Source.
func (s *IDX) Read() (*Raw, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	images, err := s.file("images", 3)
	if err != nil {
		return nil, err
	}
	labels, err := s.file("labels", 1)
	if err != nil {
		return nil, err
	}
	classes := digitClasses
	if strings.Contains(strings.ToLower(string(s.Path)), "fashion") {
		classes = fashionClasses
	}
	return pair(images, labels, classes)
}

// file reads the file of the split that holds what, an array of the given rank.
func (s *IDX) file(what string, rank int) (*idxFile, error) {
	f, err := s.open(what, rank)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseIDX(f, f.Name(), rank)
}

// open opens the file under the first of its usual names.
func (s *IDX) open(what string, rank int) (*os.File, error) {
	begin := splits[s.Split] + "-" + what
	for _, end := range []string{"-idx%d-ubyte", "-idx%d-ubyte.gz", ".idx%d-ubyte", ".idx%d-ubyte.gz"} {
		f, err := os.Open(filepath.Join(string(s.Path), begin+fmt.Sprintf(end, rank)))
		if err == nil {
			return f, nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%w: set path to a folder with IDX files that can be read", err)
		}
	}
	return nil, s.missing(fmt.Sprintf("%s-idx%d-ubyte", begin, rank))
}

// missing is the error for a folder without the named file: what was looked for
// and how to get it.
func (s *IDX) missing(name string) error {
	remedy := "put the files there or set path to their folder"
	if s.Path == fashionFolder {
		remedy = "apt-get install dataset-fashion-mnist, or set path to a folder that has the files"
	}
	if _, err := os.Stat(string(s.Path)); err != nil {
		return fmt.Errorf("no folder %s with %s: %s", s.Path, name, remedy)
	}
	return fmt.Errorf("no file %s (or .gz) in %s: %s", name, s.Path, remedy)
}

// pair joins images [n, height, width] with labels [n].
func pair(images, labels *idxFile, classes []string) (*Raw, error) {
	if images.dims[0] != labels.dims[0] {
		return nil, fmt.Errorf("%s has %d images but %s has %d labels: take both files from the same set",
			images.name, images.dims[0], labels.name, labels.dims[0])
	}
	raw := &Raw{
		Height: images.dims[1], Width: images.dims[2], Classes: classes, Outputs: len(classes),
		X: scaled(images.values, 255), Y: scaled(labels.values, 1),
	}
	for i, label := range labels.values {
		if int(label) >= len(classes) {
			return nil, fmt.Errorf("%s: byte %d is label %d, expected 0 to %d: the file is corrupt or of another set",
				labels.name, labels.header()+i, label, len(classes)-1)
		}
	}
	return raw, nil
}

// scaled returns values/full.
func scaled(values []byte, full float32) []float32 {
	var table [256]float32
	for v := range table {
		table[v] = float32(v) / full
	}
	out := make([]float32, len(values))
	for i, v := range values {
		out[i] = table[v]
	}
	return out
}
