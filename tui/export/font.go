package export

import (
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// typefaces are read when something is first written with them.
var (
	regular = sync.OnceValue(func() *sfnt.Font { return mustParse(goregular.TTF) })
	bold    = sync.OnceValue(func() *sfnt.Font { return mustParse(gobold.TTF) })
)

func mustParse(ttf []byte) *sfnt.Font {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic(err) // a part of the program
	}
	return f
}

func face(isBold bool) *sfnt.Font {
	if isBold {
		return bold()
	}
	return regular()
}

// em is the resolution at which letters are read.
const em = 1000

// glyph is the number of a rune's picture, that of the empty box if it has none, and
// how far it moves the pen on, in points.
func glyph(f *sfnt.Font, b *sfnt.Buffer, r rune, size float64) (sfnt.GlyphIndex, float64) {
	i, err := f.GlyphIndex(b, r)
	if err != nil {
		return 0, 0
	}
	a, err := f.GlyphAdvance(b, i, fixed.I(em), font.HintingNone)
	if err != nil {
		return 0, 0
	}
	return i, float64(a) / 64 / em * size
}

// width is that of a text in points.
func width(text string, size float64, isBold bool) float64 {
	f, b, w := face(isBold), &sfnt.Buffer{}, 0.0
	for _, r := range text {
		_, a := glyph(f, b, r, size)
		w += a
	}
	return w
}

// roomFor is the room that a text needs whichever font an SVG is shown with: the
// usual ones are up to a seventh wider than ours.
func roomFor(text string, size float64) float64 { return width(text, size, false) * 8 / 7 }

// shorten cuts a text to the room that it has.
func shorten(text string, room, size float64, isBold bool) string {
	if width(text, size, isBold) <= room {
		return text
	}
	room -= width("…", size, isBold)
	f, b := face(isBold), &sfnt.Buffer{}
	for i, r := range text {
		_, a := glyph(f, b, r, size)
		if room -= a; room < 0 {
			return text[:i] + "…"
		}
	}
	return text
}

// letters gives the shapes of a text.
func letters(at point, text string, l lettering) (shapes [][]point) {
	f, b := face(l.bold), &sfnt.Buffer{}
	x := -width(text, l.size, l.bold) * float64(l.anchor) / 2
	for _, r := range text {
		i, advance := glyph(f, b, r, l.size)
		segments, err := f.LoadGlyph(b, i, fixed.I(em), nil)
		if err == nil {
			from := x
			shapes = append(shapes, contours(segments, func(p fixed.Point26_6) point {
				dx, dy := from+float64(p.X)/64/em*l.size, float64(p.Y)/64/em*l.size
				if l.turned {
					dx, dy = dy, -dx
				}
				return point{at.x + dx, at.y + dy}
			})...)
		}
		x += advance
	}
	return shapes
}

// contours turns the curves of a glyph into lines.
func contours(segments sfnt.Segments, place func(fixed.Point26_6) point) (shapes [][]point) {
	var shape []point
	for _, s := range segments {
		a := [3]point{place(s.Args[0]), place(s.Args[1]), place(s.Args[2])}
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if len(shape) > 0 {
				shapes = append(shapes, shape)
			}
			shape = []point{a[0]}
		case sfnt.SegmentOpLineTo:
			shape = append(shape, a[0])
		case sfnt.SegmentOpQuadTo:
			shape = append(shape, bend(shape[len(shape)-1], a[0], a[1])...)
		}
	}
	if len(shape) > 0 {
		shapes = append(shapes, shape)
	}
	return shapes
}

// bend is a quadratic curve as lines. TrueType has no others.
func bend(from, by, to point) []point {
	const steps = 6
	out := make([]point, steps)
	for i := range out {
		t := float64(i+1) / steps
		u := 1 - t
		out[i] = point{u*u*from.x + 2*u*t*by.x + t*t*to.x, u*u*from.y + 2*u*t*by.y + t*t*to.y}
	}
	return out
}
