package bench

import (
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
	"gorgonia.org/tensor"
)

// A short measurement has a time for every case, and a share of the peak wherever
// there is something to share.
func TestMeasure(t *testing.T) {
	s, err := New(cpu.New[float32](2), cpu.New[float32](1), 2)
	if err != nil {
		t.Fatal(err)
	}
	last := -1.0
	if err := s.Measure(t.Context(), time.Millisecond, func(share float64) {
		if share < last || share > 1 {
			t.Errorf("progress from %v to %v", last, share)
		}
		last = share
	}); err != nil {
		t.Fatal(err)
	}
	if last < 0.9 {
		t.Errorf("progress ended at %v", last)
	}
	for _, c := range s.Cases() {
		name := c.Name + " " + c.Mask
		if c.Rounds() < fewest || !positive(c.Seconds()) || math.IsNaN(c.Spread()) {
			t.Errorf("%s: %d rounds, %v s ± %v", name, c.Rounds(), c.Seconds(), c.Spread())
		}
		if positive(c.Share()) == (c.Group == Peak) {
			t.Errorf("%s: a share of %v", name, c.Share())
		}
		if hides := c.Mask != "" && c.Group == Product; hides && !(0.4 < c.Hidden() && c.Hidden() < 1 && positive(c.Ideal())) {
			t.Errorf("%s: hides %v, ideal %v", name, c.Hidden(), c.Ideal())
		}
	}
}

func positive(v float64) bool { return v > 0 && !math.IsInf(v, 0) }

