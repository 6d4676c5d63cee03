package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels/cuda"
	"example.com/maskbench/kernels/device"
	"example.com/maskbench/tui/background"
	"example.com/maskbench/tui/plot"
	"golang.org/x/sys/cpu"
	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// runDoctor prints what this machine and terminal offer.
func runDoctor(_ *settings, words []string) error {
	if len(words) > 0 {
		return usage("%q is one argument too many", words[0])
	}
	for _, section := range []struct {
		name  string
		facts []fact
	}{
		{"program", programFacts()}, {"devices", deviceFacts()}, {"terminal", terminalFacts()}, {"runs", folderFacts(record.Root())},
	} {
		fmt.Println(section.name)
		for _, f := range section.facts {
			fmt.Printf("  %-14s %s\n", f.what, f.is)
		}
	}
	return nil
}

// fact is a line of the report.
type fact struct{ what, is string }

func programFacts() []fact {
	return []fact{
		{"maskbench", version()},
		{"Go", runtime.Version()},
	}
}

func deviceFacts() []fact {
	facts := []fact{
		{"processor", processor()},
		{"instructions", instructions()},
		{"threads", fmt.Sprintf("%d used of %d cores", runtime.GOMAXPROCS(0), runtime.NumCPU())},
	}
	for _, name := range []string{"auto", "cpu", "cuda"} {
		is := ""
		if b, err := device.Open(name, 0); err != nil {
			is = "no: " + err.Error()
		} else {
			is = fmt.Sprintf("%s (%s)", b.Device(), b.Features())
			b.Close()
		}
		facts = append(facts, fact{name, is})
	}
	gpus, _ := cuda.Devices() // the line before tells why there are none
	for i, d := range gpus {
		name := fmt.Sprintf("cuda:%d", i)
		use := "; --device " + name + " uses it, auto does not yet"
		if err := d.Unfit(cuda.Float32); err != nil {
			use = "; no: " + err.Error()
		}
		facts = append(facts, fact{name, d.String() + use})
	}
	return append(facts, fact{cudaLibrary, loads(cudaLibrary)})
}

// processor is the name that the kernel gives it.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

// instructions lists the extensions that kernels can make use of.
func instructions() string {
	var have []string
	for _, x := range []struct {
		name string
		has  bool
	}{
		{"AVX", cpu.X86.HasAVX}, {"AVX2", cpu.X86.HasAVX2}, {"FMA", cpu.X86.HasFMA},
		{"AVX-512F", cpu.X86.HasAVX512F}, {"AVX-512VL", cpu.X86.HasAVX512VL}, {"AVX-512BW", cpu.X86.HasAVX512BW},
		{"NEON", cpu.ARM64.HasASIMD}, {"SVE", cpu.ARM64.HasSVE},
	} {
		if x.has {
			have = append(have, x.name)
		}
	}
	if len(have) == 0 {
		return "none beyond the base of " + runtime.GOARCH
	}
	return strings.Join(have, ", ")
}

// cudaLibrary is the library of NVIDIA's driver.
const cudaLibrary = "libcuda.so.1"

// loaders are the dynamic loaders of glibc and musl, by architecture.
var loaders = map[string][]string{
	"amd64": {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-musl-x86_64.so.1"},
	"arm64": {"/lib/ld-linux-aarch64.so.1", "/lib/ld-musl-aarch64.so.1"},
}

// loads asks the dynamic loader, which this program does without, whether it finds
// a library, and gives its own words if it does not.
func loads(library string) string {
	for _, loader := range loaders[runtime.GOARCH] {
		if _, err := os.Stat(loader); err != nil {
			continue
		}
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		out, err := exec.CommandContext(ctx, loader, "--list", library).CombinedOutput()
		if err == nil {
			return "found"
		}
		if reason := bytes.TrimSpace(out); len(reason) > 0 {
			return "no: " + string(reason)
		}
		return "no: " + err.Error()
	}
	return "no: this system has no dynamic loader"
}

func terminalFacts() []fact {
	tty := term.IsTerminal(int(os.Stdout.Fd()))
	look, _ := plot.Detect("auto", os.Getenv, tty) // "auto" is a value it knows
	facts := []fact{
		{"output", map[bool]string{true: "a terminal", false: "no terminal: maskbench trains without a screen"}[tty]},
		{"TERM", quoted("TERM")},
		{"colours", fmt.Sprintf("%s, because of %s", look.Profile, colourReason(tty))},
		{"background", map[bool]string{true: "dark", false: "light"}[background.Dark()] + " (MASKBENCH_BACKGROUND=light or dark overrides)"},
		{"characters", map[bool]string{true: "ASCII: the locale is not UTF-8", false: "UTF-8"}[look.ASCII]},
	}
	if w, h, err := term.GetSize(int(os.Stdout.Fd())); err == nil {
		facts = append(facts, fact{"size", fmt.Sprintf("%d × %d", w, h)})
	}
	return facts
}

// colourReason names what decides on the colours, in the order in which it is
// asked.
func colourReason(tty bool) string {
	forced := os.Getenv("CLICOLOR_FORCE")
	switch {
	case os.Getenv("NO_COLOR") != "":
		return quoted("NO_COLOR")
	case forced != "" && forced != "0":
		return quoted("CLICOLOR_FORCE")
	case !tty:
		return "output that is no terminal"
	case os.Getenv("CLICOLOR") == "0":
		return quoted("CLICOLOR")
	case os.Getenv("COLORTERM") != "":
		return quoted("COLORTERM") + ", " + quoted("TERM")
	}
	return quoted("TERM")
}

func quoted(variable string) string {
	if v, ok := os.LookupEnv(variable); ok {
		return fmt.Sprintf("%s=%q", variable, v)
	}
	return variable + " not set"
}

// folderFacts tells whether runs can be kept in root, without making it.
func folderFacts(root string) []fact {
	path, err := filepath.Abs(root)
	if err != nil {
		path = root
	}
	there := path
	for !exists(there) && there != filepath.Dir(there) {
		there = filepath.Dir(there)
	}
	facts := []fact{{"folder", path}, {"writable", writable(there)}}
	var fs unix.Statfs_t
	if err := unix.Statfs(there, &fs); err == nil {
		facts = append(facts, fact{"free", fmt.Sprintf("%.1f GB", float64(fs.Bavail)*float64(fs.Bsize)/1e9)})
	}
	return facts
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, os.ErrNotExist)
}

func writable(dir string) string {
	f, err := os.CreateTemp(dir, ".maskbench-")
	if err != nil {
		return fmt.Sprintf("no: %v; set MASKBENCH_RUNS or use --out", err)
	}
	f.Close()
	os.Remove(f.Name())
	return "yes"
}
