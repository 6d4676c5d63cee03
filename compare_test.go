package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/maskbench/core/record"
)

// comparable makes two finished runs that differ in a ratio.
func comparable(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, ratio := range map[string]string{"few": "0.2", "many": "0.5"} {
		args := []string{"run", "digits", "--epochs", "2", "--set", "mask.input.ratio=" + ratio, "--out", filepath.Join("runs", name)}
		if code, _, notes := invoke(t, dir, args...); code != 0 {
			t.Fatal(notes)
		}
	}
	return dir
}

func TestCompare(t *testing.T) {
	dir := comparable(t)
	code, out, notes := invoke(t, dir, "compare", "few", "runs/many")
	if code != 0 || notes != "" {
		t.Fatal(code, notes)
	}
	for _, want := range []string{
		`(?m)^A +few +finished, step 46 of 46, epoch 2 of 2, seed 1, cpu `,
		`(?m)^key +A +B\n  mask.input.ratio +0.2 +0.5\n\n`,
		`(?m)^no command differs$`,
		`(?m)^value +A +at step +B +at step +Δ = B − A\n  train loss +final +\d\.\d+ +46 +\d\.\d+ +46 +\+0\.\d+\n`,
		`(?m)^  accuracy +final +0\.\d+ +46 +0\.\d+ +46 +[+−]\S+\n +best `,
		`(?m)^Δ is one paired run`,
		`(?m)^One pair says nothing about spread`,
	} {
		if !regexp.MustCompile(want).MatchString(out) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
	for args, want := range map[string]string{"few": "A  few", "fe many": "A  few", "many few": "A  many"} {
		code, out, notes := invoke(t, dir, append([]string{"compare"}, strings.Fields(args)...)...)
		if code != 0 || !strings.HasPrefix(out, want) {
			t.Errorf("%s: %d %s%s", args, code, out, notes)
		}
	}
}

func TestCompareRefuses(t *testing.T) {
	dir := comparable(t)
	os.Rename(filepath.Join(dir, "runs", "few"), filepath.Join(dir, "runs", "many-more"))
	for args, want := range map[string]struct {
		code  int
		notes string
	}{
		"":                 {exitUsage, "RUN is missing"},
		"a b c":            {exitUsage, `"c" is one argument too many`},
		"man":              {exitUsage, `"man" names several runs: many, many-more`},
		"many many":        {exitUsage, "many is one run"},
		"many absent":      {exitData, `"absent" holds no run`},
		"many --threads 1": {exitUsage, "unknown flag"},
	} {
		code, out, notes := invoke(t, dir, append([]string{"compare"}, strings.Fields(args)...)...)
		if code != want.code || out != "" || !strings.Contains(notes, want.notes) {
			t.Errorf("%q: %d %s%s", args, code, out, notes)
		}
	}
	os.RemoveAll(filepath.Join(dir, "runs", "many-more"))
	if code, _, notes := invoke(t, dir, "compare", "many"); code != exitData || !strings.Contains(notes, "beside many") {
		t.Error(code, notes)
	}
}

func TestCompareJSON(t *testing.T) {
	dir := comparable(t)
	code, out, notes := invoke(t, dir, "compare", "few", "many", "--json")
	if code != 0 {
		t.Fatal(notes)
	}
	var c struct {
		Event  string
		A, B   struct{ Run, State string }
		Keys   []struct{ Key, A, B string }
		Values []struct {
			Metric, Which string
			A, B, Delta   float64
		}
		CommandsA []any `json:"commands_a"`
		Paired    bool
		Notes     []string
	}
	if err := json.Unmarshal([]byte(out), &c); err != nil {
		t.Fatal(err, out)
	}
	if c.Event != "comparison" || c.A.Run != "runs/few" || c.B.State != "finished" || len(c.Keys) != 1 || c.Keys[0].B != "0.5" ||
		c.CommandsA == nil || !c.Paired || len(c.Notes) < 2 || len(c.Values) != 8 {
		t.Error(out)
	}
	for _, v := range c.Values {
		if v.Delta != v.B-v.A {
			t.Error(v)
		}
	}
}

// TestCompareGoingOn: a run may be compared while it is trained, and is not disturbed.
// What a file holds does not steer the terminal.
func TestCompareGoingOn(t *testing.T) {
	dir := comparable(t)
	path := filepath.Join(dir, "runs", "many")
	os.Remove(filepath.Join(path, record.SummaryFile))
	d, err := record.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if err := d.Journal(record.NewLine().Int("step", 46).Int("id", 1).String("kind", "ratio").String("on", "input").
		String("outcome", "applied").String("old", "0.5").String("new", "0.9\x1b[2J")); err != nil {
		t.Fatal(err)
	}
	code, out, notes := invoke(t, dir, "compare", "few", "many")
	if code != 0 || strings.Contains(out, "\x1b") {
		t.Errorf("%d %q %s", code, out, notes)
	}
	for _, want := range []string{"training, step 46", "many is going on", "ratio input 0.5 → 0.9?[2J  B   46"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}
