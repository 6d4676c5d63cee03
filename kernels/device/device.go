// Package device opens a backend by the name that a user gives.
package device

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
	"example.com/maskbench/kernels/cuda"
)

// ErrAbsent is in the chain of the error of Open when the device is a known kind
// but cannot be used here.
var ErrAbsent = errors.New("device absent")

var gpu = regexp.MustCompile(`^cuda(?::([0-9]{1,3}))?$`)

// Open returns the backend of a device: "cpu" in float32 with up to so many threads (all
// if ≤ 0), or "cuda:1", of which "cuda" is the first. "" and "auto" are the CPU: no GPU
// has run the CUDA kernels yet, so a GPU is used only where it is asked for.
func Open(device string, threads int) (kernels.Backend, error) {
	if device == "" || device == "auto" || device == "cpu" {
		return cpu.New[float32](threads), nil
	}
	match := gpu.FindStringSubmatch(device)
	if match == nil {
		return nil, fmt.Errorf("unknown device %q: use auto, cpu, cuda or cuda:N", device)
	}
	ordinal, _ := strconv.Atoi(match[1]) // "" is the first
	b, err := cuda.Open(ordinal)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w; use --device cpu or --device auto", ErrAbsent, device, err)
	}
	return b, nil
}
