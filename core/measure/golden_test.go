package measure

import (
	_ "embed"
	"encoding/json"
	"math"
	"testing"
)

// What testdata/make.py recorded of NumPy, SciPy and scikit-learn.
//
//go:embed testdata/golden.json
var goldenJSON []byte

var golden struct {
	Spikes []struct {
		Losses        []float64
		Window, Count int
		Ratio         float64
	}
	Calibration struct {
		Logits     [][]float64
		Confidence []float64
		Right      []bool
		ECE        float64
	}
	Classes struct {
		Truth, Predicted []int
		Number           int
		Accuracy         float64
		Macro            [3]float64
	}
	Norms struct {
		Values            []float64
		CV, MaxOverMedian float64
	}
	Gradients struct {
		Values       [][]float64
		Cosine, Rate float64
	}
	Curve struct {
		Severity, Accuracy []float64
		NAUC               float64
	}
	Weights struct {
		Values   []float64
		In, From int
		Share    float64
	}
}

// want compares to 1e-12, relatively; NaN is NaN.
func want(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.IsNaN(got) && math.IsNaN(want) || got == want {
		return
	}
	if !(math.Abs(got-want) <= 1e-12*math.Abs(want)) {
		t.Errorf("%s = %v, want %v", what, got, want)
	}
}

func TestRecorded(t *testing.T) {
	if err := json.Unmarshal(goldenJSON, &golden); err != nil {
		t.Fatal(err)
	}
	for _, s := range golden.Spikes {
		count, ratio := Spikes(s.Losses, s.Window)
		want(t, "spikes", float64(count), float64(s.Count))
		want(t, "largest spike", ratio, s.Ratio)
	}
	c := golden.Calibration
	for i, logits := range c.Logits {
		want(t, "confidence", Confidence(logits), c.Confidence[i])
	}
	want(t, "ECE", ECE(c.Confidence, c.Right), c.ECE)
	confusion := NewConfusion(golden.Classes.Number)
	for i, truth := range golden.Classes.Truth {
		confusion.Add(truth, golden.Classes.Predicted[i])
	}
	macro := confusion.Macro()
	for i, got := range []float64{macro.Precision, macro.Recall, macro.F1} {
		want(t, []string{"precision", "recall", "F1"}[i], got, golden.Classes.Macro[i])
	}
	want(t, "accuracy", confusion.Accuracy(), golden.Classes.Accuracy)
	want(t, "gradient norm CV", GradientNormCV(golden.Norms.Values), golden.Norms.CV)
	want(t, "max over median", MaxOverMedian(golden.Norms.Values), golden.Norms.MaxOverMedian)
	conflict := GradientConflict(golden.Gradients.Values)
	want(t, "mean cosine", conflict.Cosine, golden.Gradients.Cosine)
	want(t, "conflict rate", conflict.Rate, golden.Gradients.Rate)
	want(t, "nAUC", NAUC(golden.Curve.Severity, golden.Curve.Accuracy), golden.Curve.NAUC)
	want(t, "energy share", EnergyShare(golden.Weights.Values, golden.Weights.In, golden.Weights.From), golden.Weights.Share)
}
