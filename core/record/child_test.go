package record

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// The test binary is its own child process: childEnv names what it does, its argument the folder.
const childEnv = "RECORD_TEST_CHILD"

var children = map[string]func(path string) error{
	"hold":   hold,
	"append": appendForever,
	"limit":  fillUp,
}

func TestMain(m *testing.M) {
	f, ok := children[os.Getenv(childEnv)]
	if !ok {
		os.Exit(m.Run())
	}
	if err := f(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func child(t *testing.T, what, path string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, path)
	cmd.Env = append(os.Environ(), childEnv+"="+what)
	cmd.Stderr = os.Stderr
	return cmd
}

// started starts a child and waits for its first line.
func started(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatal("child did not start: ", err)
	}
}

func hold(path string) error {
	d, err := Create(path)
	if err != nil {
		return err
	}
	if err := d.WriteFile(PresetFile, nil); err != nil {
		return err
	}
	fmt.Println("ready")
	time.Sleep(time.Hour)
	return nil
}

func TestLockAcrossProcesses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "run")
	cmd := child(t, "hold", path)
	started(t, cmd)
	for name, f := range map[string]func(string) (*Dir, error){"Open": Open, "Create": Create} {
		_, err := f(path)
		if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), fmt.Sprintf("process %d:", cmd.Process.Pid)) {
			t.Errorf("%s: %v, want the pid %d", name, err, cmd.Process.Pid)
		}
	}
	cmd.Process.Kill()
	cmd.Wait()
	d, err := Open(path)
	if err != nil {
		t.Fatal("free after kill -9: ", err)
	}
	defer d.Close()
	if _, err := Open(path); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), fmt.Sprint(os.Getpid())) {
		t.Error("a second writer in the same process: ", err)
	}
}

func appendForever(path string) error {
	d, err := Create(path)
	if err != nil {
		return err
	}
	if err := d.WriteFile(PresetFile, nil); err != nil {
		return err
	}
	fmt.Println("ready")
	filler := strings.Repeat("x", 3000)
	for step := int64(1); ; step++ {
		l := NewLine().Int("step", step).String("filler", filler)
		if err := errors.Join(d.Metric(l), d.Time(l), d.Flush()); err != nil {
			return err
		}
		if step%500 != 0 {
			continue
		}
		if err := errors.Join(d.Journal(l), d.SaveCheckpoint(d.NewCheckpoint(step), false)); err != nil {
			return err
		}
	}
}

// TestKilledWhileAppending kills a real writer and takes its folder back to its checkpoint.
func TestKilledWhileAppending(t *testing.T) {
	for i := range 8 {
		path := filepath.Join(t.TempDir(), "run")
		cmd := child(t, "append", path)
		started(t, cmd)
		time.Sleep(time.Duration(10+7*i) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		readConsecutive(t, path, -1)
		rewound(t, path)
	}
}

func rewound(t *testing.T, path string) {
	t.Helper()
	c, skipped, err := LatestCheckpoint(path)
	if err != nil || len(skipped) > 0 {
		t.Fatal(skipped, err)
	}
	d, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Rewind(c); err != nil {
		t.Fatal(err)
	}
	step := int64(0)
	if c != nil {
		step = c.Step
	}
	if err := d.Metric(NewLine().Int("step", step+1)); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	readConsecutive(t, path, step+1)
	b, err := os.ReadFile(filepath.Join(path, TimesFile))
	if err != nil || len(b) > 0 && b[len(b)-1] != '\n' {
		t.Errorf("times end in %q, %v", b[max(0, len(b)-20):], err)
	}
}

// readConsecutive checks that the metrics are of the steps 1, 2, …, last; any last if it is -1.
func readConsecutive(t *testing.T, path string, last int64) {
	t.Helper()
	n := int64(0)
	err := ReadLines(filepath.Join(path, MetricsFile), func(b []byte) error {
		var line struct{ Step int64 }
		n++
		if err := json.Unmarshal(b, &line); err != nil || line.Step != n {
			return fmt.Errorf("step %d at line %d, %v", line.Step, n, err)
		}
		return nil
	})
	if err != nil || last >= 0 && n != last {
		t.Errorf("%d lines, want %d, %v", n, last, err)
	}
}

// fillUp works where no file may grow beyond 64 KiB, so that a write fails half done.
func fillUp(path string) error {
	signal.Ignore(unix.SIGXFSZ)
	if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: 64 << 10, Max: 64 << 10}); err != nil {
		return err
	}
	d, err := Create(path)
	if err != nil {
		return err
	}
	if err := d.SaveCheckpoint(sized(1, 1<<10), true); err != nil {
		return err
	}
	if w, err := (*WriteError)(nil), d.SaveCheckpoint(sized(2, 1<<20), true); !errors.As(err, &w) {
		return fmt.Errorf("a checkpoint too large: %v", err)
	}
	if err := d.SaveCheckpoint(sized(3, 1<<10), false); err != nil {
		return fmt.Errorf("room again: %w", err)
	}
	l := NewLine().String("filler", strings.Repeat("x", 1000))
	for range 100 {
		err = d.Metric(l)
	}
	if w := (*WriteError)(nil); !errors.As(err, &w) || d.SaveCheckpoint(sized(4, 1), false) != err || d.Close() != err {
		return fmt.Errorf("metrics too large: %v", err)
	}
	return nil
}

func sized(step int64, n int) *Checkpoint {
	return &Checkpoint{Step: step, Tensors: []Tensor{{Name: "w", Shape: []int{n}, Data: make([]float32, n)}}}
}

func TestFullForReal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "run")
	if err := child(t, "limit", path).Run(); err != nil {
		t.Fatal(err)
	}
	c, skipped, err := LatestCheckpoint(path)
	if err != nil || c == nil || c.Step != 3 || c.Best != 1 || len(skipped) > 0 {
		t.Errorf("checkpoint %+v, skipped %v, %v", c, skipped, err)
	}
	entries, err := os.ReadDir(filepath.Join(path, checkpointDir))
	if err != nil || len(entries) != 2 {
		t.Errorf("files %v, %v", entries, err)
	}
}

// A process that is being forked while the folder is closed has a copy of the
// lock's descriptor.
func TestLockEndsWithCloseWhoeverHasACopy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "run")
	d, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	held, err := unix.Dup(int(d.lock.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(held)
	d.Close()
	d, err = Create(path)
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
}
