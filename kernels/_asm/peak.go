package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Registers that a limit needs at once: more than the latency of an operation times
// the number of them that begin in a cycle.
const (
	addChains  = 12
	readChains = 8
)

// peaks writes what shows the limits of an instruction set.
func (g generator) peaks(set string, vector int, alloc func() reg.VecVirtual) {
	g.multiplyAdds(set, vector, alloc)
	g.scan(set, vector, alloc)
}

// multiplyAdds writes a loop of multiply-adds on registers.
func (g generator) multiplyAdds(set string, vector int, alloc func() reg.VecVirtual) {
	g.function("multiplyAdds"+set, "func(sum, x *float32, rounds int)",
		fmt.Sprintf("multiplyAdds%s adds x[i]² to sum[i], for i < %d, in %d chains of as many terms as rounds.", set, vector/4, addChains))
	sum, x := g.argument("sum", g.GP64()), g.argument("x", g.GP64())
	rounds := g.argument("rounds", g.GP64())
	factor := alloc()
	g.VMOVUPS(at(x, 0), factor)
	chains := []reg.VecVirtual{alloc()}
	g.VMOVUPS(at(sum, 0), chains[0])
	for range addChains - 1 {
		chains = append(chains, g.zero(vector, alloc()))
	}
	g.Label("round")
	for _, c := range chains {
		g.VFMADD231PS(factor, factor, c)
	}
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.VMOVUPS(g.total(chains), at(sum, 0))
	g.VZEROUPPER()
	g.RET()
}

// scan writes a loop that only reads.
func (g generator) scan(set string, vector int, alloc func() reg.VecVirtual) {
	width := readChains * vector / 4
	g.function("scan"+set, "func(sum, x *float32, rounds int)",
		fmt.Sprintf("scan%s adds x[%d·j+i], for all j < rounds·%d, to sum[i], for i < %d.", set, vector/4, readChains, vector/4))
	sum, x := g.argument("sum", g.GP64()), g.argument("x", g.GP64())
	rounds := g.argument("rounds", g.GP64())
	chains := []reg.VecVirtual{alloc()}
	g.VMOVUPS(at(sum, 0), chains[0])
	for range readChains - 1 {
		chains = append(chains, g.zero(vector, alloc()))
	}
	g.Label("round")
	for i, c := range chains {
		g.VADDPS(at(x, vector*i), c, c)
	}
	g.ADDQ(operand.U32(uint32(4*width)), x)
	g.DECQ(rounds)
	g.JNZ(operand.LabelRef("round"))
	g.VMOVUPS(g.total(chains), at(sum, 0))
	g.VZEROUPPER()
	g.RET()
}

// zero sets a register of so many bytes to 0.
func (g generator) zero(vector int, v reg.VecVirtual) reg.VecVirtual {
	if vector == 64 {
		g.VPXORD(v, v, v)
	} else {
		g.VXORPS(v, v, v)
	}
	return v
}

// total adds registers into the first.
func (g generator) total(all []reg.VecVirtual) reg.VecVirtual {
	for _, v := range all[1:] {
		g.VADDPS(v, all[0], all[0])
	}
	return all[0]
}
