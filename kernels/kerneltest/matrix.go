package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

// affine holds the operands of a layer's products.
type affine struct {
	rows, in, out      int
	x, xMask           argument
	w, wMask, bias     argument
	rectify, rectified bool
	assign             bool
	round              func(float64) float64
}

// args returns the operands after others.
func (l affine) args(others ...argument) []argument {
	return append(others, l.x, l.xMask, l.w, l.wMask, l.bias)
}

// of returns the operands among buffers, of which they are the last.
func (l affine) of(v []kernels.Buffer) kernels.Affine {
	v = v[len(v)-5:]
	return kernels.Affine{
		Rows: l.rows, In: l.in, Out: l.out, X: v[0], XMask: v[1], W: v[2], WMask: v[3], Bias: v[4],
		Rectify: l.rectify, Rectified: l.rectified, Assign: l.assign,
	}
}

// matrixCalls returns the products of a layer whose inputs and weights are under masks,
// without and with all else that may be fused into them.
func (d draw) matrixCalls(xMask, wMask argument, rows, in, out int) []call {
	plain := affine{rows: rows, in: in, out: out, x: d.normal(rows * in), w: d.hide(d.normal(out*in), wMask), wMask: wMask, round: d.round}
	masked := plain
	masked.x, masked.xMask = d.hide(d.normal(rows*in), xMask), xMask
	biased, full := plain, masked
	biased.bias = d.normal(out)
	full.bias, full.rectify, full.rectified = biased.bias, true, true
	assigned := masked
	assigned.assign = true
	return []call{
		plain.linear(), biased.linear(), masked.linear(), full.linear(),
		d.linearInput(plain), d.linearInput(masked), d.linearInput(full),
		d.linearWeight(plain), d.linearWeight(masked), d.linearWeight(assigned),
	}
}

// seen are Mx⊙x and M⊙w as products have them, from buffers of which the operands are the last.
func (l affine) seen(x [][]float64) (input, weight []float64) {
	x = x[len(x)-5:]
	through := func(x, mask []float64) []float64 {
		all := make([]float64, len(x))
		for i, v := range x {
			all[i] = l.round(choose(at(mask, i, 1), v, 0))
		}
		return all
	}
	return through(x[0], x[1]), through(x[2], x[3])
}

func (l affine) linear() call {
	return call{"Linear", l.args(poison(l.rows * l.out)),
		func(b kernels.Backend, v []kernels.Buffer) { b.Linear(v[0], l.of(v)) },
		func(x [][]float64) {
			input, weight := l.seen(x)
			for i := range x[0] {
				r, o := i/l.out, i%l.out
				sum := at(x[5], o, 0)
				for k := range l.in {
					sum += input[r*l.in+k] * weight[o*l.in+k]
				}
				if x[0][i] = sum; l.rectify {
					x[0][i] = max(sum, 0)
				}
			}
		}, l.in}
}

// linearInput has NaN in weights all of whose inputs are hidden.
func (d draw) linearInput(l affine) call {
	l.w.x = append([]float64(nil), l.w.x...)
	for i, hidden := range hiddenColumns(l.xMask.x, l.rows, l.in) {
		if hidden {
			l.w.x[d.IntN(l.out)*l.in+i] = math.NaN()
		}
	}
	return call{"LinearInput", l.args(poison(l.rows*l.in), d.normal(l.rows*l.out)),
		func(b kernels.Backend, v []kernels.Buffer) { b.LinearInput(v[0], v[1], l.of(v)) },
		func(x [][]float64) {
			_, weight := l.seen(x)
			for k := range x[0] {
				r, i := k/l.in, k%l.in
				sum := 0.0
				for o := range l.out {
					sum += l.round(x[1][r*l.out+o]) * weight[o*l.in+i]
				}
				x[0][k] = choose(at(x[3], k, 1), sum, 0)
				if l.rectified && !(x[2][k] > 0) {
					x[0][k] = 0
				}
			}
		}, l.out}
}

// linearWeight has NaN in the gradient where it is hidden, and in inputs all of whose
// weights are.
func (d draw) linearWeight(l affine) call {
	l.x.x = append([]float64(nil), l.x.x...)
	columns := hiddenColumns(l.wMask.x, l.out, l.in)
	for k := range l.x.x {
		if columns[k%l.in] {
			l.x.x[k] = math.NaN()
		}
	}
	name, before := "LinearWeight", d.hide(d.normal(l.out*l.in), l.wMask)
	if l.assign {
		name, before = "LinearWeight, assigned", poison(l.out*l.in)
	}
	return call{name, l.args(before, d.normal(l.rows*l.out)),
		func(b kernels.Backend, v []kernels.Buffer) { b.LinearWeight(v[0], v[1], l.of(v)) },
		func(x [][]float64) {
			input, _ := l.seen(x)
			for k := range x[0] {
				if l.assign {
					x[0][k] = 0
				}
				m := at(x[5], k, 1)
				if m == 0 {
					continue
				}
				sum := 0.0
				for r := range l.rows {
					sum += l.round(x[1][r*l.out+k/l.in]) * input[r*l.in+k%l.in]
				}
				x[0][k] += m * sum
			}
		}, l.rows}
}

// hiddenColumns tells which columns a mask hides in all rows.
func hiddenColumns(mask []float64, rows, cols int) []bool {
	hidden := make([]bool, cols)
	for c := range hidden {
		hidden[c] = true
		for r := range rows {
			hidden[c] = hidden[c] && at(mask, r*cols+c, 1) == 0
		}
	}
	return hidden
}

// sumCalls returns what sums over a matrix.
func (d draw) sumCalls(rows, cols int) []call {
	n := rows * cols
	return []call{
		{"SumRows", []argument{d.normal(cols), d.normal(n)},
			func(b kernels.Backend, v []kernels.Buffer) { b.SumRows(v[0], v[1], rows, cols) },
			func(x [][]float64) {
				for i, v := range x[1] {
					x[0][i%cols] += v
				}
			}, rows},
		{"Saliency", []argument{poison(cols), d.normal(n), d.normal(n)},
			func(b kernels.Backend, v []kernels.Buffer) { b.Saliency(v[0], v[1], v[2], rows, cols) },
			func(x [][]float64) {
				clear(x[0])
				for i, v := range x[1] {
					x[0][i%cols] += math.Abs(v*x[2][i]) / float64(rows)
				}
			}, 0},
		{"Mean", []argument{poison(3), d.positive(n)},
			func(b kernels.Backend, v []kernels.Buffer) { b.Mean(v[0], 1, v[1], n) },
			func(x [][]float64) {
				x[0][1] = 0
				for _, v := range x[1] {
					x[0][1] += v / float64(n)
				}
			}, 0},
		norm("Norm", d.normal(n)),
	}
}

func norm(name string, arg argument) call {
	n := len(arg.x)
	return call{name, []argument{poison(2), arg},
		func(b kernels.Backend, v []kernels.Buffer) { b.Norm(v[0], 1, v[1], n) },
		func(x [][]float64) {
			x[0][1] = 0
			for _, v := range x[1] {
				x[0][1] = math.Hypot(x[0][1], v)
			}
		}, 0}
}
