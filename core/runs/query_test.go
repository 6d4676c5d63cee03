package runs

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
)

func some() []Run {
	nan := math.NaN()
	began := time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)
	return []Run{
		{Name: "a", Preset: "fashion-mini", State: Training, Began: began, Seed: 1, ValLoss: 0.5, ValAccuracy: 0.75,
			Keys: map[string]string{"mask.input.ratio": "0.25", "mask.input.strategy": "sliding", "optim.rate": "0.01"}},
		{Name: "b", Preset: "fashion-block", State: Crashed, Began: began.AddDate(0, 0, 1), Seed: 10, ValLoss: nan, ValAccuracy: nan,
			Keys: map[string]string{"mask.input.ratio": "0.75", "mask.input.strategy": "block", "mask.parameter.ratio": "0.9", "optim.rate": "0.1"}},
		{Name: "c", Preset: "digits", State: Finished, Began: began.AddDate(0, 1, 0), Seed: 2, ValLoss: 0.25, ValAccuracy: 0.9, Parent: "a",
			Keys: map[string]string{"mask.input.strategy": "none", "stage.fine.optim.rate": "0.5", "data.kind": "two words"}},
	}
}

func chosen(t *testing.T, query string) string {
	t.Helper()
	q, err := ParseQuery(query)
	if err != nil {
		t.Errorf("%s: %v", query, err)
		return ""
	}
	var names []string
	for _, r := range some() {
		if q.Match(r) {
			names = append(names, r.Name)
		}
	}
	return strings.Join(names, "")
}

func TestQuery(t *testing.T) {
	for query, want := range map[string]string{
		"":                                   "abc",
		"  ":                                 "abc",
		"ratio>0.5":                          "b",
		"ratio>=0.9":                         "b",
		"ratio<0.5":                          "a",
		"ratio:0.25":                         "a",
		"ratio=.250":                         "a",
		"input.ratio>0":                      "ab",
		"mask.parameter.ratio<=0.9":          "b",
		"ratio!=0.25":                        "bc",
		"-ratio:0.25":                        "bc",
		"rate>0.05":                          "bc",
		"strategy:sliding":                   "a",
		"strategy:SLID":                      "a",
		"strategy=slid":                      "",
		"preset:fashion*":                    "ab",
		"preset:*block":                      "b",
		"preset:*as*ock":                     "b",
		"preset=fashion*":                    "ab",
		"val_loss<0.4":                       "c",
		"val_loss>0":                         "ac",
		"accuracy>80%":                       "c",
		"seed:1":                             "a",
		"seed:1 OR seed:2":                   "ac",
		"seed:1 OR seed:10 state:crash*":     "ab",
		"(seed:1 OR seed:10) -state=crashed": "a",
		"NOT (seed:1 OR seed:10)":            "c",
		"-(seed:1 OR seed:10)":               "c",
		"--seed:1":                           "a",
		"fashion":                            "ab",
		"Fashion block":                      "b",
		"fashion AND block":                  "b",
		`"two words"`:                        "c",
		`kind:"two words"`:                   "c",
		`"OR"`:                               "c",
		"crashed":                            "b",
		"dig*":                               "c",
		"parent:*":                           "c",
		"-parent:*":                          "ab",
		"began>2026-11-24":                   "bc",
		"began<2026-11-24":                   "a",
		"momentum:3":                         "",
	} {
		if got := chosen(t, query); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
}

func TestQueryErrors(t *testing.T) {
	for query, want := range map[string]struct {
		column int
		says   string
	}{
		"seed:1 ratiio>1":         {8, "did you mean ratio?"},
		"zzzzz:1":                 {1, "val_accuracy"},
		"ratio>much":              {7, "needs a number"},
		"ratio>":                  {7, "a value must follow"},
		"ratio> 1":                {7, "a value must follow"},
		"(seed:1":                 {1, "has no )"},
		"seed:1)":                 {7, "has no ("},
		"seed:1 OR":               {10, "must follow"},
		"OR seed:1":               {1, "before"},
		"seed:1 AND":              {11, "must follow"},
		"AND":                     {1, "before"},
		"NOT":                     {4, "must follow"},
		"-":                       {2, "must follow"},
		"()":                      {2, "before"},
		`name:"x`:                 {6, "has no other"},
		`ä "x`:                    {3, "has no other"},
		strings.Repeat("x", 1001): {1001, "1000 characters"},
	} {
		_, err := ParseQuery(query)
		var e *QueryError
		if !errors.As(err, &e) || e.Column != want.column || !strings.Contains(e.Reason, want.says) {
			t.Errorf("%.20s: %v, want column %d, %q", query, err, want.column, want.says)
		}
	}
}

func TestSort(t *testing.T) {
	for _, c := range []struct {
		by         string
		descending bool
		want       string
	}{
		{"name", true, "cba"},
		{"seed", false, "acb"},
		{"val_loss", false, "cab"},
		{"val_loss", true, "acb"},
		{"ratio", true, "bac"},
		{"state", false, "bca"},
		{"began", true, "cba"},
		{"nothing", true, "abc"},
	} {
		runs := some()
		Sort(runs, c.by, c.descending)
		var got string
		for _, r := range runs {
			got += r.Name
		}
		if got != c.want {
			t.Errorf("by %s, %v: %s, want %s", c.by, c.descending, got, c.want)
		}
	}
}

func TestDiff(t *testing.T) {
	runs := some()
	got := Diff(runs[0], runs[1])
	want := []Change{{"mask.input.ratio", "0.25", "0.75"}, {"mask.input.strategy", "sliding", "block"}, {"mask.parameter.ratio", "", "0.9"}, {"optim.rate", "0.01", "0.1"}}
	if !slices.Equal(got, want) {
		t.Error(got)
	}
	if d := Diff(runs[0], runs[0]); len(d) > 0 {
		t.Error(d)
	}
	if d := Diff(Run{}, Run{}); len(d) > 0 {
		t.Error(d)
	}
}
