package main

import (
	"fmt"
	"os"

	"example.com/maskbench/presets"
)

// runPresets lists the presets or prints one.
func runPresets(s *settings, words []string) error {
	if len(words) == 0 {
		return listPresets()
	}
	name, err := one(words, "NAME")
	if err != nil {
		return err
	}
	c, err := presets.Load(name, s.set)
	if err != nil {
		return usageError{err}
	}
	os.Stdout.Write(presets.Encode(c))
	return nil
}

func listPresets() error {
	for _, name := range presets.Names() {
		c, err := presets.Load(name, nil)
		if err != nil {
			return err
		}
		fmt.Printf("%-24s %s\n", name, c.About)
	}
	return nil
}
