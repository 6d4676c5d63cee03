package main

import (
	"fmt"
	"math"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// A calculator writes functions of numbers, four at a time.
type calculator struct {
	generator
	known map[uint64]operand.Mem
}

// normalEights writes a function that does what the loop of Normal does, operation by
// operation: math.Log and math.Sincos are those of Go for numbers such as come here,
// which are finite and positive.
func (g generator) normalEights() {
	c := calculator{g, map[uint64]operand.Mem{}}
	g.function("normalEights", "func(v *float32, words *uint32, eights int)",
		"normalEights makes eights·8 normal numbers of as many words.")
	v, words, n := g.argument("v", g.GP64()), g.argument("words", g.GP64()), g.argument("eights", g.GP64())
	g.Label("next")
	pairs, angle := g.YMM(), g.YMM()
	g.VMOVDQU(at(words, 0), pairs)
	g.VPSRLQ(operand.U8(32), pairs, angle)
	g.VPAND(c.bits(math.MaxUint32), pairs, pairs)
	one := g.YMM()
	g.VMOVUPD(c.number(1), one)
	radius := c.times(c.log(c.minus(one, c.fraction(pairs))), c.number(-2))
	g.VSQRTPD(radius, radius)
	sin, cos := c.sincos(c.times(c.fraction(angle), c.number(2*math.Pi)))
	even, odd := c.rounded(c.product(radius, cos)), c.rounded(c.product(radius, sin))
	low := g.XMM()
	g.VUNPCKLPS(odd, even, low)
	g.VUNPCKHPS(odd, even, even)
	g.VMOVUPS(low, at(v, 0))
	g.VMOVUPS(even, at(v, 16))
	g.ADDQ(operand.I8(32), words)
	g.ADDQ(operand.I8(32), v)
	g.DECQ(n)
	g.JNZ(operand.LabelRef("next"))
	g.VZEROUPPER()
	g.RET()
}

// bits is four words of 64 bits in memory.
func (c calculator) bits(b uint64) operand.Mem {
	if m, ok := c.known[b]; ok {
		return m
	}
	m := c.StaticGlobal(fmt.Sprintf("four_%016x", b))
	c.DataAttributes(attr.RODATA | attr.NOPTR)
	for i := range 4 {
		c.AddDatum(8*i, operand.U64(b))
	}
	c.known[b] = m
	return m
}

// number is four times a number in memory.
func (c calculator) number(v float64) operand.Mem { return c.bits(math.Float64bits(v)) }

func (c calculator) times(x reg.VecVirtual, y operand.Op) reg.VecVirtual {
	r := c.YMM()
	c.VMULPD(y, x, r)
	return r
}

func (c calculator) product(x, y reg.VecVirtual) reg.VecVirtual { return c.times(x, y) }

func (c calculator) plus(x reg.VecVirtual, y operand.Op) reg.VecVirtual {
	r := c.YMM()
	c.VADDPD(y, x, r)
	return r
}

func (c calculator) minus(x reg.VecVirtual, y operand.Op) reg.VecVirtual {
	r := c.YMM()
	c.VSUBPD(y, x, r)
	return r
}

// polynomial is a₀·x + a₁, times x, plus a₂, and so on.
func (c calculator) polynomial(x reg.VecVirtual, a ...float64) reg.VecVirtual {
	sum := c.times(x, c.number(a[0]))
	for i, v := range a[1:] {
		if i > 0 {
			sum = c.product(sum, x)
		}
		sum = c.plus(sum, c.number(v))
	}
	return sum
}

// whole is the number of a whole one below 2³², by the mantissa of 2⁵² and more.
func (c calculator) whole(bits reg.VecVirtual, less float64) reg.VecVirtual {
	r := c.YMM()
	c.VPOR(c.number(0x1p52), bits, r)
	return c.minus(r, c.number(0x1p52+less))
}

// fraction is a word as a number of [0, 1).
func (c calculator) fraction(word reg.VecVirtual) reg.VecVirtual {
	return c.times(c.whole(word, 0), c.number(0x1p-32))
}

// rounded is four numbers as float32.
func (c calculator) rounded(x reg.VecVirtual) reg.VecVirtual {
	r := c.XMM()
	c.VCVTPD2PSY(x, r)
	return r
}

// log is the natural logarithm, by the method of FreeBSD's e_log.c: x = f1·2ᵏ with √2/2 ≤
// f1 < √2, and log f1 by a polynomial of s = f/(2+f), f = f1 − 1.
func (c calculator) log(x reg.VecVirtual) reg.VecVirtual {
	exponent, f1, small := c.YMM(), c.YMM(), c.YMM()
	c.VPSRLQ(operand.U8(52), x, exponent)
	k := c.whole(exponent, 0x3fe)
	c.VPAND(c.bits(1<<52-1), x, f1)
	c.VPOR(c.number(0.5), f1, f1)
	root := c.YMM()
	c.VMOVUPD(c.number(math.Sqrt2/2), root)
	c.VCMPPD(operand.U8(5), f1, root, small) // not less
	c.VANDPD(c.number(1), small, small)
	k = c.minus(k, small)
	f := c.minus(c.times(f1, c.plus(small, c.number(1))), c.number(1))
	s := c.YMM()
	c.VDIVPD(c.plus(f, c.number(2)), f, s)
	s2 := c.product(s, s)
	s4 := c.product(s2, s2)
	t1 := c.product(c.polynomial(s4, 1.479819860511658591e-01, 1.818357216161805012e-01, 2.857142874366239149e-01, 6.666666666666735130e-01), s2)
	t2 := c.product(c.polynomial(s4, 1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01), s4)
	half := c.product(c.times(f, c.number(0.5)), f)
	r := c.product(s, c.plus(c.plus(t1, t2), half))
	r = c.plus(r, c.times(k, c.number(1.90821492927058770002e-10)))
	r = c.minus(c.minus(half, r), f)
	return c.minus(c.times(k, c.number(6.93147180369123816490e-01)), r)
}

// sincos is the sine and the cosine of x from 0 to 2π, by the method of Cephes: the
// distance z from the nearest even multiple of π/4, of which there is the octant.
func (c calculator) sincos(x reg.VecVirtual) (sin, cos reg.VecVirtual) {
	octant, at := c.XMM(), c.YMM()
	c.VCVTTPD2DQY(c.times(x, c.number(4/math.Pi)), octant)
	up := c.XMM()
	c.VPCMPEQD(up, up, up) // −1
	c.VPSUBD(up, octant, octant)
	c.VPSLLD(operand.U8(1), up, up) // −2
	c.VPAND(up, octant, octant)
	c.VCVTDQ2PD(octant, at)
	z := x
	for _, part := range []float64{7.85398125648498535156e-1, 3.77489470793079817668e-8, 2.69515142907905952645e-15} {
		z = c.minus(z, c.times(at, c.number(part)))
	}
	zz := c.product(z, z)
	one := c.YMM()
	c.VMOVUPD(c.number(1), one)
	near := c.polynomial(zz, -1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
		2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2)
	near = c.plus(c.product(c.product(zz, zz), near), c.minus(one, c.times(zz, c.number(0.5))))
	far := c.polynomial(zz, 1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
		-1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1)
	far = c.plus(c.product(c.product(z, zz), far), z)

	wide, swap, sign := c.YMM(), c.YMM(), c.YMM()
	c.VPMOVSXDQ(octant, wide)
	c.VPSLLQ(operand.U8(62), wide, swap) // the sign bit is that of 2
	c.VPSLLQ(operand.U8(61), wide, sign) // that of 4
	sin, cos = c.YMM(), c.YMM()
	c.VBLENDVPD(swap, near, far, sin)
	c.VBLENDVPD(swap, far, near, cos)
	c.VPXOR(sign, swap, swap)
	c.VPAND(c.bits(1<<63), sign, sign)
	c.VPAND(c.bits(1<<63), swap, swap)
	c.VPXOR(sign, sin, sin)
	c.VPXOR(swap, cos, cos)
	return sin, cos
}
