package train

import (
	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// A sharer is a backend whose threads can do other work between its operations: it
// calls f for each of so many tasks, whose total cost is in multiply-adds, in any order
// and maybe at once.
type sharer interface {
	Share(tasks, cost int, f func(task int))
}

// rowsATask is how many rows are one task.
const rowsATask = 8

// What a number of a row takes, in multiply-adds.
const (
	copying = 1 // from the data, which lie in no cache
	drawing = 4
)

// shareRows calls f for each task of so many rows of numbers.
func shareRows(b kernels.Backend, rows, width, cost int, f func(task int)) {
	tasks := (rows + rowsATask - 1) / rowsATask
	if b, ok := b.(sharer); ok {
		b.Share(tasks, cost*rows*width, f)
		return
	}
	for i := range tasks {
		f(i)
	}
}

// A rowDrawer draws the masks of a site, of some rows a task, on the threads of the
// device. A mask is a function of its row and step, so that they do not matter to it.
type rowDrawer struct {
	t    *trainer
	task func(task int)
	m    *masker
	s    *site
	d    mask.Draw // of each row but for the row
	step uint64    // of the run, that the randomness is of
}

func newRowDrawer(t *trainer) *rowDrawer {
	r := &rowDrawer{t: t}
	r.task = r.some
	return r
}

// fill draws one mask a row.
func (r *rowDrawer) fill(m *masker, s *site, rows int, d mask.Draw, step uint64) {
	s.size(rows)
	r.m, r.s, r.d, r.step = m, s, d, step
	shareRows(r.t.b, rows, s.shape.Len(), drawing, r.task)
}

// some draws the masks of one task.
func (r *rowDrawer) some(task int) {
	for row := task * rowsATask; row < min((task+1)*rowsATask, len(r.s.count)); row++ {
		r.draw(row)
	}
}

// draw draws the mask of a row while it is at hand: its cells are counted and rescaled.
func (r *rowDrawer) draw(row int) {
	d, n := r.d, r.s.shape.Len()
	d.Sample, d.Stored, d.Rand = row, r.t.storedFor(r.s, row), philox.New(r.s.key, uint32(row), r.step)
	values := r.s.values[row*n : (row+1)*n]
	r.m.setting.Strategy.Value.Draw(values, d)
	r.s.count[row] = r.m.rescale(values, d.Ratio)
}

// rescale divides a mask by its mean, if the setting wants that: the expected one, if
// the strategy knows it, else the mask's own. It returns how many cells are hidden.
func (m *masker) rescale(values []float32, ratio float64) (hidden int) {
	hidden, ones := philox.Tally(values)
	if !m.setting.Scales(m.target) {
		return hidden
	}
	mean := 0.0
	if a, ok := m.setting.Strategy.Value.(mask.Averaged); ok {
		mean = a.Mean(ratio)
	} else {
		mean = mask.Mean(values)
	}
	switch {
	case mean == 0: // all is hidden
	case hidden+ones == len(values):
		philox.Scale(values, float32(1/mean)) // which rounds as the division does
	default:
		for i, v := range values {
			values[i] = float32(float64(v) / mean)
		}
	}
	return hidden
}
