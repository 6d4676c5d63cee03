package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/kernels"
)

// Assembly computes the bits of the loops, at every length and from any place in a row,
// of numbers at the limits of the type too, and writes nothing after its end.
func TestAssemblyComputesTheBitsOfLoops(t *testing.T) {
	for _, s := range sets() {
		random := rand.New(rand.NewPCG(rand.Uint64(), 1))
		pair := twins{t, random, newBackend[float32](1, s), newBackend[float32](1, nil)}
		step := 1
		if testing.Short() {
			step = 5
		}
		for n := 0; n < 50; n += step {
			pair.elements(n, n)
			pair.elements(n, max(1, n/7)) // rows of masks begin anywhere
			pair.matrices(1+n%5, n)
		}
		pair.elements(9000, 9000)
		pair.matrices(300, 40)
	}
}

// twins are two backends that run the same operations on the same numbers.
type twins struct {
	t         *testing.T
	random    *rand.Rand
	got, want *Backend[float32]
}

// limits are numbers at which operations differ most easily.
var limits = []float32{
	float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1)), 0, float32(math.Copysign(0, -1)), 1, -1, 2,
	math.MaxFloat32, -math.MaxFloat32, math.SmallestNonzeroFloat32, -math.SmallestNonzeroFloat32, 0x1p-126, 1e-30,
}

// any returns n normal numbers, one of sixteen at the limits, and guards after them.
func (p *twins) any(n int) []float32 {
	x := make([]float32, n+8)
	for i := range x {
		x[i] = float32(p.random.NormFloat64())
		if p.random.IntN(16) == 0 {
			x[i] = limits[p.random.IntN(len(limits))]
		}
	}
	return x
}

// positive returns n second moments.
func (p *twins) positive(n int) []float32 {
	x := p.any(n)
	for i, v := range x {
		x[i] = max(v, -v)
	}
	return x
}

// mask returns n numbers, most of them 0 or 1, and no guards, for their number counts.
func (p *twins) mask(n int) []float32 {
	x := p.any(n)[:n]
	for i := range x {
		if p.random.IntN(8) > 0 {
			x[i] = float32(p.random.IntN(2))
		}
	}
	return x
}

// masks returns masks for n elements: whole, a row, and single numbers.
func (p *twins) masks(n, row int) [][]float32 {
	all := [][]float32{p.mask(n), {0}, {1}, {0.5}, {float32(math.NaN())}, {float32(math.Copysign(0, -1))}}
	if row > 0 && n%row == 0 {
		all = append(all, p.mask(row))
	}
	return all
}

// same runs an operation on both backends, each with its own copy of what it works on.
func (p *twins) same(name string, on [][]float32, f func(b *Backend[float32], v []kernels.Buffer)) {
	p.t.Helper()
	run := func(b *Backend[float32]) [][]float32 {
		v, after := make([]kernels.Buffer, len(on)), make([][]float32, len(on))
		for i, x := range on {
			if x != nil {
				v[i] = b.Alloc(len(x))
				after[i] = b.own(v[i]).data
				copy(after[i], x)
			}
		}
		f(b, v)
		return after
	}
	want := run(p.want)
	for i, x := range run(p.got) {
		for k, v := range x {
			if w := want[i][k]; math.Float32bits(v) != math.Float32bits(w) && (v == v || w == w) {
				p.t.Fatalf("%s: buffer %d[%d] of %d is %v, by loops %v, was %v", name, i, k, len(x), v, w, on[i][k])
			}
		}
	}
}

// elements runs operations on n elements, with masks whose rows are of a length.
func (p *twins) elements(n, row int) {
	p.same("ReLU", [][]float32{p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.ReLU(v[0], v[1], n) })
	p.same("ReLUGrad", [][]float32{p.any(n), p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.ReLUGrad(v[0], v[1], v[2], n) })
	p.same("Add", [][]float32{p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Add(v[0], v[1], n) })
	p.same("Square", [][]float32{p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Square(v[0], v[1], n) })
	p.same("Mean", [][]float32{p.any(1), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Mean(v[0], 0, v[1], n) })
	p.same("Norm", [][]float32{p.any(1), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Norm(v[0], 0, v[1], n) })
	for _, mask := range append(p.masks(n, row), nil) {
		p.updates(n, mask)
		p.same("Blend", [][]float32{p.any(n), mask, p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Blend(v[0], v[1], v[2], v[3], n) })
		if row > 0 && n%row == 0 {
			for _, fill := range p.masks(n, row) {
				p.same("Select", [][]float32{p.any(n), mask, p.any(n), fill}, func(b *Backend[float32], v []kernels.Buffer) { b.Select(v[0], v[1], v[2], v[3], n/row, row) })
			}
		}
	}
}

// updates runs the optimizers, whose order of operations their numbers choose.
func (p *twins) updates(n int, mask []float32) {
	for _, decay := range []float64{0, 0.25} {
		p.same("SGD", [][]float32{p.any(n), p.any(n), nil, mask}, func(b *Backend[float32], v []kernels.Buffer) { b.SGD(v[0], v[1], nil, v[3], n, 0.1, 0, decay) })
		p.same("SGD with momentum", [][]float32{p.any(n), p.any(n), p.any(n), mask}, func(b *Backend[float32], v []kernels.Buffer) { b.SGD(v[0], v[1], v[2], v[3], n, 0.1, 0.9, decay) })
	}
	for _, beta := range []float64{0, 0.3, 0.9} {
		p.same("AdamW", [][]float32{p.any(n), p.any(n), p.any(n), p.positive(n), mask}, func(b *Backend[float32], v []kernels.Buffer) {
			b.AdamW(v[0], v[1], v[2], v[3], v[4], n, 0.1, beta, 0.99, 1e-8, 0.01, 3)
		})
	}
}

// matrices runs operations on matrices [rows, cols].
func (p *twins) matrices(rows, cols int) {
	n := rows * cols
	p.same("SumRows", [][]float32{p.any(cols), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.SumRows(v[0], v[1], rows, cols) })
	p.same("Saliency", [][]float32{p.any(cols), p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) { b.Saliency(v[0], v[1], v[2], rows, cols) })
	p.same("ArgMax", [][]float32{p.any(rows), p.any(n + 1)}, func(b *Backend[float32], v []kernels.Buffer) { b.ArgMax(v[0], v[1], rows, max(cols, 1)) })
	for _, grad := range [][]float32{nil, p.any(n)} {
		p.same("SquaredError", [][]float32{p.any(rows), grad, p.any(n), p.any(n)}, func(b *Backend[float32], v []kernels.Buffer) {
			b.SquaredError(v[0], v[1], v[2], v[3], rows, cols)
		})
		for _, mask := range append(p.masks(n, cols), nil) {
			p.same("MaskedError", [][]float32{p.any(rows), grad, p.any(n), p.any(n), mask}, func(b *Backend[float32], v []kernels.Buffer) {
				b.MaskedError(v[0], v[1], v[2], v[3], v[4], rows, cols)
			})
		}
		label := p.any(rows)
		for i := range label {
			label[i] = float32(p.random.IntN(max(cols, 1)))
		}
		if cols > 0 {
			p.same("CrossEntropy", [][]float32{p.any(rows), grad, p.any(n), label}, func(b *Backend[float32], v []kernels.Buffer) {
				b.CrossEntropy(v[0], v[1], v[2], v[3], rows, cols)
			})
		}
	}
}
