package cpu

import (
	"math"
	"slices"
)

// A sparse computes products with a weight under a mask of bits by its list alone. It
// keeps its memory.
type sparse struct {
	work job
	hand []sparseHand
	of   pass  // the next product,
	plan *plan // if it is to be computed so

	list    *csr
	x, side operand // panels of which go through blocks; and through rows of the list
	rows    int     // of the batch
	w       []float32
	wRow    int // numbers of w from one row of the list to the next,
	wCol    int // and from one column
	c       []float32
	from    []float32
	zeros   []float32
	dots    []float32 // of each team of panels
	panels  int
	teams   int // of panels
	groups  int // of parts
	lost    []int
	again   gathered // rows that are computed again

	gathering, summing, dotting, adding func(worker, task int)
}

// A sparseHand is what one worker needs.
type sparseHand struct {
	sweep         sweep
	panel         panel
	columns, side []float32
	lost          []int // rows that have a −0
}

// mostTeams is the number of teams of panels among which sums of dot products are divided.
const mostTeams = 4

func newSparse() *sparse {
	s := &sparse{}
	s.gathering, s.summing, s.dotting, s.adding = s.gatherPart, s.sumPanel, s.dotTeam, s.addPart
	return s
}

// sums computes c = from + x·wᵀ, for x [rows, cols of the list] and w with the list's
// spots, which lie in w at these steps. The chain of an element is that of a dense
// product without the terms that are ±0: they change nothing but a −0. Rows that have
// one, which is as rare as underflow, are returned in order.
func (s *sparse) sums(t threads, l *csr, c []float32, x operand, rows int, w []float32, wRow, wCol int, from []float32) []int {
	s.list, s.c, s.x, s.rows = l, c, x, rows
	s.w, s.wRow, s.wCol = w, wRow, wCol
	if s.from = from; from == nil {
		s.zeros = grown(s.zeros, l.rows) // never written
		s.from = s.zeros
	}
	s.panels = (rows + panelRows - 1) / panelRows
	n := l.spotCount()
	s.run(t, l.blocks*l.parts(), n, s.gathering)
	s.groups = s.divide(t, s.panels)
	s.run(t, s.panels*s.groups, s.cost(n), s.summing)
	s.lost = s.lost[:0]
	for i := range s.hand {
		h := &s.hand[i]
		s.lost, h.lost = append(s.lost, h.lost...), h.lost[:0]
	}
	slices.Sort(s.lost)
	s.release()
	return slices.Compact(s.lost)
}

// gradient adds to c the products dyᵀ·x at the spots of the list.
func (s *sparse) gradient(t threads, l *csr, c []float32, dy, x operand, rows int) {
	s.list, s.c, s.x, s.side, s.rows = l, c, x, dy, rows
	s.panels = (rows + panelRows - 1) / panelRows
	s.teams = min(s.panels, mostTeams)
	n := l.spotCount()
	s.dots = ample(s.dots, s.teams*n+slack)
	s.groups = s.divide(t, s.teams)
	s.run(t, s.teams*s.groups, s.cost(n), s.dotting)
	s.run(t, l.parts(), n, s.adding)
	s.release()
}

func (s *sparse) release() {
	s.list, s.c, s.w, s.from, s.x, s.side = nil, nil, nil, nil, operand{}, operand{}
}

// cost is that of a product in a loop's multiply-adds.
func (s *sparse) cost(spots int) int {
	return (spots*s.rows + s.rows*(s.list.rows+s.list.cols)) / 8
}

// divide returns into how many groups the parts go, given so many tasks otherwise: a
// group has to pack for itself.
func (s *sparse) divide(t threads, tasks int) int {
	if tasks%int(t) == 0 || tasks >= 4*int(t) {
		return 1
	}
	return min(int(t), s.list.parts())
}

// group returns the parts [lo, hi) of a group.
func (s *sparse) group(g int) (lo, hi int) {
	n := s.list.parts()
	return g * n / s.groups, (g + 1) * n / s.groups
}

// run runs every task, of that total cost.
func (s *sparse) run(t threads, tasks, cost int, f func(worker, task int)) {
	workers := t.workers(tasks, cost)
	for len(s.hand) < workers {
		s.hand = append(s.hand, sparseHand{})
	}
	s.work.run(workers, tasks, f)
}

// spotCount returns the number of spots.
func (l *csr) spotCount() int { return l.cuts[len(l.cuts)-1].spot }

// gatherPart reads the weights of one part of a block.
func (s *sparse) gatherPart(worker, task int) {
	h, l := &s.hand[worker].sweep, s.list
	block, part := task/l.parts(), task%l.parts()
	h.row, h.col = 4*s.wRow, 4*s.wCol
	h.panel = &s.w[block*l.depth*s.wCol]
	h.through(l, block, part, part+1, spotGather)
}

// batch returns the rows of a panel and the number of vectors that they fill: panels
// differ by one vector at most.
func (s *sparse) batch(panel int) (first, n, vectors int) {
	all := (s.rows + 7) / 8
	lo, hi := panel*all/s.panels, (panel+1)*all/s.panels
	return 8 * lo, min(s.rows, 8*hi) - 8*lo, hi - lo
}

// prepare makes the panels of a hand large enough.
func (h *sparseHand) prepare(l *csr) {
	h.columns = roomy(h.columns, l.blocks*l.depth*panelRows)
	h.side = roomy(h.side, l.rows*panelRows)
}

// partsAtOnce is the number of parts whose panel rows stay in the second-level cache while
// all blocks go by.
const partsAtOnce = 4

