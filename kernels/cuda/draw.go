//go:build cuda

package cuda

import "example.com/maskbench/kernels"

// HideLowest writes masks that hide the k lowest words of each row.
func (b *Backend) HideLowest(dst kernels.Buffer, rows, n, k int, keep float32, key [2]uint32, step uint64) {
	if k < 0 || k > n {
		panic(kernels.ShortBuffer)
	}
	b.run(hideLowest, rows, b.result(dst, rows*n), whole(n), whole(k), single(float64(keep)),
		uint64(key[0]), uint64(key[1]), step&(1<<32-1), step>>32)
}

var _ kernels.Drawer = (*Backend)(nil)
