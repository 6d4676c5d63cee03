package train

import (
	"math"
	"slices"
	"strconv"

	"example.com/maskbench/core/mask"
)

// publish makes a snapshot for the look that was asked for last.
func (t *trainer) publish() {
	look := Look{}
	if asked := t.ask.Swap(nil); asked != nil {
		look = *asked
		t.occlude(look)
	} else if last := t.Snapshot(); last != nil {
		look = last.Look
	}
	s := &Snapshot{
		Look: look, State: t.state, Step: t.step, Steps: t.steps(),
		Epoch: t.epoch(), Epochs: t.epochs(), StepsPerEpoch: t.stepsPerEpoch,
		Stage: t.stageNumber(), Stages: len(t.whole.Stages), Began: t.began.step,
		Rate: t.rateNow(), RateSchedule: t.cfg.RateSchedule, Warmup: t.cfg.Warmup, Clip: t.cfg.Clip,
		Pace: t.pace, SamplesPerSec: t.clock.rate(), Taken: t.taken, Last: t.lastEpoch,
		Masks: map[mask.Target]MaskState{}, Layers: t.layerStates(), Sample: t.sampleState(look.Sample),
	}
	if t.state == Finished {
		s.Merged, s.Test = t.merged, t.test
	}
	if t.staged() {
		s.StageName = t.cfg.Name
	}
	for target, m := range t.maskers {
		s.Masks[target] = t.maskState(m)
	}
	if score := t.maskers[mask.Input].sites[0].score; score != nil {
		s.Score = append(s.Score, score...)
	}
	s.Weight, s.Activations = t.weightState(look.Layer), t.activationStates(look.Sample)
	if look.Weights {
		s.Weight.Values = t.weights(look.Layer)
	}
	s.Occlusion, s.OcclusionSince = t.occlusion.shares(), t.occlusion.since
	s.Classes, s.ClassesAt = t.classes, t.classesAt
	t.snapshot.Store(s)
}

// weightState is the mask of a layer's weights: of the first target that hides some
// of them, else of target parameter, which hides nothing.
func (t *trainer) weightState(layer string) WeightState {
	var w WeightState
	for _, target := range []mask.Target{mask.Parameter, mask.Delta, mask.Gradient} {
		for _, s := range t.maskers[target].sites {
			if s.layer == layer && len(w.Mask) == 0 && (w.Layer == "" || len(s.values) > 0) {
				w = WeightState{Target: target, Layer: layer, Out: s.shape.Height, In: s.shape.Width, Mask: slices.Clone(s.row(0))}
			}
		}
	}
	return w
}

// weights are those that the masks of a layer's weights act on.
func (t *trainer) weights(layer string) []float32 {
	for _, s := range t.maskers[mask.Parameter].sites {
		if s.layer == layer {
			return t.copyOf(s.param.Value, s.shape.Len())
		}
	}
	return nil
}

func (t *trainer) activationStates(sample int) (all []ActivationState) {
	for _, s := range t.maskers[mask.Activation].sites {
		if row := s.row(wrap(sample, len(t.batch))); row != nil {
			all = append(all, ActivationState{Layer: s.layer, Mask: slices.Clone(row)})
		}
	}
	return all
}

// wrap brings i within 0 … n−1, counting round.
func wrap(i, n int) int {
	if n == 0 {
		return 0
	}
	return (i%n + n) % n
}

// site returns the weights of a layer, or nil.
func (t *trainer) site(layer string) *site {
	for _, s := range t.maskers[mask.Parameter].sites {
		if s.layer == layer {
			return s
		}
	}
	return nil
}

func (t *trainer) maskState(m *masker) MaskState {
	rows := max(1, len(t.batch))
	epoch, epochs := t.epochsAt(t.here())
	s := MaskState{
		Setting: m.setting, On: m.on,
		Layers: t.layersOf(m), Asked: m.setting.Schedule.Value.At(m.setting.Ratio, epoch, epochs),
		Clock: m.setting.Clock(m.target).String(), Achieved: m.hidden(rows), Mean: m.average(rows),
	}
	if _, scored := m.setting.Strategy.Value.(mask.Scored); scored && m.setting.Clock(m.target).Tier == mask.PerRun {
		s.Warning = `resample "run" keeps the mask that was drawn before the first score`
	}
	w, _ := m.setting.Strategy.Value.(mask.Warned)
	for _, site := range m.sites {
		s.Drawn = max(s.Drawn, site.step)
		if w != nil && s.Warning == "" && t.acts(m, site) {
			s.Warning = w.Warning(site.shape, m.setting.RatioFor(site.layer))
		}
	}
	return s
}

func (t *trainer) layersOf(m *masker) []string {
	var names []string
	for _, s := range t.acting(m) {
		if s.layer != "" {
			names = append(names, s.layer)
		}
	}
	return slices.Compact(names)
}

// kept is the share of a layer's cells that each target which acts there keeps.
func (t *trainer) keptShares(layer string) map[mask.Target]float64 {
	shares := map[mask.Target]float64{}
	for target, m := range t.maskers {
		cells, hidden := 0, 0
		for _, s := range m.sites {
			if s.layer == layer && len(s.values) > 0 {
				cells, hidden = cells+len(s.values), hidden+s.hidden()
			}
		}
		if layer != "" && cells > 0 {
			shares[target] = 1 - ratio(hidden, cells)
		}
	}
	return shares
}

func (t *trainer) layerStates() []LayerState {
	var all []LayerState
	weights := t.maskers[mask.Parameter]
	i := 0
	for _, stage := range t.net.Stages {
		l := LayerState{Name: stage.Name, Kind: stage.Kind, In: stage.In, Out: stage.Out, Density: 1, Frozen: len(stage.Params()) > 0 && !stage.Trainable()}
		if at := t.thawsAt(stage.Name); l.Frozen && at > 0 {
			l.Thaws = t.began.epoch + at
		}
		sum := 0.0
		for _, p := range stage.Params() {
			l.Params += p.Len()
			sum += float64(t.norms[i]) * float64(t.norms[i])
			i++
		}
		l.GradNorm = math.Sqrt(sum)
		l.Kept = t.keptShares(stage.Name)
		if s := t.site(stage.Name); s != nil && t.acts(weights, s) {
			l.Masked, l.Density = true, 1
			if len(s.values) > 0 {
				l.Density = 1 - ratio(s.hidden(), len(s.values))
			}
		}
		all = append(all, l)
	}
	return all
}

// sampleState is a row of the last batch. Rows beyond it wrap round.
func (t *trainer) sampleState(i int) SampleState {
	s := SampleState{Height: t.set.Height, Width: t.set.Width}
	if len(t.batch) == 0 {
		return s
	}
	i = wrap(i, len(t.batch))
	s.Row = t.batch[i]
	n := t.in.features
	s.X = t.set.Train.X.Float32s()[s.Row*n : (s.Row+1)*n] // never written again
	s.Mask = append([]float32(nil), t.maskers[mask.Input].sites[0].row(i)...)
	if y := t.set.Train.Y.Float32s()[s.Row*t.in.outputs]; t.set.Classes != nil {
		s.Label = t.set.Classes[int(y)]
	} else {
		s.Label = strconv.FormatFloat(float64(y), 'g', 4, 32)
	}
	return s
}
