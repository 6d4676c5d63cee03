package train

import "time"

// stopwatch measures the time in steps, apart from evaluation, start and
// checkpoints.
type stopwatch struct {
	start   time.Time
	inSteps time.Duration
	samples int64
	recent  [8]lap // the last laps of at least lapLength
	lap     lap
}

type lap struct {
	samples int64
	time    time.Duration
}

const lapLength = 250 * time.Millisecond

func (c *stopwatch) add(samples int, d time.Duration) {
	c.samples += int64(samples)
	c.inSteps += d
	c.lap.samples += int64(samples)
	c.lap.time += d
	if c.lap.time >= lapLength {
		copy(c.recent[1:], c.recent[:])
		c.recent[0], c.lap = c.lap, lap{}
	}
}

// rate is the samples a second in the recent steps, 0 before the first.
func (c *stopwatch) rate() float64 {
	all := c.lap
	for _, l := range c.recent {
		all.samples, all.time = all.samples+l.samples, all.time+l.time
	}
	return perSecond(all.samples, all.time)
}

// wall is the time since the start: one reading of the clock that never goes back,
// which takes half the time of one with the time of day.
func (c *stopwatch) wall() time.Duration { return time.Since(c.start) }

func perSecond(samples int64, d time.Duration) float64 {
	if d <= 0 {
		return 0
	}
	return float64(samples) / d.Seconds()
}
