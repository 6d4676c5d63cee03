package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

// matrixCalls returns the products of a layer whose weights are under mask.
func (d draw) matrixCalls(mask argument, rows, in, out int) []call {
	weight := d.hide(d.normal(out*in), mask)
	return []call{
		d.linear(weight, mask, argument{}, rows, in, out),
		d.linear(weight, mask, d.normal(out), rows, in, out),
		{"LinearInput", []argument{poison(rows * in), d.normal(rows * out), weight, mask},
			func(b kernels.Backend, v []kernels.Buffer) { b.LinearInput(v[0], v[1], v[2], v[3], rows, in, out) },
			func(x [][]float64) {
				for i := range x[0] {
					sum := 0.0
					for o := range out {
						k := o*in + i%in
						sum += x[1][i/in*out+o] * choose(at(x[3], k, 1), x[2][k], 0)
					}
					x[0][i] = sum
				}
			}, out},
		d.linearWeight(mask, rows, in, out),
	}
}

func (d draw) linear(weight, mask, bias argument, rows, in, out int) call {
	return call{"Linear", []argument{poison(rows * out), d.normal(rows * in), weight, mask, bias},
		func(b kernels.Backend, v []kernels.Buffer) { b.Linear(v[0], v[1], v[2], v[3], v[4], rows, in, out) },
		func(x [][]float64) {
			for i := range x[0] {
				r, o := i/out, i%out
				sum := at(x[4], o, 0)
				for k := range in {
					sum += x[1][r*in+k] * choose(at(x[3], o*in+k, 1), x[2][o*in+k], 0)
				}
				x[0][i] = sum
			}
		}, in}
}

// linearWeight has NaN in the gradient where it is hidden, and in inputs all of
// whose weights are.
func (d draw) linearWeight(mask argument, rows, in, out int) call {
	input := d.normal(rows * in)
	for i := range input.x {
		hidden := true
		for o := range out {
			hidden = hidden && at(mask.x, o*in+i%in, 1) == 0
		}
		if hidden {
			input.x[i] = math.NaN()
		}
	}
	return call{"LinearWeight", []argument{d.hide(d.normal(out*in), mask), d.normal(rows * out), input, mask},
		func(b kernels.Backend, v []kernels.Buffer) { b.LinearWeight(v[0], v[1], v[2], v[3], rows, in, out) },
		func(x [][]float64) {
			for k := range x[0] {
				m := at(x[3], k, 1)
				if m == 0 {
					continue
				}
				sum := 0.0
				for r := range rows {
					sum += x[1][r*out+k/in] * x[2][r*in+k%in]
				}
				x[0][k] += m * sum
			}
		}, rows}
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
