package mask

import (
	"math"
	"strings"
	"testing"

	"example.com/maskbench/core/kind"
)

// setting is the default for a target with a strategy and a change.
func setting(t *testing.T, target Target, strategy string, change func(*Setting)) Setting {
	t.Helper()
	s, err := Default(target).With(strategy)
	if err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(&s)
	}
	return s
}

func TestDefault(t *testing.T) {
	for target, ratio := range map[Target]float64{Input: 0.25, Parameter: 0.5, Delta: 0.7, Gradient: 0.7, Activation: 0.5} {
		s := Default(target)
		if s.Active() || s.Ratio != ratio || s.Validate(target) != nil || s.Hold != (target == Gradient) {
			t.Errorf("%s: %+v, active %t, %v", target, s, s.Active(), s.Validate(target))
		}
		if s := setting(t, target, "random", nil); !s.Active() || s.Ratio != ratio {
			t.Errorf("%s random: active %t, ratio %v", target, s.Active(), s.Ratio)
		}
	}
	if (Setting{}).Active() {
		t.Error("a setting without a strategy is active")
	}
}

func TestClock(t *testing.T) {
	for _, c := range []struct {
		target   Target
		strategy string
		want     string
	}{
		{Input, "random", "sample"},
		{Input, "sliding", "step"},
		{Input, "adaptive", "sample"},
		{Parameter, "random", "run"},
		{Parameter, "sliding", "every 100"},
		{Delta, "sliding", "every 100"},
		{Activation, "sliding", "step"},
		{Delta, "random", "step"},
		{Gradient, "bernoulli", "step"},
		{Activation, "bernoulli", "sample"},
		{Parameter, "magnitude", "run"},
		{Gradient, "magnitude", "run"},
		{Delta, "magnitude", "end"},
		{Parameter, "snip", "run"},
		{Parameter, "rigl", "every 100"},
		{Parameter, "n:m", "run"},
	} {
		s := setting(t, c.target, c.strategy, nil)
		if got := s.Clock(c.target).String(); got != c.want {
			t.Errorf("%s of %s: %s, want %s", c.strategy, c.target, got, c.want)
		}
		s.Resample = Resample{Tier: PerEpoch}
		if got := s.Clock(c.target).String(); got != "epoch" {
			t.Errorf("%s of %s, set to epoch: %s", c.strategy, c.target, got)
		}
	}
}

