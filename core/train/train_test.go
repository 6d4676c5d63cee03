package train

import (
	"path/filepath"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// digits is a small network on the digits, with input masks.
func digits(t testing.TB) Config {
	t.Helper()
	c := Default()
	c.Name, c.Epochs, c.Batch, c.Device = "digits", 2, 64, "cpu"
	c.Data = kind.Choice[data.Source]{Kind: "digits", Value: data.Digits{}}
	c.Layers = layers(32, 10)
	c.Masks[mask.Input] = setting(t, mask.Input, "random", 0.25)
	return c
}

// layers are dense layers of so many units with a ReLU between them.
func layers(units ...int) []nn.Part {
	var parts []nn.Part
	for i, u := range units {
		if i > 0 {
			parts = append(parts, nn.Part{Name: "relu" + string(rune('0'+i)), Spec: kind.Choice[nn.Spec]{Kind: "relu", Value: nn.ReLU{}}})
		}
		parts = append(parts, nn.Part{Name: "dense" + string(rune('1'+i)), Spec: kind.Choice[nn.Spec]{Kind: "dense", Value: &nn.Dense{Units: u}}})
	}
	return parts
}

func setting(t testing.TB, target mask.Target, strategy string, ratio float64) mask.Setting {
	t.Helper()
	s, err := mask.Default(target).With(strategy)
	if err != nil {
		t.Fatal(err)
	}
	s.Ratio = ratio
	return s
}

// fitting are the strategies that can mask a target of a network without branches.
func fitting(target mask.Target) (names []string) {
	c := Default()
	c.Layers = layers(16, 10)
	for _, e := range mask.Kinds {
		c.Masks[target], _ = mask.Default(target).With(e.Name)
		if c.validateMask(target) == nil {
			names = append(names, e.Name)
		}
	}
	return names
}

// open makes a run of c in a fresh folder.
func open(t testing.TB, c Config, o Options) (*Run, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "run")
	d, err := record.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.WriteFile(record.PresetFile, []byte("name = \"test\"\n")); err != nil {
		t.Fatal(err)
	}
	o.Dir = d
	r, err := Open(c, o)
	if err != nil {
		t.Fatal(err)
	}
	return r, path
}

// finish lets a run go to its end.
func finish(t testing.TB, r *Run) {
	t.Helper()
	r.Start()
	<-r.Done()
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestRunLearns(t *testing.T) {
	c := digits(t)
	c.Epochs = 15
	c.Optim.Value.(*optim.SGD).Rate = 0.1
	r, path := open(t, c, Options{})
	finish(t, r)
	s := r.Summary()
	t.Logf("%+v", s)
	if s.Last.ValAccuracy < 0.85 {
		t.Errorf("accuracy %v", s.Last.ValAccuracy)
	}
	if err := Replay(path, c, 2, nil); err != nil {
		t.Error(err)
	}
}
