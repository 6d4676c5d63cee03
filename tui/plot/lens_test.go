package plot

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// blocks is a mask of H×W weights in squares, kept and hidden in turn.
func blocks(h, w, size int) Heatmap {
	m := Heatmap{H: h, W: w, Values: make([]float32, h*w), Hi: 1, Scale: Viridis, Fill: true, Dots: true}
	for i := range m.Values {
		m.Values[i] = float32((i/w/size + i%w/size) % 2)
	}
	return m
}

// TestBlocksAreSeen wants tiles that lie on the borders of blocks to be of one kind,
// although the map is shrunk.
func TestBlocksAreSeen(t *testing.T) {
	theme := NewTheme(terminals["true"])
	for _, c := range []struct{ h, w, size, px, py int }{
		{256, 784, 32, 38, 26}, {256, 784, 16, 60, 40}, {128, 256, 8, 38, 26}, {96, 96, 12, 34, 40},
	} {
		m := blocks(c.h, c.w, c.size)
		g := m.raster(c.px, c.py)
		if g.w > c.px || g.h > c.py || g.w < c.px/2 || g.h < c.py/2 {
			t.Errorf("%+v: %d×%d pixels", c, g.w, g.h)
		}
		for i, e := range g.at {
			if e != 0 && e != levels-1 {
				t.Fatalf("%+v: pixel %d is %d, neither kept nor hidden", c, i, e)
			}
		}
		if !slices.Contains(g.at, 0) || !slices.Contains(g.at, levels-1) || len(m.Render(theme, c.px, c.py/2)) != c.py/2 {
			t.Errorf("%+v: all of one kind", c)
		}
	}
}

// TestTileIsTheMean compares tiles with means by hand, the last ones short.
func TestTileIsTheMean(t *testing.T) {
	m := Heatmap{H: 7, W: 11, Values: make([]float32, 77), Hi: 77, Fill: true}
	for i := range m.Values {
		m.Values[i] = float32(i)
	}
	x, y := m.sides(4, 2)
	if x.tile != 4 || y.tile != 4 {
		t.Fatalf("tiles of %d×%d", y.tile, x.tile)
	}
	g := m.mosaic(x, y)
	for py := range g.h {
		for px := range g.w {
			sum, n := 0.0, 0.0
			for row := 4 * py; row < min(7, 4*py+4); row++ {
				for col := 4 * px; col < min(11, 4*px+4); col++ {
					sum, n = sum+float64(row*11+col), n+1
				}
			}
			if want := level(sum/n, 0, 77); g.at[py*g.w+px] != want {
				t.Errorf("tile %d, %d is %d, want %d", py, px, g.at[py*g.w+px], want)
			}
		}
	}
	found := m
	found.Hi = 0
	if d := found.Drawn(NewTheme(terminals["true"]), 4, 1); d.Lo != 18 || d.Hi != 64 {
		t.Errorf("tiles are drawn from %v to %v", d.Lo, d.Hi)
	}
	signed := Heatmap{H: 1, W: 100, Values: make([]float32, 100), Scale: Diverging}
	signed.Values[3], signed.Values[4] = 10, float32(inf)
	theme := NewTheme(terminals["plain"])
	if d := signed.Drawn(theme, 200, 4); !d.Clipped || math.Abs(d.Hi-3*math.Sqrt(100./99)) > 1e-9 || d.Lo != -d.Hi || !strings.Contains(d.Key(theme, 24), "≥ 3.02") {
		t.Errorf("one large weight stretches the colours to %v: %q", d.Hi, d.Key(theme, 24))
	}
	if d := (Heatmap{H: 1, W: 2, Values: []float32{-1, 1}, Scale: Diverging}).Drawn(theme, 9, 4); d.Clipped || d.Hi != 1 {
		t.Errorf("even weights reach from %v to %v", d.Lo, d.Hi)
	}
	m.Values[60] = float32(nan) // row 5, column 5
	if g := m.mosaic(x, y); g.at[g.w+1] != nanIdx {
		t.Error("a NaN was averaged away")
	}
	if whole(30, 38) != 1 || whole(39, 38) != 2 || whole(65, 32) != 3 || whole(784, 38) != 32 || whole(784, 60) != 16 {
		t.Error("whole")
	}
}

