package train

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

// wide is small with layers that are worth several threads.
func wide(t *testing.T) Config {
	c := masked(t, small(t), mask.Input, "adaptive", 0.3, "")
	c.Masks[mask.Parameter] = setting(t, mask.Parameter, "random", 0.4)
	c.Layers, c.Batch, c.Epochs = layers(300, 40, 10), 100, 2
	return c
}

func TestMetricsDependNeitherOnThreadsNorOnReaders(t *testing.T) {
	c := wide(t)
	var want []byte
	for name, o := range map[string]Options{"one thread": {Threads: 1}, "two": {Threads: 2}, "three": {Threads: 3}} {
		r, path := open(t, c, o)
		finish(t, r)
		if want == nil {
			want = metrics(t, path)
		}
		same(t, name, metrics(t, path), want)
	}
	r, path := open(t, c, Options{Threads: 2})
	r.Send(SetPace(300))
	read := make(chan int)
	go hammer(r, read)
	finish(t, r)
	if n := <-read; n < 100 {
		t.Errorf("the reader looked %d times only", n)
	}
	same(t, "read at full speed, with a pace", metrics(t, path), want)
}

func TestEveryTargetDependsNotOnThreads(t *testing.T) {
	c := everywhere(t)
	c.Batch, c.Epochs = 128, 2
	c.Layers[0], c.Layers[2] = part(t, "dense1", 128), part(t, "residual1", 96)
	var want []byte
	for threads := 1; threads <= 3; threads++ {
		r, path := open(t, c, Options{Threads: threads})
		finish(t, r)
		if want == nil {
			want = metrics(t, path)
		}
		same(t, fmt.Sprint(threads, " threads"), metrics(t, path), want)
	}
}

// hammer reads all there is of a run as fast as it can until the run ends.
func hammer(r *Run, read chan<- int) {
	for n := 0; ; n++ {
		r.Ask(Look{Sample: n, Layer: "dense1", Weights: n%2 == 0, Occlusion: true})
		s := r.Snapshot()
		for _, name := range r.History().Names() {
			r.History().Columns(name, 0, s.Step, 40)
			r.History().Last(name)
		}
		r.Results(0)
		r.Epochs(0)
		select {
		case <-r.Done():
			read <- n
			return
		default:
		}
	}
}

func TestSnapshotsAreImmutable(t *testing.T) {
	c := wide(t)
	c.Epochs = 100000
	r, _ := open(t, c, Options{})
	type seen struct {
		s    *Snapshot
		text string
	}
	all := []seen{{s: r.Snapshot(), text: fmt.Sprint(*r.Snapshot())}}
	r.Start()
	eventually(t, "30 snapshots", func() bool {
		r.Ask(Look{Sample: 3, Layer: "dense1", Weights: true, Occlusion: true})
		if s := r.Snapshot(); all[len(all)-1].s != s {
			all = append(all, seen{s, fmt.Sprint(*s)})
		}
		return len(all) >= 30
	})
	r.Send(Stop())
	wait(t, r)
	for _, x := range all {
		if got := fmt.Sprint(*x.s); got != x.text {
			t.Fatalf("snapshot of step %d changed:\n%s\nwas\n%s", x.s.Step, got, x.text)
		}
	}
}

// batches returns the initial weights of c and the rows of its steps.
func batches(t *testing.T, c Config) (weights []float32, rows []int) {
	t.Helper()
	r, err := (session{path: folder(t), config: c}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	tr := r.trainer
	for _, p := range tr.params {
		weights = append(weights, tr.tensor(p.Name, nil, p.Value).Data...)
	}
	for range tr.steps() {
		if _, _, err := tr.makeStep(); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, tr.batch...)
	}
	r.Close()
	return weights, rows
}

func TestStrategyChangesNeitherWeightsNorOrder(t *testing.T) {
	none := masked(t, small(t), mask.Input, mask.None, 0.25, "")
	weights, rows := batches(t, none)
	for epoch := range 3 {
		n := len(rows) / 3
		one := slices.Clone(rows[epoch*n : (epoch+1)*n])
		slices.Sort(one)
		for i, row := range one {
			if i != row {
				t.Fatalf("epoch %d does not visit every row once", epoch)
			}
		}
	}
	for _, target := range mask.Targets {
		for _, strategy := range append(fitting(target), "file") {
			c := masked(t, small(t), target, strategy, 0.25, "")
			if f, ok := c.Masks[target].Strategy.Value.(*mask.File); ok {
				f.Path = saved(t, filepath.Join(t.TempDir(), "m"), tensorOf("input", 0.5, 1, 64), tensorOf("dense1.weight", 0.5, 16, 64), tensorOf("relu1", 0.5, 1, 16))
			}
			w, r := batches(t, c)
			if !slices.Equal(w, weights) {
				t.Errorf("%s %s: other initial weights", target, strategy)
			}
			if !slices.Equal(r, rows) {
				t.Errorf("%s %s: another order", target, strategy)
			}
		}
	}
	other := none
	other.Seed++
	if w, r := batches(t, other); slices.Equal(w, weights) || slices.Equal(r, rows) {
		t.Error("the seed changes nothing")
	}
}

