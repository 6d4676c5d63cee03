package main

import (
	"fmt"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/presets"
)

// command is a subcommand: a line of help, its flags, and what it does.
type command struct {
	name  string // "" for the workbench
	args  string
	about string
	flags func(*settings) []flag
	run   func(s *settings, words []string) error
}

var workbench = command{"", "[PRESET]", "the workbench: train on a screen and steer by the keyboard", workbenchFlags, runWorkbench}

// commands lists the subcommands in the order of the help.
func commands() []command {
	return []command{
		{"run", "PRESET | --resume DIR", "train without a screen: progress to stderr, results to stdout", runFlags, runHeadless},
		{"watch", "[RUN]", "the screen over a run that another process trains, read-only; the default is the newest run", watchFlags, runWatch},
		{"replay", "DIR", "make a run again from its journal and prove its metrics equal", replayFlags, runReplay},
		{"compare", "RUN [RUN]", "tell how two runs differ: keys, commands, values; one alone: from its parent or the newest other", compareFlags, runCompare},
		{"export", "DIR", "write the weights and masks of a run's newest checkpoint as safetensors", exportFlags, runExport},
		{"presets", "[NAME]", "list the presets; or print one, every key resolved", presetFlags, runPresets},
		{"help", "[WORD]", "list what a preset can name; or explain one: strategy, schedule, layer, loss, optimizer, data", commonFlags, runHelp},
		{"keys", "", "print the keys of the screen as a file to start your own from: ~/.config/maskbench/keys.toml", commonFlags, runKeys},
		{"bench", "", "what this machine can do at most, and what share of it kernels and training steps reach", benchFlags, runBench},
		{"doctor", "", "what this machine and terminal offer, and why not the rest", commonFlags, runDoctor},
	}
}

func lookup(name string) (command, bool) {
	all := commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		return command{}, false
	}
	return all[i], true
}

// isValue tells whether the i-th argument is the value of a flag before it, and so
// no command though it is spelled like one.
func isValue(args []string, i int) bool {
	if i == 0 || strings.Contains(args[i-1], "=") {
		return false
	}
	name, ok := strings.CutPrefix(args[i-1], "-")
	f := find(strings.TrimPrefix(name, "-"), workbenchFlags(&settings{}))
	return ok && f != nil && f.value != ""
}

// prefix is the command's name as it goes between "maskbench" and more.
func (c command) prefix() string {
	if c.name == "" {
		return ""
	}
	return c.name + " "
}

// help is what --help prints.
func help(c command) string {
	var b strings.Builder
	fmt.Fprintf(&b, "usage: maskbench %s%s\n\n%s.\n", c.prefix(), strings.TrimSpace(c.args+" [flags]"), c.about)
	if c.name == "" {
		fmt.Fprintf(&b, "Without a terminal on standard output it is run.\n\ncommands\n")
		for _, sub := range commands() {
			fmt.Fprintf(&b, "  %-30s %s\n", sub.prefix()+sub.args, sub.about)
		}
		fmt.Fprintf(&b, "\npresets (PRESET is one of them or the path of a TOML file; the default is %s)\n  %s\n",
			presets.Default, strings.Join(presets.Names(), ", "))
	}
	fmt.Fprintf(&b, "\nflags\n")
	for _, f := range c.flags(&settings{}) {
		fmt.Fprintf(&b, "  %-30s %s\n", strings.TrimSpace("--"+f.name+" "+f.value), f.about)
	}
	if c.name == "" {
		b.WriteString(codes)
	}
	return b.String()
}

// one returns the only word, the value of the argument what.
func one(words []string, what string) (string, error) {
	switch len(words) {
	case 0:
		return "", usage("%s is missing", what)
	case 1:
		return words[0], nil
	}
	return "", usage("%q is one argument too many", words[1])
}

// notACommand explains a word that is neither command nor preset.
func notACommand(word string, err error) error {
	if slices.Contains(presets.Names(), word) || strings.ContainsAny(word, "./") {
		return usageError{err}
	}
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return usageError{kind.Unknown("command or preset", word, append(names, presets.Names()...))}
}
