package mask

import "testing"

// TestChildTuning: one threshold for all layers, decided once.
func TestChildTuning(t *testing.T) {
	ds := []Draw{
		{Shape: Shape{1, 4}, Ratio: 0.5, Slope: []float32{1, 9, 8, 7}},
		{Shape: Shape{2, 2}, Ratio: 0.5, Slope: []float32{0, 2, 1, 3}},
	}
	ms := garbage(ds)
	new(ChildTuning).DrawAll(ms, ds)
	if got := trace(ms[0]) + " " + trace(ms[1]); got != "0111 0001" {
		t.Errorf("%s", got)
	}
	for i := range ds {
		ds[i].Tick, ds[i].Last, ds[i].Slope = 1, ms[i], nil
	}
	again := garbage(ds)
	new(ChildTuning).DrawAll(again, ds)
	if got := trace(again[0]) + " " + trace(again[1]); got != "0111 0001" {
		t.Errorf("later: %s", got)
	}
	if s := new(ChildTuning); s.Evidence(0) != Fisher || s.Evidence(1) != NoEvidence {
		t.Error("the information is not asked for once")
	}
}
