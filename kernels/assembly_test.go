package kernels

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The assembly of every package is what the generator in _asm writes: neither has changed
// since it did.
func TestAssemblyIsCurrent(t *testing.T) {
	sums, err := os.ReadFile("_asm/SUMS")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(sums)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		f := filepath.Join("_asm", name)
		listed[f] = true
		if data, err := os.ReadFile(f); err != nil {
			t.Error(err)
		} else if sum != fmt.Sprintf("%x", sha256.Sum256(data)) {
			t.Errorf("%s has changed since the assembly was written: run go generate ./kernels/cpu", f)
		}
	}
	for _, pattern := range []string{"_asm/*.go", "cpu/*.s", "philox/*.s"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Errorf("%s: %v, %v", pattern, found, err)
		}
		for _, f := range found {
			if !listed[f] {
				t.Errorf("%s is not listed in _asm/SUMS: run go generate ./kernels/cpu", f)
			}
		}
	}
}
