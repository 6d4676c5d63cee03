// Package mask decides what is hidden. It is made of pure functions on slices:
// a strategy fills a mask for a shape, a ratio and a counter-based random
// stream, and knows neither tensors nor training.
//
// One convention throughout: M = 1 keeps, M = 0 hides, other M > 0 scale (soft
// masks). The ratio is the hidden share.
package mask

import (
	"example.com/maskbench/core/kind"
	"example.com/maskbench/kernels/philox"
)

// Target is what a mask acts on.
type Target string

// The targets. Those of weights act on weight matrices, never on biases.
const (
	Input      Target = "input"      // the data: x ⊙ M
	Parameter  Target = "parameter"  // weights: M ⊙ W
	Delta      Target = "delta"      // what training has added to the weights W₀ that it began with: W₀ + M ⊙ (W − W₀)
	Gradient   Target = "gradient"   // the gradient of weights: M ⊙ ∂L/∂W, which are read whole
	Activation Target = "activation" // the output of layers: M ⊙ h
)

// Targets lists the targets in the order in which screens and presets show them.
var Targets = []Target{Input, Parameter, Delta, Gradient, Activation}

// Shape is the layout of the cells that a mask covers: an image, a weight matrix
// [out, in], or a vector with Height 1. Cells are row-major.
type Shape struct{ Height, Width int }

// Len is the number of cells.
func (s Shape) Len() int { return s.Height * s.Width }

// Draw is all that a strategy may look at when it draws a mask.
type Draw struct {
	Shape  Shape
	Ratio  float64       // asked hidden share, 0 < Ratio ≤ 1
	Tick   uint64        // draws before this one on the resampling clock; a window moves one stride a tick
	Sample int           // row of the batch under resample = "sample", else 0
	Step   int64         // of the draw, counted from 0
	Steps  int64         // of the whole run; 0 if it is endless
	Output bool          // the cells are the weights of the output layer
	Score  []float32     // running saliency of every cell; nil before the first and for strategies that do not score
	Weight []float32     // values of the cells, hidden ones too (of target delta: W − W₀); nil unless the strategy is Weighing
	Slope  []float32     // what Weighing.Evidence asked for of every cell; else nil
	Last   []float32     // the mask that was in force before; nil at the first draw
	Again  bool          // the draw repeats one of the same tick, after an edit, and Last is that one's
	Stored []float32     // the mask of these cells in the strategy's file; nil if it has none, or if there is no file
	Rand   philox.Stream // the draw's own randomness, at (sample, first step of the tick)
}

// Strategy is a way to choose the hidden cells. Its exported fields are its
// options, with the preset's keys in their toml tags.
type Strategy interface {
	// Draw fills m, of Shape.Len() cells, with the mask. It is a pure function of d
	// and the options, and may run in several goroutines at once.
	Draw(m []float32, d Draw)
	// Bounds returns the least and the most cells that Draw may hide; they are
	// equal for a strategy that is exact.
	Bounds(s Shape, ratio float64) (least, most int)
	// Validate reports the first option that is out of its range, and the range.
	Validate() error
}

// Targeted is a Strategy that does not fit every target. Others fit all.
type Targeted interface{ Targets() []Target }

// Paced is a Strategy with its own default for when masks are drawn anew. The
// default of the others is "sample" for inputs and "run" for parameters.
type Paced interface{ Pace(t Target) Resample }

// Scored is a Strategy that ranks cells by a score, the running mean
// a ← decay·a + (1−decay)·new over refreshes that are every steps apart. Measured is
// what is new.
type Scored interface {
	Scoring() (every int, decay float64)
	Measured() Measure
	// Shared reports whether, once there is a score, one draw stands for all samples.
	Shared() bool
}

// Measure is a way to score the cells of the input. None knows the true label,
// which the shape of a mask would tell.
type Measure int

// The measures.
const (
	// Saliency is |x ⊙ ∂z/∂x| of the predicted class, unmasked, over the batch.
	Saliency Measure = iota
	// Reconstruction is the squared error of a network that restores its input, of
	// every cell, in evaluation mode with the mask in force on: the mean over the
	// rows of the batch where the cell was hidden; where it was in none, its score
	// stays. It takes a loss that reconstructs.
	Reconstruction
)

// Controlled is a Strategy or a Schedule that moves the ratio after each epoch, from
// the training and validation losses in evaluation mode: see Setting.Controller.
type Controlled interface {
	Control(ratio, trainLoss, valLoss float64) float64
}

// Stored is a Strategy whose masks are fixed and in a file, which the trainer
// reads. They have no ratio, and each comes to its draw as Draw.Stored.
type Stored interface{ StoredIn() kind.Path }

// Choosing is a Strategy that looks at nothing but random words, one a cell: it hides the
// cells of the Lowest lowest, ties by index.
type Choosing interface {
	Lowest(n int, ratio float64) int
}

// Averaged is a Strategy that knows the expectation and the variance of every cell's
// M at a ratio, around which those of its masks vary. For others those over the cells of the mask in
// force stand for them: Mean and Variance.
type Averaged interface {
	Mean(ratio float64) float64
	Variance(ratio float64) float64
}

// Evidence is what a Weighing strategy must know of the gradient before a draw.
type Evidence int

