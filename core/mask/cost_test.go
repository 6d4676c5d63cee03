package mask

import (
	"fmt"
	"testing"
)

// BenchmarkKinds draws with each strategy a mask of an image and one of a layer's
// weights.
func BenchmarkKinds(b *testing.B) {
	for _, shape := range []Shape{{28, 28}, {512, 784}} {
		for _, e := range Kinds {
			s := e.New()
			d := weighed(s, Draw{Shape: shape, Ratio: 0.5, Tick: 1, Rand: stream(1)}, levels(1<<20))
			m := make([]float32, shape.Len())
			b.Run(fmt.Sprint(e.Name, shape.Len()), func(b *testing.B) {
				for b.Loop() {
					s.Draw(m, d)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(m)), "ns/cell")
			})
		}
	}
}
