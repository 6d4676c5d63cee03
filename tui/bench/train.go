package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// summary is what a run ended with.
type summary struct {
	SamplesPerSec float64 `json:"samples_per_s"`
	WallS         float64 `json:"wall_s"`
}

func readSummary(path string) (s summary, ok bool) {
	text, err := os.ReadFile(path)
	return s, err == nil && json.Unmarshal(text, &s) == nil
}

// finite are the arguments of a run of so many epochs in the folder r.
func finite(epochs int) []string {
	return []string{"fashion-mini", "--epochs", strconv.Itoa(epochs), "--out", "r"}
}

// endless is a run that ends only when it is asked to.
var endless = finite(0)

// alone trains without a screen.
func (b *bench) alone(epochs int) summary {
	dir := must(os.MkdirTemp(b.dir, "alone-"))
	defer os.RemoveAll(dir)
	cmd := exec.Command(b.binary, append([]string{"run"}, finite(epochs)...)...)
	cmd.Dir = dir
	check(cmd.Run())
	s, ok := readSummary(filepath.Join(dir, "r", "summary.json"))
	if !ok {
		check(fmt.Errorf("a run without a screen left no summary"))
	}
	return s
}

// shown trains with a screen, which nobody reads once it stands, if so wanted.
func (b *bench) shown(epochs int, read bool) (s summary) {
	seat := b.sit(0, finite(epochs)...)
	defer seat.leave()
	seat.until("training", true)
	if !read {
		seat.reading.Lock() // the reader takes what it waits for now, and no more
		defer seat.reading.Unlock()
		defer seat.master.Close()
	}
	poll("the end of a run with a screen", func() (ok bool) {
		s, ok = readSummary(seat.file("summary.json"))
		time.Sleep(20 * time.Millisecond) // not to take time from what is measured
		return ok
	})
	return s
}

// lasting is how many epochs take about so long on this machine.
func (b *bench) lasting(d time.Duration) int {
	const some = 40
	return max(2, int(some*d.Seconds()/b.alone(some).WallS))
}

// inTurn trains with and without a screen, in pairs of which every other is the other way
// round, and returns the throughput with it over that without, pair by pair.
func (b *bench) inTurn(epochs, pairs int, read bool) (ratios []float64) {
	for i := range pairs {
		var with, without summary
		if i%2 == 0 {
			with, without = b.shown(epochs, read), b.alone(epochs)
		} else {
			without, with = b.alone(epochs), b.shown(epochs, read)
		}
		ratios = append(ratios, with.SamplesPerSec/without.SamplesPerSec)
	}
	return ratios
}

// throughput compares training with and without a screen.
func (b *bench) throughput() {
	epochs := b.lasting(4 * time.Second)
	ratios := b.inTurn(epochs, b.pairs, true)
	b.addRatio(fmt.Sprintf("training throughput with the screen over without, %d pairs of %d epochs in turn", b.pairs, epochs), 0.99, ratios)
}

// cost measures what the screen takes of the processors, while training goes at a
// pace that leaves them idle: this machine's noise, which pairs of runs suffer from, is
// not in it.
func (b *bench) cost() {
	const during = 8 * time.Second
	paced := append([]string{"--pace", "50", "--threads", "1"}, endless...)
	var shares []float64
	for range 8 {
		s := b.sit(0, paced...)
		s.until("training", true)
		with := busy(s.cmd, during)
		s.leave()
		dir := must(os.MkdirTemp(b.dir, "alone-"))
		alone := exec.Command(b.binary, append([]string{"run"}, paced...)...)
		alone.Dir = dir
		check(alone.Start())
		without := busy(alone, during)
		alone.Process.Kill()
		alone.Wait() // killed
		check(os.RemoveAll(dir))
		shares = append(shares, 100*(with-without))
	}
	r := sorted(shares)
	b.add("what the screen takes of one processor, at 50 steps a second", "≤ 1 %", at(r, 0.5) <= 1, "%.2f %% [%.2f … %.2f]", at(r, 0.5), at(r, 0.25), at(r, 0.75))
}

