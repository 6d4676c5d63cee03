package train

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// Whole runs of PyTorch, which testdata/make.py recorded with all that they drew.
//
//go:embed testdata/torch.json
var torchJSON []byte

// torchRun is a run of dense layers with ReLU between them. What has one for each
// layer has weight and bias in it.
type torchRun struct {
	Name, Kind string
	Options    struct {
		LR          float64
		Momentum    float64
		WeightDecay float64 `json:"weight_decay"`
		Betas       [2]float64
		Eps         float64
	}
	Rows, In, Epochs, Batch, Classes int
	Units                            []int
	Fill                             string
	X, Y                             []float32
	InputMasks                       [][]float32            // turns of a step each; [batch, in]
	Masks                            map[string][][]float32 // by layer, turns of Every steps; 0: one for good
	Every                            int
	Frozen                           map[string][2]int64 // by layer: the first step without it and the first with it again
	Start, End                       [][][]float32
	Slots                            [][][][]float32
	Losses                           []float64
}

func torchRuns(t *testing.T) []torchRun {
	t.Helper()
	var golden struct{ Runs []torchRun }
	if err := json.Unmarshal(torchJSON, &golden); err != nil {
		t.Fatal(err)
	}
	return golden.Runs
}

// Read makes the run's rows a data.Source.
func (g torchRun) Read() (*data.Raw, error) {
	raw := &data.Raw{Height: 1, Width: g.In, Outputs: g.Units[len(g.Units)-1], X: g.X, Y: g.Y, PerColumn: true}
	for i := range g.Classes {
		raw.Classes = append(raw.Classes, fmt.Sprint("class ", i))
	}
	return raw, nil
}

// turns is the strategy that hides what was recorded: masks that follow one
// another, by the number of cells that they cover, which tells layers apart.
type turns map[int][][]float32

func (s turns) Draw(m []float32, d mask.Draw) {
	of := s[d.Shape.Len()]
	copy(m, of[d.Tick%uint64(len(of))][d.Sample*len(m):])
}

func (turns) Bounds(s mask.Shape, _ float64) (least, most int) { return 0, s.Len() }

func (turns) Validate() error { return nil }

// config is the run as a configuration, but for what it starts with.
func (g torchRun) config(t *testing.T) Config {
	t.Helper()
	c := Default()
	c.Name, c.Device, c.Epochs, c.Batch = "torch", "cpu", g.Epochs, g.Batch
	c.Shuffle, c.Val, c.Standardize = false, 0, false
	c.Data = kind.Choice[data.Source]{Kind: "recorded", Value: g}
	c.Layers = layers(g.Units...)
	if g.Classes == 0 {
		c.Loss = kind.Choice[nn.Loss]{Kind: "mse", Value: nn.MSE{}}
	}
	c.Optim = kind.Choice[optim.Optimizer]{Kind: g.Kind, Value: g.optimizer()}
	g.addMasks(t, &c)
	for layer, steps := range g.Frozen {
		if steps[0] == 0 {
			c.Freeze.Layers = append(c.Freeze.Layers, layer)
		}
	}
	return c
}

func (g torchRun) optimizer() optim.Optimizer {
	o := g.Options
	if g.Kind == "sgd" {
		return &optim.SGD{Rate: o.LR, Momentum: o.Momentum, WeightDecay: o.WeightDecay}
	}
	return &optim.AdamW{Rate: o.LR, Beta1: o.Betas[0], Beta2: o.Betas[1], Epsilon: o.Eps, WeightDecay: o.WeightDecay}
}

func (g torchRun) addMasks(t *testing.T, c *Config) {
	t.Helper()
	if len(g.InputMasks) > 0 {
		fill, err := mask.ParseFill(g.Fill)
		if err != nil {
			t.Fatal(err)
		}
		c.Masks[mask.Input] = mask.Setting{
			Strategy: kind.Choice[mask.Strategy]{Kind: "recorded", Value: turns{g.In: g.InputMasks}},
			Ratio:    0.5, Resample: mask.Resample{Tier: mask.PerSample}, Fill: fill,
		}
	}
	if len(g.Masks) == 0 {
		return
	}
	recorded := turns{}
	s := mask.Setting{Strategy: kind.Choice[mask.Strategy]{Kind: "recorded", Value: recorded}, Ratio: 0.5, Resample: mask.Resample{Tier: mask.PerRun}}
	if g.Every > 0 {
		s.Resample = mask.Resample{Tier: mask.EveryN, Every: g.Every}
	}
	for layer, masks := range g.Masks {
		s.Layers = append(s.Layers, layer)
		recorded[len(masks[0])] = masks
	}
	c.Masks[mask.Parameter] = s
}

