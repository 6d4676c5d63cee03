//go:build !cuda

package cuda

// Devices returns ErrNoSupport: this build has no CUDA support.
func Devices() ([]Device, error) { return nil, ErrNoSupport }
