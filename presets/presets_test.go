package presets

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
)

func TestBuiltins(t *testing.T) {
	names := Names()
	if names[0] != Default || len(names) < 25 {
		t.Fatalf("Names() = %v", names)
	}
	for _, name := range names {
		c, err := Load(name, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if c.Name != name {
			t.Errorf("%s is named %q", name, c.Name)
		}
		if n := utf8.RuneCountInString(c.About); n < 20 || n > 116 { // a line of the screen
			t.Errorf("%s says too little or too much about itself, in %d characters: %q", name, n, c.About)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	sets := [][]string{
		nil,
		{"mask.input.strategy=adaptive", "mask.input.least=0.1", "mask.input.fill=-1.5"},
		{"mask.parameter.strategy=sliding", "mask.parameter.every=7", `mask.parameter.layers=["dense1"]`, `about="ä \" \\ \n \u0001"`},
		{"optim.kind=adamw", "optim.epsilon=1e-300", "seed=9223372036854775807", "mask.input.fill=nan-canary"},
		{"init=weights.safetensors", "mask.input.strategy=file", "mask.input.path=a/m.safetensors", "mask.input.fill=noise", "mask.parameter.strategy=file", "mask.parameter.path=/m.safetensors"},
		{"data.kind=csv", "data.path=some/table.csv", "data.target=the \"y\"", "data.task=regression"},
		{"data.kind=idx", "data.path=some/folder", "data.split=test", "device=cuda:1", "name=other"},
	}
	for i, name := range Names() {
		for j, set := range sets {
			if j > 0 && (i+j)%4 > 0 {
				continue // each on some of the presets
			}
			c, err := Load(name, set)
			if err != nil {
				t.Errorf("%s %q: %v", name, set, err)
				continue
			}
			text := Encode(c)
			path := write(t, string(text))
			back, err := Load(path, nil)
			if err != nil {
				t.Errorf("%s %q: %v in\n%s", name, set, err, text)
			} else if !reflect.DeepEqual(back, c) {
				t.Errorf("%s %q: loads back to\n%+v, want\n%+v, from\n%s", name, set, back, c, text)
			}
		}
	}
}

// write makes a preset file and returns its path.
func write(t testing.TB, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.toml")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSet(t *testing.T) {
	c, err := Load("fashion-mini", []string{
		"mask.input.ratio=0.5", "layer.dense2.units = 64", "mask.parameter.strategy=random",
		`mask.parameter.layers=["dense1"]`, "mask.parameter.ratios.dense1=1", "freeze.layers=['dense1']",
		"epochs=2", "mask.input.fill=7",
	})
	if err != nil {
		t.Fatal(err)
	}
	in, par := c.Masks[mask.Input], c.Masks[mask.Parameter]
	switch {
	case in.Ratio != 0.5, in.Fill != mask.Fill{Kind: mask.FillNumber, Value: 7}, c.Epochs != 2,
		par.Strategy.Kind != "random", par.Ratios["dense1"] != 1, par.Layers[0] != "dense1", c.Freeze.Layers[0] != "dense1",
		reflect.ValueOf(c.Layers[2].Spec.Value).Elem().Field(0).Int() != 64:
		t.Errorf("%+v", c)
	}
}

func TestSetDropsOldOptions(t *testing.T) {
	path := write(t, strings.ReplaceAll(base, "#MASK", "strategy = 'sliding'\nstride = 3\nratio = 0.4"))
	set := []string{"optim.rate=0.5", "mask.input.strategy=random", "optim.kind=adamw"}
	c, err := Load(path, set)
	if err != nil {
		t.Fatal(err)
	}
	if s := c.Masks[mask.Input]; s.Strategy.Kind != "random" || s.Ratio != 0.4 {
		t.Errorf("mask %+v", s)
	}
	want := optim.NewAdamW()
	want.Rate = 0.5
	if !reflect.DeepEqual(c.Optim.Value, optim.Optimizer(want)) {
		t.Errorf("optimizer %+v", c.Optim.Value)
	}
	same, err := Load(path, []string{"mask.input.strategy=sliding", "optim.kind=sgd"})
	if err != nil || same.Masks[mask.Input].Strategy.Value.(*mask.Sliding).Stride != 3 || same.Optim.Value.Start() != 0.3 {
		t.Errorf("naming the kind that is there drops its options: %+v, %v", same, err)
	}
}

// TestRelativeFiles: wherever a preset names a file.
func TestRelativeFiles(t *testing.T) {
	text := strings.NewReplacer("#TOP", "init = 'w'", "#MASK", "strategy = 'file'\npath = '../m'").Replace(base)
	path := write(t, text)
	c, err := Load(path, []string{"mask.parameter={strategy='file', path='p'}"})
	if err != nil {
		t.Fatal(err)
	}
	here, _ := os.Getwd()
	in, par := c.Masks[mask.Input], c.Masks[mask.Parameter]
	for got, want := range map[kind.Path]string{
		c.Init:       filepath.Join(filepath.Dir(path), "w"),
		in.Stored():  filepath.Join(filepath.Dir(filepath.Dir(path)), "m"),
		par.Stored(): filepath.Join(here, "p"),
	} {
		if string(got) != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	c, err = Load(path, []string{"mask.input={strategy='file', path='q'}"}) // the file's path is no longer there
	if got := c.Masks[mask.Input].Stored(); err != nil || string(got) != filepath.Join(here, "q") {
		t.Errorf("%s, %v", got, err)
	}
}

func TestRelativePaths(t *testing.T) {
	path := write(t, strings.Replace(base, "kind = 'digits'", "kind = 'idx'\npath = 'images'", 1))
	folder := func(set ...string) string {
		c, err := Load(path, set)
		if err != nil {
			t.Fatal(err)
		}
		return reflect.ValueOf(c.Data.Value).Elem().FieldByName("Path").String()
	}
	if want := filepath.Join(filepath.Dir(path), "images"); folder() != want {
		t.Errorf("from the file: %s, want %s", folder(), want)
	}
	here, _ := os.Getwd()
	if got := folder("data.path=images"); got != filepath.Join(here, "images") {
		t.Errorf("from --set: %s", got)
	}
}

func TestLayerNames(t *testing.T) {
	c, err := Load("fashion-mini", nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, l := range c.Layers {
		names = append(names, l.Name)
	}
	if got := strings.Join(names, " "); got != "dense1 relu1 dense2 relu2 dense3" {
		t.Error(got)
	}
}

// base is a preset with a place for more.
const base = `batch = 10
#TOP
[data]
kind = 'digits'
[optim]
rate = 0.3
[[layer]]
kind = 'dense'
units = 10
#LAYER
[mask.input]
#MASK
`
