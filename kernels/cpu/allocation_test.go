package cpu

import (
	"reflect"
	"runtime"
	"slices"
	"testing"
	"weak"

	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// No operation allocates, from its second call on: on one thread and two, with assembly
// and with loops, where one goroutine suffices and where several share the work.
func TestOperationsDoNotAllocate(t *testing.T) {
	for _, threads := range []int{1, 2} {
		for _, s := range all() {
			testAllocations(t, newBackend[float32](threads, s))
		}
		testAllocations(t, newBackend[float64](threads, nil))
	}
}

func testAllocations[T Float](t *testing.T, b *Backend[T]) {
	defer b.Close()
	large := [3]int{130, 270, 90}
	if testing.Short() {
		large = [3]int{70, 130, 40}
	}
	for _, shape := range [][3]int{{10, 5, 1}, large} {
		calls := backendCalls(b, shape[0], shape[1], shape[2])
		for name, f := range calls {
			f()
			if n := testing.AllocsPerRun(3, f); n != 0 {
				t.Errorf("%s of %T on %d threads at %v: %v allocations", name, b, b.threads, shape, n)
			}
		}
		for m := range reflect.TypeFor[kernels.Backend]().Methods() {
			_, called := calls[m.Name]
			if others := []string{"Alloc", "Close", "Device", "Features"}; !called && !slices.Contains(others, m.Name) {
				t.Errorf("%s is not called", m.Name)
			}
		}
	}
}

// backendCalls returns a call of each method of kernels.Backend on matrices [rows, in],
// [rows, out] and [out, in].
func backendCalls[T Float](b *Backend[T], rows, in, out int) map[string]func() {
	x, dx, y, dy := b.Alloc(rows*in), b.Alloc(rows*in), b.Alloc(rows*out), b.Alloc(rows*out)
	w, dw, m, v, bias, row := b.Alloc(out*in), b.Alloc(out*in), b.Alloc(out*in), b.Alloc(out*in), b.Alloc(out), b.Alloc(in)
	mask, inputs, each := b.Alloc(out*in), b.Alloc(rows*in), b.Alloc(rows*out*in)
	one, label, loss := b.Alloc(1), b.Alloc(rows), b.Alloc(rows)
	for i := range b.own(mask).data {
		b.own(mask).data[i] = T(i % 2)
	}
	l := kernels.Affine{Rows: rows, In: in, Out: out, X: x, XMask: inputs, W: w, WMask: mask, Bias: bias, Rectify: true, Rectified: true}
	assigned := l
	assigned.Assign = true
	host := tensor.New(tensor.WithShape(rows, in), tensor.WithBacking(make([]float32, rows*in)))
	return map[string]func(){
		"Free":             func() { b.Free(nil) },
		"Sync":             func() { _ = b.Sync() },
		"Zero":             func() { b.Zero(x) },
		"Write":            func() { b.Write(x, host) },
		"Read":             func() { b.Read(host, x) },
		"Linear":           func() { b.Linear(y, l) },
		"LinearInput":      func() { b.LinearInput(dx, dy, l) },
		"LinearWeight":     func() { b.LinearWeight(dw, dy, l); b.LinearWeight(dw, dy, assigned) },
		"LinearEach":       func() { b.LinearEach(y, x, w, each, bias, rows, in, out) },
		"LinearInputEach":  func() { b.LinearInputEach(dx, dy, w, each, rows, in, out) },
		"LinearWeightEach": func() { b.LinearWeightEach(dw, dy, x, each, rows, in, out) },
		"SumRows":          func() { b.SumRows(bias, dy, rows, out) },
		"ReLU":             func() { b.ReLU(y, y, rows*out) },
		"ReLUGrad":         func() { b.ReLUGrad(dy, dy, y, rows*out) },
		"Select":           func() { b.Select(dx, inputs, x, row, rows, in); b.Select(dx, nil, x, one, rows, in) },
		"Blend":            func() { b.Blend(dx, inputs, x, x, rows*in); b.Blend(dx, nil, x, x, rows*in) },
		"Add":              func() { b.Add(dx, x, rows*in) },
		"Square":           func() { b.Square(dx, x, rows*in) },
		"RectifiedMean":    func() { b.RectifiedMean(y, y, y, rows*out) },
		"CrossEntropy":     func() { b.CrossEntropy(loss, dy, y, label, rows, out) },
		"SquaredError":     func() { b.SquaredError(loss, dx, x, inputs, rows, in) },
		"MaskedError":      func() { b.MaskedError(loss, dx, x, inputs, inputs, rows, in) },
		"ArgMax":           func() { b.ArgMax(label, y, rows, out); b.Zero(label) },
		"OneHot":           func() { b.OneHot(dy, label, rows, out) },
		"Saliency":         func() { b.Saliency(row, x, dx, rows, in) },
		"Mean":             func() { b.Mean(one, 0, x, rows*in) },
		"Norm":             func() { b.Norm(one, 0, x, rows*in) },
		"SGD":              func() { b.SGD(w, dw, m, mask, out*in, 0.1, 0.9, 0.1); b.SGD(w, dw, nil, nil, out*in, 0.1, 0, 0) },
		"AdamW":            func() { b.AdamW(w, dw, m, v, mask, out*in, 0.1, 0.9, 0.99, 1e-8, 0.1, 1) },
	}
}

// The memory of a freed buffer is not held by what has used it last.
func TestFreedMemoryIsCollected(t *testing.T) {
	b := New[float32](1)
	x := b.Alloc(1 << 16)
	b.ReLU(x, x, x.Len())
	b.Select(x, x, x, x, 1, x.Len())
	b.Norm(x, 0, x, x.Len())
	memory := weak.Make(&b.own(x).data[0])
	b.Free(x)
	runtime.GC()
	if memory.Value() != nil {
		t.Error("the memory of a freed buffer is still held")
	}
	runtime.KeepAlive(b)
}
