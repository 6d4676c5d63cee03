package device

import (
	"errors"
	"strings"
	"testing"
)

func TestOpen(t *testing.T) {
	for _, c := range []struct {
		device string
		says   string // "" if it opens
		absent bool
	}{
		{"", "", false},
		{"auto", "", false},
		{"cpu", "", false},
		{"cuda", "--device cpu or --device auto", true},
		{"cuda:3", "cuda:3: ", true},
		{"cuda:", `unknown device "cuda:"`, false},
		{"cuda:x", "use auto, cpu, cuda or cuda:N", false},
		{"cuda:3/bf16", "cuda:3/bf16: ", true},
		{"cuda/tf32", "cuda/tf32: ", true},
		{"cuda/fp8", "or cuda:N/bf16 or /tf32", false},
		{"cpu/bf16", "the CPU computes in float32 alone; cuda/bf16 is", false},
		{"auto/tf32", "the CPU computes in float32 alone", false},
		{"CPU", `unknown device "CPU"`, false},
		{"rocm", "use auto, cpu, cuda or cuda:N", false},
	} {
		b, err := Open(c.device, 1)
		switch {
		case c.says == "" && (err != nil || b.Device() != "cpu"):
			t.Errorf("Open(%q): %v, want the CPU", c.device, err)
		case c.says != "" && (err == nil || b != nil || !strings.Contains(err.Error(), c.says)):
			t.Errorf("Open(%q): error %v, want %q in it", c.device, err, c.says)
		case errors.Is(err, ErrAbsent) != c.absent:
			t.Errorf("Open(%q): error %v is ErrAbsent: %t", c.device, err, !c.absent)
		}
	}
}
