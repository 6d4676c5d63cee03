//go:build !purego

package cpu

import (
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"example.com/maskbench/kernels/kerneltest"
	"golang.org/x/sys/cpu"
)

// What the processor has is tested: TestKernels goes through sets, and here the
// system's own word for the processor is held against it.
func TestSetsOfThisMachine(t *testing.T) {
	var names []string
	for _, s := range sets() {
		names = append(names, s.name)
	}
	has := func(flags ...string) bool {
		info, err := os.ReadFile("/proc/cpuinfo")
		if err != nil { // not Linux
			return cpu.X86.HasAVX2 && cpu.X86.HasFMA && (flags[0] == "avx2" || cpu.X86.HasAVX512F)
		}
		words := strings.Fields(string(info))
		for _, f := range flags {
			if !slices.Contains(words, f) {
				return false
			}
		}
		return true
	}
	for name, flags := range map[string][]string{"avx2": {"avx2", "fma", "popcnt", "bmi1"}, "avx512": {"avx512f", "avx2", "fma", "popcnt", "bmi1"}} {
		if has(flags...) != slices.Contains(names, name) {
			t.Errorf("the machine has %s: %t; sets are %v", name, has(flags...), names)
		}
	}
	if best := sets(); len(best) > 0 && !strings.HasPrefix(New[float32](1).Features(), best[0].name) {
		t.Errorf("New uses %s, the best is %s", New[float32](1).Features(), best[0].name)
	}
}

// wide returns tiles as large as AVX-512's, of plain Go: with it the packing and cutting
// for those is tested on machines that lack them.
func wide() *set {
	s := avx512
	s.name, s.tiles, s.lists = "wide", nil, nil
	for rows := 1; rows <= s.rows; rows++ {
		s.tiles = append(s.tiles, func(t *tile) { plainTile(t, rows, s.cols, s.stride, false) })
		s.lists = append(s.lists, func(t *tile) { plainTile(t, rows, s.cols, s.stride, true) })
	}
	return &s
}

// plainTile is what a micro-kernel computes.
func plainTile(t *tile, rows, cols, stride int, listed bool) {
	at := func(p *float32, row, step, col int) *float32 {
		return (*float32)(unsafe.Add(unsafe.Pointer(p), row*step+4*col))
	}
	for r := range rows {
		for c := range cols {
			if t.columns>>c&1 == 0 {
				continue
			}
			sum := float32(0)
			if t.from != nil {
				sum = *at(t.from, r, t.rowFrom, c)
			}
			for k := range t.depth {
				from := k
				if listed {
					from = int(unsafe.Slice(t.list, t.depth)[k])
				}
				x, y := *at(t.a, from, 4*stride, r), *at(t.b, k, 4*cols, c)
				sum = float32(math.FMA(float64(x), float64(y), float64(sum)))
			}
			sum = plainFinish(&t.finish, at, sum, r, c)
			if t.bits == nil || *(*byte)(unsafe.Add(unsafe.Pointer(t.bits), r*t.rowBits+c/8))>>(c%8)&1 == 1 {
				*at(t.c, r, t.rowC, c) = sum
			}
		}
	}
}

// plainFinish is what a micro-kernel makes of a sum before it stores it.
func plainFinish(f *finish, at func(p *float32, row, step, col int) *float32, sum float32, r, c int) float32 {
	if f.lanes == nil {
		return sum
	}
	if f.show != nil && *(*byte)(unsafe.Add(unsafe.Pointer(f.show), r*f.rowShow+c/8))>>(c%8)&1 == 0 {
		sum = 0
	}
	if f.soft != nil {
		m := *at(f.soft, r, f.rowSoft, c)
		if sum *= m; m == 0 {
			sum = 0
		}
	}
	if f.gate != nil && !(*at(f.gate, r, f.rowGate, c) > 0) {
		sum = 0
	}
	if f.rectify != 0 && sum <= 0 {
		sum = 0
	}
	return sum
}

