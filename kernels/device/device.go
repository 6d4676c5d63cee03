// Package device opens a backend by the name that a user gives.
package device

import (
	"errors"
	"fmt"
	"regexp"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// ErrAbsent is in the chain of the error of Open when the device is a known kind
// but cannot be used here.
var ErrAbsent = errors.New("device absent")

var cuda = regexp.MustCompile(`^cuda(:[0-9]+)?$`)

// Open returns the backend of a device, "cpu" in float32 with up to so many
// threads (all if ≤ 0). "" and "auto" choose the best that is there.
func Open(device string, threads int) (kernels.Backend, error) {
	switch {
	case device == "" || device == "auto" || device == "cpu":
		return cpu.New[float32](threads), nil
	case cuda.MatchString(device):
		return nil, fmt.Errorf("%w: %s: this build has no CUDA kernels; use --device cpu or --device auto", ErrAbsent, device)
	}
	return nil, fmt.Errorf("unknown device %q: use auto, cpu, cuda or cuda:N", device)
}
