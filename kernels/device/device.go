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

var (
	gpu     = regexp.MustCompile(`^cuda(?::([0-9]{1,3}))?(?:/(bf16|tf32))?$`)
	rounded = regexp.MustCompile(`^(|auto|cpu)/(bf16|tf32)$`)
)

// Open returns the backend of a device: "cpu" in float32 with up to so many threads (all
// if ≤ 0), or "cuda:1", of which "cuda" is the first. "" and "auto" are the CPU: no GPU
// has run the CUDA kernels yet, so a GPU is used only where it is asked for. The products
// of "cuda:1/bf16" and "cuda:1/tf32" round their operands, for tensor cores: it is part of
// the device's name because, as with the device, the bits of a run depend on it, and what
// is trained does not.
func Open(device string, threads int) (kernels.Backend, error) {
	if device == "" || device == "auto" || device == "cpu" {
		return cpu.New[float32](threads), nil
	}
	if m := rounded.FindStringSubmatch(device); m != nil {
		return nil, fmt.Errorf("%q: the CPU computes in float32 alone; cuda/%s is the first GPU", device, m[2])
	}
	match := gpu.FindStringSubmatch(device)
	if match == nil {
		return nil, fmt.Errorf("unknown device %q: use auto, cpu, cuda or cuda:N, or cuda:N/bf16 or /tf32", device)
	}
	ordinal, _ := strconv.Atoi(match[1]) // "" is the first
	precision := cuda.Float32
	if match[2] != "" {
		precision = cuda.Precision(match[2])
	}
	b, err := cuda.Open(ordinal, precision)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w; use --device cpu or --device auto", ErrAbsent, device, err)
	}
	return b, nil
}
