package mask

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/kernels/philox"
)

var (
	shapes = []Shape{{1, 1}, {1, 5}, {5, 1}, {1, 784}, {28, 28}, {8, 8}, {3, 7}, {10, 128}}
	ratios = []float64{1e-9, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 1}
)

func stream(n uint64) philox.Stream {
	return philox.New(philox.Subkey(7, philox.Mask, 0, 0), uint32(n), n)
}

// draw draws over a mask that holds garbage.
func draw(s Strategy, d Draw) []float32 {
	m := make([]float32, d.Shape.Len())
	for i := range m {
		m[i] = float32(math.NaN())
	}
	s.Draw(m, d)
	return m
}

// variants are the strategies with each set of options that draws differently.
func variants() map[string]Strategy {
	all := map[string]Strategy{"adaptive low": &Adaptive{Mode: "low"}}
	for _, e := range Kinds {
		all[e.Name] = e.New()
	}
	for _, scope := range []string{layerScope, globalScope} {
		all["magnitude "+scope] = &Magnitude{Scope: scope}
		all["snip "+scope] = &SNIP{Scope: scope}
	}
	for _, r := range []rewiring{{0, 1}, {1, 0.5}} {
		all[fmt.Sprint("set ", r)] = &SET{r.fraction, r.stop}
		all[fmt.Sprint("rigl ", r)] = &RigL{r.fraction, r.stop}
	}
	for _, o := range []OfEach{{0, 1}, {1, 1}, {0, 3}, {1, 4}, {5, 7}, {63, 64}} {
		all[fmt.Sprint("n:m ", o)] = &o
	}
	for _, a := range []Adaptive{{Mode: "hint", Show: 0.1}, {Mode: "hint", Show: 1, Random: 0.5}, {Mode: "high", Random: 1}, {Mode: "error"}} {
		all[fmt.Sprint("adaptive ", a)] = &a
	}
	for _, scope := range []string{layerScope, globalScope} {
		for _, score := range []string{"magnitude", "random"} {
			all["lottery "+scope+score] = &Lottery{Prune: 0.4, Score: score, Scope: scope}
		}
	}
	for _, by := range []string{"rows", "cols"} {
		for _, score := range []string{"norm", "random"} {
			all["structured "+by+score] = &Structured{By: by, Norm: 1, Score: score}
		}
	}
	for _, b := range []Block{{0, 0, 1}, {0, 1, 0.01}, {1, 1, 0.3}, {0.1, 0.1, 1}} {
		all[fmt.Sprint("block ", b)] = &b
	}
	for _, length := range []int{1, 3, 1000, math.MaxInt} {
		all[fmt.Sprint("grid ", length)] = &Grid{Cell: length}
		all[fmt.Sprint("span ", length)] = &Span{Length: length}
	}
	for _, edge := range []string{"wrap", "clip", "pingpong"} {
		for _, axis := range []string{"tile", "rows", "cols", "diagonal", "flat"} {
			for _, phase := range []string{"offset", "shared", "random"} {
				for _, stride := range []int{0, 1, 3, 1000, math.MaxInt} {
					s := &Sliding{Stride: stride, Edge: edge, Axis: axis, Phase: phase}
					all[fmt.Sprint("sliding ", edge, axis, phase, stride)] = s
				}
			}
		}
	}
	return all
}

// check draws twice and reports what no strategy may do.
func check(t *testing.T, name string, s Strategy, d Draw) {
	t.Helper()
	before := [][]float32{d.Score, d.Weight, d.Slope, d.Last}
	for i, v := range before {
		before[i] = slices.Clone(v)
	}
	m := draw(s, d)
	_, soft := s.(*SoftThreshold)
	for i, v := range m {
		if v != 0 && v != 1 && !(soft && v > 0 && v < 1) {
			t.Fatalf("%s %v ratio %v: cell %d is %v", name, d.Shape, d.Ratio, i, v)
		}
	}
	least, most := s.Bounds(d.Shape, d.Ratio)
	if h := Hidden(m); h < least || h > most || least < 0 || most > len(m) {
		t.Errorf("%s %v ratio %v: hides %d of %d, bounds %d … %d", name, d.Shape, d.Ratio, h, len(m), least, most)
	}
	again := make([]float32, len(m))
	if s.Draw(again, d); !slices.Equal(m, again) {
		t.Errorf("%s %v ratio %v: a second draw over other contents differs", name, d.Shape, d.Ratio)
	}
	for i, now := range [][]float32{d.Score, d.Weight, d.Slope, d.Last} {
		if !slices.EqualFunc(before[i], now, func(a, b float32) bool { return math.Float32bits(a) == math.Float32bits(b) }) {
			t.Errorf("%s: Draw changed what it was given", name)
		}
	}
}

