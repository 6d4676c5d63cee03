package tui

import (
	"math"

	"example.com/maskbench/tui/machine"
	"example.com/maskbench/tui/plot"
)

// busy says how busy the GPU and the rest of the machine are; "" where nobody knows.
func (s *state) busy() (gpu, rest string) {
	if g := s.load.GPU; g != nil {
		gpu = s.used("gpu", g.Busy, g.Memory, g.MemoryTotal)
	}
	return gpu, s.used("load", s.load.CPU, s.load.Memory, s.load.MemoryTotal)
}

// used is the busy share of something and how much of its memory is in use.
func (s *state) used(name string, busy float64, memory, total uint64) string {
	text := ""
	if !math.IsNaN(busy) {
		text = " " + percent(busy)
	}
	if total > 0 {
		text += " " + gigabytes(memory) + "/" + gigabytes(total) + s.theme.Paint(plot.Muted, " GB")
	}
	if text == "" {
		return ""
	}
	return s.theme.Paint(plot.Muted, name) + text
}

func gigabytes(n uint64) string { return brief(float64(n) / (1 << 30)) }

// unknown is the load of a machine that nobody watches.
func unknown() machine.Load { return machine.Load{CPU: math.NaN()} }
