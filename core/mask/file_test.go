package mask

import (
	"slices"
	"testing"

	"example.com/maskbench/core/kind"
)

func TestFileDrawsWhatIsStored(t *testing.T) {
	stored := []float32{0, 0.5, 1, 0, 2, 1}
	for _, ratio := range []float64{1e-9, 0.5, 1} {
		d := Draw{Shape: Shape{2, 3}, Ratio: ratio, Tick: 9, Sample: 4, Stored: stored, Rand: stream(1)}
		if m := draw(new(File), d); !slices.Equal(m, stored) {
			t.Errorf("ratio %v: %v, want %v", ratio, m, stored)
		}
	}
	if m := draw(new(File), Draw{Shape: Shape{1, 3}, Ratio: 1}); Hidden(m) != 0 {
		t.Errorf("without a mask in the file: %v", m)
	}
}

func TestFileSetting(t *testing.T) {
	file := func(s *Setting) { s.Strategy.Value = &File{Path: "/m.safetensors"} }
	for _, c := range []struct {
		target Target
		change func(*Setting)
		want   string
	}{
		{Input, file, ""},
		{Parameter, file, ""},
		{Input, func(*Setting) {}, "path is not set: a preset, or --set before the start, names the file that holds the masks"},
		{Input, func(s *Setting) { file(s); s.Resample.Tier = PerStep }, `resample "step" does not fit strategy "file", whose masks are fixed: leave it out`},
		{Input, func(s *Setting) { file(s); scheduled(t, "linear")(s) }, `schedule "linear" does not fit strategy "file", which has no ratio to move`},
		{Parameter, func(s *Setting) { file(s); s.Layers = []string{"dense1"} },
			`layers and ratios do not fit strategy "file": the names in its file decide what is masked`},
		{Parameter, func(s *Setting) { file(s); s.Ratios = map[string]float64{"dense1": 1} },
			`layers and ratios do not fit strategy "file": the names in its file decide what is masked`},
	} {
		if got := message(setting(t, c.target, "file", c.change).Validate(c.target)); got != c.want {
			t.Errorf("%s: %q, want %q", c.target, got, c.want)
		}
	}
	if s := setting(t, Input, "file", file); s.Stored() != kind.Path("/m.safetensors") || s.Clock(Input).Tier != PerSample || s.Clock(Parameter).Tier != PerRun {
		t.Errorf("%+v is stored in %q, drawn anew each %s and %s", s, s.Stored(), s.Clock(Input), s.Clock(Parameter))
	}
	if s := setting(t, Input, "random", nil); s.Stored() != "" {
		t.Errorf("random is stored in %q", s.Stored())
	}
}
