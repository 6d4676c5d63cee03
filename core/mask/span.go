package mask

import (
	"fmt"

	"example.com/maskbench/kernels/philox"
)

// Span hides runs of Length cells, as wav2vec 2.0 does in time (Baevski et al.
// 2020: runs of 10 that start at 0.065 of the steps and hide about half) and
// SpecAugment (Park et al. 2019) in time and frequency. Theirs may overlap, so
// that they hide less than asked; ours do not, like those of T5 (Raffel et al.
// 2020: 0.15 in runs of 3 on average), and hide exactly K(n, ratio) cells: all
// runs have Length cells but the last, which has what remains.
//
// Cells are a ring in row-major order, on which all arrangements of the runs,
// which may touch, are equally likely, and so every cell is equally often
// hidden. On an image a run goes on in the next row.
type Span struct {
	Length int `toml:"length"` // cells a run
}

// NewSpan returns the default: runs of 10 cells.
func NewSpan() *Span { return &Span{Length: 10} }

// Draw implements Strategy. Of the shown cells and the runs in their order along
// the ring, some are chosen to be the runs (selection sampling, Knuth, The Art of
// Computer Programming 2, 3.4.2, algorithm S).
func (s *Span) Draw(m []float32, d Draw) {
	keepAll(m)
	hide := K(len(m), d.Ratio)
	if hide == 0 {
		return
	}
	random := philox.ReadAhead(d.Rand)
	at := random.Intn(len(m))
	runs, shown := (hide-1)/s.Length+1, len(m)-hide
	for runs > 0 {
		if random.Intn(runs+shown) >= runs {
			shown--
			at++
			continue
		}
		run := min(s.Length, hide)
		hideRun(m, at, run)
		runs, hide, at = runs-1, hide-run, at+run
	}
}

// hideRun hides cells of a ring.
func hideRun(m []float32, at, run int) {
	if at >= len(m) {
		at -= len(m)
	}
	end := at + run
	clear(m[at:min(end, len(m))])
	clear(m[:max(0, end-len(m))])
}

// Bounds implements Strategy: exact.
func (s *Span) Bounds(shape Shape, ratio float64) (least, most int) {
	k := K(shape.Len(), ratio)
	return k, k
}

// Validate implements Strategy.
func (s *Span) Validate() error {
	if s.Length < 1 {
		return fmt.Errorf("length %d is below 1 (cells a run)", s.Length)
	}
	return nil
}
