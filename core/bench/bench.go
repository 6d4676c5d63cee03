// Package bench measures what a device can do at most, and how near its kernels and
// a training step come to that.
//
// What is measured is a Case. Measuring goes through all cases in rounds, some
// milliseconds each, so that other work on the machine meets all alike; a result is
// the median of its rounds.
package bench

// Group is a kind of cases.
type Group string

// The groups, in their order.
const (
	Peak    Group = "peak"    // what no kernel can surpass
	Product Group = "product" // the products of a dense layer
	Rest    Group = "rest"    // the other kernels of a step
	Whole   Group = "step"    // whole training steps
)

// Case is something to be measured.
type Case struct {
	Group   Group
	Name    string
	Shape   []int  // of the operands
	Mask    string // what is hidden, as "block32 0.90"; "" for nothing
	Threads int
	Work    Work

	run   func()
	dense *Case // the same without masks; nil if it has none
	limit *Case // of Peak, what bounds it; nil if that was not measured
	pace  *Case // a case without masks whose rate prices multiply-adds

	reps  int       // runs a round
	times []float64 // seconds a run, of each round
}

// Work is what one run of a case does.
type Work struct {
	Adds    float64 // multiply-adds if there were no mask
	Kept    float64 // of those, what no mask hides
	Bytes   float64 // read and written, if every operand comes and goes once
	Set     float64 // bytes of all operands
	Samples int     // rows of the batch of a whole step
}

// products is the work of n multiply-adds without a mask.
func products(n int) Work { return Work{Adds: float64(n), Kept: float64(n)} }

// moves is the work of reading and writing so many float32 numbers, of a set of
// operands that have n elements each.
func moves(reads, writes, operands, n int) Work {
	return Work{Bytes: float64(4 * n * (reads + writes)), Set: float64(4 * n * operands)}
}
