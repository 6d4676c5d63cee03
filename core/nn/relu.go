package nn

import "example.com/maskbench/kernels"

// ReLU is the rectifier max(x, 0), whose gradient at 0 is 0.
type ReLU struct{}

// Validate has nothing to check.
func (ReLU) Validate() error { return nil }

// Build makes the layer.
func (ReLU) Build(e Env) (Layer, int) {
	n := e.Rows * e.In
	return &relu{b: e.Backend, width: e.In, y: e.Backend.Alloc(n), dx: e.Backend.Alloc(n)}, e.In
}

type relu struct {
	b     kernels.Backend
	width int
	y, dx kernels.Buffer
}

func (r *relu) Params() []*Param { return nil }

func (r *relu) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	r.b.ReLU(r.y, x, rows*r.width)
	return r.y
}

func (r *relu) Backward(dy kernels.Buffer, rows int, _, input bool) kernels.Buffer {
	if !input {
		return nil
	}
	r.b.ReLUGrad(r.dx, dy, r.y, rows*r.width)
	return r.dx
}
