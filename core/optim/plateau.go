package optim

import (
	"cmp"
	"fmt"
	"math"
)

// Plateau is torch.optim.lr_scheduler.ReduceLROnPlateau in mode min with a relative
// threshold and eps = 0: after more than patience epochs in a row without a loss
// below best·(1 − threshold), the rate is multiplied by factor.
type Plateau struct {
	Ratio     float64 `toml:"factor"`    // what the rate is multiplied by
	Patience  int     `toml:"patience"`  // epochs without progress that are borne
	Threshold float64 `toml:"threshold"` // share by which the loss must fall to count as progress
	Cooldown  int     `toml:"cooldown"`  // epochs after a cut that count for nothing
	Least     float64 `toml:"least"`     // smallest rate as a share of the first; PyTorch's min_lr/rate
}

// NewPlateau returns PyTorch's defaults.
func NewPlateau() *Plateau { return &Plateau{Ratio: 0.1, Patience: 10, Threshold: 1e-4} }

// PlateauState is what a Plateau remembers. All of it is finite.
type PlateauState struct {
	Best     float64 // lowest loss that was progress
	Bad      int     // epochs since then, or since the last cut
	Cooldown int     // epochs that still count for nothing
	Factor   float64 // what the rate is multiplied by
}

// NewPlateauState returns the state of a run that begins.
func NewPlateauState() PlateauState { return PlateauState{Best: math.MaxFloat64, Factor: 1} }

// Factor implements Schedule; what cuts the rate is that of the state.
func (p *Plateau) Factor(_, _ float64) float64 { return 1 }

// React implements Reactive. A NaN is no progress.
func (p *Plateau) React(s PlateauState, loss float64) PlateauState {
	if loss < s.Best*(1-p.Threshold) {
		s.Best, s.Bad = loss, 0
	} else {
		s.Bad++
	}
	if s.Cooldown > 0 {
		s.Cooldown, s.Bad = s.Cooldown-1, 0
	}
	if s.Bad > p.Patience {
		s.Factor = max(s.Factor*p.Ratio, p.Least)
		s.Cooldown, s.Bad = p.Cooldown, 0
	}
	return s
}

// Validate implements Schedule.
func (p *Plateau) Validate() error {
	if !(p.Ratio > 0 && p.Ratio < 1) {
		return fmt.Errorf("factor %v is outside 0 < factor < 1", p.Ratio)
	}
	return cmp.Or(checkCount("patience", p.Patience), checkRange("threshold", p.Threshold, 0, 1),
		checkCount("cooldown", p.Cooldown), checkRange("least", p.Least, 0, 1))
}

func checkCount(name string, v int) error {
	if v < 0 {
		return fmt.Errorf("%s %d is not a number of epochs from 0 up", name, v)
	}
	return nil
}
