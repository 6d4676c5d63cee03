package runs

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// Comparison is what two runs have not in common.
type Comparison struct {
	A, B         Run
	Keys         []Change
	OnlyA, OnlyB []train.Result // commands that changed the numbers of one of them
	Values       []Value
	Same         Same
	// Notes say what Δ can mean and what it cannot, a sentence each.
	Notes []string
}

// Same tells what two runs share beside their keys. A pair that shares all of it is
// one paired observation.
type Same struct {
	Seed   bool
	Data   bool // the same rows, split in the same way
	Device bool // with its instruction set: rounding is the same
	Start  bool // initial weights
	Order  bool // of the batches
}

// Paired reports whether Δ is due to the keys and commands that differ, up to chance
// that both runs share.
func (s Same) Paired() bool { return s.Seed && s.Data && s.Device && s.Start && s.Order }

// Value is a metric of both runs. What there is not is NaN, at step 0.
type Value struct {
	Metric       string // as in the metrics: train_loss, val_loss, val_accuracy, gap
	Which        string // final, common (the last step at which both were measured) or best
	A, B         float64
	StepA, StepB int64
}

// Delta is B − A.
func (v Value) Delta() float64 { return v.B - v.A }

// The values of Which.
const (
	Final  = "final"
	Common = "common"
	Best   = "best"
)

// Compare reads two runs again, which may be going on, and tells how they differ.
func Compare(a, b Run) (Comparison, error) {
	c := Comparison{}
	var of [2][]epoch
	var journals [2][]train.Result
	for i, r := range []Run{a, b} {
		now, err := Read(r.Dir)
		if err == nil {
			of[i], err = epochs(r.Dir)
		}
		if err == nil {
			journals[i], err = train.ReadJournal(r.Dir)
		}
		if err != nil {
			return c, err
		}
		*[]*Run{&c.A, &c.B}[i] = now
	}
	c.Keys = append(Diff(c.A, c.B), otherFiles(c.A, c.B)...)
	c.OnlyA, c.OnlyB = apart(journals[0], journals[1])
	c.Values = compareValues(of[0], of[1])
	c.Same = share(c.A, c.B, c.Keys)
	c.Notes = c.notes(end(of[0]), end(of[1]))
	return c, nil
}

// otherFiles lists the keys that name a file in both runs that has not the same bytes.
func otherFiles(a, b Run) []Change {
	var all []Change
	for _, key := range slices.Sorted(maps.Keys(a.made.Files)) {
		if sumA, sumB := a.made.Files[key], b.made.Files[key]; sumB != "" && sumA != sumB {
			all = append(all, Change{key + " (sha256 of its file)", fmt.Sprintf("%.12s", sumA), fmt.Sprintf("%.12s", sumB)})
		}
	}
	return all
}

