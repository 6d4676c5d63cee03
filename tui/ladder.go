package tui

import (
	"math"
	"slices"
	"strconv"
)

// ladder holds the round values that a change goes through in every decade: six
// rungs are a factor of ten.
var ladder = []float64{1, 1.5, 2, 3, 5, 7}

// climb moves v > 0 by so many rungs, at first to the next one.
func climb(v float64, rungs int) float64 {
	if !(v > 0) || math.IsInf(v, 0) {
		return v
	}
	for ; rungs > 0; rungs-- {
		v = above(v)
	}
	for ; rungs < 0; rungs++ {
		v = below(v)
	}
	return v
}

// near is the relative distance at which a value counts as on its rung.
const near = 1e-6

func above(v float64) float64 {
	e := math.Floor(math.Log10(v))
	for _, m := range ladder {
		if r := rung(m, e); r > v*(1+near) {
			return r
		}
	}
	return rung(ladder[0], e+1)
}

func below(v float64) float64 {
	e := math.Floor(math.Log10(v))
	for _, m := range slices.Backward(ladder) {
		if r := rung(m, e); r < v*(1-near) {
			return r
		}
	}
	return rung(ladder[len(ladder)-1], e-1)
}

// rung is m·10^e as a reader of the decimal has it, so that it prints as such.
func rung(m, e float64) float64 {
	v, _ := strconv.ParseFloat(strconv.FormatFloat(m, 'f', -1, 64)+"e"+strconv.Itoa(int(e)), 64)
	return v
}

// cycle returns the word that lies by places after v in a ring; an unknown v is
// taken to be the first.
func cycle(words []string, v string, by int) string {
	i := max(0, slices.Index(words, v)) + by
	return words[(i%len(words)+len(words))%len(words)]
}
