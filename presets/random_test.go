package presets

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/train"
)

// TestRoundTripRandom writes random experiments and reads them back.
func TestRoundTripRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	valid, stages := 0, 0
	for tries := 0; tries < 2000 && valid < 200; tries++ {
		c, err := Load(Names()[rng.IntN(len(Names()))], nil)
		if err != nil {
			t.Fatal(err)
		}
		c.Stages = nil
		scramble(rng, &c)
		if c.Validate() != nil {
			continue
		}
		for i := range rng.IntN(3) {
			if s := randomStage(rng, c, i); s.Validate() == nil {
				c.Stages = append(c.Stages, s)
			}
		}
		if c.Validate() != nil {
			continue // the stages do not fit together
		}
		valid++
		stages += len(c.Stages)
		roundTrip(t, c)
	}
	if valid < 200 || stages < 40 {
		t.Errorf("only %d of the random experiments were valid, with %d stages", valid, stages)
	}
}

func scramble(rng *rand.Rand, c *train.Config) {
	c.About = []string{"", "ä\n\"\\", "\x01'''\"\"\"", "#[x]"}[rng.IntN(4)]
	c.Seed, c.Epochs, c.Batch, c.Shuffle = rng.Uint64()>>1, rng.IntN(100), 1+rng.IntN(1000), rng.IntN(2) == 0
	c.Init = kind.Path(either(rng, "", "/w"))
	c.Val, c.Test, c.Standardize, c.Select = rng.Float64()/2, rng.Float64()/2, rng.IntN(2) == 0, either(rng, "", "best")
	c.Noise = data.Noise{Labels: rng.Float64(), Kind: either(rng, "", "pair"), Features: rng.IntN(9)}
	c.Optim, c.RateSchedule = pick(rng, optim.Kinds), pick(rng, optim.Schedules)
	c.Clip, c.Warmup = rng.Float64(), rng.Float64()
	c.Layers = []nn.Part{{Name: "a-b_1", Spec: kind.Choice[nn.Spec]{Kind: "dense", Value: &nn.Dense{Units: 1 + rng.IntN(9)}}}}
	for i := range rng.IntN(4) {
		c.Layers = append(c.Layers, nn.Part{Name: fmt.Sprint("l", i), Spec: pick(rng, nn.Kinds)})
	}
	c.Masks = map[mask.Target]mask.Setting{}
	for _, target := range mask.Targets {
		for c.Masks[target] = randomMask(rng, target); c.Masks[target].Validate(target) != nil; {
			c.Masks[target] = randomMask(rng, target)
		}
	}
	c.Freeze = []train.Freezing{{}, {Layers: []string{"a-b_1"}}, {Gradual: 2}, {Until: map[string]float64{"a-b_1": float64(1 + rng.IntN(9))}}}[rng.IntN(4)]
	c.Report = train.Reporting{Conflict: rng.IntN(3)}
}

// randomMask is a setting that says something of the keys that fit the target.
func randomMask(rng *rand.Rand, target mask.Target) mask.Setting {
	s := mask.Default(target)
	s.Ratio = rng.Float64()
	if rng.IntN(2) == 0 {
		s.Strategy = pick(rng, mask.Kinds)
	}
	if rng.IntN(4) == 0 {
		s.Schedule = pick(rng, mask.Schedules)
	}
	s.Resample = []mask.Resample{{}, {Tier: mask.PerRun}, {Tier: mask.PerStep}, {Tier: mask.EveryN, Every: 1 + rng.IntN(9)}}[rng.IntN(4)]
	for _, f := range fitting(target, maskFields(&s)) {
		switch p := f.to.(type) {
		case word:
			*p.to = either(rng, "", p.among[1])
		case *mask.Fill:
			*p = []mask.Fill{{}, {Kind: mask.FillNoise}, {Kind: mask.FillNumber, Value: rng.NormFloat64()}}[rng.IntN(3)]
		case *[]string:
			*p = [][]string{nil, {"a-b_1"}}[rng.IntN(2)]
		case *map[string]float64:
			*p = []map[string]float64{nil, {"a-b_1": rng.Float64()}}[rng.IntN(2)]
		}
	}
	return s
}

// randomStage has some of the parts of its base, and others of its own.
func randomStage(rng *rand.Rand, base train.Config, i int) train.Config {
	s, other := base, base
	scramble(rng, &other)
	s.Stages, s.Name, s.About = nil, fmt.Sprint("s", i), ""
	if i > 0 {
		s.Init = kind.Path(either(rng, "", "/v"))
	}
	s.Masks = map[mask.Target]mask.Setting{}
	for _, target := range mask.Targets {
		from := []train.Config{base, other}[rng.IntN(2)]
		s.Masks[target] = from.Masks[target]
	}
	for _, own := range []func(){
		func() {
			s.Epochs, s.Batch, s.Shuffle, s.Init, s.Select = other.Epochs, other.Batch, other.Shuffle, other.Init, other.Select
		},
		func() { s.Val, s.Test, s.Standardize, s.Noise = other.Val, other.Test, other.Standardize, other.Noise },
		func() {
			s.Optim, s.RateSchedule, s.Clip, s.Warmup = other.Optim, other.RateSchedule, other.Clip, other.Warmup
		},
		func() { s.Layers = other.Layers },
		func() { s.Freeze = other.Freeze },
		func() { s.Report = other.Report },
	} {
		if rng.IntN(2) == 0 {
			own()
		}
	}
	return s
}

func either(rng *rand.Rand, a, b string) string { return []string{a, b}[rng.IntN(2)] }

// pick chooses a kind and gives its numbers random values.
func pick[T any](rng *rand.Rand, kinds kind.Table[T]) kind.Choice[T] {
	choice, _ := kinds.Choose(kinds.Names()[rng.IntN(len(kinds))])
	for _, f := range options(choice.Value) {
		switch p := f.to.(type) {
		case *float64:
			*p = rng.Float64()
		case *int:
			*p = 1 + rng.IntN(20)
		}
	}
	return choice
}