// epochs lists the ends of epochs in the metrics of a run, of the stage in force.
func epochs(dir string) ([]epoch, error) {
	f, err := open(filepath.Join(dir, record.MetricsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.close()
	var n numbers
	n.reset()
	var all []epoch
	n.each = func(e epoch) {
		if len(all) > 0 && all[0].stage != e.stage {
			all = all[:0]
		}
		all = append(all, e)
	}
	if err := n.append(f); err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return all, nil
}

// apart lists the commands of each journal that the other has not.
func apart(a, b []train.Result) (onlyA, onlyB []train.Result) {
	count := map[string]int{}
	for _, r := range b {
		count[mark(r)]++
	}
	for _, r := range a {
		if k := mark(r); count[k] > 0 {
			count[k]--
		} else if r.Changes() {
			onlyA = append(onlyA, r)
		}
	}
	for _, r := range slices.Backward(b) {
		if k := mark(r); count[k] > 0 {
			count[k]--
			if r.Changes() {
				onlyB = append(onlyB, r)
			}
		}
	}
	slices.Reverse(onlyB)
	return onlyA, onlyB
}

// mark is the same for commands that do the same.
func mark(r train.Result) string {
	return fmt.Sprintf("%d %s %s %s %s", r.Step, r.Kind, r.On, r.New, r.Outcome)
}

// metrics are what is compared: how to find it, and whether less is better.
var metrics = []struct {
	name string
	of   func(epoch) float64
	less bool
}{
	{train.TrainLoss, func(e epoch) float64 { return e.trainLoss }, true},
	{train.ValLoss, func(e epoch) float64 { return e.valLoss }, true},
	{train.ValAccuracy, func(e epoch) float64 { return e.valAccuracy }, false},
	{train.Gap, func(e epoch) float64 { return e.gap }, true},
}

func compareValues(a, b []epoch) []Value {
	atA, atB := common(a, b)
	var all []Value
	for _, m := range metrics {
		rows := []Value{
			pair(m.name, Final, m.of, end(a), end(b)),
			pair(m.name, Common, m.of, atA, atB),
			pair(m.name, Best, m.of, best(a, m.of, m.less), best(b, m.of, m.less)),
		}
		if rows[0].StepA == rows[0].StepB || rows[1].StepA == 0 {
			rows = slices.Delete(rows, 1, 2) // final is that already, or there is none
		}
		for _, v := range rows {
			if v.StepA > 0 || v.StepB > 0 {
				all = append(all, v)
			}
		}
	}
	return all
}

func pair(metric, which string, of func(epoch) float64, a, b epoch) Value {
	v := Value{Metric: metric, Which: which, A: of(a), B: of(b), StepA: a.step, StepB: b.step}
	if a.step == 0 || math.IsNaN(v.A) {
		v.A, v.StepA = math.NaN(), 0
	}
	if b.step == 0 || math.IsNaN(v.B) {
		v.B, v.StepB = math.NaN(), 0
	}
	return v
}

func end(all []epoch) epoch {
	if len(all) == 0 {
		return epoch{}
	}
	return all[len(all)-1]
}

// common is the last end of an epoch at the same step.
func common(a, b []epoch) (inA, inB epoch) {
	for i, k := len(a)-1, len(b)-1; i >= 0 && k >= 0; {
		switch {
		case a[i].step == b[k].step:
			return a[i], b[k]
		case a[i].step > b[k].step:
			i--
		default:
			k--
		}
	}
	return epoch{}, epoch{}
}

// best is the first of the best epochs.
func best(all []epoch, of func(epoch) float64, less bool) epoch {
	var found epoch
	for _, e := range all {
		v := of(e)
		if math.IsNaN(v) {
			continue
		}
		if found.step == 0 || less && v < of(found) || !less && v > of(found) {
			found = e
		}
	}
	return found
}

// share tells what two runs that differ in some keys have in common. Which weights a
// run starts from follows from seed, layers and init; the order of its batches from
// seed, data, batch and shuffle.
func share(a, b Run, differ []Change) Same {
	s := Same{
		Seed:   a.Seed == b.Seed,
		Data:   a.made.Data != "" && a.made.Data == b.made.Data && slices.Equal(a.made.Stages, b.made.Stages),
		Device: a.Device != "" && a.Device == b.Device,
	}
	s.Start, s.Order = s.Seed, s.Seed && s.Data
	for _, c := range differ {
		switch table, _, _ := strings.Cut(unstaged(c.Key), "."); table {
		case "layer", "init":
			s.Start = false
		case "data":
			s.Data, s.Order = false, false
		case "batch", "shuffle":
			s.Order = false
		}
	}
	if a.made.Files["init"] != b.made.Files["init"] {
		s.Start = false
	}
	return s
}

// unstaged is a key without the stage that it is in.
func unstaged(key string) string {
	if parts := strings.SplitN(key, ".", 3); parts[0] == "stage" && len(parts) == 3 {
		return parts[2]
	}
	return key
}
