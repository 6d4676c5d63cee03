package train

import (
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// stepCurves are the series of the numbers of each step, looked up once.
type stepCurves struct {
	loss, norm, rate *curve
	ratios           []ratioCurve // in the order of mask.Targets
}

type ratioCurve struct {
	*curve
	name   string
	always bool // in the metrics, also while nothing is hidden
}

func newStepCurves(h *History) stepCurves {
	c := stepCurves{loss: h.curves[Loss], norm: h.curves[GradNorm], rate: h.curves[Rate]}
	for _, target := range mask.Targets {
		name := RatioOf(target)
		c.ratios = append(c.ratios, ratioCurve{h.curves[name], name, target == mask.Input || target == mask.Parameter})
	}
	return c
}

// recordStep appends the numbers of a step to history and metrics. The ratios of
// input and parameters are always there, those of other targets if they hide any.
func (t *trainer) recordStep(step int64, loss, norm float64) error {
	t.curves.loss.append(step, loss)
	t.curves.norm.append(step, norm)
	t.curves.rate.append(step, t.used)
	keep := record.Keep(step)
	if keep {
		t.line.Reset().Int("step", step)
		t.addStage()
		t.line.Float(Loss, loss).Float(GradNorm, norm).Float(Rate, t.used)
	}
	for i, m := range t.turn {
		hidden, c := m.hidden(len(t.batch)), &t.curves.ratios[i]
		c.append(step, hidden)
		if keep && (hidden > 0 || c.always) {
			t.line.Float(c.name, hidden)
		}
	}
	if !keep {
		return nil
	}
	return t.opts.Dir.Metric(t.line)
}

// plotEpoch appends what there is of e to the history.
func (t *trainer) plotEpoch(e Epoch) {
	t.history.append(TrainLoss, e.Step, e.TrainLoss)
	if t.set.Val.Rows() == 0 {
		return
	}
	t.history.append(ValLoss, e.Step, e.ValLoss)
	t.history.append(Gap, e.Step, e.Gap)
	if t.loss.Classifies() {
		t.history.append(ValAccuracy, e.Step, e.ValAccuracy)
	}
}

func (t *trainer) recordTime(event string) error {
	t.line.Reset().String("event", event).Int("step", t.step).Time("time", time.Now()).
		Float("wall_s", t.clock.wall().Seconds()).Float("step_s", t.clock.inSteps.Seconds())
	return t.opts.Dir.Time(t.line)
}