// sumPanel computes what one group of parts has of a panel's rows.
func (s *sparse) sumPanel(worker, task int) {
	h, l := &s.hand[worker], s.list
	h.prepare(l)
	first, n, vectors := s.batch(task / s.groups)
	begin, end := s.group(task % s.groups)
	for lo := begin; lo < end; lo += partsAtOnce {
		hi := min(end, lo+partsAtOnce)
		if left, right := l.edges[lo], l.edges[hi]; 8*vectors < panelRows {
			clear(h.side[left*panelRows : right*panelRows]) // no −0 of another product is in the lanes without a row
		}
		for b := range l.blocks {
			if lo == begin {
				s.spreadBlock(h, b, first, n)
			}
			h.sweep.other = nil
			if b == 0 {
				h.sweep.other = &s.from[0]
			}
			h.through(l, b, lo, hi, spotSums[vectors-1])
		}
		left, right := l.edges[lo], l.edges[hi]
		if sums := h.side[left*panelRows : right*panelRows]; negativeZero(&sums[0], len(sums)) {
			h.lose(sums, first, n)
		}
		h.drain(s.c, l.rows, left, right, first, n)
	}
}

// lose notes which of n rows from first on have a −0 among their sums in a panel.
func (h *sparseHand) lose(sums []float32, first, n int) {
	for r := range n {
		for at := r; at < len(sums); at += panelRows {
			if math.Float32bits(sums[at]) == 1<<31 {
				h.lost = append(h.lost, first+r)
				break
			}
		}
	}
}

// through has f go through the parts [lo, hi) of a block.
func (s *sweep) through(l *csr, block, lo, hi int, f func(*sweep)) {
	i, j := l.cuts[block*l.parts()+lo], l.cuts[block*l.parts()+hi]
	if s.n = j.run - i.run; s.n == 0 {
		return
	}
	s.runs, s.spots = &l.runs[i.run], &l.spots[i.spot]
	f(s)
}

// through has f go through the parts [lo, hi) of a block with the panels of a hand.
func (h *sparseHand) through(l *csr, block, lo, hi int, f func(*sweep)) {
	h.sweep.panel, h.sweep.side = &h.columns[block*l.depth*panelRows], &h.side[0]
	h.sweep.through(l, block, lo, hi, f)
}

// spreadBlock packs the columns of a block for n rows of the batch.
func (s *sparse) spreadBlock(h *sparseHand, block, first, n int) (panel []float32, columns int) {
	begin := block * s.list.depth
	panel, columns = h.columns[begin*panelRows:], min(s.list.depth, s.list.cols-begin)
	s.x.pack(&h.panel, panel, first, n, panelRows, begin, columns)
	return panel, columns
}

// drain writes the columns [left, right) of n rows of a panel of sums to the rows from
// first on of c [, cols].
func (h *sparseHand) drain(c []float32, cols, left, right, first, n int) {
	const some = 16 // rows, a cache line of the panel
	whole := left + (right-left)&^7
	p := &h.panel
	for i := range p.rows {
		p.rows[i] = i * panelBytes
	}
	p.step = 4 * cols
	for r := 0; r < n; r += some {
		p.depth = min(some, n-r)
		for j := left; j < whole; j += 8 {
			p.src, p.dst = &h.side[j*panelRows+r], &c[(first+r)*cols+j]
			packRowsDense(p)
		}
	}
	for r := range n {
		for j := whole; j < right; j++ {
			c[(first+r)*cols+j] = h.side[j*panelRows+r]
		}
	}
}

// dotTeam computes the dot products of a team of panels at the spots of one group of
// parts.
func (s *sparse) dotTeam(worker, task int) {
	h, l := &s.hand[worker], s.list
	h.prepare(l)
	team := task / s.groups
	begin, end := s.group(task % s.groups)
	sums := s.dots[team*l.spotCount():]
	for b := range l.blocks {
		i, j := l.cuts[b*l.parts()+begin].spot, l.cuts[b*l.parts()+end].spot
		clear(sums[i:j])
	}
	for p := team * s.panels / s.teams; p < (team+1)*s.panels/s.teams; p++ {
		first, n, vectors := s.batch(p)
		for lo := begin; lo < end; lo += partsAtOnce {
			hi := min(end, lo+partsAtOnce)
			left, right := l.edges[lo], l.edges[hi]
			s.side.pack(&h.panel, h.side[left*panelRows:], first, n, panelRows, left, right-left)
			blank(h.side[left*panelRows:], right-left, n, 8*vectors)
			for b := range l.blocks {
				if lo == begin {
					panel, columns := s.spreadBlock(h, b, first, n)
					blank(panel, columns, n, 8*vectors)
				}
				h.sweep.other = &sums[l.cuts[b*l.parts()+lo].spot]
				h.through(l, b, lo, hi, spotDots[vectors-1])
			}
		}
	}
}

// blank sets the rows [n, end) of a panel's columns to 0.
func blank(panel []float32, columns, n, end int) {
	if n == end {
		return
	}
	for k := range columns {
		clear(panel[k*panelRows+n : k*panelRows+end])
	}
}

// addPart adds the sums of all teams to the spots of one part.
func (s *sparse) addPart(worker, part int) {
	h, l := &s.hand[worker].sweep, s.list
	h.row, h.step = 4*l.cols, 4*l.spotCount()
	for b := range l.blocks {
		h.panel = &s.c[b*l.depth]
		h.other = &s.dots[l.cuts[b*l.parts()+part].spot]
		h.through(l, b, part, part+1, spotScatter[s.teams-1])
	}
}
