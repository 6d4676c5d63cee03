package optim

import (
	"encoding/json"
	"math"
	"testing"

	"example.com/maskbench/core/kind"
)

// curve is what PyTorch made of a schedule at a rate of 1.
type curve struct {
	Kind            string
	Options         map[string]string
	AnEpoch, Epochs int
	Factors         []float64
}

// schedule is the one of the curve, its options set as a preset would.
func (c curve) schedule(t *testing.T) Schedule {
	t.Helper()
	choice, err := Schedules.Choose(c.Kind)
	for key, text := range c.Options {
		if err == nil {
			choice, err = kind.With(choice, key, text)
		}
	}
	if err == nil {
		err = choice.Value.Validate()
	}
	if err != nil {
		t.Fatal(err)
	}
	return choice.Value
}

type curves struct {
	Schedules, Plateaus []curve
	Losses              []*float64 // null: NaN
	Warm                struct {
		Steps   int
		Factors []float64
	}
}

func goldenCurves(t *testing.T) (g curves) {
	t.Helper()
	if err := json.Unmarshal(goldenJSON, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

// PyTorch multiplies step by step, so that it is off by some rounding.
func near(a, b float64) bool { return math.Abs(a-b) <= 1e-12*math.Abs(b)+1e-15 }

func TestSchedules(t *testing.T) {
	for _, c := range goldenCurves(t).Schedules {
		s := c.schedule(t)
		for step, want := range c.Factors {
			epoch := float64(step) / float64(c.AnEpoch)
			if got := s.Factor(epoch, float64(c.Epochs)); !near(got, want) {
				t.Errorf("%s %v at epoch %v: %v, want %v", c.Kind, c.Options, epoch, got, want)
			}
		}
	}
}

func TestPlateau(t *testing.T) {
	g := goldenCurves(t)
	for _, c := range g.Plateaus {
		s, state := c.schedule(t), NewPlateauState()
		for epoch, want := range c.Factors {
			loss := math.NaN()
			if g.Losses[epoch] != nil {
				loss = *g.Losses[epoch]
			}
			state = s.(Reactive).React(state, loss)
			if got := s.Factor(float64(epoch), 0) * state.Factor; !near(got, want) {
				t.Fatalf("%v after loss %d, %v: %v, want %v", c.Options, epoch, loss, got, want)
			}
		}
	}
}

func TestWarm(t *testing.T) {
	g := goldenCurves(t).Warm
	const anEpoch = 4
	for step, want := range g.Factors {
		if got := Warm(float64(step+1)/anEpoch, float64(g.Steps)/anEpoch); !near(got, want) {
			t.Errorf("step %d of a warm-up of %d: %v, want %v", step, g.Steps, got, want)
		}
	}
	if got := Warm(0.01, 0); got != 1 {
		t.Errorf("without a warm-up: %v", got)
	}
}

// TestScheduleBounds holds every schedule to factors of [0, 1], 1 at the start, also
// beyond the end of a run and in an endless one that it does not refuse.
func TestScheduleBounds(t *testing.T) {
	for _, k := range Schedules {
		s := k.New()
		if err := s.Validate(); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
		for _, epochs := range []float64{0, 0.5, 1, 30} {
			if _, bounded := s.(interface{ Endless() error }); bounded && epochs == 0 {
				continue
			}
			last := 1.0
			for epoch := 0.0; epoch < 100; epoch += 0.25 {
				got := s.Factor(epoch, epochs)
				if !(got >= 0 && got <= last) || epoch == 0 && got != 1 {
					t.Fatalf("%s at epoch %v of %v: %v after %v", k.Name, epoch, epochs, got, last)
				}
				last = got
			}
		}
	}
}

func TestScheduleValidate(t *testing.T) {
	plateau := func(change func(*Plateau)) Schedule {
		p := NewPlateau()
		change(p)
		return p
	}
	for _, c := range []struct {
		s    Schedule
		want string
	}{
		{&Step{Every: 1, Ratio: 1}, ""},
		{&Step{Ratio: 0.1}, "every 0 is not a number of epochs from 1 up"},
		{&Step{Every: 1}, "factor 0 is outside 0 < factor ≤ 1"},
		{&Step{Every: 1, Ratio: math.NaN()}, "factor NaN is outside 0 < factor ≤ 1"},
		{&Cosine{Least: 1, End: 0.5}, ""},
		{&Cosine{Least: -0.1}, "least -0.1 is outside 0 ≤ least ≤ 1, a share of the rate"},
		{&Cosine{End: -1}, "end -1 is not a number of epochs (0: the end of the run)"},
		{&Cosine{End: math.Inf(1)}, "end +Inf is not a number of epochs (0: the end of the run)"},
		{plateau(func(p *Plateau) { p.Patience, p.Threshold = 0, 0 }), ""},
		{plateau(func(p *Plateau) { p.Ratio = 1 }), "factor 1 is outside 0 < factor < 1"},
		{plateau(func(p *Plateau) { p.Patience = -1 }), "patience -1 is not a number of epochs from 0 up"},
		{plateau(func(p *Plateau) { p.Threshold = 1 }), "threshold 1 is outside 0 ≤ threshold < 1"},
		{plateau(func(p *Plateau) { p.Cooldown = -2 }), "cooldown -2 is not a number of epochs from 0 up"},
		{plateau(func(p *Plateau) { p.Least = math.NaN() }), "least NaN is outside 0 ≤ least < 1"},
	} {
		got := ""
		if err := c.s.Validate(); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%+v: %q, want %q", c.s, got, c.want)
		}
	}
}

func TestEndless(t *testing.T) {
	if err := (&Cosine{}).Endless(); err == nil {
		t.Error("an endless run has no end for the cosine, and that is no error")
	}
	if err := (&Cosine{End: 1}).Endless(); err != nil {
		t.Error(err)
	}
}
