package runs

import (
	"fmt"
	"slices"
	"strings"

	"example.com/maskbench/core/train"
)

// notes say what Δ can mean: what it is due to, then where it misleads.
func (c *Comparison) notes(a, b epoch) []string {
	all := []string{c.cause()}
	add := func(say bool, format string, args ...any) {
		if say {
			all = append(all, fmt.Sprintf(format, args...))
		}
	}
	add(true, "One pair says nothing about spread: repeat both with other seeds before you believe a small Δ.")
	add(a.step != b.step, "The runs are not equally far, at steps %d and %d: final values are not of the same step.", a.step, b.step)
	add(changed(c.Keys, "loss") || a.stage != b.stage, "The losses are of different kinds or stages: their Δ means nothing.")
	add(changed(c.Keys, "mask"), "Train loss is measured under each run's own masks: rather compare val loss, accuracy and gap.")
	add(build(c.A.made) != build(c.B.made), "Two versions of the program train.Manifest them: the last digits may differ by that.")
	for _, r := range []Run{c.A, c.B} {
		add(r.State == Training, "%s is going on: its values are those of now.", r.Name)
		add(r.Problem != "", "%s is damaged: %s.", r.Name, r.Problem)
	}
	return all
}

// cause says what Δ is due to.
func (c *Comparison) cause() string {
	switch {
	case !c.Same.Paired():
		return fmt.Sprintf("Δ is not paired: %s differ, and Δ has their part too.", and(c.Same.missing()))
	case len(c.Keys)+len(c.OnlyA)+len(c.OnlyB) == 0:
		return "The runs are the same experiment: at the same step Δ is 0."
	}
	return "Δ is one paired run: seed, data, device, initial weights and batch order are the same, so it comes from what differs above."
}

// build is the program that made a run.
func build(m train.Manifest) string { return m.Version + m.Commit }

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
