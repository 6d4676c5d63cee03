package train

import (
	"bytes"
	"errors"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

// staged is a run of stages that go by these names.
func staged(names string, stages ...Config) Config {
	c := stages[0]
	c.Name, c.Stages = "staged", stages
	for i, name := range strings.Fields(names) {
		c.Stages[i].Name = name
	}
	return c
}

// shuffled is the task of the digits with their rows of pixels upside down.
var upsideDown = few{rows: 160, edit: func(x, _ []float32) {
	for i := 0; i < len(x); i += 64 {
		slices.Reverse(x[i : i+64])
	}
}}

// three are stages that differ in all that stages may: data, batch, layers, optimizer,
// masks, freezing and loss.
func three(t testing.TB) Config {
	t.Helper()
	first, second, third := small(t), small(t), small(t)
	first.Epochs, first.Masks = 1, masked(t, first, mask.Parameter, "sliding", 0.3, "every 4").Masks
	second.Epochs, second.Batch, second.Optim = 2, 48, adamw()
	second.Data.Value = upsideDown
	second.Layers = layers(16, 10)
	second.Layers[2].Name = "head"
	second.Freeze.Until = map[string]float64{"dense1": 1}
	second.Masks = masked(t, second, mask.Input, "adaptive", 0.3, "").Masks
	third.Epochs, third.Val = 2, 0
	third.Layers = layers(16, 10)
	third.Masks = masked(t, third, mask.Parameter, "random", 0.5, "run").Masks
	return staged("pretrain upside-down again", first, second, third)
}

var stageMark = regexp.MustCompile(`"stage":\d,`)

// unstaged is metrics without what only stages have in them.
func unstaged(metrics []byte) []byte {
	var out []byte
	for _, line := range bytes.SplitAfter(metrics, []byte("\n")) {
		if !bytes.HasPrefix(line, []byte(`{"task"`)) {
			out = append(out, stageMark.ReplaceAll(line, nil)...)
		}
	}
	return out
}

// Where nothing changes at a border but the optimizer, which has no state, there is none
// to be seen: weights, order of the rows and masks go on.
func TestStagesRunOn(t *testing.T) {
	c := small(t)
	c.Optim = sgd(0.1, 0)
	a, b := c, c
	a.Epochs, b.Epochs, c.Epochs = 2, 3, 5
	got := metricsOf(t, staged("a b", a, b))
	same(t, "in two stages", unstaged(got), metricsOf(t, c))
	if n := bytes.Count(got, []byte(`"stage":2`)); n != 18+3+2 {
		t.Errorf("%d lines of stage 2", n)
	}
}

// The optimizer's state does not outlive its stage.
func TestStagesStartTheOptimizerAnew(t *testing.T) {
	c := small(t)
	a, b := c, c
	a.Epochs, b.Epochs, c.Epochs = 1, 1, 2
	if bytes.Equal(unstaged(metricsOf(t, staged("a b", a, b))), metricsOf(t, c)) {
		t.Error("momentum went on over the border")
	}
}

func TestStagesHandOn(t *testing.T) {
	c := three(t)
	r, path := open(t, c, Options{})
	want := []string{
		"mask.parameter: stride 4 hides some cells more often than others: a divisor of the window's 9 cells would not",
		"stage upside-down draws head.weight, head.bias afresh: no stage before it has weights of that name and shape",
	}
	if !slices.Equal(r.Notes(), want) {
		t.Errorf("notes %q", r.Notes())
	}
	if s := r.Snapshot(); s.Stage != 1 || s.Stages != 3 || s.StageName != "pretrain" || s.Epochs != 5 || s.Steps != 6+2*3+2*8 {
		t.Errorf("at the start %+v", s)
	}
	weights := starts(r)
	finish(t, r)
	if a, b := weights[0]["dense2.weight"], weights[2]["dense2.weight"]; b == nil || slices.Equal(a, b) {
		t.Error("the head of the first stage did not come back as it was left")
	}
	if s := r.Snapshot(); s.Stage != 3 || s.StageName != "again" || s.Epoch != 5 || s.Began != 6+2*3 || s.State != Finished {
		t.Errorf("at the end %+v", s)
	}
	m, err := ReadManifest(path)
	if err != nil || len(m.Stages) != 3 || m.Stages[0].Data != m.Stages[2].Data || m.Stages[0].Data == m.Stages[1].Data || m.Stages[2].ValRows != 0 {
		t.Errorf("%+v, %v", m.Stages, err)
	}
	var epochs []int
	for _, e := range r.Epochs(0) {
		epochs = append(epochs, e.Stage, e.Epoch)
	}
	if !slices.Equal(epochs, []int{1, 1, 2, 2, 2, 3, 3, 4, 3, 5}) {
		t.Errorf("stages and epochs %v", epochs)
	}
}

// starts notes the weights before the first step of each stage.
func starts(r *Run) map[int]map[string][]float32 {
	weights := map[int]map[string][]float32{}
	for i := range r.trainer.plan {
		r.trainer.plan[i].Optim.Value = hooked{r.trainer.plan[i].Optim.Value, func(*nn.Param) {
			if t := r.trainer; weights[t.stage] == nil {
				weights[t.stage] = map[string][]float32{}
				for _, p := range t.params {
					weights[t.stage][p.Name] = values(t, p.Value)
				}
			}
		}}
	}
	r.trainer.cfg.Optim = r.trainer.plan[0].Optim
	return weights
}

// A stage starts from its file, if it has one.
func TestStageInit(t *testing.T) {
	file := saved(t, filepath.Join(t.TempDir(), "init.safetensors"), weightsOf(0.5)...)
	first, second := tiny(t), tiny(t)
	second.Init = file
	c := staged("a b", first, second)
	r, path := open(t, c, Options{})
	if err := os.Remove(string(file)); err != nil { // it was read
		t.Fatal(err)
	}
	weights := starts(r)
	finish(t, r)
	if !slices.Equal(weights[1]["dense1.weight"], weightsOf(0.5)[0].Data) || slices.Equal(weights[0]["dense1.weight"], weights[1]["dense1.weight"]) {
		t.Errorf("%v", weights)
	}
	if m, err := ReadManifest(path); err != nil || len(m.Files) != 1 || m.Files["stage.b.init"] == "" {
		t.Errorf("%+v, %v", m.Files, err)
	}
	_, err := Open(c, Options{Dir: create(t, folder(t))})
	if !errors.Is(err, ErrData) || !strings.Contains(err.Error(), "stage.b.init") {
		t.Errorf("no file: %v", err)
	}
	saved(t, string(file), weightsOf(0.5)[:3]...)
	_, err = Open(c, Options{Dir: create(t, folder(t))})
	if !errors.Is(err, ErrData) || !strings.Contains(err.Error(), "dense2.bias [1] is missing") {
		t.Errorf("half a file: %v", err)
	}
}

func TestResumeOfStages(t *testing.T) {
	t.Parallel()
	everyKill(t, three(t), []planned{
		{2, SaveCheckpoint()},
		{3, SetRatio(mask.Parameter, 0.2)},
		{4, Extend(1)},
		{5, Freeze("dense1")},
		{7, SaveCheckpoint()},
		{12, SetRate(0.02)}, // the first of the second stage
		{13, SaveCheckpoint()},
		{14, SetRatio(mask.Input, 0.4)},
		{15, Freeze("dense1")}, // thawed at 15
		{16, SaveCheckpoint()},
		{17, Thaw("dense1")},
		{18, Freeze("dense2")},
		{18, SaveCheckpoint()},
		{20, SetRatio(mask.Parameter, 0.7)},
		{22, SaveCheckpoint()},
		{30, Extend(1)},
	}, stride(4))
}

func TestValidateStages(t *testing.T) {
	for key, edit := range map[string]func(*Config){
		"stage":                            func(c *Config) { c.Stages[1].Name = "pretrain" },
		"stage.pretrain.epochs":            func(c *Config) { c.Stages[0].Epochs = 0 },
		"stage.upside-down":                func(c *Config) { c.Stages[1].Stages = c.Stages[:1] },
		"stage.again.batch":                func(c *Config) { c.Stages[2].Batch = 0 },
		"stage.upside-down.freeze.until.x": func(c *Config) { c.Stages[1].Freeze.Until = map[string]float64{"x": 1} },
	} {
		c := three(t)
		edit(&c)
		var e *FieldError
		if err := c.Validate(); !errors.As(err, &e) || e.Key != key {
			t.Errorf("%s: %v", key, err)
		}
	}
	c := three(t)
	c.Stages[1].Layers = layers(16, 9)
	var e *FieldError
	if _, err := Open(c, Options{Dir: create(t, folder(t))}); !errors.As(err, &e) || e.Key != "stage.upside-down.layer.dense2" {
		t.Errorf("a layer that does not fit: %v", err)
	}
	c = three(t)
	c.Stages[2].Epochs = 0
	r, _ := open(t, c, Options{Until: 20})
	if s := r.Snapshot(); s.Steps != 0 || s.Epochs != 0 {
		t.Errorf("endless: %d steps, %d epochs", s.Steps, s.Epochs)
	}
	finish(t, r)
	if s := r.Snapshot(); s.Stage != 3 || s.Step != 20 {
		t.Errorf("stage %d at step %d", s.Stage, s.Step)
	}
}

// Tasks are measured with the weights that are there: those of layers that later stages
// have too as they are now, the others as they were left, through their masks.
func TestInterference(t *testing.T) {
	c := three(t)
	c.Stages[0].Masks = masked(t, c, mask.Parameter, "random", 0.4, "run").Masks
	c.Stages[0].Masks[mask.Parameter] = func() mask.Setting {
		s := c.Stages[0].Masks[mask.Parameter]
		s.Layers = []string{"dense1", "dense2"}
		return s
	}()
	c = staged("pretrain upside-down", c.Stages[0], c.Stages[1])
	r, path := open(t, c, Options{})
	finish(t, r)
	f := r.Summary().Interference
	if f == nil || !slices.Equal(f.Stages, []string{"pretrain", "upside-down"}) || len(f.Tasks) != 2 {
		t.Fatalf("%+v", f)
	}
	if e := r.Epochs(0); f.Scores[0][0] != e[0].ValAccuracy || f.Scores[1][1] != e[2].ValAccuracy || !math.IsNaN(f.Scores[0][1]) {
		t.Errorf("scores %v, epochs %+v", f.Scores, e)
	}
	ck, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	end := map[string][]float32{}
	for _, x := range ck.Tensors {
		end[x.Name] = x.Data
	}
	set, err := data.Load(c.Stages[0].Data.Value, c.Stages[0].dataOptions())
	if err != nil {
		t.Fatal(err)
	}
	w2, hidden := end["left:dense2.weight [10 16]"], 0
	for i, m := range end["left-mask:dense2.weight [10 16]"] {
		if w2[i] *= m; m == 0 {
			hidden++
		}
	}
	if hidden != 64 {
		t.Errorf("%d of 160 weights of the head hidden", hidden)
	}
	if want := byHand(set.Val, end["dense1.weight"], end["dense1.bias"], w2, end["left:dense2.bias [10]"]); math.Abs(f.Scores[1][0]-want) > 1e-12 {
		t.Errorf("the first task in the end %v, by hand %v", f.Scores[1][0], want)
	}
	if d := f.Scores[1][0] - f.Scores[0][0]; f.Backward != d || f.Forgetting != -d {
		t.Errorf("transfer %v, forgetting %v of %v", f.Backward, f.Forgetting, d)
	}
	s, err := ReadSummary(path)
	if err != nil || s.Interference == nil || s.Interference.Scores[1][0] != f.Scores[1][0] || !math.IsNaN(s.Interference.Scores[0][1]) || s.Interference.Backward != f.Backward {
		t.Errorf("read again %+v, %v", s.Interference, err)
	}
}

// byHand is the accuracy of a network of two dense layers with a ReLU between them.
func byHand(p data.Part, w1, b1, w2, b2 []float32) float64 {
	x, y, right := p.X.Float32s(), p.Y.Float32s(), 0
	in := len(w1) / len(b1)
	for row := range p.Rows() {
		h := make([]float64, len(b1))
		for j := range h {
			h[j] = float64(b1[j])
			for i := range in {
				h[j] += float64(w1[j*in+i]) * float64(x[row*in+i])
			}
			h[j] = max(0, h[j])
		}
		best, most := 0, math.Inf(-1)
		for k := range b2 {
			z := float64(b2[k])
			for j, v := range h {
				z += float64(w2[k*len(h)+j]) * v
			}
			if z > most {
				best, most = k, z
			}
		}
		if best == int(y[row]) {
			right++
		}
	}
	return float64(right) / float64(p.Rows())
}

// A task whose layers a later stage leaves alone is not forgotten.
func TestFrozenStagesForgetNothing(t *testing.T) {
	c := three(t)
	second := c.Stages[1]
	second.Freeze = Freezing{Layers: []string{"dense1"}}
	c = staged("a b", small(t), second)
	r, _ := open(t, c, Options{})
	finish(t, r)
	if f := r.Summary().Interference; f.Scores[0][0] != f.Scores[1][0] || f.Backward != 0 || f.Forgetting != 0 || math.Signbit(f.Forgetting) {
		t.Errorf("%+v", f)
	}
}

func TestInterferenceSums(t *testing.T) {
	nan := math.NaN()
	f := Interference{
		Stages: []string{"a", "b", "c"}, Tasks: []Task{{"a", 0, true}, {"b", 1, true}, {"c", 2, false}},
		Scores: [][]float64{{0.8, nan, nan}, {0.9, 0.6, nan}, {0.7, 0.65, -3}},
	}
	f.sum()
	if math.Abs(f.Backward-(-0.1+0.05)/2) > 1e-12 || math.Abs(f.Forgetting-(0.2-0.05)/2) > 1e-12 {
		t.Errorf("transfer %v, forgetting %v", f.Backward, f.Forgetting)
	}
	f.Tasks[1].Classifies = false
	if f.sum(); !math.IsNaN(f.Backward) || !math.IsNaN(f.Forgetting) {
		t.Errorf("accuracies and losses added to %v and %v", f.Backward, f.Forgetting)
	}
}
