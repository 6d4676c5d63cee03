//go:build !amd64 || purego

package cpu

// sets returns nothing: this program has no assembly.
func sets() []*set { return nil }

func packRowsListedBits(p *panel) { panic("cpu: no assembly") }

func packColumnsListedBits(p *panel) { panic("cpu: no assembly") }

var packRows, packColumns [3]func(*panel)

var spotSums, spotDots [panelRows / 8]func(*sweep)

var spotScatter [mostTeams]func(*sweep)

func packBits(dst *byte, src *float32, n int) bool { panic("cpu: no assembly") }

func addSoft(dst, x, mask *float32, n int) { panic("cpu: no assembly") }

func allFinite(x *float32, n int) bool { panic("cpu: no assembly") }

func wideReLU(to, x []float32) int { panic("cpu: no assembly") }

func wideReLUGrad(to, x, y []float32) int { panic("cpu: no assembly") }

func wideAdd(to, x []float32) int { panic("cpu: no assembly") }

func wideSquare(to, x []float32) int { panic("cpu: no assembly") }

func wideSelect(to, x, mask, fill []float32, step, fillStep int) int { panic("cpu: no assembly") }

func wideBlend(to, x, base, mask []float32, step int) int { panic("cpu: no assembly") }

func wideSGD(w, g, v, mask []float32, step int, rate, momentum, decay float32) int {
	panic("cpu: no assembly")
}

func wideAdamW(w, g, m, v, mask []float32, step int, numbers *float32) int {
	panic("cpu: no assembly")
}

func wideSum(sums *float64, x []float32) int { panic("cpu: no assembly") }

func wideSumSquares(sums *float64, x []float32) int { panic("cpu: no assembly") }

func wideColumns(sums *float64, x *float32, step, rows int, edge *int32) {
	panic("cpu: no assembly")
}

func wideProductColumns(sums *float64, x, y *float32, step, rows int, edge *int32) {
	panic("cpu: no assembly")
}

func wideErrors(sums *float64, dx, x, target, mask []float32, step int, among float64) int {
	panic("cpu: no assembly")
}

func wideExp(x []float64) int { panic("cpu: no assembly") }

func countBits(words *uint64, n int) int { panic("cpu: no assembly") }

func coarsen(coarse *byte, coarseStep int, seen *uint64, row *byte, step, rows, words int) {
	panic("cpu: no assembly")
}

func listBits(dst *int32, bits *byte, n int, ones *[256][8]uint8) int { panic("cpu: no assembly") }

func spotOffsets(s *sweep) { panic("cpu: no assembly") }

func spotGather(s *sweep) { panic("cpu: no assembly") }

func packRowsDense(p *panel) { panic("cpu: no assembly") }

func negativeZero(x *float32, n int) bool { panic("cpu: no assembly") }
