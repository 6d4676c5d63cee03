//go:build !amd64 || purego

package cpu

// sets returns nothing: this program has no assembly.
func sets() []*set { return nil }

func packRowsListedBits(p *panel) { panic("cpu: no assembly") }

func packColumnsListedBits(p *panel) { panic("cpu: no assembly") }

var packRows, packColumns [3]func(*panel)

func packBits(dst *byte, src *float32, n int) bool { panic("cpu: no assembly") }

func addSoft(dst, x, mask *float32, n int) { panic("cpu: no assembly") }

func allFinite(x *float32, n int) bool { panic("cpu: no assembly") }
