package tui

import (
	"example.com/maskbench/core/train"
)

// slot is what a command changes: two commands of one slot follow each other.
type slot struct{ kind, on string }

func slotOf(c train.Command) slot {
	switch c.Kind {
	case "thaw":
		return slot{"freeze", c.On}
	case "resume":
		return slot{"pause", ""}
	}
	return slot{c.Kind, c.On}
}

// edit is a change that was asked for.
type edit struct {
	id       int64
	value    string
	applied  bool   // it is in force; the snapshot may not show it yet
	rejected string // why it is not
	staged   bool   // it waits for its user, not for the run
}

// edits holds the last edit of each slot until what is in force shows it.
type edits map[slot]edit

func (e *edits) add(at slot, x edit) {
	if *e == nil {
		*e = edits{}
	}
	(*e)[at] = x
}

// settle takes the outcome of a command. It reports whether it came from this
// screen.
func (e edits) settle(r train.Result) bool {
	at := slotOf(r.Command)
	x, ok := e[at]
	if !ok || x.staged || r.ID > x.id {
		return false
	}
	if r.ID == x.id {
		x.applied = r.Outcome == train.Applied
		if !x.applied {
			x.rejected = r.Why
		}
		e[at] = x
	}
	return true
}

// confirm forgets the edits that a snapshot taken after command id shows. It
// reports whether there were any.
func (e edits) confirm(id int64) bool {
	found := false
	for at, x := range e {
		if x.applied && x.id <= id {
			delete(e, at)
			found = true
		}
	}
	return found
}

// clear forgets the rejections, which their reader has seen.
func (e edits) clear() {
	for at, x := range e {
		if x.rejected != "" {
			delete(e, at)
		}
	}
}

// next is the value that a further change starts from: the one asked for, else
// the one in force.
func (e edits) next(at slot, inForce string) string {
	if x, ok := e[at]; ok && x.rejected == "" {
		return x.value
	}
	return inForce
}

// pending reports whether an edit is not in force yet, and not refused.
func (e edits) pending(at slot) bool {
	x, ok := e[at]
	return ok && !x.applied && x.rejected == ""
}

// waiting counts the edits whose outcome is awaited, and those that are staged.
func (e edits) waiting() (pending, staged int) {
	for at, x := range e {
		switch {
		case x.staged:
			staged++
		case e.pending(at):
			pending++
		}
	}
	return pending, staged
}

// toggled is the value of an on/off slot after the edits that wait.
func (e edits) toggled(at slot, inForce bool) bool {
	switch e.next(at, "") {
	case on:
		return true
	case off:
		return false
	}
	return inForce
}

// The values of slots that a command without a value switches.
const (
	on  = "on"
	off = "off"
)