// script freezes and thaws.
func (g torchRun) script() []Result {
	var all []Result
	for layer, steps := range g.Frozen {
		if steps[0] > 0 {
			all = append(all, Result{Command: Freeze(layer), Step: steps[0], Outcome: Applied})
		}
		if steps[1] < int64(len(g.Losses)) {
			all = append(all, Result{Command: Thaw(layer), Step: steps[1], Outcome: Applied})
		}
	}
	return all
}

// TestPyTorch repeats PyTorch's runs: every loss to 1e-5, the weights and the
// optimizer's slots at the end to 1e-4 of the largest of their tensor.
func TestPyTorch(t *testing.T) {
	for _, g := range torchRuns(t) {
		t.Run(g.Kind+"/"+g.Name, func(t *testing.T) {
			r, path := open(t, g.config(t), Options{Script: g.script()})
			for i, p := range r.trainer.params {
				r.trainer.b.Write(p.Value, dense(slices.Clone(g.Start[i/2][i%2])))
			}
			finish(t, r)
			g.compareLosses(t, path)
			g.compareEnd(t, path, r.trainer.params)
		})
	}
}

func (g torchRun) compareLosses(t *testing.T, path string) {
	t.Helper()
	var got []float64
	if err := readMetrics(path, func(m metric) {
		if m.Epoch == 0 && m.Task == "" {
			got = append(got, m.Loss.value())
		}
	}); err != nil {
		t.Fatal(err)
	}
	if len(got) != len(g.Losses) {
		t.Fatalf("%d losses, want %d", len(got), len(g.Losses))
	}
	worst := 0.0
	for i, want := range g.Losses {
		e := math.Abs(got[i]-want) / want
		if !(e <= 1e-5) {
			t.Fatalf("step %d: loss %v, want %v", i+1, got[i], want)
		}
		worst = max(worst, e)
	}
	t.Logf("%d losses, relative error ≤ %.1g", len(got), worst)
}

func (g torchRun) compareEnd(t *testing.T, path string, params []*nn.Param) {
	t.Helper()
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	end := map[string][]float32{}
	for _, x := range c.Tensors {
		end[x.Name] = x.Data
	}
	for i, p := range params {
		want, start := g.End[i/2][i%2], g.Start[i/2][i%2]
		closeTo(t, p.Name, end[p.Name], want)
		for k, v := range want {
			if v == start[k] && end[p.Name][k] != v {
				t.Errorf("%s[%d], hidden or frozen to the end, moved from %v to %v", p.Name, k, v, end[p.Name][k])
			}
		}
		for j, slot := range g.optimizer().Slots() {
			name := optimPrefix + slot + "." + p.Name
			closeTo(t, name, end[name], g.Slots[i/2][i%2][j])
		}
	}
}

// closeTo fails if an element of got is not that of want to 1e-4 of the largest.
func closeTo(t *testing.T, what string, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, want %d", what, len(got), len(want))
	}
	largest := 0.0
	for _, v := range want {
		largest = max(largest, math.Abs(float64(v)))
	}
	for i, v := range want {
		if !(math.Abs(float64(got[i])-float64(v)) <= 1e-4*largest) {
			t.Errorf("%s[%d] = %v, want %v", what, i, got[i], v)
		}
	}
}

// TestToyLinearIsRecorded holds the embedded dataset against the rows of the run.
func TestToyLinearIsRecorded(t *testing.T) {
	raw, err := data.ToyLinear{}.Read()
	if err != nil {
		t.Fatal(err)
	}
	g := torchRuns(t)[0]
	if g.Name != "toy-linear" || !slices.Equal(raw.X, g.X) || !slices.Equal(raw.Y, g.Y) {
		t.Errorf("%q began with %v → %v, toy-linear is %v → %v", g.Name, g.X, g.Y, raw.X, raw.Y)
	}
}
