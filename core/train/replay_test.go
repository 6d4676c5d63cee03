package train

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/record"
)

// randomPlan is n commands at random steps, some of them wrong. Each pause is
// followed by what ends it.
func randomPlan(random *rand.Rand, n int) []planned {
	target := func() mask.Target { return mask.Targets[random.IntN(len(mask.Targets))] }
	pick := func(words ...string) string { return words[random.IntN(len(words))] }
	makers := []func() []Command{
		func() []Command { return []Command{SetRatio(target(), float64(random.IntN(12))/10)} },
		func() []Command {
			return []Command{SetStrategy(target(), pick(append(mask.Kinds.Names(), "slding")...))}
		},
		func() []Command {
			return []Command{SetResample(target(), pick("run", "epoch", "step", "sample", "every 3", "often"))}
		},
		func() []Command {
			return []Command{SetFill(target(), pick("zero", "mean", "noise", "nan-canary", "0.5", "black"))}
		},
		func() []Command { return []Command{SetTarget(pick(append(TargetWords(), "all")...))} },
		func() []Command { return []Command{Freeze(pick("dense1", "relu1", "dense9"))} },
		func() []Command { return []Command{Thaw(pick("dense1", "dense2"))} },
		func() []Command { return []Command{SetRate(float64(random.IntN(5)) / 50)} },
		func() []Command { return []Command{Extend(random.IntN(2))} },
		func() []Command { return []Command{Pause(), SetRatio(target(), 0.2), Resume()} },
		func() []Command { return []Command{SetPace(float64(1000 + random.IntN(1000)))} },
		func() []Command { return []Command{SaveCheckpoint()} },
		func() []Command { return []Command{Pause(), SaveCheckpoint(), Resume(), {Kind: "explode"}} },
		func() []Command {
			key := pick("stride", "scope", "length", "mode", "n", "prune", "fraction", "norm", "cell")
			return []Command{SetOption(target(), key, pick("1", "2", "0.5", "global", "low", "much"))}
		},
		func() []Command { return []Command{SetSchedule(target(), pick(mask.Schedules.Names()...))} },
		func() []Command {
			key := pick("initial", "begin", "end", "gain", "gap")
			return []Command{{Kind: "schedule-option", On: string(target()) + "." + key, Value: pick("0", "0.5", "2", "late")}}
		},
		func() []Command {
			return []Command{{Kind: "rescale", On: string(target()), Value: pick("auto", "none", "inverse", "up")}}
		},
		func() []Command {
			return []Command{{Kind: "allocation", On: string(target()), Value: pick("uniform", "er", "fair")}}
		},
		func() []Command {
			return []Command{{Kind: "inference", On: "parameter", Value: pick("mean", "moment", "best")}}
		},
		func() []Command {
			return []Command{{Kind: "hold", On: string(target()), Value: pick("true", "false", "maybe")}}
		},
		func() []Command {
			return []Command{{Kind: "layers", On: string(target()), Value: pick("", "dense1,dense2", "relu1", "dense9")}}
		},
		func() []Command {
			return []Command{{Kind: "ratio", On: string(target()) + "." + pick("dense1", "relu1", "dense9"), Value: "0.4"}}
		},
		func() []Command {
			return []Command{{Kind: "rate-schedule", Value: pick(append(optim.Schedules.Names(), "up")...)}}
		},
		func() []Command {
			return []Command{{Kind: "rate-option", On: pick("every", "least", "patience"), Value: pick("0", "1", "0.1")}}
		},
		func() []Command { return []Command{{Kind: "clip", Value: pick("0", "0.5", "-1", "tight")}} },
		func() []Command { return []Command{{Kind: "warmup", Value: pick("0", "1.5", "-1", "long")}} },
	}
	var plan []planned
	for at := int64(0); len(plan) < n; at += random.Int64N(3) {
		for _, c := range makers[random.IntN(len(makers))]() {
			plan = append(plan, planned{min(at, 17), c})
		}
	}
	return plan
}

