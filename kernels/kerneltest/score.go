package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

// scoreCalls returns losses of classes and values with and without a gradient, and what counts classes.
func (d draw) scoreCalls(rows, classes int) []call {
	n := rows * classes
	label, ties := d.index(rows, classes), d.index(n, 3)
	return []call{
		crossEntropy(d.normal(n), label, poison(n), rows, classes),
		crossEntropy(d.normal(n), label, argument{}, rows, classes),
		squaredError(d.normal(n), d.normal(n), poison(n), rows, classes),
		squaredError(d.normal(n), d.normal(n), argument{}, rows, classes),
		argMax(d.normal(n), rows, classes),
		argMax(ties, rows, classes),
		{"OneHot", []argument{poison(n), label},
			func(b kernels.Backend, v []kernels.Buffer) { b.OneHot(v[0], v[1], rows, classes) },
			func(x [][]float64) {
				for i := range x[0] {
					x[0][i] = 0
					if float64(i%classes) == x[1][i/classes] {
						x[0][i] = 1
					}
				}
			}, 0},
	}
}

func crossEntropy(logits, label, grad argument, rows, classes int) call {
	return call{"CrossEntropy", []argument{poison(rows), grad, logits, label},
		func(b kernels.Backend, v []kernels.Buffer) { b.CrossEntropy(v[0], v[1], v[2], v[3], rows, classes) },
		func(x [][]float64) {
			for r := range rows {
				row, correct := x[2][r*classes:(r+1)*classes], int(x[3][r])
				// log Σ exp, two terms at a time
				total := math.Inf(-1)
				for _, v := range row {
					total = max(total, v) + math.Log1p(math.Exp(-math.Abs(total-v)))
				}
				x[0][r] = total - row[correct]
				for c, v := range row {
					if x[1] == nil {
						break
					}
					g := math.Exp(v - total)
					if c == correct {
						g--
					}
					x[1][r*classes+c] = g / float64(rows)
				}
			}
		}, 0}
}

func squaredError(output, target, grad argument, rows, cols int) call {
	return call{"SquaredError", []argument{poison(rows), grad, output, target},
		func(b kernels.Backend, v []kernels.Buffer) { b.SquaredError(v[0], v[1], v[2], v[3], rows, cols) },
		func(x [][]float64) {
			clear(x[0])
			for i, v := range x[2] {
				x[0][i/cols] += (v - x[3][i]) * (v - x[3][i]) / float64(cols)
				if x[1] != nil {
					x[1][i] = 2 * (v - x[3][i]) / float64(rows*cols)
				}
			}
		}, 0}
}

// maskedErrorCalls has NaN in outputs and targets that are visible.
func (d draw) maskedErrorCalls(mask argument, rows, cols int) []call {
	n := rows * cols
	visible := argument{x: make([]float64, n)}
	for i := range visible.x {
		if at(mask.x, i, 1) == 0 {
			visible.x[i] = 1
		}
	}
	output, target := d.hide(d.normal(n), visible), d.hide(d.normal(n), visible)
	return []call{
		maskedError(output, target, mask, poison(n), rows, cols),
		maskedError(output, target, mask, argument{}, rows, cols),
	}
}

func maskedError(output, target, mask, grad argument, rows, cols int) call {
	return call{"MaskedError", []argument{poison(rows), grad, output, target, mask},
		func(b kernels.Backend, v []kernels.Buffer) { b.MaskedError(v[0], v[1], v[2], v[3], v[4], rows, cols) },
		func(x [][]float64) {
			clear(x[0])
			clear(x[1])
			hidden := 0.0
			for i := range x[2] {
				if at(x[4], i, 1) == 0 {
					hidden++
				}
			}
			for i := range x[2] {
				if at(x[4], i, 1) != 0 {
					continue
				}
				e := x[2][i] - x[3][i]
				x[0][i/cols] += e * e * float64(rows) / hidden
				if x[1] != nil {
					x[1][i] = 2 * e / hidden
				}
			}
		}, 0}
}

func argMax(arg argument, rows, cols int) call {
	return call{"ArgMax", []argument{poison(rows), arg},
		func(b kernels.Backend, v []kernels.Buffer) { b.ArgMax(v[0], v[1], rows, cols) },
		func(x [][]float64) {
			for r := range rows {
				best := 0
				for c := range cols {
					if math.IsNaN(x[1][r*cols+c]) {
						best = c
						break
					}
					if x[1][r*cols+c] > x[1][r*cols+best] {
						best = c
					}
				}
				x[0][r] = float64(best)
			}
		}, 0}
}
