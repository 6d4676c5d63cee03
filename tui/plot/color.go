package plot

import (
	"math"
	"strconv"
)

// rgb is a 24-bit colour, 0xRRGGBB.
type rgb uint32

func (c rgb) parts() (r, g, b int) { return int(c >> 16 & 255), int(c >> 8 & 255), int(c & 255) }

// blend mixes c with share s of d, in the terminal's own (gamma) space.
func (c rgb) blend(d rgb, s float64) rgb {
	mix := func(a, b int) rgb { return rgb(math.Round(float64(a)*(1-s) + float64(b)*s)) }
	r, g, b := c.parts()
	x, y, z := d.parts()
	return mix(r, x)<<16 | mix(g, y)<<8 | mix(b, z)
}

// xterm256 gives the nearest entry of the xterm palette: of its 6×6×6 cube or
// of its 24 greys. The first 16 are left alone, as every terminal has its own.
func (c rgb) xterm256() int {
	r, g, b := c.parts()
	level := func(i int) int {
		if i == 0 {
			return 0
		}
		return 55 + 40*i
	}
	ri, gi, bi := cube(r), cube(g), cube(b)
	grey := min(max((r+g+b)/3-3, 0)/10, 23)
	gv := 8 + 10*grey
	dist := func(x, y, z int) int { return (r-x)*(r-x) + (g-y)*(g-y) + (b-z)*(b-z) }
	if dist(gv, gv, gv) < dist(level(ri), level(gi), level(bi)) {
		return 232 + grey
	}
	return 16 + 36*ri + 6*gi + bi
}

// cube finds the nearest of the cube's levels 0, 95, 135, 175, 215, 255.
func cube(v int) int {
	switch {
	case v < 48:
		return 0
	case v < 115:
		return 1
	}
	return (v - 35) / 40
}

// sgr builds the parameters that select c as foreground (or background).
func (c rgb) sgr(p Profile, ground bool) string {
	kind := "38"
	if ground {
		kind = "48"
	}
	if p == ANSI256 {
		return kind + ";5;" + strconv.Itoa(c.xterm256())
	}
	r, g, b := c.parts()
	return kind + ";2;" + strconv.Itoa(r) + ";" + strconv.Itoa(g) + ";" + strconv.Itoa(b)
}

// code16 builds the parameter of one of the 16 colours.
func code16(i int, ground bool) string {
	base := 30
	if i >= 8 {
		base = 90 - 8
	}
	if ground {
		base += 10
	}
	return strconv.Itoa(base + i)
}