// An end of the context ends the measurement.
func TestMeasureEnds(t *testing.T) {
	b := cpu.New[float32](1)
	ctx, end := context.WithCancel(t.Context())
	runs := 0
	s := &Suite{b: b, cases: []*Case{{run: func() {
		if runs++; runs == 10 {
			end()
		}
	}}}}
	if err := s.Measure(ctx, time.Hour, func(float64) {}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	s.b = lost{b}
	if err := s.Measure(t.Context(), time.Hour, func(float64) {}); !errors.Is(err, errLost) {
		t.Error(err)
	}
}

// lost is a device that fails.
type lost struct{ kernels.Backend }

var errLost = errors.New("lost")

func (lost) Sync() error { return errLost }

// What is told of times, from times that are known.
func TestResults(t *testing.T) {
	fma := &Case{Group: Peak, Work: products(1000), times: []float64{8, 2, 4}}                       // 1000 flops/s
	dense := &Case{Group: Product, Work: products(500), limit: fma, times: []float64{5, 1, 3, 4, 2}} // 1000/3
	masked := &Case{Group: Product, Work: Work{Adds: 500, Kept: 100}, limit: fma, times: []float64{1}, dense: dense, pace: dense}
	read := &Case{Group: Peak, Work: Work{Bytes: 800}, times: []float64{1}}
	moved := &Case{Group: Rest, Work: moves(2, 1, 2, 10), limit: read, times: []float64{0.5}} // 120 bytes
	for what, pair := range map[string][2]float64{
		"median":                   {dense.Seconds(), 3},
		"spread":                   {dense.Spread(), 1. / 3},
		"peak":                     {fma.Flops(), 1000},
		"share":                    {dense.Share(), 1. / 3},
		"share of what is left":    {masked.Share(), 0.2},
		"hidden":                   {masked.Hidden(), 0.8},
		"ideal":                    {masked.Ideal(), 0.6},
		"bandwidth":                {moved.Bandwidth(), 240},
		"share of bandwidth":       {moved.Share(), 0.3},
		"quantile between two":     {(&Case{times: []float64{1, 2}}).quantile(0.25), 1.25},
		"samples":                  {(&Case{Work: Work{Samples: 6}, times: []float64{2}}).Rate(), 3},
		"no ideal without a mask":  {dense.Ideal(), math.NaN()},
		"no share without a peak":  {fma.Share(), math.NaN()},
		"no time without a round":  {(&Case{}).Seconds(), math.NaN()},
		"operands of two of three": {moved.Work.Set, 80},
	} {
		if math.Abs(pair[0]-pair[1]) > 1e-12 || math.IsNaN(pair[0]) != math.IsNaN(pair[1]) {
			t.Errorf("%s: %v, want %v", what, pair[0], pair[1])
		}
	}
}

// The work of a step is what a count of the cells says, product by product.
func TestStepWork(t *testing.T) {
	net := Network{
		Units: []int{12, 8, 3}, Rows: 5, Loss: nn.CrossEntropy{}, Optimizer: &optim.SGD{Rate: 0.1},
		Inputs: &Pattern{"random", 0.3}, Hidden: true, Weights: &Pattern{"random", 0.6},
	}
	s, err := NewStep(cpu.New[float32](1), net)
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for i, products := range []int{2, 3} {
		in, out := net.Units[i], net.Units[i+1]
		x, _ := net.Inputs.Draw(net.Rows, in, uint64(100+i))
		w, _ := net.Weights.Draw(out, in, uint64(200+i))
		for r := range net.Rows {
			for o := range out {
				for k := range in {
					if x[r*in+k] != 0 && w[o*in+k] != 0 {
						kept += products
					}
				}
			}
		}
	}
	if w := s.Work(); w.Kept != float64(kept) || w.Adds != 2*5*12*8+3*5*8*3 || w.Samples != 5 {
		t.Errorf("%+v, want %d kept of %d", w, kept, 2*5*12*8+3*5*8*3)
	}
}

// A step trains: the loss falls, and what a mask hides does not move.
func TestStepTrains(t *testing.T) {
	net := Network{
		Units: []int{10, 16, 2}, Rows: 8, Loss: nn.CrossEntropy{}, Optimizer: &optim.SGD{Rate: 0.1, Momentum: 0.9},
		Inputs: &Pattern{"random", 0.2}, Weights: &Pattern{"random", 0.5},
	}
	b := cpu.New[float32](1)
	s, err := NewStep(b, net)
	if err != nil {
		t.Fatal(err)
	}
	losses := func() (sum float64) {
		for range batches {
			s.Make()
			for _, v := range read(s, s.loss, net.Rows) {
				sum += float64(v)
			}
		}
		return sum
	}
	before := read(s, s.params[0].Value, 160)
	first := losses()
	for range 40 {
		losses()
	}
	if last := losses(); !(last < first/2) {
		t.Errorf("loss from %v to %v", first, last)
	}
	m, _ := net.Weights.Draw(16, 10, 200)
	moved := 0
	for i, v := range read(s, s.params[0].Value, 160) {
		if v != before[i] {
			moved++
			if m[i] == 0 {
				t.Fatalf("hidden weight %d went from %v to %v", i, before[i], v)
			}
		}
	}
	if moved < 40 {
		t.Errorf("only %d of 80 weights moved", moved)
	}
}

// Weights of inputs that are hidden from all rows get no gradient: the mask is in force.
func TestStepHidesInputs(t *testing.T) {
	net := Toy()
	net.Inputs = &Pattern{"random", 1}
	s, err := NewStep(cpu.New[float32](1), net)
	if err != nil {
		t.Fatal(err)
	}
	before := read(s, s.params[0].Value, 5)
	s.Make()
	for i, v := range read(s, s.params[0].Value, 5) {
		if v != before[i] {
			t.Errorf("weight %d went from %v to %v", i, before[i], v)
		}
	}
}

func read(s *Step, from interface{ Len() int }, n int) []float32 {
	x := make([]float32, n)
	s.b.Read(tensor.New(tensor.WithShape(n), tensor.WithBacking(x)), from)
	return x
}

// The products of a layer under both masks are those of masked operands.
func TestLayer(t *testing.T) {
	b := cpu.New[float32](1)
	const rows, in, out = 3, 40, 20
	masked, plain := NewLayer(b, rows, in, out, 1), NewLayer(b, rows, in, out, 1)
	mx, _ := Pattern{"random", 0.5}.Draw(rows, in, 1)
	mw, _ := Pattern{"random", 0.5}.Draw(out, in, 2)
	masked.XMask, masked.WMask = upload(b, mx), upload(b, mw)
	nought := b.Alloc(1)
	b.Select(plain.X, masked.XMask, plain.X, nought, rows, in)
	b.Select(plain.W, masked.WMask, plain.W, nought, out, in)
	masked.All()
	plain.All()
	b.Select(plain.dx, masked.XMask, plain.dx, nought, rows, in)
	b.Select(plain.dw, masked.WMask, plain.dw, nought, out, in)
	s := &Step{b: b}
	for what, pair := range map[string][2]interface{ Len() int }{"y": {masked.y, plain.y}, "dx": {masked.dx, plain.dx}, "dw": {masked.dw, plain.dw}} {
		want := read(s, pair[1], pair[1].Len())
		if want[0] == 0 && want[1] == 0 && want[2] == 0 {
			t.Errorf("%s was not computed", what)
		}
		for i, v := range read(s, pair[0], pair[0].Len()) {
			if math.Abs(float64(v-want[i])) > 1e-5 {
				t.Fatalf("%s[%d] = %v, want %v", what, i, v, want[i])
			}
		}
	}
}

// What a layer computes is near to float64's, under masks too, and a result that is
// wrong or missing is told.
func TestDeviation(t *testing.T) {
	b := cpu.New[float32](1)
	l := NewLayer(b, 30, 40, 20, 5)
	mx, _ := Pattern{"random", 0.5}.Draw(30, 40, 1)
	mw, _ := Pattern{"block8", 0.5}.Draw(20, 40, 2)
	l.XMask, l.WMask = upload(b, mx), upload(b, mw)
	for _, product := range []string{"forward", "input", "weight", "all"} {
		if d, err := l.Deviation(product); err != nil || !(d > 0 && d < 1e-6) {
			t.Errorf("%s deviates by %v, %v", product, d, err)
		}
	}
	o, wrong := l.operands(), *l
	wrong.WMask = nil
	wrong.Forward()
	if d := deviation(download(b, l.y), 20, o.forward); d < 0.1 {
		t.Errorf("without a mask the forward product deviates by %v", d)
	}
	y := download(b, l.y)
	y[7] = float32(math.NaN())
	if d := deviation(y, 20, o.forward); d == d {
		t.Errorf("where nothing was written the forward product deviates by %v", d)
	}
	if _, err := l.Deviation("backward"); err == nil {
		t.Error("an unknown product was computed")
	}
}

// Every pattern hides about its ratio; an unknown one is an error.
func TestPatterns(t *testing.T) {
	for _, name := range Patterns.Names() {
		ratio := 0.75
		if name == "2:4" {
			ratio = 0.5
		}
		m, err := Pattern{name, ratio}.Draw(512, 784, 3)
		if err != nil {
			t.Fatal(err)
		}
		hidden := 0.0
		for _, v := range m {
			hidden += 1 - float64(v)
		}
		if got := hidden / float64(len(m)); math.Abs(got-ratio) > 0.03 {
			t.Errorf("%s hides %v, not %v", name, got, ratio)
		}
	}
	if _, err := (Pattern{"block", 0.5}).Draw(2, 2, 1); err == nil {
		t.Error("an unknown pattern was drawn")
	}
}

// Sizes of caches are the system's, and usual ones where it does not tell them.
func TestCacheSizes(t *testing.T) {
	folder := t.TempDir()
	for index, c := range map[string][3]string{
		"index0": {"1", "Instruction", "64K"}, "index1": {"1", "Data", "48K"}, "index2": {"2", "Unified", "2048K"}, "index3": {"4", "Unified", "1K"},
	} {
		if err := os.Mkdir(filepath.Join(folder, index), 0o777); err != nil {
			t.Fatal(err)
		}
		for i, name := range []string{"level", "type", "size"} {
			if err := os.WriteFile(filepath.Join(folder, index, name), []byte(c[i]+"\n"), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	got := cacheSizes(folder)
	if got["L1"] != 48<<10 || got["L2"] != 2<<20 || got["L3"] != usual["L3"] || len(got) != 3 {
		t.Errorf("sizes %v", got)
	}
	l := limits{adds: &Case{}, levels: memories(2), reads: []*Case{{Name: "1"}, {Name: "2"}, {Name: "3"}, {Name: "4"}}}
	for i, m := range l.levels {
		if c := l.of(Work{Set: float64(m.holds)}); c != l.reads[i] {
			t.Errorf("%d bytes are bounded by %s", m.holds, c.Name)
		}
		if i > 0 && m.probe <= l.levels[i-1].holds {
			t.Errorf("%s is measured by %d bytes, which %s holds", m.name, m.probe, l.levels[i-1].name)
		}
	}
}