func TestRatioZeroIsNoMask(t *testing.T) {
	want := metricsOf(t, masked(t, small(t), mask.Input, mask.None, 0.25, ""))
	for _, target := range mask.Targets {
		for _, strategy := range fitting(target) {
			_, ratioless := setting(t, target, strategy, 0).Strategy.Value.(mask.Ratioless)
			if strategy == "adaptive" || ratioless {
				continue
			}
			same(t, string(target)+" "+strategy, metricsOf(t, masked(t, small(t), target, strategy, 0, "")), want)
		}
	}
	// Adaptive raises a ratio of 0 at the first epoch's end, so its first epoch counts.
	first := func(b []byte) []byte { return bytes.Join(bytes.SplitAfter(b, []byte("\n"))[:7], nil) }
	same(t, "adaptive", first(metricsOf(t, masked(t, small(t), mask.Input, "adaptive", 0, ""))), first(want))
}

func TestCanaryIsZero(t *testing.T) {
	for _, strategy := range fitting(mask.Input) {
		for _, resample := range []string{"run", "epoch", "every 4", "step", "sample"} {
			c := masked(t, small(t), mask.Input, strategy, 0.3, resample)
			want := metricsOf(t, c)
			s := c.Masks[mask.Input]
			s.Fill = mask.Fill{Kind: mask.FillCanary}
			c.Masks[mask.Input] = s
			same(t, strategy+" "+resample, metricsOf(t, c), want)
		}
	}
}

// everywhere is small with every layer kind, and a mask of every target but the
// input.
func everywhere(t *testing.T) Config {
	t.Helper()
	c := masked(t, small(t), mask.Input, mask.None, 0.3, "")
	c.Layers = []nn.Part{part(t, "dense1", 16), part(t, "relu1", 0), part(t, "residual1", 8), part(t, "dense2", 10)}
	for target, strategy := range map[mask.Target]string{par: "magnitude", mask.Delta: "random", mask.Gradient: "bernoulli", mask.Activation: "random"} {
		c.Masks[target] = setting(t, target, strategy, 0.4)
	}
	return c
}

func TestCanaryUnderEveryTarget(t *testing.T) {
	for _, strategy := range fitting(in) {
		c := everywhere(t)
		c.Masks[in] = setting(t, in, strategy, 0.3)
		want := metricsOf(t, c)
		s := c.Masks[in]
		s.Fill = mask.Fill{Kind: mask.FillCanary}
		c.Masks[in] = s
		same(t, strategy, metricsOf(t, c), want)
	}
}

func TestCanaryIsStoredInEveryHiddenCell(t *testing.T) {
	for text, want := range map[string]int{"nan-canary": 32 * 16, "zero": 0} {
		c := small(t)
		s := c.Masks[in]
		s.Fill, _ = mask.ParseFill(text)
		c.Masks[in] = s
		r, _ := open(t, c, Options{})
		if _, _, err := r.trainer.makeStep(); err != nil {
			t.Fatal(err)
		}
		seen := r.trainer.in.mask(r.trainer.maskers[in].sites[0], s.Fill, 0)
		x, hides := r.trainer.copyOf(seen.x, 32*64), r.trainer.copyOf(seen.mask, 32*64)
		hidden, poisoned := 0, 0
		for i, v := range x {
			if hides[i] == 0 {
				hidden++
			}
			if v != v && hides[i] == 0 {
				poisoned++
			}
		}
		if hidden != 32*16 || poisoned != want {
			t.Errorf("%s: %d cells are hidden, %d of them are NaN", text, hidden, poisoned)
		}
		r.Close()
	}
}

func TestFillsDiffer(t *testing.T) {
	seen := map[string]string{}
	for _, text := range []string{"zero", "mean", "noise", "0.5"} {
		fill, err := mask.ParseFill(text)
		if err != nil {
			t.Fatal(err)
		}
		c := small(t)
		s := c.Masks[mask.Input]
		s.Fill = fill
		c.Masks[mask.Input] = s
		m := string(metricsOf(t, c))
		if before, ok := seen[m]; ok {
			t.Errorf("fill %s gives the metrics of %s", text, before)
		}
		seen[m] = text
	}
}

func TestResultsAreOnDiskBeforeTheyAreShown(t *testing.T) {
	path := folder(t)
	synced := 0
	var r *Run
	s := session{path: path, config: small(t), fault: func(op string) error {
		if op == "sync "+record.JournalFile {
			synced++
			if r != nil && len(r.Results(0)) >= synced {
				t.Errorf("%d results are shown at sync %d", len(r.Results(0)), synced)
			}
		}
		return nil
	}}
	for i := range int64(10) {
		s.plan = append(s.plan, planned{i, SetRatio(mask.Input, float64(i)/20)})
	}
	var err error
	if r, err = s.open(t); err != nil {
		t.Fatal(err)
	}
	finish(t, r)
	if synced < 10 || len(r.Results(0)) != 10 {
		t.Errorf("%d syncs, %d results", synced, len(r.Results(0)))
	}
}
