package train

import (
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
)

// State is what a run is doing.
type State string

// The states. A run ends in the last four; Finished can be extended while its
// Run is open.
const (
	Running  State = "running"
	Paused   State = "paused"
	Finished State = "finished" // made all its steps
	Stopped  State = "stopped"  // ended by request, resumable
	Diverged State = "diverged" // a loss or gradient was not finite
	Failed   State = "failed"   // the disk, the device or the program failed
)

// Over reports whether a run in this state makes no more steps by itself.
func (s State) Over() bool { return s != Running && s != Paused }

// Look says which sample and which layer a reader wants to see.
type Look struct {
	Sample int    // row of the last batch
	Layer  string // whose weight mask to show; "" for none

	Weights   bool // show the layer's weights too
	Occlusion bool // count from now on how often the input's cells are hidden
}

// Snapshot is the state of a run between two steps, complete and immutable.
type Snapshot struct {
	Look          Look
	State         State
	Reason        string  // why it diverged or failed
	Step, Steps   int64   // done, and in all (0: endless)
	Epoch, Epochs int     // complete epochs, and in all (0: endless)
	StepsPerEpoch int64   // of the stage
	Stage, Stages int     // the one in force, from 1, and how many; 0 if the run has none
	StageName     string  // of the one in force
	Began         int64   // step at which it began
	Rate          float64 // learning rate of the step to come
	RateSchedule  kind.Choice[optim.Schedule]
	Warmup, Clip  float64 // as in Config
	Pace          float64 // steps a second allowed, 0 for all
	SamplesPerSec float64 // training samples a second in the recent steps, 0 before the first
	Taken         int64   // ID of the last command that was taken
	Last          Epoch   // the newest that is complete; its Epoch is 0 before the first

	Merged *Epoch      // see Summary; nil before the end
	Test   *TestScores // see Summary; nil before the end

	Masks       map[mask.Target]MaskState
	Layers      []LayerState
	Sample      SampleState
	Weight      WeightState
	Activations []ActivationState // of the layers whose output is masked, for Look.Sample
	Score       []float32         // running saliency of the input's cells; nil without an adaptive mask

	// Occlusion is the share of the steps after OcclusionSince in which each cell of row
	// Look.Sample of the batch was hidden. It is nil before one was counted, and not
	// kept across processes or stages.
	Occlusion      []float32
	OcclusionSince int64

	Classes   []ClassState // of the last evaluation of this process, in the order of the data; nil without classes
	ClassesAt int64        // step of that evaluation
}

// ClassState is how well one class was predicted in the validation.
type ClassState struct {
	Name     string
	Rows     int
	Accuracy float64 // share of them that was predicted as this class; NaN without any
}

// MaskState is one target's masking in force.
type MaskState struct {
	mask.Setting          // with the ratio that a controller has moved
	Layers       []string // that are masked
	Asked        float64  // ratio in force, after the schedule
	On           bool     // false: the setting is kept but hides nothing
	Clock        string   // resampling in force, for example "every 100"
	Achieved     float64  // hidden share of the cells in the last step
	Mean         float64  // mean of their M: 1 − Achieved unless the mask is soft
	Drawn        int64    // step of the last draw
	Warning      string   // what the strategy says of its own options, if anything
}

// LayerState describes one layer.
type LayerState struct {
	Name, Kind string
	In, Out    int
	Params     int
	Density    float64                 // kept share of the weight matrix, 1 if it is not masked
	Masked     bool                    // a parameter mask acts on it
	Kept       map[mask.Target]float64 // kept share of its cells, by the targets that act on it
	Frozen     bool
	Thaws      int     // epochs of the run until it thaws by itself; 0 if it does not
	GradNorm   float64 // ℓ² norm of the layer's gradient in the last step, or UnknownNorm
}

// SampleState is one row of the last batch.
type SampleState struct {
	Height, Width int
	X             []float32 // the row before masking; nil before the first step
	Mask          []float32 // nil if nothing was hidden
	Label         string    // class name, or the target's value
	Row           int       // its number in the training part
}

// WeightState is the mask of one weight matrix: that of target parameter, or else
// of delta or gradient.
type WeightState struct {
	Target  mask.Target
	Layer   string
	Out, In int
	Mask    []float32 // [Out, In]; nil if it is not masked
	Values  []float32 // [Out, In], what the layer has learned, hidden or not; nil unless Look.Weights
}

// ActivationState is the mask of one layer's output.
type ActivationState struct {
	Layer string
	Mask  []float32 // [Out], or one value of a branch
}

// Epoch is what an epoch ended with. Val… are NaN without validation data, and
// what concerns classes is NaN for regression.
type Epoch struct {
	Stage     int // in which it was, from 1; 0 if the run has none
	Epoch     int
	Step      int64
	TrainLoss float64 // unweighted mean of the steps' losses, each before its update

	ValLoss      float64
	ValAccuracy  float64
	ValPrecision float64 // macro
	ValRecall    float64 // macro
	ValF1        float64 // macro
	EvalLoss     float64 // in evaluation mode, on a fixed part of the training rows
	Gap          float64 // ValLoss − EvalLoss
}
