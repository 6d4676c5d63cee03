package train

import (
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/nn"
)

// restoringConfig is an experiment whose mask goes by the error of what is restored.
func restoringConfig(t *testing.T, mode string) Config {
	t.Helper()
	c := masked(t, small(t), in, "adaptive", 0.1, "")
	c.Layers, c.Loss = layers(16, 64), kind.Choice[nn.Loss]{Kind: "reconstruction", Value: nn.NewReconstruction()}
	s := c.Masks[in]
	s.Strategy = with(t, with(t, s.Strategy, "mode", mode), "refresh", "1")
	c.Masks[in] = s
	return c
}

// TestScoreByReconstruction follows the errors by hand: of hidden cells alone, the mean
// over the rows that hide them.
func TestScoreByReconstruction(t *testing.T) {
	r, _ := open(t, restoringConfig(t, "error"), Options{})
	defer r.Close()
	other, _ := open(t, restoringConfig(t, "error"), Options{})
	defer other.Close()
	tr, want := r.trainer, make([]float64, 64)
	tr.batch = tr.nextBatch()
	if err := tr.draw(tr.maskers[in]); err != nil {
		t.Fatal(err)
	}
	tr.in.load(tr.set.Train, tr.batch)
	rows, s := len(tr.batch), tr.maskers[in].sites[0]
	seen := tr.in.mask(s, tr.maskers[in].setting.Fill, 0)
	out := tr.copyOf(tr.net.ForwardMasked(seen.x, seen.mask, rows), rows*64)
	never := 0
	for cell := range want {
		n := 0.0
		for row, index := range tr.batch {
			if s.row(row)[cell] == 0 {
				e := float64(out[row*64+cell]) - float64(tr.set.Train.X.Float32s()[index*64+cell])
				want[cell], n = want[cell]+e*e, n+1
			}
		}
		if n == 0 {
			never++
		} else {
			want[cell] /= n
		}
	}
	if _, _, err := other.trainer.makeStep(); err != nil {
		t.Fatal(err)
	}
	for cell, got := range other.trainer.maskers[in].sites[0].score {
		if math.Abs(float64(got)-want[cell]) > 1e-5*(1+want[cell]) {
			t.Errorf("cell %d scores %v, want %v", cell, got, want[cell])
		}
	}
	if never == 0 || never == 64 {
		t.Errorf("%d cells are hidden in no row", never)
	}
}

// TestScoredMasksOfSamples: what chance still decides differs between the samples.
func TestScoredMasksOfSamples(t *testing.T) {
	for mode, alike := range map[string]bool{"high": true, "low": true, "hint": false, "error": false} {
		r, _ := open(t, restoringConfig(t, mode), Options{})
		for range 3 {
			if _, _, err := r.trainer.makeStep(); err != nil {
				t.Fatal(err)
			}
		}
		s := r.trainer.maskers[in].sites[0]
		if got := slices.Equal(s.row(0), s.row(1)); got != alike {
			t.Errorf("%s: alike %v", mode, got)
		}
		r.Close()
	}
}

func TestScoreNeedsItsLoss(t *testing.T) {
	c := restoringConfig(t, "error")
	c.Layers, c.Loss = layers(16, 10), small(t).Loss
	if err := c.Validate(); err == nil || !strings.Contains(err.Error(), "reconstruction") {
		t.Errorf("%v", err)
	}
}
