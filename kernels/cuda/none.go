//go:build !cuda

package cuda

import "example.com/maskbench/kernels"

// Devices returns ErrNoSupport: this build has no CUDA kernels.
func Devices() ([]Device, error) { return nil, ErrNoSupport }

// Open returns ErrNoSupport.
func Open(int, Precision) (kernels.Backend, error) { return nil, ErrNoSupport }
