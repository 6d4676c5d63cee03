package plot

import "math"

// beyond is how many times the root mean square a diverging scale reaches: a few large
// weights must not pale all others.
const beyond = 3

// Drawn is the map with the range of its colours set to that of what is drawn at this
// size, if it is not set: tiles have a narrower one than cells.
func (m Heatmap) Drawn(t *Theme, w, h int) Heatmap {
	m = m.check()
	if m.Lo < m.Hi {
		return m
	}
	drawn := m.tiles(t, w, h)
	m.Lo, m.Hi = drawn.span()
	if most := beyond * drawn.rms(); m.Scale == Diverging && most < m.Hi {
		m.Lo, m.Hi, m.Clipped = -most, most, true
	}
	return m
}

// tiles is what is drawn, a value each.
func (m Heatmap) tiles(t *Theme, w, h int) Heatmap {
	x, y := m.sides(m.pixels(t, w, h))
	if m.Lens != nil {
		x, y = m.ruledSides(t, w, h)
	}
	if !m.Fill || x.tile*y.tile == 1 || m.Mask != nil {
		return m
	}
	var means []float32
	for top := 0; top < m.H; top += y.tile {
		for left := 0; left < m.W; left += x.tile {
			means = append(means, float32(m.mean(left, min(left+x.tile, m.W), top, min(top+y.tile, m.H))))
		}
	}
	m.Values = means
	return m
}

// rms is the root mean square of the finite values seen; 0 of none.
func (m Heatmap) rms() float64 {
	sum, n := 0.0, 0
	for i, v := range m.Values {
		if f := float64(v); finite(f) && !m.hidden(i) {
			sum, n = sum+f*f, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return math.Sqrt(sum / float64(n))
}
