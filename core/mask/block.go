package mask

import (
	"fmt"
	"math"

	"example.com/maskbench/kernels/philox"
)

// Block hides the union of random rectangles, as BEiT does (Bao et al. 2021: 0.4
// of the patches) with the sizes of random erasing (Zhong et al. 2017, as in
// torchvision: 0.02 to 0.33 of the image, aspect 0.3 to 3.3). It hides exactly
// K(n, ratio) cells.
//
// Each rectangle has an area uniform between AreaMin and AreaMax, though no more
// than the cells still to hide (as BEiT's), nor less than AreaMin; an aspect
// log-uniform between Aspect and 1/Aspect (as timm's), as far as the shape has
// room; and a centre uniform among the cells still shown, around which it is cut
// at the edges (as the squares of DeVries and Taylor's Cutout, 2017). The rows
// of the last one end when enough is hidden. On a vector rectangles are runs.
type Block struct {
	AreaMin float64 `toml:"area_min"` // share of all cells
	AreaMax float64 `toml:"area_max"` // share of all cells
	Aspect  float64 `toml:"aspect"`   // lowest ratio of height to width
}

// NewBlock returns the default, the sizes of random erasing.
func NewBlock() *Block { return &Block{AreaMin: 0.02, AreaMax: 0.33, Aspect: 0.3} }

// Draw implements Strategy.
func (b *Block) Draw(m []float32, d Draw) {
	keepAll(m)
	random := philox.ReadAhead(d.Rand)
	for left := K(len(m), d.Ratio); left > 0; {
		high, wide := b.sides(d.Shape, left, random.Float64(), random.Float64())
		centre := random.Intn(len(m))
		for m[centre] == 0 {
			centre = random.Intn(len(m))
		}
		y, x := centre/d.Shape.Width, centre%d.Shape.Width
		left -= hideRectangle(m, d.Shape, y-high/2, x-wide/2, high, wide, left)
	}
}

// sides are those of a rectangle when left cells are still to hide, for uniform
// numbers u that choose its area and v that choose its aspect. The area comes
// before the aspect where the shape is too narrow for both.
func (b *Block) sides(s Shape, left int, u, v float64) (high, wide int) {
	cells := float64(s.Len())
	area := min((b.AreaMin+u*(b.AreaMax-b.AreaMin))*cells, float64(left))
	area = max(area, b.AreaMin*cells, 1)
	aspect := math.Exp((1 - 2*v) * math.Log(b.Aspect))
	tall := max(math.RoundToEven(math.Sqrt(area*aspect)), math.Ceil(area/float64(s.Width)), 1)
	tall = min(tall, float64(s.Height))
	return int(tall), int(max(1, math.RoundToEven(area/tall)))
}

// hideRectangle hides what of a rectangle lies within the shape, row by row, but
// no more than most cells, and returns how many it hid that were shown.
func hideRectangle(m []float32, s Shape, top, left, high, wide, most int) (hidden int) {
	for y := max(0, top); y < min(top+high, s.Height); y++ {
		row := m[y*s.Width+max(0, left) : y*s.Width+min(left+wide, s.Width)]
		shown := uint32(0)
		for _, v := range row {
			shown += isKept(v)
		}
		if hidden+int(shown) <= most {
			clear(row)
			hidden += int(shown)
			continue
		}
		for x, v := range row {
			if v != 0 && hidden < most {
				row[x] = 0
				hidden++
			}
		}
	}
	return hidden
}

// Bounds implements Strategy: exact.
func (b *Block) Bounds(s Shape, ratio float64) (least, most int) {
	k := K(s.Len(), ratio)
	return k, k
}

// Validate implements Strategy.
func (b *Block) Validate() error {
	switch {
	case !(0 <= b.AreaMin && b.AreaMin <= b.AreaMax && b.AreaMax <= 1):
		return fmt.Errorf("area_min %v and area_max %v must be in order within 0 … 1 (shares of all cells)", b.AreaMin, b.AreaMax)
	case !(0.01 <= b.Aspect && b.Aspect <= 1):
		return fmt.Errorf("aspect %v is outside 0.01 … 1 (the lowest ratio of height to width)", b.Aspect)
	}
	return nil
}
