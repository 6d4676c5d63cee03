package train

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// saved writes tensors to a file.
func saved(t testing.TB, path string, tensors ...record.Tensor) kind.Path {
	t.Helper()
	var b bytes.Buffer
	if err := record.EncodeSafetensors(&b, nil, tensors); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return kind.Path(path)
}

func tensorOf(name string, v float32, shape ...int) record.Tensor {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return record.Tensor{Name: name, Shape: shape, Data: slices.Repeat([]float32{v}, n)}
}

// numberedRows is a regression whose rows hold their own number, and whose target is 0.
type numberedRows int

func (n numberedRows) Read() (*data.Raw, error) {
	raw := &data.Raw{Height: 1, Width: 2, Outputs: 1, Y: make([]float32, n)}
	for row := range int(n) {
		raw.X = append(raw.X, float32(row), 1)
	}
	return raw, nil
}

// tiny is a run on numbered rows, an eighth of them held out: dense1 [3, 2], dense2 [1, 3].
func tiny(t testing.TB) Config {
	t.Helper()
	c := small(t)
	c.Data = kind.Choice[data.Source]{Kind: "numbered", Value: numberedRows(24)}
	c.Layers, c.Val, c.Batch, c.Standardize = layers(3, 1), 0.125, 4, false
	c.Loss = kind.Choice[nn.Loss]{Kind: "mse", Value: nn.MSE{}}
	c.Optim = sgd(1e-4, 0)
	c.Masks = map[mask.Target]mask.Setting{mask.Input: mask.Default(mask.Input), mask.Parameter: mask.Default(mask.Parameter)}
	return c
}

func weightsOf(v float32) []record.Tensor {
	return []record.Tensor{tensorOf("dense1.weight", v, 3, 2), tensorOf("dense1.bias", v, 3), tensorOf("dense2.weight", v, 1, 3), tensorOf("dense2.bias", v, 1)}
}

// TestFilesThatDoNotFit: each is one line that names the file and what is wrong.
func TestFilesThatDoNotFit(t *testing.T) {
	w := weightsOf(0.5)
	nan := tensorOf("dense1.bias", 0, 3)
	nan.Data[1] /= nan.Data[1]
	for _, c := range []struct {
		key     string
		tensors []record.Tensor
		want    string
	}{
		{"init", w[:3], "dense2.bias [1] is missing: save all weights and biases"},
		{"init", nil, "dense1.weight [3 2] is missing"},
		{"init", append(w[:4:4], tensorOf("dense3.bias", 1, 1)), `unknown tensor "dense3.bias": did you mean "dense1.bias"? (there are: dense1.weight, dense1.bias, dense2.weight, dense2.bias): rename it`},
		{"init", append(w[1:4:4], tensorOf("dense1.weight", 1, 2, 3)), "dense1.weight has shape [2 3], expected [3 2] (PyTorch's layout"},
		{"init", []record.Tensor{w[0], nan, w[2], w[3]}, "dense1.bias: element 1 (from 0, row by row) is NaN, not a finite number"},
		{"mask.parameter", nil, "there is no mask for parameter: name one dense1.weight, dense2.weight"},
		{"mask.parameter", []record.Tensor{tensorOf("input", 1, 1, 2)}, "there is no mask for parameter"},
		{"mask.parameter", []record.Tensor{tensorOf("dense1.bias", 1, 3)}, "dense1.bias: biases are never masked: leave it out"},
		{"mask.parameter", []record.Tensor{tensorOf("dense1.weight_mask", 1, 3, 2)}, `unknown mask "dense1.weight_mask"`},
		{"mask.parameter", []record.Tensor{tensorOf("dense1.weight", 1, 6)}, "dense1.weight has shape [6], expected [3 2]"},
		{"mask.parameter", []record.Tensor{tensorOf("dense1.weight", -1, 3, 2)}, "dense1.weight: element 0 (from 0, row by row) is -1: a mask hides with 0"},
		{"mask.input", []record.Tensor{tensorOf("dense1.weight", 1, 3, 2)}, "there is no mask for input: name one input"},
		{"mask.input", []record.Tensor{tensorOf("input", 1, 21, 2)}, "input has shape [21 2], expected [1 2] or [24 2]"},
	} {
		cfg := tiny(t)
		cfg.point(c.key, saved(t, filepath.Join(t.TempDir(), "f.safetensors"), c.tensors...))
		refused(t, cfg, "f.safetensors: "+c.want)
	}
}

