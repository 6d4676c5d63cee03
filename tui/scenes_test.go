package tui

import (
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/runs"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/machine"
)

// scene is a state of the screen that is kept as a picture, and how to come there.
type scene struct {
	name string
	set  func(*rig)
}

var scenes = slices.Concat(mainScenes, pictureScenes, chartScenes, runScenes, dialogScenes, stateScenes)

var mainScenes = []scene{
	{"main", func(r *rig) { r.press("down", "down", "right", "right"); r.tick(2) }},
	{"unfolded", func(r *rig) { r.pick("edge"); r.press("right", "down"); r.tick(2) }},
	{"typing", func(r *rig) { r.press("down", "down", "1", "."); r.tick(2) }},
	{"mistyped", func(r *rig) { r.press("down", "down", "1", "e", "e", "enter"); r.tick(2) }},
	{"rejected", func(r *rig) { r.press("down", "down", "1", ".", "2", "enter"); r.run.take(); r.tick(2) }},
	{"staged", func(r *rig) { r.press("S", "down", "down", "L", "]", "f", "+"); r.tick(2) }},
	{"layers", func(r *rig) {
		r.weightsMasked()
		r.focusBy("layers").press("]", "right", "f", "down")
		r.tick(12)
	}},
	{"deep", func(r *rig) { r.deepen(); r.focusBy("layers").press("down", "down", "down"); r.tick(12) }},
	{"journal", func(r *rig) { r.longJournal(); r.focusBy("journal").press("down", "down"); r.tick(2) }},
	{"curves", func(r *rig) {
		if all := r.focusable(); slices.Contains(all, "curves") { // larger screens have them in sight
			r.focusBy("curves")
		}
		r.tick(6)
	}},
	{"linear", func(r *rig) { r.press("y"); r.tick(3) }},
	{"zoom", func(r *rig) { r.press("z"); r.tick(2) }},
	{"zoom-layers", func(r *rig) { r.weightsMasked(); r.focusBy("layers").press("z"); r.tick(12) }},
	{"zoom-journal", func(r *rig) { r.longJournal(); r.focusBy("journal").press("z"); r.tick(2) }},
}

var pictureScenes = []scene{
	{"weights", func(r *rig) {
		r.press("up", "right", "right")
		r.run.take()
		r.show("weight mask")
		r.press("]")
		r.focusBy("picture").tick(12)
	}},
	{"occlusion", func(r *rig) { r.show("occlusion"); r.focusBy("picture").tick(12) }},
	{"saliency", func(r *rig) {
		r.run.publish(func(s *train.Snapshot) { s.Score = fakeOcclusion })
		r.show("saliency")
		r.focusBy("picture").tick(12)
	}},
	{"no-saliency", func(r *rig) { r.show("saliency"); r.tick(12) }},
	{"learned", func(r *rig) { r.show("weights"); r.press("]"); r.tick(12) }},
	{"outputs", func(r *rig) { r.run.fineTune(); r.show("outputs"); r.tick(12) }},
	{"classes", func(r *rig) { r.show("classes"); r.focusBy("picture").tick(12) }},
	{"lens-input", func(r *rig) { r.enlargePicture("input", "J", "L", "L") }},
	{"lens-mask", func(r *rig) { r.press("]"); r.enlargePicture("weight mask", "J", "L", "L") }},
	{"lens-near", func(r *rig) { r.press("]"); r.enlargePicture("weight mask", "+", "+", "+", "J", "L", "v", "v") }},
	{"lens-weights", func(r *rig) { r.enlargePicture("weights", "j", "l") }},
	{"lens-outputs", func(r *rig) { r.run.fineTune(); r.enlargePicture("outputs") }},
	{"lens-classes", func(r *rig) { r.enlargePicture("classes") }},
}

var chartScenes = []scene{
	{"chart", func(r *rig) { r.press("g", "N", "right"); r.tick(3) }},
	{"chart-zoom", func(r *rig) {
		r.pinTwo()
		r.press("g", "H", "+", "+", "t", "down", "down", "down", "down")
		r.tick(3)
	}},
	{"chart-log", func(r *rig) { r.press("g", "t", "y", "a", "w", "w"); r.tick(3) }},
	{"chart-epochs", func(r *rig) { r.press("g", "t", "t", "down", "down", "left"); r.tick(3) }},
	{"chart-nan", func(r *rig) { r.run.diverge(); r.tick(2); r.press("esc", "g", "w", "N"); r.tick(3) }},
	{"overlay", func(r *rig) { r.pinTwo(); r.tick(6) }},
	{"pins", func(r *rig) {
		r.pinTwo()
		all := r.shelf.(*fakeShelf).all
		r.Update(pinnable{all: append([]runs.Run{r.pins[0].run}, all[1:]...), this: all[0], open: true})
		r.press("down")
	}},
}

