package data

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"gorgonia.org/tensor"
)

// corruption is the named one.
func corruption(t *testing.T, name string) Corruption {
	t.Helper()
	i := slices.IndexFunc(Corruptions, func(c Corruption) bool { return c.Name == name })
	if i < 0 {
		t.Fatalf("no corruption %q", name)
	}
	return Corruptions[i]
}

// head is the first n rows of p.
func head(p Part, n int) Part {
	width := p.X.Shape()[1]
	return newPart(p.X.Float32s()[:n*width], p.Y.Float32s()[:n], width, 1, true)
}

// TestCorruptions holds every entry to its promises, on images and columns.
func TestCorruptions(t *testing.T) {
	columns := &Raw{}
	*columns = *fashionRaw(t)
	columns.Height, columns.Width, columns.PerColumn = 1, 784, true
	columns.X, columns.Y = columns.X[:784*500], columns.Y[:500]
	for name, set := range map[string]*Set{
		"images":  load(t, Digits{}, usual),
		"columns": load(t, rawSource(*columns), usual),
	} {
		for _, c := range Corruptions {
			t.Run(name+"/"+c.Name, func(t *testing.T) { promises(t, c, set) })
		}
	}
}

func promises(t *testing.T, c Corruption, set *Set) {
	p, before := set.Val, slices.Clone(set.Val.X.Float32s())
	if c.Severities[0] != 0 || !slices.IsSorted(c.Severities) {
		t.Errorf("severities %v do not ascend from 0", c.Severities)
	}
	if c.Apply(set, p, 0, 1) != p || c.Apply(set, Part{}, 0.5, 1) != (Part{}) {
		t.Error("severity 0, or a part without rows, is changed")
	}
	last := before
	for _, severity := range c.Severities[1:] {
		got := c.Apply(set, p, severity, 1)
		x := got.X.Float32s()
		if got.Y != p.Y || got.Rows() != p.Rows() || !slices.Equal(before, p.X.Float32s()) {
			t.Fatalf("severity %v: other rows or labels, or p itself is changed", severity)
		}
		if !slices.Equal(x, c.Apply(set, p, severity, 1).X.Float32s()) || slices.Equal(x, c.Apply(set, p, severity, 2).X.Float32s()) {
			t.Errorf("severity %v: the seed does not decide", severity)
		}
		if first := c.Apply(set, head(p, 10), severity, 1).X.Float32s(); !slices.Equal(first, x[:len(first)]) {
			t.Errorf("severity %v: a row depends on those behind it", severity)
		}
		if slices.Equal(x[:set.Height*set.Width], x[set.Height*set.Width:2*set.Height*set.Width]) {
			t.Errorf("severity %v: two rows are the same", severity)
		}
		for i := range x {
			if c.Name != "gaussian" && last[i] != before[i] && x[i] != last[i] {
				t.Fatalf("severity %v: cell %d is %v, and was replaced by %v at a lower one", severity, i, x[i], last[i])
			}
		}
		last = x
	}
}

// TestCorruptionsKnowNoStandardization wants the same of a set that is standardized,
// then standardized: what a corruption does is defined in the units of the source.
func TestCorruptionsKnowNoStandardization(t *testing.T) {
	table := &Raw{Height: 1, Width: 3, Classes: []string{"a"}, Outputs: 1, PerColumn: true}
	for row := range 40 {
		v := float32(row)
		table.X, table.Y = append(table.X, 100+v*v, -v/7, 5), append(table.Y, 0)
	}
	for _, src := range []Source{Digits{}, rawSource(*table)} {
		plain := load(t, src, Options{Val: 0.2, Shuffle: true})
		set := load(t, src, usual)
		for _, c := range Corruptions {
			severity := c.Severities[len(c.Severities)-1]
			want := slices.Clone(c.Apply(plain, plain.Val, severity, 1).X.Float32s())
			standardize(want, set.Mean, set.Std)
			for i, v := range c.Apply(set, set.Val, severity, 1).X.Float32s() {
				if math.Abs(float64(v-want[i])) > 1e-5 {
					t.Fatalf("%s: cell %d is %v, want %v", c.Name, i, v, want[i])
				}
			}
		}
	}
}

// TestReplacedCells wants missing and bright cells at their rate, to within four
// deviations, at the value that they are to have.
func TestReplacedCells(t *testing.T) {
	set := load(t, FashionMini{}, usual)
	p := Part{X: tensor.New(tensor.WithShape(100, 784), tensor.WithBacking(slices.Repeat([]float32{9}, 78400))), Y: set.Val.Y}
	means := ColumnMeans(set.Train)
	for name, value := range map[string]func(c int) float32{
		"missing": func(c int) float32 { return means[c] },
		"pixels":  func(int) float32 { return 2 }, // standardized: the mean is 0 and the deviation 1
	} {
		const share = 0.25
		hit := 0
		for i, v := range corruption(t, name).Apply(set, p, share, 1).X.Float32s() {
			if v == 9 {
				continue
			}
			if hit++; math.Abs(float64(v-value(i%784))) > 1e-6 {
				t.Fatalf("%s: cell %d is %v, want %v", name, i, v, value(i%784))
			}
		}
		if got := float64(hit) / 78400; math.Abs(got-share) > 4*math.Sqrt(share*(1-share)/78400) {
			t.Errorf("%s: a share of %v, want about %v", name, got, share)
		}
	}
}

