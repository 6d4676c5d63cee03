package nn

import (
	"math"

	"example.com/maskbench/kernels/philox"
	"gorgonia.org/tensor"
)

// Initialize draws weights and biases uniformly from ±1/√in, as torch.nn.Linear
// does, for the inputs of each matrix. Each parameter has its own stream, so that
// its values do not depend on what surrounds it.
func (n *Net) Initialize(seed uint64) {
	for layer, s := range n.Stages {
		for i, p := range s.Params() {
			r := philox.New(philox.Subkey(seed, philox.Init, uint32(i), uint32(layer)), 0, 0)
			bound := 1 / math.Sqrt(float64(p.FanIn))
			v := make([]float32, p.Len())
			for j := range v {
				v[j] = float32((2*r.Float64() - 1) * bound)
			}
			n.backend.Write(p.Value, tensor.New(tensor.WithShape(p.Len()), tensor.WithBacking(v)))
		}
	}
}
