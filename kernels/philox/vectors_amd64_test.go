//go:build !purego

package philox

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// What the processor has is used: the system's own word for it is held against ours.
func TestVectorsOfThisMachine(t *testing.T) {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		t.Log("the system does not tell")
		return
	}
	if has := slices.Contains(strings.Fields(string(info)), "avx2"); has != vectors {
		t.Errorf("the machine has AVX2: %t; it is used: %t", has, vectors)
	}
}