func TestDrawProperties(t *testing.T) {
	for name, s := range variants() {
		for _, shape := range shapes {
			for _, ratio := range ratios {
				d := Draw{Shape: shape, Ratio: ratio, Tick: 5, Sample: 3, Rand: stream(5)}
				check(t, name, s, weighed(s, d, levels(9)))
				d.Tick, d.Score = math.MaxUint64, make([]float32, shape.Len())
				check(t, name, s, weighed(s, d, levels(9)))
			}
			if m := draw(s, weighed(s, Draw{Shape: shape, Ratio: 1, Rand: stream(1)}, levels(9))); takesRatio(name) && Hidden(m) != len(m) {
				t.Errorf("%s %v: ratio 1 keeps %d cells", name, shape, len(m)-Hidden(m))
			}
		}
	}
}

// takesRatio tells the strategies for which the ratio decides.
func takesRatio(name string) bool {
	return name != None && name != "file" && !strings.HasPrefix(name, "n:m") && !strings.HasPrefix(name, "lottery")
}

// TestDefaultsAreValid: but for files, which have none by default.
func TestDefaultsAreValid(t *testing.T) {
	for _, e := range Kinds {
		if _, ok := e.New().(Stored); ok {
			continue
		}
		if err := e.New().Validate(); err != nil {
			t.Errorf("%s: %v", e.Name, err)
		}
	}
}

func FuzzDraw(f *testing.F) {
	f.Add(uint8(1), uint8(1), uint8(20), 0.025, uint64(0), uint8(0), 0, []byte(nil))
	f.Add(uint8(2), uint8(28), uint8(28), 0.25, uint64(9), uint8(3), 7, []byte(nil))
	f.Add(uint8(3), uint8(3), uint8(7), 0.5, uint64(1), uint8(0), 0, []byte{1, 0, 255, 3})
	all := variants()
	names := make([]string, 0, len(all))
	for name, s := range all {
		if window, ok := s.(*Sliding); !ok || window.Stride == 0 { // the stride is fuzzed
			names = append(names, name)
		}
	}
	slices.Sort(names)
	if len(names) > 256 {
		f.Fatalf("%d strategies are more than a byte reaches", len(names))
	}
	f.Fuzz(func(t *testing.T, which, height, width uint8, ratio float64, tick uint64, sample uint8, stride int, score []byte) {
		if !(ratio > 0 && ratio <= 1) {
			return
		}
		d := Draw{Shape: Shape{1 + int(height)%40, 1 + int(width)%40}, Ratio: ratio, Tick: tick, Sample: int(sample), Rand: stream(tick)}
		if len(score) > 0 {
			d.Score = make([]float32, d.Shape.Len())
			for i := range d.Score {
				d.Score[i] = math.Float32frombits(uint32(score[i%len(score)]) * 0x01010101)
			}
		}
		name := names[int(which)%len(names)]
		s := all[name]
		d.Steps, d.Step = 1000, int64(tick%1000)
		d.Output, d.Again = sample&1 == 1, sample&2 == 2
		d = weighed(s, d, func(i int) float32 {
			if len(score) == 0 {
				return 0
			}
			return float32(int8(score[i%len(score)]))
		})
		if window, ok := s.(*Sliding); ok {
			moved := *window
			moved.Stride = max(0, stride)
			s = &moved
		}
		check(t, name, s, d)
	})
}

func TestK(t *testing.T) {
	// The values of Python's round, by which torch.nn.utils.prune counts.
	for _, c := range []struct {
		n    int
		r    float64
		want int
	}{{3, .5, 2}, {5, .5, 2}, {7, .5, 4}, {10, .25, 2}, {784, .25, 196}, {20, .025, 0}, {1, 1, 1}, {9, 1e-9, 0}} {
		if got := K(c.n, c.r); got != c.want {
			t.Errorf("K(%d, %v) = %d, want %d", c.n, c.r, got, c.want)
		}
	}
}

func TestDensity(t *testing.T) {
	m := []float32{0, 1, 0.5, 2}
	if Hidden(m) != 1 || Density(m) != 0.75 || Density(nil) != 1 {
		t.Errorf("hidden %d, density %v, of nothing %v", Hidden(m), Density(m), Density(nil))
	}
	if Mean(m) != 0.875 || Mean(nil) != 1 || Mean([]float32{0, 1, 1, 0}) != Density([]float32{0, 1, 1, 0}) {
		t.Errorf("mean %v, of nothing %v", Mean(m), Mean(nil))
	}
	if Variance(m) != 0.546875 || Variance(nil) != 0 || Variance([]float32{0, 1, 1, 0}) != 0.25 {
		t.Errorf("variance %v, of nothing %v", Variance(m), Variance(nil))
	}
}
