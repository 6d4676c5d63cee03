package cpu

import (
	"errors"
	"testing"
)

// Each task is done once, whatever it costs and with however many threads, and nothing
// is allocated.
func TestShare(t *testing.T) {
	for threads := 1; threads <= 3; threads++ {
		b := New[float32](threads)
		for _, n := range []int{0, 1, 2, 3, 64} {
			for _, cost := range []int{0, 1 << 20} {
				done := make([]int, n)
				f := func(task int) { done[task]++ }
				if a := testing.AllocsPerRun(99, func() { b.Share(n, cost, f) }); a != 0 {
					t.Errorf("%v allocations for %d tasks on %d threads", a, n, threads)
				}
				for task, times := range done {
					if times != 100 {
						t.Fatalf("task %d of %d was done %d times in 100 on %d threads", task, n, times, threads)
					}
				}
			}
		}
		b.Close()
	}
}

// A panic is the caller's, and the backend goes on.
func TestSharePanics(t *testing.T) {
	b, wrong := New[float32](2), errors.New("wrong")
	defer b.Close()
	for range 20 {
		func() {
			defer func() {
				err, _ := recover().(error)
				if !errors.Is(err, wrong) {
					t.Errorf("%v was raised", err)
				}
			}()
			b.Share(8, 1<<20, func(int) { panic(wrong) })
		}()
	}
	n := make([]int, 8)
	b.Share(8, 1<<20, func(task int) { n[task]++ })
	for task, times := range n {
		if times != 1 {
			t.Errorf("after panics task %d is done %d times", task, times)
		}
	}
}
