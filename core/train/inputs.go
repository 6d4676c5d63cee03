package train

import (
	"math"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/philox"
)

// inputs carries batches to the device: the rows as they are, their targets, and
// the rows as the network sees them.
type inputs struct {
	b        kernels.Backend
	features int // values a row of x
	outputs  int // values a row of the target
	means    []float32
	noiseKey philox.Key
	step     uint64         // of the noise that is drawn
	drawing  func(task int) // drawNoise
	part     data.Part      // last staged from
	staging  func(task int) // stageRows

	x, y, noise []float32 // staging, on the host
	as          tensors   // of them

	filled [1]float32 // what fillOne holds
	rows   []int      // of the part, last staged

	clean, hidden, target     kernels.Buffer
	fillAll, fillRow, fillOne kernels.Buffer
}

// newInputs allocates for batches of at most rows rows.
func newInputs(b kernels.Backend, set *data.Set, seed uint64, rows int) *inputs {
	n := &inputs{b: b, features: set.Height * set.Width, outputs: set.Outputs}
	if set.Classes != nil {
		n.outputs = 1 // a class index
	}
	n.means = data.ColumnMeans(set.Train)
	n.noiseKey = philox.Subkey(seed, philox.Noise, targetCode[mask.Input], 0)
	all := rows * n.features
	n.x, n.y, n.noise = make([]float32, all), make([]float32, rows*n.outputs), make([]float32, all)
	n.clean, n.hidden, n.target = b.Alloc(all), b.Alloc(all), b.Alloc(rows*n.outputs)
	n.fillAll, n.fillRow, n.fillOne = b.Alloc(all), b.Alloc(n.features), b.Alloc(1)
	b.Write(n.fillRow, dense(n.means))
	n.drawing, n.staging = n.drawNoise, n.stageRows
	return n
}

// load brings the given rows of a part to the device.
func (n *inputs) load(p data.Part, rows []int) {
	n.rows, n.part = rows, p
	gather(n.y, p.Y.Float32s(), n.outputs, rows)
	if len(rows)*n.features < scarce {
		gather(n.x, p.X.Float32s(), n.features, rows)
	} else {
		shareRows(n.b, len(rows), n.features, copying, n.staging)
	}
	n.b.Write(n.clean, n.as.of(n.x[:len(rows)*n.features]))
	n.b.Write(n.target, n.as.of(n.y[:len(rows)*n.outputs]))
}

// scarce is a number of numbers that one thread copies before others would begin.
const scarce = 32 << 10

// stageRows gathers the rows of one task, each from somewhere else in memory.
func (n *inputs) stageRows(task int) {
	first, last := task*rowsATask, min((task+1)*rowsATask, len(n.rows))
	gather(n.x[first*n.features:], n.part.X.Float32s(), n.features, n.rows[first:last])
}

// gather copies the given rows of from, of so many values each, to the start of to:
// rows that lie behind each other in one go.
func gather(to, from []float32, width int, rows []int) {
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && rows[n] == rows[0]+n {
			n++
		}
		copy(to, from[rows[0]*width:(rows[0]+n)*width])
		to, rows = to[n*width:], rows[n:]
	}
}

// A view is rows as the network reads them: through a mask, if it is not nil.
type view struct{ x, mask kernels.Buffer }

// mask returns how the network sees the loaded rows: with fill zero it reads them
// through the mask itself.
func (n *inputs) mask(s *site, fill mask.Fill, step int64) view {
	switch {
	case s.use == nil:
		return view{x: n.clean}
	case fill.Kind == mask.FillZero:
		return view{n.clean, s.use}
	case fill.Kind == mask.FillCanary:
		n.poison(s)
		return view{n.hidden, s.use}
	}
	n.b.Select(n.hidden, s.use, n.clean, n.fill(fill, step), len(n.rows), n.features)
	return view{x: n.hidden}
}

// poison writes the rows with NaN in the hidden cells to hidden: a kernel that
// then reads such a cell shows it in the loss.
func (n *inputs) poison(s *site) {
	nan := float32(math.NaN())
	for i := range n.rows {
		to, m := n.noise[i*n.features:(i+1)*n.features], s.row(i)
		copy(to, n.x[i*n.features:])
		for c := range to {
			if m[c] == 0 {
				to[c] = nan
			}
		}
	}
	n.b.Write(n.hidden, n.as.of(n.noise[:len(n.rows)*n.features]))
}

// fill returns the values that stand in for hidden cells. Noise is drawn for each
// cell of each row, at its step.
func (n *inputs) fill(f mask.Fill, step int64) kernels.Buffer {
	switch f.Kind {
	case mask.FillMean:
		return n.fillRow
	case mask.FillNoise:
		n.step = uint64(step)
		shareRows(n.b, len(n.rows), n.features, drawing, n.drawing)
		n.b.Write(n.fillAll, n.as.of(n.noise[:len(n.rows)*n.features]))
		return n.fillAll
	}
	if v := float32(f.Value); math.Float32bits(v) != math.Float32bits(n.filled[0]) {
		n.filled[0] = v
		n.b.Write(n.fillOne, n.as.of(n.filled[:]))
	}
	return n.fillOne
}

// drawNoise draws the noise of the rows of one task, a function of row and step.
func (n *inputs) drawNoise(task int) {
	for i := task * rowsATask; i < min((task+1)*rowsATask, len(n.rows)); i++ {
		r := philox.New(n.noiseKey, uint32(i), n.step)
		r.Normal(n.noise[i*n.features : (i+1)*n.features])
	}
}
