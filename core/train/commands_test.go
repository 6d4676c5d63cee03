package train

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
)

// paused opens a run, lets it make three steps and pauses it.
func paused(t *testing.T, c Config) *Run {
	t.Helper()
	r, err := (session{path: folder(t), config: c, plan: []planned{{3, Pause()}}}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	r.Start()
	t.Cleanup(r.Close)
	eventually(t, "pause", func() bool { return r.Snapshot().State == Paused })
	return r
}

// result sends a command and waits for what becomes of it.
func result(t *testing.T, r *Run, c Command) Result {
	t.Helper()
	before := len(r.Results(0))
	id := r.Send(c)
	eventually(t, "result of "+c.Kind, func() bool { return len(r.Results(0)) > before && r.Snapshot().Taken >= id })
	x := r.Results(before)[0]
	if x.ID != id || x.Kind != c.Kind || x.On != c.On || x.Value != c.Value {
		t.Fatalf("sent %+v, got %+v", c, x)
	}
	return x
}

// look asks for a snapshot and returns the newest.
func look(r *Run) *Snapshot {
	r.Ask(Look{})
	return r.Snapshot()
}

// settings is what commands can change, but for the state, the pace and the files.
func settings(r *Run) string {
	s := r.Snapshot()
	text := fmt.Sprint(s.Step, s.Steps, s.Epochs, s.Rate)
	for _, target := range mask.Targets {
		m := s.Masks[target]
		text += fmt.Sprintf(" %s: %v %s %v %v %s %s %v %v", target, m.On, m.Strategy.Kind, m.Ratio, m.Ratios, m.Clock, m.Fill, m.Schedule.Kind, m.Layers)
		text += fmt.Sprint(" ", m.Rescale, m.Allocation, m.Inference, m.Hold)
		for _, o := range append(kind.Options(m.Strategy.Value), kind.Options(m.Schedule.Value)...) {
			text += " " + o.Key + "=" + o.Text()
		}
	}
	for _, l := range s.Layers {
		text += fmt.Sprint(" ", l.Name, l.Frozen)
	}
	return text
}

const (
	in  = mask.Input
	par = mask.Parameter
)

func TestCommands(t *testing.T) {
	r := paused(t, small(t))
	for _, x := range []struct {
		Command
		old, now, why string // why is part of a rejection
	}{
		{SetRate(0.05), "0.1", "0.05", ""},
		{SetRate(0), "0.05", "", "outside"},
		{SetRate(101), "0.05", "", "outside"},
		{Command{Kind: "rate", Value: "NaN"}, "0.05", "", "not a number"},
		{Command{Kind: "rate", Value: "fast"}, "0.05", "", "not a number"},
		{SetRatio(in, 0.5), "0.25", "0.5", ""},
		{SetRatio(in, 1.2), "0.5", "", "outside 0 … 1"},
		{SetRatio(in, -0.1), "0.5", "", "outside 0 … 1"},
		{SetRatio("loss", 0.1), "", "", "unknown mask target"},
		{SetStrategy(in, "sliding"), "random", "sliding", ""},
		{SetStrategy(in, "slidng"), "sliding", "", `"sliding"`},
		{SetStrategy(in, "adaptive"), "sliding", "adaptive", ""},
		{SetStrategy(par, "adaptive"), "none", "", "not parameter"},
		{SetStrategy(in, "none"), "adaptive", "none", ""},
		{SetStrategy(in, "random"), "none", "random", ""},
		{SetResample(in, "every 7"), "sample", "every 7", ""},
		{SetResample(in, "every 0"), "every 7", "", "at least 1"},
		{SetResample(in, "daily"), "every 7", "", "daily"},
		{SetResample(par, "epoch"), "run", "epoch", ""},
		{SetFill(in, "mean"), "zero", "mean", ""},
		{SetFill(in, "0.25"), "mean", "0.25", ""},
		{SetFill(in, "inf"), "0.25", "", "finite"},
		{SetFill(par, "mean"), "zero", "", "does not fit parameters"},
		{SetTarget("both"), "input", "both", ""},
		{SetTarget("everything"), "both", "", "everything"},
		{SetTarget("input"), "both", "input", ""},
		{Freeze("dense1"), "trainable", "frozen", ""},
		{Freeze("dense1"), "frozen", "", "already"},
		{Thaw("dense2"), "trainable", "", "already"},
		{Thaw("dense1"), "frozen", "trainable", ""},
		{Freeze("relu1"), "", "", "no parameters"},
		{Freeze("dense7"), "", "", "dense7"},
		{Extend(2), "3", "5", ""},
		{Extend(0), "5", "", "outside 1"},
		{Extend(maxEpochs), "5", "", "outside 1"},
		{Command{Kind: "extend", Value: "some"}, "5", "", "not a number of epochs"},
		{SetPace(500), "0", "500", ""},
		{SetPace(-1), "500", "", "less than 0"},
		{SetPace(0), "500", "0", ""},
		{Pause(), "paused", "", "not running"},
		{Command{Kind: "explode"}, "", "", "unknown command"},
		{SetTarget("input+activation+input"), "input", "input+activation", ""},
		{SetTarget("activation+x"), "input+activation", "", "joined by +"},
		{SetTarget("none"), "input+activation", "none", ""},
		{SetStrategy(mask.Activation, "stochastic-depth"), "random", "", "residual layers, and relu1 has none"},
		{SetStrategy(in, "magnitude"), "random", "", "not input"},
		{SetStrategy(par, "magnitude"), "random", "magnitude", ""},
		{SetOption(par, "scope", "global"), "layer", "global", ""},
		{SetOption(par, "scope", "gobal"), "global", "", `did you mean "global"?`},
		{SetOption(par, "width", "3"), "", "", "unknown option of magnitude"},
		{SetSchedule(par, "cubic"), "constant", "cubic", ""},
		{Command{Kind: "schedule-option", On: "parameter.end", Value: "2"}, "0", "2", ""},
		{Command{Kind: "schedule-option", On: "parameter.end", Value: "-2"}, "2", "", "not after begin"},
		{SetSchedule(par, "quartic"), "cubic", "", "unknown schedule"},
		{SetRatio("parameter.dense1", 0.7), "", "0.7", ""},
		{SetRatio("parameter.dense9", 0.7), "", "", "unknown layer"},
		{Command{Kind: "layers", On: "parameter", Value: "dense2, dense1"}, "dense1", "dense1,dense2", ""},
		{Command{Kind: "layers", On: "parameter", Value: "dense3"}, "dense1,dense2", "", "unknown layer"},
		{Command{Kind: "layers", On: "parameter"}, "dense1,dense2", "dense1", ""},
		{Command{Kind: "layers", On: "input", Value: "dense1"}, "", "", "do not fit the input"},
		{Command{Kind: "rescale", On: "parameter", Value: "inverse"}, "auto", "inverse", ""},
		{Command{Kind: "rescale", On: "parameter", Value: "auto"}, "inverse", "auto", ""},
		{Command{Kind: "rescale", On: "parameter", Value: "double"}, "auto", "", "unknown rescale"},
		{Command{Kind: "allocation", On: "parameter", Value: "er"}, "auto", "", "scope is global"},
		{SetOption(par, "scope", "layer"), "global", "layer", ""},
		{Command{Kind: "allocation", On: "parameter", Value: "er"}, "auto", "er", ""},
		{Command{Kind: "allocation", On: "input", Value: "er"}, "auto", "", "allocation does not fit target input"},
		{Command{Kind: "hold", On: "gradient", Value: "false"}, "true", "false", ""},
		{Command{Kind: "hold", On: "gradient", Value: "no"}, "false", "", "neither true nor false"},
		{SetStrategy(par, "n:m"), "magnitude", "", "schedule"},
		{SetSchedule(par, "constant"), "cubic", "constant", ""},
		{Command{Kind: "clip", Value: "0.5"}, "0", "0.5", ""},
		{Command{Kind: "clip", Value: "-1"}, "0.5", "", "0 up"},
		{Command{Kind: "warmup", Value: "1"}, "0", "1", ""},
		{Command{Kind: "warmup", Value: "x"}, "1", "", "not a number"},
		{Command{Kind: "rate-schedule", Value: "step"}, "constant", "step", ""},
		{Command{Kind: "rate-option", On: "every", Value: "2"}, "10", "2", ""},
		{Command{Kind: "rate-option", On: "every", Value: "0"}, "2", "", "every 0"},
		{Command{Kind: "rate-option", On: "never", Value: "0"}, "", "", "unknown option"},
		{Command{Kind: "rate-schedule", Value: "stop"}, "step", "", "unknown schedule"},
		{Step(), "3", "4", ""},
	} {
		before := settings(r)
		got := result(t, r, x.Command)
		name := fmt.Sprint(x.Kind, " ", x.On, " ", x.Value)
		if got.Step != 3 || got.Old != x.old || got.New != x.now {
			t.Errorf("%s: at step %d from %q to %q", name, got.Step, got.Old, got.New)
		}
		if x.why == "" && (got.Outcome != Applied || got.Why != "") {
			t.Errorf("%s: %s: %s", name, got.Outcome, got.Why)
		}
		if x.why != "" && (got.Outcome != Rejected || !strings.Contains(got.Why, x.why) || strings.Contains(got.Why, "\n")) {
			t.Errorf("%s: %s because %q", name, got.Outcome, got.Why)
		}
		if x.why != "" && settings(r) != before {
			t.Errorf("%s was rejected and changed\n%s to\n%s", name, before, settings(r))
		}
	}
	eventually(t, "the step", func() bool { s := look(r); return s.Step == 4 && s.State == Paused })
	if x := result(t, r, Resume()); x.Outcome != Applied || x.Old != "paused" || x.New != "running" {
		t.Errorf("%+v", x)
	}
	eventually(t, "the end", func() bool { return r.Snapshot().State == Finished })
	if n := r.Snapshot().Step; n != 30 {
		t.Errorf("%d steps after an extension to 5 epochs", n)
	}
}

func TestCommandsAreTakenInOrder(t *testing.T) {
	r := paused(t, small(t))
	var last int64
	for i := range 200 {
		last = r.Send(SetRatio(in, float64(i)/1000))
	}
	eventually(t, "the last of 200 commands", func() bool { return r.Snapshot().Taken == last })
	for i, x := range r.Results(1) {
		if x.ID != int64(i+2) || x.Outcome != Applied || x.New != fmt.Sprint(float64(i)/1000) {
			t.Fatalf("%+v", x)
		}
	}
	if s := r.Snapshot(); s.Step != 3 || s.State != Paused {
		t.Errorf("%v at step %d", s.State, s.Step)
	}
}

func TestTargetKeepsSettings(t *testing.T) {
	r := paused(t, masked(t, small(t), in, "sliding", 0.4, "every 5"))
	before := r.Snapshot().Masks[in]
	result(t, r, SetTarget("parameter"))
	if m := r.Snapshot().Masks; m[in].On || !m[par].On || m[par].Strategy.Kind != "random" || m[par].Ratio != 0.5 {
		t.Errorf("%+v", m)
	}
	result(t, r, Step())
	eventually(t, "step", func() bool { return look(r).Step == 4 })
	if m := r.Snapshot().Masks; m[in].Achieved != 0 || m[par].Achieved != 0.5 {
		t.Errorf("achieved %v and %v", m[in].Achieved, m[par].Achieved)
	}
	result(t, r, SetTarget("none"))
	result(t, r, SetTarget("input"))
	if m := r.Snapshot().Masks[in]; !m.On || m.Strategy.Kind != before.Strategy.Kind || m.Ratio != before.Ratio || m.Clock != before.Clock {
		t.Errorf("%+v, was %+v", m, before)
	}
}

// linear is the toy regression: one layer, MSE, no validation.
func linear(t testing.TB) Config {
	t.Helper()
	c := Default()
	c.Epochs, c.Val, c.Standardize, c.Device = 4, 0, false, "cpu"
	c.Data = kind.Choice[data.Source]{Kind: "toy-linear", Value: data.ToyLinear{}}
	c.Layers = layers(1)
	c.Loss, _ = nn.Losses.Choose("mse")
	return c
}

func TestOutputLayerIsMaskedOnlyByName(t *testing.T) {
	c := linear(t)
	r, err := (session{path: folder(t), config: c, plan: []planned{{1, Pause()}}}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	r.Start()
	eventually(t, "pause", func() bool { return r.Snapshot().State == Paused })
	for _, cmd := range []Command{SetStrategy(par, "random"), SetTarget("parameter"), SetTarget("both")} {
		if x := result(t, r, cmd); x.Outcome != Rejected || x.Why != nothingToMask[false].Error() {
			t.Errorf("%s: %s %s", cmd.Kind, x.Outcome, x.Why)
		}
	}
	c.Masks = map[mask.Target]mask.Setting{in: mask.Default(in), par: setting(t, par, "random", 0.4)}
	if err := c.Validate(); err == nil {
		t.Error("a mask of no matrix is accepted")
	}
	s := c.Masks[par]
	s.Layers = []string{"dense1"}
	c.Masks[par] = s
	named, _ := open(t, c, Options{})
	finish(t, named)
	if _, v, _ := named.History().Last(RatioOf(mask.Parameter)); v != 0.4 {
		t.Errorf("the named output layer hides %v", v)
	}
}

func TestRatiosOfSingleLayers(t *testing.T) {
	c := masked(t, small(t), par, "random", 0.5, "")
	c.Layers = layers(16, 12, 10)
	s := c.Masks[par]
	s.Ratios = map[string]float64{"dense2": 0.75}
	c.Masks[par] = s
	r := paused(t, c)
	for _, l := range r.Snapshot().Layers {
		want := map[string]float64{"dense1": 0.5, "dense2": 0.25}[l.Name]
		if l.Masked != (want != 0) || l.Masked && l.Density != want {
			t.Errorf("%s: masked %v, density %v", l.Name, l.Masked, l.Density)
		}
	}
	s.Ratios["dense3"], s.Layers = 0.2, []string{"dense1"} // masked, though neither list of layers has it
	c.Masks[par] = s
	if l := paused(t, c).Snapshot().Layers[4]; !l.Masked || math.Abs(l.Density-0.8) > 0.01 {
		t.Errorf("the output layer with a ratio of its own: masked %v, density %v", l.Masked, l.Density)
	}
	want := float64(64*16/2+16*12*3/4) / float64(64*16+16*12)
	if got := r.Snapshot().Masks[par].Achieved; got != want {
		t.Errorf("achieved %v, not %v", got, want)
	}
}

func TestPaceHoldsBack(t *testing.T) {
	r, err := (session{path: folder(t), config: small(t), plan: []planned{{1, SetPace(50)}, {6, SetPace(1e-300)}}}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	r.Start()
	eventually(t, "step 7", func() bool { return r.Snapshot().Taken == 2 })
	if d := time.Since(began); d < 80*time.Millisecond {
		t.Errorf("5 steps at 50 a second took %v", d)
	}
	time.Sleep(50 * time.Millisecond)
	r.Ask(Look{})
	time.Sleep(20 * time.Millisecond)
	if n := r.Snapshot().Step; n > 7 {
		t.Errorf("%d steps at a pace next to 0", n)
	}
	r.Close()
}
