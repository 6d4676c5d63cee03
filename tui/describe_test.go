package tui

import (
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
)

// TestDescribe wants commands in the journal, and on curves, as people speak of them.
func TestDescribe(t *testing.T) {
	for _, c := range []struct {
		train.Command
		old         string
		entry, mark string
	}{
		{train.SetRatio(mask.Input, 0.3), "0.25", "input ratio 0.25 → 0.3", "ratio 0.25→0.3"},
		{train.Command{Kind: "ratio", On: "parameter.dense1", Value: "0.8"}, "0.5", "parameter ratio of dense1 0.5 → 0.8", "ratio dense1 0.5→0.8"},
		{train.SetStrategy(mask.Input, "sliding"), "random", "input strategy random → sliding", "sliding"},
		{train.SetOption(mask.Input, "width", "7"), "5", "input width 5 → 7", "width 5→7"},
		{train.SetSchedule(mask.Parameter, "cubic"), "constant", "parameter schedule constant → cubic", "schedule cubic"},
		{train.Command{Kind: "schedule-option", On: "parameter.initial", Value: "0.2"}, "0", "parameter schedule initial 0 → 0.2", "schedule initial 0→0.2"},
		{train.Command{Kind: "layers", On: "delta", Value: "dense1"}, "dense2", "delta layers dense2 → dense1", "layers dense1"},
		{train.Command{Kind: "rate", Value: "0.1"}, "0.2", "learning rate 0.2 → 0.1", "rate 0.2→0.1"},
		{train.Command{Kind: "rate-schedule", Value: "cosine"}, "constant", "rate schedule constant → cosine", "rate cosine"},
		{train.Command{Kind: "rate-option", On: "factor", Value: "0.5"}, "0.1", "rate schedule factor 0.1 → 0.5", "rate factor 0.1→0.5"},
		{train.Command{Kind: "warmup", Value: "5"}, "0", "warm-up 0 → 5", "warmup 0→5"},
		{train.Command{Kind: "clip", Value: "1"}, "0", "gradient clip 0 → 1", "clip 0→1"},
		{train.Command{Kind: "hold", On: "gradient", Value: "false"}, "true", "gradient hold true → false", "hold true→false"},
		{train.Freeze("dense1"), "trainable", "freeze dense1", "freeze dense1"},
		{train.SetTarget("both"), "input", "target input → both", "mask both"},
	} {
		r := train.Result{Command: c.Command, Outcome: train.Applied, Old: c.old, New: c.Value}
		if got := phrase.Describe(c.Command) + change(r); got != c.entry {
			t.Errorf("%q, want %q", got, c.entry)
		}
		if got := markText(r); got != c.mark {
			t.Errorf("mark %q, want %q", got, c.mark)
		}
	}
}
