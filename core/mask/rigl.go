package mask

// RigL is SET that grows where the loss pulls most (Evci et al. 2020): among all
// weights that are not kept after the drop it grows those of the highest |∂L/∂W̃|
// of the batch, the gradient by the masked weights, dense. Such a draw takes the
// place of that step's update. What grows starts at 0, with no momentum, but for
// what was dropped just now. Exactly K(n, ratio) cells are hidden at all times,
// also after the ratio has changed.
//
// As in the paper's code for MNIST draws are 100 steps apart and Fraction is 0.3,
// falling along half a cosine to 0 at the point Stop, 0.75, of the run, after which
// the mask rests; in an endless run it does neither. The first mask is random. Ties
// go by index, the lowest first to be hidden; that code adds a little noise to |W|
// instead. The paper shares the ratio among layers by allocation "er".
type RigL struct {
	Fraction float64 `toml:"fraction"` // share of the kept weights that is dropped and grown, at first
	Stop     float64 `toml:"stop"`     // share of the run after which the mask rests
}

// NewRigL returns the default.
func NewRigL() *RigL { return &RigL{Fraction: 0.3, Stop: 0.75} }

func (r *RigL) rewiring() rewiring { return rewiring{r.Fraction, r.Stop} }

// Draw implements Strategy.
func (r *RigL) Draw(m []float32, d Draw) { r.rewiring().draw(m, d) }

// Bounds implements Strategy: exact.
func (*RigL) Bounds(s Shape, ratio float64) (least, most int) { return exact(s, ratio) }

// Validate implements Strategy.
func (r *RigL) Validate() error { return r.rewiring().validate() }

// Targets implements Targeted.
func (*RigL) Targets() []Target { return []Target{Parameter} }

// Pace implements Paced.
func (*RigL) Pace(Target) Resample { return Resample{Tier: EveryN, Every: 100} }

// Evidence implements Weighing: the dense gradient, of which the first mask has no
// need.
func (*RigL) Evidence(tick uint64) Evidence {
	if tick == 0 {
		return NoEvidence
	}
	return DenseGradient
}

// Regrows implements Regrowing.
func (*RigL) Regrows() {}

// Rests implements Resting.
func (r *RigL) Rests(step, steps int64) bool { return r.rewiring().rests(step, steps) }
