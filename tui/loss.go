package tui

import (
	"math"
	"slices"
	"strings"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// lossPanel shows the training loss, smoothed over its envelope, and that of the
// validation, with a mark where each command took effect.
type lossPanel struct{ *state }

// Title implements panel.
func (p lossPanel) Title() (string, string) {
	title := "loss"
	if !p.linear {
		title = "loss · log"
	}
	l := plot.Line{Series: []plot.Series{p.latest("train", plot.Train, false, train.Loss+train.Smooth)}}
	if _, _, ok := p.curves.Last(train.ValLoss); ok {
		l.Series = append(l.Series, p.latest("validation", plot.Val, true, train.ValLoss))
	}
	return title, l.Legend(p.theme)
}

// Shows implements panel.
func (p lossPanel) Shows() any {
	at, _, _ := p.curves.Last(train.Loss)
	_, val, _ := p.curves.Last(train.ValLoss)
	return [4]any{at, math.Float64bits(val), p.snap.Steps, p.pinsShow()}
}

// Render implements panel.
func (p lossPanel) Render(w, h int) []string {
	until, n := p.until(), 2*max(w, 0)
	raw := p.curves.Columns(train.Loss, 0, until, n)
	smooth := p.curves.Columns(train.Loss+train.Smooth, 0, until, n)
	val := p.curves.Columns(train.ValLoss, 0, until, n)
	l := plot.Line{
		Series: []plot.Series{curve(smooth, raw, until), curve(val, nil, until)},
		Marks:  append(p.stageMarks(), p.marks(until)...),
		To:     float64(until), Log: !p.linear, XName: "step",
	}
	l.Series[0].Role = plot.Train
	l.Series[1].Role, l.Series[1].Dashed = plot.Val, true
	l.Series = append(l.Series, p.pinned(metrics[0], evenly(0, until+1, n))...)
	return l.Render(p.theme, w, h)
}

// curve makes a series of the buckets of a whole History: means over the
// envelope of raw, if that is given.
func curve(buckets, raw []train.Bucket, until int64) plot.Series {
	width := float64(until+1) / float64(len(buckets))
	return curveAt(buckets, raw, func(i int) (x, steps float64) { return min((float64(i)+0.5)*width, float64(until)), width })
}

// curveAt makes a series of buckets that stand, and are as wide, as place says. A
// bucket of nothing but values that are not finite is a gap.
func curveAt(buckets, raw []train.Bucket, place func(i int) (x, steps float64)) plot.Series {
	s := plot.Series{X: make([]float64, 0, len(buckets)), Y: make([]float64, 0, len(buckets))}
	s.Min, s.Max = make([]float64, 0, len(buckets)), make([]float64, 0, len(buckets))
	for i, b := range buckets {
		x, steps := place(i)
		low, high, bad := b.Min, b.Max, b.Bad > 0
		if i < len(raw) {
			low, high = envelope(raw, i, steps)
			bad = raw[i].Bad > 0
		}
		y, known := b.Mean, b.N > 0
		if !known && !bad && i < len(raw) {
			y, known = between(buckets, i)
		}
		if known {
			s.X, s.Y = append(s.X, x), append(s.Y, y)
			s.Min, s.Max = append(s.Min, low), append(s.Max, high)
		}
		if bad {
			s.X, s.Y = append(s.X, x), append(s.Y, math.NaN())
			s.Min, s.Max = append(s.Min, math.NaN()), append(s.Max, math.NaN())
		}
	}
	return s
}

// envelopeSteps is the least that an envelope spans: one of a step or two is no
// picture of the spread.
const envelopeSteps = 6

// envelope is the range of the values in and, where buckets are narrow, around
// bucket i.
func envelope(raw []train.Bucket, i int, width float64) (low, high float64) {
	reach := 0
	if width < envelopeSteps {
		reach = int(math.Ceil(envelopeSteps / max(width, 0.01) / 2))
	}
	low, high = math.NaN(), math.NaN()
	for _, b := range raw[max(0, i-reach):min(len(raw), i+reach+1)] {
		if b.N > 0 && !(b.Min >= low) {
			low = b.Min
		}
		if b.N > 0 && !(b.Max <= high) {
			high = b.Max
		}
	}
	return low, high
}

// between is the value of an empty bucket on the line from the one before to the
// one after; ok is false at the ends and beside a gap.
func between(buckets []train.Bucket, i int) (y float64, ok bool) {
	before, after := i-1, i+1
	for before >= 0 && buckets[before].N+buckets[before].Bad == 0 {
		before--
	}
	for after < len(buckets) && buckets[after].N+buckets[after].Bad == 0 {
		after++
	}
	if before < 0 || after == len(buckets) || buckets[before].Bad+buckets[after].Bad > 0 {
		return 0, false
	}
	share := float64(i-before) / float64(after-before)
	return buckets[before].Mean*(1-share) + buckets[after].Mean*share, true
}

// latest is a series of the last value alone, for a legend.
func (s *state) latest(name string, role plot.Role, dashed bool, of string) plot.Series {
	out := plot.Series{Name: name, Role: role, Dashed: dashed}
	if step, v, ok := s.curves.Last(of); ok {
		out.X, out.Y = []float64{float64(step)}, []float64{v}
	}
	return out
}

// until is the right end of the curves' step axis. It moves on in leaps of about
// a quarter, so that what was drawn stays where it is in between: a curve that
// creeps is hard to read, and rewrites every line.
func (s *state) until() int64 {
	to := max(s.snap.StepsPerEpoch, 32)
	for to < s.snap.Step {
		to += max(to/4, 1)
	}
	if s.snap.Steps > 0 && to > s.snap.Steps*4/5 {
		to = max(s.snap.Steps, s.snap.Step)
	}
	return max(to, 1)
}

// unmarked are the kinds of commands that bend no curve; what they are called in a
// mark is said of the others, if it is not their kind.
var (
	unmarked   = []string{"pause", "resume", "step", "pace", "checkpoint", "stop", "extend"}
	markedWord = map[string]string{
		"strategy": "", "target": "mask", "rate-schedule": "rate", "rate-option": "rate", "schedule-option": "schedule", "option": "",
	}
)

// marks shows what took effect when. Changes of one thing in quick succession,
// as a key held down makes them, are one.
func (s *state) marks(until int64) []plot.Mark {
	var out []plot.Mark
	var last train.Result
	for _, r := range s.journal {
		if slices.Contains(unmarked, r.Kind) || r.Outcome != train.Applied {
			continue
		}
		if len(out) > 0 && slotOf(r.Command) == slotOf(last.Command) && r.Step-last.Step <= until/50 {
			out = out[:len(out)-1]
			r.Old = last.Old
		}
		out = append(out, plot.Mark{X: float64(r.Step), Text: markText(r), Role: plot.Marker})
		last = r
	}
	return out
}

// markText is what a mark says: short, for there is little room.
func markText(r train.Result) string {
	word, ok := markedWord[r.Kind]
	if !ok {
		word = r.Kind
	}
	_, key, _ := strings.Cut(r.On, ".")
	switch r.Kind {
	case "freeze", "thaw", "rate-option":
		key = r.On
	}
	switch r.Kind {
	case "freeze", "thaw":
	case "strategy", "target", "schedule", "rate-schedule", "layers":
		key = r.New
	default:
		key += " " + short(r.Old) + "→" + short(r.New)
	}
	return strings.Join(strings.Fields(word+" "+key), " ")
}
