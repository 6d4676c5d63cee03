package main

import (
	"bytes"
	"fmt"
	"os"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// runExport writes what a run has learned where other programs can read it.
func runExport(s *settings, words []string) error {
	dir, err := one(words, "DIR")
	switch {
	case err != nil:
		return err
	case s.weights == "" && s.masks == "":
		return usage("nothing to export: name a file with --weights, --masks or both")
	}
	if _, err := os.Stat(dir); err != nil {
		return fmt.Errorf("%s %w: give the folder of a run", dir, record.ErrNoRun)
	}
	weights, masks, notes, err := train.Export(dir)
	warn(notes)
	if err != nil {
		return err
	}
	if err := export(s.weights, "weights", weights); err != nil {
		return err
	}
	return export(s.masks, "masks", masks)
}

// export writes a file whole or not at all; no name is no wish for one.
func export(file, what string, tensors []record.Tensor) error {
	if file == "" {
		return nil
	}
	var b bytes.Buffer
	if err := record.EncodeSafetensors(&b, map[string]string{"format": "pt"}, tensors); err != nil {
		return err
	}
	temp := file + ".tmp"
	err := os.WriteFile(temp, b.Bytes(), 0o666)
	if err == nil {
		err = os.Rename(temp, file)
	}
	if err != nil {
		os.Remove(temp)
		return dataError{fmt.Errorf("the %s cannot be written: %w", what, err)}
	}
	fmt.Printf("%s: %d %s\n", file, len(tensors), what)
	return nil
}
