// Package cuda says which GPUs are there. It has no kernels: they come with their
// own work, and until then device.Open refuses cuda. Builds without the tag cuda
// need neither cgo nor a driver.
package cuda

import "errors"

// ErrNoSupport is the error of Devices in a build without the tag cuda.
var ErrNoSupport = errors.New("this build has no CUDA support")

// Device describes a GPU.
type Device struct {
	Name         string // the driver's, for example "NVIDIA H100 80GB HBM3"
	Memory       int64  // bytes
	Major, Minor int    // compute capability
}
