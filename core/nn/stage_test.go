package nn_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels/cpu"
)

// TestCells asks every kind how many cells of a row an activation mask has.
func TestCells(t *testing.T) {
	cells := map[string]int{"residual": 1}
	for _, k := range nn.Kinds {
		net, err := nn.New(cpu.New[float32](1), parts(t, 6, "dense", k.Name), 4, 2)
		if err != nil {
			t.Fatal(err)
		}
		want, ok := cells[k.Name]
		if !ok {
			want = 6
		}
		if got := net.Stages[1].Cells(); got != want {
			t.Errorf("%s has %d cells, want %d", k.Name, got, want)
		}
	}
}

// TestDroppedBranch finds the input in the output where the branch is dropped, and
// scaled branches elsewhere.
func TestDroppedBranch(t *testing.T) {
	f := problem{[]string{"residual"}, nn.MSE{}, maskings[0], 3, 4, 0}.fixture(t, cpu.New[float64](1))
	out := func() []float64 { return f.get(f.net.Forward(f.x, 3), 12) }
	x, y := f.get(f.x, 12), out()
	for name, m := range map[string][]float64{"rows": {0, 1, 2}, "longer": {0, 1, 2, 9}, "one": {0.5}} {
		f.net.Stages[0].Mask = f.buffer(m)
		want := make([]float64, 12)
		for i := range want {
			want[i] = x[i] + m[min(i/4, len(m)-1)]*(y[i]-x[i])
		}
		within(t, name, out(), want, 1e-12, 1e-3)
		if name == "rows" && !slices.Equal(out()[:4], x[:4]) {
			t.Errorf("row 0: %v, want the input %v", out()[:4], x[:4])
		}
	}
	f.net.Stages[0].Mask = nil
	if !slices.Equal(out(), y) {
		t.Error("a mask that was taken away still acts")
	}
}

// TestResidual names and sizes the parameters as two torch.nn.Linear.
func TestResidual(t *testing.T) {
	for units, hidden := range map[int]int{0: 5, 3: 3} {
		layers := parts(t, 0, "residual")
		layers[0].Spec.Value = &nn.Residual{Units: units}
		net, err := nn.New(cpu.New[float32](1), layers, 5, 2)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range net.Params() {
			got = append(got, fmt.Sprint(p.Name, p.Shape(), p.FanIn))
		}
		want := []string{
			fmt.Sprint("residual1.fc1.weight", []int{hidden, 5}, 5), fmt.Sprint("residual1.fc1.bias", []int{hidden}, 5),
			fmt.Sprint("residual1.fc2.weight", []int{5, hidden}, hidden), fmt.Sprint("residual1.fc2.bias", []int{5}, hidden),
		}
		if !slices.Equal(got, want) {
			t.Errorf("units %d: %q, want %q", units, got, want)
		}
	}
	if err := (&nn.Residual{Units: -1}).Validate(); err == nil {
		t.Error("units = -1: no error")
	}
}
