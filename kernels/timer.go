package kernels

// Timer is a Backend whose device has a clock of its own.
type Timer interface {
	// Time returns the seconds that the device takes for the operations that f queues, from
	// the start of the first to the end of the last.
	Time(f func()) float64
}
