package data

import (
	"slices"
	"testing"
)

func histogram(labels []float32, classes int) []int {
	n := make([]int, classes)
	for _, label := range labels {
		n[int(label)]++
	}
	return n
}

func TestSplitIsStratified(t *testing.T) {
	raw := fashionRaw(t)
	_, held, _ := split(raw, len(raw.Y), Options{Val: 0.2, Shuffle: true})
	for class, n := range histogram(gather(raw.Y, 1, held), 10) {
		if n != 200 {
			t.Errorf("%d validation images of %s, want 200", n, raw.Classes[class])
		}
	}
}

// Each row is its own number, so that the parts show where they came from.
func TestSplitRows(t *testing.T) {
	src := numbered(0, 1, 0, 1, 0, 1, 0, 1, 0, 0)
	for _, test := range []struct {
		name  string
		o     Options
		train []float32
		held  []float32
	}{
		{"none", Options{Shuffle: true}, []float32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, nil},
		{"last rows", Options{Val: 0.25}, []float32{0, 1, 2, 3, 4, 5, 6, 7}, []float32{8, 9}},
		{"halves to even", Options{Val: 0.35}, []float32{0, 1, 2, 3, 4, 5}, []float32{6, 7, 8, 9}},
		{"drawn", Options{Val: 0.5, Shuffle: true}, []float32{2, 4, 5, 7, 9}, []float32{0, 1, 3, 6, 8}},
	} {
		t.Run(test.name, func(t *testing.T) {
			set := load(t, src, test.o)
			if got := set.Train.X.Float32s(); !slices.Equal(got, test.train) {
				t.Errorf("training rows %v, want %v", got, test.train)
			}
			var held, labels []float32
			if set.Val.Rows() > 0 {
				held, labels = set.Val.X.Float32s(), set.Val.Y.Float32s()
			}
			if !slices.Equal(held, test.held) {
				t.Errorf("held out %v, want %v", held, test.held)
			}
			for i, row := range held {
				if labels[i] != src.Y[int(row)] {
					t.Errorf("row %g lost its label", row)
				}
			}
		})
	}
}

func TestSplitIsDisjointAndComplete(t *testing.T) {
	raw, err := Digits{}.Read()
	if err != nil {
		t.Fatal(err)
	}
	rows := len(raw.Y)
	for _, share := range []float64{0, 0.001, 0.2, 0.5, 0.99} {
		o := Options{Val: share, Test: (1 - share) / 3, Shuffle: true}
		train, held, test := split(raw, rows, o)
		if !slices.IsSorted(train) || !slices.IsSorted(held) || !slices.IsSorted(test) {
			t.Errorf("val %g: rows are not in the order of the data", share)
		}
		all := slices.Sorted(slices.Values(slices.Concat(train, held, test)))
		for row, got := range all {
			if row != got || len(all) != rows {
				t.Fatalf("val %g: row %d missing or twice", share, row)
			}
		}
		again, _, _ := split(raw, rows, o)
		if !slices.Equal(train, again) {
			t.Errorf("val %g: another split at the second call", share)
		}
	}
}

// TestSplitKeepsTheValidationRows wants the validation rows of a share to be the same with
// and without a test part, which takes its share of each class.
func TestSplitKeepsTheValidationRows(t *testing.T) {
	raw := fashionRaw(t)
	alone, val, none := split(raw, len(raw.Y), Options{Val: 0.2, Shuffle: true})
	train, same, test := split(raw, len(raw.Y), Options{Val: 0.2, Test: 0.1, Shuffle: true})
	if !slices.Equal(val, same) || none != nil {
		t.Errorf("validation rows moved; %d test rows that nobody asked for", len(none))
	}
	if rest := slices.Sorted(slices.Values(slices.Concat(train, test))); !slices.Equal(rest, alone) {
		t.Error("training and test rows together are not the training rows without a test part")
	}
	for class, n := range histogram(gather(raw.Y, 1, test), 10) {
		if n != 100 {
			t.Errorf("%d test images of %s, want 100", n, raw.Classes[class])
		}
	}
}

func TestSplitInOrder(t *testing.T) {
	set := load(t, numbered(0, 1, 0, 1, 0, 1, 0, 1, 0, 0), Options{Val: 0.2, Test: 0.3})
	for name, c := range map[string]struct {
		part Part
		want []float32
	}{
		"training":   {set.Train, []float32{0, 1, 2, 3, 4}},
		"validation": {set.Val, []float32{5, 6}},
		"test":       {set.Test, []float32{7, 8, 9}},
	} {
		if got := c.part.X.Float32s(); !slices.Equal(got, c.want) {
			t.Errorf("%s rows %v, want %v", name, got, c.want)
		}
	}
}

func TestOrder(t *testing.T) {
	order := Order(1, 0, 1000)
	for row, got := range slices.Sorted(slices.Values(order)) {
		if row != got {
			t.Fatalf("row %d missing or twice", row)
		}
	}
	if slices.Equal(order, Order(1, 1, 1000)) || slices.Equal(order, Order(2, 0, 1000)) {
		t.Error("epoch or seed makes no difference")
	}
	if !slices.Equal(order, Order(1, 0, 1000)) {
		t.Error("another order at the second call")
	}
	Reorder(order, 2, 7)
	if !slices.Equal(order, Order(2, 7, 1000)) {
		t.Error("Reorder is not Order")
	}
	if n := len(Order(1, 0, 0)); n != 0 {
		t.Errorf("%d rows of none", n)
	}
}

// The six orders of three rows are equally likely: 1000 ± 29 of 6000 each.
func TestOrderIsUniform(t *testing.T) {
	seen := map[[3]int]int{}
	order := make([]int, 3)
	for epoch := range 6000 {
		Reorder(order, 1, epoch)
		seen[[3]int(order)]++
	}
	for order, n := range seen {
		if len(seen) != 6 || n < 1000-120 || n > 1000+120 {
			t.Errorf("%v came %d times, %d orders in all", order, n, len(seen))
		}
	}
}

// Recorded runs can only be replayed while the order stays what it was. The values
// agree with a second implementation, in Python.
func TestOrderIsPinned(t *testing.T) {
	for _, test := range []struct {
		seed  uint64
		epoch int
		want  []int
	}{
		{1, 0, []int{6, 8, 7, 9, 4, 1, 2, 0, 3, 5}},
		{1, 1, []int{2, 7, 8, 9, 3, 4, 0, 5, 6, 1}},
		{1 << 40, 0, []int{2, 4, 0, 5, 6, 1, 7, 3, 9, 8}},
	} {
		if got := Order(test.seed, test.epoch, 10); !slices.Equal(got, test.want) {
			t.Errorf("seed %d, epoch %d: %v, want %v", test.seed, test.epoch, got, test.want)
		}
	}
}
