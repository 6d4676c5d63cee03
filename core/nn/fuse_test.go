package nn_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// opaque is a layer that cannot be told from another, so that nothing is left to it.
type opaque struct{ nn.Layer }

// separate forces fusing off.
func separate(n *nn.Net) {
	for _, s := range n.Stages {
		if b := nn.Branch(s); b != nil {
			separate(b)
			continue
		}
		s.Layer = opaque{s.Layer}
	}
}

// chains are networks in which products have different neighbours.
var chains = [][]string{
	{"dense", "relu", "dense", "relu", "dense"},
	{"dense", "dense", "relu", "relu", "dense", "relu"},
	{"relu", "dense", "residual", "dense"},
	{"residual", "relu", "dense"},
}

// masked is everything that a step computes on inputs under a mask.
func (f *fixture) masked(mask kernels.Buffer) []string {
	f.net.ZeroGrad()
	y := f.net.ForwardMasked(f.x, mask, f.rows)
	f.loss.Loss(f, f.perRow, f.dy, y, f.target, f.rows, f.out)
	all := []string{bits("loss", f.get(f.perRow, f.rows))}
	f.net.Backward(f.dy, f.rows)
	for _, s := range f.net.Stages {
		all = append(all, bits(s.Name, f.get(s.Output(), f.rows*s.Out)))
	}
	for _, p := range f.net.Params() {
		all = append(all, bits(p.Name, f.grad(p)))
		if p.Dense != nil {
			all = append(all, bits(p.Name+", dense", f.get(p.Dense, p.Len())))
		}
	}
	return append(all, bits("input", f.get(f.net.InputGradient(f.dy, f.rows), f.rows*f.in)))
}

// TestFusingChangesNoBit holds products that take over what stands around them against
// layers of their own, for float64 and for float32 with its micro-kernels, under every
// masking and with masks of inputs, whose hidden cells are NaN.
func TestFusingChangesNoBit(t *testing.T) {
	for name, b := range map[string]kernels.Backend{"float64": cpu.New[float64](1), "float32": cpu.New[float32](2)} {
		for _, kinds := range chains {
			for _, m := range maskings {
				t.Run(fmt.Sprint(name, "/", strings.Join(kinds, "-"), "/", m.name), func(t *testing.T) {
					f := problem{kinds, nn.MSE{}, m, 7, 18, 18}.fixture(t, b)
					testFusing(t, f)
				})
			}
		}
	}
}

func testFusing(t *testing.T, f *fixture) {
	n := f.rows * f.in
	x, soft, row := f.get(f.x, n), f.times(n, soft), f.times(f.in, binary)
	for i := range x {
		if soft[i] == 0 {
			x[i] = math.NaN()
		}
	}
	clean := f.x
	f.x = f.buffer(x)
	fused := [][]string{f.masked(f.buffer(soft))}
	f.x = clean
	fused = append(fused, f.masked(f.buffer(row)), f.masked(f.buffer([]float64{0.5})), f.masked(nil))
	separate(f.net)
	f.x = f.buffer(x)
	want := [][]string{f.masked(f.buffer(soft))}
	f.x = clean
	want = append(want, f.masked(f.buffer(row)), f.masked(f.buffer([]float64{0.5})), f.masked(nil))
	for i := range want {
		if at := differ(fused[i], want[i]); at >= 0 {
			t.Fatalf("mask %d of the inputs: fused\n%s, apart\n%s", i, fused[i][at], want[i][at])
		}
	}
}

func differ(got, want []string) int {
	for i := range want {
		if got[i] != want[i] {
			return i
		}
	}
	return -1
}

// counting counts the passes that fusing saves.
type counting struct {
	kernels.Backend
	calls []string
}

func (c *counting) ReLU(y, x kernels.Buffer, n int) {
	c.calls = append(c.calls, "ReLU")
	c.Backend.ReLU(y, x, n)
}

func (c *counting) ReLUGrad(dx, dy, y kernels.Buffer, n int) {
	c.calls = append(c.calls, "ReLUGrad")
	c.Backend.ReLUGrad(dx, dy, y, n)
}

func (c *counting) Select(dst, mask, x, fill kernels.Buffer, rows, cols int) {
	c.calls = append(c.calls, "Select")
	c.Backend.Select(dst, mask, x, fill, rows, cols)
}

// TestWhatIsFused counts what is left to be done between products.
func TestWhatIsFused(t *testing.T) {
	mask := draw(binary)
	for _, c := range []struct {
		kinds []string
		m     masking
		want  []string
	}{
		{[]string{"dense", "relu", "dense"}, masking{}, nil},
		{[]string{"dense", "relu"}, masking{}, []string{"ReLUGrad"}},
		{[]string{"relu", "dense"}, masking{}, []string{"Select", "ReLU", "Select"}},
		{[]string{"residual"}, masking{}, []string{"Select", "Select"}},
		{[]string{"dense", "dense"}, masking{cells: mask}, []string{"Select", "Select"}}, // of the last
		{[]string{"dense", "relu", "dense"}, masking{cells: mask}, []string{"Select", "ReLU", "Select", "Select", "Select"}},
		{[]string{"dense", "relu", "dense"}, masking{draw: mask, long: sampled, each: true}, []string{"Select", "ReLU", "ReLUGrad", "Select"}},
	} {
		b := &counting{Backend: cpu.New[float64](1)}
		f := problem{c.kinds, nn.MSE{}, c.m, 3, 4, 4}.fixture(t, b)
		x := f.buffer(f.times(12, binary))
		b.calls = nil
		f.net.ForwardMasked(f.x, x, 3)
		f.net.InputGradient(f.dy, 3)
		if !slices.Equal(b.calls, c.want) {
			t.Errorf("%v, %+v: %q, want %q", c.kinds, c.m, b.calls, c.want)
		}
	}
}
