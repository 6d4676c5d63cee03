package train

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

// The test binary is its own child process, which the variable gives a folder to
// train in.
const childEnv = "TRAIN_TEST_CHILD"

// With this one each of its steps takes at least so long, on any machine.
const stepEnv = "TRAIN_TEST_STEP"

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) == "" {
		os.Exit(m.Run())
	}
	if err := trainAsChild(os.Getenv(childEnv)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// childConfig is the experiment of a child: 240 steps.
func childConfig() Config {
	var t testing.T
	c := small(&t)
	c.Epochs = 40
	c.Masks[par] = setting(&t, par, "random", 0.3)
	return c
}

func childPlan() []planned {
	var plan []planned
	for at := int64(3); at < 240; at += 9 {
		plan = append(plan, planned{at, SetRatio(in, float64(at%7)/10)}, planned{at + 2, SaveCheckpoint()})
	}
	return plan
}

// trainAsChild trains in the folder path, or goes on there, and tells its parent when
// it makes its first step.
func trainAsChild(path string) error {
	var t testing.T
	_, err := os.Stat(path)
	c := childConfig()
	step, _ := time.ParseDuration(os.Getenv(stepEnv)) // 0 without it
	var first sync.Once
	c.Loss.Value = watched{c.Loss.Value, func() {
		first.Do(func() { fmt.Println("training") })
		time.Sleep(step)
	}}
	return session{path: path, config: c, plan: childPlan(), resume: err == nil}.carryOut(&t)
}

// child is a process that trains in the folder path.
func child(t *testing.T, path string, step time.Duration) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), childEnv+"="+path, stepEnv+"="+step.String())
	cmd.Stderr = os.Stderr
	return cmd
}

// A run that is killed at random moments and resumed each time ends as if nothing
// had happened.
func TestResumeAfterRealKills(t *testing.T) {
	t.Parallel()
	want := metricsOf(t, childConfig(), childPlan()...)
	random := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	path, kills := folder(t), 0
	prepare(t, path)
	for ended := false; !ended; {
		cmd := child(t, path, 2*time.Millisecond)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if kills < 8 {
			out.Read(make([]byte, 1)) // until it trains
			time.Sleep(time.Duration(random.IntN(100)) * time.Millisecond)
			cmd.Process.Kill()
		}
		err = cmd.Wait()
		if ended = err == nil; !ended && cmd.ProcessState.Exited() {
			t.Fatal(err)
		}
		if !ended {
			kills++
		}
	}
	if kills == 0 {
		t.Error("no child was killed")
	}
	same(t, fmt.Sprintf("after %d kills", kills), metrics(t, path), want)
	if err := Replay(path, childConfig(), 1, nil); err != nil {
		t.Error(err)
	}
}

// prepare makes the folder of a run that has not begun.
func prepare(t *testing.T, path string) {
	if err := create(t, path).Close(); err != nil {
		t.Fatal(err)
	}
}
