package tui

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
)

// paused is a screen over a run of a preset that rests, so that commands are taken
// at once.
func paused(t *testing.T, preset string) *state {
	t.Helper()
	c, err := presets.Load(preset, nil)
	if err != nil {
		t.Fatal(err)
	}
	dir, err := record.Create(filepath.Join(t.TempDir(), "run"))
	if err != nil {
		t.Fatal(err)
	}
	run, err := train.Open(c, train.Options{Dir: dir, Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(run.Close)
	run.Send(train.Pause())
	s := &state{unfolded: map[string]bool{}}
	s.begin(attach(run, c))
	s.ask(t, train.SetPace(0))
	return s
}

// ask sends commands and returns what became of them, when the snapshot shows it.
func (s *state) ask(t *testing.T, commands ...train.Command) []train.Result {
	t.Helper()
	last := int64(0)
	for _, c := range commands {
		last = s.run.Send(c)
	}
	for began := time.Now(); s.run.Snapshot().Taken < last; time.Sleep(time.Millisecond / 5) {
		s.run.Ask(s.look())
		if time.Since(began) > 2*time.Minute {
			t.Fatalf("nobody takes %v", commands)
		}
	}
	s.snap = s.run.Snapshot()
	results := s.run.Results(0)
	return results[len(results)-len(commands):]
}

// tries are the commands that the keys make of a field, each with one that brings
// back what was.
func tries(f field) (out []train.Command) {
	values := []string{f.step(f.inForce, 1), f.step(f.inForce, -1), f.step(f.inForce, big), f.step(f.inForce, -big)}
	for _, text := range []string{"1", "0.5", "3", "every 7", "0"} {
		if f.parse == nil {
			break
		}
		if v, err := f.parse(text); err == nil {
			values = append(values, v)
		}
	}
	slices.Sort(values)
	for _, v := range slices.Compact(values) {
		if v != f.inForce {
			out = append(out, train.Command{Kind: f.at.kind, On: f.at.on, Value: v}, train.Command{Kind: f.at.kind, On: f.at.on, Value: f.inForce})
		}
	}
	return out
}

// check presses the keys of fields: each has a value that the run takes, and what it
// does not take it refuses with a reason.
func (s *state) check(t *testing.T, where string, fields []field) {
	t.Helper()
	for _, f := range fields {
		if f.label == "" || f.about() == "" {
			t.Errorf("%s: field %v has no words", where, f.at)
		}
		if f.step == nil {
			if r := s.ask(t, train.Command{Kind: f.at.kind, On: f.at.on, Value: "linear"})[0]; r.Outcome != train.Rejected {
				t.Errorf("%s: %s cannot be changed, and can: %q", where, f.label, f.about())
			}
			continue
		}
		commands := tries(f)
		taken := false
		for i, r := range s.ask(t, commands...) {
			if i%2 == 0 {
				taken = taken || r.Outcome == train.Applied
			}
			if r.Outcome == train.Rejected && (r.Why == "" || strings.Contains(r.Why, "unknown")) || i%2 == 1 && r.Outcome == train.Rejected && f.at.kind != "layers" {
				t.Errorf("%s: %s = %q (was %q): %s", where, f.label, r.Value, f.inForce, r.Why)
			}
		}
		if !taken {
			t.Errorf("%s: nothing that the keys make of %s is taken: %v", where, f.label, commands)
		}
	}
}

// TestEverySetting walks over every target, strategy and schedule.
func TestEverySetting(t *testing.T) {
	for _, target := range mask.Targets {
		t.Run(string(target), func(t *testing.T) {
			t.Parallel()
			preset := "digits"
			s := paused(t, preset)
			s.ask(t, train.SetTarget(string(target)))
			names := s.strategies(target)
			for i, name := range names {
				if r := s.ask(t, train.SetResample(target, ""), train.SetStrategy(target, name))[1]; r.Outcome == train.Rejected {
					t.Errorf("%s: %s", name, r.Why)
				} else if name != mask.None {
					m := s.maskSection(target)
					s.check(t, name, append(m.fields[1:], m.rest...))
					s.checkSchedules(t, target, name, i)
				}
			}
		})
	}
}

// checkSchedules sets schedules where masks are drawn anew: one of them for each
// strategy will do.
func (s *state) checkSchedules(t *testing.T, target mask.Target, strategy string, i int) {
	names := mask.Schedules.Names()[1:]
	name := names[i%len(names)]
	s.ask(t, train.SetResample(target, "step"))
	if r := s.ask(t, train.SetSchedule(target, name))[0]; r.Outcome == train.Rejected {
		if m := s.maskSection(target); slices.ContainsFunc(m.rest, func(f field) bool { return f.at.kind == "schedule" && f.step != nil }) {
			t.Errorf("%s offers schedules and refuses %s: %s", strategy, name, r.Why)
		}
		return
	}
	var fields []field
	for _, f := range s.maskSection(target).rest {
		if f.at.kind == "schedule-option" {
			fields = append(fields, f)
		}
	}
	s.check(t, fmt.Sprint(strategy, " ", name), fields)
	s.ask(t, train.SetSchedule(target, mask.Constant))
}

// TestEveryLearningSetting does so for what concerns the learning rate.
func TestEveryLearningSetting(t *testing.T) {
	s := paused(t, "digits")
	for _, name := range train.RateSchedules.Names() {
		if r := s.ask(t, train.Command{Kind: "rate-schedule", Value: name})[0]; r.Outcome == train.Rejected {
			t.Error(r.Why)
		}
		m := s.learning()
		s.check(t, name, append(m.fields, m.rest...))
	}
}
