package runs

import (
	"fmt"
	"slices"
	"strings"
)

// notes say what Δ can mean.
func (c *Comparison) notes(a, b []epoch) []string {
	var all []string
	add := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	if c.Same.Paired() {
		add("Δ is one paired run: same seed, data, device, initial weights and batch order, so it comes from what differs above.")
	} else {
		add("Δ is not paired: %s differ, and Δ has their part too.", and(c.Same.missing()))
	}
	add("One pair says nothing about spread: repeat both with other seeds before you believe a small Δ.")
	if ea, eb := end(a), end(b); ea.step != eb.step {
		add("The runs are not equally far (steps %d and %d): compare final values with care, those at the common step rather.", ea.step, eb.step)
	}
	if changed(c.Keys, "loss") || end(a).stage != end(b).stage {
		add("The losses are of different kinds or stages: their Δ means nothing.")
	}
	if changed(c.Keys, "mask") {
		add("Train loss is measured under each run's own masks: compare val loss, accuracy and gap rather.")
	}
	for _, r := range []Run{c.A, c.B} {
		if r.State == Training {
			add("%s is going on: its values are those of now.", r.Name)
		}
		if r.Problem != "" {
			add("%s: %s", r.Name, r.Problem)
		}
	}
	return all
}

func (s Same) missing() []string {
	var all []string
	for _, part := range []struct {
		same bool
		name string
	}{{s.Seed, "seed"}, {s.Data, "data"}, {s.Device, "device"}, {s.Start, "initial weights"}, {s.Order, "batch order"}} {
		if !part.same {
			all = append(all, part.name)
		}
	}
	return all
}

func and(words []string) string {
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
	return strings.Join(words, "")
}

// changed reports whether keys of a table differ, in a stage or not.
func changed(keys []Change, table string) bool {
	return slices.ContainsFunc(keys, func(c Change) bool { return strings.HasPrefix(unstaged(c.Key), table+".") })
}
