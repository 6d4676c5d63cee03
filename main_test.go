package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// binary is the program, built once.
var binary string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "maskbench-test-")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "maskbench")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%s", out)
		os.Exit(1)
	}
	code := m.Run()
	if code == 0 && !enoughScenarios() {
		code = 1
	}
	os.RemoveAll(dir)
	os.Exit(code)
}

// program prepares the program to be run in its own folder.
func programIn(dir string, args ...string) (*exec.Cmd, *bytes.Buffer, *bytes.Buffer) {
	cmd := exec.Command(binary, args...)
	var out, notes bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &notes
	cmd.Env = append(os.Environ(), "MASKBENCH_RUNS=", "TERM=xterm-256color")
	return cmd, &out, &notes
}

// invoke runs the program to its end.
func invoke(t *testing.T, dir string, args ...string) (code int, out, notes string) {
	t.Helper()
	cmd, o, n := programIn(dir, args...)
	return exitOf(t, cmd.Run()), o.String(), n.String()
}

func exitOf(t *testing.T, err error) int {
	t.Helper()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	t.Fatal(err)
	return 0
}

func save(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestInvocations gives the program a line and expects an exit code and patterns
// in its output and its message.
func TestInvocations(t *testing.T) {
	dir := t.TempDir()
	save(t, filepath.Join(dir, "file"), "")
	save(t, filepath.Join(dir, "bad.toml"), "batch = 8\n[data]\nkind = 'digits'\n[[layer]]\nkind = 'dense'\nunits = 10\n[mask.input]\nratoi = 0.3\n")
	if err := os.MkdirAll(filepath.Join(dir, "cut"), 0o777); err != nil {
		t.Fatal(err)
	}
	save(t, filepath.Join(dir, "cut", "train-images-idx3-ubyte"), "\x00\x00\x08\x03\x00\x00\x00\x02\x00\x00\x00\x1c\x00\x00\x00\x1cpixels")
	save(t, filepath.Join(dir, "cut", "train-labels-idx1-ubyte"), "\x00\x00\x08\x01\x00\x00\x00\x02\x01\x02")
	for _, c := range []struct {
		args       string
		code       int
		out, notes string
	}{
		{"--version", 0, `^maskbench .*go1\..*\n$`, `^$`},
		{"--help", 0, `usage: maskbench \[PRESET\]`, `^$`},
		{"run --help", 0, `usage: maskbench run PRESET \| --resume DIR`, `^$`},
		{"export absent --weights w", 4, `^$`, `^maskbench: absent holds no run: give the folder of a run\n$`},
		{"bench --help", 0, `usage: maskbench bench \[flags\]`, `^$`},
		{"export -h", 0, `--weights FILE`, `^$`},
		{"presets", 0, `(?m)^fashion-mini +\w`, `^$`},
		{"presets digits", 0, `(?m)^weight_decay = 0.0$`, `^$`},
		{"doctor", 0, `libcuda.so.1 +`, `^$`},
		{"run digits --check", 0, `^ok +digits\n`, `^$`},
		{"run digits --check --set loss.kind=mse", 2, `^$`, `loss.kind: "mse" does not fit the data`},
		{"run digits --check --set layer.dense2.units=9", 2, `^$`, `layer.dense2: its 9 outputs do not fit the data`},
		{"run digits --check --set init=absent.safetensors", 0, `^ok +digits\n`, `note: a run would not start here: data: init: open .*absent.safetensors: no such file`},
		{"run fashion-pretrain --check", 0, `(?m)^stage 2 +fine-tune$`, `^$`},
		{"digits --check --epochs=3", 0, `length +3 epochs`, `^$`},
		{"--epochs 3 --check digits", 0, `length +3 epochs`, `^$`},
		{"run digits --epochs 1", 0, `(?m)^val accuracy +0\.\d+$`, `epoch 1 +step \d+ +train `},
		{"digits --epochs 1", 0, `(?m)^run +runs/digits-\d{8}T\d{6}Z-[0-9a-f]{4}$`, `epoch 1 `},

		{"rnu digits", 2, `^$`, `unknown command or preset "rnu": did you mean "run"\?`},
		{"digist", 2, `^$`, `unknown command or preset "digist": did you mean "digits"\?`},
		{"bnech", 2, `^$`, `unknown command or preset "bnech": did you mean "bench"\?`},
		{"bench digits", 2, `^$`, `"digits" is one argument too many`},
		{"bench --device cuda", 2, `^$`, `device absent: cuda: `},
		{"bench --set seed=1", 2, `^$`, `unknown flag --set; see maskbench bench --help`},
		{"run", 2, `^$`, `PRESET is missing`},
		{"run digits more", 2, `^$`, `"more" is one argument too many`},
		{"run digits --thraeds 2", 2, `^$`, `unknown flag --thraeds: did you mean --threads\?; see maskbench run --help`},
		{"run digits --threads", 2, `^$`, `--threads needs a value`},
		{"run digits --threads many", 2, `^$`, `--threads: "many" is no number of threads`},
		{"digits --color pink", 2, `^$`, `--color: unknown choice "pink" \(there are: auto, never, 16, 256, true\)`},
		{"run digits --pace 0", 2, `^$`, `--pace: "0" is no pace, steps a second above 0`},
		{"run digits --max-time 10", 2, `^$`, `--max-time: "10" is no duration`},
		{"run digits --json=1", 2, `^$`, `--json takes no value`},
		{"run bad.toml", 2, `^$`, `bad.toml:8: unknown key "ratoi" in \[mask.input\]: did you mean "ratio"\?`},
		{"run digits --set epochs=ten", 2, `^$`, `--set epochs=ten: epochs: want a whole number`},
		{"run digits --set init=absent.safetensors", 4, `^$`, `init: open /.*/absent.safetensors: no such file or directory: name a safetensors file`},
		{"run digits --set mask.parameter.strategy=file --set mask.parameter.path=absent", 4, `^$`, `mask.parameter: open /.*/absent: no such file`},
		{"run digits --set data.kind=csv --set data.path=absent.csv --set data.target=y", 4, `^$`, `absent.csv: no such file or directory: set path to a CSV file`},
		{"run digits --set data.kind=csv --set data.path=absent.csv", 2, `^$`, `target is not set`},
		{"run digits --set mask.input.strategy=zigzag", 2, `^$`, `unknown strategy "zigzag" \(there are: none, random`},
		{"run digits --set mask.input.ratio=1.2", 2, `^$`, `--set mask.input.ratio=1.2: \[mask.input\]: ratio 1.2 is outside 0 … 1`},
		{"run digits --set loss.kind=mse", 2, `^$`, `cross-entropy`},
		{"run digits --device cuda:7", 2, `^$`, `device absent: cuda:7: `},
		{"run digits --resume x", 2, `^$`, `cannot be named with --resume`},
		{"run --resume x --seed 2", 2, `^$`, `leave "seed=2" out`},
		{"export x", 2, `^$`, `nothing to export`},

		{"run fashion --set data.path=nowhere", 4, `^$`, `no folder .*/nowhere`},
		{"run fashion --set data.path=cut", 4, `^$`, `train-images-idx3-ubyte`},
		{"run digits --out file/run", 4, `^$`, `cannot create file(/run)?: not a directory: choose a folder`},
		{"run digits --out /proc/none", 4, `^$`, `cannot create /proc/none: `},
		{"run --resume nowhere", 4, `^$`, `nowhere holds no run`},
		{"replay nowhere", 4, `^$`, `nowhere holds no run`},
		{"export nowhere --weights w", 4, `^$`, `nowhere`},
		{"run toy-linear --set optim.rate=100 --out nan", 5, ``, `diverged at step \d+: .* nan/checkpoints/\d+\.safetensors`},
	} {
		code, out, notes := invoke(t, dir, strings.Fields(c.args)...)
		if code != c.code || !matches(c.out, out) || !matches(c.notes, notes) {
			t.Errorf("maskbench %s: exit %d, want %d\nstdout: %s\nwant %s\nstderr: %s\nwant %s", c.args, code, c.code, out, c.out, notes, c.notes)
		}
		if c.code == exitUsage && (strings.Count(notes, "\n") != 1 || !strings.HasPrefix(notes, "maskbench: ")) {
			t.Errorf("maskbench %s: not one line with the program's name: %q", c.args, notes)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "runs", "fashion*")); len(left) > 0 {
		t.Errorf("runs that could not begin left %v behind", left)
	}
}

func matches(pattern, s string) bool { return regexp.MustCompile(pattern).MatchString(s) }

func TestJSON(t *testing.T) {
	number := `(-?\d+(\.\d+)?(e[-+]?\d+)?|null)` // a fast machine's samples per second have an exponent
	for _, c := range []struct {
		preset  string
		pattern string
	}{
		{"digits", `^{"event":"start",.*}
({"event":"epoch","epoch":\d,"step":\d+,"train_loss":N,"val_loss":N,"val_accuracy":N,"val_macro_f1":N}
){2}{"event":"summary","steps":46,"samples":2876,"wall_s":N,"samples_per_s":N,"train_loss":N,"val_loss":N,"val_accuracy":N,"test_loss":null,"test_accuracy":null,"test_macro_f1":null,"test_ece":null,"run":"r"}
$`},
		{"toy-linear", `^{"event":"start",.*}
({"event":"epoch","epoch":\d,"step":\d,"train_loss":N,"val_loss":null,"val_accuracy":null,"val_macro_f1":null}
){2}{"event":"summary","steps":2,.*"val_loss":null,"val_accuracy":null,"test_loss":null,"test_accuracy":null,"test_macro_f1":null,"test_ece":null,"run":"r"}
$`},
	} {
		code, out, notes := invoke(t, t.TempDir(), "run", c.preset, "--json", "--epochs", "2", "--out", "r")
		if code != 0 || !matches(strings.ReplaceAll(c.pattern, "N", number), out) {
			t.Errorf("%s: exit %d\n%s%s", c.preset, code, out, notes)
		}
	}
}

// begin starts the program with --json and returns when it trains; what it prints
// from then on is dropped.
func begin(t *testing.T, dir string, args ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	cmd, _, notes := programIn(dir, append(args, "--json")...)
	cmd.Stdout = nil
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	r := bufio.NewReader(out)
	if first, err := r.ReadString('\n'); err != nil {
		t.Fatalf("%q: %v\n%s", first, err, notes)
	}
	go io.Copy(io.Discard, r)
	time.Sleep(50 * time.Millisecond)
	return cmd, notes
}

// TestSignals stops a run twice in the middle; its metrics are those of a run that
// was left alone.
func TestSignals(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		signal os.Signal
		code   int
		args   []string
	}{
		{syscall.SIGTERM, exitResumable, []string{"run", "digits", "--epochs", "0", "--out", "r"}},
		{os.Interrupt, exitInterrupted, []string{"run", "--resume", "r"}},
		{syscall.SIGHUP, exitResumable, []string{"run", "--resume", "r"}}, // it has no end that it could come to
	} {
		cmd, notes := begin(t, dir, c.args...)
		cmd.Process.Signal(c.signal)
		if code := exitOf(t, cmd.Wait()); code != c.code || !matches(`at step \d+, checkpointed; go on with: maskbench run --resume r\n$`, notes.String()) {
			t.Errorf("%v: exit %d, want %d\n%s", c.signal, code, c.code, notes)
		}
	}
	if code, _, notes := invoke(t, dir, "replay", "r"); code != 0 {
		t.Errorf("exit %d\n%s", code, notes)
	}
}

