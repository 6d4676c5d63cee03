package train

import (
	"encoding/json"
	"maps"
	"math"

	"example.com/maskbench/core/measure"
)

// measured is how well a task was mastered when a stage ended.
type measured struct {
	stage          int    // that ended, from 1
	task           string // name of the stage that had learned it
	loss, accuracy float64
}

// measureTasks measures what the stages up to the one in force, which is over, have
// learned, on the validation data of each.
func (t *trainer) measureTasks() error {
	known := maps.Clone(t.left)
	maps.Copy(known, t.readings())
	t.evaluating(true)
	t.merging(true)
	defer t.evaluating(false)
	defer t.merging(false)
	for i := range t.stage + 1 {
		p := t.sets[i].Val
		if p.Rows() == 0 {
			continue
		}
		e := t.exam()
		if i < t.stage {
			var err error
			if e, err = t.examOf(i, known); err != nil {
				return err
			}
		}
		s := e.on(p)
		t.remember(measured{t.stageNumber(), t.plan[i].Name, s.loss, s.accuracy})
		t.line.Reset().String("task", t.plan[i].Name).Int("step", t.step)
		t.addStage()
		t.line.Float("task_loss", s.loss).Float("task_accuracy", s.accuracy)
		if err := t.opts.Dir.Metric(t.line); err != nil {
			return err
		}
	}
	return nil
}

// remember keeps a measurement; a stage that was extended and ends again is measured
// anew.
func (t *trainer) remember(m measured) {
	for i, x := range t.measured {
		if x.stage == m.stage && x.task == m.task {
			t.measured[i] = m
			return
		}
	}
	t.measured = append(t.measured, m)
}

// addStage adds the stage in force to a line of metrics, if there are stages.
func (t *trainer) addStage() {
	if t.staged() {
		t.line.Int("stage", int64(t.stageNumber()))
	}
}

// Interference is what stages did to what stages before them had learned, on the
// validation data of each.
type Interference struct {
	Stages []string // that are over, in order
	Tasks  []Task   // those of the stages with validation data
	// Scores has, at [i][j], the score of task j when stage i ended: accuracy, or −loss
	// where there are no classes; NaN before the task's own stage ended.
	Scores [][]float64
	// Backward is the mean over the tasks of all stages but the last of what their score
	// has gained since their own stage ended (backward transfer, BWT: Lopez-Paz & Ranzato
	// 2017), Forgetting of what it has lost since its best (Chaudhry et al. 2018). NaN
	// without such a task, or where accuracies and losses would be added.
	Backward, Forgetting float64
}

// Task is what a stage learns.
type Task struct {
	Name       string `json:"name"`  // of the stage
	Stage      int    `json:"stage"` // its place in Interference.Stages
	Classifies bool   `json:"classifies"`
}

// interference sums up what was measured, nil if nothing was.
func (t *trainer) interference() *Interference {
	if len(t.measured) == 0 {
		return nil
	}
	f := &Interference{}
	last := 0
	for _, m := range t.measured {
		last = max(last, m.stage)
	}
	for i, c := range t.plan[:last] {
		f.Stages = append(f.Stages, c.Name)
		if t.sets[i].Val.Rows() > 0 {
			f.Tasks = append(f.Tasks, Task{c.Name, i, c.Loss.Value.Classifies()})
		}
	}
	for i := range f.Stages {
		row := make([]float64, len(f.Tasks))
		for j := range row {
			row[j] = t.score(i+1, f.Tasks[j])
		}
		f.Scores = append(f.Scores, row)
	}
	f.sum()
	return f
}

// score is how well a task was mastered when a stage ended, NaN if it was not measured.
func (t *trainer) score(stage int, k Task) float64 {
	for _, m := range t.measured {
		if m.stage == stage && m.task == k.Name {
			if k.Classifies {
				return m.accuracy
			}
			return -m.loss
		}
	}
	return math.NaN()
}

// sum computes transfer and forgetting, from the rows of the stages that had a task and
// of the last one.
func (f *Interference) sum() {
	f.Backward, f.Forgetting = math.NaN(), math.NaN()
	last := len(f.Stages) - 1
	var scores [][]float64
	for _, k := range f.Tasks {
		scores = append(scores, f.Scores[k.Stage])
		if k.Stage != last && k.Classifies != f.Tasks[0].Classifies {
			return
		}
	}
	if f.Tasks[len(f.Tasks)-1].Stage != last {
		scores = append(scores, f.Scores[last])
	}
	f.Backward, f.Forgetting = measure.BackwardTransfer(scores), 0+measure.Forgetting(scores) // no −0
}

// interferenceFile is an Interference in summary.json.
type interferenceFile struct {
	Stages     []string   `json:"stages"`
	Tasks      []Task     `json:"tasks"`
	Scores     [][]*value `json:"scores"`
	Backward   *value     `json:"backward_transfer"`
	Forgetting *value     `json:"forgetting"`
}

// MarshalJSON writes what is not defined as null.
func (f *Interference) MarshalJSON() ([]byte, error) {
	file := interferenceFile{Stages: f.Stages, Tasks: f.Tasks, Backward: orNull(f.Backward), Forgetting: orNull(f.Forgetting)}
	for _, row := range f.Scores {
		var to []*value
		for _, v := range row {
			to = append(to, orNull(v))
		}
		file.Scores = append(file.Scores, to)
	}
	return json.Marshal(file)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (f *Interference) UnmarshalJSON(text []byte) error {
	var file interferenceFile
	if err := json.Unmarshal(text, &file); err != nil {
		return err
	}
	*f = Interference{Stages: file.Stages, Tasks: file.Tasks, Backward: file.Backward.value(), Forgetting: file.Forgetting.value()}
	for _, row := range file.Scores {
		var to []float64
		for _, v := range row {
			to = append(to, v.value())
		}
		f.Scores = append(f.Scores, to)
	}
	return nil
}

// Change is how well a task was mastered when its own stage ended, and when the last one
// did.
func (f *Interference) Change(task int) (own, last float64) {
	return f.Scores[f.Tasks[task].Stage][task], f.Scores[len(f.Scores)-1][task]
}
