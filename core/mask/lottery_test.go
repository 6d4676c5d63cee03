package mask

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

// ticket takes a strategy through some rounds of a network with the same weights in
// each, and returns the masks after every round.
func ticket(l *Lottery, network []Shape, ratio float64, rounds int) (all [][][]float32) {
	var last [][]float32
	for round := range rounds {
		var ds []Draw
		for i, s := range network {
			weight := make([]float32, s.Len())
			for c := range weight {
				weight[c] = float32((c*7919)%s.Len()+1) / float32(s.Len()) * float32(1+i)
			}
			d := Draw{Shape: s, Ratio: ratio, Tick: uint64(round), Output: i == 2, Weight: weight, Rand: stream(uint64(round))}
			if last != nil {
				d.Last = last[i]
			}
			ds = append(ds, d)
		}
		last = garbage(ds)
		l.DrawAll(last, ds)
		all = append(all, last)
	}
	return all
}

// TestLotteryDensities has the densities of the 266,200 weights of LeNet-300-100
// that Frankle & Carbin 2019 report.
func TestLotteryDensities(t *testing.T) {
	want := []string{"100.0", "80.0", "64.1", "51.3", "41.1", "32.9", "26.3", "21.1", "16.9", "13.5", "10.8", "8.7", "7.0", "5.6", "4.5", "3.6"}
	for _, score := range []string{"magnitude", "random"} {
		l := NewLottery()
		l.Score = score
		for round, ms := range ticket(l, leNet, 0.99, len(want)) {
			if got := fmt.Sprintf("%.1f", 100*Density(slices.Concat(ms...))); got != want[round] {
				t.Errorf("%s: after round %d %s %%, want %s", score, round, got, want[round])
			}
		}
	}
}

// TestLotteryRounds: masks are nested, end at the ratio exactly, and then rest.
func TestLotteryRounds(t *testing.T) {
	for _, scope := range []string{"layer", "global"} {
		for _, score := range []string{"magnitude", "random"} {
			l := NewLottery()
			l.Scope, l.Score = scope, score
			all := ticket(l, []Shape{{30, 78}, {10, 30}, {10, 10}}, 0.6, 12)
			for round, ms := range all[1:] {
				for i, m := range ms {
					for c, v := range m {
						if all[round][i][c] == 0 && v != 0 {
							t.Fatalf("%s %s: round %d shows cell %d of layer %d again", scope, score, round+1, c, i)
						}
					}
				}
			}
			if !slices.EqualFunc(all[10], all[11], slices.Equal) {
				t.Errorf("%s %s: rounds go on at the ratio", scope, score)
			}
			pooled, output := slices.Concat(all[11][:2]...), all[11][2]
			if Hidden(pooled) != K(len(pooled), 0.6) || Hidden(output) != K(100, 0.6) {
				t.Errorf("%s %s: hides %d and %d in the end", scope, score, Hidden(pooled), Hidden(output))
			}
			if scope == "global" && score == "magnitude" && Density(all[11][0]) >= Density(all[11][1]) {
				t.Error("of all layers together, not the one of small weights is pruned more")
			}
		}
	}
}

func TestLotteryRound(t *testing.T) {
	weight, last := []float32{1, -5, 3, 0, 2, 9}, []float32{1, 1, 1, 0, 1, 0}
	for _, c := range []struct {
		name   string
		ratio  float64
		change func(*Draw)
		want   string
	}{
		{"half of the kept", 1, func(*Draw) {}, "011000"},
		{"as far as the ratio", 0.5, func(*Draw) {}, "011010"},
		{"a lower ratio shows the largest", 0.17, func(*Draw) {}, "111011"},
		{"a draw made again", 1, func(d *Draw) { d.Again = true }, "111010"},
		{"an output layer", 1, func(d *Draw) { d.Output = true }, "011010"}, // at least one
		{"the first", 1, func(d *Draw) { d.Tick = 0 }, "111111"},
		{"the first of this strategy", 1, func(d *Draw) { d.Last = nil }, "111111"},
	} {
		d := Draw{Shape: Shape{1, 6}, Ratio: c.ratio, Tick: 3, Weight: weight, Last: last}
		c.change(&d)
		if got := trace(draw(&Lottery{Prune: 0.5, Output: 0.1, Score: "magnitude"}, d)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestLotteryLeavesOut sites whose ratio is 0: their weights are not among those of
// which a share is hidden.
func TestLotteryLeavesOut(t *testing.T) {
	ones := slices.Repeat([]float32{1}, 10)
	ds := []Draw{
		{Shape: Shape{2, 5}, Ratio: 1, Tick: 1, Weight: ones, Last: ones},
		{Shape: Shape{2, 5}, Ratio: 0, Tick: 1, Weight: make([]float32, 10), Last: ones},
	}
	ms := garbage(ds)
	(&Lottery{Prune: 0.4, Score: "magnitude", Scope: "global"}).DrawAll(ms, ds)
	if got := trace(ms[0]) + " " + trace(ms[1]); got != "0000111111 1111111111" {
		t.Errorf("%s", got)
	}
}

func TestLotteryOptions(t *testing.T) {
	for want, change := range map[string]func(*Lottery){
		"prune 0 is outside 0 … 1, 0 excluded (the share of the kept weights that a round hides)":       func(l *Lottery) { l.Prune = 0 },
		"output NaN is outside 0 … 1 (the share of the output layer's kept weights that a round hides)": func(l *Lottery) { l.Output = math.NaN() },
		"rewind -1 is below 0 (steps after which the weights are those to go back to)":                  func(l *Lottery) { l.Back = -1 },
		`unknown score "size" (there are: magnitude, random)`:                                           func(l *Lottery) { l.Score = "size" },
		`unknown scope "all" (there are: layer, global)`:                                                func(l *Lottery) { l.Scope = "all" },
		`unknown reset "rewnd": did you mean "rewind"? (there are: rewind, reinit)`:                     func(l *Lottery) { l.Reset = "rewnd" },
	} {
		l := NewLottery()
		change(l)
		if got := message(l.Validate()); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	l := &Lottery{Back: 100, Reset: "reinit"}
	if step, fresh := l.Rewind(); step != 100 || !fresh {
		t.Errorf("goes back to step %d, afresh %t", step, fresh)
	}
	if step, fresh := NewLottery().Rewind(); step != 0 || fresh {
		t.Errorf("goes back to step %d, afresh %t", step, fresh)
	}
}
