//go:build !purego

package cpu

// Functions by the vectors of a panel, less one.
var (
	spotSums = [...]func(*sweep){spotSums1, spotSums2, spotSums3, spotSums4, spotSums5, spotSums6, spotSums7, spotSums8}
	spotDots = [...]func(*sweep){spotDots1, spotDots2, spotDots3, spotDots4, spotDots5, spotDots6, spotDots7, spotDots8}
	// By the number of teams, less one.
	spotScatter = [...]func(*sweep){spotScatter1, spotScatter2, spotScatter3, spotScatter4}
)
