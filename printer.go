package main

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
	"golang.org/x/term"
)

// printer tells of a run without a screen: results go to standard output, progress
// to standard error. What cannot be written is lost and does not matter to the
// run: the folder has it all.
type printer struct {
	json    bool
	results io.Writer
	notes   io.Writer
	rewrite bool // notes is a terminal: one line of progress that is rewritten
	ascii   bool
	seen    int // epochs told
	last    train.Epoch
	began   time.Time
	first   int64 // step at which began
}

func newPrinter(json bool) *printer {
	p := &printer{json: json, results: outlet(os.Stdout), notes: outlet(os.Stderr), began: time.Now()}
	p.rewrite = term.IsTerminal(int(os.Stderr.Fd())) && os.Getenv("TERM") != "dumb"
	look, _ := plot.Detect("never", os.Getenv, p.rewrite) // "never" is a value it knows
	p.ascii = look.ASCII
	return p
}

func (p *printer) start(r opened) {
	s := r.Snapshot()
	p.began, p.first = time.Now(), s.Step
	if p.json {
		p.line(record.NewLine().String("event", "start").String("run", r.dir).String("preset", r.config.Name).
			String("device", r.Device()).Int("seed", int64(r.config.Seed)).Int("epochs", int64(s.Epochs)).
			Int("steps", s.Steps).Int("steps_per_epoch", s.StepsPerEpoch).Int("step", s.Step))
	}
	extent := fmt.Sprintf("%s, %d steps each epoch", length(s.Epochs), s.StepsPerEpoch)
	if s.Stages > 0 { // an epoch is not the same in all of them
		extent = fmt.Sprintf("%d stages, %s", s.Stages, length(s.Epochs))
	}
	fmt.Fprintf(p.notes, "%s: %s, recorded in %s\n", r.config.Name, extent, r.dir)
}

func (p *printer) line(l *record.Line) { fmt.Fprintf(p.results, "%s\n", l.Bytes()) }

// progress tells of epochs that ended and of how far the run is.
func (p *printer) progress(r opened) {
	p.epochs(r)
	p.live(r.Snapshot())
}

// live rewrites the line of progress, if there is one.
func (p *printer) live(s *train.Snapshot) {
	if p.rewrite {
		fmt.Fprintf(p.notes, "\r%s\x1b[K", p.bar(s, p.width()))
	}
}

// clear removes the line of progress.
func (p *printer) clear() {
	if p.rewrite {
		fmt.Fprint(p.notes, "\r\x1b[K")
	}
}

func (p *printer) width() int {
	if w, _, err := term.GetSize(int(os.Stderr.Fd())); err == nil && w > 0 {
		return w
	}
	return 80
}

// epochs tells of the epochs that ended since it was last called, which may be
// thousands: those of a small network last some microseconds.
func (p *printer) epochs(r opened) {
	var results, notes bytes.Buffer
	line := record.NewLine()
	for _, e := range r.Epochs(p.seen) {
		p.seen++
		p.last = e
		if p.json {
			fmt.Fprintf(&results, "%s\n", epochEvent(line.Reset(), e).Bytes())
		}
		if !p.rewrite {
			fmt.Fprintf(&notes, "%sepoch %d  step %d  %s\n", stageOf(r.config, e), e.Epoch, e.Step, scores(e))
		}
	}
	results.WriteTo(p.results)
	notes.WriteTo(p.notes)
}

// epochEvent makes an empty line the event of an epoch's end.
func epochEvent(l *record.Line, e train.Epoch) *record.Line {
	l.String("event", "epoch").Int("epoch", int64(e.Epoch)).Int("step", e.Step)
	if e.Stage > 0 {
		l.Int("stage", int64(e.Stage))
	}
	return l.Float("train_loss", e.TrainLoss).Float("val_loss", e.ValLoss).
		Float("val_accuracy", e.ValAccuracy).Float("val_macro_f1", e.ValF1)
}

// stageOf begins a line about an epoch of a run that has stages.
func stageOf(c train.Config, e train.Epoch) string {
	if e.Stage == 0 {
		return ""
	}
	return c.Stages[e.Stage-1].Name + "  "
}

func scores(e train.Epoch) string {
	s := fmt.Sprintf("train %.4g", e.TrainLoss)
	if !math.IsNaN(e.ValLoss) {
		s += fmt.Sprintf("  val %.4g", e.ValLoss)
	}
	if !math.IsNaN(e.ValAccuracy) {
		s += fmt.Sprintf("  accuracy %.2f %%", 100*e.ValAccuracy)
	}
	return s
}

// bar is the line of progress, no wider than the terminal.
func (p *printer) bar(s *train.Snapshot, width int) string {
	parts := []string{fmt.Sprintf("step %d", s.Step)}
	if s.Steps > 0 {
		share := float64(s.Step) / float64(s.Steps)
		parts = []string{
			fmt.Sprintf("epoch %d/%d", s.Epoch, s.Epochs), p.blocks(share, 20), fmt.Sprintf("%3.0f %%", 100*share),
			"ETA " + p.eta(s),
		}
	}
	if p.seen > 0 {
		parts = append(parts, scores(p.last))
	}
	if s.SamplesPerSec > 0 {
		parts = append(parts, fmt.Sprintf("%.0f samples/s", s.SamplesPerSec))
	}
	line := []rune(strings.Join(parts, "  "))
	return string(line[:max(0, min(len(line), width-1))])
}

func (p *printer) blocks(share float64, n int) string {
	full, empty := "█", "░"
	if p.ascii {
		full, empty = "#", "-"
	}
	k := min(n, int(share*float64(n)))
	return strings.Repeat(full, k) + strings.Repeat(empty, n-k)
}

// eta is the time that the steps left take at the pace so far.
func (p *printer) eta(s *train.Snapshot) string {
	made := s.Step - p.first
	if made <= 0 {
		return "…"
	}
	left := time.Duration(float64(time.Since(p.began)) / float64(made) * float64(s.Steps-s.Step)).Round(time.Second)
	if left < time.Hour {
		return fmt.Sprintf("%d:%02d", left/time.Minute, left%time.Minute/time.Second)
	}
	return fmt.Sprintf("%d:%02d:%02d", left/time.Hour, left%time.Hour/time.Minute, left%time.Minute/time.Second)
}
