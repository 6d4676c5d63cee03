package tui

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// border is where a stage of the run began.
type border struct {
	step  int64
	stage int
	name  string
}

// noteStage remembers where the stages of the run began.
func (s *state) noteStage(snap *train.Snapshot) {
	known := len(s.borders) > 0 && s.borders[len(s.borders)-1].stage == snap.Stage
	if snap.Stage > 0 && !known {
		s.borders = append(s.borders, border{snap.Began, snap.Stage, plain(snap.StageName)})
	}
}

// stageMarks shows where stages began, but for the first.
func (s *state) stageMarks() []plot.Mark {
	var out []plot.Mark
	for _, b := range s.borders {
		if b.step > 0 {
			out = append(out, plot.Mark{X: float64(b.step), Text: strings.TrimSpace(fmt.Sprintf("stage %d %s", b.stage, b.name)), Role: plot.Title})
		}
	}
	return out
}

// unnamed are marks for a chart that has no room for their names.
func unnamed(marks []plot.Mark) []plot.Mark {
	for i := range marks {
		marks[i].Text = ""
	}
	return marks
}
