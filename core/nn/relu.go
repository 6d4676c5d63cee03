package nn

import "example.com/maskbench/kernels"

// ReLU is the rectifier max(x, 0), whose gradient at 0 is 0.
type ReLU struct{}

// MomentsGradient is what Backward panics with after a Forward that went by moments,
// which is for evaluation alone.
const MomentsGradient = "nn: no gradient of an evaluation by moments"

// Validate has nothing to check.
func (ReLU) Validate() error { return nil }

// Build makes the layer.
func (ReLU) Build(e Env) (Layer, int) {
	n := e.Rows * e.In
	return &relu{b: e.Backend, width: e.In, own: scratch{b: e.Backend, n: n}, dx: scratch{b: e.Backend, n: n}}, e.In
}

type relu struct {
	b       kernels.Backend
	width   int
	y       kernels.Buffer // what the last Forward returned
	own, dx scratch
	mean    bool // y is E[max(x, 0)], which has another gradient
}

func (r *relu) Params() []*Param { return nil }

func (r *relu) Forward(x kernels.Buffer, rows int) kernels.Buffer {
	r.adopt(r.own.get())
	r.b.ReLU(r.y, x, rows*r.width)
	return r.y
}

// adopt takes y for what Forward has computed.
func (r *relu) adopt(y kernels.Buffer) kernels.Buffer {
	r.y, r.mean = y, false
	return y
}

// forwardMoments returns E[max(u, 0)] for u ~ N(mean, variance).
func (r *relu) forwardMoments(mean, variance kernels.Buffer, rows int) kernels.Buffer {
	r.y, r.mean = r.own.get(), true
	r.b.RectifiedMean(r.y, mean, variance, rows*r.width)
	return r.y
}

func (r *relu) Backward(dy kernels.Buffer, rows int, _, input bool) kernels.Buffer {
	if !input {
		return nil
	}
	if r.mean {
		panic(MomentsGradient)
	}
	r.b.ReLUGrad(r.dx.get(), dy, r.y, rows*r.width)
	return r.dx.get()
}
