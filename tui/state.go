package tui

import (
	"slices"
	"time"

	"example.com/maskbench/core/phrase"
	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/machine"
	"example.com/maskbench/tui/plot"
)

// runner is what the screen needs of a run.
type runner interface {
	Send(train.Command) int64
	SendAll([]train.Command) []int64 // taken between the same two steps
	Ask(train.Look)
	Snapshot() *train.Snapshot
	Results(from int) []train.Result
}

// curves are the numbers of a run.
type curves interface {
	Columns(name string, from, to int64, n int) []train.Bucket
	Between(name string, edges []int64) []train.Bucket
	Last(name string) (step int64, value float64, ok bool)
}

// session is a run that the screen has open. Several may be; one is shown.
type session struct {
	run    runner
	curves curves
	config train.Config
	handle *train.Run // of run; nil in tests
	close  func()     // ends the run, resumable, and waits for it

	dir     string // where it is recorded; "": nowhere
	device  string // what computes, as the screen names it
	letter  string // by which it is told from the others
	watched bool   // read from files: another process has the run
	pace    tempo
	edits   edits
	staging
	undoing map[int64]bool // commands that were asked to be taken back
	askedAt time.Time      // when it was polled last
	ended   rest           // as it was told
}

// state is what the panels show: what is known of the run, and what its user
// has chosen to see.
type state struct {
	*session
	theme  *plot.Theme
	keyed  func(string) string // names keys as they are bound, see keyer
	beside []*session          // the other open runs
	folderView

	now     time.Time // of the last poll
	snap    *train.Snapshot
	still   *train.Snapshot // as snap, but renewed at most every stillTime
	stillAt time.Time
	journal []train.Result
	stall   stall
	machine *machine.Machine // nil: unknown
	load    machine.Load     // while the run makes steps

	layer    int                  // chosen, in snap.Layers
	sample   int                  // chosen, a row of the batch
	picture  int                  // chosen, in pictures
	palette  int                  // chosen, in palettes
	lenses   map[string]plot.Lens // of the enlarged picture, by view
	linear   bool
	chart    chartView
	pins     []*pin
	unfolded map[string]bool      // sections of settings that show all of them
	menus    map[menuKey][]string // strategies that can be chosen
	borders  []border             // of the stages so far
	focus    string               // name of the panel that has the keys
	editor   *editor              // a value being typed, or nil
	hint     hint
	intro    hint // of the page, which goes with it
	said     hint // before that

	listed  listed
	touched int // counts what the user did and learned: panels show that at once
}

// hint is the line above the keys.
type hint struct {
	role plot.Role
	text string
}

// stillTime keeps the heatmap calm. A line of it costs a thousand bytes, and
// bubbletea rewrites whole lines: what shares lines with it keeps its time.
const stillTime = time.Second

// restTime is the time between two looks at a run that rests.
const restTime = time.Second

func (s *state) begin(x *session) {
	s.session, s.snap, s.still, s.journal = x, x.run.Snapshot(), x.run.Snapshot(), nil
	s.menus, s.borders = map[menuKey][]string{}, nil
	s.stall = stall{}
	s.layer, s.sample, s.picture = min(s.layer, max(0, len(trainable(s.snap))-1)), 0, x.firstPicture(s.snap)
	s.lenses = map[string]plot.Lens{}
	s.noteStage(s.snap)
	s.touched++
}

// poll takes what is new of the run, and asks for more.
func (s *state) poll(now time.Time, calm time.Duration) {
	s.now = now
	if snap := s.run.Snapshot(); snap != s.snap {
		s.snap = snap
		s.pace.add(now, snap)
		s.noteStage(snap)
	}
	s.stall.look(now, s.snap)
	if s.load = unknown(); s.snap.State == train.Running {
		s.load = s.machine.Load()
	}
	for _, r := range s.run.Results(len(s.journal)) {
		s.journal = append(s.journal, r)
		s.note(r)
	}
	if s.edits.confirm(s.snap.Taken) {
		s.touched++
	}
	if s.still != s.snap && now.Sub(s.stillAt) >= calm && s.snap.Look == s.look() {
		s.still, s.stillAt = s.snap, now
	}
	if s.snap.State == train.Running || s.snap.Look != s.look() || len(s.edits) > 0 || now.Sub(s.askedAt) >= restTime {
		s.run.Ask(s.look())
		s.askedAt = now
	}
}

// look is what the screen shows beside numbers. Weights are read from the device: only
// if they are shown.
func (s *state) look() train.Look {
	name := s.shown().name
	return train.Look{
		Sample: s.sample, Layer: s.layerName(), Occlusion: true,
		Weights: name == "weights" || name == "weight mask" && s.focus == "lens",
	}
}

// refresh lets the still picture follow what its user just chose.
func (s *state) refresh() { s.stillAt = time.Time{} }

func (s *state) layerName() string {
	if layers := trainable(s.snap); s.layer < len(layers) {
		return layers[s.layer].Name
	}
	return ""
}

// note takes a result of the journal.
func (s *state) note(r train.Result) {
	s.touched++
	s.refresh()
	if !s.edits.settle(r) {
		return
	}
	if r.Outcome == train.Rejected {
		s.say(plot.Warn, "✗ "+phrase.Describe(r.Command)+" was rejected: "+r.Why)
		return
	}
	s.say(plot.Good, "✓ "+phrase.Describe(r.Command)+change(r)+" from step "+grouped(r.Step))
}

// say puts a text above the keys; names of keys in it are as in keyed.
func (s *state) say(role plot.Role, text string) { s.hint = hint{role, s.keyed(text)}; s.touched++ }

// send queues a command, whose result will be told. The value is what it will
// have made of its slot.
func (s *state) send(c train.Command, value string) {
	if s.collects && !slices.Contains(flows, c.Kind) {
		s.stage(c, value)
		return
	}
	s.edits.add(slotOf(c), edit{id: s.run.Send(c), value: value})
	s.touched++
	s.refresh()
}
