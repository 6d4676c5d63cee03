package tui

import (
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// watching makes a run that another process trains, or none any more, a session. It can
// be looked at alone: it rejects every command itself.
func watching(f *train.Follower, c train.Config) *session {
	return &session{run: f, curves: f, config: c, dir: f.Dir(), watched: true, close: f.Close}
}

// first is the session to begin with.
func (o Options) first() *session {
	if o.Watch != nil {
		return watching(o.Watch, o.Config)
	}
	return attach(o.Run, o.Config)
}

// watchHint greets who watches.
const watchHint = "You only watch this run: no key changes it. {quit} leaves, and the run goes on."

// greet says what there is to know of a session.
func (s *state) greet() {
	if s.watched {
		s.say(plot.Accent, watchHint)
		return
	}
	s.say(plot.Muted, s.config.About)
}

// mark is what the run is doing, as stateMark; that it is only watched is told too.
func (s *state) mark() (string, plot.Role) {
	mark, role := stateMark(s.snap.State)
	switch {
	case !s.watched:
	case s.snap.State == train.Running:
		mark = "● watching"
	default:
		mark += " · watched"
	}
	return mark, role
}

// steers are the bindings that a run which is only watched does not obey.
var steers = map[string]bool{
	"change": true, "more": true, "type": true, "freeze": true, "pause": true, "step": true, "pace": true,
	"rate": true, "preset": true, "checkpoint": true, "extend": true,
}

// inFolder are the bindings that want the folder of runs, which a screen that only watches
// one has not.
var inFolder = map[string]bool{"branch": true, "twin": true, "compare": true, "runs": true}

// unless is why there is nothing to show: own in a run of this process, else that the
// thing is in no file.
func (s *state) unless(own, what string) string {
	if !s.watched {
		return own
	}
	return "A watched run shows no " + what + ": that is in the memory of the process which trains it, and in no file."
}

// noLearned says why there are no weights of the chosen layer to show.
func (s *state) noLearned() string {
	if s.watched {
		return "A watched run shows the weights of its newest checkpoint, and there is none yet."
	}
	return "The weights of " + s.layerName() + " come with the next look at the run."
}

// noWeights says why there is no mask of the chosen layer's weights to show.
func (s *state) noWeights() string {
	if s.watched && s.snap.Masks[mask.Parameter].On {
		return "A watched run shows the masks of its newest checkpoint, and that has none of " + s.layerName() + "."
	}
	return s.keyed(s.layerName() + " is not masked. Set the target to parameter, delta or gradient, or choose a masked layer with {layer} {layer-2}.")
}

// firstPicture is the picture to begin with: of what is masked, as far as it is known.
func (x *session) firstPicture(s *train.Snapshot) int {
	if x.watched && len(s.Sample.X) == 0 {
		for _, t := range mask.Targets[1:] {
			if s.Masks[t].On {
				return viewOf(pictureOf[t])
			}
		}
	}
	return firstPicture(s)
}
