package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/measure"
)

// Reporting says what is measured beside when the run completes, on the weights that
// Config.Select chooses, in evaluation mode: on the test part, or the validation if
// there is none.
type Reporting struct {
	Fit        bool // how far training and held-out rows differ, and how smoothly it went
	Robustness bool // the accuracy on rows that are spoilt, see data.Corruptions
	Conflict   int  // pairs of disjoint batches whose gradients are compared; 0: none
}

func (r Reporting) any() bool { return r != Reporting{} }

// ofNoiseScore is the corruption that the noise score is of.
const ofNoiseScore = "pixels"

// maxPairs bounds Reporting.Conflict: two batches of gradients each.
const maxPairs = 10_000

func (c *Config) validateReport() error {
	switch r := c.Report; {
	case r.Conflict < 0 || r.Conflict > maxPairs:
		return field("report.conflict", between(r.Conflict, 0, maxPairs))
	case r.Robustness && !c.Loss.Value.Classifies():
		return field("report.robustness", fmt.Errorf("is of accuracies, which loss %q has not: leave it out", c.Loss.Kind))
	case (r.Robustness || r.Fit) && c.Val == 0 && c.Test == 0:
		return field("report", errors.New("there are no rows to report on: set data.val or data.test"))
	}
	return nil
}

// Number is a float64 that is null in JSON where it is not defined.
type Number float64

// MarshalJSON writes null for what is not finite.
func (n Number) MarshalJSON() ([]byte, error) { return json.Marshal(orNull(float64(n))) }

// UnmarshalJSON reads null as NaN.
func (n *Number) UnmarshalJSON(text []byte) error {
	var v *value
	err := json.Unmarshal(text, &v)
	*n = Number(v.value())
	return err
}

// Report is what Reporting asked for; what it did not is nil.
type Report struct {
	Part string `json:"part"` // "test" or "validation", which the numbers are of
	Rows int    `json:"rows"` // in it
	Step int64  `json:"step"` // that the weights are of

	Fit        *FitReport        `json:"fit,omitempty"`
	Robustness *RobustnessReport `json:"robustness,omitempty"`
	Conflict   *ConflictReport   `json:"conflict,omitempty"`
}

// FitReport tells how the network does on what it has seen and what not, and how the
// last stage's training went. See package measure for the definitions.
type FitReport struct {
	GapLoss       Number `json:"gap_loss"`     // held-out less training rows, of clean labels
	GapAccuracy   Number `json:"gap_accuracy"` // training less held-out rows
	ECE           Number `json:"ece"`
	Memorization  Number `json:"memorization"`   // of mislabelled training rows
	NoiseShare    Number `json:"noise_share"`    // of the energy of the first weights, on columns of noise
	Spikes        int    `json:"loss_spikes"`    // among the losses that are recorded
	LargestSpike  Number `json:"largest_spike"`  // over the median before it; 0 without any
	GradNormCV    Number `json:"grad_norm_cv"`   // over the last half
	GradNormPeak  Number `json:"grad_norm_peak"` // largest over median
	LossRoughness Number `json:"loss_roughness"`
}

// RobustnessReport has the accuracy under each corruption.
type RobustnessReport struct {
	Corruptions []Curve `json:"corruptions"`
	NoiseScore  int     `json:"noise_score"`    // rows that are right, over all levels of bright pixels
	Most        int     `json:"noise_score_of"` // the score of a network that is always right
}

// Curve is the accuracy over the severity of a corruption.
type Curve struct {
	Name     string    `json:"name"`
	Family   string    `json:"family"` // corruptions that are like masks are to be told apart
	Severity []float64 `json:"severity"`
	Accuracy []float64 `json:"accuracy"`
	NAUC     Number    `json:"nauc"` // normalized area under the curve
}

// ConflictReport compares the gradients of pairs of batches at the last weights.
type ConflictReport struct {
	Pairs  int    `json:"pairs"`         // that there were rows for, and gradients
	Cosine Number `json:"cosine"`        // mean
	Rate   Number `json:"conflict_rate"` // share of the pairs with a negative cosine
}

// heldOut is what a report is on.
func (t *trainer) heldOut() (string, data.Part) {
	if t.set.Test.Rows() > 0 {
		return "test", t.set.Test
	}
	return "validation", t.set.Val
}

// makeReport measures what Reporting asks for, of the network e with the weights of a
// step. Masks are those of evaluation.
func (t *trainer) makeReport(e exam, step int64) (err error) {
	asked := t.cfg.Report
	if !asked.any() {
		return nil
	}
	name, p := t.heldOut()
	r := &Report{Part: name, Rows: p.Rows(), Step: step}
	if asked.Fit {
		if r.Fit, err = t.fit(e, p); err != nil {
			return err
		}
	}
	if asked.Robustness {
		r.Robustness = t.robustness(e, p)
	}
	if asked.Conflict > 0 {
		r.Conflict = t.conflict(asked.Conflict)
	}
	t.report = r
	return t.sync()
}