// busy is the share of one processor that a program takes for so long, once it has begun.
func busy(cmd *exec.Cmd, during time.Duration) float64 {
	time.Sleep(2 * time.Second)
	from, began := taken(cmd), time.Now()
	time.Sleep(during)
	return (taken(cmd) - from).Seconds() / time.Since(began).Seconds()
}

// taken is the processor time of a program so far, to a hundredth of a second.
func taken(cmd *exec.Cmd) time.Duration {
	text := string(must(os.ReadFile(fmt.Sprintf("/proc/%d/stat", cmd.Process.Pid))))
	fields := strings.Fields(text[strings.LastIndexByte(text, ')')+1:])
	ticks := must(strconv.Atoi(fields[11])) + must(strconv.Atoi(fields[12])) // user and system, of Linux's 100 a second
	return time.Duration(ticks) * time.Second / 100
}

// unread stops reading, asks the program to end, and hangs up.
func (b *bench) unread() {
	epochs := b.lasting(10 * time.Second)
	ratios := b.inTurn(epochs, max(2, b.pairs/4), false)
	b.addRatio(fmt.Sprintf("the same while nobody reads the terminal for 10 s, %d pairs", len(ratios)), 0.98, ratios)
	b.signalled()
	b.hungUp()
}

// signalled asks the program to end while nobody reads what it writes.
func (b *bench) signalled() {
	s := b.sit(0, endless...)
	s.until("training", true)
	s.reading.Lock()
	time.Sleep(3 * time.Second)
	from := time.Now()
	check(s.cmd.Process.Signal(syscall.SIGTERM))
	<-s.ended
	took := time.Since(from)
	saved, _ := filepath.Glob(s.file("checkpoints/*"))
	b.add("SIGTERM while nobody reads", "exits within 10 s with a checkpoint", took < 10*time.Second && len(saved) > 0, "%s, %d checkpoints", ms(took), len(saved))
	s.reading.Unlock()
	s.leave()
}

// hungUp closes the terminal in the middle of a run that has an end.
func (b *bench) hungUp() {
	s := b.sit(0, finite(b.lasting(3*time.Second))...)
	s.until("training", true)
	s.cmd.Process.Signal(syscall.SIGHUP)
	s.master.Close()
	<-s.ended
	_, ok := readSummary(s.file("summary.json"))
	b.add("terminal closed in the middle of a run", "trains on to its end", ok, "%s", map[bool]string{true: "it did", false: "it did not"}[ok])
	os.RemoveAll(s.dir)
}

// frame runs the benchmarks of package tui.
func (b *bench) frame() {
	out := must(exec.Command("go", "test", "./tui", "-run", "^$", "-bench", "^BenchmarkFrame$", "-benchmem", "-benchtime", "1000x", "-count", "3").Output())
	worst := map[string][2]float64{}
	var order []string
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		if len(f) < 8 || !strings.HasPrefix(f[0], "BenchmarkFrame/") {
			continue
		}
		name := strings.TrimPrefix(f[0], "BenchmarkFrame/")
		name, _, _ = strings.Cut(name, "-")
		took, err := strconv.ParseFloat(f[2], 64)
		check(err)
		allocs, err := strconv.ParseFloat(f[6], 64)
		check(err)
		if old, ok := worst[name]; !ok {
			order = append(order, name)
			worst[name] = [2]float64{took, allocs}
		} else {
			worst[name] = [2]float64{min(old[0], took), max(old[1], allocs)}
		}
	}
	if len(order) == 0 {
		check(fmt.Errorf("there is no BenchmarkFrame:\n%s", out))
	}
	for _, name := range order {
		v := worst[name]
		b.add("compose a frame, colours "+name, "≤ 1 ms, ≤ 200 allocations", v[0] <= 1e6 && v[1] <= 200, "%.2f ms, %.0f allocations", v[0]/1e6, v[1])
	}
}
