package train

import (
	"slices"
	"testing"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
)

// TestSharedRatioMoves wants layers to share the ratio that a schedule has at each draw,
// and one with a ratio of its own to keep it, before and after an edit.
func TestSharedRatioMoves(t *testing.T) {
	c := masked(t, large(t), mask.Parameter, "random", 0.8, "step")
	c.Epochs = 5
	s := c.Masks[mask.Parameter]
	s.Allocation = mask.ErdosR
	s.Schedule = kind.Choice[mask.Schedule]{Kind: "linear", Value: mask.Schedules[slices.Index(mask.Schedules.Names(), "linear")].New()}
	s.Layers = []string{"dense1", "dense2", "dense3"}
	c.Masks[mask.Parameter] = s
	tr := trainerOf(t, c)
	m := tr.maskers[mask.Parameter]
	drawn := func(own float64) {
		t.Helper()
		if err := tr.draw(m); err != nil {
			t.Fatal(err)
		}
		ratio := 0.8 * float64(tr.step) / float64(tr.length())
		shapes := []mask.Shape{{Height: 512, Width: 784}, {Height: 256, Width: 512}, {Height: 10, Width: 256}}
		want := mask.Allocate(shapes, ratio, mask.ErdosR)
		if own > 0 {
			want = append(mask.Allocate(shapes[:2], ratio, mask.ErdosR), own*float64(tr.step)/float64(tr.length()))
		}
		for i, s := range m.sites {
			if hidden := mask.Hidden(s.values); s.ratio != want[i] || hidden != mask.K(s.shape.Len(), want[i]) {
				t.Fatalf("step %d: %s hides %v, %d cells; want %v", tr.step, s.name, s.ratio, hidden, want[i])
			}
		}
	}
	for _, tr.step = range []int64{3, 4, 11} {
		drawn(0)
	}
	edited := m.setting
	edited.Ratios = map[string]float64{"dense3": 0.3}
	m.setting = edited
	m.redraw()
	for _, tr.step = range []int64{12, 17} {
		drawn(0.3)
	}
}
