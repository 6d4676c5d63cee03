package train

import (
	"encoding/json"
	"math"

	"example.com/maskbench/core/nn"
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
	t.evaluating(true)
	defer t.evaluating(false)
	for i := range t.stage + 1 {
		p := t.sets[i].Val
		if p.Rows() == 0 {
			continue
		}
		e := t.exam()
		if i < t.stage {
			var err error
			if e, err = t.task(i); err != nil {
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

// task is what the i-th stage has learned as it is now: its network, with the weights
// in force where the network in force has them, and else with those that were left.
func (t *trainer) task(i int) (exam, error) {
	c, set := &t.plan[i], t.sets[i]
	net, err := nn.New(t.b, c.Layers, set.Height*set.Width, evalRows)
	if err != nil {
		return exam{}, err
	}
	now := map[string]*nn.Param{}
	for _, p := range t.params {
		now[identity(p)] = p
	}
	for _, p := range net.Params() {
		if q := now[identity(p)]; q != nil {
			*p = *q
			continue
		}
		x := t.left[identity(p)]
		if x.read == nil {
			x.read = x.value
		}
		t.b.Write(p.Value, dense(x.read))
	}
	in := newInputs(t.b, set, c.Seed, evalRows)
	return exam{t.b, net, c.Loss.Value, len(set.Classes), set.Outputs, in, t.b.Alloc(evalRows), t.b.Alloc(evalRows)}, nil
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
			f.Tasks = append(f.Tasks, Task{c.Name, i, t.sets[i].Classes != nil})
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

// sum computes transfer and forgetting.
func (f *Interference) sum() {
	n, gained, lost := 0, 0.0, 0.0
	last := len(f.Stages) - 1
	for j, k := range f.Tasks {
		if k.Stage == last {
			continue
		}
		if k.Classifies != f.Tasks[0].Classifies {
			n = 0
			break
		}
		best := math.Inf(-1)
		for i := k.Stage; i < last; i++ {
			best = max(best, f.Scores[i][j])
		}
		n++
		gained += f.Scores[last][j] - f.Scores[k.Stage][j]
		lost += best - f.Scores[last][j]
	}
	f.Backward, f.Forgetting = gained/float64(n), lost/float64(n) // NaN for n = 0
	if n == 0 {
		f.Backward, f.Forgetting = math.NaN(), math.NaN()
	}
}

// interferenceFile is an Interference in summary.json.
type interferenceFile struct {
	Stages     []string   `json:"stages"`
	Tasks      []Task     `json:"tasks"`
	Scores     [][]*value `json:"scores"`
	Backward   *value     `json:"backward_transfer"`
	Forgetting *value     `json:"forgetting"`
}

func (f *Interference) json() []byte {
	file := interferenceFile{Stages: f.Stages, Tasks: f.Tasks, Backward: orNull(f.Backward), Forgetting: orNull(f.Forgetting)}
	for _, row := range f.Scores {
		var to []*value
		for _, v := range row {
			to = append(to, orNull(v))
		}
		file.Scores = append(file.Scores, to)
	}
	text, err := json.Marshal(file)
	if err != nil {
		panic(err) // numbers that are finite and strings always have a form
	}
	return text
}

func (file *interferenceFile) value() *Interference {
	if file == nil {
		return nil
	}
	f := &Interference{Stages: file.Stages, Tasks: file.Tasks, Backward: file.Backward.value(), Forgetting: file.Forgetting.value()}
	for _, row := range file.Scores {
		var to []float64
		for _, v := range row {
			to = append(to, v.value())
		}
		f.Scores = append(f.Scores, to)
	}
	return f
}