// TestHangUp: a run that has an end comes to it without its terminal.
func TestHangUp(t *testing.T) {
	dir := t.TempDir()
	cmd, notes := begin(t, dir, "run", "digits", "--epochs", "200", "--out", "r")
	cmd.Process.Signal(syscall.SIGHUP)
	if code := exitOf(t, cmd.Wait()); code != 0 || !exists(filepath.Join(dir, "r", "summary.json")) {
		t.Errorf("exit %d\n%s", code, notes)
	}
}

// TestClosedPipes: whoever reads the output may go away.
func TestClosedPipes(t *testing.T) {
	dir := t.TempDir()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	defer w.Close()
	cmd, _, _ := programIn(dir, "run", "digits", "--json", "--epochs", "5", "--out", "r")
	cmd.Stdout, cmd.Stderr = w, w
	if code := exitOf(t, cmd.Run()); code != 0 || !exists(filepath.Join(dir, "r", "summary.json")) {
		t.Errorf("exit %d, and the run did not finish", code)
	}
}

func TestMaxTime(t *testing.T) {
	dir := t.TempDir()
	code, out, notes := invoke(t, dir, "run", "digits", "--epochs", "0", "--max-time", "300ms", "--out", "r")
	if code != exitResumable || !matches(`stopped by --max-time at step \d+, checkpointed`, notes) || !matches(`(?m)^steps +\d`, out) {
		t.Errorf("exit %d\n%s%s", code, out, notes)
	}
}

