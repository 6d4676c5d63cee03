package data

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// splitKey draws the held-out rows of every run, whatever its seed, so that runs
// are compared on the same rows.
var splitKey = philox.Key{0x6d61736b, 0x73706c74}

// split returns the rows for training and those held out, both in the order of
// the data. With shuffle, RoundToEven(share·rows) of each class are drawn; a
// regression is one class. Without, they are the last rows.
func split(raw *Raw, rows int, share float64, shuffle bool) (train, held []int) {
	out := make([]bool, rows)
	if shuffle {
		for class, members := range byClass(raw, rows) {
			stream := philox.New(splitKey, uint32(class), 0)
			permute(members, &stream)
			for _, row := range members[:count(share, len(members))] {
				out[row] = true
			}
		}
	} else {
		for row := rows - count(share, rows); row < rows; row++ {
			out[row] = true
		}
	}
	for row, isOut := range out {
		if isOut {
			held = append(held, row)
		} else {
			train = append(train, row)
		}
	}
	return train, held
}

// count is share of n, rounded to the nearest integer, halves to even.
func count(share float64, n int) int { return int(math.RoundToEven(share * float64(n))) }

// byClass lists the rows of each class.
func byClass(raw *Raw, rows int) [][]int {
	members := make([][]int, max(1, len(raw.Classes)))
	for row := range rows {
		class := 0
		if raw.Classes != nil {
			class = int(raw.Y[row])
		}
		members[class] = append(members[class], row)
	}
	return members
}

// Order returns the order in which epoch visits n training rows: a permutation
// of 0 … n−1 that depends on nothing but its arguments.
func Order(seed uint64, epoch, n int) []int {
	order := make([]int, n)
	Reorder(order, seed, epoch)
	return order
}

// Reorder is Order into a slice that the caller keeps, of n = len(order).
func Reorder(order []int, seed uint64, epoch int) {
	for i := range order {
		order[i] = i
	}
	stream := philox.New(philox.Subkey(seed, philox.Order, 0, 0), 0, uint64(epoch))
	permute(order, &stream)
}

// permute is the shuffle of Fisher and Yates, from the last element down.
func permute(rows []int, stream *philox.Stream) {
	for i := len(rows) - 1; i > 0; i-- {
		j := stream.Intn(i + 1)
		rows[i], rows[j] = rows[j], rows[i]
	}
}
