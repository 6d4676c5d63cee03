package train

import (
	"errors"
	"testing"
	"time"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// toy is the preset toy-linear: one step an epoch, all of the kernels' work in it
// some tens of nanoseconds.
func toy(t testing.TB) Config {
	t.Helper()
	c := Default()
	c.Name, c.Device, c.Epochs, c.Batch, c.Val, c.Shuffle, c.Standardize = "toy", "cpu", 0, 10, 0, false, false
	c.Data = kind.Choice[data.Source]{Kind: "toy-linear", Value: data.ToyLinear{}}
	c.Layers = layers(1)
	c.Loss = kind.Choice[nn.Loss]{Kind: "mse", Value: nn.MSE{}}
	c.Optim = kind.Choice[optim.Optimizer]{Kind: "sgd", Value: &optim.SGD{Rate: 0.01}}
	return masked(t, c, mask.Input, "random", 0.5, "run")
}

// large is the MLP 784-512-256-10 on rows that are made up, in batches of 128.
func large(t testing.TB) Config {
	t.Helper()
	c := Default()
	c.Name, c.Device, c.Epochs, c.Batch, c.Val = "large", "cpu", 0, 128, 0
	c.Data = kind.Choice[data.Source]{Kind: "few", Value: flat{rows: 512, height: 28, width: 28}}
	c.Layers = layers(512, 256, 10)
	c.Optim = sgd(0.01, 0.9)
	return c
}

// flat is rows of images that tell nothing of their classes.
type flat struct{ rows, height, width int }

func (f flat) Read() (*data.Raw, error) {
	raw := &data.Raw{Height: f.height, Width: f.width, Outputs: 10}
	for range raw.Outputs {
		raw.Classes = append(raw.Classes, string(rune('0'+len(raw.Classes))))
	}
	for row := range f.rows {
		for i := range f.height * f.width {
			raw.X = append(raw.X, float32((row*31+i*17)%101)/101)
		}
		raw.Y = append(raw.Y, float32(row%10))
	}
	return raw, nil
}

// trainerOf is the trainer of a run of c that its caller drives.
func trainerOf(t testing.TB, c Config) *trainer {
	t.Helper()
	r, _ := open(t, c, Options{Threads: 1})
	t.Cleanup(r.Close)
	r.trainer.clock.start = time.Now()
	return r.trainer
}

// idle is a backend that computes nothing, so that what takes time is the trainer.
type idle struct{ kernels.Backend }

func (idle) Zero(kernels.Buffer)                                                     {}
func (idle) Write(kernels.Buffer, *tensor.Dense)                                     {}
func (idle) Read(*tensor.Dense, kernels.Buffer)                                      {}
func (idle) Linear(kernels.Buffer, kernels.Affine)                                   {}
func (idle) LinearInput(_, _ kernels.Buffer, _ kernels.Affine)                       {}
func (idle) LinearWeight(_, _ kernels.Buffer, _ kernels.Affine)                      {}
func (idle) SumRows(_, _ kernels.Buffer, _, _ int)                                   {}
func (idle) ReLU(_, _ kernels.Buffer, _ int)                                         {}
func (idle) ReLUGrad(_, _, _ kernels.Buffer, _ int)                                  {}
func (idle) Select(_, _, _, _ kernels.Buffer, _, _ int)                              {}
func (idle) CrossEntropy(_, _, _, _ kernels.Buffer, _, _ int)                        {}
func (idle) SquaredError(_, _, _, _ kernels.Buffer, _, _ int)                        {}
func (idle) Mean(kernels.Buffer, int, kernels.Buffer, int)                           {}
func (idle) Norm(kernels.Buffer, int, kernels.Buffer, int)                           {}
func (idle) SGD(_, _, _, _ kernels.Buffer, _ int, _, _, _ float64)                   {}
func (idle) AdamW(_, _, _, _, _ kernels.Buffer, _ int, _, _, _, _, _ float64, _ int) {}

// next makes a step and records it, without what an epoch's end takes.
func (t *trainer) next() error {
	loss, norm, err := t.makeStep()
	if err != nil {
		return err
	}
	if err := t.recordStep(t.step, loss, norm); err != nil {
		return err
	}
	if t.here()%t.stepsPerEpoch == 0 {
		t.epochLoss = 0
	}
	return nil
}

// BenchmarkStep takes the time of a step's parts, the least of some: with the kernels,
// and what is left of it without them, under "overhead".
func BenchmarkStep(b *testing.B) {
	unmasked := toy(b)
	unmasked.Masks = Default().Masks
	for _, c := range []struct {
		name string
		Config
		steps int // whose time is taken together
	}{
		{"toy", toy(b), 100}, {"toy-unmasked", unmasked, 100}, {"large", large(b), 1},
		{"large-masked", masked(b, masked(b, large(b), mask.Parameter, "random", 0.5, "run"), mask.Input, "random", 0.5, "run"), 1},
	} {
		for _, part := range []struct {
			name string
			idle bool
			f    func(*trainer) error
		}{
			{"step", false, func(t *trainer) error { _, _, err := t.makeStep(); return err }},
			{"overhead", true, func(t *trainer) error { _, _, err := t.makeStep(); return err }},
			{"record", true, func(t *trainer) error { t.step++; return t.recordStep(t.step, 0.1234567, 2.3456) }},
			{"record-all", true, func(t *trainer) error { return t.recordStep(t.step, 0.1234567, 2.3456) }},
			{"loop", true, func(t *trainer) error { return errors.Join(t.between(), t.advance()) }},
			{"epoch", true, func(t *trainer) error { return t.endEpoch() }},
		} {
			b.Run(c.name+"/"+part.name, func(b *testing.B) {
				t := trainerOf(b, c.Config)
				if part.idle {
					t.b = idle{t.b}
					if err := t.enter(0); err != nil {
						b.Fatal(err)
					}
				}
				least(b, c.steps, func() error { return part.f(t) })
			})
		}
	}
}

// least reports the least time of a call of f, so many of which are timed together.
func least(b *testing.B, calls int, f func() error) {
	b.ReportAllocs()
	shortest := time.Hour
	for b.Loop() {
		began := time.Now()
		for range calls {
			if err := f(); err != nil {
				b.Fatal(err)
			}
		}
		shortest = min(shortest, time.Since(began))
	}
	b.ReportMetric(float64(shortest.Nanoseconds())/float64(calls), "least-ns")
}

// TestStepsAllocateNothing makes steps of runs that go on, and records them: with masks
// drawn for each row and each step, a bound on the gradient, a schedule and a warm-up
// of the rate.
func TestStepsAllocateNothing(t *testing.T) {
	busy := masked(t, digits(t), mask.Input, "random", 0.25, "sample")
	s := setting(t, mask.Parameter, "random", 0.5)
	s.Resample = mask.Resample{Tier: mask.PerStep}
	busy.Masks[mask.Parameter] = s
	busy.Optim, busy.Clip, busy.Warmup = adamw(), 0.01, 1
	busy.RateSchedule = kind.Choice[optim.Schedule]{Kind: "cosine", Value: &optim.Cosine{End: 50}}
	held := masked(t, digits(t), mask.Gradient, "random", 0.5, "step")
	held.Masks[mask.Input] = setting(t, mask.Input, "adaptive", 0.5)
	held.Masks[mask.Delta] = setting(t, mask.Delta, "random", 0.5)
	for name, c := range map[string]Config{"toy": toy(t), "digits": busy, "adaptive": held} {
		tr := trainerOf(t, c)
		steps := func() {
			for range 300 { // short batches and scores too; no more than a chunk of the history in all
				if err := tr.next(); err != nil {
					t.Fatal(err)
				}
			}
		}
		// The runtime's caches of type assertions grow now and then.
		if n := testing.AllocsPerRun(1, steps); n > 15 {
			t.Errorf("%s: %v allocations in 300 steps", name, n)
		}
	}
}
