package train

import (
	"errors"
	"math"
	"testing"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// pretraining is small as it learns to fill in what is hidden.
func pretraining(t testing.TB) Config {
	t.Helper()
	c := small(t)
	c.Layers = layers(16, 64)
	c.Loss = kind.Choice[nn.Loss]{Kind: "reconstruction", Value: nn.NewReconstruction()}
	c.Masks = masked(t, c, mask.Input, "random", 0.5, "sample").Masks
	return c
}

// spied is a backend that keeps what the last loss of a training step was made of.
type spied struct {
	kernels.Backend
	y, x, m, loss []float32
}

func (s *spied) MaskedError(loss, dx, x, target, mask kernels.Buffer, rows, cols int) {
	s.Backend.MaskedError(loss, dx, x, target, mask, rows, cols)
	read := func(b kernels.Buffer, n int) []float32 {
		v := make([]float32, b.Len())
		s.Read(dense(v), b)
		return v[:n]
	}
	s.y, s.x, s.m, s.loss = read(x, rows*cols), read(target, rows*cols), read(mask, rows*cols), read(loss, rows)
}

// The loss is the squared error of the hidden cells alone, against the rows as they are.
func TestReconstruction(t *testing.T) {
	c := pretraining(t)
	r, _ := open(t, c, Options{Until: 5})
	spy := &spied{Backend: r.trainer.b}
	r.trainer.b = spy
	finish(t, r)
	tr := r.trainer
	sum, hidden := 0.0, 0
	rows := tr.set.Train.X.Float32s()
	for i, m := range spy.m {
		if want := rows[tr.batch[i/64]*64+i%64]; spy.x[i] != want {
			t.Fatalf("the target of cell %d is %v, not %v", i, spy.x[i], want)
		}
		if m == 0 {
			d := float64(spy.y[i]) - float64(spy.x[i])
			sum, hidden = sum+d*d, hidden+1
		}
	}
	if hidden != len(tr.batch)*32 {
		t.Errorf("%d cells hidden", hidden)
	}
	if _, got, _ := r.History().Last(Loss); math.Abs(got-sum/float64(hidden)) > 1e-5*got {
		t.Errorf("loss %v, by hand %v", got, sum/float64(hidden))
	}
}

// Validation scores what is hidden, the same cells each time, and has no accuracy.
func TestReconstructionIsEvaluated(t *testing.T) {
	c := pretraining(t)
	all := c
	all.Loss.Value = &nn.Reconstruction{On: nn.OnAll}
	r, _ := open(t, c, Options{})
	finish(t, r)
	e := r.Epochs(0)
	if last := e[len(e)-1]; !math.IsNaN(last.ValAccuracy) || !math.IsNaN(last.ValF1) || !(last.ValLoss < e[0].ValLoss) {
		t.Errorf("%+v", e)
	}
	again, _ := open(t, all, Options{})
	finish(t, again)
	if r.Epochs(0)[0].TrainLoss == again.Epochs(0)[0].TrainLoss {
		t.Error("it is all the same which cells are scored")
	}
}

func TestReconstructionThatCannotBe(t *testing.T) {
	for key, edit := range map[string]func(*Config){
		"loss.on":      func(c *Config) { c.Masks[mask.Input] = mask.Default(mask.Input) },
		"loss":         func(c *Config) { c.Loss.Value = &nn.Reconstruction{On: "some"} },
		"layer.dense2": func(c *Config) { c.Layers = layers(16, 10) },
	} {
		c := pretraining(t)
		edit(&c)
		var e *FieldError
		if _, err := Open(c, Options{Dir: create(t, folder(t))}); !errors.As(err, &e) || e.Key != key {
			t.Errorf("%s: %v", key, err)
		}
	}
}

// What was learned without labels is handed on, and measured by its loss.
func TestPretrainAndFineTune(t *testing.T) {
	first, second := pretraining(t), small(t)
	second.Layers[2].Name = "head"
	r, _ := open(t, staged("pretrain fine-tune", first, second), Options{})
	finish(t, r)
	f := r.Summary().Interference
	e := r.Epochs(0)
	if f.Scores[0][0] != -e[2].ValLoss || !(f.Scores[1][0] < f.Scores[0][0]) || f.Tasks[0].Classifies || !f.Tasks[1].Classifies {
		t.Errorf("%+v", f)
	}
	if f.Backward != f.Scores[1][0]-f.Scores[0][0] {
		t.Errorf("transfer %v", f.Backward)
	}
}
