//go:build cuda

package cuda

import (
	"example.com/maskbench/kernels"
	"gorgonia.org/cu"
)

// Time returns the seconds between two events around what f queues. A device that fails
// takes no time; Sync says why.
func (b *Backend) Time(f func()) float64 {
	var around [2]cu.Event
	b.settle()
	for i := range around {
		if i == 1 {
			f()
		}
		b.do(func() {
			var err error
			if around[i], err = cu.MakeEvent(cu.DefaultEvent); err == nil {
				err = around[i].Record(b.stream)
			}
			b.check(err, "Time")
		})
	}
	b.settle()
	var milliseconds float64
	b.do(func() {
		var err error
		milliseconds, err = around[0].Elapsed(around[1])
		b.check(err, "Time")
		for i := range around {
			b.check(cu.DestroyEvent(&around[i]), "Time")
		}
	})
	return milliseconds / 1000
}

var _ kernels.Timer = (*Backend)(nil)
