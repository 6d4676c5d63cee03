package runs

import (
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/record"
)

// pairOf makes two runs of a preset that part at a command, the second one shorter.
func pairOf(t *testing.T, presetB string) (a, b maker) {
	root := t.TempDir()
	a = newRun(t, filepath.Join(root, "a"), preset)
	b = newRun(t, filepath.Join(root, "b"), presetB)
	for _, m := range []maker{a, b} {
		m.command(5, 1, "rate", "", "0.1")
		m.command(5, 2, "pause", "", "paused")
		m.epoch(1, 10, 2, 1, 0.5)
	}
	a.command(12, 3, "checkpoint", "", "x")
	b.command(12, 3, "ratio", "input", "0.75")
	a.epoch(2, 20, 1.5, 0.5, 0.75)
	b.epoch(2, 20, 1.75, 0.75, 0.625)
	a.epoch(3, 30, 1.25, 0.625, 0.5)
	for _, m := range []maker{a, b} {
		m.close()
	}
	return a, b
}

func compared(t *testing.T, a, b maker) Comparison {
	t.Helper()
	c, err := Compare(read(t, a.path), read(t, b.path))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCompare(t *testing.T) {
	a, b := pairOf(t, preset)
	c := compared(t, a, b)
	if !slices.Equal(c.Keys, []Change{{"mask.input.ratio", "0.25", "0.75"}}) {
		t.Error(c.Keys)
	}
	if len(c.OnlyA) != 0 || len(c.OnlyB) != 1 || c.OnlyB[0].Kind != "ratio" || c.OnlyB[0].Step != 12 {
		t.Error(c.OnlyA, c.OnlyB)
	}
	want := []Value{
		{"train_loss", Final, 1.25, 1.75, 30, 20}, {"train_loss", Common, 1.5, 1.75, 20, 20}, {"train_loss", Best, 1.25, 1.75, 30, 20},
		{"val_loss", Final, 0.625, 0.75, 30, 20}, {"val_loss", Common, 0.5, 0.75, 20, 20}, {"val_loss", Best, 0.5, 0.75, 20, 20},
		{"val_accuracy", Final, 0.5, 0.625, 30, 20}, {"val_accuracy", Common, 0.75, 0.625, 20, 20}, {"val_accuracy", Best, 0.75, 0.625, 20, 20},
		{"gap", Final, 0.1, 0.1, 30, 20}, {"gap", Common, 0.1, 0.1, 20, 20}, {"gap", Best, 0.1, 0.1, 10, 10},
	}
	if !slices.Equal(c.Values, want) {
		t.Errorf("got  %v\nwant %v", c.Values, want)
	}
	if d := c.Values[4].Delta(); d != 0.25 {
		t.Error("Δ is B − A: ", d)
	}
	if !c.Same.Paired() || !strings.HasPrefix(c.Notes[0], "Δ is one paired run") {
		t.Error(c.Same, c.Notes)
	}
}

func TestSame(t *testing.T) {
	for edit, want := range map[string]string{
		"":                          "",
		"seed = 1>seed = 2":         "", // run.json tells the seed
		"units = 64>units = 32":     "initial weights",
		"batch = 10>batch = 20":     "batch order",
		`"digits">"csv"`:            "data and batch order",
		"ratio = 0.25>ratio = 0.75": "",
		"[optim]>[freeze2]":         "",
	} {
		from, to, _ := strings.Cut(edit, ">")
		a, b := pairOf(t, strings.Replace(preset, from, to, 1))
		if got := and(compared(t, a, b).Same.missing()); got != want {
			t.Errorf("%s: %s differ, want %s", edit, got, want)
		}
	}
}

// TestSameOfManifest: what run.json tells counts as well.
func TestSameOfManifest(t *testing.T) {
	for edit, want := range map[string]string{
		`"seed":1>"seed":2`:                                              "seed, initial weights and batch order",
		`"features":"go">"features":"x"`:                                 "device",
		`"data_sha256":"d">"data_sha256":"e"`:                            "data and batch order",
		`"val_rows":5>"val_rows":5,"files_sha256":{"init":"x"}`:          "initial weights",
		`"val_rows":5>"val_rows":5,"files_sha256":{"mask.input":"x"}`:    "",
		`"val_rows":5>"val_rows":5,"stages":[{"name":"x","val_rows":1}]`: "data and batch order",
	} {
		a, b := pairOf(t, preset)
		d, err := record.Open(b.path)
		if err != nil {
			t.Fatal(err)
		}
		from, to, _ := strings.Cut(edit, ">")
		b.do(d.WriteFile(record.RunFile, []byte(strings.Replace(manifest, from, to, 1))))
		d.Close()
		if got := and(compared(t, a, b).Same.missing()); got != want {
			t.Errorf("%s: %s differ, want %s", edit, got, want)
		}
	}
}

func TestCompareWithoutEpochs(t *testing.T) {
	root := t.TempDir()
	a := newRun(t, filepath.Join(root, "a"), preset)
	b := newRun(t, filepath.Join(root, "b"), preset)
	b.epoch(1, 10, 2, math.NaN(), math.NaN())
	b.do(b.Flush())
	c := compared(t, a, b)
	if len(c.Values) != 4 || !math.IsNaN(c.Values[0].Delta()) || c.Values[0].StepA != 0 || c.Values[0].StepB != 10 {
		t.Error(c.Values)
	}
	if notes := strings.Join(c.Notes, " "); !strings.Contains(notes, "a is going on") {
		t.Error(notes)
	}
}

// TestCompareStages: only the stage in force counts.
func TestCompareStages(t *testing.T) {
	root := t.TempDir()
	m := newRun(t, filepath.Join(root, "a"), preset)
	for stage := range int64(2) {
		m.do(m.Metric(record.NewLine().Int("epoch", stage+1).Int("step", 10*stage+10).Int("stage", stage+1).
			Float("train_loss", 1).Float("val_loss", float64(stage)).Float("val_accuracy", math.NaN()).Float("gap", 0)))
	}
	m.close()
	if r := read(t, m.path); r.BestValLoss != 1 || r.BestStep != 20 {
		t.Error("best of an earlier stage: ", r.BestValLoss, r.BestStep)
	}
	c := compared(t, m, m)
	for _, v := range c.Values {
		if v.StepA != 20 || v.Delta() != 0 {
			t.Error(v)
		}
	}
}
