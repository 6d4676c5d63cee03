package mask

import (
	"bytes"
	"flag"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"os"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "rewrite testdata/masks.txt: only if other masks are meant to be drawn")

// TestMasksOfBefore holds the masks themselves: runs that are on disk are resumed and
// replayed with them. The file has a hash of what each strategy draws.
func TestMasksOfBefore(t *testing.T) {
	var now bytes.Buffer
	all := variants()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(&now, "%016x %s\n", drawnBy(all[name]), name)
	}
	const file = "testdata/masks.txt"
	if *update {
		if err := os.WriteFile(file, now.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := slices.Collect(bytes.Lines(before))
	for line := range bytes.Lines(now.Bytes()) {
		if !slices.ContainsFunc(lines, func(old []byte) bool { return bytes.Equal(old, line) }) {
			t.Errorf("other masks than those of before, or no line for it: %s", line)
		}
	}
}

// drawnBy hashes masks of a strategy: of many shapes and ratios, with and without scores,
// by weights with ties and without, and of several sites together.
func drawnBy(s Strategy) uint64 {
	sum := fnv.New64a()
	add := func(m []float32) {
		var b [4]byte
		for _, v := range m {
			u := math.Float32bits(v)
			b[0], b[1], b[2], b[3] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24)
			sum.Write(b[:])
		}
	}
	for i, shape := range shapes {
		for j, ratio := range ratios {
			d := Draw{Shape: shape, Ratio: ratio, Sample: j, Step: int64(10 * i), Steps: 100, Rand: stream(uint64(i))}
			for tick := range uint64(3) {
				d.Tick, d.Output, d.Again = tick, tick == 2, i%2 == 1
				if tick > 0 {
					d.Score = make([]float32, shape.Len())
					random := levels(6)
					for c := range d.Score {
						d.Score[c] = random(c)
					}
				}
				add(draw(s, weighed(s, d, levels(5+j*1000))))
			}
		}
	}
	if joint, ok := s.(Joint); ok {
		for _, ties := range []int{1, 4, 1 << 20} {
			for tick := range uint64(2) {
				var ms [][]float32
				var ds []Draw
				for i, shape := range shapes {
					d := Draw{Shape: shape, Ratio: ratios[i], Tick: tick, Output: i == len(shapes)-1, Rand: stream(uint64(i))}
					if i == 2 {
						d.Ratio = 0
					}
					ms, ds = append(ms, make([]float32, shape.Len())), append(ds, weighed(s, d, levels(ties)))
				}
				joint.DrawAll(ms, ds)
				for _, m := range ms {
					add(m)
				}
			}
		}
	}
	return sum.Sum64()
}
