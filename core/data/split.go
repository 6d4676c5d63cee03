package data

import (
	"math"

	"example.com/maskbench/kernels/philox"
)

// splitKey draws the rows held out of every run, whatever its seed, so that runs
// are compared on the same rows.
var splitKey = philox.Key{0x6d61736b, 0x73706c74}

// split returns the rows of the three parts, each in the order of the data. With
// shuffle, RoundToEven(share·rows) of each class are drawn, those of Val first, so
// that Test does not change them; a regression is one class. Without, the last rows
// are those of Test, and those before them Val's.
func split(raw *Raw, rows int, o Options) (train, val, test []int) {
	const isVal, isTest = 1, 2
	of := make([]uint8, rows)
	if o.Shuffle {
		for class, members := range byClass(raw, rows) {
			stream := philox.New(splitKey, uint32(class), 0)
			permute(members, &stream)
			held := count(o.Val, len(members))
			fill(of, isVal, members[:held])
			fill(of, isTest, members[held:min(held+count(o.Test, len(members)), len(members))])
		}
	} else {
		end := rows - count(o.Test, rows)
		for row := max(0, end-count(o.Val, rows)); row < rows; row++ {
			if of[row] = isVal; row >= end {
				of[row] = isTest
			}
		}
	}
	for row, part := range of {
		switch part {
		case isVal:
			val = append(val, row)
		case isTest:
			test = append(test, row)
		default:
			train = append(train, row)
		}
	}
	return train, val, test
}

func fill(of []uint8, part uint8, rows []int) {
	for _, row := range rows {
		of[row] = part
	}
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
