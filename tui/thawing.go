package tui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// knobKeys are the keys of settings beside those of the main page: undo, staging and
// what freezes several layers.
func knobKeys() []binding {
	return []binding{
		{mainScope, "u", "u", "undo", false, "take the last change back; again for the one before", (*screen).undo},
		{mainScope, "S", "S", "stage", false, "collect changes; {stage} again applies all at one step, {stage-2} drops them", (*screen).stageOrApply},
		{mainScope, "esc", "", "", false, "", (*screen).dropStaged},
		{mainScope, "F", "F", "freeze all", false, "freeze all layers but the output layer", (*screen).freezeMost},
		{mainScope, "T", "T", "thaw next", false, "thaw the uppermost frozen layer: press by press, gradual unfreezing", (*screen).thawNext},
	}
}

// isFrozen is whether a layer is frozen after the edits that wait.
func (s *state) isFrozen(l train.LayerState) bool {
	return s.edits.toggled(slot{"freeze", l.Name}, l.Frozen)
}

// freezeMost freezes at one step all layers but the last (Howard & Ruder 2018 begin so).
func (m *screen) freezeMost(string) tea.Cmd {
	layers := trainable(m.snap)
	var all []train.Command
	for _, l := range layers[:max(0, len(layers)-1)] {
		if !m.isFrozen(l) {
			all = append(all, train.Freeze(l.Name))
		}
	}
	if len(all) == 0 {
		m.say(plot.Muted, "All layers but the output layer are frozen already; {thaw-next} thaws the uppermost.")
		return nil
	}
	m.sendEach(all, on)
	return nil
}

// thawNext thaws the frozen layer that is nearest to the output.
func (m *screen) thawNext(string) tea.Cmd {
	for _, l := range slices.Backward(trainable(m.snap)) {
		if m.isFrozen(l) {
			m.send(train.Thaw(l.Name), off)
			return nil
		}
	}
	m.say(plot.Muted, "No layer is frozen; {freeze-all} freezes all but the output layer.")
	return nil
}

// sendEach sends commands that share a step, each of which makes value of its slot.
func (s *state) sendEach(all []train.Command, value string) {
	if s.collects {
		for _, c := range all {
			s.stage(c, value)
		}
		return
	}
	for i, id := range s.run.SendAll(all) {
		s.edits.add(slotOf(all[i]), edit{id: id, value: value})
	}
	s.touched++
	s.refresh()
}
