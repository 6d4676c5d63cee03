//go:build !purego

package philox

//go:generate go -C ../_asm run .

import "golang.org/x/sys/cpu"

// vectors is whether there is assembly that this machine can run.
var vectors = cpu.X86.HasAVX2
