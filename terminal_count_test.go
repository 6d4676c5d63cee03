package main

import (
	stdflag "flag"
	"fmt"
	"os/exec"
	"strings"
	"sync"
)

// scenarios are the names of the tests that drove a program through a terminal.
var scenarios sync.Map

// leastScenarios is how many there must be, famous those that must be among them.
const leastScenarios = 60

var famous = map[string]string{
	"a storm of sizes":                "TestResize",
	"a storm of sizes in a dialog":    "TestTour/commands_300x90",
	"a storm of sizes in tmux":        "TestTmuxStorm",
	"detaching from tmux, and back":   "TestTmuxDetach",
	"attaching at another size":       "TestTmuxSizes",
	"the end of tmux":                 "TestTmuxKilled",
	"a slow link":                     "TestSlowLink",
	"a terminal that answers nothing": "TestFirstFrame",
	"a terminal that nobody reads":    "TestStalled",
	"a hang-up":                       "TestLostTerminal/running",
	"a hang-up of two runs":           "TestTwin/hang-up",
	"a flood of pasted text":          "TestPastes/commands",
	"a flood of keys":                 "TestFlood",
}

// enoughScenarios reports whether the tests, if all were run, drove the program through
// as many terminals as they must.
func enoughScenarios() bool {
	for _, partial := range []string{"test.run", "test.skip", "test.list"} {
		if stdflag.Lookup(partial).Value.String() != "" {
			return true
		}
	}
	n := 0
	scenarios.Range(func(any, any) bool { n++; return true })
	fmt.Printf("%d scenarios through a terminal, of at least %d\n", n, leastScenarios)
	ok := n >= leastScenarios
	_, noTmux := exec.LookPath("tmux")
	for what, name := range famous {
		if _, there := scenarios.Load(name); !there && !(noTmux != nil && strings.Contains(name, "Tmux")) {
			fmt.Printf("no scenario of %s: there is no %s\n", what, name)
			ok = false
		}
	}
	return ok
}