func TestWith(t *testing.T) {
	s := setting(t, Input, "sliding", func(s *Setting) {
		s.Ratio, s.Fill, s.Strategy.Value = 0.4, Fill{Kind: FillNoise}, &Sliding{Stride: 9}
	})
	got, err := s.With("random")
	if err != nil || got.Ratio != 0.4 || got.Fill.Kind != FillNoise || got.Clock(Input).Tier != PerSample {
		t.Errorf("random after sliding: %+v, %v", got, err)
	}
	if got, _ = got.With("sliding"); *got.Strategy.Value.(*Sliding) != *NewSliding() {
		t.Errorf("the old stride is back: %+v", got.Strategy.Value)
	}
	s.Resample = Resample{Tier: PerRun}
	if got, _ = s.With("random"); got.Clock(Input).Tier != PerRun {
		t.Errorf("the resampling that was set is lost: %s", got.Clock(Input))
	}
	want := `unknown strategy "slidng": did you mean "sliding"? (there are: ` + strings.Join(Kinds.Names(), ", ") + ")"
	if got, err = s.With("slidng"); err == nil || err.Error() != want || got.Strategy.Kind != "sliding" {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestRatioFor(t *testing.T) {
	s := Setting{Ratio: 0.5, Ratios: map[string]float64{"dense2": 0}}
	if s.RatioFor("dense1") != 0.5 || s.RatioFor("dense2") != 0 {
		t.Errorf("dense1 %v, dense2 %v", s.RatioFor("dense1"), s.RatioFor("dense2"))
	}
}

func TestSettingValidate(t *testing.T) {
	for _, c := range []struct {
		target   Target
		strategy string
		change   func(*Setting)
		want     string
	}{
		{Input, "adaptive", nil, ""},
		{Input, "random", func(s *Setting) { s.Ratio, s.Fill = 1, Fill{Kind: FillCanary} }, ""},
		{Parameter, "sliding", func(s *Setting) { s.Ratio, s.Layers, s.Ratios = 0, []string{"dense1"}, map[string]float64{"dense2": 1} }, ""},
		{Input, "random", func(s *Setting) { s.Resample.Tier = PerSample }, ""},
		{Input, "random", func(s *Setting) { s.Ratio = 1.2 }, "ratio 1.2 is outside 0 … 1 (the share that is hidden)"},
		{Input, "random", func(s *Setting) { s.Ratio = -0.1 }, "ratio -0.1 is outside 0 … 1 (the share that is hidden)"},
		{Input, "none", func(s *Setting) { s.Ratio = math.NaN() }, "ratio NaN is outside 0 … 1 (the share that is hidden)"},
		{Parameter, "random", func(s *Setting) { s.Ratios = map[string]float64{"b": 2, "a": 3, "c": 0.5} }, "ratios.a 3 is outside 0 … 1 (the share that is hidden)"},
		{Parameter, "adaptive", nil, `strategy "adaptive" masks input, not parameter`},
		{Input, "sliding", func(s *Setting) { s.Strategy.Value = &Sliding{Stride: -3} }, "stride -3 is below 0 (cells a move; 0 is half a window)"},
		{Parameter, "random", func(s *Setting) { s.Resample.Tier = PerSample }, ""},
		{Input, "random", func(s *Setting) { s.Resample.Tier = EveryN }, `resample "every 0": the number of steps must be at least 1`},
		{Parameter, "random", func(s *Setting) { s.Fill.Kind = FillMean },
			`fill "mean" does not fit parameters: hidden weights count as zero and keep their value`},
		{Input, "random", func(s *Setting) { s.Fill = Fill{Kind: FillNumber, Value: math.Inf(1)} },
			`fill +Inf is not a finite 32-bit number: to check that hidden cells are never read, use "nan-canary"`},
		{Input, "random", func(s *Setting) { s.Layers = []string{"dense1"} },
			"layers and ratios do not fit the input, which has none: they select weight matrices"},
		{Input, "random", func(s *Setting) { s.Ratios = map[string]float64{"dense1": 0.5} },
			"layers and ratios do not fit the input, which has none: they select weight matrices"},
		{Input, "random", func(s *Setting) { s.Strategy = kind.Choice[Strategy]{Kind: "rnd"} },
			`unknown strategy "rnd" (there are: ` + strings.Join(Kinds.Names(), ", ") + ")"},
	} {
		err := setting(t, c.target, c.strategy, c.change).Validate(c.target)
		if got := message(err); got != c.want {
			t.Errorf("%s of %s: %q, want %q", c.strategy, c.target, got, c.want)
		}
	}
}

func TestScales(t *testing.T) {
	for _, c := range []struct {
		target  Target
		clock   Tier
		rescale string
		want    bool
	}{
		{Input, "", "", false},
		{Parameter, "", "", false},
		{Parameter, PerStep, "", false},
		{Delta, "", "", true},
		{Delta, PerEnd, "", true},
		{Gradient, "", "", true},
		{Gradient, PerRun, "", false},
		{Activation, "", "", true},
		{Activation, "", "none", false},
		{Input, "", "inverse", true},
	} {
		s := setting(t, c.target, "bernoulli", func(s *Setting) { s.Resample.Tier, s.Rescale = c.clock, c.rescale })
		if err := s.Validate(c.target); err != nil || s.Scales(c.target) != c.want {
			t.Errorf("%+v: %t, %v", c, s.Scales(c.target), err)
		}
	}
}

// scheduled sets a schedule with its defaults.
func scheduled(t *testing.T, name string) func(*Setting) {
	t.Helper()
	c, err := Schedules.Choose(name)
	if err != nil {
		t.Fatal(err)
	}
	return func(s *Setting) { s.Schedule = c }
}

func TestController(t *testing.T) {
	loop := setting(t, Input, "adaptive", scheduled(t, "closed-loop"))
	ramp := setting(t, Input, "adaptive", scheduled(t, "linear"))
	for name, c := range map[string]struct{ got, want Controlled }{
		"a schedule": {setting(t, Input, "random", scheduled(t, "closed-loop")).Controller(), loop.Schedule.Value.(Controlled)},
		"both":       {loop.Controller(), loop.Schedule.Value.(Controlled)},
		"a ramp":     {ramp.Controller(), nil},
		"neither":    {setting(t, Input, "random", nil).Controller(), nil},
		"nothing":    {Setting{}.Controller(), nil},
	} {
		if (c.got == nil) != (c.want == nil) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
	if s := setting(t, Input, "adaptive", nil); s.Controller() != s.Strategy.Value.(Controlled) {
		t.Error("adaptive does not control its own ratio")
	}
	if loop.Controller() != loop.Schedule.Value.(Controlled) {
		t.Error("with both, the schedule does not come first")
	}
}

// TestFits has what each target and strategy refuses, with the reason.
func TestFits(t *testing.T) {
	ratios := func(s *Setting) { s.Ratios = map[string]float64{"dense1": 0.5} }
	clock := func(c Tier) func(*Setting) { return func(s *Setting) { s.Resample.Tier = c } }
	both := func(all ...func(*Setting)) func(*Setting) {
		return func(s *Setting) {
			for _, f := range all {
				f(s)
			}
		}
	}
	inference := func(word string) func(*Setting) { return func(s *Setting) { s.Inference = word } }
	linear, every := scheduled(t, "linear"), func(s *Setting) { s.Resample = Resample{EveryN, 50} }
	for _, c := range []struct {
		target   Target
		strategy string
		change   func(*Setting)
		want     string
	}{
		{Delta, "random", ratios, ""},
		{Activation, "random", ratios, ""},
		{Input, "magnitude", nil, `strategy "magnitude" masks parameter, delta and gradient, not input`},
		{Activation, "structured", nil, `strategy "structured" masks parameter, not activation`},
		{Delta, "random", func(s *Setting) { s.Fill.Kind = FillMean }, `fill "mean" does not fit target delta: it stands in for hidden inputs alone`},
		{Activation, "random", func(s *Setting) { s.Hold = true }, `hold does not fit target activation: it is about weights whose gradient is hidden`},
		{Gradient, "random", func(s *Setting) { s.Hold = false }, ""},
		{Delta, "random", clock(PerEnd), ""},
		{Gradient, "random", clock(PerEnd), `resample "end" fits target delta alone, not gradient: what was trained unmasked would be masked at the end`},
		{Gradient, "random", clock(PerSample), `resample "sample" does not fit target gradient, which has one mask for the batch: choose step`},
		{Delta, "random", clock(PerSample), `resample "sample" does not fit target delta, which has one mask for the batch: choose step`},
		{Activation, "random", clock(PerSample), ""},
		{Parameter, "rigl", clock(PerSample), `resample "sample" does not fit strategy "rigl", which goes by the weights, the same for each sample of a batch: set resample to another`},
		{Parameter, "magnitude", both(every, linear), ""},
		{Parameter, "magnitude", linear, `schedule "linear" moves nothing under resample "run", which draws once: choose epoch, step or "every N"`},
		{Delta, "magnitude", linear, `schedule "linear" moves nothing under resample "end", which draws once: choose epoch, step or "every N"`},
		{Parameter, "random", scheduled(t, "closed-loop"), `schedule "closed-loop" moves nothing under resample "run", which draws once: choose epoch, step or "every N"`},
		{Parameter, "rigl", linear, ""},
		{Parameter, "snip", both(every, linear), `schedule "linear" does not fit strategy "snip", which decides once`},
		{Parameter, "n:m", both(every, linear), `schedule "linear" does not fit strategy "n:m", which has no ratio to move`},
		{Parameter, "none", linear, ""},
		{Parameter, "n:m", ratios, `ratios do not fit strategy "n:m", whose options say how much it hides`},
		{Input, "random", func(s *Setting) { s.Schedule = kind.Choice[Schedule]{Kind: "cubc"} },
			`unknown schedule "cubc": did you mean "cubic"? (there are: ` + strings.Join(Schedules.Names(), ", ") + ")"},
		{Input, "random", func(s *Setting) { linear(s); s.Schedule.Value = &Ramp{Initial: 2} }, "initial 2 is outside 0 … 1 (the share that is hidden)"},
		{Input, "random", func(s *Setting) { s.Rescale = "invers" }, `unknown rescale "invers": did you mean "inverse"? (there are: none, inverse)`},
		{Parameter, "random", func(s *Setting) { s.Allocation = "erk" }, `unknown allocation "erk": did you mean "er"? (there are: uniform, er)`},
		{Gradient, "random", func(s *Setting) { s.Allocation = "er" }, ""},
		{Parameter, "magnitude", func(s *Setting) { s.Allocation = "er" }, ""},
		{Parameter, "snip", func(s *Setting) { s.Allocation = "uniform" }, ""},
		{Parameter, "snip", func(s *Setting) { s.Allocation = "er" },
			`allocation "er" does not fit strategy "snip", whose scope is global: layers share one budget by what their weights are worth`},
		{Activation, "random", func(s *Setting) { s.Allocation = "er" }, `allocation does not fit target activation: it shares a ratio among weight matrices`},
		{Parameter, "random", both(clock(PerStep), inference("moment")), ""},
		{Parameter, "random", both(clock(PerStep), inference("median")), `unknown inference "median": did you mean "mean"? (there are: mean, moment)`},
		{Parameter, "random", inference("mean"), `inference "mean" does not fit: it is about parameters whose masks are drawn anew`},
		{Parameter, "rigl", inference("moment"), `inference "moment" does not fit: it is about parameters whose masks are drawn anew`},
		{Delta, "random", inference("mean"), `inference "mean" does not fit: it is about parameters whose masks are drawn anew`},
	} {
		if got := message(setting(t, c.target, c.strategy, c.change).Validate(c.target)); got != c.want {
			t.Errorf("%s of %s: %q, want %q", c.strategy, c.target, got, c.want)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
