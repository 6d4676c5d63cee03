package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestKeep(t *testing.T) {
	for step, want := range map[int64]bool{
		0: true, 1: true, 9_999: true, 10_000: true, 10_001: false, 10_005: false, 10_010: true, 99_990: true, 99_999: false,
		100_000: true, 100_010: false, 100_050: false, 100_100: true, 1_000_001: false, 1_000_100: true,
	} {
		if Keep(step) != want {
			t.Errorf("Keep(%d) = %v", step, !want)
		}
	}
}

func text(t *testing.T, path, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestLogsReachTheDisk(t *testing.T) {
	d, path := newRun(t)
	var ops []string
	d.Fault = func(op string) error { ops = append(ops, op); return nil }
	l := NewLine().Int("step", 1)
	if err := d.Journal(l); err != nil {
		t.Fatal(err)
	}
	if want := []string{"create journal.jsonl", "sync .", "write journal.jsonl", "sync journal.jsonl"}; !slices.Equal(ops, want) {
		t.Errorf("%q", ops)
	}
	if err := errors.Join(d.Metric(l), d.Time(l)); err != nil {
		t.Fatal(err)
	}
	if text(t, path, MetricsFile)+text(t, path, TimesFile) != "" {
		t.Error("not buffered")
	}
	if err := d.Flush(); err != nil {
		t.Fatal(err)
	}
	if got := text(t, path, MetricsFile) + text(t, path, TimesFile); got != "{\"step\":1}\n{\"step\":1}\n" {
		t.Errorf("flushed %q", got)
	}
	for range bufferSize {
		if err := d.Metric(l); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(text(t, path, MetricsFile)); n < bufferSize {
		t.Errorf("only %d bytes written", n)
	}
	ops = nil
	if err := errors.Join(d.Close(), d.Close()); err != nil {
		t.Fatal(err)
	}
	if want := []string{"write metrics.jsonl", "sync metrics.jsonl", "sync times.jsonl"}; !slices.Equal(ops, want) {
		t.Errorf("%q", ops)
	}
	if n := strings.Count(text(t, path, MetricsFile), "\n"); n != bufferSize+1 {
		t.Errorf("%d lines", n)
	}
	if err := d.Metric(l); err == nil {
		t.Error("a metric after Close")
	}
}

// TestSyncsBeforeTheRename: a checkpoint never gets its name before the lines that it counts on and
// its own bytes are on the disk.
func TestSyncsBeforeTheRename(t *testing.T) {
	d, _ := newRun(t)
	var ops []string
	l := NewLine().Int("step", 1)
	if err := errors.Join(d.Journal(l), d.Metric(l)); err != nil {
		t.Fatal(err)
	}
	d.Fault = func(op string) error { ops = append(ops, op); return nil }
	save(t, d, 1, true)
	want := []string{"write metrics.jsonl", "sync metrics.jsonl", "create checkpoints", "sync .",
		"create checkpoints/1.safetensors.tmp", "write checkpoints/1.safetensors.tmp", "write checkpoints/1.safetensors.tmp", "write checkpoints/1.safetensors.tmp",
		"sync checkpoints/1.safetensors.tmp", "rename checkpoints/1.safetensors", "sync checkpoints"}
	if !slices.Equal(ops, want) {
		t.Errorf("%q", ops)
	}
}

func TestMetricDoesNotAllocate(t *testing.T) {
	d, _ := newRun(t)
	l := NewLine().Int("step", 123456).Float("train_loss", 0.1)
	for range bufferSize / 20 {
		if err := d.Metric(l); err != nil {
			t.Fatal(err)
		}
	}
	if n := testing.AllocsPerRun(100, func() { d.Metric(l) }); n != 0 {
		t.Errorf("%v allocations a line", n)
	}
}

func TestTornLines(t *testing.T) {
	d, path := newRun(t)
	d.Close()
	for _, name := range []string{JournalFile, MetricsFile, TimesFile} {
		if err := os.WriteFile(filepath.Join(path, name), []byte("{\"step\":1}\n{\"step\":2}\n{\"st"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	d, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	l := NewLine().Int("step", 3)
	if err := errors.Join(d.Journal(l), d.Metric(l), d.Time(l), d.Flush()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{JournalFile, MetricsFile, TimesFile} {
		if got := text(t, path, name); got != "{\"step\":1}\n{\"step\":2}\n{\"step\":3}\n" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestRewind(t *testing.T) {
	const three = "{\"step\":1}\n{\"step\":2}\n{\"step\":3}\n"
	for _, tt := range []struct {
		name    string
		c       *Checkpoint
		metrics string
		want    string
		journal string
	}{
		{"to the start", nil, three + "{", "", three},
		{"to the middle", &Checkpoint{Step: 2, Metrics: 2, Journal: 1}, three + "{", "{\"step\":1}\n{\"step\":2}\n", three},
		{"over damage", &Checkpoint{Step: 2, Metrics: 2, Journal: 1}, three[:22] + "\x00\x00\n\x00", "{\"step\":1}\n{\"step\":2}\n", three},
		{"to the end", &Checkpoint{Step: 3, Metrics: 3, Journal: 3}, three + "{", three, three},
	} {
		d, path := newRun(t)
		d.Close()
		for name, s := range map[string]string{MetricsFile: tt.metrics, JournalFile: three + "torn"} {
			if err := os.WriteFile(filepath.Join(path, name), []byte(s), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		d, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Rewind(tt.c); err != nil {
			t.Fatal(err)
		}
		if got := text(t, path, MetricsFile); got != tt.want {
			t.Errorf("%s: metrics %q", tt.name, got)
		}
		if got := text(t, path, JournalFile); got != tt.journal {
			t.Errorf("%s: journal %q", tt.name, got)
		}
		save(t, d, 9, false)
		c, _, err := LatestCheckpoint(path)
		if err != nil || c.Metrics != int64(strings.Count(tt.want, "\n")) || c.Journal != 3 {
			t.Errorf("%s: then saved %+v, %v", tt.name, c, err)
		}
		d.Close()
	}
}

func TestRewindRefusesLostLines(t *testing.T) {
	for name, c := range map[string]*Checkpoint{MetricsFile: {Step: 1, Metrics: 2}, JournalFile: {Step: 1, Journal: 2}} {
		d, path := newRun(t)
		l := NewLine().Int("step", 1)
		if err := errors.Join(d.Metric(l), d.Journal(l), d.Flush()); err != nil {
			t.Fatal(err)
		}
		err := d.Rewind(c)
		if !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), filepath.Join(path, name)+": corrupt file: it has 1 lines and had 2") {
			t.Errorf("%s: %v", name, err)
		}
		if text(t, path, MetricsFile) == "" {
			t.Errorf("%s: nothing may be dropped", name)
		}
	}
}

func TestReadLines(t *testing.T) {
	path := filepath.Join(t.TempDir(), MetricsFile)
	nothing := func([]byte) error { return nil }
	if err := ReadLines(path, nothing); err != nil {
		t.Error("a missing file: ", err)
	}
	long := `{"s":"` + strings.Repeat("x", 3*bufferSize) + `"}`
	for _, tt := range []struct {
		text  string
		lines int
		err   string
	}{
		{"", 0, ""},
		{"{}", 0, ""},
		{"{}\n{}\n{\"a\":", 2, ""},
		{"{}\n" + long + "\n{}\n", 3, ""},
		{"{}\n\n{}\n", 1, ":2: corrupt file"},
		{"{}\n{\"a\":\n{}\n", 1, ":2: corrupt file"},
		{"{}\n{}\n\x00\x00\n", 2, ":3: corrupt file"},
		{"[]\n", 0, ":1: corrupt file"},
	} {
		if err := os.WriteFile(path, []byte(tt.text), 0o666); err != nil {
			t.Fatal(err)
		}
		n := 0
		err := ReadLines(path, func([]byte) error { n++; return nil })
		if n != tt.lines || (err == nil) != (tt.err == "") || err != nil && !(errors.Is(err, ErrCorrupt) && strings.Contains(err.Error(), path+tt.err)) {
			t.Errorf("%.40q: %d lines, %v", tt.text, n, err)
		}
	}
	stop := errors.New("unknown command")
	if err := os.WriteFile(path, []byte("{}\n{}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := ReadLines(path, func([]byte) error { return stop }); !errors.Is(err, stop) || err.Error() != path+":1: unknown command" {
		t.Error(err)
	}
}

// FuzzReadLines compares with cutting the text into lines and judging each.
func FuzzReadLines(f *testing.F) {
	f.Add([]byte("{\"step\":1}\n{\"step\":2}\n{\"st"))
	f.Add([]byte("\n{}"))
	f.Add([]byte("{}\r\n{}\x00\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		lines := bytes.Split(data, []byte("\n"))
		lines = lines[:len(lines)-1]
		bad := slices.IndexFunc(lines, func(b []byte) bool { return json.Unmarshal(b, new(map[string]json.RawMessage)) != nil || b[0] != '{' })
		want := lines
		if bad >= 0 {
			want = lines[:bad]
		}
		var got [][]byte
		err := readLines(bytes.NewReader(data), "x", func(b []byte) error { got = append(got, bytes.Clone(b)); return nil })
		if !slices.EqualFunc(got, want, bytes.Equal) {
			t.Errorf("got %q, want %q", got, want)
		}
		if bad < 0 && err != nil || bad >= 0 && (!errors.Is(err, ErrCorrupt) || !strings.HasPrefix(err.Error(), fmt.Sprintf("x:%d: ", bad+1))) {
			t.Errorf("bad line %d: %v", bad+1, err)
		}
	})
}

// TestKilledWhileRewinding: going back by choice, past whole checkpoints, may be cut short anywhere;
// it can be done again from whatever it left.
func TestKilledWhileRewinding(t *testing.T) {
	for k := 0; ; k++ {
		d, path := newRun(t)
		for step := int64(1); step <= 2; step++ {
			if err := d.Metric(NewLine().Int("step", step)); err != nil {
				t.Fatal(err)
			}
			save(t, d, step, false)
		}
		d.Fault = after(k, ErrKilled)
		struck := d.Rewind(nil)
		d.Close()
		c, skipped, err := LatestCheckpoint(path)
		if err != nil || len(skipped) > 0 {
			t.Fatal(k, skipped, err)
		}
		d, err = Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		if err := d.Rewind(c); err != nil {
			t.Errorf("killed at operation %d: %v", k, err)
		}
		if struck == nil {
			return
		}
	}
}
