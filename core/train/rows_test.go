package train

import (
	"fmt"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels/philox"
)

// perSample is the large network with a mask of its own for each sample, of the input
// and of the hidden layers.
func perSample(t testing.TB, strategy string) Config {
	c := masked(t, large(t), mask.Input, strategy, 0.5, "sample")
	c.Masks[mask.Activation] = masked(t, large(t), mask.Activation, strategy, 0.5, "sample").Masks[mask.Activation]
	return c
}

// TestRowsOnAnyThreads wants each row to have the mask that its strategy draws alone,
// rescaled, and its cells counted, whatever the number of threads.
func TestRowsOnAnyThreads(t *testing.T) {
	for _, strategy := range []string{"random", "bernoulli", "soft-threshold", "block"} {
		for threads := 1; threads <= 3; threads++ {
			r, _ := open(t, perSample(t, strategy), Options{Threads: threads})
			tr := r.trainer
			for tr.step = range int64(2) {
				for _, m := range []*masker{tr.maskers[mask.Input], tr.maskers[mask.Activation]} {
					if err := tr.draw(m); err != nil {
						t.Fatal(err)
					}
					rowsAreAlone(t, tr, m)
				}
			}
			r.Close()
		}
	}
}

func rowsAreAlone(t *testing.T, tr *trainer, m *masker) {
	t.Helper()
	for _, s := range m.sites {
		if !tr.acts(m, s) {
			continue
		}
		want := make([]float32, s.shape.Len())
		for row := range tr.cfg.Batch {
			m.setting.Strategy.Value.Draw(want, mask.Draw{
				Shape: s.shape, Ratio: 0.5, Tick: uint64(tr.step), Step: tr.step, Sample: row, Rand: philox.New(s.key, uint32(row), uint64(tr.step)),
			})
			hidden, mean := mask.Hidden(want), mask.Mean(want)
			if a, ok := m.setting.Strategy.Value.(mask.Averaged); ok {
				mean = a.Mean(0.5)
			}
			if m.target == mask.Activation {
				for i, v := range want {
					want[i] = float32(float64(v) / mean)
				}
			}
			if !slices.Equal(s.row(row), want) || s.count[row] != hidden {
				t.Fatalf("%s, row %d of %s at step %d is not what is drawn alone; %d cells counted, %d hidden",
					m.setting.Strategy.Kind, row, s.name, tr.step, s.count[row], hidden)
			}
		}
	}
}

// TestDrawAllocatesNothing draws with every strategy for every target that it fits, on
// the clock on which it draws most often. What goes by the weights may read them anew,
// but not make room for them.
func TestDrawAllocatesNothing(t *testing.T) {
	for _, e := range mask.Kinds {
		for _, target := range mask.Targets {
			if e.Name == "file" {
				continue // which is never drawn anew
			}
			for _, resample := range []string{"sample", "step"} {
				c := masked(t, small(t), target, e.Name, 0.5, resample)
				if c.Validate() != nil {
					continue
				}
				t.Run(fmt.Sprint(e.Name, " ", target, " ", resample), func(t *testing.T) {
					tr := trainerOf(t, c)
					tr.b = idle{tr.b}
					m := tr.maskers[target]
					draw := func() {
						if err := tr.draw(m); err != nil {
							t.Fatal(err)
						}
						tr.step++
					}
					for range 3 {
						draw()
					}
					if n := testing.AllocsPerRun(50, draw); n >= 1 {
						t.Errorf("%v allocations a draw", n)
					}
				})
				break
			}
		}
	}
}

// TestNoiseOnAnyThreads wants the noise of a row to be that of the row and the step
// alone, whatever the number of threads.
func TestNoiseOnAnyThreads(t *testing.T) {
	for threads := 1; threads <= 3; threads++ {
		r, _ := open(t, perSample(t, "random"), Options{Threads: threads})
		in := r.trainer.in
		in.rows = r.trainer.order[:100]
		in.fill(mask.Fill{Kind: mask.FillNoise}, 7)
		want := make([]float32, in.features)
		for row := range in.rows {
			s := philox.New(in.noiseKey, uint32(row), 7)
			s.Normal(want)
			if !slices.Equal(in.noise[row*in.features:(row+1)*in.features], want) {
				t.Fatalf("the noise of row %d on %d threads is not that of the row", row, threads)
			}
		}
		r.Close()
	}
}

// TestFillsAllocateNothing fills what is hidden in each way.
func TestFillsAllocateNothing(t *testing.T) {
	for _, text := range []string{"zero", "mean", "noise", "nan-canary", "0.5"} {
		fill, err := mask.ParseFill(text)
		if err != nil {
			t.Fatal(err)
		}
		tr := trainerOf(t, masked(t, small(t), mask.Input, "random", 0.5, "sample"))
		tr.in.b = idle{tr.in.b}
		if err := tr.next(); err != nil {
			t.Fatal(err)
		}
		site := tr.inputMask.sites[0]
		if n := testing.AllocsPerRun(50, func() { tr.in.mask(site, fill, tr.step) }); n != 0 {
			t.Errorf("%s: %v allocations", text, n)
		}
	}
}

// BenchmarkDraw draws the masks of a step of the large network.
func BenchmarkDraw(b *testing.B) {
	for _, strategy := range mask.Kinds.Names() {
		for _, target := range []mask.Target{mask.Input, mask.Activation} {
			c := masked(b, large(b), target, strategy, 0.5, "sample")
			if c.Validate() != nil {
				continue
			}
			for threads := 1; threads <= 2; threads++ {
				b.Run(fmt.Sprint(strategy, "/", target, "/", threads), func(b *testing.B) {
					r, _ := open(b, c, Options{Threads: threads})
					defer r.Close()
					m := r.trainer.maskers[target]
					b.ReportAllocs()
					for b.Loop() {
						if err := r.trainer.draw(m); err != nil {
							b.Fatal(err)
						}
						r.trainer.step++
					}
					cells := 0
					for _, s := range m.sites {
						cells += len(s.values)
					}
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(max(1, cells)), "ns/cell")
				})
			}
		}
	}
}