// TestFinished: what can be done with a run that is over.
func TestFinished(t *testing.T) {
	dir := t.TempDir()
	if code, _, notes := invoke(t, dir, "run", "digits", "--epochs", "3", "--out", "r", "--json"); code != 0 {
		t.Fatal(notes)
	}
	metrics := filepath.Join(dir, "r", "metrics.jsonl")
	lines := strings.SplitAfter(load(t, metrics), "\n")
	for _, c := range []struct {
		args       string
		code       int
		out, notes string
	}{
		{"run --resume r", 0, `(?m)^steps +69$`, `^$`},
		{"run --resume r --json", 0, `^{"event":"summary","steps":69,"samples":4314,.*,"run":"r"}\n$`, `^$`},
		{"run digits --out r", 4, `^$`, `r already holds a run: continue it with --resume r`},
		{"replay r --threads 1", 0, `^equal: `, `^$`},
		{"export r --weights w --masks m", 0, `^w: 4 weights\nm: \d masks\n$`, `^$`},
		{"export r --weights r/none/w", 4, `^$`, `the weights cannot be written: .*r/none/w`},
	} {
		code, out, notes := invoke(t, dir, strings.Fields(c.args)...)
		if code != c.code || !matches(c.out, out) || !matches(c.notes, notes) {
			t.Errorf("maskbench %s: exit %d, want %d\nstdout: %s\nstderr: %s", c.args, code, c.code, out, notes)
		}
	}
	lines[40] = strings.Replace(lines[40], `"loss":`, `"loss":1`, 1)
	save(t, metrics, strings.Join(lines, ""))
	if code, _, notes := invoke(t, dir, "replay", "r"); code != exitReplay || !matches(`metrics.jsonl:41`, notes) {
		t.Errorf("replay of tampered metrics: exit %d\n%s", code, notes)
	}
	save(t, filepath.Join(dir, "r", "preset.toml"), "batch = 'x'")
	if code, _, notes := invoke(t, dir, "replay", "r"); code != exitData || !matches(`r/preset.toml:1: batch`, notes) {
		t.Errorf("replay of a tampered preset: exit %d\n%s", code, notes)
	}
}

