package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"gorgonia.org/tensor"
)

// layouts are the ways in which an operand [rows, cols] may lie in memory.
var layouts = map[string]func(e tensor.Engine, dt tensor.Dtype, rows, cols int) *tensor.Dense{
	"rows": matrix,
	"transposed view": func(e tensor.Engine, dt tensor.Dtype, rows, cols int) *tensor.Dense {
		d := matrix(e, dt, cols, rows)
		if err := d.T(); err != nil {
			panic(err)
		}
		return d
	},
	"slice": func(e tensor.Engine, dt tensor.Dtype, rows, cols int) *tensor.Dense {
		view, err := matrix(e, dt, rows+2, cols+3).Slice(tensor.S(1, rows+1), tensor.S(2, cols+2))
		if err != nil {
			panic(err)
		}
		return view.(*tensor.Dense)
	},
}

func matrix(e tensor.Engine, dt tensor.Dtype, rows, cols int) *tensor.Dense {
	d := tensor.New(tensor.WithShape(rows, cols), tensor.Of(dt), tensor.WithEngine(e))
	for i := range d.DataSize() {
		if dt == tensor.Float32 {
			d.Set(i, float32(rand.NormFloat64()))
		} else {
			d.Set(i, rand.NormFloat64())
		}
	}
	return d
}

func TestEngineMatMul(t *testing.T) {
	for _, dt := range []tensor.Dtype{tensor.Float32, tensor.Float64} {
		for left, makeLeft := range layouts {
			for right, makeRight := range layouts {
				t.Run(fmt.Sprint(dt, " ", left, " ", right), func(t *testing.T) {
					a, b := makeLeft(Engine{Threads: 2}, dt, 7, 5), makeRight(Engine{Threads: 2}, dt, 5, 9)
					got, err := a.MatMul(b)
					if err != nil {
						t.Fatal(err)
					}
					if _, ok := got.Engine().(Engine); !ok {
						t.Errorf("the result's engine is %T", got.Engine())
					}
					compare(t, got, standard(t, a), standard(t, b))
				})
			}
		}
	}
}

// standard returns a contiguous copy of d that tensor's own engine computes with.
func standard(t *testing.T, d *tensor.Dense) *tensor.Dense {
	rows, cols := d.Shape()[0], d.Shape()[1]
	c := tensor.New(tensor.WithShape(rows, cols), tensor.Of(d.Dtype()))
	for i := range rows {
		for j := range cols {
			v, err := d.At(i, j)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.SetAt(v, i, j); err != nil {
				t.Fatal(err)
			}
		}
	}
	return c
}

func compare(t *testing.T, got, a, b *tensor.Dense) {
	t.Helper()
	want, err := a.MatMul(b)
	if err != nil {
		t.Fatal(err)
	}
	limit := 1e-13
	if got.Dtype() == tensor.Float32 {
		limit = 1e-5
	}
	for i := range want.DataSize() {
		g, w := number(got.Get(i)), number(want.Get(i))
		if !(math.Abs(g-w) <= limit) {
			t.Fatalf("element %d = %v, StdEng has %v", i, g, w)
		}
	}
}

func number(v any) float64 {
	if f, ok := v.(float32); ok {
		return float64(f)
	}
	return v.(float64)
}

// A reused result is overwritten.
func TestEngineMatMulReuse(t *testing.T) {
	e := Engine{}
	a, b := matrix(e, tensor.Float32, 4, 3), matrix(e, tensor.Float32, 3, 5)
	reuse := matrix(e, tensor.Float32, 4, 5)
	got, err := a.MatMul(b, tensor.WithReuse(reuse))
	if err != nil {
		t.Fatal(err)
	}
	if got != reuse {
		t.Error("the result is not the tensor to reuse")
	}
	compare(t, got, standard(t, a), standard(t, b))
}

func TestEngineRefusesAResultInAnotherOrder(t *testing.T) {
	e := Engine{}
	a, b := matrix(e, tensor.Float32, 4, 3), matrix(e, tensor.Float32, 3, 5)
	columns := tensor.New(tensor.WithShape(4, 5), tensor.Of(tensor.Float32), tensor.AsFortran(nil), tensor.WithEngine(e))
	if _, err := a.MatMul(b, tensor.WithReuse(columns)); err == nil {
		t.Error("column-major: no error")
	}
}

func TestEngineRefusesWhatStdEngRefuses(t *testing.T) {
	e := Engine{}
	a, b := matrix(e, tensor.Float32, 4, 3), matrix(e, tensor.Float64, 3, 5)
	if _, err := a.MatMul(b); err == nil {
		t.Error("float32 times float64: no error")
	}
}
