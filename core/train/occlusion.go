package train

import "math"

// occlusion counts in how many steps each cell of one row of the input was hidden, from
// when a reader asks for it. Nothing that is computed or recorded reads it. A mask is
// counted when the next one comes: one that stays costs next to nothing.
type occlusion struct {
	on     bool
	sample int   // row of the batch that is counted
	since  int64 // steps done when the count began
	apart  bool  // a row had a mask of its own: the count is of this row alone

	steps  int64
	hidden []uint64 // of those steps
	seen   maskSeen
	last   []float32 // the mask seen; empty if it hides nothing
	again  uint64    // steps with it that are not counted yet
}

// maskSeen tells masks of a site apart: when one was drawn, of which row of the batch it
// is, 0 if it is one for all, and its length.
type maskSeen struct {
	drawn int64
	row   int
	cells int
}

// occlude follows what a reader asks for. Another row begins anew, unless all rows have
// had one mask.
func (t *trainer) occlude(look Look) {
	switch o := &t.occlusion; {
	case !look.Occlusion:
		o.on = false
	case !o.on || o.apart && o.sample != look.Sample:
		t.countAnew(look.Sample)
	default:
		o.sample = look.Sample
	}
}

// countAnew forgets what was counted.
func (t *trainer) countAnew(sample int) {
	t.occlusion = occlusion{on: true, sample: sample, since: t.step, hidden: make([]uint64, t.in.features)}
}

// watchMask notes the input mask of the step about to be made.
func (t *trainer) watchMask() {
	o := &t.occlusion
	if !o.on {
		return
	}
	site := t.inputMask.sites[0]
	now := maskSeen{drawn: site.step, cells: len(site.values)}
	if each := len(site.values) > site.shape.Len(); each {
		now.row, o.apart = wrap(o.sample, len(t.batch)), true
	}
	if now != o.seen {
		o.count()
		o.seen, o.last = now, append(o.last[:0], site.row(now.row)...)
	}
	o.again++
}

// count adds the mask seen, for the steps it has been in force.
func (o *occlusion) count() {
	if again := o.again; again > 0 && len(o.last) == len(o.hidden) {
		hidden := o.hidden[:len(o.last)]
		for i, m := range o.last {
			hidden[i] += again * zero(m)
		}
	}
	o.steps, o.again = o.steps+int64(o.again), 0
}

// zero is 1 for ±0, else 0, without a branch that a random mask would mispredict.
func zero(v float32) uint64 { return uint64(math.Float32bits(v)<<1>>1-1) >> 31 }

// shares is in what share of the steps each cell was hidden; nil before the first.
func (o *occlusion) shares() []float32 {
	if !o.on {
		return nil
	}
	if o.count(); o.steps == 0 {
		return nil
	}
	out := make([]float32, len(o.hidden))
	for i, n := range o.hidden {
		out[i] = float32(float64(n) / float64(o.steps))
	}
	return out
}
