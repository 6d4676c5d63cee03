package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

// sampledCalls returns the products of a layer whose weights are under a mask for
// each row, with NaN in weights and gradients that every row hides.
func (d draw) sampledCalls(mask argument, rows, in, out int) []call {
	hidden := argument{x: hiddenInAll(mask.x, rows, out*in)}
	weight := d.hide(d.normal(out*in), hidden)
	return []call{
		d.linearEach(weight, mask, argument{}, rows, in, out),
		d.linearEach(weight, mask, d.normal(out), rows, in, out),
		{"LinearInputEach", []argument{poison(rows * in), d.normal(rows * out), weight, mask},
			func(b kernels.Backend, v []kernels.Buffer) { b.LinearInputEach(v[0], v[1], v[2], v[3], rows, in, out) },
			func(x [][]float64) {
				for i := range x[0] {
					sum := 0.0
					for o := range out {
						k := o*in + i%in
						sum += x[1][i/in*out+o] * choose(x[3][i/in*out*in+k], x[2][k], 0)
					}
					x[0][i] = sum
				}
			}, out},
		d.linearWeightEach(mask, hidden, rows, in, out),
	}
}

// hiddenInAll is 0 where all rows of a mask are.
func hiddenInAll(mask []float64, rows, n int) []float64 {
	most := make([]float64, n)
	for i, v := range mask[:rows*n] {
		most[i%n] = max(most[i%n], v)
	}
	return most
}

func (d draw) linearEach(weight, mask, bias argument, rows, in, out int) call {
	return call{"LinearEach", []argument{poison(rows * out), d.normal(rows * in), weight, mask, bias},
		func(b kernels.Backend, v []kernels.Buffer) { b.LinearEach(v[0], v[1], v[2], v[3], v[4], rows, in, out) },
		func(x [][]float64) {
			for i := range x[0] {
				r, o := i/out, i%out
				sum := at(x[4], o, 0)
				for k := range in {
					sum += x[1][r*in+k] * choose(x[3][i*in+k], x[2][o*in+k], 0)
				}
				x[0][i] = sum
			}
		}, in}
}

// linearWeightEach has NaN in the gradient that every row hides, and in inputs all of
// whose weights are hidden in their row.
func (d draw) linearWeightEach(mask, hidden argument, rows, in, out int) call {
	input := d.normal(rows * in)
	for i := range input.x {
		unread := true
		for o := range out {
			unread = unread && mask.x[(i/in*out+o)*in+i%in] == 0
		}
		if unread {
			input.x[i] = math.NaN()
		}
	}
	return call{"LinearWeightEach", []argument{d.hide(d.normal(out*in), hidden), d.normal(rows * out), input, mask},
		func(b kernels.Backend, v []kernels.Buffer) { b.LinearWeightEach(v[0], v[1], v[2], v[3], rows, in, out) },
		func(x [][]float64) {
			for k := range x[0] {
				sum := 0.0
				for r := range rows {
					if m := x[3][r*out*in+k]; m != 0 {
						sum += m * x[1][r*out+k/in] * x[2][r*in+k%in]
					}
				}
				if sum != 0 {
					x[0][k] += sum
				}
			}
		}, rows}
}
