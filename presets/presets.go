// Package presets reads experiments from TOML files and writes them back. It is
// strict: whatever it does not understand is an error that names the place, the
// nearest key that it knows, and the remedy.
//
// Which keys a table has is said once, in fields.go; reading, overriding, writing
// and the lists in error messages follow from it.
package presets

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/train"
)

//go:embed *.toml
var builtin embed.FS

// Default is the name of the preset that is used when none is named.
const Default = "fashion-mini"

// extension of a preset's file.
const extension = ".toml"

// maxSize of a preset's file in bytes, far above what an experiment needs.
const maxSize = 64 << 10

// Names lists the built-in presets: the default, then the others by name.
func Names() []string {
	var names []string
	entries, _ := builtin.ReadDir(".") // an embedded folder is always there
	for _, e := range entries {
		if name := strings.TrimSuffix(e.Name(), extension); name != Default {
			names = append(names, name)
		}
	}
	slices.Sort(names) // by name: "-" sorts before ".toml"
	return append([]string{Default}, names...)
}

// Load returns the experiment that a preset describes, every default filled in
// and validated. The preset is a built-in name or the path of a TOML file. Each
// of set is an override "key=value", as "mask.input.ratio=0.3" or
// "layer.dense1.units=64", whose value is TOML or else a string; one that changes
// a kind or strategy drops the options of the old one. "stage.NAME.optim.rate=0.1"
// changes a stage's own table, or a copy of the one that it inherits. Relative paths
// in a file start at its folder, those in set at the working directory.
func Load(nameOrPath string, set []string) (train.Config, error) {
	doc, err := open(nameOrPath)
	if err != nil {
		return train.Config{}, err
	}
	return doc.load(set)
}

// load turns what is written into a Config.
func (d *document) load(set []string) (train.Config, error) {
	if err := d.override(set); err != nil {
		return train.Config{}, err
	}
	c, err := d.config()
	if err != nil {
		return train.Config{}, err
	}
	if err := d.validate(&c); err != nil {
		return train.Config{}, err
	}
	return c, nil
}

func open(nameOrPath string) (*document, error) {
	if text, err := builtin.ReadFile(nameOrPath + extension); err == nil {
		return parse(string(text), nameOrPath+extension)
	}
	if !isPath(nameOrPath) {
		return nil, fmt.Errorf("%w, or give the path of a %s file", kind.Unknown("preset", nameOrPath, Names()), extension)
	}
	text, err := read(nameOrPath)
	if err != nil {
		return nil, err
	}
	return parse(text, nameOrPath)
}

// isPath tells the path of a preset from a misspelt name.
func isPath(s string) bool {
	info, err := os.Stat(s)
	return strings.HasSuffix(s, extension) || strings.ContainsRune(s, filepath.Separator) || err == nil && !info.IsDir()
}

func read(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("preset %s cannot be read: %w", path, errors.Unwrap(err))
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("preset %s cannot be read: %w", path, errors.Unwrap(err))
	case len(text) > maxSize:
		return "", fmt.Errorf("%s is larger than %d bytes: that is no preset", path, maxSize)
	}
	return string(text), nil
}
