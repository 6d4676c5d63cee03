package train

import (
	"encoding/json"
	"path/filepath"

	"example.com/maskbench/core/record"
)

// write puts r in a line of the journal.
func (r Result) write(l *record.Line) {
	l.Int("step", r.Step).Int("id", r.ID).String("kind", r.Kind)
	for _, f := range []struct{ key, value string }{{"on", r.On}, {"value", r.Value}, {"outcome", string(r.Outcome)}, {"old", r.Old}, {"new", r.New}, {"why", r.Why}} {
		if f.value != "" {
			l.String(f.key, f.value)
		}
	}
	if r.Undoes != 0 {
		l.Int("undoes", r.Undoes)
	}
	if r.Back != nil {
		l.Raw("back", backLine(r.Back))
	}
}

// entry is a command in a list, as the journal has it.
type entry struct {
	Kind  string `json:"kind"`
	On    string `json:"on,omitempty"`
	Value string `json:"value,omitempty"`
}

func backLine(back []Command) []byte {
	all := make([]entry, len(back))
	for i, c := range back {
		all[i] = entry{c.Kind, c.On, c.Value}
	}
	text, err := json.Marshal(all)
	if err != nil {
		panic(err) // strings always have a form
	}
	return text
}

// ReadJournal returns the journal of the run in a folder.
func ReadJournal(dir string) ([]Result, error) {
	var all []Result
	err := record.ReadLines(filepath.Join(dir, record.JournalFile), func(line []byte) error {
		r, err := parseResult(line)
		if err == nil {
			all = append(all, r)
		}
		return err
	})
	return all, err
}

// parseResult reads a line of a journal.
func parseResult(line []byte) (Result, error) {
	var r struct {
		Step                                    int64
		ID                                      int64
		Kind, On, Value, Outcome, Old, New, Why string
		Undoes                                  int64
		Back                                    []entry
	}
	err := json.Unmarshal(line, &r)
	x := Result{
		Command: Command{ID: r.ID, Kind: r.Kind, On: r.On, Value: r.Value, Undoes: r.Undoes},
		Step:    r.Step, Outcome: Outcome(r.Outcome), Old: r.Old, New: r.New, Why: r.Why,
	}
	for _, b := range r.Back {
		x.Back = append(x.Back, Command{Kind: b.Kind, On: b.On, Value: b.Value})
	}
	return x, err
}
