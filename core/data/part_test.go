package data

import (
	"slices"
	"testing"
)

func TestSubsetKeepsTheClasses(t *testing.T) {
	set := load(t, Digits{}, usual) // whose classes come in turn: every fourth row would meet half of them
	part := Subset(set.Train, set.Val.Rows())
	if part.Rows() != set.Val.Rows() {
		t.Errorf("%d rows, want %d", part.Rows(), set.Val.Rows())
	}
	all := histogram(set.Train.Y.Float32s(), 10)
	for class, n := range histogram(part.Y.Float32s(), 10) {
		share := float64(all[class]) * float64(part.Rows()) / float64(set.Train.Rows())
		if float64(n) < share-1 || float64(n) > share+1 {
			t.Errorf("%d rows of class %d, want %.1f", n, class, share)
		}
	}
}

func TestSubsetRows(t *testing.T) {
	part := load(t, numbered(0, 1, 1, 0, 0, 1), Options{}).Train
	got := Subset(part, 3)
	if x, y := got.X.Float32s(), got.Y.Float32s(); !slices.Equal(x, []float32{0, 2, 4}) || !slices.Equal(y, []float32{0, 1, 0}) {
		t.Errorf("rows %v with labels %v", x, y)
	}
	if got := Subset(part, 7); got != part {
		t.Error("a subset larger than the part is not the part")
	}
	if got := Subset(part, 0); got.Rows() != 0 {
		t.Errorf("%d rows, want none", got.Rows())
	}
	regression := load(t, ToyLinear{}, Options{}).Train
	if got := Subset(regression, 5); !got.Y.Shape().Eq([]int{5, 1}) || got.Y.Float32s()[1] != toyLinear[2][5] {
		t.Errorf("targets %v", got.Y)
	}
}

func TestColumnMeans(t *testing.T) {
	src := rawSource{Height: 1, Width: 2, Outputs: 1, X: []float32{1, 10, 2, 20, 6, 60}, Y: []float32{0, 0, 0}}
	if got := ColumnMeans(load(t, src, Options{}).Train); !slices.Equal(got, []float32{3, 30}) {
		t.Errorf("means %v", got)
	}
	if got := ColumnMeans(Part{}); got != nil {
		t.Errorf("means %v of no rows", got)
	}
}
