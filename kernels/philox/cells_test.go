package philox

import (
	"math"
	"math/rand/v2"
	"testing"
)

// The vectors count and multiply as the loops do, in all lengths, with nothing touched
// beyond, and for numbers of every kind.
func TestCellsArePlain(t *testing.T) {
	numbers := []float32{0, 1, 0, 1, float32(math.Copysign(0, -1)), 0.5, 2, -1, 0x1p-149, float32(math.Inf(1)), float32(math.NaN())}
	for n := range 100 {
		m := make([]float32, n+2)
		for i := range m {
			m[i] = numbers[rand.IntN(len(numbers))]
		}
		cells := m[1 : n+1]
		zeros, ones := Tally(cells)
		if z, o := plainTally(cells); zeros != z || ones != o {
			t.Fatalf("%v: %d zeros and %d ones, want %d and %d", cells, zeros, ones, z, o)
		}
		want := append([]float32(nil), m...)
		plainScale(want[1:n+1], 1.7)
		Scale(cells, 1.7)
		for i := range m {
			if math.Float32bits(m[i]) != math.Float32bits(want[i]) && m[i] == m[i] {
				t.Fatalf("cell %d of %d: %v, want %v", i-1, n, m[i], want[i])
			}
		}
	}
}

// Of zeros both count, of ones none but the number itself.
func TestTally(t *testing.T) {
	m := []float32{0, 1, float32(math.Copysign(0, -1)), -1, math.Nextafter32(1, 2), float32(math.NaN()), 1, 0x1p-149, 1}
	if zeros, ones := Tally(m); zeros != 2 || ones != 3 {
		t.Errorf("%d zeros and %d ones", zeros, ones)
	}
	if zeros, ones := plainTally(m); zeros != 2 || ones != 3 {
		t.Errorf("the loop counts %d zeros and %d ones", zeros, ones)
	}
}
