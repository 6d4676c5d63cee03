package plot

import (
	"math"
	"strconv"
	"strings"
)

// Number writes v in at most 8 characters and about three digits: 0.412, 2.30,
// 441, 12345, 1.2e-5, NaN, inf.
func Number(v float64) string {
	a := math.Abs(v)
	switch {
	case math.IsNaN(v):
		return "NaN"
	case a > math.MaxFloat64:
		return strings.TrimPrefix(strconv.FormatFloat(v, 'f', 0, 64), "+")
	case a == 0:
		return "0"
	case a < 1e-3 || a >= 99999.5:
		return exponent(v, 1)
	case a < 0.9995:
		return strconv.FormatFloat(v, 'f', 3, 64)
	case a < 9.995:
		return strconv.FormatFloat(v, 'f', 2, 64)
	case a < 99.95:
		return strconv.FormatFloat(v, 'f', 1, 64)
	}
	return strconv.FormatFloat(v, 'f', 0, 64)
}

// exponent is strconv's without sign and zeros: 1.2e-05 → 1.2e-5.
func exponent(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'e', digits, 64)
	m, e, _ := strings.Cut(s, "e")
	sign := ""
	if e[0] == '-' {
		sign = "-"
	}
	return m + "e" + sign + strings.TrimLeft(e[1:], "0") + zero(e)
}

// zero restores the digit of an exponent of nothing but zeros.
func zero(e string) string {
	if strings.Trim(e[1:], "0") == "" {
		return "0"
	}
	return ""
}

// Count writes a number of steps, samples or bytes: 950, 1.5k, 20k, 3.2M.
func Count(v float64) string {
	for _, u := range []struct {
		size float64
		name string
	}{{1e9, "G"}, {1e6, "M"}, {1e3, "k"}} {
		if q := v / u.size; math.Abs(q) >= 1 && math.Abs(q) < 1e6 {
			return strings.TrimSuffix(strconv.FormatFloat(math.Round(q*100)/100, 'f', -1, 64), ".0") + u.name
		}
	}
	if math.Abs(v) < 1e3 {
		return strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64)
	}
	return Number(v)
}
