//go:build !amd64 || purego

package cpu

var spotSums, spotDots [panelRows / 8]func(*sweep)

func negativeZero(x *float32, n int) bool { panic("cpu: no assembly") }
