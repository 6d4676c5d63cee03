package phrase

import (
	"strings"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// shown is a snapshot with these targets on.
func shown(on ...mask.Target) *train.Snapshot {
	s := &train.Snapshot{Masks: map[mask.Target]train.MaskState{}, Layers: []train.LayerState{
		{Name: "dense1", Params: 10}, {Name: "relu1"}, {Name: "dense2", Params: 10, Frozen: true},
	}}
	s.RateSchedule, _ = train.RateSchedules.Choose("step")
	for _, t := range on {
		setting, err := mask.Default(t).With(map[mask.Target]string{mask.Input: "sliding"}[t])
		if err != nil {
			setting, _ = mask.Default(t).With("random")
		}
		setting.Schedule, _ = mask.Schedules.Choose("cubic")
		s.Masks[t] = train.MaskState{Setting: setting, On: true, Layers: []string{"dense1"}}
	}
	return s
}

func spell(all []train.Command) string {
	var out []string
	for _, c := range all {
		out = append(out, strings.TrimSpace(strings.Join(strings.Fields(c.Kind+" "+c.On+" "+c.Value), " ")))
	}
	return strings.Join(out, "; ")
}

func TestParse(t *testing.T) {
	one, two := shown(mask.Input), shown(mask.Input, mask.Parameter)
	for _, c := range []struct {
		text string
		on   *train.Snapshot
		want string // commands, or after "! " part of the error
	}{
		{"ratio 0.5", one, "ratio input 0.5"},
		{"ratio=0.5", one, "ratio input 0.5"},
		{"ratio 0.5", shown(), "ratio input 0.5"},
		{"strategy sliding", one, "strategy input sliding"},
		{"strategy slidign", one, `! did you mean "sliding"?`},
		{"rate 0.01", one, "rate 0.01"},
		{"rate fast", one, `! rate wants a number, not "fast"`},
		{"freeze dense1", one, "freeze dense1"},
		{"freeze dense1 relu1", one, "freeze dense1; freeze relu1"},
		{"freeze all", one, "freeze dense1"},
		{"thaw all", one, "thaw dense2"},
		{"freeze dense9", one, `! did you mean "dense1"?`},
		{"target input+parameter", one, "target input+parameter"},
		{"target input parameter", one, "target input+parameter"},
		{"target inptu", one, `! did you mean "input"?`},
		{"parameter.ratio 0.3", one, "ratio parameter 0.3"},
		{"ratio parameter 0.3", two, "ratio parameter 0.3"},
		{"resample input every 7", two, "resample input every 7"},
		{"ratio parameter", two, "! say input.ratio or parameter.ratio"},
		{"ratio 0.3", two, "! say input.ratio or parameter.ratio"},
		{"parameter.dense2.ratio 0.8", two, "ratio parameter.dense2 0.8"},
		{"parameter.ratio.dense2 0.8", two, "ratio parameter.dense2 0.8"},
		{"parameter.dense2.ratio default", two, "ratio parameter.dense2"},
		{"set mask.parameter.ratios.dense2 0.8", two, "ratio parameter.dense2 0.8"},
		{"parameter.dnse2.ratio 0.8", two, `! did you mean "dense2"?`},
		{"set mask.input.ratio 0.5", two, "ratio input 0.5"},
		{"set optim.rate 0.5", two, "rate 0.5"},
		{"set optim.rate", two, "! set wants a key and a value"},
		{"input.stride 3", one, "option input.stride 3"},
		{"input.strid 3", one, `! did you mean "stride"?`},
		{"input.schedule.begin 2", one, "schedule-option input.begin 2"},
		{"rate.every 3", one, "rate-option every 3"},
		{"rate.evry 3", one, `! did you mean "every"?`},
		{"resample every 100", one, "resample input every 100"},
		{"input.layers default", one, "layers input"},
		{"pause", one, "pause"},
		{"pause 3", one, "! pause wants no value"},
		{"pcae 3", one, `! did you mean "pace"?`},
		{"rate", one, "! rate wants a value"},
		{"rate 1 2", one, "! rate wants one value"},
		{"rate 0.1; ratio 0.5;", one, "rate 0.1; ratio input 0.5"},
		{" ; ", one, "! nothing was typed"},
	} {
		got, err := Parse(c.text, c.on)
		if part, wrong := strings.CutPrefix(c.want, "! "); wrong {
			if err == nil || !strings.Contains(err.Error(), part) {
				t.Errorf("%q: %v, want …%s…", c.text, err, part)
			}
		} else if err != nil || spell(got) != c.want {
			t.Errorf("%q: %q, %v, want %q", c.text, spell(got), err, c.want)
		}
	}
}

// TestWords: every word that a menu offers is understood.
func TestWords(t *testing.T) {
	s := shown(mask.Input, mask.Parameter)
	for _, w := range Words(s) {
		text := w.Text
		if !w.Bare {
			text += " " + map[string]string{"target": "input", "freeze": "dense1", "thaw": "dense1", "set": "rate 1",
				"rate-schedule": "step", "input.strategy": "random", "parameter.strategy": "random", "input.schedule": "cubic", "parameter.schedule": "cubic"}[w.Text]
			if strings.HasSuffix(text, " ") {
				text += "1"
			}
		}
		if _, err := Parse(text, s); err != nil || w.About == "" {
			t.Errorf("%q: %v (%s)", text, err, w.About)
		}
	}
}

// FuzzParse: what is typed becomes commands or an error that says something, and never
// both or neither.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"ratio 0.5", "parameter.dense2.ratio 0.8", "set mask.input.ratio 1", "freeze all; thaw all", "=", "rate.", "input.", ".ratio 1", "ratio.=1"} {
		f.Add(text)
	}
	s := shown(mask.Input, mask.Parameter)
	f.Fuzz(func(t *testing.T, text string) {
		all, err := Parse(text, s)
		if err == nil && len(all) == 0 || err != nil && err.Error() == "" {
			t.Errorf("%q: %v, %v", text, all, err)
		}
		for _, c := range all {
			if err == nil && (c.Kind == "" || c.ID != 0 || c.Undoes != 0) {
				t.Errorf("%q: %+v", text, c)
			}
		}
	})
}
