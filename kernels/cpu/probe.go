package cpu

import "example.com/maskbench/kernels"

// A probe reaches the limits of an instruction set. Both functions add to lanes floats
// at sum: multiplyAdds so many rounds of roundAdds times x², scan what it reads from x
// on, so many rounds of roundReads times lanes floats.
type probe struct {
	lanes        int // floats of a register
	multiplyAdds func(sum, x *float32, rounds int)
	scan         func(sum, x *float32, rounds int)
}

// Multiply-adds, and reads, of each lane in a round of a probe.
const (
	roundAdds  = 12
	roundReads = 8
)

// mostLanes is the number of lanes of the widest registers.
const mostLanes = 16

// MultiplyAdds implements kernels.Prober, with the registers that the products use.
func (b *Backend[T]) MultiplyAdds(n int) (done int) {
	if b.closed {
		panic(kernels.Foreign)
	}
	lanes, workers := 1, int(b.threads)
	if b.gemm != nil {
		lanes = b.gemm.set.probe.lanes
	}
	rounds := max(1, (n+workers*lanes*roundAdds-1)/(workers*lanes*roundAdds))
	b.pool.run(tasks(func(int) {
		if b.gemm == nil {
			plainMultiplyAdds(T(1), rounds)
			return
		}
		var sum, x [mostLanes]float32
		x[0] = 1
		b.gemm.set.probe.multiplyAdds(&sum[0], &x[0], rounds)
	}), workers, 1, max(n, inline))
	return workers * lanes * roundAdds * rounds
}

// Scan implements kernels.Prober.
func (b *Backend[T]) Scan(buf kernels.Buffer, n, times int) (read int) {
	x, lanes, workers := b.first(buf, n), 1, int(b.threads)
	if b.gemm != nil {
		lanes = b.gemm.set.probe.lanes
	}
	rounds := n / (workers * lanes * roundReads)
	if rounds == 0 {
		panic(kernels.ShortBuffer)
	}
	part := rounds * lanes * roundReads
	b.pool.run(tasks(func(task int) {
		own := x[task*part : (task+1)*part]
		var sum [mostLanes]float32
		for range times {
			if b.gemm == nil {
				plainScan(own)
			} else {
				b.gemm.set.probe.scan(&sum[0], &single(own)[0], rounds)
			}
		}
	}), workers, 1, max(n*times, inline))
	return workers * part * times
}

// plainMultiplyAdds adds x² in as many chains as a processor has use for, and as often
// as a probe does. Inlined, its sums would be dropped as unused.
//
//go:noinline
func plainMultiplyAdds[T Float](x T, rounds int) T {
	var a, b, c, d, e, f T
	for range rounds {
		for range roundAdds / 6 {
			a += T(x * x)
			b += T(x * x)
			c += T(x * x)
			d += T(x * x)
			e += T(x * x)
			f += T(x * x)
		}
	}
	return a + b + c + d + e + f
}

// plainScan adds all of x, whose length is a multiple of roundReads.
//
//go:noinline
func plainScan[T Float](x []T) T {
	var a, b, c, d T
	for ; len(x) >= 4; x = x[4:] {
		a += x[0]
		b += x[1]
		c += x[2]
		d += x[3]
	}
	return a + b + c + d
}

var (
	_ kernels.Prober = (*Backend[float32])(nil)
	_ kernels.Prober = (*Backend[float64])(nil)
)
