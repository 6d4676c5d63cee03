package train

import (
	"errors"
	"math"
	"reflect"
	"slices"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

// reported is small with everything reported.
func reported(t testing.TB) Config {
	t.Helper()
	c := small(t)
	c.Report = Reporting{Fit: true, Robustness: true, Conflict: 2}
	return c
}

// finished is the summary of c, the weights in the end, and the data.
func finished(t *testing.T, c Config) (Summary, map[string][]float32, *data.Set) {
	t.Helper()
	r, path := open(t, c, Options{})
	set := r.trainer.set
	finish(t, r)
	ck, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	end := map[string][]float32{}
	for _, x := range ck.Tensors {
		end[x.Name] = x.Data
	}
	s, err := ReadSummary(path)
	if err != nil || s.Report == nil || r.Summary().Report == nil {
		t.Fatalf("%+v, %v", s, err)
	}
	return s, end, set
}

func TestReport(t *testing.T) {
	c := reported(t)
	c.Noise.Labels = 0.3
	s, end, set := finished(t, c)
	r := s.Report
	if r.Part != "validation" || r.Rows != set.Val.Rows() || r.Step != 18 {
		t.Errorf("%+v", r)
	}
	if float64(r.Fit.GapLoss) != s.Last.Gap {
		t.Errorf("gap %v, in the last epoch %v", r.Fit.GapLoss, s.Last.Gap)
	}
	accuracy := func(p data.Part) float64 {
		return byHand(p, end["dense1.weight"], end["dense1.bias"], end["dense2.weight"], end["dense2.bias"])
	}
	near := func(what string, got Number, want float64) {
		t.Helper()
		if math.Abs(float64(got)-want) > 1e-12 {
			t.Errorf("%s %v, by hand %v", what, got, want)
		}
	}
	near("gap", r.Fit.GapAccuracy, accuracy(data.Subset(set.CleanTrain(), set.Val.Rows()))-accuracy(set.Val))
	var wrong []int // rows
	for i, y := range set.Train.Y.Float32s() {
		if y != set.Clean.Float32s()[i] {
			wrong = append(wrong, i)
		}
	}
	if len(wrong) < 20 {
		t.Fatalf("%d wrong labels", len(wrong))
	}
	right := 0.0
	for _, i := range wrong {
		right += accuracy(rowOf(set.Train, i))
	}
	near("memorization", r.Fit.Memorization, right/float64(len(wrong)))
	for i, k := range data.Corruptions {
		curve := r.Robustness.Corruptions[i]
		if curve.Name != k.Name || curve.Family != string(k.Family) {
			t.Errorf("%+v", curve)
		}
		for j, severity := range k.Severities {
			near(k.Name, Number(curve.Accuracy[j]), accuracy(k.Apply(set, set.Val, severity, c.Seed)))
		}
		if a := curve.Accuracy; !(curve.NAUC >= Number(slices.Min(a)) && curve.NAUC <= Number(slices.Max(a))) {
			t.Errorf("%+v", curve)
		}
	}
	if n := r.Robustness; n.Most != 11*set.Val.Rows() || n.NoiseScore <= 0 || n.NoiseScore > n.Most {
		t.Errorf("noise score %d of %d", n.NoiseScore, n.Most)
	}
	if k := r.Conflict; k.Pairs != 2 || !(math.Abs(float64(k.Cosine)) <= 1) {
		t.Errorf("%+v", k)
	}
	if !(r.Fit.ECE >= 0 && r.Fit.ECE <= 1) || !math.IsNaN(float64(r.Fit.NoiseShare)) || !(r.Fit.GradNormCV > 0) || !(r.Fit.GradNormPeak >= 1) {
		t.Errorf("%+v", r.Fit)
	}
}

// rowOf is one row of a part.
func rowOf(p data.Part, i int) data.Part {
	x, y, n := p.X.Float32s(), p.Y.Float32s(), p.X.Shape()[1]
	one := data.Part{X: dense(slices.Clone(x[i*n : (i+1)*n])), Y: dense(slices.Clone(y[i : i+1]))}
	if err := one.X.Reshape(1, n); err != nil {
		panic(err)
	}
	return one
}

// The report is on the test part if there is one, and tells what columns of noise cost.
func TestReportOnTheTest(t *testing.T) {
	c := reported(t)
	c.Test, c.Noise.Features = 0.2, 16
	s, end, set := finished(t, c)
	if s.Report.Part != "test" || s.Report.Rows != set.Test.Rows() || float64(s.Report.Fit.ECE) != s.Test.ECE || s.Report.Robustness.Corruptions[0].Accuracy[0] != s.Test.Accuracy {
		t.Errorf("%+v, the test %+v", s.Report, s.Test)
	}
	noise, all := 0.0, 0.0
	for i, w := range end["dense1.weight"] {
		if all += float64(w) * float64(w); i%80 >= 64 {
			noise += float64(w) * float64(w)
		}
	}
	if got := float64(s.Report.Fit.NoiseShare); math.Abs(got-noise/all) > 1e-9 || !(got > 0.02 && got < 0.3) {
		t.Errorf("share of the noise %v, by hand %v", got, noise/all)
	}
}

// The gradients that are compared are those of training, and a report leaves no trace.
func TestReportedGradient(t *testing.T) {
	c := masked(t, small(t), mask.Parameter, "random", 0.5, "run")
	r, _ := open(t, c, Options{Until: 1})
	tr := r.trainer
	if err := tr.draw(tr.maskers[mask.Parameter]); err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, g := range tr.gradient(tr.nextBatch()) {
		sum += float64(g) * float64(g)
	}
	finish(t, r)
	if _, norm, _ := r.History().Last(GradNorm); math.Abs(math.Sqrt(sum)-norm) > 1e-6*norm {
		t.Errorf("the gradient's norm is %v, in the step %v", math.Sqrt(sum), norm)
	}
	all := c
	all.Report = reported(t).Report
	same(t, "with a report", metricsOf(t, all), metricsOf(t, c))
}

// What is measured of the best weights is what was measured of them then.
func TestReportOfTheBest(t *testing.T) {
	c := reported(t)
	short := c
	short.Epochs = 2
	want, _, _ := finished(t, short)
	c.Select = SelectBest
	path := folder(t)
	if err := (session{path: path, config: c, plan: worse()}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	got, err := ReadSummary(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.Report.Step != 12 || !reflect.DeepEqual(got.Report.Robustness, want.Report.Robustness) || got.Report.Fit.ECE != want.Report.Fit.ECE {
		t.Errorf("%+v, then it was %+v", got.Report, want.Report)
	}
}

func TestValidateReport(t *testing.T) {
	for key, edit := range map[string]func(*Config){
		"report.conflict":   func(c *Config) { c.Report.Conflict = -1 },
		"report.robustness": func(c *Config) { c.Loss = kind.Choice[nn.Loss]{Kind: "mse", Value: nn.MSE{}} },
		"report":            func(c *Config) { c.Val = 0 },
	} {
		c := reported(t)
		edit(&c)
		var e *FieldError
		if err := c.Validate(); !errors.As(err, &e) || e.Key != key {
			t.Errorf("%s: %v", key, err)
		}
	}
}
