package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestBench: the table has its rows, of 80 columns at most.
func TestBench(t *testing.T) {
	code, out, notes := invoke(t, t.TempDir(), "bench", "--max-time", "1ms", "--threads", "2")
	if code != 0 || notes != "measuring for about 1ms\n" {
		t.Fatalf("exit %d\n%s", code, notes)
	}
	for _, row := range []string{
		`device +cpu \(.*\), 2 threads`,
		`multiply-adds +1 thread +\d+% +[\d.]+ GF/s`,
		`read RAM \d+ MiB +2 threads +\d+% +[\d.]+ GB/s`,
		`forward 128×784×512 +[\d.]+ +\d+% +[\d.]+ GF/s +[\d.]+%`,
		`dW 128×256×10 +random 0.50 +50% +[\d.]+ +\d+% +[\d.]+ GF/s +[\d.]+% +[\d.]+`,
		`fwd\+dX\+dW 128×784×512 +sliding 0.90 +90% +[\d.]+ +\d+% +[\d.]+ GF/s +[\d.]+% +[\d.]+`,
		`AdamW 535818 +random 0.50 +[\d.]+ +\d+% +[\d.]+ GB/s +[\d.]+%`,
		`cross-entropy 128×10 +[\d.]+ +\d+% +[\d.]+ GB/s +[\d.]+%`,
		`step 128×784×512×256×10 block32 0.90 +90% +[\d.]+ +\d+% +\d+ /s +[\d.]+% +-?[\d.]+`,
		`step 10×5×1 +x 0.50 +50% +[\d.]+ +\d+% +\d+ /s +[\d.e-]+%`,
	} {
		if !matches("(?m)^"+row+"$", out) {
			t.Errorf("no row %s", row)
		}
	}
	for line := range strings.Lines(out) {
		if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > 80 && !strings.HasPrefix(line, "m") && !matches(`\d{4}%`, line) { // a spread of ten times, on a busy machine
			t.Errorf("wider than 80: %s", line)
		}
	}
}

// TestBenchJSON: each line says what was measured, first the machine.
func TestBenchJSON(t *testing.T) {
	code, out, _ := invoke(t, t.TempDir(), "bench", "--json", "--max-time", "1ms", "--threads", "1")
	if code != 0 {
		t.Fatalf("exit %d", code)
	}
	seen := map[string]int{}
	for line := range strings.Lines(out) {
		var c struct {
			Event, Processor, Features, Maskbench, Go string
			Threads, Rounds                           int
			Seconds                                   float64
			Share                                     *float64
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		switch seen[c.Event]++; c.Event {
		case "machine":
			if len(seen) > 1 || c.Processor == "" || c.Features == "" || c.Maskbench == "" || c.Go == "" || c.Threads != 1 {
				t.Errorf("machine: %s", line)
			}
		case "peak":
			if c.Seconds <= 0 || c.Share != nil {
				t.Errorf("peak: %s", line)
			}
		default:
			if c.Seconds <= 0 || c.Rounds < 3 || c.Share == nil || *c.Share <= 0 {
				t.Errorf("case: %s", line)
			}
		}
	}
	if seen["machine"] != 1 || seen["peak"] != 5 || seen["product"] < 30 || seen["rest"] < 10 || seen["step"] != 4 {
		t.Errorf("events %v", seen)
	}
}

// TestBenchInterrupted: a signal ends it, without a table of half the truth.
func TestBenchInterrupted(t *testing.T) {
	cmd, out, _ := programIn(t.TempDir(), "bench", "--max-time", "1h")
	cmd.Stderr = nil
	notes, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(notes)
	if first, _ := r.ReadString('\n'); first != "measuring for about 1h0m0s\n" {
		t.Errorf("it begins with %q", first)
	}
	cmd.Process.Signal(os.Interrupt)
	rest, _ := io.ReadAll(r)
	if code := exitOf(t, cmd.Wait()); code != exitInterrupted || out.Len() > 0 || string(rest) != "maskbench: bench ended by SIGINT\n" {
		t.Errorf("exit %d\n%s%s", code, out, rest)
	}
}
