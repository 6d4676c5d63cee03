package kerneltest

import (
	"math"
	"math/rand/v2"
)

// A draw makes arguments at random, and knows how the operands of products are rounded.
type draw struct {
	*rand.Rand
	round func(float64) float64
}

func newDraw(seed uint64, round func(float64) float64) draw {
	return draw{rand.New(rand.NewPCG(seed, 1)), round}
}

// calls returns every operation on matrices [rows, in], [rows, out] and [out, in],
// with all kinds of masks.
func (d draw) calls(rows, in, out int) []call {
	var all []call
	inputs, shift := d.masks(rows*in, in), d.Int()
	for i, mask := range d.masks(out*in, in) {
		all = append(all, d.matrixCalls(inputs[(i+shift)%len(inputs)], mask, rows, in, out)...)
		all = append(all, d.updateCalls(mask, out*in)...)
	}
	for _, mask := range d.masks(rows*in, in) {
		all = append(all, d.selectCalls(mask, rows, in)...)
		all = append(all, d.blendCalls(mask, rows*in)...)
		all = append(all, d.maskedErrorCalls(mask, rows, in)...)
	}
	for _, mask := range d.sampledMasks(rows, out*in) {
		all = append(all, d.sampledCalls(mask, rows, in, out)...)
	}
	all = append(all, d.elementwiseCalls(rows*in)...)
	all = append(all, d.arithmeticCalls(rows*in)...)
	all = append(all, d.scoreCalls(rows, out)...)
	return append(all, d.sumCalls(rows, in)...)
}

// normal returns n standard normal float32 numbers.
func (d draw) normal(n int) argument {
	x := make([]float64, n)
	for i := range x {
		x[i] = float64(float32(d.NormFloat64()))
	}
	return argument{x: x}
}

// positive returns n squares of such numbers.
func (d draw) positive(n int) argument {
	a := d.normal(n)
	for i, v := range a.x {
		a.x[i] = float64(float32(v * v))
	}
	return a
}

// index returns n integers of [0, limit).
func (d draw) index(n, limit int) argument {
	x := make([]float64, n)
	for i := range x {
		x[i] = float64(d.IntN(limit))
	}
	return argument{x: x}
}

// poison returns n NaN, for a result that must be written and not added to.
func poison(n int) argument {
	x := make([]float64, n)
	for i := range x {
		x[i] = math.NaN()
	}
	return argument{x: x}
}

// masks returns a mask of each kind for n elements in rows of cols: none, whole
// (with hidden columns), soft, longer than the whole, one row, hidden, one number.
func (d draw) masks(n, cols int) []argument {
	row := d.binary(cols)
	whole := d.binary(n)
	for i := range whole.x {
		whole.x[i] *= row.x[i%cols]
	}
	soft := d.binary(n)
	for i := range soft.x {
		soft.x[i] *= float64(d.Float32()) * 2
	}
	return []argument{{}, whole, soft, d.binary(n + 3), row, one(0), one(0.5)}
}

// sampledMasks returns masks for each of rows rows of n cells: soft, longer than
// those, and with the same hidden cells in all rows.
func (d draw) sampledMasks(rows, n int) []argument {
	soft, same, column := d.binary(rows*n), d.binary(rows*n+3), d.binary(n)
	for i := range soft.x {
		soft.x[i] *= float64(d.Float32()) * 2
	}
	for i := range same.x {
		same.x[i] = column.x[i%n]
	}
	return []argument{soft, d.binary(rows*n + 2), same}
}

func (d draw) binary(n int) argument {
	a := d.index(n, 3)
	for i, v := range a.x {
		a.x[i] = min(v, 1)
	}
	a.exact = true
	return a
}

func one(v float64) argument { return argument{x: []float64{v}, exact: true} }

// hide returns x with NaN under half of the hidden cells.
func (d draw) hide(x, mask argument) argument {
	for i := range x.x {
		if at(mask.x, i, 1) == 0 && d.IntN(2) == 0 {
			x.x[i] = math.NaN()
		}
	}
	return x
}

// at is element i of a mask or fill that is repeated, or the default if there is
// none.
func at(repeated []float64, i int, without float64) float64 {
	if repeated == nil {
		return without
	}
	return repeated[i%len(repeated)]
}

// choose is select(M ≠ 0, M·x, fill).
func choose(m, x, fill float64) float64 {
	if m == 0 {
		return fill
	}
	return m * x
}
