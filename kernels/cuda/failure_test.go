//go:build cuda

package cuda

import (
	"cmp"
	"os"
	"strings"
	"testing"
)

// What the driver refuses and what the device does is an error that says which device
// and what was asked of it. Each case has the driver of a process of its own.
func TestFailuresSayWhy(t *testing.T) {
	emulatedOnly(t)
	for _, c := range []struct{ environment, want string }{
		{"MASKBENCH_TEST_PRECISION=bf16 MASKBENCH_EMULATED_MAJOR=7 MASKBENCH_EMULATED_MINOR=5", "compute capability 7.5, and bf16 needs 8.0"},
		{"MASKBENCH_LIBCUDA=/none/libcuda.so.1", "no CUDA driver: /none/libcuda.so.1: cannot open shared object file"},
		{"MASKBENCH_EMULATED_VERSION=9020", "the driver is for CUDA 9.2 and too old"},
		{"MASKBENCH_EMULATED_DEVICES=0", "the CUDA driver has no device"},
		{"MASKBENCH_EMULATED_MAJOR=7", "compute capability 7.0, and the kernels need 7.5"},
		{"MASKBENCH_EMULATED_MEMORY=6000000", "cuda:0: taking 8.39 MB, with "},
		{"MASKBENCH_EMULATED_LOST=3", "cuda:0: Sync: uncorrectable"},
	} {
		out, err := again("^TestTheFirstFailure$", append(strings.Fields(c.environment), "MASKBENCH_TEST_FAILURE=1")...)
		if err == nil || !strings.Contains(out, c.want) {
			t.Errorf("%s: %v, want %q in:\n%s", c.environment, err, c.want, out)
		}
	}
}

// TestTheFirstFailure fails with the first error that there is; TestFailuresSayWhy runs it.
func TestTheFirstFailure(t *testing.T) {
	if os.Getenv("MASKBENCH_TEST_FAILURE") == "" {
		t.Skip("nothing is to fail here")
	}
	p := Precision(os.Getenv("MASKBENCH_TEST_PRECISION"))
	b, err := Open(0, cmp.Or(p, Float32))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	x := b.Alloc(2_000_000)
	for range 3 {
		b.Square(x, x, 4)
	}
	if err := b.Sync(); err != nil {
		t.Fatal(err)
	}
}
