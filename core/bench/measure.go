package bench

import (
	"context"
	"math"
	"slices"
	"time"
)

// A round gives each case a time like this, or less if there is little time in all.
const turn = 4 * time.Millisecond

// Rounds that are made however little time there is: fewer would have no quartiles.
const fewest = 3

// Measure goes through the cases until time is up, and tells progress the share of it
// that has passed. It ends early with ctx, or when the device fails.
func (s *Suite) Measure(ctx context.Context, limit time.Duration, progress func(share float64)) error {
	slice := min(turn, limit/time.Duration(8*len(s.cases))).Seconds()
	began := time.Now()
	for round := -1; ; round++ {
		for i, c := range s.cases {
			if err := ctx.Err(); err != nil {
				return err
			}
			if round >= fewest && time.Since(began) >= limit {
				return nil
			}
			if err := s.measure(c, round, slice); err != nil {
				return err
			}
			made := (float64(round+1) + float64(i)/float64(len(s.cases))) / (fewest + 1)
			progress(min(1, made, time.Since(began).Seconds()/limit.Seconds()))
		}
	}
}

// measure gives a case its turn. The one before the first makes what later ones only
// use, and finds how many runs fill a slice.
func (s *Suite) measure(c *Case, round int, slice float64) error {
	if round >= 0 {
		return s.take(c)
	}
	if _, err := s.seconds(c, 1); err != nil {
		return err
	}
	for c.reps = 1; ; c.reps *= 4 {
		took, err := s.seconds(c, c.reps)
		if took >= slice/4 || err != nil {
			c.reps = max(1, int(float64(c.reps)*slice/took))
			return err
		}
	}
}

// take measures a round of a case: the mean of its runs, or each run of a peak, for
// the shortest of all is wanted.
func (s *Suite) take(c *Case) error {
	times, reps := 1, c.reps
	if c.Group == Peak {
		times, reps = reps, 1
	}
	for range times {
		took, err := s.seconds(c, reps)
		if err != nil {
			return err
		}
		c.times = append(c.times, took/float64(reps))
	}
	return nil
}

// seconds is how long so many runs take.
func (s *Suite) seconds(c *Case, reps int) (float64, error) {
	began := time.Now()
	for range reps {
		c.run()
	}
	err := s.b.Sync()
	return time.Since(began).Seconds(), err
}

// Rounds is how many times of the case there are.
func (c *Case) Rounds() int { return len(c.times) }

// Seconds is the median time of a run; of a peak the shortest, for what slows it
// down is not the device.
func (c *Case) Seconds() float64 {
	if c.Group == Peak {
		return c.quantile(0)
	}
	return c.quantile(0.5)
}

// Spread is half the distance between the quartiles of the rounds, as a share of their
// median: half of all rounds are about as near to it.
func (c *Case) Spread() float64 {
	return (c.quantile(0.75) - c.quantile(0.25)) / 2 / c.quantile(0.5)
}

// quantile is the time that a share q of the rounds took at most.
func (c *Case) quantile(q float64) float64 {
	if len(c.times) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(c.times))
	at := q * float64(len(sorted)-1)
	low := int(at)
	high := min(low+1, len(sorted)-1)
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}

// Flops is floating-point operations a second, two for each multiply-add that no mask
// hides; 0 if the case is not about those.
func (c *Case) Flops() float64 { return 2 * c.Work.Kept / c.Seconds() }

// Bandwidth is bytes read and written a second.
func (c *Case) Bandwidth() float64 { return c.Work.Bytes / c.Seconds() }

// Rate is training samples a second.
func (c *Case) Rate() float64 { return float64(c.Work.Samples) / c.Seconds() }

// Share is the part of the peak that the case reaches: of the multiply-adds of all
// its threads if it has any that count, else of the bandwidth of the memory that
// its operands fit in. It is NaN if that was not measured.
func (c *Case) Share() float64 {
	switch {
	case c.limit == nil:
		return math.NaN()
	case c.limit.Work.Kept > 0:
		return c.Flops() / c.limit.Flops()
	}
	return c.Bandwidth() / c.limit.Bandwidth()
}

// Hidden is the share of the multiply-adds that masks hide.
func (c *Case) Hidden() float64 { return 1 - c.Work.Kept/c.Work.Adds }

// Ideal is the seconds that were left if hidden multiply-adds cost nothing: the time
// without masks, less theirs at the rate of unmasked products. It is NaN for a case
// without masks.
func (c *Case) Ideal() float64 {
	if c.dense == nil {
		return math.NaN()
	}
	return c.dense.Seconds() - (c.Work.Adds-c.Work.Kept)*c.pace.Seconds()/c.pace.Work.Adds
}
