package train

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// Runs of PyTorch under every target, strategy that weighs and schedule, which
// testdata/targets.py recorded.
//
//go:embed testdata/targets.json
var targetsJSON []byte

// targetRun is a run over 20 rows of 6 features and 3 classes, in batches of 8.
type targetRun struct {
	torchRun
	Layers   [][2]any                       // name and units
	Settings map[mask.Target]map[string]any // keys of a mask, its strategy's options and its schedule's
	Start    map[string][]float32           // by parameter
	End      map[string][]float32           // by parameter
	Masks    map[string][]float32           // of weights in the last step
	Clip     float64
	Extra    map[string]any // warmup, and options of a cosine
}

func (g targetRun) Read() (*data.Raw, error) {
	g.torchRun.In, g.torchRun.Units, g.torchRun.Classes = 6, []int{3}, 3
	return g.torchRun.Read()
}

// config is the run as a configuration, but for what it starts with.
func (g targetRun) config(t *testing.T) Config {
	t.Helper()
	c := Default()
	c.Name, c.Device, c.Epochs, c.Batch, c.Seed = "targets", "cpu", 17, 8, 1
	c.Shuffle, c.Val, c.Standardize, c.Clip = false, 0, false, g.Clip
	c.Data = kind.Choice[data.Source]{Kind: "recorded", Value: g}
	for _, l := range g.Layers {
		c.Layers = append(c.Layers, part(t, l[0].(string), int(l[1].(float64))))
	}
	c.Optim = kind.Choice[optim.Optimizer]{Kind: g.Kind, Value: g.optimizer()}
	for target, keys := range g.Settings {
		c.Masks[target] = g.setting(t, target, keys)
	}
	if warmup, ok := g.Extra["warmup"].(float64); ok {
		c.Warmup = warmup
		c.RateSchedule, _ = optim.Schedules.Choose("cosine")
		c.RateSchedule = with(t, c.RateSchedule, "least", g.Extra["least"].(string))
	}
	return c
}

// part is a layer by its name: a kind and a number.
func part(t *testing.T, name string, units int) nn.Part {
	t.Helper()
	spec, err := nn.Kinds.Choose(name[:len(name)-1])
	if err != nil {
		t.Fatal(err)
	}
	if units > 0 {
		spec = with(t, spec, "units", fmt.Sprint(units))
	}
	return nn.Part{Name: name, Spec: spec}
}

func with[T any](t *testing.T, c kind.Choice[T], key, value string) kind.Choice[T] {
	t.Helper()
	c, err := kind.With(c, key, value)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (g targetRun) setting(t *testing.T, target mask.Target, keys map[string]any) mask.Setting {
	t.Helper()
	s := mask.Default(target)
	if keys["strategy"] == "recorded" {
		masks := turns{}
		for _, of := range keys["turns"].(map[string]any) {
			all := floats(of)
			masks[cellsOf(g, all[0])] = all
		}
		s.Strategy = kind.Choice[mask.Strategy]{Kind: "recorded", Value: masks}
	} else {
		s = setting(t, target, keys["strategy"].(string), s.Ratio)
	}
	if name, ok := keys["schedule"].(string); ok {
		s.Schedule, _ = mask.Schedules.Choose(name)
	}
	for key, v := range keys {
		switch key {
		case "strategy", "turns", "schedule":
		case "ratio":
			s.Ratio = v.(float64)
		case "resample":
			s.Resample, _ = mask.ParseResample(v.(string))
		case "rescale":
			s.Rescale = v.(string)
		case "hold":
			s.Hold = v == "true"
		case "layers":
			for _, l := range v.([]any) {
				s.Layers = append(s.Layers, l.(string))
			}
		case "begin", "end":
			s.Schedule = with(t, s.Schedule, key, v.(string))
		default:
			s.Strategy = with(t, s.Strategy, key, v.(string))
		}
	}
	return s
}

func floats(of any) (all [][]float32) {
	for _, m := range of.([]any) {
		var one []float32
		for _, v := range m.([]any) {
			one = append(one, float32(v.(float64)))
		}
		all = append(all, one)
	}
	return all
}

// cellsOf is the number of cells of one mask, of those that a step has: eight, one a
// row, unless they are a matrix's.
func cellsOf(g targetRun, m []float32) int {
	if len(m) == 8*6 && g.Settings[mask.Input] == nil || len(m) == 5*8 && g.Settings[mask.Activation] == nil {
		return len(m)
	}
	return len(m) / 8
}

// TestPyTorchTargets repeats the runs: every loss to 1e-5, the weights at the end to
// 1e-4 of the largest of their tensor, the last masks of weights exactly.
func TestPyTorchTargets(t *testing.T) {
	var golden struct{ Runs []targetRun }
	if err := json.Unmarshal(targetsJSON, &golden); err != nil {
		t.Fatal(err)
	}
	if len(golden.Runs) < 30 {
		t.Fatalf("%d runs", len(golden.Runs))
	}
	for _, g := range golden.Runs {
		t.Run(g.Kind+"/"+g.Name, func(t *testing.T) {
			r, path := open(t, g.config(t), Options{})
			for _, p := range r.trainer.params {
				r.trainer.b.Write(p.Value, dense(slices.Clone(g.Start[p.Name])))
			}
			finish(t, r)
			g.compareLosses(t, path)
			g.compareWeights(t, path)
		})
	}
}

func (g targetRun) compareWeights(t *testing.T, path string) {
	t.Helper()
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	end := map[string][]float32{}
	for _, x := range c.Tensors {
		end[x.Name] = x.Data
	}
	for name, want := range g.End {
		closeTo(t, name, end[name], want)
	}
	for name, want := range g.Masks {
		if got := end[maskPrefix+name]; g.Settings[mask.Parameter]["strategy"] != "recorded" && !slices.Equal(got, want) {
			t.Errorf("mask of %s: %v, want %v", name, got, want)
		}
	}
}
