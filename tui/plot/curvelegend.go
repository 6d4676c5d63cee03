package plot

// Legend names the curves with their last finite values.
func (l Line) Legend(t *Theme) string { return l.legend(t, true, true) }

// LegendWithin is the fullest legend that fits in w cells: without the values of the
// lettered curves, then without those of all, then without names; "" if none fits.
func (l Line) LegendWithin(t *Theme, w int) string {
	for _, s := range []string{l.legend(t, true, true), l.legend(t, true, false), l.legend(t, false, false)} {
		if Width(s) <= w {
			return s
		}
	}
	return ""
}

func (l Line) legend(t *Theme, values, letters bool) string {
	s := ""
	for _, series := range l.Series {
		if s != "" {
			s += "  "
		}
		s += t.Sample(series)
		if series.Name != "" && (series.Letter == 0 || letters) {
			s += " " + series.Name
		}
		if v, ok := series.last(); ok && values && (series.Letter == 0 || letters) {
			s += " " + t.Paint(series.Role, Number(v))
		}
	}
	return s
}

// Sample is a piece of the curve, with its letter, for a legend.
func (t *Theme) Sample(s Series) string {
	sample := t.glyphs.line
	switch {
	case s.Dashed:
		sample = t.glyphs.dash
	case s.Dotted:
		sample = t.glyphs.dot
	}
	if s.Letter != 0 {
		sample = string(s.Letter) + sample
	}
	return t.Paint(s.Role, sample)
}

func (s Series) last() (float64, bool) {
	for i := min(len(s.X), len(s.Y)) - 1; i >= 0; i-- {
		if finite(s.Y[i]) {
			return s.Y[i], true
		}
	}
	return 0, false
}
