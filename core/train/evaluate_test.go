package train

import (
	"bytes"
	"math"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
)

// reference evaluates a net of one hidden layer, with weights scaled by keep, in
// float64.
func reference(tr *trainer, p data.Part, keep []float32, shared float64) (loss, accuracy float64) {
	w := func(i int) []float32 { return tr.tensor("", nil, tr.params[i].Value).Data }
	w1, b1, w2, b2 := w(0), w(1), w(2), w(3)
	x, y, n := p.X.Float32s(), p.Y.Float32s(), tr.in.features
	scale := func(i int) float64 {
		if keep != nil {
			return float64(keep[i])
		}
		return shared
	}
	right := 0
	for row := range p.Rows() {
		hidden := make([]float64, len(b1))
		for j := range hidden {
			sum := float64(b1[j])
			for i := range n {
				sum += float64(x[row*n+i]) * scale(j*n+i) * float64(w1[j*n+i])
			}
			hidden[j] = max(0, sum)
		}
		total, best, out := 0.0, 0, make([]float64, len(b2))
		for k := range out {
			out[k] = float64(b2[k])
			for j, h := range hidden {
				out[k] += h * float64(w2[k*len(hidden)+j])
			}
			total += math.Exp(out[k])
			if out[k] > out[best] {
				best = k
			}
		}
		loss -= math.Log(math.Exp(out[int(y[row])]) / total)
		if best == int(y[row]) {
			right++
		}
	}
	return loss / float64(p.Rows()), float64(right) / float64(p.Rows())
}

func TestEvaluationReadsWhatItShould(t *testing.T) {
	for name, x := range map[string]struct {
		target   mask.Target
		strategy string
		resample string
		ratio    float64
		shared   float64 // the share of every weight that is read; 0: the mask's
	}{
		"input masks are off":                          {in, "random", "step", 0.5, 1},
		"a mask for the run stays on":                  {par, "random", "run", 0.5, 0},
		"masks of each step read the mean weight":      {par, "random", "step", 0.375, 0.625},
		"masks of every N steps read the mean weight":  {par, "random", "every 5", 0.75, 0.25},
		"masks of each epoch read the mean weight":     {par, "random", "epoch", 0.5, 0.5},
		"dropped weights read what they expect":        {par, "bernoulli", "step", 0.375, 0.625},
		"soft masks read their mean, not the density":  {par, "soft-threshold", "step", 0.5, 0.375},
		"a soft mask for the run stays on":             {par, "soft-threshold", "run", 0.5, 0},
		"pruned weights stay off as they are pruned":   {par, "magnitude", "every 2", 0.5, 0},
		"weights that SET dropped stay off":            {par, "set", "every 2", 0.5, 0},
		"weights that RigL dropped stay off":           {par, "rigl", "every 2", 0.5, 0},
		"a lottery ticket is what it is":               {par, "lottery", "every 2", 0.5, 0},
		"n:m is evaluated as n:m":                      {par, "n:m", "step", 0.5, 0},
		"what hides all leaves nothing":                {par, "random", "step", 1, 1e-300},
		"what hides nothing leaves all":                {par, "random", "step", 0, 1},
		"input masks of the whole run are off as well": {in, "random", "run", 0.5, 1},
	} {
		r, err := (session{path: folder(t), config: masked(t, small(t), x.target, x.strategy, x.ratio, x.resample)}).open(t)
		if err != nil {
			t.Fatal(err)
		}
		tr := r.trainer
		for range tr.stepsPerEpoch - 1 {
			if err := tr.advance(); err != nil {
				t.Fatal(err)
			}
		}
		if err := tr.advance(); err != nil {
			t.Fatal(err)
		}
		var keep []float32
		if x.shared == 0 {
			keep = tr.site("dense1").values
		}
		e := tr.lastEpoch
		loss, accuracy := reference(tr, tr.set.Val, keep, x.shared)
		seen, _ := reference(tr, data.Subset(tr.set.Train, tr.set.Val.Rows()), keep, x.shared)
		if math.Abs(e.ValLoss-loss) > 1e-5 || math.Abs(e.ValAccuracy-accuracy) > 1e-9 || math.Abs(e.EvalLoss-seen) > 1e-5 {
			t.Errorf("%s: validation %v, accuracy %v, training %v; not %v, %v, %v", name, e.ValLoss, e.ValAccuracy, e.EvalLoss, loss, accuracy, seen)
		}
		if e.Gap != e.ValLoss-e.EvalLoss {
			t.Errorf("%s: gap %v of %v and %v", name, e.Gap, e.ValLoss, e.EvalLoss)
		}
		// The next step reads the masks again.
		if s := tr.site("dense1"); len(s.values) > 0 && s.param.Mask != s.one {
			t.Errorf("%s: training goes on with the mean weight", name)
		}
		r.Close()
	}
}

func TestTrainLossIsTheMeanOfTheSteps(t *testing.T) {
	r, _ := open(t, small(t), Options{})
	finish(t, r)
	for i, e := range r.Epochs(0) {
		sum, n := 0.0, 0
		for _, b := range r.History().Columns(Loss, int64(i*6+1), int64(i*6+6), 6) {
			sum, n = sum+b.Mean, n+int(b.N)
		}
		if n != 6 || math.Abs(e.TrainLoss-sum/6) > 1e-12 {
			t.Errorf("epoch %d: %v is not %v, the mean of %d", e.Epoch, e.TrainLoss, sum/6, n)
		}
	}
}

func TestWithoutValidationAndClasses(t *testing.T) {
	r, path := open(t, linear(t), Options{})
	finish(t, r)
	e := r.Summary().Last
	for what, v := range map[string]float64{"loss": e.ValLoss, "accuracy": e.ValAccuracy, "F1": e.ValF1, "training": e.EvalLoss, "gap": e.Gap} {
		if !math.IsNaN(v) {
			t.Errorf("%s is %v", what, v)
		}
	}
	if want := []byte(`"val_loss":null,"val_accuracy":null,"val_macro_precision":null,"val_macro_recall":null,"val_macro_f1":null,"eval_loss":null,"gap":null}`); bytes.Count(metrics(t, path), want) != 4 {
		t.Errorf("%s", metrics(t, path))
	}
	c := linear(t)
	c.Val = 0.4
	r, path = open(t, c, Options{})
	finish(t, r)
	e = r.Summary().Last
	if !math.IsNaN(e.ValAccuracy) || !math.IsNaN(e.ValF1) || !(e.ValLoss > 0) || !(e.EvalLoss > 0) {
		t.Errorf("regression: %+v", e)
	}
	if bytes.Count(metrics(t, path), []byte(`"val_accuracy":null`)) != 4 {
		t.Errorf("%s", metrics(t, path))
	}
}
