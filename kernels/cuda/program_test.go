//go:build cuda

package cuda

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// program returns the program to test: the one that the environment names, or one built
// here.
func program(t *testing.T) string {
	if p := os.Getenv("MASKBENCH_TEST_PROGRAM"); p != "" {
		return p
	}
	return built(t)
}

// ran runs a program and returns what it exits with, and what it says.
func ran(t *testing.T, environment []string, command ...string) (code int, out string) {
	t.Helper()
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Env = append(os.Environ(), environment...)
	words, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(words)
}

// A device that cannot be had, or fails at once, ends a run with words and the code of an
// absent device, or of an error.
func TestRunWithoutADevice(t *testing.T) {
	emulatedOnly(t)
	p := program(t)
	for _, c := range []struct {
		environment, device string
		code                int
		want                string
	}{
		{"", "cuda:9", 2, "device absent: cuda:9: there is no such device: the CUDA driver has 1, and the first is 0; use --device cpu or --device auto"},
		{"MASKBENCH_LIBCUDA=/none/libcuda.so.1", "cuda", 2, "device absent: cuda: no CUDA driver: /none/libcuda.so.1: cannot open"},
		{"MASKBENCH_EMULATED_VERSION=9020", "cuda", 2, "the driver is for CUDA 9.2 and too old"},
		{"MASKBENCH_EMULATED_MAJOR=6", "cuda", 2, "compute capability 6.0, and the kernels need 7.5"},
		{"MASKBENCH_EMULATED_MEMORY=4500000", "cuda", 1, "cuda:0: taking 0.0"},
		{"MASKBENCH_EMULATED_LOST=40", "cuda", 1, "cuda:0: Sync: uncorrectable ECC error encountered"},
	} {
		code, out := ran(t, []string{c.environment}, p, "run", "digits", "--epochs", "1", "--device", c.device, "--out", filepath.Join(t.TempDir(), "run"))
		if code != c.code || !strings.Contains(out, c.want) {
			t.Errorf("%s, --device %s: exit %d, want %d and %q in:\n%s", c.environment, c.device, code, c.code, c.want, out)
		}
	}
}

// A run whose device is lost says how to go on, keeps the checkpoint that it had, and
// ends, resumed, as if nothing had been.
func TestRunSurvivesALostDevice(t *testing.T) {
	emulatedOnly(t)
	p, dir := program(t), t.TempDir()
	run := func(out string) []string {
		return []string{p, "run", "digits", "--json", "--epochs", "4", "--device", "cuda", "--out", filepath.Join(dir, out)}
	}
	if code, out := ran(t, nil, run("whole")...); code != 0 {
		t.Fatalf("exit %d: %s", code, out)
	}
	stopped := exec.Command(run("lost")[0], run("lost")[1:]...)
	lines, err := stopped.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := stopped.Start(); err != nil {
		t.Fatal(err)
	}
	for s := bufio.NewScanner(lines); s.Scan(); {
		if strings.Contains(s.Text(), `"epoch":1,`) {
			stopped.Process.Signal(syscall.SIGTERM)
		}
	}
	if stopped.Wait(); stopped.ProcessState.ExitCode() != 75 {
		t.Fatalf("the run to be lost was not stopped: %v", stopped.ProcessState)
	}
	before := checkpoints(t, dir)
	resume := []string{p, "run", "--resume", filepath.Join(dir, "lost")}
	code, out := ran(t, []string{"MASKBENCH_EMULATED_LOST=100"}, resume...)
	if want := "go on from there with maskbench run --resume " + filepath.Join(dir, "lost"); code != 1 || !strings.Contains(out, want) {
		t.Errorf("exit %d of a lost device, want 1 and %q in:\n%s", code, want, out)
	}
	if after := checkpoints(t, dir); len(before) == 0 || strings.Join(after, " ") != strings.Join(before, " ") {
		t.Errorf("checkpoints %v, before %v", after, before)
	}
	if code, out := ran(t, nil, resume...); code != 0 {
		t.Fatalf("exit %d: %s", code, out)
	}
	whole, lost := metrics(t, filepath.Join(dir, "whole")), metrics(t, filepath.Join(dir, "lost"))
	if !bytes.Equal(whole, lost) {
		t.Error("the resumed run has other metrics than one that was not lost")
	}
}

func checkpoints(t *testing.T, dir string) []string {
	all, err := filepath.Glob(filepath.Join(dir, "lost", "checkpoints", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func metrics(t *testing.T, dir string) []byte {
	lines, err := os.ReadFile(filepath.Join(dir, "metrics.jsonl"))
	if err != nil || len(lines) == 0 {
		t.Fatal(err, len(lines))
	}
	return lines
}

// The doctor names each GPU with all that decides about it, and why it is not used.
func TestDoctor(t *testing.T) {
	emulatedOnly(t)
	p := program(t)
	const gpu = "emulated on the host, 1.1 GB, compute capability 8.0, driver for CUDA 12.0; "
	for environment, want := range map[string]string{
		"MASKBENCH_EMULATED_DEVICES=2":       "cuda:1         " + gpu + "--device cuda:1 uses it, auto does not yet",
		"MASKBENCH_EMULATED_MAJOR=6":         "driver for CUDA 12.0; no: emulated on the host has compute capability 6.0, and the kernels need 7.5 or higher",
		"MASKBENCH_EMULATED_VERSION=9020":    "cuda           no: device absent: cuda: the driver is for CUDA 9.2 and too old",
		"MASKBENCH_LIBCUDA=/none/libcuda.so": "cuda           no: device absent: cuda: no CUDA driver: /none/libcuda.so: cannot open",
	} {
		if code, out := ran(t, []string{environment}, p, "doctor"); code != 0 || !strings.Contains(out, want) {
			t.Errorf("%s: exit %d, want %q in:\n%s", environment, code, want, out)
		}
	}
}

func emulatedOnly(t *testing.T) {
	if os.Getenv("MASKBENCH_TEST_GPU") != "" {
		t.Skip("a GPU does not fail when asked to")
	}
}
