package data

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
)

// label is a class as it is written where it first stands.
type label struct {
	text         string
	line, column int
}

// labels numbers classes in the order in which they first come.
type labels struct {
	number map[string]int
	all    []label
}

func newLabels() *labels { return &labels{number: map[string]int{}} }

// add returns the number of a class.
func (l *labels) add(text string, line, column int) float32 {
	n, ok := l.number[text]
	if !ok {
		n, text = len(l.all), strings.Clone(text) // its row need not be kept for it
		l.number[text] = n
		l.all = append(l.all, label{text, line, column})
	}
	return float32(n)
}

// sort changes the numbers in y to ranks and returns the classes by rank: whole
// numbers by value, so that "1" and "01" are one class, or else words by their
// bytes. bad is the first that is neither: a fraction among numbers, NaN or an infinity.
func (l *labels) sort(y []float32) (classes []string, bad *label) {
	values := make([]float64, len(l.all))
	numeric := true
	for i, c := range l.all {
		v, err := strconv.ParseFloat(c.text, 64)
		switch {
		case math.IsNaN(v) || math.IsInf(v, 0):
			return nil, &l.all[i]
		case err != nil:
			numeric = false
		}
		values[i] = v
	}
	order := make([]int, len(l.all))
	for i := range order {
		if order[i] = i; numeric && values[i] != math.Trunc(values[i]) {
			return nil, &l.all[i]
		}
	}
	compare := func(a, b int) int { return strings.Compare(l.all[a].text, l.all[b].text) }
	if numeric {
		compare = func(a, b int) int { return cmp.Compare(values[a], values[b]) }
	}
	slices.SortFunc(order, compare)
	rank := make([]float32, len(order))
	for i, n := range order {
		if i == 0 || compare(order[i-1], n) != 0 {
			name := l.all[n].text
			if numeric {
				name = strconv.FormatFloat(values[n]+0, 'f', -1, 64) // + 0: there is no class −0
			}
			classes = append(classes, name)
		}
		rank[n] = float32(len(classes) - 1)
	}
	for i, n := range y {
		y[i] = rank[int(n)]
	}
	return classes, nil
}
