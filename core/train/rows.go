package train

import (
	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels/philox"
)

// A sharer is a backend whose threads can do other work between its operations: it
// calls f for each of so many tasks, whose total cost is in multiply-adds, in any order
// and maybe at once.
type sharer interface {
	Share(tasks, cost int, f func(task int))
}

// A rowDrawer draws the masks of a site, of some rows a task, on the threads of the
// device. A mask is a function of its row and step, so that they do not matter to it.
type rowDrawer struct {
	t     *trainer
	task  func(task int)
	m     *masker
	s     *site
	d     mask.Draw // of each row but for the row
	step  uint64    // of the run, that the randomness is of
	exact int       // cells hidden by each mask; negative if they are to be counted
}

// rowsATask is how many rows are one task.
const rowsATask = 8

func newRowDrawer(t *trainer) *rowDrawer {
	r := &rowDrawer{t: t}
	r.task = r.some
	return r
}

// fill draws one mask a row.
func (r *rowDrawer) fill(m *masker, s *site, rows int, d mask.Draw, step uint64) {
	s.size(rows)
	r.m, r.s, r.d, r.step, r.exact = m, s, d, step, -1
	if least, most := m.setting.Strategy.Value.Bounds(s.shape, d.Ratio); least == most {
		r.exact = least
	}
	const cost = 4 // multiply-adds a cell
	tasks := (rows + rowsATask - 1) / rowsATask
	if b, ok := r.t.b.(sharer); ok {
		b.Share(tasks, rows*s.shape.Len()*cost, r.task)
		return
	}
	for i := range tasks {
		r.some(i)
	}
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
	hidden := r.exact
	if hidden < 0 {
		hidden = mask.Hidden(values)
	}
	r.s.count[row] = hidden
	r.m.rescale(values, hidden, d.Ratio)
}

// rescale divides a mask by its mean, if the setting wants that: the expected one, if
// the strategy knows it, else the mask's own.
func (m *masker) rescale(values []float32, hidden int, ratio float64) {
	if !m.setting.Scales(m.target) {
		return
	}
	mean, hard := 0.0, mask.Hard(values)
	switch a, ok := m.setting.Strategy.Value.(mask.Averaged); {
	case ok:
		mean = a.Mean(ratio)
	case hard: // the same number
		mean = float64(len(values)-hidden) / float64(len(values))
	default:
		mean = mask.Mean(values)
	}
	switch {
	case mean == 0: // all is hidden
	case hard:
		for i, kept := 0, float32(1/mean); i < len(values); i++ {
			values[i] *= kept // which rounds as the division does
		}
	default:
		for i, v := range values {
			values[i] = float32(float64(v) / mean)
		}
	}
}
