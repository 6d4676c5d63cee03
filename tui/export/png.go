package export

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"

	scale "golang.org/x/image/draw"
	"golang.org/x/image/vector"
)

// dots is the number of pixels of a picture's point: 216 to the inch.
const dots = 3

// png is the figure as a picture.
func (s *sheet) png() ([]byte, error) { return pixels(s.height, s.draw) }

// pixels is what is drawn on paper of some height.
func pixels(height float64, draw func(pen)) ([]byte, error) {
	p := pngPen{image.NewRGBA(image.Rect(0, 0, int(wide*dots), int(math.Ceil(height*dots))))}
	draw(p)
	var b bytes.Buffer
	err := png.Encode(&b, p.RGBA)
	return b.Bytes(), err
}

// pngPen fills pixels.
type pngPen struct{ *image.RGBA }

func (p pngPen) line(along []point, s stroke) { p.fill(outline(along, s), s.ink) }

func (p pngPen) area(around []point, i ink) { p.fill([][]point{around}, i) }

func (p pngPen) text(at point, text string, l lettering) { p.fill(letters(at, text, l), l.ink) }

// image enlarges cells to squares; where they are smaller than pixels, these are means.
func (p pngPen) image(at point, w, h float64, cells image.Image) {
	to := image.Rect(int(math.Round(at.x*dots)), int(math.Round(at.y*dots)), int(math.Round((at.x+w)*dots)), int(math.Round((at.y+h)*dots)))
	var by scale.Scaler = scale.NearestNeighbor
	if from := cells.Bounds(); from.Dx() > to.Dx() || from.Dy() > to.Dy() {
		by = scale.BiLinear
	}
	by.Scale(p.RGBA, to, cells, cells.Bounds(), scale.Src, nil)
}

// fill paints what lies within any of the shapes. Those that overlap must go round
// in the same direction.
func (p pngPen) fill(shapes [][]point, i ink) {
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, shape := range shapes {
		for _, at := range shape {
			low = point{min(low.x, at.x*dots), min(low.y, at.y*dots)}
			high = point{max(high.x, at.x*dots), max(high.y, at.y*dots)}
		}
	}
	if !(low.x <= high.x) {
		return
	}
	box := image.Rect(int(math.Floor(low.x)), int(math.Floor(low.y)), int(math.Ceil(high.x))+1, int(math.Ceil(high.y))+1)
	r := vector.NewRasterizer(box.Dx(), box.Dy())
	for _, shape := range shapes {
		for n, at := range shape {
			x, y := float32(at.x*dots-float64(box.Min.X)), float32(at.y*dots-float64(box.Min.Y))
			if n == 0 {
				r.MoveTo(x, y)
			} else {
				r.LineTo(x, y)
			}
		}
		r.ClosePath()
	}
	c := color.NRGBA{uint8(i.rgb >> 16), uint8(i.rgb >> 8), uint8(i.rgb), uint8(math.Round(i.alpha * 255))}
	seen := box.Intersect(p.Rect)
	if seen == box { // nothing but what a text too long for its place would have beyond
		r.Draw(p.RGBA, box, image.NewUniform(c), image.Point{})
		return
	}
	mask := image.NewAlpha(box)
	r.Draw(mask, box, image.Opaque, image.Point{})
	draw.DrawMask(p.RGBA, seen, image.NewUniform(c), image.Point{}, mask, seen.Min, draw.Over)
}
