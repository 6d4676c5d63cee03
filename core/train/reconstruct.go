package train

import (
	"errors"
	"fmt"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
)

// reconstructs reports whether the targets of a loss are the inputs themselves.
func reconstructs(l nn.Loss) bool {
	_, yes := l.(nn.Reconstructing)
	return yes
}

// outputs is the number of outputs of a network that learns a set under a loss.
func outputs(l nn.Loss, set *data.Set) int {
	if reconstructs(l) {
		return set.Height * set.Width
	}
	return set.Outputs
}

// fitsLoss reports a loss that the data have no targets for.
func (c *Config) fitsLoss(set *data.Set) error {
	l := c.Loss.Value
	if reconstructs(l) || l.Classifies() == (set.Classes != nil) {
		return nil
	}
	return field("loss.kind", fmt.Errorf("%q does not fit the data: %s", c.Loss.Kind, lossHint[set.Classes != nil]))
}

// fitsOutputs reports a network whose outputs are not as many as are needed.
func (c *Config) fitsOutputs(last *nn.Stage, set *data.Set) error {
	switch n := outputs(c.Loss.Value, set); {
	case last.Out == n:
		return nil
	case reconstructs(c.Loss.Value):
		return field("layer."+last.Name, fmt.Errorf("its %d outputs do not fit loss %q, which needs as many as the data have features, %d", last.Out, c.Loss.Kind, n))
	default:
		return field("layer."+last.Name, fmt.Errorf("its %d outputs do not fit the data, which need %d", last.Out, n))
	}
}

// validateLoss reports a loss that could teach nothing.
func (c *Config) validateLoss() error {
	if v, ok := c.Loss.Value.(interface{ Validate() error }); ok {
		if err := v.Validate(); err != nil {
			return field("loss", err)
		}
	}
	r, ok := c.Loss.Value.(*nn.Reconstruction)
	if ok && r.On == nn.OnHidden && !c.Masks[mask.Input].Active() {
		return field("loss.on", errors.New(`"hidden" scores what the input mask hides, and there is none: set mask.input.strategy, or on = "all"`))
	}
	return nil
}

// targetOf is what the outputs for the loaded rows are compared with.
func (n *inputs) targetOf(l nn.Loss) kernels.Buffer {
	if reconstructs(l) {
		return n.clean
	}
	return n.target
}

// teach writes the rows' losses of a training step and their gradient by out.
func (t *trainer) teach(out kernels.Buffer, rows int) {
	target, cols := t.in.targetOf(t.loss), outputs(t.loss, t.set)
	if m, ok := t.loss.(nn.Masked); ok {
		m.LossOn(t.b, t.rowLoss, t.dy, out, target, t.inputMask.sites[0].use, rows, cols)
		return
	}
	t.loss.Loss(t.b, t.rowLoss, t.dy, out, target, rows, cols)
}
