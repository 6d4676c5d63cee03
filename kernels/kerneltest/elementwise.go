package kerneltest

import (
	"math"

	"example.com/maskbench/kernels"
)

func (d draw) elementwiseCalls(n int) []call {
	return []call{
		relu(d.normal(n)),
		reluGrad(d.normal(n), d.normal(n)),
	}
}

func relu(arg argument) call {
	n := len(arg.x)
	return call{"ReLU", []argument{poison(n), arg},
		func(b kernels.Backend, v []kernels.Buffer) { b.ReLU(v[0], v[1], n) },
		func(x [][]float64) {
			for i, v := range x[1] {
				x[0][i] = max(v, 0)
			}
		}, 0}
}

func reluGrad(dy, y argument) call {
	n := len(y.x)
	return call{"ReLUGrad", []argument{poison(n), dy, y},
		func(b kernels.Backend, v []kernels.Buffer) { b.ReLUGrad(v[0], v[1], v[2], n) },
		func(x [][]float64) {
			for i, v := range x[2] {
				x[0][i] = 0
				if v > 0 {
					x[0][i] = x[1][i]
				}
			}
		}, 0}
}

// selectCalls returns Select into another buffer and in place, with fills of each
// length.
func (d draw) selectCalls(mask argument, rows, cols int) []call {
	n := rows * cols
	row, whole := d.normal(cols), d.normal(n)
	row.exact, whole.exact = true, true
	var all []call
	for _, fill := range []argument{one(0), one(math.NaN()), row, whole} {
		all = append(all,
			selectCall("Select", poison(n), mask, d.hide(d.normal(n), mask), fill, 2, rows, cols),
			selectCall("Select in place", d.hide(d.normal(n), mask), mask, argument{}, fill, 0, rows, cols))
	}
	return all
}

func selectCall(name string, dst, mask, arg, fill argument, from, rows, cols int) call {
	return call{name, []argument{dst, mask, arg, fill},
		func(b kernels.Backend, v []kernels.Buffer) { b.Select(v[0], v[1], v[from], v[3], rows, cols) },
		func(x [][]float64) {
			for i, v := range x[from] {
				x[0][i] = choose(at(x[1], i, 1), v, at(x[3], i, 0))
			}
		}, 0}
}

// blendCalls returns Blend into another buffer and in place of either operand. NaN
// is stored in x under half of the hidden cells, and in base under kept ones.
func (d draw) blendCalls(mask argument, n int) []call {
	kept := d.normal(n)
	for i := range kept.x {
		if at(mask.x, i, 1) == 1 && d.IntN(2) == 0 {
			kept.x[i] = math.NaN()
		}
	}
	hidden := d.hide(d.normal(n), mask)
	return []call{
		blend("Blend", poison(n), mask, hidden, kept, 2, 3),
		blend("Blend into x", hidden, mask, argument{}, kept, 0, 3),
		blend("Blend into base", kept, mask, hidden, argument{}, 2, 0),
	}
}

func blend(name string, dst, mask, x, base argument, of, on int) call {
	n := len(dst.x)
	return call{name, []argument{dst, mask, x, base},
		func(b kernels.Backend, v []kernels.Buffer) { b.Blend(v[0], v[1], v[of], v[on], n) },
		func(x [][]float64) {
			for i := range x[0] {
				switch m := at(x[1], i, 1); m {
				case 0:
					x[0][i] = x[on][i]
				case 1:
					x[0][i] = x[of][i]
				default:
					x[0][i] = (1-m)*x[on][i] + m*x[of][i]
				}
			}
		}, 1}
}
