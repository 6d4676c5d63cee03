//go:build cuda

package cuda

/*
#cgo CFLAGS: -I${SRCDIR}/include
#cgo LDFLAGS: -L${SRCDIR}/link -ldl -lpthread
#include "lazy.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"reflect"

	"gorgonia.org/cu"
)

// What the PTX asks for: its ISA 6.3 came with CUDA 10.0. That for tensor cores has ISA
// 7.0, of CUDA 11.0.
const (
	leastDriver         = 10000
	unsupportedPTX code = 222
)

// Devices returns the machine's GPUs in the driver's order.
func Devices() ([]Device, error) {
	if err := ready(); err != nil {
		return nil, err
	}
	n, err := cu.NumDevices()
	if err != nil {
		return nil, fmt.Errorf("counting CUDA devices: %w", named(err))
	}
	devices := make([]Device, n)
	for i := range devices {
		if devices[i], _, err = describe(i); err != nil {
			return nil, fmt.Errorf("asking CUDA device %d: %w", i, named(err))
		}
	}
	return devices, nil
}

// ready returns nil if there is a driver that can run the kernels.
func ready() error {
	if r := code(C.driver_load()); r != 0 {
		if reason := C.GoString(C.driver_reason()); reason != "" {
			return fmt.Errorf("no CUDA driver: %s", reason)
		}
		return fmt.Errorf("the CUDA driver does not start: %w", r)
	}
	if v := cu.Version(); v < leastDriver {
		return fmt.Errorf("the driver is for CUDA %s and too old: the kernels need one for CUDA %s or newer", release(v), release(leastDriver))
	}
	return nil
}

func describe(ordinal int) (d Device, dev cu.Device, err error) {
	if dev, err = cu.GetDevice(ordinal); err != nil {
		return d, dev, err
	}
	if d.Name, err = dev.Name(); err != nil {
		return d, dev, err
	}
	if d.Memory, err = dev.TotalMem(); err != nil {
		return d, dev, err
	}
	if d.Multiprocessors, err = dev.Attribute(cu.MultiprocessorCount); err != nil {
		return d, dev, err
	}
	d.Driver = cu.Version()
	d.Major, d.Minor, err = dev.ComputeCapability()
	return d, dev, err
}

// find describes a device that can run the kernels of a precision.
func find(ordinal int, p Precision) (d Device, dev cu.Device, err error) {
	if err := ready(); err != nil {
		return d, dev, err
	}
	n, err := cu.NumDevices()
	switch {
	case err != nil:
		return d, dev, fmt.Errorf("counting CUDA devices: %w", named(err))
	case n == 0:
		return d, dev, errors.New("the CUDA driver has no device")
	case ordinal >= n:
		return d, dev, fmt.Errorf("there is no such device: the CUDA driver has %d, and the first is 0", n)
	}
	if d, dev, err = describe(ordinal); err != nil {
		return d, dev, named(err)
	}
	return d, dev, d.Unfit(p)
}

// A code is what a function of the driver returns, as an error in the driver's words.
type code int

func (c code) Error() string {
	var name, words *C.char
	if C.cuGetErrorName(C.CUresult(c), &name) != 0 || C.cuGetErrorString(C.CUresult(c), &words) != 0 {
		return fmt.Sprintf("CUDA error %d", int(c))
	}
	return fmt.Sprintf("%s (%s)", C.GoString(words), C.GoString(name))
}

// named returns an error of gorgonia.org/cu as a code: it knows those of CUDA 10 only.
func named(err error) error {
	if v := reflect.ValueOf(err); err != nil && v.CanInt() {
		return code(v.Int())
	}
	return err
}
