//go:build cuda

package cuda

import (
	"testing"

	"gorgonia.org/cu"
)

// The driver takes header and PTX: each kernel is there, runs with the threads that the
// table gives it and keeps nothing in local memory, and what is said of the device agrees.
func TestDriverTakesHeaderAndPTX(t *testing.T) {
	backend := open(t, BF16)()
	defer backend.Close()
	b := backend.(*Backend)
	registers := 0
	b.do(func() {
		for k, f := range b.functions {
			of := func(a cu.FunctionAttribute) int {
				v, err := f.Attribute(a)
				if err != nil {
					t.Errorf("%s: %v", table[k].entry, named(err))
				}
				return v
			}
			if n := of(cu.FnMaxThreadsPerBlock); n < table[k].threads {
				t.Errorf("%s has %d threads a block, and can have %d", table[k].entry, table[k].threads, n)
			}
			if n := of(cu.LocalSizeBytes); n != 0 {
				t.Errorf("%s has %d bytes of local memory", table[k].entry, n)
			}
			registers = max(registers, of(cu.NumRegs))
		}
		free, all, err := cu.MemInfo()
		if err != nil || free <= 0 || free > all || all > b.device.Memory {
			t.Errorf("%d of %d bytes are free, of a device with %d: %v", free, all, b.device.Memory, err)
		}
	})
	t.Logf("%v: %d kernels, with up to %d registers", b.device, kernelCount, registers)
}
