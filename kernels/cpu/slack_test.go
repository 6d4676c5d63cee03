//go:build amd64 && !purego

package cpu

import (
	"fmt"
	"math"
	"testing"
)

// What packing writes after a panel as wide as those of AVX-512 spoils no other one,
// in whatever order they are packed. The packers need no AVX-512.
func TestWidePanelsKeepApart(t *testing.T) {
	wide := set{name: "wide", rows: 14, cols: 32, stride: 16, depth: 512}
	for _, turned := range []bool{false, true} {
		for _, size := range [][3]int{{600, 150, 333}, {500, 96, 400}, {97, 40, 61}} { // many chunks, few, one
			rows, n, k := size[0], size[1], size[2]
			of, m := forward, blocks(n, k, 16, 0.7)
			if turned {
				of, m = backInput, blocks(k, n, 16, 0.7)
			}
			var seen shape
			g := newGemm(&wide)
			g.m, g.n, g.k = rows, n, k
			g.a = operand{data: guarded(rows*k, normal), step: k}
			g.b = operand{data: guarded(n*k, normal), step: k, turned: turned}
			if turned {
				g.b.step = n
			}
			g.b.veil = seen.look(m, len(m)/g.b.step, g.b.step)
			for _, lists := range []bool{true, false} {
				if g.listed = nil; lists {
					g.b.veil.plan.count()
					g.listed = g.b.veil.plan.list(of, wide.cols)
				}
				testApart(t, g, m, fmt.Sprintf("%v, turned %t, lists %t", size, turned, lists))
			}
		}
	}
}

// testApart packs all panels from the last on, and looks at what is in each.
func testApart(t *testing.T, g *gemm, m []float32, name string) {
	g.plan()
	g.reserve()
	g.hire(1)
	for task := g.packs() - 1; task >= 0; task-- {
		g.pack(0, task)
	}
	weight := func(j, k int) float32 {
		i := j*g.k + k
		if g.b.turned {
			i = k*g.n + j
		}
		if m[i] == 0 {
			return 0
		}
		return g.b.data[i]
	}
	for panel := 0; g.shared && panel < g.across; panel++ {
		for block := range g.blocks {
			first, depth := g.block(block)
			if g.listed != nil {
				depth = len(g.listed.of(panel))
			}
			right := g.right[g.rightAt(block, panel):]
			for i := range depth * g.set.cols {
				j, k := panel*g.set.cols+i%g.set.cols, first+i/g.set.cols
				if g.listed != nil {
					k = int(g.listed.of(panel)[i/g.set.cols])
				}
				if j < g.n && math.Float32bits(right[i]) != math.Float32bits(weight(j, k)) {
					t.Fatalf("%s: number %d of panel %d of b is %v, want %v", name, i, panel, right[i], weight(j, k))
				}
			}
		}
	}
	for panel := 0; !g.own && panel < g.panels; panel++ {
		for block := range g.blocks {
			k, depth := g.block(block)
			row, rows := g.rows(panel)
			left := g.left(block).at(panel)
			for i := range depth * g.set.stride {
				if r := i % g.set.stride; r < rows && left[i] != g.a.data[(row+r)*g.k+k+i/g.set.stride] {
					t.Fatalf("%s: number %d of panel %d of a is %v", name, i, panel, left[i])
				}
			}
		}
	}
}
