package nn

import "example.com/maskbench/kernels"

// Stage is a layer in its place in a network.
type Stage struct {
	Name, Kind string
	In, Out    int
	Layer

	// Mask is the activation mask in force, nil for none: h̃ = M ⊙ h by selection. It
	// has Cells cells for each row of the batch, or Cells for all rows, or one.
	Mask kernels.Buffer

	out                  signal // of the last Forward
	rows                 int    // of that
	value, spread, blame hider  // of the output, its variance, and the gradient by it
}

// branched is a Layer of which an activation mask hides a branch, and not the
// output: a mask of one cell a row.
type branched interface{ hideBranch(mask kernels.Buffer) }

// uncertain is a Layer whose last output may be the mean of a normal distribution,
// see Param.Variance.
type uncertain interface {
	// variance returns the variance of the output [rows, out], or nil.
	variance(rows int) kernels.Buffer
}

// averaging is a Layer that has a mean for normally distributed inputs.
type averaging interface {
	forwardMoments(mean, variance kernels.Buffer, rows int) kernels.Buffer
}

// Cells is the number of cells of a row that an activation mask has: the outputs,
// or 1 for a layer that has a branch to be dropped.
func (s *Stage) Cells() int {
	if _, ok := s.Layer.(branched); ok {
		return 1
	}
	return s.Out
}

// Trainable reports whether any parameter of the stage may move.
func (s *Stage) Trainable() bool { return trainable(s.Params()) }

func trainable(params []*Param) bool {
	for _, p := range params {
		if !p.Frozen {
			return true
		}
	}
	return false
}

// forward returns what the next stage reads. The one before says whether x is the
// mean of a distribution.
func (s *Stage) forward(in signal, before, next *Stage, rows int) signal {
	if l, ok := s.Layer.(branched); ok {
		l.hideBranch(s.Mask)
	}
	s.rows = rows
	s.out = s.handOn(s.activate(in, before, next, rows), next, rows)
	return s.out
}

// activate returns the layer's output.
func (s *Stage) activate(in signal, before, next *Stage, rows int) kernels.Buffer {
	if l, ok := s.Layer.(averaging); ok && before != nil {
		if v := before.variance(rows); v != nil {
			return l.forwardMoments(in.x, v, rows)
		}
	}
	if before.rectifies() {
		return s.rectifier().adopt(in.x)
	}
	if d := s.products(); d != nil {
		return d.forward(in, s.Mask == nil && next.rectifier() != nil, rows)
	}
	return s.Forward(in.x, rows)
}

// variance returns that of the output, nil if there is none: Var[M·h] = M²·Var[h].
func (s *Stage) variance(rows int) kernels.Buffer {
	l, ok := s.Layer.(uncertain)
	if !ok {
		return nil
	}
	v := l.variance(rows)
	if _, ok := s.Layer.(branched); ok || v == nil {
		return v
	}
	v = s.spread.hide(s.Mask, v, rows, s.Out)
	return s.spread.hide(s.Mask, v, rows, s.Out)
}

// backward takes ∂L/∂output and returns ∂L/∂x, if input is set. What was left to the
// products after it has been done by them.
func (s *Stage) backward(dy kernels.Buffer, rows int, weights, input bool) kernels.Buffer {
	if _, ok := s.Layer.(branched); !ok && s.out.mask == nil {
		dy = s.blame.hide(s.Mask, dy, rows, s.Out)
	}
	if s.out.rectified {
		return dy
	}
	return s.Backward(dy, rows, weights, input)
}