// TestLensShowsTheCursor walks over maps at each zoom: the cursor is on the screen, the
// spot under it holds it, and each pixel is a cell of the part that is shown.
func TestLensShowsTheCursor(t *testing.T) {
	for _, size := range [][2]int{{1, 1}, {3, 50}, {28, 28}, {10, 128}, {256, 784}} {
		for _, fill := range []bool{true, false} {
			m := Heatmap{H: size[0], W: size[1], Values: make([]float32, size[0]*size[1]), Fill: fill}
			for _, room := range [][2]int{{1, 1}, {2, 1}, {1, 5}, {7, 9}, {40, 30}, {190, 90}} {
				for zoom := range 12 {
					for i := range 40 {
						l := Lens{Zoom: zoom, Row: i * m.H / 40, Col: i * m.W / 39}
						m.Lens = &l
						x, y := m.sides(room[0], room[1])
						g := m.mosaic(x, y)
						at := slices.Index(g.at, cursorIdx)
						if at < 0 || g.w > room[0] || g.h > room[1] {
							t.Fatalf("%v in %v, fill %v, %+v: %d×%d pixels, cursor %d", size, room, fill, l, g.w, g.h, at)
						}
						top, bottom := y.cells(at / g.w)
						left, right := x.cells(at % g.w)
						if row, col := clamp(l.Row, m.H), clamp(l.Col, m.W); row < top || row >= bottom || col < left || col >= right {
							t.Fatalf("%v in %v, %+v: the cursor marks rows %d–%d, columns %d–%d", size, room, l, top, bottom, left, right)
						}
						if zoom == 0 && (x.from > 0 || y.from > 0) {
							t.Fatalf("%v in %v: zoom 0 starts at %d, %d", size, room, y.from, x.from)
						}
					}
				}
			}
		}
	}
}

// TestSteer moves by what is drawn, stays inside, and zooms as far as is of use.
func TestSteer(t *testing.T) {
	theme := NewTheme(terminals["true"])
	m := blocks(256, 784, 8)
	const w, h = 64, 33 // 60×64 pixels beside the numbers: tiles of 4×16
	step := func(rows, cols, zoom int) {
		l := m.Steer(theme, w, h, rows, cols, zoom)
		m.Lens = &l
	}
	step(0, 0, 0)
	if s := m.Under(theme, w, h); s != (Spot{0, 0, 4, 16}) {
		t.Fatalf("at first %+v", s)
	}
	step(1, 2, 0)
	if s := m.Under(theme, w, h); s != (Spot{4, 32, 4, 16}) {
		t.Errorf("after a move %+v", s)
	}
	step(1000, 1000, 0)
	if s := m.Under(theme, w, h); s != (Spot{252, 768, 4, 16}) {
		t.Errorf("in the corner %+v", s)
	}
	step(0, 0, 3)
	if s := m.Under(theme, w, h); s.Rows != 2 || s.Cols != 2 || s.Row < 252 {
		t.Errorf("three steps nearer %+v", s)
	}
	step(0, 0, 100)
	deep := m.Lens.Zoom
	if step(0, 0, 1); m.Lens.Zoom != deep || deep > 10 || m.Under(theme, w, h) != (Spot{m.Lens.Row, m.Lens.Col, 1, 1}) {
		t.Errorf("zoom %d, then %d", deep, m.Lens.Zoom)
	}
	step(-3, -1, 0)
	if s := m.Under(theme, w, h); s.Row != m.Lens.Row || s.Rows != 1 {
		t.Errorf("cell by cell %+v", s)
	}
	if step(0, 0, -100); m.Lens.Zoom != 0 {
		t.Errorf("zoom %d", m.Lens.Zoom)
	}
	if got := (Spot{1, 1, 2, 2}).Mean([]float32{0, 0, 0, 0, 1, 3, 0, 5, 7}, 3); got != 4 {
		t.Errorf("mean %v", got)
	}
}

// TestRuler wants the numbers of the rows and columns where those are.
func TestRuler(t *testing.T) {
	m := Heatmap{H: 28, W: 28, Values: make([]float32, 784), Lens: &Lens{Row: 9, Col: 20}}
	lines := m.Ruled(NewTheme(terminals["plain"]), 40, 20)
	if want := "       0                   20    27     "; lines[0] != want {
		t.Errorf("columns\n%q, want\n%q", lines[0], want)
	}
	for i, want := range map[int]string{1: "     0 ", 5: "     9 ", 14: "    27 ", 3: "       "} {
		if !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d is %q, want %q", i, lines[i], want)
		}
	}
	if at := slices.Index([]rune(lines[5]), '╋'); at != 7+20 {
		t.Errorf("the cursor is at %d in %q", at, lines[5])
	}
}

// TestNeverBlank wants ink in every cell that a map covers, in every profile.
func TestNeverBlank(t *testing.T) {
	for name, term := range terminals {
		theme := NewTheme(term)
		for _, fill := range []float32{0, 0.5, 1} {
			m := Heatmap{H: 8, W: 8, Values: make([]float32, 64), Hi: 1, Dots: true, Fill: true}
			for i := range m.Values {
				m.Values[i] = fill
			}
			for _, l := range m.Render(theme, 4, 2) {
				if ink := strings.Trim(ansi.Strip(l), " "); ink == "" && (term.Profile == None || term.Plain) {
					t.Errorf("%s: a map of %v is blank: %q", name, fill, l)
				} else if ink == "" && !strings.Contains(l, "\x1b[") {
					t.Errorf("%s: a map of %v is blank: %q", name, fill, l)
				}
			}
		}
	}
}

