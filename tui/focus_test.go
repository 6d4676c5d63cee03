package tui

import (
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// TestFocusInSight checks that the panel with the keys is on the screen, however
// that changes.
func TestFocusInSight(t *testing.T) {
	r := newRig(trueDark, 80, 24)
	r.press("tab", "m")
	if r.focus != "picture" || !r.shows("▸ [picture]") {
		t.Errorf("after a change of picture the focus is on %s", r.focus)
	}
	r.press("shift+tab", "shift+tab", "m")
	if r.focus != "mask" || !r.shows("▸ mask") {
		t.Errorf("a change of picture took the focus from the settings to %s", r.focus)
	}
	r.press("shift+tab")
	if !r.shows("▸ picture layers journal [curves]") {
		t.Fatalf("focus on %s", r.focus)
	}
	r.resize(120, 36)
	if r.focus != "mask" {
		t.Errorf("large, the focus is on %s, which is not there", r.focus)
	}
	r.press("tab", "tab")
	r.resize(80, 24)
	if r.focus != "picture" || !r.shows("▸ [picture]") {
		t.Errorf("small, the focus is on %s, the tab %s", r.focus, r.tab)
	}
}

// TestFirstPicture checks that a run opens on the picture of what it masks.
func TestFirstPicture(t *testing.T) {
	for on, want := range map[string]string{
		"none": "input", "input": "input", "both": "input", "parameter": "weight mask", "delta": "weight mask",
		"gradient": "weight mask", "activation": "outputs", "delta+activation": "weight mask",
	} {
		s := &train.Snapshot{Masks: map[mask.Target]train.MaskState{}}
		targets, err := train.ParseTargets(on)
		if err != nil {
			t.Fatal(err)
		}
		for _, target := range mask.Targets {
			s.Masks[target] = train.MaskState{On: targets[target]}
		}
		if got := pictures[firstPicture(s)].name; got != want {
			t.Errorf("%s: picture %s, want %s", on, got, want)
		}
	}
}
