package train

import (
	"encoding/json"
	"math"
	"path/filepath"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// metric is a line of metrics: of a step, or of an epoch's end.
type metric struct {
	Step       int64  `json:"step"`
	Loss       *value `json:"loss"`
	GradNorm   *value `json:"grad_norm"`
	Rate       *value `json:"rate"`
	Input      *value `json:"ratio_input"`
	Parameter  *value `json:"ratio_parameter"`
	Delta      *value `json:"ratio_delta"`
	Gradient   *value `json:"ratio_gradient"`
	Activation *value `json:"ratio_activation"`

	Stage        int    `json:"stage"` // 0 if there are none
	Task         string `json:"task"`  // in a line of a stage's end: what was measured
	TaskLoss     *value `json:"task_loss"`
	TaskAccuracy *value `json:"task_accuracy"`

	Epoch        int    `json:"epoch"` // 0 in a line of a step
	TrainLoss    *value `json:"train_loss"`
	ValLoss      *value `json:"val_loss"`
	ValAccuracy  *value `json:"val_accuracy"`
	ValPrecision *value `json:"val_macro_precision"`
	ValRecall    *value `json:"val_macro_recall"`
	ValF1        *value `json:"val_macro_f1"`
	EvalLoss     *value `json:"eval_loss"`
	Gap          *value `json:"gap"`

	Merged      *metric `json:"merged"` // see trainer.merge
	MergedRatio *value  `json:"merged_ratio"`
}

// isStep tells lines of steps from those of epochs and the rest.
func (m metric) isStep() bool { return m.Epoch == 0 && m.Task == "" && m.Merged == nil }

// value is a number that null stands in for when it is undefined.
type value float64

// orNull is v, nil if it is undefined.
func orNull(v float64) *value {
	if !finite(v) {
		return nil
	}
	return (*value)(&v)
}

func (v *value) value() float64 {
	if v == nil {
		return math.NaN()
	}
	return float64(*v)
}

// ratios has those of the targets that were on.
func (m metric) ratios() map[mask.Target]*value {
	return map[mask.Target]*value{
		mask.Input: m.Input, mask.Parameter: m.Parameter, mask.Delta: m.Delta, mask.Gradient: m.Gradient, mask.Activation: m.Activation,
	}
}

func (m metric) epoch() Epoch {
	return Epoch{
		Stage: m.Stage, Epoch: m.Epoch, Step: m.Step, TrainLoss: m.TrainLoss.value(),
		ValLoss: m.ValLoss.value(), ValAccuracy: m.ValAccuracy.value(),
		ValPrecision: m.ValPrecision.value(), ValRecall: m.ValRecall.value(), ValF1: m.ValF1.value(),
		EvalLoss: m.EvalLoss.value(), Gap: m.Gap.value(),
	}
}

// write puts the numbers of e in a line of metrics.
func (e Epoch) write(l *record.Line) {
	l.Int("epoch", int64(e.Epoch)).Int("step", e.Step)
	if e.Stage > 0 {
		l.Int("stage", int64(e.Stage))
	}
	l.Float("train_loss", e.TrainLoss).
		Float("val_loss", e.ValLoss).Float("val_accuracy", e.ValAccuracy).
		Float("val_macro_precision", e.ValPrecision).Float("val_macro_recall", e.ValRecall).Float("val_macro_f1", e.ValF1).
		Float("eval_loss", e.EvalLoss).Float("gap", e.Gap)
}

// readMetrics calls f with each line of the metrics of the run in a folder.
func readMetrics(dir string, f func(metric)) error {
	return record.ReadLines(filepath.Join(dir, record.MetricsFile), func(line []byte) error {
		var m metric
		if err := json.Unmarshal(line, &m); err != nil {
			return err
		}
		f(m)
		return nil
	})
}
