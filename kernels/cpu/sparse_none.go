//go:build !amd64 || purego

package cpu

var spotSums, spotDots [panelRows / 8]func(*sweep)

var spotScatter [most]func(*sweep)

func spotOffsets(s *sweep) { panic("cpu: no assembly") }

func spotGather(s *sweep) { panic("cpu: no assembly") }

func packRowsDense(p *panel) { panic("cpu: no assembly") }

func negativeZero(x *float32, n int) bool { panic("cpu: no assembly") }
