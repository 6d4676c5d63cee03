package mask

import (
	"math"
	"slices"
	"sync"
)

// K is the number of cells that an exact strategy hides of n at a ratio: r·n
// rounded half to even, as torch.nn.utils.prune rounds.
func K(n int, ratio float64) int { return int(math.RoundToEven(ratio * float64(n))) }

// Hidden counts the hidden cells of m, those with M = 0.
func Hidden(m []float32) int {
	count := 0
	for _, v := range m {
		if v == 0 {
			count++
		}
	}
	return count
}

// Density is the share of the cells of m that are not hidden, 1 − the achieved
// ratio; 1 for an empty mask.
func Density(m []float32) float64 {
	if len(m) == 0 {
		return 1
	}
	return 1 - float64(Hidden(m))/float64(len(m))
}

// Mean is the mean of M over the cells of m: the density of a mask that only
// keeps and hides; 1 for an empty mask.
func Mean(m []float32) float64 {
	if len(m) == 0 {
		return 1
	}
	sum := 0.0
	for _, v := range m {
		sum += float64(v)
	}
	return sum / float64(len(m))
}

// Variance is the variance of M over the cells of m; 0 for an empty mask.
func Variance(m []float32) float64 {
	if len(m) == 0 {
		return 0
	}
	mean, sum := Mean(m), 0.0
	for _, v := range m {
		sum += (float64(v) - mean) * (float64(v) - mean)
	}
	return sum / float64(len(m))
}

func keepAll(m []float32) {
	for i := range m {
		m[i] = 1
	}
}

// scratch holds the keys of hideLowest between draws, so that a mask that is
// drawn anew every step allocates nothing.
var scratch = sync.Pool{New: func() any { return new([]uint64) }}

// one is the bits of 1.
const one = 0x3f800000

// hideLowest hides the k cells with the lowest ranks, ties by index, and keeps
// the others. It asks for the ranks once each, in the order of the cells, and
// for none when k = 0.
func hideLowest(m []float32, k int, rank func(cell int) uint32) {
	if k == 0 {
		keepAll(m)
		return
	}
	held := scratch.Get().(*[]uint64)
	defer scratch.Put(held)
	keys := slices.Grow((*held)[:0], len(m))
	for i := range m {
		keys = append(keys, uint64(rank(i))<<32|uint64(i))
	}
	*held = keys
	last := nth(keys, k)
	for _, key := range keys {
		keep := uint32(0)
		if key > last { // as bits, so that it compiles to a move: half of the branches would be guessed wrong
			keep = one
		}
		m[uint32(key)] = math.Float32frombits(keep)
	}
}

// showHighest shows some of the hidden cells, those of the highest worth, below
// 1<<31, so that only k stay hidden. Ties hide the lowest index.
func showHighest(m []float32, k int, worth func(cell int) uint32) {
	hideLowest(m, k, func(cell int) uint32 {
		if m[cell] != 0 {
			return math.MaxUint32
		}
		return worth(cell)
	})
}

// hideMore hides more cells, those of the lowest worth, below 1<<31, until k are
// hidden. Ties hide the lowest index.
func hideMore(m []float32, k int, worth func(cell int) uint32) {
	hideLowest(m, k, func(cell int) uint32 {
		if m[cell] == 0 {
			return 0
		}
		return 1 + worth(cell)
	})
}

// nth returns the k-th lowest of keys, 1 ≤ k ≤ len(keys), which are distinct, and
// permutes them. It is a radix selection from the highest byte down: linear for
// every input, unlike quickselect, so that no score map makes a step slow.
func nth(keys []uint64, k int) uint64 {
	for shift := 56; len(keys) > 1; shift -= 8 {
		var count [256]int
		for _, key := range keys {
			count[byte(key>>shift)]++
		}
		digit := 0
		for k > count[digit] {
			k -= count[digit]
			digit++
		}
		same := 0
		for i, key := range keys {
			if byte(key>>shift) == byte(digit) {
				keys[i], keys[same] = keys[same], key
				same++
			}
		}
		keys = keys[:same]
	}
	return keys[0]
}
