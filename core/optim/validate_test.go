package optim

import (
	"math"
	"slices"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels/cpu"
)

func TestValidate(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	adam := func(change func(*AdamW)) Optimizer {
		o := NewAdamW()
		change(o)
		return o
	}
	for _, c := range []struct {
		o    Optimizer
		want string
	}{
		{&SGD{Rate: 0.1}, ""},
		{&SGD{Rate: 100, Momentum: 0.999, WeightDecay: 10}, ""},
		{&SGD{}, "rate 0 is outside 0 < rate ≤ 100"},
		{&SGD{Rate: -1}, "rate -1 is outside 0 < rate ≤ 100"},
		{&SGD{Rate: 100.5}, "rate 100.5 is outside 0 < rate ≤ 100"},
		{&SGD{Rate: nan}, "rate NaN is outside 0 < rate ≤ 100"},
		{&SGD{Rate: inf}, "rate +Inf is outside 0 < rate ≤ 100"},
		{&SGD{Rate: 1, Momentum: 1}, "momentum 1 is outside 0 ≤ momentum < 1"},
		{&SGD{Rate: 1, Momentum: -0.1}, "momentum -0.1 is outside 0 ≤ momentum < 1"},
		{&SGD{Rate: 1, Momentum: nan}, "momentum NaN is outside 0 ≤ momentum < 1"},
		{&SGD{Rate: 1, WeightDecay: -1}, "weight_decay -1 is outside 0 ≤ weight_decay < +Inf"},
		{&SGD{Rate: 1, WeightDecay: inf}, "weight_decay +Inf is outside 0 ≤ weight_decay < +Inf"},
		{adam(func(o *AdamW) {}), ""},
		{adam(func(o *AdamW) { o.Beta1, o.Beta2, o.Epsilon, o.WeightDecay = 0, 0, 0, 0 }), ""},
		{adam(func(o *AdamW) { o.Rate = 0 }), "rate 0 is outside 0 < rate ≤ 100"},
		{adam(func(o *AdamW) { o.Beta1 = 1 }), "beta1 1 is outside 0 ≤ beta1 < 1"},
		{adam(func(o *AdamW) { o.Beta2 = -1 }), "beta2 -1 is outside 0 ≤ beta2 < 1"},
		{adam(func(o *AdamW) { o.Epsilon = nan }), "epsilon NaN is outside 0 ≤ epsilon < +Inf"},
		{adam(func(o *AdamW) { o.WeightDecay = inf }), "weight_decay +Inf is outside 0 ≤ weight_decay < +Inf"},
	} {
		got := ""
		if err := c.o.Validate(); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%+v: %q, want %q", c.o, got, c.want)
		}
	}
}

// TestKinds holds the defaults of every optimizer against its own rules, and its
// state against the slots that it names.
func TestKinds(t *testing.T) {
	start := map[string]float64{"sgd": 0.01, "adamw": 0.001}
	b := cpu.New[float32](1)
	p := &nn.Param{Rows: 2, Cols: 3, Value: b.Alloc(6), Grad: b.Alloc(6)}
	for _, k := range Kinds {
		o := k.New()
		if err := o.Validate(); err != nil {
			t.Errorf("%s: %v", k.Name, err)
		}
		if o.Start() != start[k.Name] {
			t.Errorf("%s starts at %v", k.Name, o.Start())
		}
		s := NewState(b, o, p)
		if len(s.Slots) != len(o.Slots()) || s.T != 0 {
			t.Errorf("%s: %d slots for %q, t = %d", k.Name, len(s.Slots), o.Slots(), s.T)
		}
		for _, slot := range s.Slots {
			if slot.Len() != p.Len() {
				t.Errorf("%s: a slot of %d for %d weights", k.Name, slot.Len(), p.Len())
			}
		}
	}
	if got := (&SGD{Momentum: 0.9}).Slots(); !slices.Equal(got, []string{"momentum_buffer"}) {
		t.Errorf("slots of momentum: %q", got)
	}
}
