package data

import (
	"slices"

	"gorgonia.org/tensor"
)

// Rows is the number of rows; the zero Part has none.
func (p Part) Rows() int {
	if p.X == nil {
		return 0
	}
	return p.X.Shape()[0]
}

// newPart makes a Part of x, rows × width, and y, one class index a row if it is
// a classification and outputs targets a row if not.
func newPart(x, y []float32, width, outputs int, classification bool) Part {
	if len(x) == 0 {
		return Part{}
	}
	rows := len(x) / width
	targets := tensor.Shape{rows, outputs}
	if classification {
		targets = tensor.Shape{rows}
	}
	return Part{
		X: tensor.New(tensor.WithShape(rows, width), tensor.WithBacking(x)),
		Y: tensor.New(tensor.WithShape(targets...), tensor.WithBacking(y)),
	}
}

// gather copies the given rows, each of width values, from x.
func gather(x []float32, width int, rows []int) []float32 {
	out := make([]float32, 0, len(rows)*width)
	for _, row := range rows {
		out = append(out, x[row*width:(row+1)*width]...)
	}
	return out
}

// Subset returns n rows of p that stand for all of it, the same at every call:
// evenly spaced after sorting by class, so that each class keeps its share to
// within one row. It returns p if n is not below its rows. Training is measured on a
// subset as large as the validation set.
func Subset(p Part, n int) Part {
	rows := p.Rows()
	if n >= rows {
		return p
	}
	order := make([]int, rows)
	for i := range order {
		order[i] = i
	}
	x, y, width, outputs := p.X.Float32s(), p.Y.Float32s(), p.X.Shape()[1], 1
	classification := p.Y.Dims() == 1
	if classification {
		slices.SortStableFunc(order, func(a, b int) int { return int(y[a]) - int(y[b]) })
	} else {
		outputs = p.Y.Shape()[1]
	}
	chosen := make([]int, n)
	for i := range chosen {
		chosen[i] = order[i*rows/n]
	}
	slices.Sort(chosen)
	return newPart(gather(x, width, chosen), gather(y, outputs, chosen), width, outputs, classification)
}

// ColumnMeans returns the mean of each column of p.X, accumulated in float64: what
// the fill "mean" puts in place of a hidden cell. Those of no rows are nil.
func ColumnMeans(p Part) []float32 {
	if p.Rows() == 0 {
		return nil
	}
	x, means := p.X.Float32s(), make([]float32, p.X.Shape()[1])
	sums := make([]float64, len(means))
	for start := 0; start < len(x); start += len(sums) {
		for column, v := range x[start : start+len(sums)] {
			sums[column] += float64(v)
		}
	}
	for column, sum := range sums {
		means[column] = float32(sum / float64(p.Rows()))
	}
	return means
}
