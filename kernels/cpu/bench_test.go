package cpu

import (
	"fmt"
	"testing"

	"example.com/maskbench/kernels"
)

// BenchmarkProducts measures the three products of the layers of an MLP
// 784-256-128-10 at batch 128 on one thread and two.
func BenchmarkProducts(b *testing.B) {
	const rows = 128
	for _, layer := range []struct{ in, out int }{{784, 256}, {256, 128}, {128, 10}} {
		for _, threads := range []int{1, 2} {
			on := New[float32](threads)
			x, y := on.Alloc(rows*layer.in), on.Alloc(rows*layer.out)
			w, mask := on.Alloc(layer.out*layer.in), on.Alloc(layer.out*layer.in)
			for name, f := range map[string]func(mask kernels.Buffer){
				"Linear":       func(m kernels.Buffer) { on.Linear(y, x, w, m, nil, rows, layer.in, layer.out) },
				"LinearInput":  func(m kernels.Buffer) { on.LinearInput(x, y, w, m, rows, layer.in, layer.out) },
				"LinearWeight": func(m kernels.Buffer) { on.LinearWeight(w, y, x, m, rows, layer.in, layer.out) },
			} {
				for masked, m := range map[string]kernels.Buffer{"dense": nil, "masked": mask} {
					b.Run(fmt.Sprintf("%s/%dx%d/%s/threads=%d", name, layer.in, layer.out, masked, threads), func(b *testing.B) {
						b.ReportAllocs()
						for b.Loop() {
							f(m)
						}
						flops := 2 * float64(rows*layer.in*layer.out) * float64(b.N)
						b.ReportMetric(flops/b.Elapsed().Seconds()/1e9, "GFLOP/s")
					})
				}
			}
		}
	}
}
