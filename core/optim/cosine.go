package optim

import (
	"errors"
	"fmt"
	"math"
)

// Cosine is torch.optim.lr_scheduler.CosineAnnealingLR in its closed form, after
// Loshchilov & Hutter 2017 (SGDR, without restarts): the factor after the share p of
// the way is least + (1 − least)(1 + cos πp)/2. At the end it stays at the least
// one, where PyTorch's would rise again.
type Cosine struct {
	Least float64 `toml:"least"` // last rate as a share of the first; PyTorch's eta_min/rate
	End   float64 `toml:"end"`   // epochs until it is reached, PyTorch's T_max; 0: the length of the run
}

// Factor implements Schedule.
func (c *Cosine) Factor(epoch, epochs float64) float64 {
	end := c.End
	if end == 0 {
		end = epochs
	}
	if epoch >= end {
		return c.Least
	}
	return c.Least + (1-c.Least)*(1+math.Cos(math.Pi*epoch/end))/2
}

// Validate implements Schedule.
func (c *Cosine) Validate() error {
	switch {
	case !(c.Least >= 0 && c.Least <= 1):
		return fmt.Errorf("least %v is outside 0 ≤ least ≤ 1, a share of the rate", c.Least)
	case !(c.End >= 0) || math.IsInf(c.End, 1):
		return fmt.Errorf("end %v is not a number of epochs (0: the end of the run)", c.End)
	}
	return nil
}

// Endless reports what a run without an end lacks for the schedule.
func (c *Cosine) Endless() error {
	if c.End > 0 {
		return nil
	}
	return errors.New("end is not set, and the run has none: set the epochs until the rate is the least one")
}