var runScenes = []scene{
	{"runs", func(r *rig) { r.do("r", "down") }},
	{"runs-sorted", func(r *rig) { r.do("r", "s", "S", "down", "down", "down", "down", "down", "down") }},
	{"runs-replayed", func(r *rig) { r.do("r", "down", "y") }},
	{"filter", func(r *rig) { r.do("r", "/", "ratio>0.4 colour:red") }},
	{"filtered", func(r *rig) { r.do("r", "/", "ratio>0.4", "enter") }},
	{"unfound", func(r *rig) { r.do("r", "/", "nothing-like-it") }},
	{"delete", func(r *rig) { r.do("r", "down", "d") }},
	{"resume", func(r *rig) { r.do("r", "down", "down", "down", "enter") }},
	{"compare", func(r *rig) { r.do("r", "down", "c") }},
	{"branch", func(r *rig) { r.do("down", "down", "b") }},
	{"branch-prompt", func(r *rig) { r.do("down", "down", "b", "enter", "0.5") }},
	{"branch-wrong", func(r *rig) { r.do("down", "down", "b", "enter", "x", "enter") }},
	{"branched", func(r *rig) { r.do("down", "down", "b", "enter", "0.5", "enter"); r.tick(2) }},
	{"twin", func(r *rig) { r.do("B"); r.opens().made.take(); r.tick(6) }},
	{"close", func(r *rig) { r.do("B", "W") }},
	{"quit-two", func(r *rig) { r.do("B", "q") }},
}

var dialogScenes = []scene{
	{"help", func(r *rig) { r.press("?") }},
	{"help-search", func(r *rig) { r.press("?", "unfreez") }},
	{"help-chart", func(r *rig) { r.press("g", "?"); r.tick(3) }},
	{"quit", func(r *rig) { r.press("q") }},
	{"quit-endless", func(r *rig) {
		r.run.publish(func(s *train.Snapshot) { s.Steps, s.Epochs = 0, 0 })
		r.tick(1)
		r.press("q")
	}},
	{"commands", func(r *rig) { r.press(":", "r", "a", "t", "e") }},
	{"commands-all", func(r *rig) { r.press(":") }},
	{"command-wrong", func(r *rig) { r.press(":", "freze dense1") }},
	{"typed", func(r *rig) { r.press(":", "strategy ") }},
	{"presets", func(r *rig) { r.do("P") }},
	{"preset", func(r *rig) { r.do("{") }},
	{"exports", func(r *rig) { r.press("X", "down") }},
}

var stateScenes = []scene{
	{"beginning", func(r *rig) {
		r.run.results, r.run.lastID, r.journal = nil, 0, nil
		r.run.publish(func(s *train.Snapshot) {
			s.Step, s.Epoch, s.SamplesPerSec, s.Classes, s.Sample = 0, 0, 0, nil, train.SampleState{}
		})
		r.focusBy("journal").tick(2)
	}},
	{"unmasked", func(r *rig) { r.maskOnly(); r.tick(2) }},
	{"every-mask", func(r *rig) { r.maskOnly(mask.Targets...); r.press("]"); r.tick(12) }},
	{"stages", func(r *rig) { r.run.fineTune(); r.tick(12); r.show("outputs"); r.tick(2) }},
	{"paused", func(r *rig) { r.press("p", "<", "<"); r.run.take(); r.tick(2) }},
	{"stalled", func(r *rig) { r.steps(5, 20); r.tick(60) }},
	{"busy", func(r *rig) {
		r.load = machine.Load{CPU: 0.97, Memory: 3 << 30, MemoryTotal: 24 << 30, GPU: &machine.GPU{Busy: 0.45, Memory: 12 << 30, MemoryTotal: 80 << 30}}
		r.touched++
	}},
	{"finished", func(r *rig) {
		r.run.publish(func(s *train.Snapshot) {
			s.State, s.Step, s.Epoch = train.Finished, 1260, 20
			s.Test = &train.TestScores{Loss: 0.402, Accuracy: 0.861}
		})
		r.tick(12)
	}},
	{"diverged", func(r *rig) { r.run.diverge(); r.tick(2) }},
	{"failed", func(r *rig) {
		r.run.publish(func(s *train.Snapshot) {
			s.State, s.Reason = train.Failed, "cannot write runs/fashion-mini-20260701T115500Z-a1b2/metrics.jsonl: no space left on device"
		})
		r.tick(2)
		r.press("esc")
	}},
	{"watched", func(r *rig) { r.do("r", "down", "down", "enter"); r.tick(2) }},
	{"not-finite", func(r *rig) {
		nan := math.NaN()
		r.run.badStep = 1
		r.run.publish(func(s *train.Snapshot) {
			s.Rate, s.SamplesPerSec = 1e300, math.Inf(1)
			for i := range s.Layers {
				s.Layers[i].GradNorm = nan
			}
			for t, m := range s.Masks {
				m.Achieved = nan
				s.Masks[t] = m
			}
			s.Sample.X = slices.Repeat([]float32{float32(nan)}, len(s.Sample.X))
		})
		r.tick(12)
	}},
}

