package train

import (
	"errors"
	"fmt"
	"math"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/measure"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

// Whose weights the look at the test part is at.
const (
	SelectLast = "last"
	SelectBest = "best"
)

// TestScores is what the look at the test part found, which is taken when the run
// completes. What concerns classes is NaN where there are none.
type TestScores struct {
	Rows   int
	Select string // SelectLast or SelectBest
	Step   int64  // that the weights are of
	Looks  int    // how often the run has completed: again each time it was extended

	Loss, Accuracy        float64
	Precision, Recall, F1 float64 // macro
	ECE                   float64 // expected calibration error, 15 bins
}

// validateSelect reports a choice of weights that could not be made.
func (c *Config) validateSelect() error {
	switch {
	case c.Select != "" && c.Select != SelectLast && c.Select != SelectBest:
		return field("select", kind.Unknown("select", c.Select, []string{SelectLast, SelectBest}))
	case c.Select == SelectBest && c.mask(mask.Delta).Active() && c.mask(mask.Delta).Clock(mask.Delta).Tier == mask.PerEnd:
		return field("select", errors.New(`"best" does not fit mask.delta, which is drawn at the end and masks the last weights: leave one of them out`))
	case c.Select == SelectBest && c.Val == 0:
		return field("select", errors.New(`"best" is the best validation, and there is none: set data.val`))
	}
	return nil
}

// tests reports whether the run ends with a look at test data, and picks whether that
// is at the weights of the best validation.
func (t *trainer) tests() bool { return t.set.Test.Rows() > 0 && t.last() }
func (t *trainer) picks() bool {
	return t.last() && t.cfg.Select == SelectBest && (t.tests() || t.cfg.Report.any())
}

// selected is the network that is looked at in the end, and the step of its weights.
func (t *trainer) selected() (e exam, chosen string, step int64, err error) {
	if !t.picks() || math.IsInf(t.best, -1) {
		return t.exam(), SelectLast, t.step, nil
	}
	c, err := record.ReadCheckpoint(record.CheckpointFile(t.opts.Dir.Path(), t.bestStep))
	if err != nil {
		return e, "", 0, fmt.Errorf("the weights of the best validation cannot be read: %w", err)
	}
	e, err = t.examOf(t.stage, readingsIn(c, bestPrefix))
	return e, SelectBest, t.bestStep, err
}

// look measures the network on the test part, and what is to be reported. The state of
// the training stays as it is.
func (t *trainer) look() error {
	e, chosen, step, err := t.selected()
	if err != nil {
		return err
	}
	t.evaluating(true)
	t.merging(true)
	defer t.evaluating(false)
	defer t.merging(false)
	if t.tests() {
		s := e.on(t.set.Test)
		t.test = &TestScores{
			Rows: t.set.Test.Rows(), Select: chosen, Step: step, Looks: t.looks, Loss: s.loss, Accuracy: s.accuracy,
			Precision: s.precision, Recall: s.recall, F1: s.f1, ECE: e.calibration(t.set.Test),
		}
	}
	return t.makeReport(e, step)
}

// bestPrefix is where a checkpoint has what evaluation reads of the network, if it may be
// looked at when the run has gone on.
const bestPrefix = "best"

// examOf is the exam of a stage with a network that is no longer, or not as it is now, in
// force: what is known of its parameters, by identity.
func (t *trainer) examOf(stage int, known map[string]reading) (exam, error) {
	c, set := &t.plan[stage], t.sets[stage]
	net, err := nn.New(t.b, c.Layers, set.Height*set.Width, evalRows)
	if err != nil {
		return exam{}, err
	}
	for _, p := range net.Params() {
		r, ok := known[identity(p)]
		if !ok {
			return exam{}, fmt.Errorf("%w: the weights of %s are not known", record.ErrCorrupt, identity(p))
		}
		t.install(p, r)
	}
	in := newInputs(t.b, set, c.Seed, evalRows)
	hides := newBlind(t.b, c, c.mask(mask.Input), set, nil)
	return exam{t.b, net, c.Loss.Value, outputs(c.Loss.Value, set), in, t.b.Alloc(evalRows), t.b.Alloc(evalRows), hides}, nil
}

// calibration is the expected calibration error on a part, NaN without classes.
func (e exam) calibration(p data.Part) float64 {
	if !e.loss.Classifies() {
		return math.NaN()
	}
	var confidence []float64
	var right []bool
	e.predict(p, func(logits []float32, label, chosen int) {
		confidence, right = append(confidence, measure.Confidence(logits)), append(right, label == chosen)
	})
	return measure.ECE(confidence, right)
}

// predict calls f with the outputs for each row of a part, its class, and the class that
// is predicted: that of the largest output, the first of equals.
func (e exam) predict(p data.Part, f func(logits []float32, label, chosen int)) {
	host := make([]float32, evalRows*e.outputs)
	e.batches(p, func(rows int, out kernels.Buffer) {
		e.b.Read(dense(host[:rows*e.outputs]), out)
		for i := range rows {
			logits, chosen := host[i*e.outputs:(i+1)*e.outputs], 0
			for j, z := range logits {
				if z > logits[chosen] {
					chosen = j
				}
			}
			f(logits, int(e.in.y[i]), chosen)
		}
	})
}

// write adds what was found to a summary.
func (s *TestScores) write(l *record.Line) {
	l.Int("test_rows", int64(s.Rows)).String("test_select", s.Select).Int("test_step", s.Step).Int("test_looks", int64(s.Looks)).
		Float("test_loss", s.Loss).Float("test_accuracy", s.Accuracy).
		Float("test_macro_precision", s.Precision).Float("test_macro_recall", s.Recall).Float("test_macro_f1", s.F1).
		Float("test_ece", s.ECE)
}

// testFile is a TestScores in summary.json.
type testFile struct {
	Rows      int    `json:"test_rows"`
	Select    string `json:"test_select"`
	Step      int64  `json:"test_step"`
	Looks     int    `json:"test_looks"`
	Loss      *value `json:"test_loss"`
	Accuracy  *value `json:"test_accuracy"`
	Precision *value `json:"test_macro_precision"`
	Recall    *value `json:"test_macro_recall"`
	F1        *value `json:"test_macro_f1"`
	ECE       *value `json:"test_ece"`
}

// scores is nil if there was no look.
func (f testFile) scores() *TestScores {
	if f.Looks == 0 {
		return nil
	}
	return &TestScores{
		Rows: f.Rows, Select: f.Select, Step: f.Step, Looks: f.Looks, Loss: f.Loss.value(), Accuracy: f.Accuracy.value(),
		Precision: f.Precision.value(), Recall: f.Recall.value(), F1: f.F1.value(), ECE: f.ECE.value(),
	}
}
