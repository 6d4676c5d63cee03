package train

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"example.com/maskbench/core/record"
)

func summaryThere(path string) bool {
	_, err := os.Stat(filepath.Join(path, record.SummaryFile))
	return err == nil
}

func TestExtendAfterTheEnd(t *testing.T) {
	c := small(t)
	r, path := open(t, c, Options{Linger: true})
	r.Start()
	for extended := range 3 {
		steps := int64(18 + 12*extended)
		eventually(t, "the end", func() bool { s := r.Snapshot(); return s.State == Finished && s.Step == steps })
		if !summaryThere(path) {
			t.Fatal("a finished run has no summary")
		}
		text, err := os.ReadFile(filepath.Join(path, record.SummaryFile))
		var s struct{ Steps int64 }
		if err != nil || json.Unmarshal(text, &s) != nil || s.Steps != steps {
			t.Fatalf("summary %s, %v", text, err)
		}
		if extended == 2 {
			break
		}
		result(t, r, SetPace(40)) // lest it is over before anyone can look
		if x := result(t, r, Extend(2)); x.Outcome != Applied || summaryThere(path) {
			t.Fatalf("%+v, summary %v", x, summaryThere(path))
		}
		r.Send(SetPace(0))
	}
	if x := result(t, r, Pause()); x.Outcome != Rejected {
		t.Errorf("%+v", x)
	}
	for _, cmd := range []Command{Stop(), Step()} {
		if x := result(t, r, cmd); x.Outcome != Rejected || x.Why != errOver.Error() {
			t.Errorf("%+v", x)
		}
	}
	r.Close()
	if err := r.Err(); err != nil || !summaryThere(path) || r.Snapshot().State != Finished {
		t.Errorf("%v, summary %v, %v", err, summaryThere(path), r.Snapshot().State)
	}
	c.Epochs = 7
	same(t, "extended twice", metrics(t, path), metricsOf(t, c))
	c.Epochs = 3
	if err := Replay(path, c, 1, nil); err != nil {
		t.Error(err)
	}
}

func TestCloseReturnsFromEveryState(t *testing.T) {
	for name, prepare := range map[string]func(*Run){
		"never started": func(*Run) {},
		"running":       func(r *Run) { r.Start() },
		"paused": func(r *Run) {
			r.Send(Pause())
			r.Start()
			eventually(t, "pause", func() bool { return r.Snapshot().State == Paused })
		},
		"held back": func(r *Run) {
			r.Send(SetPace(1e-3))
			r.Start()
			eventually(t, "a step", func() bool { return look(r).Step > 0 })
		},
		"stopped": func(r *Run) { r.Send(Stop()); r.Start(); wait(t, r) },
		"finished": func(r *Run) {
			r.Start()
			eventually(t, "the end", func() bool { return r.Snapshot().State == Finished })
		},
	} {
		r, path := open(t, small(t), Options{Linger: true})
		prepare(r)
		closed := make(chan struct{})
		for range 2 {
			go func() { r.Close(); closed <- struct{}{} }()
		}
		for range 2 {
			select {
			case <-closed:
			case <-time.After(2 * time.Minute):
				t.Fatalf("%s: Close does not return", name)
			}
		}
		if r.Err() != nil {
			t.Errorf("%s: %v", name, r.Err())
		}
		if name != "finished" {
			finish(t, reopen(t, path, small(t)))
			same(t, name+", resumed", metrics(t, path), metricsOf(t, small(t)))
		}
	}
}

func TestNoGoroutineIsLeft(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 5 {
		r, _ := open(t, wide(t), Options{Threads: 4, Linger: true})
		r.Start()
		eventually(t, "a step", func() bool { return look(r).Step > 0 })
		r.Close()
		r, _ = open(t, small(t), Options{})
		finish(t, r)
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	stacks := make([]byte, 1<<16)
	t.Errorf("goroutines: %d, were %d\n%s", runtime.NumGoroutine(), before, strings.TrimSpace(string(stacks[:runtime.Stack(stacks, true)])))
}
