//go:build !purego

package cpu

import (
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/cpu"
)

// What the processor has is tested: TestKernels goes through sets, and here the
// system's own word for the processor is held against it.
func TestSetsOfThisMachine(t *testing.T) {
	var names []string
	for _, s := range sets() {
		names = append(names, s.name)
	}
	has := func(flags ...string) bool {
		info, err := os.ReadFile("/proc/cpuinfo")
		if err != nil { // not Linux
			return cpu.X86.HasAVX2 && cpu.X86.HasFMA && (flags[0] == "avx2" || cpu.X86.HasAVX512F)
		}
		words := strings.Fields(string(info))
		for _, f := range flags {
			if !slices.Contains(words, f) {
				return false
			}
		}
		return true
	}
	for name, flags := range map[string][]string{"avx2": {"avx2", "fma"}, "avx512": {"avx512f", "avx2", "fma"}} {
		if has(flags...) != slices.Contains(names, name) {
			t.Errorf("the machine has %s: %t; sets are %v", name, has(flags...), names)
		}
	}
	if best := sets(); len(best) > 0 && !strings.HasPrefix(New[float32](1).Features(), best[0].name) {
		t.Errorf("New uses %s, the best is %s", New[float32](1).Features(), best[0].name)
	}
}
