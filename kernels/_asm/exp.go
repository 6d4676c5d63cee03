package main

import (
	"math"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// table writes numbers, each four times, and returns where the first lies.
func (g generator) table(name string, numbers []float64) operand.Mem {
	t := g.StaticGlobal(name)
	g.DataAttributes(attr.RODATA | attr.NOPTR)
	for i, x := range numbers {
		for lane := range 4 {
			g.AddDatum(32*i+8*lane, operand.U64(math.Float64bits(x))) // whole numbers as F64 become integers
		}
	}
	return t
}

// wideExp writes the function exp of package cpu, which says what it does, for four at
// a time.
func (g generator) wideExp() {
	series, factorial := []float64{}, 1.0
	for i := range 14 {
		series = append([]float64{1 / factorial}, series...)
		factorial *= float64(i + 1)
	}
	of := g.table("exp_series", series)
	const round, high, low, least = 0x1.8p52, 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56, -707
	numbers := g.table("exp_numbers", []float64{1 / math.Ln2, round, high, low, least, math.Float64frombits(1023)})
	g.function("wideExp", "func(x []float64) int", "wideExp computes x = exp(x) for whole fours, and returns how many elements those are.")
	v := walk{g, g.GP64(), g.GP64()}
	v.Load(v.Param("x").Len(), v.end)
	v.ANDQ(operand.I8(-4), v.end)
	v.SHLQ(operand.U8(3), v.end)
	x := v.slice("x")
	number := func(i int) reg.VecVirtual {
		y := v.YMM()
		v.VMOVUPD(numbers.Offset(32*i), y)
		return y
	}
	inverse, rounding, ln2, rest2, last, bias := number(0), number(1), number(2), number(3), number(4), number(5)
	v.loop("round", 32, func() {
		a, k, n, rest, power := v.YMM(), v.YMM(), v.YMM(), v.YMM(), v.YMM()
		v.VMOVUPD(v.here(x), a)
		v.VMOVAPD(rounding, k)
		v.VFMADD231PD(inverse, a, k)
		v.VSUBPD(rounding, k, n)
		v.VMOVAPD(a, rest)
		v.VFNMADD231PD(ln2, n, rest)
		v.VFNMADD231PD(rest2, n, rest)
		v.VMOVUPD(of, power)
		for i := 1; i < len(series); i++ {
			v.VFMADD213PD(of.Offset(32*i), rest, power)
		}
		v.VPADDQ(bias, k, k)
		v.VPSLLQ(operand.U8(52), k, k)
		v.VMULPD(k, power, power)
		v.VCMPPD(below, last, a, a)
		v.VANDNPD(power, a, power)
		v.VMOVUPD(power, v.here(x))
	})
	v.Label("done")
	v.SHRQ(operand.U8(3), v.end)
	v.Store(v.end, v.ReturnIndex(0))
	v.VZEROUPPER()
	v.RET()
}
