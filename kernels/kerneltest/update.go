package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

// updateCalls returns the optimizers' steps, with NaN in hidden weights, gradients
// and state.
func (d draw) updateCalls(mask argument, n int) []call {
	return []call{
		d.sgd(mask, n, 0, 0),
		d.sgd(mask, n, 0.5, 0),
		d.sgd(mask, n, 0.5, 0.25),
		d.adamW(mask, n, 0, 1),
		d.adamW(mask, n, 0.25, 2),
		d.adamW(mask, n, 0.875, 10),
	}
}

func (d draw) sgd(mask argument, n int, momentum, decay float64) call {
	velocity := argument{}
	if momentum != 0 {
		velocity = d.hide(d.normal(n), mask)
	}
	const rate = 0.125
	return call{"SGD", []argument{d.hide(d.normal(n), mask), d.hide(d.normal(n), mask), velocity, mask},
		func(b kernels.Backend, v []kernels.Buffer) { b.SGD(v[0], v[1], v[2], v[3], n, rate, momentum, decay) },
		func(x [][]float64) {
			for i := range x[0] {
				if at(x[3], i, 1) == 0 {
					continue
				}
				step := x[1][i] + decay*x[0][i]
				if x[2] != nil {
					x[2][i] = momentum*x[2][i] + step
					step = x[2][i]
				}
				x[0][i] -= rate * step
			}
		}, 0}
}

func (d draw) adamW(mask argument, n int, beta1 float64, t int) call {
	const rate, beta2, epsilon, decay = 0.125, 0.75, 0x1p-20, 0.25
	args := []argument{d.normal(n), d.normal(n), d.normal(n), d.positive(n)}
	for i := range args {
		args[i] = d.hide(args[i], mask)
	}
	return call{"AdamW", append(args, mask),
		func(b kernels.Backend, v []kernels.Buffer) {
			b.AdamW(v[0], v[1], v[2], v[3], v[4], n, rate, beta1, beta2, epsilon, decay, t)
		},
		func(x [][]float64) {
			for i, g := range x[1] {
				if at(x[4], i, 1) == 0 {
					continue
				}
				m := beta1*x[2][i] + (1-beta1)*g
				v := beta2*x[3][i] + (1-beta2)*g*g
				x[2][i], x[3][i] = m, v
				m /= 1 - math.Pow(beta1, float64(t))
				v /= 1 - math.Pow(beta2, float64(t))
				x[0][i] -= rate*decay*x[0][i] + rate*m/(math.Sqrt(v)+epsilon)
			}
		}, 0}
}
