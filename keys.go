package main

import (
	"fmt"
	"os"

	"example.com/maskbench/tui"
)

// runKeys prints the keys of the screen as a file to start one's own from.
func runKeys(*settings, []string) error {
	fmt.Print(tui.KeysTOML())
	return nil
}

// keymap reads the keys that --keys names, or those of the user's configuration.
func (s *settings) keymap() (tui.Keymap, error) {
	path := s.keys
	if path == "" {
		path = tui.KeysFile(os.Getenv)
	}
	k, err := tui.ReadKeys(path, s.keys != "")
	if err != nil {
		return nil, usageError{err}
	}
	return k, nil
}