// TestFilesThatCannotBeRead: absent, cut off, or of another type.
func TestFilesThatCannotBeRead(t *testing.T) {
	folder := t.TempDir()
	bad := filepath.Join(folder, "bad.safetensors")
	double := filepath.Join(folder, "double.safetensors")
	const head = `{"dense1.weight":{"dtype":"BOOL","shape":[3,2],"data_offsets":[0,6]}}   `
	for path, text := range map[string]string{bad: "\x08\x00\x00", double: string(append([]byte{byte(len(head)), 0, 0, 0, 0, 0, 0, 0}, head+"\x01\x01\x01\x01\x01\x01"...))} {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, key := range []string{"init", "mask.parameter", "mask.input"} {
		for path, want := range map[string]string{
			filepath.Join(folder, "absent"): "no such file or directory: name a safetensors file",
			bad:                             "bad.safetensors: corrupt file: no room for the header's length: it is no whole safetensors file",
		} {
			cfg := tiny(t)
			cfg.point(key, kind.Path(path))
			refused(t, cfg, want)
		}
	}
	cfg := tiny(t)
	cfg.point("mask.parameter", kind.Path(double))
	refused(t, cfg, "double.safetensors: dense1.weight is BOOL, expected F32: save it with .float()")
}

// point names the file of a key.
func (c *Config) point(key string, path kind.Path) {
	if key == "init" {
		c.Init = path
		return
	}
	c.Masks[mask.Target(strings.TrimPrefix(key, "mask."))] = stored(path)
}

func refused(t *testing.T, c Config, want string) {
	t.Helper()
	r, err := Open(c, Options{Dir: create(t, folder(t))})
	if err == nil {
		r.Close()
		t.Fatalf("was opened, want %s", want)
	}
	if !errors.Is(err, ErrData) || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
		t.Errorf("%v, want …%s", err, want)
	}
}

// TestRowMasksFollowTheirRows: rows are drawn in a new order each epoch and some are
// held out, yet each row meets its own mask, which bears its number.
func TestRowMasksFollowTheirRows(t *testing.T) {
	c := tiny(t)
	input := tensorOf("input", 0, 24, 2)
	for row := range 24 {
		input.Data[2*row] = float32(row)
	}
	c.point("mask.input", saved(t, filepath.Join(t.TempDir(), "m"), input))
	c.Init = saved(t, filepath.Join(t.TempDir(), "w"), weightsOf(0)...)
	steps, orders := 0, map[float32]bool{}
	var r *Run
	c.Optim.Value = hooked{c.Optim.Value, func(p *nn.Param) {
		if p.Name != "dense1.weight" {
			return
		}
		steps++
		x := r.trainer.set.Train.X.Float32s()
		for i, row := range r.trainer.batch {
			number := x[2*row]
			if m := r.trainer.maskers[mask.Input].sites[0].row(i); m[0] != number || m[1] != 0 {
				t.Errorf("step %d: row %v has the mask %v", steps, number, m)
			}
			if i == 0 {
				orders[number] = true
			}
		}
	}}
	r, path := open(t, c, Options{})
	finish(t, r)
	if steps != 18 || len(orders) < 6 {
		t.Errorf("%d steps, beginning with rows %v: not shuffled?", steps, orders)
	}
	if got := r.Snapshot().Masks[mask.Input]; got.Ratio != 25./48 {
		t.Errorf("ratio %v, want 25/48", got.Ratio)
	}
	if err := Replay(path, c, 1, nil); err != nil {
		t.Error(err)
	}
	if _, masks, _, err := Export(path); err != nil || len(masks) != 0 {
		t.Errorf("exported %v, %v: the mask of one row stands for no other", masks, err)
	}
}

// TestBackIn exports weights and mask in the course of a run and starts another run
// from the files: its losses are those of the first run's later epochs, bit for bit.
func TestBackIn(t *testing.T) {
	c := small(t)
	c.Shuffle, c.Optim, c.Epochs = false, sgd(0.1, 0), 2
	c.Masks = map[mask.Target]mask.Setting{mask.Input: mask.Default(mask.Input), mask.Parameter: setting(t, mask.Parameter, "random", 0.6)}
	r, path := open(t, c, Options{})
	finish(t, r)
	weights, masks, _, err := Export(path)
	if err != nil {
		t.Fatal(err)
	}
	long := c
	long.Epochs = 4
	want := losses(t, metricsOf(t, long))[12:]

	back := c
	back.Init = saved(t, filepath.Join(t.TempDir(), "w"), weights...)
	back.Masks = map[mask.Target]mask.Setting{mask.Input: mask.Default(mask.Input), mask.Parameter: stored(saved(t, filepath.Join(t.TempDir(), "m"), masks...))}
	back.Seed = 99 // draws neither weights nor masks
	if got := losses(t, metricsOf(t, back)); !slices.Equal(got, want) {
		t.Errorf("losses %v, want %v", got, want)
	}
}

