package main

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
)

// row prints a line of the summary, nothing of a value that there is not.
func (p *printer) row(name string, v float64) {
	if !math.IsNaN(v) {
		p.words(name, strconv.FormatFloat(v, 'g', 6, 64))
	}
}

func (p *printer) words(name, text string) { fmt.Fprintf(p.results, "%-14s %s\n", name, text) }

// summary tells what a run ended with.
func (p *printer) summary(s train.Summary) {
	p.clear()
	if p.json {
		p.line(summaryLine(s))
		return
	}
	p.words("steps", strconv.FormatInt(s.Steps, 10))
	if s.Last.Epoch > 0 {
		p.row("train loss", s.Last.TrainLoss)
		p.row("val loss", s.Last.ValLoss)
		p.row("val accuracy", s.Last.ValAccuracy)
		p.row("val macro F1", s.Last.ValF1)
		p.row("samples/s", s.SamplesPerSec)
	}
	p.merged(s)
	p.test(s.Test)
	p.interference(s.Interference)
	p.report(s.Report)
	p.row("seconds", s.WallS)
	p.words("run", s.Dir)
}

func summaryLine(s train.Summary) *record.Line {
	nan := math.NaN()
	test := train.TestScores{Loss: nan, Accuracy: nan, F1: nan, ECE: nan}
	if s.Test != nil {
		test = *s.Test
	}
	l := record.NewLine().String("event", "summary").Int("steps", s.Steps).Int("samples", s.Samples).
		Float("wall_s", s.WallS).Float("samples_per_s", s.SamplesPerSec).
		Float("train_loss", s.Last.TrainLoss).Float("val_loss", s.Last.ValLoss).
		Float("val_accuracy", s.Last.ValAccuracy).
		Float("test_loss", test.Loss).Float("test_accuracy", test.Accuracy).Float("test_macro_f1", test.F1).Float("test_ece", test.ECE).
		String("run", s.Dir)
	if s.Merged != nil {
		l.Raw("merged", s.MergedLine())
	}
	if text, err := json.Marshal(s.Report); err == nil && s.Report != nil {
		l.Raw("report", text)
	}
	if text, err := json.Marshal(s.Interference); err == nil && s.Interference != nil {
		l.Raw("interference", text)
	}
	return l
}

// merged tells how good the weights are that an export has, where those differ from the
// weights that were trained.
func (p *printer) merged(s train.Summary) {
	if s.Merged == nil {
		return
	}
	p.words("merged", fmt.Sprintf("%s %% of the change hidden, as exported:", percent(train.Number(s.MergedRatio))))
	p.row("  val loss", s.Merged.ValLoss)
	p.row("  accuracy", s.Merged.ValAccuracy)
	p.row("  macro F1", s.Merged.ValF1)
}

// test tells what the look at the test part found, and at whose weights it was.
func (p *printer) test(s *train.TestScores) {
	if s == nil {
		return
	}
	p.row("test loss", s.Loss)
	p.row("test accuracy", s.Accuracy)
	p.row("test macro F1", s.F1)
	p.row("test ECE", s.ECE)
	of := fmt.Sprintf("the weights of step %d", s.Step)
	if s.Select == train.SelectBest {
		of = fmt.Sprintf("the weights of the best validation, at step %d", s.Step)
	}
	if s.Looks > 1 {
		of += fmt.Sprintf("; look number %d: what was decided after the first is not tested", s.Looks)
	}
	p.words("tested", fmt.Sprintf("%d rows, %s", s.Rows, of))
}

// interference tells what stages did to what stages before them had learned: a line for
// each, with the score at its own end and in the end.
func (p *printer) interference(f *train.Interference) {
	if f == nil {
		return
	}
	for i, k := range f.Tasks {
		if k.Stage == len(f.Stages)-1 {
			continue
		}
		own, last := f.Change(i)
		what := "accuracy"
		if !k.Classifies {
			what, own, last = "loss", -own, -last
		}
		p.words(k.Name, p.text(fmt.Sprintf("%s %.4f → %.4f (%s)", what, own, last, signed(last-own))))
	}
	if len(f.Stages) > 2 {
		p.row("transfer", f.Backward)
		p.row("forgetting", f.Forgetting)
	}
}

func signed(v float64) string { return strings.Replace(fmt.Sprintf("%+.4f", v), "-", "−", 1) }

// text is s as the terminal can show it.
func (p *printer) text(s string) string {
	if p.ascii {
		return strings.NewReplacer("→", "->", "−", "-", "×", "x", "µ", "u", "±", "+-", "–", "-", "Δ", "delta").Replace(s)
	}
	return s
}