// The evidence.
const (
	NoEvidence Evidence = iota
	// DenseGradient is ∂L/∂W̃ of the batch of the step that is due, hidden cells too.
	// Such a draw comes after that step's backward pass and takes the place of its
	// update: weights and the optimizer's state stay as they are.
	DenseGradient
	// Fisher is the mean of the squared gradients of the training batches, an epoch
	// of them in order of the rows, taken before the step with no weight moved.
	Fisher
)

// Weighing is a Strategy that chooses cells by the weights they hold. Its draws
// have Draw.Weight, and Draw.Slope if they ask for evidence at that tick.
type Weighing interface{ Evidence(tick uint64) Evidence }

// Joint is a Strategy that masks all sites of its target together, so that one
// budget is shared among them. DrawAll fills ms[i], of ds[i].Shape.Len() cells,
// and is as pure as Draw.
type Joint interface {
	DrawAll(ms [][]float32, ds []Draw)
}

// Regrowing is a Strategy whose hidden weights do not come back as they were: a
// cell that was hidden before a draw and is kept by it becomes 0, with the
// optimizer's state of it; in a frozen layer it comes back with its value.
type Regrowing interface{ Regrows() }

// Once is a Strategy that decides in its first draw; all later ones repeat it, but
// for an edit, after which the next has the evidence of a first.
type Once interface{ Once() }

// Ratioless is a Strategy whose options say how much it hides, so that a ratio has
// nothing to set. FixedRatio is the share that it hides of a site. (A ratio of 0
// does not turn it off.)
type Ratioless interface{ FixedRatio(s Shape) float64 }

// Resting is a Strategy whose masks stay as they are from some step of a run on:
// the trainer then draws no more when the clock ticks, nor takes evidence, but only
// after an edit. steps is the length of the run, 0 if it is endless.
type Resting interface {
	Rests(step, steps int64) bool
}

// Rewinding is a Strategy that begins a round with every draw that changes a mask,
// but the first: the trainer compares with the mask before, and if any cell of any
// site differs it takes all weights and biases of the network, but for frozen layers,
// back to what they were after a number of steps of the stage, or draws them afresh,
// and clears the optimizer's state. A draw that changes nothing is no new round. Nor is one that was
// made again, after an edit.
type Rewinding interface {
	Rewind() (step int64, fresh bool)
}

// Scaled is a Strategy whose ratio at a site depends on the site's depth.
type Scaled interface {
	RatioAt(ratio, depth float64) float64
}

// Warned is a Strategy that can tell when its options, legal each, do not do what
// their user will expect, for example leave cells that are never hidden.
type Warned interface {
	Warning(s Shape, ratio float64) string
}

// None is the kind that masks nothing.
const None = "none"

// Kinds lists the strategies.
var Kinds = kind.Table[Strategy]{
	{Name: None, About: "hides nothing", New: func() Strategy { return none{} }},
	{Name: "random", About: "hides an exact number of cells, uniformly chosen", New: func() Strategy { return new(Random) }},
	{Name: "sliding", About: "hides a window that moves over the cells, one stride at a time", New: func() Strategy { return NewSliding() }},
	{Name: "adaptive", About: "hides the cells the network relies on most, and adjusts the ratio to the generalization gap", New: func() Strategy { return NewAdaptive() }},
	{Name: "bernoulli", About: "hides each cell on its own with a probability of the ratio, as dropout does", New: func() Strategy { return new(Bernoulli) }},
	{Name: "soft-threshold", About: "hides each cell whose random number is below the ratio, and scales the others by theirs", New: func() Strategy { return new(SoftThreshold) }},
	{Name: "block", About: "hides an exact number of cells, the union of random rectangles", New: func() Strategy { return NewBlock() }},
	{Name: "grid", About: "hides squares of a grid, an exact number of them, uniformly chosen", New: func() Strategy { return NewGrid() }},
	{Name: "span", About: "hides an exact number of cells, in runs of equal length", New: func() Strategy { return NewSpan() }},
	{Name: "magnitude", About: "hides the smallest weights, of each layer or of all together", New: func() Strategy { return NewMagnitude() }},
	{Name: "snip", About: "hides, before training, the weights whose removal would change the loss least", New: func() Strategy { return NewSNIP() }},
	{Name: "set", About: "hides at random, and now and then drops the smallest weights and grows others at random", New: func() Strategy { return NewSET() }},
	{Name: "rigl", About: "hides at random, and now and then drops the smallest weights and grows where the gradient is highest", New: func() Strategy { return NewRigL() }},
	{Name: "n:m", About: "hides all but the n largest of each m consecutive weights of a row, 2:4 by default", New: func() Strategy { return NewOfEach() }},
	{Name: "structured", About: "hides whole rows or columns of a weight matrix, those of the smallest norm", New: func() Strategy { return NewStructured() }},
	{Name: "lottery", About: "hides in rounds ever more of the smallest weights, and takes the others back to where they began", New: func() Strategy { return NewLottery() }},
	{Name: "fisher", About: "hides the gradient of all but the weights that matter most to the task", New: func() Strategy { return new(ChildTuning) }},
	{Name: "stochastic-depth", About: "hides whole residual branches of a sample, the deeper the more often", New: func() Strategy { return new(StochasticDepth) }},
	{Name: "file", About: "hides what a safetensors file says, as torch.nn.utils.prune leaves it", New: func() Strategy { return new(File) }},
}