// losses are those of the steps in metrics.
func losses(t *testing.T, metrics []byte) []float64 {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, record.MetricsFile), metrics, 0o666); err != nil {
		t.Fatal(err)
	}
	var all []float64
	if err := readMetrics(dir, func(m metric) {
		if m.Epoch == 0 {
			all = append(all, m.Loss.value())
		}
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestResumeWithFiles: the weights are needed for the start alone, the masks always,
// and both are to be what they were.
func TestResumeWithFiles(t *testing.T) {
	c := tiny(t)
	dir := t.TempDir()
	c.Init = saved(t, filepath.Join(dir, "w"), weightsOf(0.5)...)
	m := tensorOf("dense1.weight", 1, 3, 2)
	m.Data[3] = 0
	input := tensorOf("input", 0.5, 24, 2)
	masks := saved(t, filepath.Join(dir, "m"), m, input)
	c.Masks[mask.Input], c.Masks[mask.Parameter] = stored(masks), stored(masks)
	want := metricsOf(t, c)

	early := session{path: folder(t), config: c, fault: killAt(4)}
	late := session{path: folder(t), config: c, plan: []planned{{7, SaveCheckpoint()}}, until: 11}
	if err := early.carryOut(t); !errors.Is(err, record.ErrKilled) {
		t.Fatal(err)
	}
	if err := late.carryOut(t); err != nil {
		t.Fatal(err)
	}
	early.resume, early.fault, late.resume, late.until = true, nil, true, 0

	saved(t, string(masks), tensorOf("dense1.weight", 1, 3, 2), input)
	notResumed(t, late, "was made with another file for mask.input (sha256")
	if err := Replay(late.path, c, 1, nil); err == nil || !strings.Contains(err.Error(), "another file for mask.input") {
		t.Errorf("replayed with another file: %v", err)
	}
	saved(t, string(masks), m, input)
	saved(t, string(c.Init), weightsOf(0.25)...)
	notResumed(t, early, "was made with another file for init (sha256")
	if err := late.carryOut(t); err != nil {
		t.Fatal(err)
	}
	same(t, "resumed from a checkpoint", metrics(t, late.path), want)
	saved(t, string(c.Init), weightsOf(0.5)...)
	if err := early.carryOut(t); err != nil {
		t.Fatal(err)
	}
	same(t, "resumed without a checkpoint", metrics(t, early.path), want)
	manifest, err := ReadManifest(early.path)
	if err != nil || len(manifest.Files) != 3 || len(manifest.Files["init"]) != 64 || manifest.Files["mask.input"] != manifest.Files["mask.parameter"] {
		t.Errorf("%v, %v", manifest.Files, err)
	}
}

func notResumed(t *testing.T, s session, want string) {
	t.Helper()
	if err := s.carryOut(t); !errors.Is(err, ErrData) || !strings.Contains(err.Error(), want) {
		t.Errorf("resumed: %v, want …%s", err, want)
	}
}

// TestFileLive: what a file fixed cannot be edited, but another strategy can take
// over, from the ratio of the file.
func TestFileLive(t *testing.T) {
	c := tiny(t)
	m := tensorOf("dense2.weight", 1, 1, 3) // the output layer: the file decides
	m.Data[1] = 0
	c.Masks[mask.Parameter] = stored(saved(t, filepath.Join(t.TempDir(), "m"), m))
	c.Optim = kind.Choice[optim.Optimizer]{Kind: "sgd", Value: &optim.SGD{Rate: 1e-4}}
	path := folder(t)
	const weights = mask.Parameter
	if err := (session{path: path, config: c, plan: []planned{
		{2, SetRatio(weights, 0.9)}, {2, SetResample(weights, "step")}, {2, SetStrategy(mask.Input, "file")},
		{4, SetStrategy(weights, "random")}, {6, SetStrategy(weights, "file")},
	}}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	journal, err := ReadJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{
		`strategy "file" has no ratio: what it hides is fixed in its file`,
		`resample "step" does not fit strategy "file", whose masks are fixed`,
		"path is not set: a preset, or --set before the start, names the file",
		"", "path is not set",
	} {
		if r := journal[i]; !strings.HasPrefix(r.Why, want) || (r.Outcome == Applied) != (want == "") {
			t.Errorf("command %d: %s %q, want %q", i, r.Outcome, r.Why, want)
		}
	}
	var hidden []float64
	if err := readMetrics(path, func(m metric) {
		if m.Epoch == 0 {
			hidden = append(hidden, m.Parameter.value())
		}
	}); err != nil {
		t.Fatal(err)
	}
	if hidden[0] != 1./3 || hidden[4] != 2./6 { // 1 of dense2's, then RoundToEven(6/3) of dense1's
		t.Errorf("hidden %v", hidden)
	}
}
