package cpu

// A task of a product is a block of the result that is this large.
const (
	blockRows = 32
	blockCols = 64
)

// product computes c[i][j] = Σ_k a[i][k]·b[j][k] for c [m, n], a [m, depth] and
// b [n, depth], each sum in the order of k: the one product, to which the others
// transpose their operands.
func product[T Float](t threads, c, a, b []T, m, n, depth int) {
	across := (n + blockCols - 1) / blockCols
	down := (m + blockRows - 1) / blockRows
	t.each(down*across, m*n*depth, func(task int) {
		i, j := task/across*blockRows, task%across*blockCols
		block(c, a, b, i, min(m, i+blockRows), j, min(n, j+blockCols), n, depth)
	})
}

// block computes the rows [i0, i1) and columns [j0, j1) of c. At its edges a tile
// repeats the last row or column, and what it computed for them is dropped.
func block[T Float](c, a, b []T, i0, i1, j0, j1, n, depth int) {
	row := func(x []T, i, end int) []T {
		i = min(i, end-1) * depth
		return x[i : i+depth]
	}
	for i := i0; i < i1; i += 2 {
		a0, a1 := row(a, i, i1), row(a, i+1, i1)
		for j := j0; j < j1; j += 2 {
			sums := dots(a0, a1, row(b, j, j1), row(b, j+1, j1))
			for p := range min(2, i1-i) {
				copy(c[(i+p)*n+j:(i+p)*n+j1], sums[p][:])
			}
		}
	}
}

// dots returns the dot products of two rows with two. Four sums at once hide the
// latency of an addition; with more, the compiler spills registers in the loop.
func dots[T Float](a0, a1, b0, b1 []T) [2][2]T {
	var s00, s01, s10, s11 T
	a1, b0, b1 = a1[:len(a0)], b0[:len(a0)], b1[:len(a0)]
	for k, x := range a0 {
		y, z := b0[k], b1[k]
		s00 += T(x * y)
		s01 += T(x * z)
		x = a1[k]
		s10 += T(x * y)
		s11 += T(x * z)
	}
	return [2][2]T{{s00, s01}, {s10, s11}}
}

// transpose computes dst [cols, rows] from src [rows, cols], in squares that stay
// in cache.
func transpose[T Float](t threads, dst, src []T, rows, cols int) {
	const side = 32
	t.each((cols+side-1)/side, rows*cols, func(task int) {
		j0 := task * side
		j1 := min(cols, j0+side)
		for i0 := 0; i0 < rows; i0 += side {
			for j := j0; j < j1; j++ {
				for i := i0; i < min(rows, i0+side); i++ {
					dst[j*rows+i] = src[i*cols+j]
				}
			}
		}
	})
}
