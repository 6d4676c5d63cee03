package train

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"
)

// The test binary is its own child process, which the variable gives a folder to
// train in.
const childEnv = "TRAIN_TEST_CHILD"

// With this one set it makes so many steps a second, until it is resumed.
const paceEnv = "TRAIN_TEST_PACE"

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) == "" {
		os.Exit(m.Run())
	}
	if err := trainAsChild(os.Getenv(childEnv)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// childConfig is the experiment of a child, which takes some hundred milliseconds.
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

func trainAsChild(path string) error {
	var t testing.T
	_, err := os.Stat(path)
	plan := childPlan()
	if pace, err := strconv.ParseFloat(os.Getenv(paceEnv), 64); err == nil {
		plan = append([]planned{{0, SetPace(pace)}}, plan...)
	}
	return session{path: path, config: childConfig(), plan: plan, resume: err == nil}.carryOut(&t)
}

// A run that is killed at random moments and resumed each time ends as if nothing
// had happened.
func TestResumeAfterRealKills(t *testing.T) {
	t.Parallel()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	want := metricsOf(t, childConfig(), childPlan()...)
	random := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	path, kills := folder(t), 0
	prepare(t, path)
	for range 60 {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), childEnv+"="+path)
		cmd.Stderr = os.Stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if kills < 8 {
			time.AfterFunc(time.Duration(20+random.IntN(120))*time.Millisecond, func() { cmd.Process.Kill() })
		}
		if err := cmd.Wait(); err == nil {
			break
		} else if cmd.ProcessState.Exited() {
			t.Fatal(err)
		}
		kills++
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
