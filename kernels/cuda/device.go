// Package cuda is the backend of NVIDIA's GPUs, by the binding gorgonia.org/cu: the
// operations of kernels.Backend in float32, with the products' operands rounded to bf16 or
// tf32 where that is asked for. It is built with the tag cuda; without,
// Open and Devices say so, and neither cgo nor a driver is needed.
//
// No CUDA toolkit is needed either way: include/cuda.h stands in for the toolkit's header,
// lazy.c and loader.c for the library that it would link, and the PTX of the kernels is
// embedded (ptx). The driver, libcuda.so.1, is looked for at the first call. Where it is
// not, Open returns an error with the loader's reason.
//
// # Map
//
//   - source has the kernels, in the language of device.h there; ptx what clang makes of
//     them, of which ptx/SUMS tells whether it is current: a module of all devices and one
//     for tensor cores. One kernel is one line of the table in table.go.
//   - driver.go asks the driver; thread.go has the OS thread to which a context belongs
//     and which alone calls it; queue.go what waits for it, and gather.go what is to be
//     one launch.
//   - memory.go has buffers, staging.go how numbers come there and back. veil.go keeps the
//     packed bits of masks, and packed.go packed operands.
//   - elementwise.go, matrix.go, reduce.go, loss.go and draw.go have the operations.
//   - emulator is a libcuda that runs the sources on the host, for tests.
package cuda

import (
	"errors"
	"fmt"
)

// ErrNoSupport is the error of a build without the tag cuda.
var ErrNoSupport = errors.New("this build has no CUDA kernels: just build-cuda makes one that does")

// Precision is the type to which the products of kernels.Matrix round their operands, under
// their masks. Sums, and all else, are float32.
type Precision string

// The precisions; TF32 and BF16 are for tensor cores of compute capability 8.0.
const (
	Float32 Precision = "float32"
	TF32    Precision = "tf32" // float32 with 10 bits of mantissa
	BF16    Precision = "bf16" // with 7
)

// Device describes a GPU.
type Device struct {
	Name         string // the driver's, for example "NVIDIA H100 80GB HBM3"
	Memory       int64  // bytes
	Major, Minor int    // compute capability
	Driver       int    // the version of CUDA that the driver has, 12040 for 12.4

	Multiprocessors int
}

// String tells all of it in a line.
func (d Device) String() string {
	return fmt.Sprintf("%s, %.1f GB, compute capability %d.%d, driver for CUDA %s", d.Name, float64(d.Memory)/1e9, d.Major, d.Minor, release(d.Driver))
}

// The targets of the PTX: sm_75, and sm_80 for tensor cores.
const (
	leastMajor, leastMinor = 7, 5
	tensorMajor            = 8
)

// Unfit says why the kernels of a precision cannot run on the device, nil if they can.
func (d Device) Unfit(p Precision) error {
	if d.Major < leastMajor || d.Major == leastMajor && d.Minor < leastMinor {
		return fmt.Errorf("%s has compute capability %d.%d, and the kernels need %d.%d or higher", d.Name, d.Major, d.Minor, leastMajor, leastMinor)
	}
	if p != Float32 && d.Major < tensorMajor {
		return fmt.Errorf("%s has compute capability %d.%d, and %s needs %d.0 or higher", d.Name, d.Major, d.Minor, p, tensorMajor)
	}
	return nil
}

// release writes a version of CUDA as people do.
func release(version int) string { return fmt.Sprintf("%d.%d", version/1000, version%1000/10) }
