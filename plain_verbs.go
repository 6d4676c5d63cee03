package main

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
)

// spokenVerb is a command that is typed as a word.
type spokenVerb struct {
	word, args, about string
	do                func(h *headless, r opened, args []string) error
}

// spokenVerbs lists them; help reads the list.
var spokenVerbs []spokenVerb

func init() { // help is one of those that it lists
	spokenVerbs = []spokenVerb{
		{"status", "", "say how things stand; an empty line does too", func(h *headless, r opened, _ []string) error {
			h.speak("%s", status(r))
			return nil
		}},
		{"pause", "", "stop before the next step", simple(train.Pause())},
		{"resume", "", "go on", simple(train.Resume())},
		{"step", "", "make one step", simple(train.Step())},
		{"checkpoint", "", "save a checkpoint now", simple(train.SaveCheckpoint())},
		{"pace", "N", "at most N steps a second, 0 for as many as there are", valued("pace")},
		{"rate", "X", "learning rate", valued("rate")},
		{"extend", "N", "train N epochs more", valued("extend")},
		{"target", "WORD", "what is masked, as input or input+parameter", valued("target")},
		{"ratio", "[TARGET] X", "share that is hidden, 0 to 1", onTarget("ratio")},
		{"strategy", "[TARGET] WORD", "how it is chosen what is hidden", onTarget("strategy")},
		{"resample", "[TARGET] WORD", "when it is chosen anew: run, epoch, step, sample", onTarget("resample")},
		{"fill", "[TARGET] WORD", "what hidden inputs read as", onTarget("fill")},
		{"freeze", "LAYER", "keep the layer as it is", onLayer("freeze")},
		{"thaw", "LAYER", "let it learn again", onLayer("thaw")},
		{"quit", "", "stop here, resumable; asks first", func(h *headless, r opened, _ []string) error {
			h.plain.leaving = true
			h.speak("stop at step %d? what was trained is kept; yes or no", r.Snapshot().Step)
			return nil
		}},
		{"help", "", "this list", func(h *headless, _ opened, _ []string) error {
			for _, v := range spokenVerbs {
				h.speak("%s: %s", strings.TrimSpace(v.word+" "+v.args), v.about)
			}
			return nil
		}},
	}
}

// simple sends a command that needs no words.
func simple(c train.Command) func(*headless, opened, []string) error {
	return func(_ *headless, r opened, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("it takes nothing, not %q", args[0])
		}
		r.Send(c)
		return nil
	}
}

// valued sends a command with a value; whether it fits, the run says.
func valued(kind string) func(*headless, opened, []string) error {
	return func(_ *headless, r opened, args []string) error {
		if len(args) != 1 {
			return fmt.Errorf("%s takes one word", kind)
		}
		r.Send(train.Command{Kind: kind, Value: args[0]})
		return nil
	}
}

func onLayer(kind string) func(*headless, opened, []string) error {
	return func(_ *headless, r opened, args []string) error {
		if len(args) != 1 {
			return fmt.Errorf("%s takes the name of a layer, as %s", kind, strings.Join(layers(r), ", "))
		}
		r.Send(train.Command{Kind: kind, On: args[0]})
		return nil
	}
}

// layers are those that learn.
func layers(r opened) (names []string) {
	for _, l := range r.Snapshot().Layers {
		if l.Params > 0 {
			names = append(names, l.Name)
		}
	}
	return names
}

// onTarget sends a command about a mask: of the target that is named, else of the only
// one that is masked.
func onTarget(kind string) func(*headless, opened, []string) error {
	return func(_ *headless, r opened, args []string) error {
		masked := masked(r)
		switch {
		case len(args) == 2:
			r.Send(train.Command{Kind: kind, On: args[0], Value: args[1]})
		case len(args) == 1 && len(masked) == 1:
			r.Send(train.Command{Kind: kind, On: masked[0], Value: args[0]})
		case len(args) == 1:
			return fmt.Errorf("say of what, as %s input %s", kind, args[0])
		default:
			return fmt.Errorf("%s takes a value, as %s input 0.5", kind, kind)
		}
		return nil
	}
}

// masked are the targets that are masked now.
func masked(r opened) (on []string) {
	for _, t := range mask.Targets {
		if r.Snapshot().Masks[t].On {
			on = append(on, string(t))
		}
	}
	return on
}
