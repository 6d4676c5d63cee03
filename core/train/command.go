package train

import (
	"strconv"

	"example.com/maskbench/core/mask"
)

// Command is a request to change a run. Commands wait in a queue and are taken
// in order between two steps; each ends as a Result.
type Command struct {
	ID    int64  // given by Send; counts from 1 in a run
	Kind  string // a name of Commands
	On    string // the mask target or layer it acts on, if it acts on one
	Value string // the new value in text, as the journal keeps it

	Undoes int64 // ID of the command that this one takes back, 0 if none
}

// Pause stops before the next step.
func Pause() Command { return Command{Kind: "pause"} }

// Resume goes on after a pause.
func Resume() Command { return Command{Kind: "resume"} }

// Step makes one step and pauses again.
func Step() Command { return Command{Kind: "step"} }

// SetPace limits the steps a second; 0 is as fast as possible.
func SetPace(perSecond float64) Command {
	return Command{Kind: "pace", Value: strconv.FormatFloat(perSecond, 'g', -1, 64)}
}

// SaveCheckpoint writes a checkpoint now.
func SaveCheckpoint() Command { return Command{Kind: "checkpoint"} }

// Stop writes a checkpoint and ends the run before its time; it can be resumed.
func Stop() Command { return Command{Kind: "stop"} }

// Extend adds epochs, also to a run that has finished.
func Extend(epochs int) Command { return Command{Kind: "extend", Value: strconv.Itoa(epochs)} }

// SetRatio sets the hidden share of a target.
func SetRatio(t mask.Target, ratio float64) Command {
	return Command{Kind: "ratio", On: string(t), Value: strconv.FormatFloat(ratio, 'g', -1, 64)}
}

// SetLayerRatio gives a layer of a target a ratio of its own.
func SetLayerRatio(t mask.Target, layer string, ratio float64) Command {
	return Command{Kind: "ratio", On: string(t) + "." + layer, Value: strconv.FormatFloat(ratio, 'g', -1, 64)}
}

// DropLayerRatio lets a layer of a target follow the target's ratio again.
func DropLayerRatio(t mask.Target, layer string) Command {
	return Command{Kind: "ratio", On: string(t) + "." + layer}
}

// SetStrategy switches a target to another strategy with its default options.
func SetStrategy(t mask.Target, name string) Command {
	return Command{Kind: "strategy", On: string(t), Value: name}
}

// SetResample sets when a target's masks are drawn anew: "run", "epoch", "step",
// "sample" or "every N".
func SetResample(t mask.Target, r string) Command {
	return Command{Kind: "resample", On: string(t), Value: r}
}

// SetFill sets what hidden inputs read as.
func SetFill(t mask.Target, fill string) Command {
	return Command{Kind: "fill", On: string(t), Value: fill}
}

// SetOption sets an option of a target's strategy, by its key.
func SetOption(t mask.Target, key, value string) Command {
	return Command{Kind: "option", On: string(t) + "." + key, Value: value}
}

// SetSchedule sets how a target's ratio moves over the run, with default options.
func SetSchedule(t mask.Target, name string) Command {
	return Command{Kind: "schedule", On: string(t), Value: name}
}

// SetTarget moves masking to one of TargetWords. A target that is switched off keeps
// its settings.
func SetTarget(targets string) Command { return Command{Kind: "target", Value: targets} }

// Freeze keeps a layer's parameters as they are.
func Freeze(layer string) Command { return Command{Kind: "freeze", On: layer} }

// Thaw lets a frozen layer learn again.
func Thaw(layer string) Command { return Command{Kind: "thaw", On: layer} }

// SetRate sets the learning rate.
func SetRate(rate float64) Command {
	return Command{Kind: "rate", Value: strconv.FormatFloat(rate, 'g', -1, 64)}
}

// Outcome is what became of a command.
type Outcome string

// The outcomes.
const (
	Applied  Outcome = "applied"
	Rejected Outcome = "rejected"
)

// Result is a command that was taken, as the journal holds it: it is on disk
// before anyone sees it.
type Result struct {
	Command
	Step    int64 // steps done when it was taken
	Outcome Outcome
	Old     string // value in force before, "" if there is none
	New     string // value in force after
	Why     string // reason of a rejection

	Back []Command // what takes it back, where more is needed than the Old value
}
