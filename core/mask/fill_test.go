package mask

import (
	"math"
	"strings"
	"testing"
)

func TestFillText(t *testing.T) {
	for text, want := range map[string]Fill{
		"zero":       {},
		"0":          {},
		"-0.0":       {},
		"mean":       {Kind: FillMean},
		" noise ":    {Kind: FillNoise},
		"nan-canary": {Kind: FillCanary},
		"0.5":        {Kind: FillNumber, Value: 0.5},
		"-1e3":       {Kind: FillNumber, Value: -1000},
	} {
		got, err := ParseFill(text)
		if got != want || err != nil {
			t.Errorf("%q: %+v, %v, want %+v", text, got, err, want)
		}
	}
	if got := (Fill{Kind: FillNumber, Value: -1000}).String(); got != "-1000" {
		t.Errorf("−1000 is written %s", got)
	}
	for text, want := range map[string]string{
		"NaN":   `fill NaN is not a finite 32-bit number: to check that hidden cells are never read, use "nan-canary"`,
		"-inf":  `fill -Inf is not a finite 32-bit number`,
		"1e40":  `fill 1e+40 is not a finite 32-bit number`,
		"1e999": `fill +Inf is not a finite 32-bit number`,
		"maen":  `unknown fill "maen": did you mean "mean"? (there are: zero, mean, noise, nan-canary), or a number`,
		"":      `unknown fill ""`,
	} {
		if got, err := ParseFill(text); err == nil || !strings.HasPrefix(err.Error(), want) || got != (Fill{}) {
			t.Errorf("%q: %+v, %v, want %s …", text, got, err, want)
		}
	}
}

func FuzzParseFill(f *testing.F) {
	for _, s := range []string{"zero", "mean", "nan-canary", "0.5", "-0", "nan", "1e39", "0x1p-3", "1_0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fill, err := ParseFill(s)
		if err != nil {
			return
		}
		if v := float64(float32(fill.Value)); math.IsNaN(v) || math.IsInf(v, 0) {
			t.Errorf("%q fills with %v", s, v)
		}
		if again, err := ParseFill(fill.String()); again != fill || err != nil {
			t.Errorf("%q is %+v, which is written %q and read as %+v, %v", s, fill, fill, again, err)
		}
	})
}