func (t *trainer) fit(e exam, p data.Part) (*FitReport, error) {
	held, seen := e.on(p), e.on(data.Subset(t.set.CleanTrain(), p.Rows()))
	gap := measure.Gap(measure.Evaluation{Loss: seen.loss, Accuracy: seen.accuracy}, measure.Evaluation{Loss: held.loss, Accuracy: held.accuracy})
	f := &FitReport{
		GapLoss: Number(gap.Loss), GapAccuracy: Number(gap.Accuracy), ECE: Number(e.calibration(p)),
		Memorization: Number(t.memorization(e)), NoiseShare: Number(t.noiseShare(e)),
	}
	return f, t.smoothness(f)
}

// memorization is NaN where no label is wrong.
func (t *trainer) memorization(e exam) float64 {
	if t.set.Clean == nil {
		return math.NaN()
	}
	var predicted []float32
	e.predict(t.set.Train, func(_ []float32, _, chosen int) { predicted = append(predicted, float32(chosen)) })
	return measure.Memorization(predicted, t.set.Train.Y.Float32s(), t.set.Clean.Float32s())
}

// noiseShare is NaN without columns of noise, which are the last ones.
func (t *trainer) noiseShare(e exam) float64 {
	features := e.in.features
	for _, p := range e.net.Params() {
		if n := t.cfg.Noise.Features; p.Matrix && p.Cols == features && n > 0 {
			w := t.copyOf(p.Value, p.Len())
			if p.Mask != nil {
				w = merged(w, make([]float32, len(w)), t.copyAll(p.Mask))
			}
			return measure.EnergyShare(w, features, features-n)
		}
	}
	return math.NaN()
}

// smoothness looks at the losses and gradients that are recorded of the stage.
func (t *trainer) smoothness(f *FitReport) error {
	var losses, norms []float64
	err := readMetrics(t.opts.Dir.Path(), func(m metric) {
		if m.isStep() && m.Step > t.began.step {
			losses, norms = append(losses, m.Loss.value()), append(norms, m.GradNorm.value())
		}
	})
	count, largest := measure.Spikes(losses, measure.SpikeWindow)
	f.Spikes, f.LargestSpike, f.LossRoughness = count, Number(largest), Number(measure.Roughness(losses))
	f.GradNormCV, f.GradNormPeak = Number(measure.GradientNormCV(norms)), Number(measure.MaxOverMedian(norms))
	return err
}

func (t *trainer) robustness(e exam, p data.Part) *RobustnessReport {
	r := &RobustnessReport{}
	for _, c := range data.Corruptions {
		curve := Curve{Name: c.Name, Family: string(c.Family), Severity: c.Severities}
		var right []int
		for _, s := range c.Severities {
			accuracy := e.on(c.Apply(t.set, p, s, t.cfg.Seed)).accuracy
			curve.Accuracy = append(curve.Accuracy, accuracy)
			right = append(right, int(math.Round(accuracy*float64(p.Rows()))))
		}
		curve.NAUC = Number(measure.NAUC(curve.Severity, curve.Accuracy))
		r.Corruptions = append(r.Corruptions, curve)
		if c.Name == ofNoiseScore {
			r.NoiseScore, r.Most = measure.NoiseScore(right), p.Rows()*len(right)
		}
	}
	return r
}

// conflict compares batches of the next epoch's order, with no input hidden. If there
// are too few rows there are fewer pairs.
func (t *trainer) conflict(pairs int) *ConflictReport {
	size := t.cfg.Batch
	order := data.Order(t.cfg.Seed, t.epoch(), t.set.Train.Rows())
	c, cosines, conflicts := &ConflictReport{}, 0.0, 0.0
	for i := range min(pairs, len(order)/size/2) {
		two := order[2*i*size:]
		one := measure.GradientConflict([][]float32{t.gradient(two[:size]), t.gradient(two[size : 2*size])})
		if one.Pairs == 1 {
			c.Pairs++
			cosines, conflicts = cosines+one.Cosine, conflicts+one.Rate
		}
	}
	c.Cosine, c.Rate = Number(cosines/float64(c.Pairs)), Number(conflicts/float64(c.Pairs)) // NaN of none
	return c
}

// gradient is that of the mean loss over training rows, of all parameters that are not
// frozen, one after another.
func (t *trainer) gradient(rows []int) (all []float32) {
	for _, p := range t.params {
		p.Variance = nil // there is no gradient by moments; the mean has one
	}
	t.in.load(t.set.Train, rows)
	t.net.ZeroGrad()
	out := t.net.Forward(t.in.clean, len(rows))
	t.loss.Loss(t.b, t.rowLoss, t.dy, out, t.in.targetOf(t.loss), len(rows), outputs(t.loss, t.set))
	t.net.Backward(t.dy, len(rows))
	for _, p := range t.params {
		all = append(all, t.copyOf(p.Grad, p.Len())...)
	}
	return all
}