// focusBy gives a panel the keys, as its user does.
func (r *rig) focusBy(panel string) *rig {
	for range panels {
		if r.focus == panel {
			return r
		}
		r.press("tab")
	}
	panic("tab never comes to " + panel)
}

// maskOnly turns these masks on, and all others off.
func (r *rig) maskOnly(targets ...mask.Target) {
	r.run.publish(func(s *train.Snapshot) {
		for t, m := range s.Masks {
			m.On = slices.Contains(targets, t)
			s.Masks[t] = m
		}
	})
}

// weightsMasked masks two layers' weights, one at a ratio of its own.
func (r *rig) weightsMasked() {
	r.run.publish(func(s *train.Snapshot) {
		m := s.Masks[mask.Parameter]
		m.On, m.Layers = true, []string{"dense1", "dense2"}
		m.Ratios = maps.Clone(m.Ratios)
		if m.Ratios == nil {
			m.Ratios = map[string]float64{}
		}
		m.Ratios["dense2"] = 0.8
		s.Masks[mask.Parameter] = m
		s.Layers[0].Masked = true
	})
	r.tick(2)
}

// deepen gives the network more layers than there is room for, and names that are long.
func (r *rig) deepen() {
	r.run.publish(func(s *train.Snapshot) {
		for i := range 40 {
			s.Layers = append(s.Layers, train.LayerState{
				Name: strings.Repeat("encoder.", i%4) + "dense" + string(rune('a'+i%26)), Kind: "dense", In: 4096, Out: 4096, Params: 16781312, Density: hash(i),
				Masked: i%3 == 0, Frozen: i%5 == 0, GradNorm: math.Exp(20 * (hash(i) - 0.5)),
			})
		}
	})
	r.tick(2)
}

// longJournal notes many commands, applied and rejected.
func (r *rig) longJournal() {
	for i := range 30 {
		c := train.Result{Command: train.Command{ID: int64(5 + i), Kind: "ratio", On: "input", Value: "0.3"}, Step: int64(380 + i), Outcome: train.Applied, Old: "0.25", New: "0.3"}
		if i%4 == 0 {
			c = train.Result{Command: train.Command{ID: int64(5 + i), Kind: "strategy", On: "parameter", Value: "magnitude"}, Step: int64(380 + i), Outcome: train.Rejected,
				Why: "magnitude needs weights that have been trained for an epoch at least, and this run has made none"}
		}
		r.run.results = append(r.run.results, c)
	}
	r.run.lastID += 30
	r.run.publish(func(*train.Snapshot) {})
	r.tick(2)
}

// TestScenes: the scenes show every page, panel, picture, dialog and state there is.
func TestScenes(t *testing.T) {
	missing := map[string]bool{}
	for _, p := range pages {
		missing["page "+string(p.scope)] = true
	}
	for _, p := range panels {
		missing["panel "+p.name] = true
	}
	for _, p := range pictures {
		missing["picture "+p.name] = true
	}
	for _, b := range keyTable() {
		missing["keys of "+string(b.scope)] = true
	}
	for _, s := range []train.State{train.Running, train.Paused, train.Finished, train.Diverged, train.Failed} {
		missing["state "+string(s)] = true
	}
	for _, s := range scenes {
		for _, size := range [][2]int{{80, 24}, {200, 50}} {
			r := newRig(trueDark, size[0], size[1])
			r.tick(20)
			s.set(r)
			for _, p := range r.places().panels {
				delete(missing, "panel "+p.name)
				if p.name == "picture" || p.name == "lens" {
					delete(missing, "picture "+r.shown().name)
				}
			}
			delete(missing, "page "+string(r.page.scope))
			delete(missing, "keys of "+string(r.screen.scope()))
			delete(missing, "state "+string(r.snap.State))
		}
	}
	for what := range missing {
		t.Errorf("no scene shows the %s", what)
	}
}
