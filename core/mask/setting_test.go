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
	for target, ratio := range map[Target]float64{Input: 0.25, Parameter: 0.5} {
		s := Default(target)
		if s.Active() || s.Ratio != ratio || s.Validate(target) != nil {
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
		{Parameter, "random", func(s *Setting) { s.Resample.Tier = PerSample },
			`resample "sample" would need weights for each sample of a batch: parameters take run, epoch, step or "every N"`},
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

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
