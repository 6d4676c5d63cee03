package mask

import (
	"maps"
	"math"
	"slices"
	"strings"
	"testing"
)

// TestSpanArrangements draws a run of 2 cells and then one of 1 over a ring of 6,
// and wants each mask as often as it comes up among the 10 orders of the runs and
// the 3 shown cells, turned by each of 6 cells.
func TestSpanArrangements(t *testing.T) {
	const draws = 6000
	seen := map[string]int{}
	for n := range uint64(draws) {
		seen[trace(draw(&Span{Length: 2}, Draw{Shape: Shape{2, 3}, Ratio: 0.5, Rand: stream(n)}))]++
	}
	want := map[string]int{}
	for _, order := range []string{"LSooo", "LoSoo", "LooSo", "LoooS", "oLSoo", "oLoSo", "oLooS", "ooLSo", "ooLoS", "oooLS"} {
		line := strings.NewReplacer("L", "00", "S", "0", "o", "1").Replace(order)
		for turn := range 6 {
			want[line[turn:]+line[:turn]]++
		}
	}
	for _, m := range slices.Sorted(maps.Keys(want)) {
		expected := draws * float64(want[m]) / 60
		if got := float64(seen[m]); math.Abs(got-expected) > 5*math.Sqrt(expected) {
			t.Errorf("%s is drawn %v times, want about %v", m, got, expected)
		}
	}
	if len(seen) != len(want) {
		t.Errorf("%d masks, want %d", len(seen), len(want))
	}
}

// TestSpanRuns wants the hidden cells in runs of the length, of which those that
// touch make multiples, and one shorter run.
func TestSpanRuns(t *testing.T) {
	for n := range uint64(200) {
		m := trace(draw(&Span{Length: 5}, Draw{Shape: Shape{1, 100}, Ratio: 0.32, Rand: stream(n)}))
		shown := strings.IndexByte(m, '1')
		odd := 0
		for _, run := range strings.FieldsFunc(m[shown:]+m[:shown], func(r rune) bool { return r == '1' }) {
			if len(run)%5 != 0 {
				odd++
			}
		}
		if odd != 1 || strings.Count(m, "0") != 32 {
			t.Errorf("%s: %d runs are no multiples of 5, want 1", m, odd)
		}
	}
}

func TestSpanIsUniform(t *testing.T) {
	const draws = 4000
	var hidden [20]int
	for n := range uint64(draws) {
		for i, v := range draw(&Span{Length: 4}, Draw{Shape: Shape{4, 5}, Ratio: 0.25, Rand: stream(n)}) {
			if v == 0 {
				hidden[i]++
			}
		}
	}
	for i, h := range hidden {
		if h < 890 || h > 1110 {
			t.Errorf("cell %d is hidden %d times in %d, want about %d", i, h, draws, draws/4)
		}
	}
}

func TestSpanLongerThanTheShare(t *testing.T) {
	m := trace(draw(&Span{Length: math.MaxInt}, Draw{Shape: Shape{1, 12}, Ratio: 0.5, Rand: stream(3)}))
	if ring := m + m; !strings.Contains(ring, "000000") || strings.Count(m, "0") != 6 {
		t.Errorf("%s, want one run of 6", m)
	}
}

func TestSpanValidate(t *testing.T) {
	const want = "length 0 is below 1 (cells a run)"
	if err := new(Span).Validate(); message(err) != want {
		t.Errorf("%v, want %s", err, want)
	}
}
