package mask

import (
	"math"
	"testing"
)

// TestRamps has the ends and the middle of every ramp, from 0.1 at epoch 2 to 0.9
// at the end of 10 epochs, or at its own end.
func TestRamps(t *testing.T) {
	for name, quarter := range map[string]float64{"linear": 0.3, "cubic": 0.5625, "cosine": 0.1 + 0.8*(1-math.Sqrt2/2)/2} {
		choice, err := Schedules.Choose(name)
		if err != nil {
			t.Fatal(err)
		}
		r := choice.Value.(*Ramp)
		r.Initial, r.Begin = 0.1, 2
		for _, end := range []float64{0, 10} {
			r.End = end
			for epoch, want := range map[float64]float64{0: 0.1, 2: 0.1, 4: quarter, 10: 0.9, 11: 0.9, 1e300: 0.9} {
				if got := r.At(0.9, epoch, 10); math.Abs(got-want) > 1e-15 {
					t.Errorf("%s to %v after %v epochs: %v, want %v", name, end, epoch, got, want)
				}
			}
		}
		last := 0.1
		for epoch := 2.0; epoch <= 10; epoch += 0.125 {
			if now := r.At(0.9, epoch, 10); now < last || now > 0.9 {
				t.Errorf("%s after %v epochs: %v after %v", name, epoch, now, last)
			} else {
				last = now
			}
		}
		if r.Endless() != nil {
			t.Errorf("%s with an end: %v", name, r.Endless())
		}
		if r.End = 0; message(r.Endless()) != "end is not set, and the run has none: set the epochs until the ratio is the final one" {
			t.Errorf("%s without an end: %v", name, r.Endless())
		}
	}
}

// TestSchedulesStayWithin 0 … 1, begin at once if they are to last for no time, and
// leave a final ratio alone that is their first.
func TestSchedulesStayWithin(t *testing.T) {
	for _, e := range Schedules {
		s := e.New()
		if err := s.Validate(); err != nil {
			t.Errorf("%s: %v", e.Name, err)
		}
		for _, final := range []float64{0, 0.3, 1} {
			for _, epochs := range []float64{0, 1, 7} {
				for _, epoch := range []float64{0, 0.5, 1, 3.3, 7, 1e9} {
					got := s.At(final, epoch, epochs)
					if !(got >= 0 && got <= 1) || epoch >= epochs && epoch > 0 && got != final {
						t.Errorf("%s to %v: %v after %v epochs of %v", e.Name, final, got, epoch, epochs)
					}
				}
			}
		}
		if r, ok := s.(*Ramp); ok {
			if r.Initial = 0.3; r.At(0.3, 3, 7) != 0.3 {
				t.Errorf("%s from 0.3 to 0.3 is %v on the way", e.Name, r.At(0.3, 3, 7))
			}
		}
	}
	if (constant{}).At(0.7, 3, 10) != 0.7 {
		t.Error("constant moves")
	}
}

func TestScheduleOptions(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for want, s := range map[string]Schedule{
		"begin -1 is not a number of epochs from 0 up":                  &Ramp{Begin: -1},
		"begin NaN is not a number of epochs from 0 up":                 &Ramp{Begin: nan},
		"begin +Inf is not a number of epochs from 0 up":                &Ramp{Begin: inf},
		"end 2 is not after begin 2 (epochs; 0: the end of the run)":    &Ramp{Begin: 2, End: 2},
		"end +Inf is not after begin 0 (epochs; 0: the end of the run)": &Ramp{End: inf},
		"initial 1.1 is outside 0 … 1 (the share that is hidden)":       &Ramp{Initial: 1.1},
		"gain -1 is not a finite number from 0 up (0 holds the ratio)":  &ClosedLoop{Gain: -1},
		"gap NaN is not a finite number":                                &ClosedLoop{Gap: nan},
		"least 0.5 and most 0.4 must be in order within 0 … 1":          &ClosedLoop{Least: 0.5, Most: 0.4},
	} {
		if got := message(s.Validate()); got != want {
			t.Errorf("%+v: %q, want %q", s, got, want)
		}
	}
}

// TestClosedLoopControlsAsAdaptive, whose numbers are held elsewhere.
func TestClosedLoopControlsAsAdaptive(t *testing.T) {
	loop, adaptive := NewClosedLoop(), NewAdaptive()
	for _, val := range []float64{0.5, 1, 1.05, 1.5, 100, math.NaN(), math.Inf(1)} {
		for _, ratio := range []float64{0, 0.25, 1} {
			if got, want := loop.Control(ratio, 1, val), adaptive.Control(ratio, 1, val); got != want {
				t.Errorf("from %v with losses 1 and %v: %v, want %v", ratio, val, got, want)
			}
		}
	}
}
