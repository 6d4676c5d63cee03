package train

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// following follows the run in a folder, until the test ends.
func following(t *testing.T, path string, c Config) *Follower {
	t.Helper()
	f, err := Follow(path, c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	return f
}

// pointsOf are those of a series that are still kept one by one.
func pointsOf(h *History, name string) (all []point) {
	h.series[name].each(0, math.MaxInt64, func(b Bucket) {
		v := b.Last
		if b.Bad > 0 {
			v = math.NaN()
		}
		all = append(all, point{b.From, v})
	})
	return all
}

// sameNumbers wants two histories to be equal, but for the throughput, which is of a
// clock.
func sameNumbers(t *testing.T, what string, got, want *History) {
	t.Helper()
	for name := range want.series {
		if name == Throughput {
			continue
		}
		g, w := pointsOf(got, name), pointsOf(want, name)
		if len(g) != len(w) {
			t.Errorf("%s: %s has %d values, not %d", what, name, len(g), len(w))
			continue
		}
		for i := range g {
			if g[i].step != w[i].step || g[i].value != w[i].value && finite(w[i].value) || finite(g[i].value) != finite(w[i].value) {
				t.Errorf("%s: %s: %v, not %v", what, name, g[i], w[i])
				break
			}
		}
	}
}

// sameState wants a followed snapshot to be as that of the run, as far as files can tell.
func sameState(t *testing.T, what string, got, want *Snapshot) {
	t.Helper()
	g, w := *got, *want
	for _, s := range []*Snapshot{&g, &w} {
		s.Look, s.SamplesPerSec, s.Sample, s.Weight, s.Activations, s.Score = Look{}, 0, SampleState{}, WeightState{}, nil, nil
		s.Classes, s.ClassesAt, s.Occlusion = nil, 0, nil
		s.Layers = append([]LayerState(nil), s.Layers...)
		for i := range s.Layers {
			l := &s.Layers[i]
			l.GradNorm, l.Density, l.Kept = 0, 0, nil
		}
		masks := map[mask.Target]MaskState{}
		for target, m := range s.Masks {
			m.Drawn, m.Mean = 0, 0
			masks[target] = m
		}
		s.Masks = masks
	}
	if text := fmt.Sprint(w.Last); fmt.Sprint(g.Last) != text { // as text: NaN is not NaN
		t.Errorf("%s: Last is %+v, not %s", what, g.Last, text)
	}
	g.Last, w.Last = Epoch{}, Epoch{}
	v, u := reflect.ValueOf(g), reflect.ValueOf(w)
	for i := range v.NumField() {
		if !reflect.DeepEqual(v.Field(i).Interface(), u.Field(i).Interface()) {
			t.Errorf("%s: %s is %+v, not %+v", what, v.Type().Field(i).Name, v.Field(i), u.Field(i))
		}
	}
}

// A run that is over is followed as it was for its own onlookers.
func TestFollowedIsTheRun(t *testing.T) {
	t.Parallel()
	adaptive := masked(t, small(t), mask.Input, "adaptive", 0.2, "")
	adaptive.Masks[mask.Parameter] = setting(t, mask.Parameter, "random", 0.3)
	adaptive.Warmup = 1.5
	thawing := small(t)
	thawing.Freeze.Gradual = 1
	for name, x := range map[string]struct {
		c    Config
		plan []planned
	}{
		"left alone":     {adaptive, nil},
		"steered":        {adaptive, edits(in)},
		"thaws":          {thawing, nil},
		"everywhere":     {everywhere(t), edits(mask.Delta)},
		"stages":         {three(t), []planned{{2, SetRatio(par, 0.4)}, {5, Freeze("dense1")}, {9, SetRate(0.02)}, {9, SetStrategy(in, "random")}, {15, Extend(1)}, {20, SetRatio(par, 0.9)}}},
		"stopped":        {adaptive, []planned{{5, SetRatio(in, 0.7)}, {9, SetPace(900)}, {10, Stop()}}},
		"at a stage end": {three(t), []planned{{6, SetRatio(par, 0.4)}, {6, SetRate(0.07)}, {7, Stop()}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := folder(t)
			r, err := (session{path: path, config: x.c, plan: x.plan}).open(t)
			if err != nil {
				t.Fatal(err)
			}
			r.Start()
			wait(t, r)
			if r.Err() != nil {
				t.Fatal(r.Err())
			}
			f := following(t, path, x.c)
			sameNumbers(t, name, f.History(), r.History())
			sameState(t, name, f.Snapshot(), r.Snapshot())
			if !reflect.DeepEqual(f.Results(0), r.Results(0)) {
				t.Errorf("the journal is %+v, not %+v", f.Results(0), r.Results(0))
			}
			sameCheckpoint(t, name, f, path)
			if f.Live() {
				t.Error("it is held to be live")
			}
		})
	}
}

// sameCheckpoint wants what is shown of a layer to be what the newest checkpoint has.
func sameCheckpoint(t *testing.T, what string, f *Follower, path string) {
	t.Helper()
	look := Look{Sample: 1, Layer: "dense1", Weights: true, Occlusion: true}
	f.Ask(look)
	eventually(t, "the look", func() bool { return f.Snapshot().Look == look })
	c, _, err := record.LatestCheckpoint(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range c.Tensors {
		w := f.Snapshot().Weight
		switch {
		case x.Name == "dense1.weight" && !slices.Equal(x.Data, w.Values):
			t.Errorf("%s: the weights are not those of the checkpoint", what)
		case x.Name == maskPrefix+"dense1.weight" && !slices.Equal(x.Data, w.Mask):
			t.Errorf("%s: the mask is not that of the checkpoint", what)
		}
	}
}
