package cpu

import (
	"errors"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/kerneltest"
)

func open[T Float](threads int) func() kernels.Backend {
	return func() kernels.Backend { return New[T](threads) }
}

// all are the ways to compute: each instruction set, and loops.
func all() []*set { return append(sets(), nil) }

func openSet(threads int, s *set) func() kernels.Backend {
	return func() kernels.Backend { return newBackend[float32](threads, s) }
}

func TestKernels(t *testing.T) {
	for i, s := range all() {
		open := openSet(1+i, s)
		t.Run(open().Features(), func(t *testing.T) { kerneltest.Run(t, open, 2e-6) })
	}
	t.Run("float64", func(t *testing.T) { kerneltest.Run(t, open[float64](0), 1e-12) })
}

func TestThreadsComputeTheSameBits(t *testing.T) {
	for _, s := range all() {
		kerneltest.Same(t, openSet(1, s), openSet(3, s))
	}
}

// All instruction sets compute the bits of the best.
func TestSetsComputeTheSameBits(t *testing.T) {
	var open []func() kernels.Backend
	for _, s := range sets() {
		open = append(open, openSet(2, s))
	}
	if len(open) > 1 {
		kerneltest.Same(t, open...)
	}
}

func FuzzShapes(f *testing.F) {
	f.Add(uint8(3), uint8(4), uint8(5), uint64(6))
	f.Fuzz(func(t *testing.T, rows, in, out uint8, seed uint64) {
		shape := [3]int{1 + int(rows), 1 + int(in), 1 + int(out)}
		kerneltest.Shape(t, New[float64](3), 1e-13, shape[0], shape[1], shape[2], seed)
		for _, s := range sets() {
			kerneltest.Shape(t, newBackend[float32](3, s), 2e-6, shape[0], shape[1], shape[2], seed)
		}
	})
}

func TestPanicOfAWorkerReachesTheCaller(t *testing.T) {
	bug := errors.New("a bug")
	caller := goroutine()
	defer func() {
		w, ok := recover().(*WorkerPanic)
		if !ok || !errors.Is(w, bug) || !strings.Contains(w.Error(), "goroutine ") {
			t.Errorf("recovered %v, want a WorkerPanic that wraps %q and has a stack", w, bug)
		}
	}()
	var both sync.WaitGroup // two tasks that wait for each other run on two goroutines
	both.Add(2)
	newPool(2).run(tasks(func(int) {
		both.Done()
		both.Wait()
		if goroutine() != caller {
			panic(bug)
		}
	}), 2, 1, inline)
}

// goroutine returns the number of the goroutine that calls it.
func goroutine() string { return strings.Fields(string(debug.Stack()))[1] }

// A norm leaves the range of float32 only if it must, and that of float64 never.
func TestNormOfExtremes(t *testing.T) {
	b := New[float64](1)
	x := b.Alloc(2)
	for _, v := range []float64{1e300, 1e-300, 5e-324} {
		d := b.first(x, 2)
		d[0], d[1] = 3*v, 4*v
		b.Norm(x, 0, x, 2)
		if got, want := d[0], 5*v; got < want*(1-1e-15) || got > want*(1+1e-15) {
			t.Errorf("norm of (3, 4)·%g = %g, want %g", v, got, want)
		}
	}
}
