package train

import (
	"math"
	"strconv"

	"example.com/maskbench/core/mask"
)

// publish makes a snapshot for the look that was asked for last.
func (t *trainer) publish() {
	look := Look{}
	if asked := t.ask.Swap(nil); asked != nil {
		look = *asked
	} else if last := t.Snapshot(); last != nil {
		look = last.Look
	}
	s := &Snapshot{
		Look: look, State: t.state, Step: t.step, Steps: t.steps(),
		Epoch: t.epoch(), Epochs: t.cfg.Epochs, StepsPerEpoch: t.stepsPerEpoch,
		Rate: t.rate, Pace: t.pace, SamplesPerSec: t.clock.rate(), Taken: t.taken,
		Masks: map[mask.Target]MaskState{}, Layers: t.layerStates(), Sample: t.sampleState(look.Sample),
	}
	for target, m := range t.maskers {
		s.Masks[target] = t.maskState(m)
	}
	if score := t.maskers[mask.Input].sites[0].score; score != nil {
		s.Score = append(s.Score, score...)
	}
	if w := t.site(look.Layer); w != nil {
		s.Weight = WeightState{Layer: look.Layer, Out: w.shape.Height, In: w.shape.Width, Mask: append([]float32(nil), w.values...)}
	}
	t.snapshot.Store(s)
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
	s := MaskState{
		Setting: m.setting, On: m.on,
		Clock: m.setting.Clock(m.target).String(), Achieved: m.hidden(rows), Mean: m.average(rows),
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
		if s := t.site(stage.Name); s != nil && t.acts(weights, s) {
			l.Masked, l.Density = true, 1
			if len(s.values) > 0 {
				l.Density = mask.Density(s.values)
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
	i = ((i % len(t.batch)) + len(t.batch)) % len(t.batch)
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
