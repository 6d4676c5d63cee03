package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

func (d draw) arithmeticCalls(n int) []call {
	certain := d.positive(n)
	for i := range certain.x {
		certain.x[i] *= float64(d.IntN(2))
	}
	return []call{
		{"Add", []argument{d.normal(n), d.normal(n)},
			func(b kernels.Backend, v []kernels.Buffer) { b.Add(v[0], v[1], n) },
			func(x [][]float64) {
				for i, v := range x[1] {
					x[0][i] += v
				}
			}, 0},
		square("Square", poison(n), d.normal(n), 1),
		square("Square in place", d.normal(n), argument{}, 0),
		rectifiedMean(d.normal(n), d.positive(n)),
		rectifiedMean(d.normal(n), certain),
	}
}

func square(name string, dst, arg argument, from int) call {
	n := len(dst.x)
	return call{name, []argument{dst, arg},
		func(b kernels.Backend, v []kernels.Buffer) { b.Square(v[0], v[from], n) },
		func(x [][]float64) {
			for i, v := range x[from] {
				x[0][i] = v * v
			}
		}, 0}
}

// rectifiedMean expects μ/2·(1 + erf(z/√2)) + σ·φ(z) for z = μ/σ.
func rectifiedMean(mean, variance argument) call {
	n := len(mean.x)
	return call{"RectifiedMean", []argument{poison(n), mean, variance},
		func(b kernels.Backend, v []kernels.Buffer) { b.RectifiedMean(v[0], v[1], v[2], n) },
		func(x [][]float64) {
			for i, m := range x[1] {
				x[0][i] = max(m, 0)
				if s := math.Sqrt(x[2][i]); s != 0 {
					z := m / s
					x[0][i] = m/2*(1+math.Erf(z/math.Sqrt2)) + s*math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)
				}
			}
		}, 1}
}
