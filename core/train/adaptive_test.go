package train

import (
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
)

// adaptive is small under an adaptive mask of the input, edited.
func adaptive(t *testing.T, edit func(*mask.Adaptive)) Config {
	c := masked(t, small(t), in, "adaptive", 0.25, "")
	if edit != nil {
		edit(c.Masks[in].Strategy.Value.(*mask.Adaptive))
	}
	return c
}

// scoreAfter makes n steps and returns the score.
func scoreAfter(t *testing.T, c Config, n int) []float32 {
	t.Helper()
	r, err := (session{path: folder(t), config: c}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for range n {
		if _, _, err := r.trainer.makeStep(); err != nil {
			t.Fatal(err)
		}
	}
	return slices.Clone(r.trainer.maskers[in].sites[0].score)
}

func TestScoreKnowsNoLabels(t *testing.T) {
	c := adaptive(t, nil)
	want := scoreAfter(t, c, 1)
	if len(want) != 64 || slices.Max(want) <= 0 {
		t.Fatalf("the score is %v", want)
	}
	c.Shuffle, c.Val = false, 0 // the split looks at classes, and so must the order
	want = scoreAfter(t, c, 1)
	c.Data.Value = few{rows: 240, edit: func(_, y []float32) {
		for i := range y {
			y[i] = float32((int(y[i])*7 + 3) % 10)
		}
	}}
	if got := scoreAfter(t, c, 1); !slices.Equal(got, want) {
		t.Error("other labels give another score at the same weights")
	}
}

// The score is |x ⊙ ∂z/∂x| of the predicted class at unmasked rows, computed here
// from the weights.
func TestScoreIsTheSaliencyOfThePrediction(t *testing.T) {
	c := adaptive(t, nil)
	r, err := (session{path: folder(t), config: c}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	tr := r.trainer
	want := saliency(tr, 32)
	if _, _, err := tr.makeStep(); err != nil {
		t.Fatal(err)
	}
	score := tr.maskers[in].sites[0].score
	for i := range want {
		if math.Abs(float64(score[i])-want[i]) > 1e-6 {
			t.Fatalf("cell %d scores %v, not %v", i, score[i], want[i])
		}
	}
}

// saliency is the mean over the first rows of the next batch, in float64.
func saliency(tr *trainer, rows int) []float64 {
	w := func(i int) []float32 { return tr.tensor("", nil, tr.params[i].Value).Data }
	w1, b1, w2, b2 := w(0), w(1), w(2), w(3)
	n := tr.in.features
	mean := make([]float64, n)
	for _, row := range tr.nextBatch()[:rows] {
		x := tr.set.Train.X.Float32s()[row*n : (row+1)*n]
		z := make([]float64, len(b1))
		out := make([]float64, len(b2))
		for j := range z {
			z[j] = float64(b1[j])
			for i, v := range x {
				z[j] += float64(v) * float64(w1[j*n+i])
			}
		}
		best := 0
		for k := range out {
			out[k] = float64(b2[k])
			for j, v := range z {
				out[k] += max(0, v) * float64(w2[k*len(z)+j])
			}
			if out[k] > out[best] {
				best = k
			}
		}
		for i, v := range x {
			d := 0.0
			for j := range z {
				if z[j] > 0 {
					d += float64(w2[best*len(z)+j]) * float64(w1[j*n+i])
				}
			}
			mean[i] += math.Abs(float64(v)*d) / float64(rows)
		}
	}
	return mean
}

func TestScoreIsRefreshedOnItsClock(t *testing.T) {
	c := adaptive(t, nil)
	for n, refreshed := range map[int]bool{2: false, 9: false, 10: false, 11: true, 12: false} {
		if got := !slices.Equal(scoreAfter(t, c, n), scoreAfter(t, c, n-1)); got != refreshed {
			t.Errorf("step %d refreshes: %v", n, got)
		}
	}
}

func TestAdaptiveStartsAtRandomThenFollowsTheScore(t *testing.T) {
	c := adaptive(t, nil)
	r, err := (session{path: folder(t), config: c}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	tr := r.trainer
	x := tr.maskers[in].sites[0]
	step := func() {
		if _, _, err := tr.makeStep(); err != nil {
			t.Fatal(err)
		}
	}
	step()
	if slices.Equal(x.row(0), x.row(1)) || mask.Hidden(x.row(0)) != 16 {
		t.Errorf("the first masks hide %d cells, the same in each row", mask.Hidden(x.row(0)))
	}
	score := slices.Clone(x.score)
	step()
	lowest, highest := float32(math.Inf(1)), float32(math.Inf(-1))
	for i, m := range x.row(0) {
		if m == 0 {
			lowest = min(lowest, score[i])
		} else {
			highest = max(highest, score[i])
		}
	}
	if !slices.Equal(x.row(0), x.row(1)) || mask.Hidden(x.row(0)) != 16 || lowest < highest {
		t.Errorf("%d cells are hidden; lowest hidden score %v, highest kept %v", mask.Hidden(x.row(0)), lowest, highest)
	}
}

func TestControllerMovesTheRatio(t *testing.T) {
	c := adaptive(t, func(a *mask.Adaptive) { a.Gain = 0.5 })
	c.Epochs = 8
	s := session{path: folder(t), config: c}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	want := metrics(t, s.path)
	ratio := 0.25
	control := c.Masks[in].Strategy.Value.(*mask.Adaptive)
	moved := 0
	var ended *metric
	if err := readMetrics(s.path, func(m metric) {
		if m.Epoch > 0 {
			ended = &m
			return
		}
		if ended != nil {
			next := control.Control(ratio, ended.EvalLoss.value(), ended.ValLoss.value())
			if next != ratio {
				moved++
			}
			ratio, ended = next, nil
		}
		if got, want := m.Input.value(), float64(mask.K(64, ratio))/64; got != want {
			t.Errorf("step %d hides %v, not %v", m.Step, got, want)
		}
	}); err != nil {
		t.Fatal(err)
	}
	if moved < 6 {
		t.Errorf("the ratio moved %d times", moved)
	}
	s = session{path: folder(t), config: c, until: 21, plan: []planned{{20, SaveCheckpoint()}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	r := reopen(t, s.path, c)
	if got := r.Snapshot().Masks[in].Ratio; got == 0.25 {
		t.Error("the resumed run starts with the ratio of the preset")
	}
	finish(t, r)
	same(t, "resumed", metrics(t, s.path), want)
}