// TestLocked: a run has one writer.
func TestLocked(t *testing.T) {
	dir := t.TempDir()
	cmd, _ := begin(t, dir, "run", "digits", "--epochs", "0", "--out", "r")
	code, _, notes := invoke(t, dir, "run", "--resume", "r")
	if code != exitData || !matches(`r is in use by process \d+`, notes) {
		t.Errorf("exit %d\n%s", code, notes)
	}
	cmd.Process.Signal(syscall.SIGTERM)
	cmd.Wait()
}

// What is no run to go on with does not say how to go on with it.
func TestStoppedWithoutAFolder(t *testing.T) {
	if got := (&stopped{why: "replay ended by SIGINT", code: 130}).Error(); got != "replay ended by SIGINT" {
		t.Error(got)
	}
}

// A damaged checkpoint is passed over aloud, by --resume and by export.
func TestDamagedCheckpoint(t *testing.T) {
	dir := t.TempDir()
	if code, _, notes := invoke(t, dir, "run", "digits", "--epochs", "2", "--out", "r"); code != 0 {
		t.Fatal(notes)
	}
	newest := filepath.Join(dir, "r", "checkpoints", "46.safetensors")
	if err := os.Truncate(newest, 100); err != nil {
		t.Fatal(err)
	}
	const want = "maskbench: note: passed over a damaged checkpoint: r/checkpoints/46.safetensors"
	if code, _, notes := invoke(t, dir, "export", "r", "--weights", "w"); code != exitData || !strings.Contains(notes, want) {
		t.Errorf("export: exit %d, %s", code, notes)
	}
	if err := os.Remove(filepath.Join(dir, "r", "summary.json")); err != nil {
		t.Fatal(err)
	}
	if code, _, notes := invoke(t, dir, "run", "--resume", "r"); code != 0 || !strings.Contains(notes, want) || !strings.Contains(notes, "starts again at step 0") {
		t.Errorf("resume: exit %d, %s", code, notes)
	}
}
