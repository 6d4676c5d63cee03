package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"example.com/maskbench/core/bench"
	"example.com/maskbench/kernels/cpu"
)

// Every kind of request can be carried out, and what is none is an error and no crash.
func TestRequests(t *testing.T) {
	b := cpu.New[float32](2)
	for _, request := range []string{
		"product forward 3 40 20 dense dense", "product input 3 40 20 bits dense", "product weight 3 40 20 soft bits",
		"product all 3 40 20 block32:0.9 dense", "rested all 3 40 20 bits bits", "product all 3 40 20 2:4:0.5 dense", "product all 3 40 20 sliding:0.5 random:0.9",
		"step mlp sgd dense", "step mlp adamw masked", "step mlp sgd data", "step mlp sgd blocks", "step toy sgd dense", "step fashion sgd data", "peak",
	} {
		asked, err := prepare(b, strings.Fields(request), 30000)
		if err != nil {
			t.Errorf("%s: %v", request, err)
			continue
		}
		asked.run()
		asked.free()
	}
	for _, request := range []string{
		"", "peak 2", "product all 3 40", "product some 3 40 20 dense dense", "product all 3 x 20 dense dense", "product all 3 40 20 block9:0.5 dense",
		"product all 3 40 20 random dense", "product all 3 40 20 random:x dense", "product all 3 40 20 dense half",
		"step mlp sgd half", "step mlp adam dense", "step cnn sgd dense", "step mlp",
	} {
		if _, err := prepare(b, strings.Fields(request), 0); err == nil {
			t.Errorf("%q is a request", request)
		}
	}
}

// Whatever pattern has a goal can be drawn.
func TestGoalsAreKnown(t *testing.T) {
	text, err := os.ReadFile("goals.py")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "GOALS = {")
	table, _, _ = strings.Cut(table, "\n}\n")
	names := regexp.MustCompile(`(?m)^    "([^"]+)": \{`).FindAllStringSubmatch(table, -1)
	if len(names) != len(bench.Patterns) {
		t.Errorf("goals for %d patterns of %d", len(names), len(bench.Patterns))
	}
	for _, n := range names {
		if _, err := bench.Patterns.Choose(n[1]); err != nil {
			t.Error(err)
		}
	}
}
