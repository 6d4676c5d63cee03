package bench

import "example.com/maskbench/kernels"

// addRest adds the kernels of a step that are no products, at the sizes of MLP.
func (s *Suite) addRest() error {
	if err := s.addUpdates(parameters(MLP().Units)); err != nil {
		return err
	}
	if err := s.addElementwise(128, 784); err != nil {
		return err
	}
	s.addReductions(128, 512)
	s.addLoss(128, 10)
	return nil
}

// parameters is the number of weights and biases of a chain of dense layers.
func parameters(units []int) (n int) {
	for i, out := range units[1:] {
		n += (units[i] + 1) * out
	}
	return n
}

// addUpdates adds the optimizers, without a mask and with one over half the weights.
func (s *Suite) addUpdates(n int) error {
	half := Pattern{"random", 0.5}
	m, err := half.Draw(1, n, 7)
	if err != nil {
		return err
	}
	w, g, first, second := upload(s.b, normal(n, 1)), upload(s.b, normal(n, 2)), s.b.Alloc(n), s.b.Alloc(n)
	for _, hides := range []struct {
		name    string
		mask    kernels.Buffer
		operand int
	}{{"", nil, 0}, {half.String(), upload(s.b, m), 1}} {
		s.rest("SGD, momentum", hides.name, moves(3+hides.operand, 2, 3+hides.operand, n), func() {
			s.b.SGD(w, g, first, hides.mask, n, 1e-6, 0.9, 0)
		}, n)
		s.rest("AdamW", hides.name, moves(4+hides.operand, 3, 4+hides.operand, n), func() {
			s.b.AdamW(w, g, first, second, hides.mask, n, 1e-6, 0.9, 0.999, 1e-8, 0.01, 10)
		}, n)
	}
	s.rest("zero", "", moves(0, 1, 1, n), func() { s.b.Zero(g) }, n)
	return nil
}

// addElementwise adds the rectifier and the selection of inputs.
func (s *Suite) addElementwise(rows, cols int) error {
	n := rows * cols
	half := Pattern{"random", 0.5}
	m, err := half.Draw(rows, cols, 7)
	if err != nil {
		return err
	}
	x, y, dy, dx, visible, nought := upload(s.b, normal(n, 1)), s.b.Alloc(n), upload(s.b, normal(n, 2)), s.b.Alloc(n), upload(s.b, m), s.b.Alloc(1)
	s.rest("ReLU", "", moves(1, 1, 2, n), func() { s.b.ReLU(y, x, n) }, rows, cols)
	s.rest("ReLU gradient", "", moves(2, 1, 3, n), func() { s.b.ReLUGrad(dx, dy, y, n) }, rows, cols)
	s.rest("select", half.String(), moves(2, 1, 3, n), func() { s.b.Select(dx, visible, x, nought, rows, cols) }, rows, cols)
	return nil
}

// addReductions adds what makes few numbers of many.
func (s *Suite) addReductions(rows, cols int) {
	n := rows * cols
	x, sums := upload(s.b, normal(n, 1)), s.b.Alloc(cols)
	s.rest("sum of rows", "", moves(1, 0, 1, n), func() { s.b.SumRows(sums, x, rows, cols) }, rows, cols)
	s.rest("mean", "", moves(1, 0, 1, n), func() { s.b.Mean(sums, 0, x, n) }, rows, cols)
	s.rest("norm", "", moves(1, 0, 1, n), func() { s.b.Norm(sums, 0, x, n) }, rows, cols)
}

// addLoss adds the loss of a classifier and its gradient.
func (s *Suite) addLoss(rows, classes int) {
	x, dx, loss, label := upload(s.b, normal(rows*classes, 1)), s.b.Alloc(rows*classes), s.b.Alloc(rows), s.b.Alloc(rows)
	s.rest("cross-entropy", "", moves(1, 1, 2, rows*classes), func() { s.b.CrossEntropy(loss, dx, x, label, rows, classes) }, rows, classes)
}

// rest adds a case of which the bytes count that it moves.
func (s *Suite) rest(name, mask string, w Work, run func(), shape ...int) {
	s.add(&Case{Group: Rest, Name: name, Shape: shape, Mask: mask, Work: w, run: run})
}
