package train

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"example.com/maskbench/core/record"
)

// TestFollowAChild follows a run that another process trains, from near its start, and
// while it is killed and resumed, to its end.
func TestFollowAChild(t *testing.T) {
	t.Parallel()
	c, path := childConfig(), folder(t)
	prepare(t, path)
	start := func() *exec.Cmd {
		cmd := child(t, path, 16*time.Millisecond)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	cmd := start()
	eventually(t, "the manifest", func() bool { _, err := ReadManifest(path); return err == nil })
	f := following(t, path, c)
	eventually(t, "the third command", func() bool { return len(f.Results(0)) > 2 })
	if s := f.Snapshot(); s.State != Running || !f.Live() || f.Quiet() > time.Minute {
		t.Errorf("while it trains it is %s, live: %v, quiet for %v", s.State, f.Live(), f.Quiet())
	}
	cmd.Process.Kill()
	cmd.Wait()
	eventually(t, "the crash", func() bool { return f.Snapshot().State == Failed && !f.Live() })
	cmd = start()
	eventually(t, "the end", func() bool { return f.Snapshot().State == Finished })
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	after := following(t, path, c)
	eventually(t, "the last line", func() bool { step, _, _ := f.Last(ValLoss); return step == after.Snapshot().Steps })
	sameNumbers(t, "followed live", f.History(), after.History())
	sameState(t, "followed live", f.Snapshot(), after.Snapshot())
	journal, err := ReadJournal(path)
	if err != nil || fmt.Sprint(f.Results(0)) != fmt.Sprint(journal) {
		t.Errorf("the journal is %+v, not %+v: %v", f.Results(0), journal, err)
	}
}

// looks makes the follower look now, however slow its clock is.
func looks(t *testing.T, f *Follower) {
	t.Helper()
	f.Close()
	f.look()
}

// half is a run that stopped in the middle, followed by hand.
func half(t *testing.T) (string, *Follower) {
	t.Helper()
	path := folder(t)
	if err := (session{path: path, config: small(t), plan: []planned{{3, SetRatio(in, 0.4)}, {10, Stop()}}}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	f := following(t, path, small(t))
	f.Close()
	return path, f
}

// What is half written is read when it is whole, once.
func TestFollowATornLine(t *testing.T) {
	path, f := half(t)
	before := len(pointsOf(f.History(), Loss))
	line := `{"step":11,"loss":0.5,"grad_norm":1,"rate":0.1,"ratio_input":0.4,"ratio_parameter":0}` + "\n"
	log := filepath.Join(path, record.MetricsFile)
	for i, part := range []string{line[:20], line[20 : len(line)-1], line[len(line)-1:]} {
		file, err := os.OpenFile(log, os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := file.WriteString(part); err != nil {
			t.Fatal(err)
		}
		file.Close()
		looks(t, f)
		if step, _, _ := f.Last(Loss); (step == 11) != (i == 2) {
			t.Errorf("after part %d the last step is %d", i, step)
		}
	}
	if n := len(pointsOf(f.History(), Loss)); n != before+1 || f.Snapshot().Step != 11 {
		t.Errorf("%d steps became %d; the run is at %d", before, n, f.Snapshot().Step)
	}
}

// A run that was taken back to a checkpoint, and went on another way, is followed as it
// is now, also where its log is longer again when it is next looked at.
func TestFollowWhatIsCutBack(t *testing.T) {
	for name, more := range map[string]int{"shorter": 0, "as long": 3, "longer": 6} {
		path, f := half(t)
		log := filepath.Join(path, record.MetricsFile)
		all := bytes.SplitAfter(metrics(t, path), []byte("\n"))
		cut := slices.Concat(all[:len(all)-4]...)
		for i := range more {
			cut = fmt.Appendf(cut, `{"step":%d,"loss":9.5,"grad_norm":1,"rate":0.1,"ratio_input":0.4,"ratio_parameter":0}`+"\n", 8+i)
		}
		if err := os.WriteFile(log, cut, 0o666); err != nil {
			t.Fatal(err)
		}
		old := f.History()
		looks(t, f)
		fresh := following(t, path, small(t))
		sameNumbers(t, name, f.History(), fresh.History())
		sameState(t, name, f.Snapshot(), fresh.Snapshot())
		if f.History() == old {
			t.Errorf("%s: the numbers before are kept", name)
		}
		if len(f.Results(0)) != 2 {
			t.Errorf("%s: the journal has %d entries", name, len(f.Results(0)))
		}
	}
}

// What was read stays when the folder goes, and another run in its place is not taken
// for it.
func TestFollowWhatGoesAway(t *testing.T) {
	path, f := half(t)
	before := f.Snapshot()
	away := path + "-away"
	if err := os.Rename(path, away); err != nil {
		t.Fatal(err)
	}
	looks(t, f)
	if s := f.Snapshot(); s.State != Failed || s.Step != before.Step || !bytes.Contains([]byte(s.Reason), []byte("is gone")) {
		t.Errorf("gone, it is %s at step %d: %s", s.State, s.Step, s.Reason)
	}
	if len(pointsOf(f.History(), Loss)) == 0 {
		t.Error("its numbers are gone too")
	}
	if err := os.Rename(away, path); err != nil {
		t.Fatal(err)
	}
	looks(t, f)
	sameState(t, "back again", f.Snapshot(), before)
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
	c := small(t)
	c.Seed = 99
	if err := (session{path: path, config: c}).carryOut(t); err != nil {
		t.Fatal(err)
	}
	looks(t, f)
	if s := f.Snapshot(); s.State != Failed || s.Step != before.Step || !bytes.Contains([]byte(s.Reason), []byte("Another run")) {
		t.Errorf("with another run in its place it is %s at step %d: %s", s.State, s.Step, s.Reason)
	}
}

// A pause is seen, and that it ended with its process.
func TestFollowAPause(t *testing.T) {
	path := folder(t)
	r, err := (session{path: path, config: small(t), plan: []planned{{5, Pause()}}}).open(t)
	if err != nil {
		t.Fatal(err)
	}
	r.Start()
	eventually(t, "the pause", func() bool { return r.Snapshot().State == Paused })
	f := following(t, path, small(t))
	f.Close()
	f.look()
	sameState(t, "paused", f.Snapshot(), r.Snapshot())
	r.Close()
	f.look()
	if s := f.Snapshot(); s.State != Stopped {
		t.Errorf("stopped, it is %s: %s", s.State, s.Reason)
	}
}

// divergent is an experiment whose rate is too large.
func divergent(t *testing.T) Config {
	c := linear(t)
	c.Epochs, c.Optim = 200, sgd(100, 0)
	return c
}

func TestFollowADivergedRun(t *testing.T) {
	path := folder(t)
	c := divergent(t)
	err := session{path: path, config: c}.carryOut(t)
	var d *DivergedError
	if !errors.As(err, &d) {
		t.Fatal(err)
	}
	f := following(t, path, c)
	if s := f.Snapshot(); s.State != Diverged || s.Step != d.Step-1 || s.Reason == "" {
		t.Errorf("it is %s at step %d, not %d: %s", s.State, s.Step, d.Step-1, s.Reason)
	}
}

// Whoever follows a run cannot change it, and is told so.
func TestFollowerRejects(t *testing.T) {
	path, f := half(t)
	before, err := os.ReadFile(filepath.Join(path, record.JournalFile))
	if err != nil {
		t.Fatal(err)
	}
	n := len(f.Results(0))
	id := f.Send(SetRatio(in, 0.9))
	all := f.Results(n)
	if len(all) != 1 || all[0].ID != id || id >= 0 || all[0].Outcome != Rejected || all[0].Why != ReadOnly {
		t.Errorf("%d became %+v", id, all)
	}
	if after, err := os.ReadFile(filepath.Join(path, record.JournalFile)); err != nil || !bytes.Equal(before, after) {
		t.Error("the journal has changed: ", err)
	}
	if _, err := Follow(folder(t), small(t)); !errors.Is(err, ErrData) {
		t.Error("a folder without a run: ", err)
	}
}
