package cuda

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The PTX is what ptx/generate made of the sources: none has changed since.
func TestPTXIsCurrent(t *testing.T) {
	sums, err := os.ReadFile("ptx/SUMS")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(sums)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		listed[name] = true
		if data, err := os.ReadFile(name); err != nil {
			t.Error(err)
		} else if sum != fmt.Sprintf("%x", sha256.Sum256(data)) {
			t.Errorf("%s has changed since the PTX was made: run kernels/cuda/ptx/generate", name)
		}
	}
	for _, pattern := range []string{"source/*.h", "source/*.cu", "ptx/*.ptx"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Errorf("%s: %v, %v", pattern, found, err)
		}
		for _, f := range found {
			if !listed[f] {
				t.Errorf("%s is not listed in ptx/SUMS: run kernels/cuda/ptx/generate", f)
			}
		}
	}
}
