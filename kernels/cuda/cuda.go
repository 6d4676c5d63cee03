//go:build cuda

package cuda

import (
	"fmt"

	"gorgonia.org/cu"
)

// Devices returns the machine's GPUs in the driver's order. With the build tag
// cuda the program needs a working driver: gorgonia.org/cu initializes it at start
// and ends the program with status 1 where that fails.
func Devices() ([]Device, error) {
	n, err := cu.NumDevices()
	if err != nil {
		return nil, fmt.Errorf("counting CUDA devices: %w", err)
	}
	devices := make([]Device, n)
	for i := range devices {
		if devices[i], err = describe(i); err != nil {
			return nil, fmt.Errorf("asking CUDA device %d: %w", i, err)
		}
	}
	return devices, nil
}

func describe(ordinal int) (d Device, err error) {
	dev, err := cu.GetDevice(ordinal)
	if err != nil {
		return d, err
	}
	if d.Name, err = dev.Name(); err != nil {
		return d, err
	}
	if d.Memory, err = dev.TotalMem(); err != nil {
		return d, err
	}
	d.Major, d.Minor, err = dev.ComputeCapability()
	return d, err
}
