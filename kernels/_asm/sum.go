package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// quarters of sixteen lanes of float64.
type quarters [4]reg.VecVirtual

// lanes loads sixteen sums.
func (g generator) sums(from reg.Register) (s quarters) {
	for q := range s {
		s[q] = g.YMM()
		g.VMOVUPD(at(from, 32*q), s[q])
	}
	return s
}

// keep stores sixteen sums.
func (g generator) keep(s quarters, to reg.Register) {
	for q, x := range s {
		g.VMOVUPD(x, at(to, 32*q))
	}
}

// wideSums writes functions that add a row of numbers, or their squares, in sixteen lanes.
func (g generator) wideSums() {
	for _, f := range []struct {
		name, doc string
		add       func(v walk, x, sum reg.VecVirtual)
	}{
		{"wideSum", "x", func(v walk, x, sum reg.VecVirtual) { v.VADDPD(x, sum, sum) }},
		// The squares of float32 are exact: fused or not, the sum is the same.
		{"wideSumSquares", "x²", func(v walk, x, sum reg.VecVirtual) { v.VFMADD231PD(x, x, sum) }},
	} {
		v := g.walk(f.name, "sums *float64, x []float32", "x", 16,
			f.name+" adds "+f.doc+" to the sixteen sums in turn for whole sixteens, and returns how many", "elements those are.")
		to, x := v.argument("sums", v.GP64()), v.slice("x")
		s := v.sums(to)
		v.loop("round", 64, func() {
			for q := range s {
				a := v.YMM()
				v.VCVTPS2PD(v.here(x).Offset(16*q), a)
				f.add(v, a, s[q])
			}
		})
		v.keep(s, to)
		v.done()
	}
}

// wideColumns writes functions that add up to sixteen columns of a matrix, or of the
// magnitudes of the products of two.
func (g generator) wideColumns() {
	for _, f := range []struct{ name, params, doc string }{
		{"wideColumns", "sums *float64, x *float32, step, rows int, edge *int32", "x"},
		{"wideProductColumns", "sums *float64, x, y *float32, step, rows int, edge *int32", "|x·y|"},
	} {
		g.function(f.name, "func("+f.params+")", f.name+" adds the columns of "+f.doc+", those of sixteen that edge has, to as many sums. Rows, at", "least one, are step elements apart.")
		sums, x := g.argument("sums", g.GP64()), g.argument("x", g.GP64())
		step, rows := g.argument("step", g.GP64()), g.argument("rows", g.GP64())
		edge := g.argument("edge", g.GP64())
		g.SHLQ(operand.U8(2), step)
		var exist quarters
		for q := range exist {
			exist[q] = g.XMM()
			g.VMOVUPS(at(edge, 16*q), exist[q])
		}
		s := g.sums(sums)
		load := func(from reg.Register, q int) reg.VecVirtual {
			part, a := g.XMM(), g.YMM()
			g.VMASKMOVPS(at(from, 16*q), exist[q], part)
			g.VCVTPS2PD(part, a)
			return a
		}
		add := func(q int) { g.VADDPD(load(x, q), s[q], s[q]) }
		both := []reg.Register{x}
		if f.name == "wideProductColumns" {
			y, magnitude := g.argument("y", g.GP64()), g.YMM()
			both = append(both, y)
			g.VPCMPEQD(magnitude, magnitude, magnitude)
			g.VPSRLQ(operand.U8(1), magnitude, magnitude)
			add = func(q int) {
				a := load(x, q)
				g.VMULPD(load(y, q), a, a)
				g.VANDPD(magnitude, a, a)
				g.VADDPD(a, s[q], s[q])
			}
		}
		g.Label("row")
		for q := range s {
			add(q)
		}
		for _, p := range both {
			g.ADDQ(step, p)
		}
		g.DECQ(rows)
		g.JNZ(operand.LabelRef("row"))
		g.keep(s, sums)
		g.VZEROUPPER()
		g.RET()
	}
}

// wideErrors writes the function that computes squared errors and their gradient.
func (g generator) wideErrors() {
	v := g.walk("wideErrors", "sums *float64, dx, x, target, mask []float32, step int, among float64", "x", 16,
		"wideErrors is the loop of deviations for whole sixteens, and returns how many elements those are. A", "step is 1, or 0 for sixteen elements that stand for all.")
	to, dx, x, target, mask := v.argument("sums", v.GP64()), v.slice("dx"), v.slice("x"), v.slice("target"), v.slice("mask")
	step, among, zero := v.step("step", 16), v.YMM(), v.zeros()
	v.VBROADCASTSD(v.place("among"), among)
	s := v.sums(to)
	v.loop("round", 64, func() {
		var d quarters
		for q := range s {
			aim, square, hidden := v.YMM(), v.YMM(), v.YMM()
			d[q] = v.YMM()
			v.VCVTPS2PD(v.here(x).Offset(16*q), d[q])
			v.VCVTPS2PD(v.here(target).Offset(16*q), aim)
			v.VSUBPD(aim, d[q], d[q])
			v.VCMPPS(equal, at(mask, 16*q), zero.AsX(), hidden.AsX())
			v.VPMOVSXDQ(hidden.AsX(), hidden)
			v.VANDPD(hidden, d[q], d[q])
			v.VMULPD(d[q], d[q], square)
			v.VADDPD(square, s[q], s[q])
		}
		v.ADDQ(step, mask)
		v.TESTQ(dx, dx)
		v.JZ(operand.LabelRef("next"))
		for q := range d {
			v.VADDPD(d[q], d[q], d[q])
			v.VDIVPD(among, d[q], d[q])
			v.VCVTPD2PSY(d[q], d[q].AsX())
			v.VMOVUPS(d[q].AsX(), v.here(dx).Offset(16*q))
		}
		v.Label("next")
	})
	v.keep(s, to)
	v.done()
}