func TestWideTiles(t *testing.T) {
	if len(sets()) == 0 {
		t.Log("no AVX2: nothing packs")
		return
	}
	wide := wide()
	for rows := 1; rows < 31; rows += 2 {
		b := newBackend[float32](2, wide)
		wholeNumbers(t, b, rows, 30*rows, 1+rows*11%70)
		kerneltest.Shape(t, b, 2e-6, rows, 17, 40-rows, rand.Uint64())
	}
	for name, m := range masks(75, 97) {
		testSkipping(t, wide, name, m, 1+rand.IntN(50), 97, 75)
	}
}

// Each micro-kernel alone, with all that a tile may ask of it, among guards.
func TestTiles(t *testing.T) {
	for _, s := range sets() {
		for n := range 2 * s.rows {
			for depth := n / s.rows; depth < 10; depth++ {
				for cols := 1; cols <= s.cols; cols += 1 + rand.IntN(3) {
					testTile(t, s, n, cols, depth)
				}
				testTile(t, s, n, s.cols, depth)
			}
		}
	}
}

// testTile tests the micro-kernel of n%s.rows+1 rows, the second time that for lists.
func testTile(t *testing.T, s *set, n, cols, depth int) {
	t.Helper()
	whole := func(n int) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(rand.IntN(9) - 4)
		}
		return x
	}
	rows, listed, f := n%s.rows+1, n >= s.rows, append(slices.Clone(s.tiles), s.lists...)[n]
	list := make([]int32, depth+1)
	for k := 1; k <= depth; k++ {
		list[k] = list[k-1] + int32(rand.IntN(3))
	}
	a, b, from := whole(s.stride*3*(depth+1)), whole(s.cols*(depth+1)), whole((rows+1)*(cols+1))
	step := cols + rand.IntN(3)
	got := whole((rows + 1) * step)
	want := slices.Clone(got)
	bits := make([]byte, 4*rows)
	for i := range bits {
		bits[i] = byte(rand.UintN(256)) & byte((1<<cols-1)>>(i%4*8))
	}
	call := tile{depth: depth, a: &a[0], b: &b[0], rowC: 4 * step, columns: 1<<cols - 1, rowBits: 4, list: &list[0]}
	if cols < s.cols {
		call.edge = edge(cols)
	}
	switch rand.IntN(3) {
	case 0:
		call.from = &from[0] // one row for all
	case 1:
		call.from, call.rowFrom = &from[0], 4*(cols+1)
	}
	if rand.IntN(2) == 0 {
		call.bits = &bits[0]
	}
	if rand.IntN(2) == 0 {
		call.finish = drawFinish(rows, cols, bits)
	}
	expected := call
	call.c, expected.c = &got[0], &want[0]
	if rand.IntN(8) == 0 { // for all sums of a row of the tile
		a[0] = float32(math.NaN())
	}
	f(&call)
	plainTile(&expected, rows, s.cols, s.stride, listed)
	if !sameBits(got, want) {
		t.Fatalf("%s, %d × %d of depth %d, listed %t, from %v, masked %t, %+v: %v, want %v", s.name, rows, cols, depth, listed, call.rowFrom, call.bits != nil, call.finish, got, want)
	}
}

// drawFinish draws what is done to the sums of a tile. What it reads is exactly as large
// as the tile.
func drawFinish(rows, cols int, bits []byte) finish {
	f := finish{lanes: &edges[16-min(16, cols)], rowShow: 4, rowSoft: 4 * cols, rowGate: 4 * cols, rectify: rand.IntN(2)}
	if rand.IntN(2) == 0 {
		f.show = &bits[0]
	}
	numbers := func() *float32 {
		x := make([]float32, rows*cols)
		for i := range x {
			x[i] = [...]float32{0, float32(math.Copysign(0, -1)), 1, 0.5, -1, float32(math.NaN())}[rand.IntN(6)]
		}
		return &x[0]
	}
	if rand.IntN(2) == 0 {
		f.soft = numbers()
	}
	if rand.IntN(2) == 0 {
		f.gate = numbers()
	}
	return f
}

// sameBits reports whether x and y are the same to the bit, all NaN being one.
func sameBits(x, y []float32) bool {
	return slices.EqualFunc(x, y, func(x, y float32) bool {
		return math.Float32bits(x) == math.Float32bits(y) || x != x && y != y
	})
}
