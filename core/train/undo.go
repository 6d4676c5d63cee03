package train

import (
	"maps"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/optim"
)

// Undo finds the newest command of a journal that changed the numbers, is not taken
// back yet and can be, and the commands that take it back; they bear its ID in Undoes.
// Commands that passed, as those do that are asked for already, are left out.
func Undo(journal []Result, passed func(id int64) bool) (of Result, by []Command, ok bool) {
	undone := map[int64]bool{}
	for _, r := range slices.Backward(journal) {
		if r.Undoes != 0 {
			undone[r.Undoes] = undone[r.Undoes] || r.Outcome == Applied
			continue
		}
		if by := r.inverse(); by != nil && !undone[r.ID] && !passed(r.ID) {
			return r, by, true
		}
	}
	return Result{}, nil, false
}

// inverse is what takes a result back, nil if nothing does.
func (r Result) inverse() []Command {
	by := slices.Clone(r.Back)
	switch {
	case !r.Changes() || r.Kind == "extend": // epochs that were added may be made already
		return nil
	case r.Kind == "freeze":
		by = []Command{Thaw(r.On)}
	case r.Kind == "thaw":
		by = []Command{Freeze(r.On)}
	case by == nil:
		by = []Command{{Kind: r.Kind, On: r.On, Value: r.Old}}
	}
	for i := range by {
		by[i].Undoes = r.ID
	}
	return by
}

// back is what will take a command back that is about to be carried out; nil if its
// Old value will do.
func (t *trainer) back(c Command) []Command {
	switch c.Kind {
	case "rate":
		return t.backRate()
	case "rate-schedule":
		return chosen(c, t.cfg.RateSchedule, optim.Schedules, "rate-option", "")
	case "target":
		return t.backTarget()
	}
	m := t.maskers[c.target()]
	if m == nil {
		return nil
	}
	s, on := m.setting, string(m.target)
	switch c.Kind {
	case "strategy":
		by := chosen(c, s.Strategy, mask.Kinds, "option", on+".")
		if m.on != s.Active() { // it is off, and a strategy switches it on
			by = append(by, SetTarget(t.targetWord()))
		}
		return by
	case "schedule":
		return chosen(c, s.Schedule, mask.Schedules, "schedule-option", on+".")
	case "layers":
		return backLayers(c, s)
	case "resample":
		if s.Resample.Tier == "" {
			return []Command{{Kind: c.Kind, On: on}}
		}
	}
	return nil
}

// steadyRate is the schedule of a rate that stays.
const steadyRate = "constant"

// backRate is the rate that schedule and warm-up multiply, which tells more than the
// one in force.
func (t *trainer) backRate() []Command {
	if t.cfg.RateSchedule.Kind == steadyRate && t.cfg.Warmup == 0 {
		return nil
	}
	return []Command{{Kind: "rate", Value: fullRate + number(t.rate)}}
}

// chosen chooses a kind as it is now: with the options that are not its defaults.
func chosen[T any](c Command, now kind.Choice[T], table kind.Table[T], optionKind, prefix string) []Command {
	by := []Command{{Kind: c.Kind, On: c.On, Value: now.Kind}}
	fresh, err := table.Choose(now.Kind)
	if err != nil {
		return nil
	}
	defaults := kind.Options(fresh.Value)
	for i, o := range kind.Options(now.Value) {
		if o.Text() != defaults[i].Text() {
			by = append(by, Command{Kind: optionKind, On: prefix + o.Key, Value: o.Text()})
		}
	}
	return by
}

// backLayers names the layers again, and the ratios of their own, which a change of
// layers drops.
func backLayers(c Command, s mask.Setting) []Command {
	by := []Command{{Kind: c.Kind, On: c.On, Value: strings.Join(s.Layers, ",")}}
	for _, name := range slices.Sorted(maps.Keys(s.Ratios)) {
		by = append(by, SetLayerRatio(c.target(), name, s.Ratios[name]))
	}
	return by
}

// backTarget switches the targets back, and to strategy none those that had it: a
// target that is switched on without a strategy gets one.
func (t *trainer) backTarget() []Command {
	by := []Command{SetTarget(t.targetWord())}
	for _, target := range mask.Targets {
		if m := t.maskers[target]; !m.on && !m.setting.Active() {
			by = append(by, SetStrategy(target, mask.None))
		}
	}
	return by
}
