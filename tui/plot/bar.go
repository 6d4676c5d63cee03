package plot

import (
	"math"
	"strings"
)

// Slider draws a knob at share f of a track of w cells; NaN draws the track
// alone.
func (t *Theme) Slider(r Role, f float64, w int) string {
	if w <= 0 {
		return ""
	}
	if math.IsNaN(f) {
		return t.Paint(Border, strings.Repeat(t.glyphs.track, w))
	}
	at := int(math.Round(share(f) * float64(w-1)))
	return t.Paint(r, strings.Repeat(t.glyphs.track, at)+t.glyphs.knob) +
		t.Paint(Border, strings.Repeat(t.glyphs.track, w-1-at))
}

// share cuts f to [0, 1]; NaN is 0.
func share(f float64) float64 {
	if !(f > 0) {
		return 0
	}
	return min(f, 1)
}

func finite(v float64) bool { return v-v == 0 }

// extent is the least and greatest finite value, 0 and 0 if there is none.
func extent(values []float64) (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if finite(v) {
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	if lo > hi {
		return 0, 0
	}
	return lo, hi
}
