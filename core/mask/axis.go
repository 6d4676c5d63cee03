package mask

import "fmt"

// axis is one direction in which a window slides: over a ring of cells, or over
// a line when it clips.
type axis struct {
	cells, window, stride int // 1 ≤ window ≤ cells, stride ≥ 1
	clip                  bool
}

// positions is the number of different positions before they repeat.
func (a axis) positions() int {
	switch {
	case !a.clip:
		return a.cells / gcd(a.cells, a.stride)
	case a.window == a.cells:
		return 1
	}
	return (a.cells-a.window-1)/a.stride + 2
}

// at is the window's first cell after n moves.
func (a axis) at(n uint64) int {
	k := int(n % uint64(a.positions()))
	if a.clip {
		return min(k*a.stride, a.cells-a.window)
	}
	return k * (a.stride % a.cells) % a.cells
}

// starts is the number of cells at which a window may start.
func (a axis) starts() int {
	if a.clip {
		return a.cells - a.window + 1
	}
	return a.cells
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
	if !a.clip {
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
	case !a.clip && a.window%gcd(a.cells, a.stride) != 0:
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
