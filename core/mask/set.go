package mask

// SET is sparse evolutionary training (Mocanu et al. 2018): a random mask whose
// pattern moves. At each draw but the first it drops the share Fraction of the kept
// weights, those of the smallest |W|, and grows as many at random among all that
// are not kept then. One that was dropped just now and grown again keeps its value;
// others start at 0, with no momentum. Exactly K(n, ratio) cells are hidden at all
// times, also after the ratio has changed.
//
// The share falls along half a cosine to 0 at the point Stop of the run, after
// which the pattern rests; in an endless run it does neither. Draws are 100 steps
// apart, Fraction is 0.3, as in the paper, and Stop 0.75 by default, as in the code
// of Evci et al. 2020. Ties go by index, the lowest first to be hidden, and nothing
// else is random; that code adds a little noise to |W| instead.
type SET struct {
	Fraction float64 `toml:"fraction"` // share of the kept weights that is dropped and grown, at first
	Stop     float64 `toml:"stop"`     // share of the run after which the mask rests
}

// NewSET returns the default.
func NewSET() *SET { return &SET{Fraction: 0.3, Stop: 0.75} }

func (s *SET) rewiring() rewiring { return rewiring{s.Fraction, s.Stop} }

// Draw implements Strategy.
func (s *SET) Draw(m []float32, d Draw) { s.rewiring().draw(m, d) }

// Bounds implements Strategy: exact.
func (*SET) Bounds(s Shape, ratio float64) (least, most int) { return exact(s, ratio) }

// Validate implements Strategy.
func (s *SET) Validate() error { return s.rewiring().validate() }

// Targets implements Targeted.
func (*SET) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*SET) Pace(Target) Resample { return Resample{Tier: EveryN, Every: 100} }

// Evidence implements Weighing.
func (*SET) Evidence(uint64) Evidence { return NoEvidence }

// Regrows implements Regrowing.
func (*SET) Regrows() {}

// Rests implements Resting.
func (s *SET) Rests(step, steps int64) bool { return s.rewiring().rests(step, steps) }