func TestCovered(t *testing.T) {
	image, digit, row := &Set{Height: 28, Width: 28}, &Set{Height: 8, Width: 8}, &Set{Height: 1, Width: 64}
	wide := &Set{Height: 4, Width: 12}
	for _, c := range []struct {
		set            *Set
		severity       float64
		anchor         int
		first, last, n int
	}{
		{image, 0.25, 0, 3*28 + 3, 9*28 + 9, 49},
		{image, 0.25, 1, 3*28 + 17, 9*28 + 23, 49},
		{image, 0.25, 2, 10*28 + 10, 16*28 + 16, 49},
		{image, 0.25, 4, 17*28 + 17, 23*28 + 23, 49},
		{image, 0.5, 0, 0, 13*28 + 13, 196},
		{image, 0.5, 2, 7*28 + 7, 20*28 + 20, 196},
		{image, 0.5, 3, 14 * 28, 27*28 + 13, 196},
		{image, 0.5, 4, 14*28 + 14, 783, 196},
		{image, 1, 3, 0, 783, 784},
		{digit, 0.25, 0, 9, 18, 4},
		{digit, 0.5, 4, 36, 63, 16},
		{wide, 0.5, 1, 8, 12 + 9, 4},
		{row, 0.25, 0, 0, 3, 4},
		{row, 0.25, 4, 60, 63, 4},
		{row, 0.5, 2, 24, 39, 16},
		{&Set{Height: 1, Width: 1}, 0.5, 3, 0, 0, 1},
	} {
		cells := c.set.covered(c.severity, c.anchor)
		if cells[0] != c.first || cells[len(cells)-1] != c.last || len(cells) != c.n {
			t.Errorf("%d×%d, %v at %d: %v", c.set.Height, c.set.Width, c.severity, c.anchor, cells)
		}
	}
}

// TestOcclusion wants the cells of one of the five places grey in each row, and each
// place in a fifth of 2000 rows, which is 400 ± 72.
func TestOcclusion(t *testing.T) {
	set := load(t, FashionMini{}, usual)
	bright := Part{X: tensor.New(tensor.WithShape(2000, 784), tensor.WithBacking(slices.Repeat([]float32{9}, 2000*784))), Y: set.Val.Y}
	x := corruption(t, "occlusion").Apply(set, bright, 0.25, 1).X.Float32s()
	places := map[string]int{}
	for row := range 2000 {
		var grey []int
		for c, v := range x[row*784 : (row+1)*784] {
			if v != 9 {
				grey = append(grey, c)
			}
			if v != 9 && math.Abs(float64(v)) > 1e-6 {
				t.Fatalf("row %d, cell %d: %v, want the mean, 0", row, c, v)
			}
		}
		places[fmt.Sprint(grey)]++
	}
	for anchor := range anchors {
		if n := places[fmt.Sprint(set.covered(0.25, anchor))]; n < 400-72 || n > 400+72 {
			t.Errorf("place %d: %d rows of 2000", anchor, n)
		}
	}
}

// TestGaussian wants the deviation that was asked for where nothing is cut, and
// pixels of 0 to 1.
func TestGaussian(t *testing.T) {
	const sigma = 0.1
	set := load(t, FashionMini{}, Options{})
	middle := Part{X: tensor.New(tensor.WithShape(100, 784), tensor.WithBacking(slices.Repeat([]float32{0.5}, 78400))), Y: set.Train.Y}
	got := corruption(t, "gaussian").Apply(set, middle, sigma, 1).X.Float32s()
	if mean, std := meanAndDeviation(got); math.Abs(mean-0.5) > 4*sigma/280 || math.Abs(std-sigma) > 4*sigma/396 {
		t.Errorf("mean %v, deviation %v", mean, std)
	}
	edge := corruption(t, "gaussian").Apply(set, head(set.Train, 100), 0.4, 1).X.Float32s()
	if low, high := slices.Min(edge), slices.Max(edge); low != 0 || high != 1 {
		t.Errorf("pixels of %v to %v, want 0 to 1", low, high)
	}
	column := load(t, rawSource{Height: 1, Width: 2, Classes: []string{"a"}, Outputs: 1, X: []float32{10, 3, 30, 3}, Y: []float32{0, 0}}, Options{})
	wide := Part{X: tensor.New(tensor.WithShape(5000, 2), tensor.WithBacking(slices.Repeat([]float32{30, 3}, 5000)))}
	x := corruption(t, "gaussian").Apply(column, wide, sigma, 1).X.Float32s()
	var first []float32
	for i := 0; i < len(x); i += 2 {
		if first = append(first, x[i]); x[i+1] != 3 {
			t.Fatalf("a constant column became %v", x[i+1])
		}
	}
	if mean, std := meanAndDeviation(first); math.Abs(mean-30) > 4*2/70. || math.Abs(std-2) > 4*2/100. {
		t.Errorf("a column of 10 to 30: mean %v, deviation %v, want 30 and 2", mean, std)
	}
}
