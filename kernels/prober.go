package kernels

// Prober is a Backend that can show what its device does at most, which no operation
// of it can surpass. Whoever calls takes the time.
type Prober interface {
	// MultiplyAdds carries out n multiply-adds or a few more on numbers in registers, the
	// same number on each thread, and returns how many.
	MultiplyAdds(n int) (done int)
	// Scan reads the first n elements of x, or a few less, so many times over and
	// returns how many it read in all. Each thread has a part of its own.
	Scan(x Buffer, n, times int) (read int)
}
