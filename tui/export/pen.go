package export

import "image"

// pen draws on paper of one kind. Lengths are points of 1/72 inch; y grows
// downwards.
type pen interface {
	line(along []point, s stroke)
	area(around []point, i ink)
	text(at point, text string, l lettering)
	image(at point, w, h float64, cells image.Image) // each pixel of it an area
}

// nowhere is for a trial, to find out how much paper it takes.
type nowhere struct{}

func (nowhere) line([]point, stroke)                       {}
func (nowhere) area([]point, ink)                          {}
func (nowhere) text(point, string, lettering)              {}
func (nowhere) image(point, float64, float64, image.Image) {}

// ink is a colour.
type ink struct {
	rgb   uint32
	alpha float64
}

// stroke is how a line looks. The dashes and the gaps alternate; none: solid.
type stroke struct {
	ink
	width float64
	dash  []float64
}

// lettering is how text looks and where it stands: at its start, middle or end, on
// the base line. Turned text reads upwards.
type lettering struct {
	ink
	size   float64
	bold   bool
	anchor anchor
	turned bool
}

// anchor is the part of a text that is at its place.
type anchor uint8

const (
	start anchor = iota
	middle
	end
)

// The inks of what is not a curve.
var (
	black = ink{0x1F2328, 1}
	gray  = ink{0x59636E, 1}
	faded = ink{0x8C959F, 1}
	white = ink{0xFFFFFF, 1}
	grid  = ink{0xE4E7EA, 1}
	bad   = ink{0xB3261E, 1}
)

// hues are those of Okabe and Ito's set that stand out on white: people with any
// colour vision tell them apart. Yellow does not.
var hues = [...]uint32{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x000000}

// dashes tell the curves apart without colour. Their number has no divisor in common
// with that of the hues, so that the pairs repeat late.
var dashes = [...][]float64{nil, {7, 3}, {1.5, 2.5}, {9, 3, 1.5, 3}, {4, 2}}

// look is the stroke of the i-th curve.
func look(i int) stroke {
	return stroke{ink{hues[i%len(hues)], 1}, 1.6, dashes[i%len(dashes)]}
}

// faint is an ink that lets others shine through.
func (i ink) faint() ink { return ink{i.rgb, 0.16} }
