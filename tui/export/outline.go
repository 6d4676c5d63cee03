package export

import "math"

// outline gives the shapes that a stroke covers: a box for each segment and a disc
// at each bend.
func outline(along []point, s stroke) (shapes [][]point) {
	for _, part := range dashed(along, s.dash) {
		for i := 1; i < len(part); i++ {
			a, b := part[i-1], part[i]
			length := math.Hypot(b.x-a.x, b.y-a.y)
			if length == 0 {
				continue
			}
			n := point{(a.y - b.y) / length * s.width / 2, (b.x - a.x) / length * s.width / 2}
			shapes = append(shapes, []point{{a.x - n.x, a.y - n.y}, {b.x - n.x, b.y - n.y}, {b.x + n.x, b.y + n.y}, {a.x + n.x, a.y + n.y}})
			if i > 1 {
				shapes = append(shapes, disc(a, s.width/2))
			}
		}
	}
	return shapes
}

// disc goes round a point in the direction of outline's boxes.
func disc(at point, r float64) []point {
	const corners = 12
	out := make([]point, corners)
	for i := range out {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		out[i] = point{at.x + r*cos, at.y + r*sin}
	}
	return out
}

// dashed cuts a line into its dashes.
func dashed(along []point, dash []float64) (parts [][]point) {
	if len(dash) == 0 || len(along) == 0 {
		return [][]point{along}
	}
	n, left := 0, dash[0]
	part := []point{along[0]}
	for i := 1; i < len(along); i++ {
		a, b := along[i-1], along[i]
		length := math.Hypot(b.x-a.x, b.y-a.y)
		for at := 0.0; at < length; {
			step := min(left, length-at)
			at, left = at+step, left-step
			p := point{a.x + (b.x-a.x)*at/length, a.y + (b.y-a.y)*at/length}
			part = append(part, p)
			if left > 0 {
				continue
			}
			if n%2 == 0 {
				parts = append(parts, part)
			}
			n, part = n+1, []point{p}
			left = dash[n%len(dash)]
		}
	}
	if n%2 == 0 && len(part) > 1 {
		parts = append(parts, part)
	}
	return parts
}
