package mask

import "fmt"

// axis is one direction in which a window slides: over a ring of cells, or over
// a line.
type axis struct {
	cells, window, stride int // 1 ≤ window ≤ cells, stride ≥ 1
	edge                  edge
}

// edge is what a window does where the cells end.
type edge string

// The edges.
const (
	wrap     edge = "wrap"     // there is no end: the cells are a ring
	clip     edge = "clip"     // moves back inside, then starts over
	pingpong edge = "pingpong" // moves back inside, then turns round
)

// whole is an axis along which a window covers all and does not move.
func whole(cells int, e edge) axis {
	return axis{cells: cells, window: cells, stride: cells, edge: e}
}

// positions is the number of different positions.
func (a axis) positions() int {
	switch {
	case a.edge == wrap:
		return a.cells / gcd(a.cells, a.stride)
	case a.window == a.cells:
		return 1
	}
	return (a.cells-a.window-1)/a.stride + 2
}

// period is the number of moves after which positions repeat.
func (a axis) period() int {
	if n := a.positions(); a.edge == pingpong && n > 1 {
		return 2 * (n - 1)
	}
	return a.positions()
}

// at is the window's first cell after n moves.
func (a axis) at(n uint64) int {
	k := int(n % uint64(a.period()))
	if k >= a.positions() {
		k = a.period() - k // on the way back
	}
	if a.edge == wrap {
		return k * (a.stride % a.cells) % a.cells
	}
	return min(k*a.stride, a.cells-a.window)
}

// starts is the number of cells at which a window may start.
func (a axis) starts() int {
	if a.edge == wrap {
		return a.cells
	}
	return a.cells - a.window + 1
}

// hide hides the window that starts at cell first of a line.
func (a axis) hide(line []float32, first int) {
	end := first + a.window
	clear(line[first:min(end, a.cells)])
	clear(line[:max(0, end-a.cells)])
}

// reached is the number of cells that some position hides. On a ring the
// positions are the multiples of g = gcd(cells, stride), so min(window, g) of
// every g cells are reached.
func (a axis) reached() int {
	if a.edge == wrap {
		g := gcd(a.cells, a.stride)
		return a.cells / g * min(a.window, g)
	}
	n, rest := a.positions(), a.cells-a.window
	if n == 1 {
		return a.cells
	}
	lastMove := rest - (n-2)*a.stride
	return (n-2)*min(a.window, a.stride) + min(a.window, lastMove) + a.window
}

// warning tells of an axis on which not every cell has its turn. The ends of a
// line are hidden less often than its middle by nature, which is not worth one.
func (a axis) warning() string {
	switch reached := a.reached(); {
	case reached < a.cells:
		return fmt.Sprintf("stride %d skips over %d of the %d cells along the window's way, which are never hidden: choose at most %d",
			a.stride, a.cells-reached, a.cells, a.window)
	case a.edge == wrap && a.window%gcd(a.cells, a.stride) != 0:
		return fmt.Sprintf("stride %d hides some cells more often than others: a divisor of the window's %d cells would not",
			a.stride, a.window)
	}
	return ""
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
