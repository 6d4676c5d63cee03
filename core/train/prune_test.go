package train

import (
	"encoding/json"
	"os"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// pruneRun is a run of PyTorch on the files in testdata/prune, see prune.py.
type pruneRun struct {
	torchRun // Kind, Options and Losses
	Input    bool
	End      map[string][]float32 // M ⊙ θ, by name
}

// pruned is the configuration of runs on the files in testdata/prune.
func pruned(t *testing.T) (c Config, runs []pruneRun) {
	t.Helper()
	var golden struct {
		Batch, Epochs, Hidden int
		Runs                  []pruneRun
	}
	text, err := os.ReadFile("testdata/prune/losses.json")
	if err == nil {
		err = json.Unmarshal(text, &golden)
	}
	if err != nil {
		t.Fatal(err)
	}
	c = Default()
	c.Name, c.Device, c.Epochs, c.Batch, c.Val, c.Shuffle = "prune", "cpu", golden.Epochs, golden.Batch, 0, false
	c.Data = kind.Choice[data.Source]{Kind: "csv", Value: &data.CSV{Path: "testdata/prune/table.csv", Target: "kind", Task: "classification"}}
	c.Layers = layers(golden.Hidden, 3)
	c.Init = "testdata/prune/weights.safetensors"
	c.Masks[mask.Parameter] = stored("testdata/prune/masks.safetensors")
	return c, golden.Runs
}

// stored is a setting with masks from a file.
func stored(path kind.Path) mask.Setting {
	return mask.Setting{Strategy: kind.Choice[mask.Strategy]{Kind: "file", Value: &mask.File{Path: path}}, Ratio: 0.5}
}

// TestPyTorchFiles puts the same files through maskbench that torch.nn.utils.prune had: table,
// initial weights, masks of weights, and masks of each row of the input. Every loss to 1e-5, the
// weights at the end, masked, to 1e-4 of the largest of their tensor.
func TestPyTorchFiles(t *testing.T) {
	c, runs := pruned(t)
	for _, g := range runs {
		name := g.Kind
		if g.Input {
			name += "/input"
		}
		t.Run(name, func(t *testing.T) {
			c := c
			c.Optim = kind.Choice[optim.Optimizer]{Kind: g.Kind, Value: g.optimizer()}
			c.Masks = map[mask.Target]mask.Setting{mask.Input: mask.Default(mask.Input), mask.Parameter: c.Masks[mask.Parameter]}
			if g.Input {
				c.Masks[mask.Input] = stored("testdata/prune/masks.safetensors")
			}
			r, path := open(t, c, Options{})
			finish(t, r)
			g.compareLosses(t, path)
			weights, masks, _, err := Export(path)
			if err != nil {
				t.Fatal(err)
			}
			hide(weights, masks)
			for _, x := range weights {
				closeTo(t, x.Name, x.Data, g.End[x.Name])
			}
			if len(weights) != 4 || len(masks) != 2 {
				t.Errorf("%d weights and %d masks exported", len(weights), len(masks))
			}
		})
	}
}

// hide makes each weight M ⊙ θ.
func hide(weights, masks []record.Tensor) {
	for _, m := range masks {
		for _, x := range weights {
			if x.Name == m.Name {
				for i := range x.Data {
					x.Data[i] *= m.Data[i]
				}
			}
		}
	}
}
