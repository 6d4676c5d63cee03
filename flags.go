package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/maskbench/core/kind"
)

// settings are what the flags of all commands say.
type settings struct {
	set            []string // overrides of the preset
	threads        int
	maxTime        time.Duration
	pace           float64 // steps a second to begin with; 0: as fast as possible
	resume, out    string
	json, check    bool
	weights, masks string
	device         string // of bench; that of a run is an override
	color          string
	keys           string
	slow, plain    bool
	ascii, mouse   bool
	notify         bool
	help, version  bool
}

// flag is one option of the command line.
type flag struct {
	name  string
	value string // what its value is called; "" for a flag without one
	about string
	set   func(value string) error
}

func commonFlags(s *settings) []flag {
	return []flag{{"help", "", "print this", on(&s.help)}}
}

func trainFlags(s *settings) []flag {
	return []flag{
		{"set", "KEY=VALUE", "override a key of the preset, as mask.input.ratio=0.3; may be repeated", s.override},
		{"seed", "N", "seed of weights, order and masks", s.key("seed")},
		{"device", "NAME", "auto, cpu, cuda or cuda:N; cuda:N/bf16 or /tf32 has products on tensor cores", s.key("device")},
		{"threads", "N", "threads on the CPU; 0 is one a core; the numbers do not depend on it", s.countThreads},
		{"epochs", "N", "epochs to train; 0 is until stopped", s.key("epochs")},
		{"max-time", "DURATION", "stop after it, resumable, as 10m or 1h30m", s.limit},
		{"pace", "N", "begin with at most N steps a second, to watch the first ones", s.slowDown},
		{"out", "DIR", "folder of the run; the default is a new one in MASKBENCH_RUNS, else runs", text(&s.out)},
		{"resume", "DIR", "go on with a run from its newest checkpoint", text(&s.resume)},
		{"check", "", "validate the preset and stop", on(&s.check)},
	}
}

func runFlags(s *settings) []flag {
	return append(append(trainFlags(s), flag{"json", "", "JSON lines to standard output", on(&s.json)}), commonFlags(s)...)
}

func workbenchFlags(s *settings) []flag {
	screen := append(screenFlags(s), flag{"version", "", "print the version", on(&s.version)})
	return append(append(trainFlags(s), screen...), commonFlags(s)...)
}

func screenFlags(s *settings) []flag {
	return []flag{
		{"keys", "FILE", "keys of the screen, as maskbench keys prints them; the default is keys.toml in ~/.config/maskbench", text(&s.keys)},
		{"color", "WHEN", "auto, never, 16, 256 or true", s.colors},
		{"slow", "", "two frames a second, for slow lines", on(&s.slow)},
		{"plain", "", "lines of text instead of a screen, and commands typed as words", on(&s.plain)},
		{"ascii", "", "ASCII characters alone", on(&s.ascii)},
		{"mouse", "", "take clicks and the wheel from the terminal, which then does not select text", on(&s.mouse)},
		{"notify", "", "ring the bell and notify the desktop when the run ends, fails or stalls", on(&s.notify)},
	}
}

func watchFlags(s *settings) []flag { return append(screenFlags(s), commonFlags(s)...) }

func replayFlags(s *settings) []flag {
	return append([]flag{{"threads", "N", "threads on the CPU; 0 is one a core", s.countThreads}}, commonFlags(s)...)
}

func exportFlags(s *settings) []flag {
	return append([]flag{
		{"weights", "FILE", "where the weights go, by PyTorch's names", text(&s.weights)},
		{"masks", "FILE", "where the parameter masks go", text(&s.masks)},
	}, commonFlags(s)...)
}

func compareFlags(s *settings) []flag {
	return append([]flag{{"json", "", "a JSON line to standard output", on(&s.json)}}, commonFlags(s)...)
}

func benchFlags(s *settings) []flag {
	s.maxTime = benchTime
	return append([]flag{
		{"device", "NAME", "auto, cpu, cuda or cuda:N; cuda:N/bf16 or /tf32 has products on tensor cores", text(&s.device)},
		{"threads", "N", "threads on the CPU; 0 is one a core", s.countThreads},
		{"max-time", "DURATION", "how long to measure, as 5s or 1m; the default is " + benchTime.String(), s.limit},
		{"json", "", "JSON lines to standard output", on(&s.json)},
	}, commonFlags(s)...)
}

func presetFlags(s *settings) []flag {
	return append([]flag{{"set", "KEY=VALUE", "override a key of the preset that is printed", s.override}}, commonFlags(s)...)
}

func on(to *bool) func(string) error { return func(string) error { *to = true; return nil } }

func text(to *string) func(string) error {
	return func(v string) error {
		if v == "" {
			return usage("its value is empty")
		}
		*to = v
		return nil
	}
}

func (s *settings) override(v string) error {
	s.set = append(s.set, v)
	return nil
}

// key is a flag that stands for an override.
func (s *settings) key(name string) func(string) error {
	return func(v string) error { return s.override(name + "=" + v) }
}

func (s *settings) countThreads(v string) error {
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 || n > 1024 {
		return usage("%q is no number of threads, 0 to 1024", v)
	}
	s.threads = n
	return nil
}

func (s *settings) limit(v string) error {
	d, err := time.ParseDuration(v)
	if err != nil || d <= 0 {
		return usage("%q is no duration, as 90s, 10m or 1h30m", v)
	}
	s.maxTime = d
	return nil
}

func (s *settings) slowDown(v string) error {
	pace, err := strconv.ParseFloat(v, 64)
	if err != nil || !(pace > 0 && pace <= 1e6) {
		return usage("%q is no pace, steps a second above 0", v)
	}
	s.pace = pace
	return nil
}

func (s *settings) colors(v string) error {
	all := []string{"auto", "never", "16", "256", "true"}
	if !slices.Contains(all, v) {
		return usage("%v", kind.Unknown("choice", v, all))
	}
	s.color = v
	return nil
}

// parseFlags applies the flags, wherever they stand, and returns the other words.
// After "--" there are no flags.
func parseFlags(args []string, flags []flag) (words []string, err error) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			return append(words, args[i+1:]...), nil
		}
		if len(a) < 2 || a[0] != '-' {
			words = append(words, a)
			continue
		}
		name, value, has := strings.Cut(strings.TrimPrefix(a[1:], "-"), "=")
		f := find(name, flags)
		switch {
		case f == nil:
			return nil, unknownFlag(a, name, flags)
		case f.value == "" && has:
			return nil, usage("--%s takes no value", f.name)
		case f.value != "" && !has:
			if i++; i == len(args) {
				return nil, usage("--%s needs a value: --%s %s", f.name, f.name, f.value)
			}
			value = args[i]
		}
		if err := f.set(value); err != nil {
			return nil, usageError{fmt.Errorf("--%s: %w", f.name, err)}
		}
	}
	return words, nil
}

// find returns the flag of a name, nil if there is none; h is short for help.
func find(name string, flags []flag) *flag {
	if name == "h" {
		name = "help"
	}
	for i := range flags {
		if flags[i].name == name {
			return &flags[i]
		}
	}
	return nil
}

func unknownFlag(arg, name string, flags []flag) error {
	var names []string
	for _, f := range flags {
		names = append(names, f.name)
	}
	if near := kind.Nearest(name, names); near != "" {
		return usage("unknown flag %s: did you mean --%s?", arg, near)
	}
	return usage("unknown flag %s", arg)
}
