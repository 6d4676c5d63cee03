package bench

import (
	"slices"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
)

// A Suite is all that is measured of a device.
type Suite struct {
	b       kernels.Backend
	threads int
	limits  limits
	cases   []*Case
	layer   *Case // all products of the large layer, whose rate prices the multiply-adds of steps
}

// Shapes of layers in training: rows, in, out.
var (
	largeLayer = [3]int{128, 784, 512}
	layers     = [][3]int{largeLayer, {128, 512, 256}, {128, 256, 10}, {32, 784, 256}}
)

// hiding are the patterns over weights by which time is to fall.
var hiding = []Pattern{
	{"block32", 0.5}, {"block32", 0.75}, {"block32", 0.9},
	{"sliding", 0.5}, {"sliding", 0.75}, {"sliding", 0.9}, {"2:4", 0.5},
	{"random", 0.5}, {"random", 0.75}, {"random", 0.9}, {"random", 0.95}, {"random", 0.99},
}

// New lists what is measured of a device that uses so many threads: b, and if they are
// more than one a second of its kind that uses one, for its peaks.
func New(b, single kernels.Backend, threads int) (*Suite, error) {
	s := &Suite{b: b, threads: threads, limits: newLimits(b, threads)}
	if threads > 1 {
		s.cases = newLimits(single, 1).cases()
	}
	s.cases = append(s.cases, s.limits.cases()...)
	for _, shape := range layers {
		if err := s.addProducts(shape); err != nil {
			return nil, err
		}
	}
	if err := s.addHiding(largeLayer); err != nil {
		return nil, err
	}
	if err := s.addRest(); err != nil {
		return nil, err
	}
	return s, s.addSteps()
}

// Cases lists what is measured, group by group.
func (s *Suite) Cases() []*Case { return s.cases }

// add adds a case that runs on the suite's backend.
func (s *Suite) add(c *Case) *Case {
	c.Threads, c.limit = s.threads, s.limits.of(c.Work)
	s.cases = append(s.cases, c)
	return c
}

// beside says what a case with masks is to be compared with.
func (c *Case) beside(dense, pace *Case) { c.dense, c.pace = dense, pace }

// addProducts adds the products of a layer, each without a mask and with one of bits.
func (s *Suite) addProducts(shape [3]int) error {
	half := Pattern{"random", 0.5}
	open := NewLayer(s.b, shape[0], shape[1], shape[2], 1)
	masked, kept, err := s.cover(open, shape, half)
	if err != nil {
		return err
	}
	for _, product := range []struct {
		name string
		run  func(*Layer)
	}{{"forward", (*Layer).Forward}, {"dX", (*Layer).Input}, {"dW", (*Layer).Weight}} {
		n := shape[0] * shape[1] * shape[2]
		dense := s.add(&Case{Group: Product, Name: product.name, Shape: shape[:], Work: products(n), run: func() { product.run(open) }})
		work := Work{Adds: float64(n), Kept: float64(shape[0] * kept)}
		s.add(&Case{Group: Product, Name: product.name, Shape: shape[:], Mask: half.String(), Work: work,
			run: func() { product.run(masked) }}).beside(dense, dense)
	}
	return nil
}

// addHiding adds all products of a layer under masks of weights.
func (s *Suite) addHiding(shape [3]int) error {
	n := 3 * shape[0] * shape[1] * shape[2]
	open := NewLayer(s.b, shape[0], shape[1], shape[2], 1)
	const name = "fwd+dX+dW"
	s.layer = s.add(&Case{Group: Product, Name: name, Shape: shape[:], Work: products(n), run: open.All})
	for _, p := range hiding {
		l, kept, err := s.cover(open, shape, p)
		if err != nil {
			return err
		}
		work := Work{Adds: float64(n), Kept: float64(3 * shape[0] * kept)}
		s.add(&Case{Group: Product, Name: name, Shape: shape[:], Mask: p.String(), Work: work, run: l.All}).beside(s.layer, s.layer)
	}
	return nil
}

// cover returns a layer with the same operands whose weights a pattern hides, and how
// many of them are left.
func (s *Suite) cover(open *Layer, shape [3]int, p Pattern) (l *Layer, kept int, err error) {
	m, err := p.Draw(shape[2], shape[1], 7)
	if err != nil {
		return nil, 0, err
	}
	masked := *open
	masked.WMask = upload(s.b, m)
	for _, v := range m {
		if v != 0 {
			kept++
		}
	}
	return &masked, kept, nil
}

// MLP is the network of whose steps time is told: 784-512-256-10, batches of 128,
// cross-entropy, SGD with momentum.
func MLP() Network {
	return Network{
		Units: []int{784, 512, 256, 10}, Rows: 128, Loss: nn.CrossEntropy{},
		Optimizer: &optim.SGD{Rate: 1e-3, Momentum: 0.9},
	}
}

// Fashion is MLP with the layers of the presets on Fashion-MNIST.
func Fashion() Network {
	n := MLP()
	n.Units = []int{784, 256, 128, 10}
	return n
}

// Wide is MLP with four layers of 1024 units, for batches of 1024.
func Wide() Network {
	n := MLP()
	n.Units, n.Rows = []int{1024, 1024, 1024, 1024, 1024}, 1024
	return n
}

// Toy is a line through batches of ten rows of five features: next to no work.
func Toy() Network {
	return Network{Units: []int{5, 1}, Rows: 10, Loss: nn.MSE{}, Optimizer: &optim.SGD{Rate: 1e-3}, Inputs: &Pattern{"random", 0.5}}
}

// addSteps adds whole training steps.
func (s *Suite) addSteps() error {
	half, most := &Pattern{"random", 0.5}, &Pattern{"block32", 0.9}
	masked, blocks := MLP(), MLP()
	masked.Inputs, masked.Hidden, masked.Weights = half, true, half
	blocks.Weights = most
	var dense *Case
	for _, c := range []struct {
		mask string
		net  Network
	}{{"", MLP()}, {"x, W 0.50", masked}, {most.String(), blocks}, {"x 0.50", Toy()}} {
		step, err := NewStep(s.b, c.net)
		if err != nil {
			return err
		}
		shape := slices.Concat([]int{c.net.Rows}, c.net.Units)
		added := s.add(&Case{Group: Whole, Name: "step", Shape: shape, Mask: c.mask, Work: step.Work(), run: step.Make})
		switch {
		case c.mask == "":
			dense = added
		case len(shape) == len(dense.Shape):
			added.beside(dense, s.layer)
		}
	}
	return nil
}