func TestReplayOfRandomEdits(t *testing.T) {
	t.Parallel()
	for seed := uint64(0); seed < 30; seed += uint64(stride(1)) {
		random := rand.New(rand.NewPCG(seed, 1))
		c := masked(t, small(t), mask.Targets[seed%5], "random", 0.3, "")
		if seed%3 == 0 {
			c.Optim = adamw()
		}
		plan := randomPlan(random, 40)
		want := metricsOf(t, c, plan...)
		s := session{path: folder(t), config: c, plan: plan}
		killed(t, s, random.IntN(120), random.IntN(120))
		same(t, fmt.Sprintf("seed %d, killed twice", seed), metrics(t, s.path), want)
		if err := Replay(s.path, c, 2, nil); err != nil {
			t.Errorf("seed %d: %v", seed, err)
		}
		journal, err := ReadJournal(s.path)
		if err != nil || len(journal) != len(plan) {
			t.Fatalf("seed %d: %d of %d commands in the journal, %v", seed, len(journal), len(plan), err)
		}
		for i, r := range journal {
			if c := plan[i].Command; r.ID != int64(i+1) || r.Kind != c.Kind || r.On != c.On || r.Value != c.Value || r.Step != plan[i].at {
				t.Errorf("seed %d: entry %d is %+v, not %+v", seed, i, r, plan[i])
			}
		}
	}
}

func TestReplayOfAKilledRun(t *testing.T) {
	c, plan := small(t), edits(mask.Input)
	for k := 30; ; k += stride(7) {
		s := session{path: folder(t), config: c, plan: plan, fault: killAt(k)}
		if s.carryOut(t) == nil {
			break
		}
		if b, err := os.ReadFile(filepath.Join(s.path, record.MetricsFile)); err != nil || bytes.Count(b, []byte("\n")) == 0 {
			continue
		}
		if err := Replay(s.path, c, 1, nil); err != nil {
			t.Errorf("killed at operation %d: %v", k, err)
		}
	}
}

func TestReplayOfARunWithoutItsLastEpochLine(t *testing.T) {
	s := session{path: folder(t), config: small(t), until: 12}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	whole := metrics(t, s.path)
	start := bytes.LastIndexByte(whole[:len(whole)-1], '\n') + 1
	if !bytes.HasPrefix(whole[start:], []byte(`{"epoch":2,`)) {
		t.Fatalf("the last line is %s", whole[start:])
	}
	for _, end := range []int{start, start + 20} {
		if err := os.WriteFile(filepath.Join(s.path, record.MetricsFile), whole[:end], 0o666); err != nil {
			t.Fatal(err)
		}
		if err := Replay(s.path, s.config, 1, nil); err != nil {
			t.Error(err)
		}
	}
}

func TestReplayFindsTheLineThatDiffers(t *testing.T) {
	c := small(t)
	s := session{path: folder(t), config: c, plan: []planned{{4, SetRate(0.02)}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	whole := bytes.SplitAfter(metrics(t, s.path), []byte("\n"))
	whole = whole[:len(whole)-1]
	file := filepath.Join(s.path, record.MetricsFile)
	for _, line := range []int{1, 7, len(whole)} {
		changed := append([][]byte(nil), whole...)
		changed[line-1] = bytes.Replace(changed[line-1], []byte(`loss":`), []byte(`loss":1`), 1)
		expectDifference(t, s.path, c, file, bytes.Join(changed, nil), line)
	}
	last := len(whole)
	expectDifference(t, s.path, c, file, bytes.Join(whole[:last-1], nil), last)
	twice := bytes.Join(append(append([][]byte(nil), whole...), whole[last-1]), nil)
	expectDifference(t, s.path, c, file, twice, last+1)

	if err := os.WriteFile(file, bytes.Join(whole, nil), 0o666); err != nil {
		t.Fatal(err)
	}
	looked := false
	if err := Replay(s.path, c, 1, func(*Run) { looked = true }); err != nil || !looked {
		t.Error(err, looked)
	}
	c.Optim = sgd(0.1, 0.8)
	var differs *ReplayError
	if err := Replay(s.path, c, 1, nil); !errors.As(err, &differs) || differs.Line != 3 { // the first update is the same
		t.Errorf("another momentum shows as %v", err)
	}
}

func expectDifference(t *testing.T, path string, c Config, file string, content []byte, line int) {
	t.Helper()
	if err := os.WriteFile(file, content, 0o666); err != nil {
		t.Fatal(err)
	}
	var differs *ReplayError
	if err := Replay(path, c, 1, nil); !errors.As(err, &differs) || differs.Line != line {
		t.Errorf("tampered with line %d: %v", line, err)
	}
}

func TestReplayOfNothing(t *testing.T) {
	s := session{path: folder(t), config: small(t), plan: []planned{{0, Stop()}}}
	if err := s.carryOut(t); err != nil {
		t.Fatal(err)
	}
	if err := Replay(s.path, s.config, 1, nil); !errors.Is(err, ErrData) {
		t.Error(err)
	}
}
