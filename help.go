package main

import (
	"fmt"
	"strings"

	"example.com/maskbench/presets"
)

// runHelp explains what a preset can name, in the words of the source.
func runHelp(s *settings, words []string) error {
	if len(words) == 0 {
		listTopics()
		return nil
	}
	word, err := one(words, "WORD")
	if err != nil {
		return err
	}
	text, err := presets.Help(word)
	if err != nil {
		return usageError{err}
	}
	fmt.Print(text)
	return nil
}

func listTopics() {
	fmt.Printf("techniques and keys\n  %s\n\n", strings.Join(presets.Techniques(), ", "))
	key := ""
	for _, t := range presets.Topics() {
		if t.Key != key {
			if key != "" {
				fmt.Println()
			}
			key = t.Key
			fmt.Println(key)
		}
		fmt.Printf("  %-18s %s\n", t.Word, t.About)
	}
}
