package mask

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// What testdata/make.py computed with PyTorch.
//
//go:embed testdata/golden.json
var goldenJSON []byte

// torchCase is the layers of one case, and the masks that were found for them.
type torchCase struct {
	Shapes         [][2]int
	Weights, Masks [][]float32
	Slopes, Last   [][]float32
	Scores         [][]float32
	Ratio          float64
	Scope, By      string
	Norm, N, M     int
	Step, End      int64
	Fraction       float64
}

func readGolden(t *testing.T) map[string][]torchCase {
	t.Helper()
	var all map[string][]torchCase
	if err := json.Unmarshal(goldenJSON, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// draws are the layers of a case as a trainer would give them.
func (c torchCase) draws() (ds []Draw) {
	for i, s := range c.Shapes {
		d := Draw{Shape: Shape{s[0], s[1]}, Ratio: c.Ratio, Weight: c.Weights[i], Rand: stream(1)}
		if c.Slopes != nil {
			d.Slope = c.Slopes[i]
		}
		if c.Last != nil {
			d.Last, d.Tick = c.Last[i], 1
		}
		ds = append(ds, d)
	}
	return ds
}

// TestTorchMasks wants exactly the masks of PyTorch.
func TestTorchMasks(t *testing.T) {
	of := map[string]func(torchCase) Strategy{
		"magnitude":  func(c torchCase) Strategy { return &Magnitude{Scope: c.Scope} },
		"of_each":    func(c torchCase) Strategy { return &OfEach{N: c.N, M: c.M} },
		"structured": func(c torchCase) Strategy { return &Structured{By: c.By, Norm: c.Norm, Score: "norm"} },
		"snip":       func(torchCase) Strategy { return NewSNIP() },
		"rigl":       func(c torchCase) Strategy { return &RigL{Fraction: c.Fraction, Stop: 0.75} },
	}
	for kind, cases := range readGolden(t) {
		for i, c := range cases {
			ds := c.draws()
			for i := range ds {
				ds[i].Step, ds[i].Steps = c.Step, c.End*4/3
			}
			ms, name := garbage(ds), fmt.Sprintf("%s, case %d", kind, i)
			if s := of[kind](c); !drawAll(s, ms, ds) {
				for i := range ms {
					s.Draw(ms[i], ds[i])
				}
			}
			for i := range ms {
				if !slices.Equal(ms[i], c.Masks[i]) {
					t.Errorf("%s: layer %d is\n%v, want\n%v", name, i, ms[i], c.Masks[i])
				}
			}
		}
	}
}

// drawAll draws the sites together if s does.
func drawAll(s Strategy, ms [][]float32, ds []Draw) bool {
	joint, ok := s.(Joint)
	if ok {
		joint.DrawAll(ms, ds)
	}
	return ok
}

// TestTorchSensitivity compares the ranks of SNIP with the gradient by c of c·W.
func TestTorchSensitivity(t *testing.T) {
	for _, c := range readGolden(t)["snip"] {
		for i, d := range c.draws() {
			ours, theirs := make([]uint32, len(d.Weight)), make([]uint32, len(d.Weight))
			sensitivity(d).rank(ours)
			saliency{weight: c.Scores[i]}.rank(theirs)
			for cell, want := range theirs {
				if got := ours[cell]; max(got, want)-min(got, want) > 16 { // units in the last place
					t.Errorf("layer %d cell %d: rank %d, want %d", i, cell, got, want)
				}
			}
		}
	}
}
