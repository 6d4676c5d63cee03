package bench

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"example.com/maskbench/kernels"
)

// sampled is how many elements of a result are computed again.
const sampled = 512

// Deviation runs a product, "forward", "input", "weight" or "all" of them, on results
// full of NaN, and returns how far it is from the same in float64: ‖result − exact‖ over
// ‖exact‖ for some elements, of all the worst; NaN if an element of the first two was not
// written.
func (l *Layer) Deviation(product string) (float64, error) {
	run, ok := l.Product(product)
	if !ok {
		return 0, fmt.Errorf("product %q is not known", product)
	}
	o := l.operands()
	// Weight adds to dw, which therefore begins with 0.
	for _, result := range []kernels.Buffer{l.y, l.dx} {
		l.b.Write(result, dense(slices.Repeat([]float32{float32(math.NaN())}, result.Len())))
	}
	l.b.Zero(l.dw)
	run()
	worst := 0.0
	for _, r := range []struct {
		product string
		result  kernels.Buffer
		cols    int
		exact   func(row, col int) float64
	}{{"forward", l.y, l.Out, o.forward}, {"input", l.dx, l.In, o.input}, {"weight", l.dw, l.In, o.weight}} {
		if product == r.product || product == "all" {
			worst = max(worst, deviation(download(l.b, r.result), r.cols, r.exact))
		}
	}
	return worst, l.b.Sync()
}

// deviation compares some elements of a result with what they are to be.
func deviation(result []float32, cols int, exact func(row, col int) float64) float64 {
	if slices.ContainsFunc(result, func(v float32) bool { return v != v }) {
		return math.NaN()
	}
	off, all := 0.0, 0.0
	for range sampled {
		i := rand.IntN(len(result))
		want := exact(i/cols, i%cols)
		off += (float64(result[i]) - want) * (float64(result[i]) - want)
		all += want * want
	}
	if off == 0 {
		return 0 // all may be hidden
	}
	return math.Sqrt(off / all)
}

// operands are those of a layer on the host, masks applied.
type operands struct {
	rows, in, out  int
	x, w, dy       []float32
	xScale, wScale []float32 // the masks; nil for none
}

func (l *Layer) operands() operands {
	o := operands{
		rows: l.Rows, in: l.In, out: l.Out,
		x: download(l.b, l.X), w: download(l.b, l.W), dy: download(l.b, l.dy),
		xScale: download(l.b, l.XMask), wScale: download(l.b, l.WMask),
	}
	for i, m := range o.xScale {
		o.x[i] *= m
	}
	for i, m := range o.wScale {
		o.w[i] *= m
	}
	return o
}

func (o operands) forward(r, c int) (sum float64) {
	for k := range o.in {
		sum += float64(o.x[r*o.in+k]) * float64(o.w[c*o.in+k])
	}
	return sum
}

func (o operands) input(r, i int) (sum float64) {
	for c := range o.out {
		sum += float64(o.dy[r*o.out+c]) * float64(o.w[c*o.in+i])
	}
	return sum * scale(o.xScale, r*o.in+i)
}

func (o operands) weight(c, i int) (sum float64) {
	for r := range o.rows {
		sum += float64(o.dy[r*o.out+c]) * float64(o.x[r*o.in+i])
	}
	return sum * scale(o.wScale, c*o.in+i)
}

func scale(mask []float32, i int) float64 {
	if mask == nil {
		return 1
	}
	return float64(mask[i])
}

// download returns what a buffer holds, nil if there is none.
func download(b kernels.Backend, from kernels.Buffer) []float32 {
	if from == nil {
		return nil
	}
	x := make([]float32, from.Len())
	b.Read(dense(x), from)
	return x
}
