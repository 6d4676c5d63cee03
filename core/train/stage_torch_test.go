package train

import (
	_ "embed"
	"encoding/json"
	"math"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// A run of two stages in PyTorch, which testdata/stages.py recorded.
//
//go:embed testdata/stages.json
var stagesJSON []byte

type torchStages struct {
	In, Classes        int
	X, Y               []float32
	Masks              [][]float32 // of the inputs, turns of a step each; [batch, in]
	Start, Middle, End map[string][]float32
	Losses             []float64
	FillIn             []float64 // loss of the first task when the stages end
	Accuracy           float64   // of the second in the end
}

// Read makes the rows a data.Source.
func (g torchStages) Read() (*data.Raw, error) {
	return &data.Raw{Height: 1, Width: g.In, Outputs: g.Classes, Classes: []string{"a", "b", "c"}, X: g.X, Y: g.Y}, nil
}

func (g torchStages) config() Config {
	first := Default()
	first.Device, first.Epochs, first.Batch, first.Val = "cpu", 8, 8, 0.25
	first.Shuffle, first.Standardize = false, false
	first.Data = kind.Choice[data.Source]{Kind: "recorded", Value: g}
	first.Layers, first.Loss.Value = layers(8, 6), nn.NewReconstruction()
	first.Layers[2].Name = "decoder"
	first.Optim.Value = &optim.SGD{Rate: 0.05, Momentum: 0.9, WeightDecay: 0.01}
	second := first
	first.Masks = map[mask.Target]mask.Setting{}
	for _, target := range mask.Targets {
		first.Masks[target] = mask.Default(target)
	}
	first.Masks[mask.Input] = mask.Setting{
		Strategy: kind.Choice[mask.Strategy]{Kind: "recorded", Value: turns{g.In: g.Masks}},
		Ratio:    0.4, Resample: mask.Resample{Tier: mask.PerSample},
	}
	second.Epochs, second.Batch = 9, 5
	second.Layers, second.Loss.Value = layers(8, 3), nn.CrossEntropy{}
	second.Layers[2].Name = "head"
	second.Optim.Value = &optim.AdamW{Rate: 0.02, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, WeightDecay: 0.1}
	second.Freeze.Until = map[string]float64{"dense1": 3}
	return staged("fill-in classify", first, second)
}

// TestPyTorchStages: every loss to 1e-5, the weights at the end of each stage to 1e-4 of
// the largest of their tensor, and what is forgotten.
func TestPyTorchStages(t *testing.T) {
	var g torchStages
	if err := json.Unmarshal(stagesJSON, &g); err != nil {
		t.Fatal(err)
	}
	r, path := open(t, g.config(), Options{})
	for _, p := range r.trainer.params {
		r.trainer.b.Write(p.Value, dense(g.Start[p.Name]))
	}
	for name, shape := range map[string][]int{"head.weight": {3, 8}, "head.bias": {3}} { // as if a stage before had left them
		p := &nn.Param{Name: name, Rows: shape[0], Cols: shape[len(shape)-1], Matrix: len(shape) == 2}
		if !p.Matrix {
			p.Rows = 1
		}
		r.trainer.left[identity(p)] = reading{shape: shape, value: g.Start[name]}
	}
	middle := starts(r)
	finish(t, r)
	torchRun{Losses: g.Losses}.compareLosses(t, path)
	closeTo(t, "dense1.weight in the middle", middle[1]["dense1.weight"], g.Middle["dense1.weight"])
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	end := map[string][]float32{}
	for _, x := range c.Tensors {
		end[x.Name] = x.Data
	}
	for _, name := range []string{"dense1.weight", "dense1.bias", "head.weight", "head.bias"} {
		closeTo(t, name, end[name], g.End[name])
	}
	closeTo(t, "decoder.weight", end["left:decoder.weight [6 8]"], g.End["decoder.weight"])
	f := r.Summary().Interference
	for i, want := range g.FillIn {
		if got := -f.Scores[i][0]; math.Abs(got-want) > 1e-5*want {
			t.Errorf("the first task after stage %d: loss %v, want %v", i+1, got, want)
		}
	}
	if got := f.Scores[1][1]; math.Abs(got-g.Accuracy) > 1e-6 {
		t.Errorf("accuracy %v, want %v", got, g.Accuracy)
	}
}
