package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"example.com/maskbench/kernels"
)

// memory is a level of it.
type memory struct {
	name  string
	holds int // bytes, of all threads together
	probe int // bytes that are read to measure it
}

// Sizes of caches that cannot be found out.
var usual = map[string]int{"L1": 32 << 10, "L2": 512 << 10, "L3": 16 << 20}

// Bytes of an array that no cache holds.
const (
	leastRAM = 64 << 20
	mostRAM  = 256 << 20
)

// memories lists the levels that so many threads have, the nearest first. First and
// second level are each core's own and half filled by a probe; the third is shared
// also with other programs, and an eighth of it is left to one.
func memories(threads int) []memory {
	size := cacheSizes("/sys/devices/system/cpu/cpu0/cache")
	l1, l2, l3 := threads*size["L1"], threads*size["L2"], size["L3"]
	return []memory{
		{"L1", l1, l1 / 2}, {"L2", l2, l2 / 2}, {"L3", l3, max(l3/8, 2*l2)},
		{"RAM", 1 << 62, min(max(leastRAM, 2*l3), mostRAM)},
	}
}

// cacheSizes reads the sizes of data caches where Linux tells them.
func cacheSizes(folder string) map[string]int {
	sizes := map[string]int{}
	for name, n := range usual {
		sizes[name] = n
	}
	found, _ := filepath.Glob(filepath.Join(folder, "index*"))
	for _, f := range found {
		word := func(name string) string {
			text, _ := os.ReadFile(filepath.Join(f, name))
			return strings.TrimSpace(string(text))
		}
		kib, err := strconv.Atoi(strings.TrimSuffix(word("size"), "K"))
		if name := "L" + word("level"); err == nil && kib > 0 && usual[name] > 0 && word("type") != "Instruction" {
			sizes[name] = kib << 10
		}
	}
	return sizes
}

// limits are the peaks of a number of threads.
type limits struct {
	adds   *Case
	levels []memory
	reads  []*Case // of the levels
}

// Work that lasts some tenths of a millisecond: long beside the start of a thread, short
// beside what else goes on in the machine.
const (
	probeAdds  = 1 << 24
	probeBytes = 1 << 25
)

// newLimits returns the peaks of a backend that uses so many threads, none if it cannot
// show them.
func newLimits(b kernels.Backend, threads int) limits {
	p, ok := b.(kernels.Prober)
	if !ok {
		return limits{}
	}
	l := limits{levels: memories(threads)}
	l.adds = &Case{Group: Peak, Name: "multiply-adds", Threads: threads}
	l.adds.run = func() { l.adds.Work = products(p.MultiplyAdds(probeAdds)) }
	buffer := b.Alloc(l.levels[len(l.levels)-1].probe / 4)
	b.Zero(buffer) // memory that was never written may all be one page
	for _, m := range l.levels {
		c := &Case{Group: Peak, Name: fmt.Sprintf("read %s %s", m.name, size(m.probe)), Threads: threads}
		times := max(1, probeBytes/m.probe)
		c.run = func() { c.Work.Bytes = float64(4 * p.Scan(buffer, m.probe/4, times)) }
		l.reads = append(l.reads, c)
	}
	return l
}

// size is a number of bytes in words.
func size(bytes int) string {
	if bytes < 1<<20 {
		return fmt.Sprintf("%d KiB", bytes>>10)
	}
	return fmt.Sprintf("%d MiB", bytes>>20)
}

func (l limits) cases() []*Case {
	if l.adds == nil {
		return nil
	}
	return append([]*Case{l.adds}, l.reads...)
}

// of is the peak that bounds a work: of multiply-adds, or of the first memory that
// holds its operands.
func (l limits) of(w Work) *Case {
	if l.adds == nil || w.Adds > 0 {
		return l.adds
	}
	for i, m := range l.levels {
		if w.Set <= float64(m.holds) {
			return l.reads[i]
		}
	}
	panic("bench: memory without an end")
}
