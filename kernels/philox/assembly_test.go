package philox

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The assembly is what the generator in _asm writes: neither has changed since it did.
func TestAssemblyIsCurrent(t *testing.T) {
	sums, err := os.ReadFile("_asm/SUMS")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]string{}
	for line := range strings.Lines(string(sums)) {
		sum, file, _ := strings.Cut(strings.TrimSpace(line), "  ")
		listed[filepath.Join("_asm", file)] = sum
	}
	var files []string
	for _, pattern := range []string{"_asm/*.go", "_asm/go.mod", "_asm/go.sum", "*.s"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if sum := fmt.Sprintf("%x", sha256.Sum256(data)); listed[f] != sum {
			t.Errorf("%s is not what the assembly was written with: run go generate ./kernels/philox", f)
		}
	}
	if len(files) < 11 || len(files) != len(listed) {
		t.Errorf("%d files, %d sums", len(files), len(listed))
	}
}
