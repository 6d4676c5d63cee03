package train

import (
	"math"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/measure"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// evalRows is the batch of an evaluation. It is part of the results' bits, as
// kernels may sum differently for another shape.
const evalRows = 256

// scores is what an evaluation found. What concerns classes is NaN for regression,
// all is NaN without rows.
type scores struct {
	loss, accuracy, precision, recall, f1 float64

	confusion measure.Confusion // empty for regression
}

// byClass is how well each class was predicted.
func (s scores) byClass(names []string) []ClassState {
	if len(s.confusion) == 0 {
		return nil
	}
	all := make([]ClassState, len(s.confusion))
	for i, row := range s.confusion {
		all[i] = ClassState{Name: names[i], Accuracy: math.NaN()}
		for _, n := range row {
			all[i].Rows += n
		}
		if all[i].Rows > 0 {
			all[i].Accuracy = ratio(row[i], all[i].Rows)
		}
	}
	return all
}

// evaluate measures the network on a part: input masks off, unless hidden inputs are
// to be restored, parameters as trainer.evaluating leaves them.
func (t *trainer) evaluate(p data.Part) scores { return t.exam().on(p) }

// exam is what is measured: a network, with its loss, on data like those of a set.
type exam struct {
	b               kernels.Backend
	net             *nn.Net
	loss            nn.Loss
	outputs         int
	in              *inputs
	rowLoss, chosen kernels.Buffer // of evalRows rows or more
	blind           *blind         // hides what is to be restored; nil: nothing is hidden
}

// exam is that of the stage in force.
func (t *trainer) exam() exam {
	t.blind = newBlind(t.b, &t.cfg, t.maskers[mask.Input].setting, t.set, t.blind)
	return exam{t.b, t.net, t.loss, outputs(t.loss, t.set), t.in, t.rowLoss, t.chosen, t.blind}
}

// on measures the network on a part.
func (e exam) on(p data.Part) scores {
	nan := math.NaN()
	s := scores{nan, nan, nan, nan, nan, nil}
	if p.Rows() == 0 {
		return s
	}
	classes := 0
	if e.loss.Classifies() {
		classes = e.outputs
	}
	confusion, loss := measure.NewConfusion(classes), 0.0
	host := make([]float32, evalRows)
	e.batches(p, func(rows int, out kernels.Buffer) {
		e.lose(out, rows)
		e.b.Read(dense(host[:rows]), e.rowLoss)
		for _, v := range host[:rows] {
			loss += float64(v)
		}
		if classes == 0 {
			return
		}
		e.b.ArgMax(e.chosen, out, rows, e.outputs)
		e.b.Read(dense(host[:rows]), e.chosen)
		for i, v := range host[:rows] {
			confusion.Add(int(e.in.y[i]), int(v))
		}
	})
	s.loss = loss / float64(p.Rows())
	if classes > 0 {
		m := confusion.Macro()
		s.confusion = confusion
		s.accuracy, s.precision, s.recall, s.f1 = confusion.Accuracy(), m.Precision, m.Recall, m.F1
	}
	return s
}

// batches calls f with what the network makes of the rows of p, in their order; the
// targets are in e.in.
func (e exam) batches(p data.Part, f func(rows int, out kernels.Buffer)) {
	for from := 0; from < p.Rows(); from += evalRows {
		batch := sequence(from, min(from+evalRows, p.Rows()))
		e.in.load(p, batch)
		seen := view{x: e.in.clean}
		if e.blind != nil {
			seen = e.blind.hide(e.in, batch)
		}
		f(len(batch), e.net.ForwardMasked(seen.x, seen.mask, len(batch)))
	}
}

// lose writes the rows' losses: of what is hidden, if that is what is restored.
func (e exam) lose(out kernels.Buffer, rows int) {
	if m, ok := e.loss.(nn.Masked); ok && e.blind != nil {
		m.LossOn(e.b, e.rowLoss, nil, out, e.in.targetOf(e.loss), e.blind.site.use, rows, e.outputs)
		return
	}
	e.loss.Loss(e.b, e.rowLoss, nil, out, e.in.targetOf(e.loss), rows, e.outputs)
}

// sequence is from, from + 1, … to − 1.
func sequence(from, to int) []int {
	rows := make([]int, to-from)
	for i := range rows {
		rows[i] = from + i
	}
	return rows
}

// ratio is part/whole, 0 of nothing.
func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// blame names what of the last step was not finite first, in the order of
// computation.
func (t *trainer) blame(rows int, loss float64) string {
	for _, s := range t.net.Stages {
		out := make([]float32, rows*s.Out)
		t.b.Read(dense(out), s.Output())
		for _, v := range out {
			if !finite(float64(v)) {
				return "the output of " + s.Name
			}
		}
	}
	if !finite(loss) {
		return "the loss"
	}
	for i := len(t.params) - 1; i >= 0; i-- {
		if !finite(float64(t.norms[i])) {
			return "the gradient of " + t.params[i].Name
		}
	}
	return "the norm of the gradient"
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
