package kerneltest

import (
	"math"
	"testing"

	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// specialCalls returns calls with numbers at the limits of the type.
func specialCalls() []call {
	nan, inf := math.NaN(), math.Inf(1)
	numbers := func(x ...float64) argument {
		a := poison(len(x))
		for i, v := range x {
			a.x[i] = float64(float32(v))
		}
		return a
	}
	limits := numbers(nan, inf, -inf, 0, math.Copysign(0, -1), 1, -1)
	ones := numbers(1, 2, 3, 4, 5, 6, 7)
	return []call{
		relu(limits),
		reluGrad(ones, limits),
		argMax(numbers(inf, nan, nan, -inf, -inf, -2), 2, 3),
		crossEntropy(numbers(1000, -1000, 0, 0, 1000, 1000), numbers(1, 2), poison(6), 2, 3),
		crossEntropy(numbers(nan, 0, 1, 2), numbers(1, 0), poison(4), 2, 2),
		crossEntropy(numbers(5), numbers(0), poison(1), 1, 1),
		rectifiedMean(numbers(40, -40, -3, nan, 1, 0, inf), numbers(1, 1, 0, 1, nan, 0, 1)),
		norm("Norm of zeros", numbers(0, 0)),
		norm("Norm of large numbers", numbers(1e30, 1e30, -1e30)),
		norm("Norm of small numbers", numbers(0x1p-120, 0x1p-121)),
		norm("Norm with NaN", numbers(1, nan, 2)),
		norm("Norm with infinity", numbers(1, -inf, 2)),
		norm("Norm of nothing", numbers()),
	}
}

func testMemory(t *testing.T, open func() kernels.Backend) {
	b := opened(t, open)
	if b.Device() == "" || b.Features() == "" {
		t.Errorf("Device %q, Features %q: want names", b.Device(), b.Features())
	}
	buf := b.Alloc(4)
	if x := read(b, buf); buf.Len() != 4 || differ(x, make([]float64, 4)) >= 0 {
		t.Errorf("Alloc(4) = %v, want four zeros", x)
	}
	b.Write(buf, tensor.New(tensor.WithShape(1, 3), tensor.WithBacking([]float32{1, 2, 3})))
	b.Write(buf, tensor.New(tensor.WithShape(1, 2), tensor.WithBacking([]float64{5, 6})))
	if x := read(b, buf); differ(x, []float64{5, 6, 3, 0}) >= 0 {
		t.Errorf("after two writes: %v, want [5 6 3 0]", x)
	}
	start := []float32{0, 0, 0}
	b.Read(tensor.New(tensor.WithShape(3), tensor.WithBacking(start)), buf)
	if start[0] != 5 || start[1] != 6 || start[2] != 3 {
		t.Errorf("Read into float32: %v, want [5 6 3]", start)
	}
	scalar := tensor.New(tensor.FromScalar(9.0))
	b.Write(buf, scalar)
	if x := read(b, buf); x[0] != 9 || x[1] != 6 {
		t.Errorf("after a scalar: %v, want [9 6 3 0]", x)
	}
	b.Zero(buf)
	if x := read(b, buf); differ(x, make([]float64, 4)) >= 0 {
		t.Errorf("after Zero: %v", x)
	}
	b.Free(nil)
	b.Free(buf)
	if err := b.Sync(); err != nil {
		t.Errorf("Sync: %v", err)
	}
}

func testPanics(t *testing.T, open func() kernels.Backend) {
	b := opened(t, open)
	x, short, label := b.Alloc(6), b.Alloc(5), b.Alloc(2)
	freed, foreign := b.Alloc(6), opened(t, open).Alloc(6)
	b.Free(freed)
	wrong := b.Alloc(2)
	b.Write(wrong, dense([]float64{0, 3}))
	fraction := b.Alloc(2)
	b.Write(fraction, dense([]float64{0.5, 0}))
	table := tensor.New(tensor.WithShape(2, 3), tensor.WithBacking(make([]float64, 6)))
	turned := table.ShallowClone()
	if err := turned.T(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, want string
		f          func()
	}{
		{"short y", kernels.ShortBuffer, func() { b.Linear(short, kernels.Affine{Rows: 2, In: 3, Out: 3, X: x, W: x}) }},
		{"short x", kernels.ShortBuffer, func() { b.Linear(x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: short, W: x}) }},
		{"short w", kernels.ShortBuffer, func() { b.LinearInput(x, x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: x, W: short}) }},
		{"short bias", kernels.ShortBuffer, func() { b.Linear(x, kernels.Affine{Rows: 2, In: 2, Out: 3, X: x, W: x, Bias: label}) }},
		{"short dw", kernels.ShortBuffer, func() { b.LinearWeight(short, x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: x, W: x}) }},
		{"short relu", kernels.ShortBuffer, func() { b.ReLU(x, short, 6) }},
		{"negative n", kernels.ShortBuffer, func() { b.ReLU(x, x, -1) }},
		{"place past the end", kernels.ShortBuffer, func() { b.Mean(x, 6, x, 6) }},
		{"place before the start", kernels.ShortBuffer, func() { b.Norm(x, -1, x, 6) }},
		{"mask of a column", kernels.BadMask, func() { b.Select(x, label, x, x, 2, 3) }},
		{"short mask", kernels.BadMask, func() { b.Linear(x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: x, W: x, WMask: short}) }},
		{"mask of the inputs", kernels.BadMask, func() { b.LinearWeight(x, x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: x, W: x, XMask: short}) }},
		{"mask of the inputs' gradient", kernels.BadMask, func() { b.LinearInput(x, x, kernels.Affine{Rows: 2, In: 3, Out: 2, W: x, XMask: label}) }},
		{"short rectified", kernels.ShortBuffer, func() { b.LinearInput(x, x, kernels.Affine{Rows: 2, In: 3, Out: 2, X: short, W: x, Rectified: true}) }},
		{"short fill", kernels.BadMask, func() { b.Select(x, x, x, short, 2, 3) }},
		{"mask of an update", kernels.BadMask, func() { b.SGD(x, x, nil, short, 6, 1, 0, 0) }},
		{"blend mask", kernels.BadMask, func() { b.Blend(x, short, x, x, 6) }},
		{"short base", kernels.ShortBuffer, func() { b.Blend(x, label, x, short, 6) }},
		{"short sum", kernels.ShortBuffer, func() { b.Add(short, x, 6) }},
		{"short square", kernels.ShortBuffer, func() { b.Square(x, short, 6) }},
		{"short variance", kernels.ShortBuffer, func() { b.RectifiedMean(x, x, short, 6) }},
		{"mask of a product for each row", kernels.BadMask, func() { b.LinearEach(x, x, x, short, nil, 2, 3, 1) }},
		{"no mask for each row", kernels.Foreign, func() { b.LinearEach(x, x, x, nil, nil, 2, 3, 1) }},
		{"mask of a gradient for each row", kernels.BadMask, func() { b.LinearInputEach(x, x, x, label, 2, 1, 3) }},
		{"weights for each row", kernels.ShortBuffer, func() { b.LinearWeightEach(label, x, x, x, 2, 3, 1) }},
		{"short target", kernels.ShortBuffer, func() { b.MaskedError(label, nil, x, short, nil, 2, 3) }},
		{"mask of an error", kernels.BadMask, func() { b.MaskedError(label, nil, x, x, short, 2, 3) }},
		{"label too large", kernels.BadLabel, func() { b.CrossEntropy(label, nil, x, wrong, 2, 3) }},
		{"label not an integer", kernels.BadLabel, func() { b.OneHot(x, fraction, 2, 3) }},
		{"another backend's buffer", kernels.Foreign, func() { b.Zero(foreign) }},
		{"no buffer", kernels.Foreign, func() { b.Zero(nil) }},
		{"freed buffer", kernels.Foreign, func() { b.ReLU(x, freed, 6) }},
		{"freed twice", kernels.Foreign, func() { b.Free(freed) }},
		{"dense too large", kernels.BadDense, func() { b.Write(short, table) }},
		{"dense too large to fill", kernels.BadDense, func() { b.Read(table, short) }},
		{"dense transposed", kernels.BadDense, func() { b.Write(x, turned) }},
		{"dense of int", kernels.BadDense, func() { b.Write(x, tensor.New(tensor.WithBacking([]int{1}))) }},
		{"no dense", kernels.BadDense, func() { b.Write(x, nil) }},
	} {
		if got := caught(func() { c.f(); _ = b.Sync() }); got != c.want {
			t.Errorf("%s: panic %v, want %q", c.name, got, c.want)
		}
	}
}

// caught returns what f panics with.
func caught(f func()) (v any) {
	defer func() { v = recover() }()
	f()
	return nil
}