// TestBraille wants a dot for each weight that is kept, where there is no colour.
func TestBraille(t *testing.T) {
	m := Heatmap{H: 4, W: 4, Values: []float32{1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1}, Hi: 1, Dots: true}
	theme := NewTheme(terminals["plain"])
	if got := m.Render(theme, 2, 1)[0]; got != "⠑⣿" {
		t.Errorf("%q", got)
	}
	m.Lens = &Lens{Row: 2, Col: 3}
	if got := m.Render(theme, 2, 1)[0]; got != "⠑╋" {
		t.Errorf("with a cursor %q", got)
	}
	half := Heatmap{H: 8, W: 8, Values: make([]float32, 64), Hi: 1, Dots: true}
	for i := range half.Values {
		half.Values[i] = 0.5
	}
	for _, l := range half.Render(theme, 4, 2) {
		dots := 0
		for _, r := range l {
			for bits := uint8(r - 0x2800); bits != 0; bits &= bits - 1 {
				dots++
			}
		}
		if dots != 16 {
			t.Errorf("half of the weights kept are %d of 32 dots: %q", dots, l)
		}
	}
}

// TestKey wants the range of the values at the ends of the colours.
func TestKey(t *testing.T) {
	m := Heatmap{H: 1, W: 3, Values: []float32{-2, 0, 1}, Scale: Diverging}
	if got := ansi.Strip(m.Key(NewTheme(terminals["plain"]), 14)); !strings.HasPrefix(got, "-2 ·") || !strings.HasSuffix(got, "█ 2") {
		t.Errorf("%q", got)
	}
	if got := m.Key(NewTheme(terminals["true"]), 7); got != "" {
		t.Errorf("without room %q", got)
	}
}

// FuzzLens: any map, lens and steps at any size give exactly that size, with the cursor
// in it, and a spot inside the map.
func FuzzLens(f *testing.F) {
	f.Add(uint16(28), uint16(28), bytesOf(1, nan, inf), 3, 5, 2, 40, 20, uint8(3))
	f.Add(uint16(300), uint16(7), bytesOf(0, 1), -1, 900, 9, 1, 1, uint8(64))
	f.Add(uint16(1), uint16(1), []byte{}, math.MaxInt, math.MinInt, 99, 200, 60, uint8(0x90))
	f.Fuzz(func(t *testing.T, rows, cols uint16, data []byte, row, col, zoom, w, h int, kind uint8) {
		m := Heatmap{H: int(rows % 400), W: int(cols % 400), Scale: Scale(kind % 5), Fill: kind&32 != 0, Dots: kind&64 != 0}
		values := floats(data)
		for i := range m.H * m.W {
			v := float32(i % 7)
			if len(values) > 0 {
				v = float32(values[i%len(values)])
			}
			m.Values = append(m.Values, v)
		}
		if kind&128 != 0 {
			m.Mask = m.Values
		}
		w, h, row, col, zoom = w%260, h%80, row%2000, col%2000, zoom%40
		term := Terminal{Profile: Profile(kind % 4), Dark: kind&4 != 0, ASCII: kind&8 != 0, Plain: kind&16 != 0}
		theme := NewTheme(term)
		m.Lens = &Lens{Zoom: zoom, Row: row, Col: col}
		checkSize(t, map[string][]string{"ruled": m.Ruled(theme, w, h), "render": m.Render(theme, w, h)}, w, h)
		l := m.Steer(theme, w, h, row%50, col%50, zoom%5-2)
		m.Lens = &l
		s := m.Under(theme, w, h)
		if m.H > 0 && m.W > 0 && (s.Row < 0 || s.Col < 0 || s.Rows < 1 || s.Cols < 1 || s.Row+s.Rows > m.H || s.Col+s.Cols > m.W) {
			t.Fatalf("%d×%d: spot %+v", m.H, m.W, s)
		}
		checkSize(t, map[string][]string{"steered": m.Ruled(theme, w, h)}, w, h)
		if _, ok := quickWidth(fmt.Sprint(m.Key(theme, w))); !ok {
			t.Fatal("the key has more than glyphs and colours")
		}
	})
}

// TestMemo: a map with a memory is drawn as one without, whatever of it changes.
func TestMemo(t *testing.T) {
	theme, memo := NewTheme(terminals["true"]), &Memo{}
	for i := range 60 {
		m := blocks(40+i/20, 90, 8)
		m.Lens = &Lens{Zoom: i / 9 % 4, Row: i, Col: 3 * i}
		if i%7 == 3 {
			m.Hi = 2
		}
		want := m.Ruled(theme, 60, 20+i/30)
		m.Memo = memo
		for range 2 {
			if got := m.Ruled(theme, 60, 20+i/30); !slices.Equal(got, want) {
				t.Fatalf("map %d differs", i)
			}
		}
	}
}
