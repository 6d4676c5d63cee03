package main

import (
	"os"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/presets"
)

// TestReadmeNamesAll: what a preset can name is in the README, so that a new kind is
// not forgotten there.
func TestReadmeNamesAll(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, topic := range presets.Topics() {
		if !strings.Contains(string(readme), "`"+topic.Word+"`") {
			t.Errorf("README.md does not name `%s`, a value of %s", topic.Word, topic.Key)
		}
	}
	for _, target := range mask.Targets {
		if !strings.Contains(string(readme), "| `"+string(target)+"` |") {
			t.Errorf("README.md does not explain target %s", target)
		}
	}
}
