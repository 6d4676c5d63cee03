//go:build !purego

package cpu

//go:generate go -C ../_asm run .

import "golang.org/x/sys/cpu"

// sets returns the instruction sets that this machine has, first the one to use. That
// of AVX-512 has been run by an emulator alone: it computes the same bits, and waits
// behind AVX2 until its speed has been measured.
func sets() []*set {
	var all []*set
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA && cpu.X86.HasPOPCNT && cpu.X86.HasBMI1 {
		all = append(all, &avx2)
		if cpu.X86.HasAVX512F {
			all = append(all, &avx512)
		}
	}
	return all
}

var avx2 = set{"avx2", 6, 16, 6, 512, []func(*tile){
	tileAVX2x1, tileAVX2x2, tileAVX2x3, tileAVX2x4, tileAVX2x5, tileAVX2x6,
}, []func(*tile){
	listAVX2x1, listAVX2x2, listAVX2x3, listAVX2x4, listAVX2x5, listAVX2x6,
}, probe{8, multiplyAddsAVX2, scanAVX2}}

var avx512 = set{"avx512", 14, 32, 16, 512, []func(*tile){
	tileAVX512x1, tileAVX512x2, tileAVX512x3, tileAVX512x4, tileAVX512x5, tileAVX512x6, tileAVX512x7,
	tileAVX512x8, tileAVX512x9, tileAVX512x10, tileAVX512x11, tileAVX512x12, tileAVX512x13, tileAVX512x14,
}, []func(*tile){
	listAVX512x1, listAVX512x2, listAVX512x3, listAVX512x4, listAVX512x5, listAVX512x6, listAVX512x7,
	listAVX512x8, listAVX512x9, listAVX512x10, listAVX512x11, listAVX512x12, listAVX512x13, listAVX512x14,
}, probe{16, multiplyAddsAVX512, scanAVX512}}

// Packers by the masking of their operand.
var (
	packRows    = [...]func(*panel){packRowsDense, packRowsBits, packRowsSoft}
	packColumns = [...]func(*panel){packColumnsDense, packColumnsBits, packColumnsSoft}
)

// Functions of the lists of kept weights.
var (
	// By the vectors of a panel, less one.
	spotSums = [...]func(*sweep){spotSums1, spotSums2, spotSums3, spotSums4, spotSums5, spotSums6, spotSums7, spotSums8}
	spotDots = [...]func(*sweep){spotDots1, spotDots2, spotDots3, spotDots4, spotDots5, spotDots6, spotDots7, spotDots8}
	// By the number of teams, less one.
	spotScatter = [...]func(*sweep){spotScatter1, spotScatter2, spotScatter3, spotScatter4}
)
