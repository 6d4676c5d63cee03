package train

import (
	"fmt"
	"math"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/optim"
)

// validateRate checks what moves the learning rate and bounds the gradient.
func (c *Config) validateRate() error {
	if !(c.Warmup >= 0) || math.IsInf(c.Warmup, 1) {
		return field("optim.warmup", fmt.Errorf("%v is not a number of epochs from 0 up", c.Warmup))
	}
	if !(c.Clip >= 0) || math.IsInf(c.Clip, 1) {
		return field("optim.clip", fmt.Errorf("%v is not a norm from 0 up (0: no bound)", c.Clip))
	}
	return field("optim.schedule", c.fitsRate(c.RateSchedule))
}

// fitsRate reports what keeps a schedule of the learning rate from being in force.
func (c *Config) fitsRate(s kind.Choice[optim.Schedule]) error {
	if err := s.Value.Validate(); err != nil {
		return err
	}
	if e, ok := s.Value.(interface{ Endless() error }); ok && c.Epochs == 0 {
		return e.Endless()
	}
	return nil
}

// rateNow is the learning rate of the step about to be made: as it is set, times
// what is left of it after warm-up and schedule.
func (t *trainer) rateNow() float64 { return t.rate * t.rateFactor() }

func (t *trainer) rateFactor() float64 {
	epoch, epochs := t.epochsAt(t.here())
	after, _ := t.epochsAt(t.here() + 1)
	return optim.Warm(after, t.cfg.Warmup) * t.cfg.RateSchedule.Value.Factor(epoch, epochs) * t.plateau.Factor
}

// react lets a schedule that watches the loss take note of an epoch.
func (t *trainer) react(e Epoch) {
	r, ok := t.cfg.RateSchedule.Value.(optim.Reactive)
	if !ok {
		return
	}
	loss := e.ValLoss
	if math.IsNaN(loss) && t.set.Val.Rows() == 0 {
		loss = e.TrainLoss
	}
	t.plateau = r.React(t.plateau, loss)
}

// clip bounds the norm of the gradient.
func (t *trainer) clip(norm float64) {
	if t.cfg.Clip > 0 {
		t.clipper.Clip(t.params, norm, t.cfg.Clip)
	}
}

// fullRate begins a value that is the rate which schedule and warm-up multiply.
const fullRate = "full "

// setRate sets the rate so that the step about to be made has it.
func (t *trainer) setRate(c Command) (old, now string, err error) {
	old = number(t.rateNow())
	text, full := strings.CutPrefix(c.Value, fullRate)
	v, err := parse(text)
	if err == nil {
		err = optim.CheckRate(v)
	}
	if err != nil {
		return old, "", err
	}
	if full {
		t.rate = v
		return old, number(t.rateNow()), nil
	}
	factor := t.rateFactor()
	if factor == 0 {
		return old, "", fmt.Errorf("schedule %q has taken the rate to 0: set another schedule first", t.cfg.RateSchedule.Kind)
	}
	base := v
	if factor != 1 {
		base = v / factor
	}
	if err := optim.CheckRate(base); err != nil {
		return old, "", fmt.Errorf("warm-up and schedule multiply the rate by %.3g now: %w when they let go", factor, err)
	}
	t.rate = base
	return old, number(v), nil
}

func (t *trainer) setRateSchedule(c Command) (old, now string, err error) {
	old = t.cfg.RateSchedule.Kind
	s, err := optim.Schedules.Choose(c.Value)
	if err != nil {
		return old, "", kind.Unknown("schedule", c.Value, optim.Schedules.Names())
	}
	if err := t.cfg.fitsRate(s); err != nil {
		return old, "", err
	}
	t.cfg.RateSchedule, t.plateau = s, optim.NewPlateauState()
	return old, s.Kind, nil
}

func (t *trainer) setRateOption(c Command) (old, now string, err error) {
	old = optionOf(t.cfg.RateSchedule.Value, c.On)
	s, err := kind.With(t.cfg.RateSchedule, c.On, c.Value)
	if err == nil {
		err = t.cfg.fitsRate(s)
	}
	if err != nil {
		return old, "", err
	}
	t.cfg.RateSchedule = s
	return old, optionOf(s.Value, c.On), nil
}

func (t *trainer) setWarmup(c Command) (old, now string, err error) {
	return t.setNumber(&t.cfg.Warmup, c.Value)
}

func (t *trainer) setClip(c Command) (old, now string, err error) {
	return t.setNumber(&t.cfg.Clip, c.Value)
}

// setNumber sets a number of the configuration that concerns the rate.
func (t *trainer) setNumber(to *float64, text string) (old, now string, err error) {
	was := *to
	if *to, err = parse(text); err == nil {
		err = t.cfg.validateRate()
	}
	if err != nil {
		*to = was
		return number(was), "", err
	}
	return number(was), number(*to), nil
}

// optionOf is the value of an option of a kind, "" if it has none of that key.
func optionOf(of any, key string) string {
	for _, o := range kind.Options(of) {
		if o.Key == key {
			return o.Text()
		}
	}
	return ""
}
