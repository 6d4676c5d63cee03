package kernels

import "gorgonia.org/tensor"

// Contiguous returns the number of elements of d, at most limit float32 or float64 ones
// in row-major order without gaps, and panics with BadDense if it is not such.
func Contiguous(d *tensor.Dense, limit int) int {
	if d == nil || !d.IsNativelyAccessible() || d.Shape().TotalSize() > limit || !RowMajor(d) {
		panic(BadDense)
	}
	if t := d.Dtype(); t != tensor.Float32 && t != tensor.Float64 {
		panic(BadDense)
	}
	return d.Shape().TotalSize()
}

// RowMajor reports whether a walk in row-major order meets d's elements one
// after the other.
func RowMajor(d tensor.Tensor) bool {
	shape, strides := d.Shape(), d.Strides()
	if len(strides) != len(shape) {
		return len(shape) == 0 || shape.TotalSize() == 1
	}
	step := 1
	for i := len(shape) - 1; i >= 0; i-- {
		if shape[i] > 1 && strides[i] != step {
			return false
		}
		step *= shape[i]
	}
	return true
}
