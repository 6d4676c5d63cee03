package bench

import (
	"fmt"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// Network is a chain of dense layers with rectifiers between, and how it is trained.
type Network struct {
	Units     []int // features of a row, then the units of each layer
	Rows      int   // of a batch
	Loss      nn.Loss
	Optimizer optim.Optimizer
	Inputs    *Pattern // hides what the first layer reads, a mask of its own for each row; nil: nothing
	Hidden    bool     // Inputs hides what the other layers read as well
	Weights   *Pattern // hides weights of every layer
}

// A Step makes bare training steps, with the layers, losses and optimizers that runs
// use: a batch is gathered, the masks in force are read, forward, loss, backward,
// optimizer. Masks stay as they were drawn at first, and nothing is measured,
// recorded or shown.
type Step struct {
	b       kernels.Backend
	c       Network
	net     *nn.Net
	params  []*nn.Param
	state   []*optim.State
	data    []float32 // rows of several batches
	labels  []float32
	batch   int
	staged  *tensor.Dense
	targets *tensor.Dense

	x, inputs, target, loss, dy kernels.Buffer
	kept                        float64 // multiply-adds that no mask hides
}

// batches is the number of batches of which the data of a Step are made.
const batches = 4

// NewStep makes the network, its masks and data of random numbers.
func NewStep(b kernels.Backend, c Network) (*Step, error) {
	s := &Step{b: b, c: c}
	if err := s.build(); err != nil {
		return nil, err
	}
	if err := s.hide(); err != nil {
		return nil, err
	}
	in, out := c.Units[0], c.Units[len(c.Units)-1]
	s.data = normal(batches*c.Rows*in, 1)
	if c.Loss.Classifies() {
		s.labels = make([]float32, batches*c.Rows)
		for i := range s.labels {
			s.labels[i] = float32(i % out)
		}
	} else {
		s.labels = normal(batches*c.Rows*out, 2)
	}
	s.staged, s.targets = dense(make([]float32, c.Rows*in)), dense(make([]float32, len(s.labels)/batches))
	s.x, s.target = b.Alloc(c.Rows*in), b.Alloc(len(s.labels)/batches)
	s.loss, s.dy = b.Alloc(c.Rows), b.Alloc(c.Rows*out)
	return s, nil
}

// build makes the network and the optimizer's state.
func (s *Step) build() (err error) {
	var parts []nn.Part
	for i, units := range s.c.Units[1:] {
		if i > 0 {
			parts = append(parts, nn.Part{Name: fmt.Sprintf("relu%d", i), Spec: kind.Choice[nn.Spec]{Kind: "relu", Value: nn.ReLU{}}})
		}
		parts = append(parts, nn.Part{Name: fmt.Sprintf("dense%d", i+1), Spec: kind.Choice[nn.Spec]{Kind: "dense", Value: &nn.Dense{Units: units}}})
	}
	if s.net, err = nn.New(s.b, parts, s.c.Units[0], s.c.Rows); err != nil {
		return err
	}
	s.net.Initialize(1)
	s.params = s.net.Params()
	for _, p := range s.params {
		s.state = append(s.state, optim.NewState(s.b, s.c.Optimizer, p))
	}
	return nil
}

// hide draws the masks, and counts the multiply-adds that they leave.
func (s *Step) hide() error {
	for i := range s.c.Units[1:] {
		in, out := s.c.Units[i], s.c.Units[i+1]
		inputs, err := s.draw(s.c.Inputs, i == 0 || s.c.Hidden, s.c.Rows, in, uint64(100+i))
		if err != nil {
			return err
		}
		weights, err := s.draw(s.c.Weights, true, out, in, uint64(200+i))
		if err != nil {
			return err
		}
		if weights != nil {
			s.net.Stage(fmt.Sprintf("dense%d", i+1)).Params()[0].Mask = upload(s.b, weights)
		}
		switch {
		case inputs == nil:
		case i == 0:
			s.inputs = upload(s.b, inputs)
		default:
			s.net.Stage(fmt.Sprintf("relu%d", i)).Mask = upload(s.b, inputs)
		}
		s.kept += float64(s.products(i)) * meeting(inputs, weights, s.c.Rows, in, out)
	}
	return nil
}

// draw returns a mask of a pattern, nil if there is none.
func (s *Step) draw(p *Pattern, on bool, rows, cols int, seed uint64) ([]float32, error) {
	if p == nil || !on {
		return nil, nil
	}
	return p.Draw(rows, cols, seed)
}

// products is how many products a layer takes part in: nobody asks for the gradient by
// the data.
func (s *Step) products(layer int) int {
	if layer == 0 {
		return 2
	}
	return 3
}

// meeting is the number of pairs of an input [rows, in] and a weight [out, in] that
// meet in a product and that neither mask hides.
func meeting(inputs, weights []float32, rows, in, out int) float64 {
	a, b := columns(inputs, rows, in), columns(weights, out, in)
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

// columns counts what a mask keeps in each column; all if it is nil.
func columns(mask []float32, rows, cols int) []float64 {
	n := make([]float64, cols)
	for i := range rows * cols {
		if mask == nil || mask[i] != 0 {
			n[i%cols]++
		}
	}
	return n
}

// Work is what a step does.
func (s *Step) Work() Work {
	w := Work{Kept: s.kept, Samples: s.c.Rows}
	for i := range s.c.Units[1:] {
		w.Adds += float64(s.products(i) * s.c.Rows * s.c.Units[i] * s.c.Units[i+1])
	}
	return w
}

// Make makes a step, for which it does not wait.
func (s *Step) Make() {
	s.load()
	out := s.net.ForwardMasked(s.x, s.inputs, s.c.Rows)
	s.c.Loss.Loss(s.b, s.loss, s.dy, out, s.target, s.c.Rows, s.c.Units[len(s.c.Units)-1])
	s.net.Gradient(s.dy, s.c.Rows)
	for i, p := range s.params {
		s.c.Optimizer.Step(s.b, p, s.state[i], s.c.Optimizer.Start())
	}
}

// load gathers the rows of the next batch, every so manieth of the data, and brings them
// to the device.
func (s *Step) load() {
	in, width := s.c.Units[0], len(s.labels)/(batches*s.c.Rows)
	x, y := s.staged.Float32s(), s.targets.Float32s()
	for i := range s.c.Rows {
		row := i*batches + s.batch
		copy(x[i*in:(i+1)*in], s.data[row*in:])
		copy(y[i*width:(i+1)*width], s.labels[row*width:])
	}
	s.batch = (s.batch + 1) % batches
	s.b.Write(s.x, s.staged)
	s.b.Write(s.target, s.targets)
}
