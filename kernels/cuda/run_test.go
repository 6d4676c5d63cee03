//go:build cuda

package cuda

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Whole runs end where those on the CPU do: under a mask of inputs, one of weights, and
// one of the products of each row. With rounded operands they come near: by so little that
// it is not the masks.
func TestRunsEndAsOnTheCPU(t *testing.T) {
	p := program(t)
	for _, masks := range [][]string{
		{"--set", "mask.input.strategy=random", "--set", "mask.input.ratio=0.3"},
		{"--set", "mask.parameter.strategy=random", "--set", "mask.parameter.ratio=0.5"},
		{"--set", "mask.parameter.strategy=random", "--set", "mask.parameter.ratio=0.3", "--set", "mask.parameter.resample=sample"},
	} {
		onCPU := lossOf(t, p, "cpu", masks)
		for device, tolerance := range map[string]float64{"cuda": 1e-4, "cuda:0/tf32": 2e-3, "cuda:0/bf16": 1e-2} {
			if loss := lossOf(t, p, device, masks); !(math.Abs(onCPU-loss) <= tolerance*onCPU) {
				t.Errorf("%v: validation loss %v on %s, on the CPU %v", masks, loss, device, onCPU)
			}
		}
	}
}

// built returns the program, built with the tag.
func built(t *testing.T) string {
	program := filepath.Join(t.TempDir(), "maskbench")
	include, err := filepath.Abs("include")
	if err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-tags", "cuda", "-o", program, "../..")
	build.Env = append(os.Environ(), "CGO_CFLAGS=-O2 -g -I"+include)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// lossOf returns the validation loss at the end of a short run.
func lossOf(t *testing.T, program, device string, masks []string) float64 {
	cmd := exec.Command(program, append([]string{"run", "digits", "--json", "--epochs", "2", "--device", device, "--out", filepath.Join(t.TempDir(), "run")}, masks...)...)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v", cmd.Args, err)
	}
	lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
	var summary struct {
		Loss float64 `json:"val_loss"`
	}
	if err := json.Unmarshal(lines[len(lines)-1], &summary); err != nil || summary.Loss <= 0 {
		t.Fatalf("%v: %v in %s", cmd.Args, err, lines[len(lines)-1])
	}
	return summary.Loss
}
