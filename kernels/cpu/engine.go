package cpu

import (
	"errors"
	"example.com/maskbench/kernels"
	"sync"

	// tensor starts only if this, which it imports, is at its newest version. The
	// import makes the version in go.mod a requirement of ours, which no upgrade or
	// tidying of tensor takes back.
	_ "go4.org/unsafe/assume-no-moving-gc"

	"gorgonia.org/tensor"
)

// Engine is a tensor engine whose MatMul is the product of this package; all else
// is tensor.StdEng's. Tensors made WithEngine(Engine{}) use it, and their results
// have it. Products of float32 and float64 matrices take operands with any
// strides, transposed views without a copy; others go to tensor.StdEng.
type Engine struct {
	tensor.StdEng
	Threads int // at most so many; all that Go may use if ≤ 0
}

// MatMul computes dst = a·b for a [m, k] and b [k, n]. Into a dst that is not
// contiguous and row-major it returns an error, where StdEng would panic.
func (e Engine) MatMul(a, b, dst tensor.Tensor) error {
	x, okx := a.(*tensor.Dense)
	y, oky := b.(*tensor.Dense)
	z, okz := dst.(*tensor.Dense)
	if !okx || !oky || !okz || !fit(x, y, z) {
		return e.StdEng.MatMul(a, b, dst)
	}
	if !kernels.RowMajor(z) {
		return errors.New("MatMul: the result must be contiguous and row-major")
	}
	t := threads(e.Threads).resolve()
	switch x.Dtype() {
	case tensor.Float32:
		if g, ok := engines.Get().(*gemm); ok {
			g.tensors(t, z.Float32s(), x, y)
			engines.Put(g)
			return nil
		}
		loopProduct(t, z.Float32s(), x.Float32s(), y.Float32s(), x, y)
	case tensor.Float64:
		loopProduct(t, z.Float64s(), x.Float64s(), y.Float64s(), x, y)
	default:
		return e.StdEng.MatMul(a, b, dst)
	}
	return nil
}

// fit reports whether x, y and z are matrices of one type in this memory, whose
// shapes fit z = x·y.
func fit(x, y, z *tensor.Dense) bool {
	for _, d := range []*tensor.Dense{x, y, z} {
		if d.Dims() != 2 || len(d.Strides()) != 2 || !d.IsNativelyAccessible() || d.Dtype() != x.Dtype() {
			return false
		}
	}
	s, t := x.Shape(), y.Shape()
	return s[1] == t[0] && z.Shape().Eq(tensor.Shape{s[0], t[1]})
}

// engines has what computes products of float32, with memory from the last ones, if
// this machine has an instruction set for it.
var engines = sync.Pool{New: func() any {
	if best := sets(); len(best) > 0 {
		return newGemm(best[0])
	}
	return nil
}}

// tensors computes c = x·y.
func (g *gemm) tensors(t threads, c []float32, x, y *tensor.Dense) {
	m, k, n := x.Shape()[0], x.Shape()[1], y.Shape()[1]
	if m*n*k == 0 {
		clear(c)
		return
	}
	g.c, g.from = c, nil
	g.a = strided(x.Float32s(), m, k, x.Strides()[0], x.Strides()[1])
	g.b = strided(y.Float32s(), n, k, y.Strides()[1], y.Strides()[0])
	g.run(t, m, n, k)
}

// strided returns the [rows, cols] elements that lie at these strides as an operand,
// a copy if they are neighbours in neither direction.
func strided(x []float32, rows, cols, down, across int) operand {
	switch {
	case across == 1:
		return operand{data: x, step: down}
	case down == 1:
		return operand{data: x, step: across, turned: true}
	}
	return operand{data: gather(x, rows, cols, down, across), step: cols}
}

// loopProduct computes c = x·y with loops; a and b are the numbers of x and y.
func loopProduct[T Float](t threads, c, a, b []T, x, y *tensor.Dense) {
	m, depth, n := x.Shape()[0], x.Shape()[1], y.Shape()[1]
	rows := gather(a, m, depth, x.Strides()[0], x.Strides()[1])
	cols := gather(b, n, depth, y.Strides()[1], y.Strides()[0])
	o := &product[T]{c: c, a: rows, b: cols, m: m, n: n, depth: depth}
	o.run(newPool(t))
}

// gather returns the [rows, cols] elements that lie at these strides as a row-major
// matrix: x itself if it is one.
func gather[T Float](x []T, rows, cols, down, across int) []T {
	if across == 1 && down == cols {
		return x
	}
	dst := make([]T, 0, rows*cols)
	for i := range rows {
		for j := range cols {
			dst = append(dst, x[i*down+j*across])
		}
	}
	return dst
}
