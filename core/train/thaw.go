package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"example.com/maskbench/core/kind"
)

// validateFreeze reports what Freeze asks of layers that there are not, at times
// that are no start of an epoch, or that contradicts itself.
func (c *Config) validateFreeze() error {
	f := c.Freeze
	if f.Gradual != 0 && len(f.Layers)+len(f.Until)+len(f.From) > 0 {
		return field("freeze.gradual", errors.New("says of every layer when it thaws: leave out layers, until and from"))
	}
	if err := field("freeze.gradual", atLeast(f.Gradual, 0)); err != nil {
		return err
	}
	for _, name := range f.Layers {
		if err := c.freezable(name); err != nil {
			return field("freeze.layers", err)
		}
	}
	for _, times := range []struct {
		key string
		of  map[string]float64
	}{{"until", f.Until}, {"from", f.From}} {
		for _, name := range slices.Sorted(maps.Keys(times.of)) {
			if err := c.freezeTime(name, times.of[name]); err != nil {
				return field("freeze."+times.key+"."+name, err)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(f.From)) {
		if until, both := f.Until[name]; both && f.From[name] <= until {
			return field("freeze.from."+name, fmt.Errorf("%v is not after until.%s = %v, to which the layer is frozen", f.From[name], name, until))
		}
	}
	return nil
}

func (c *Config) freezable(name string) error {
	if !slices.Contains(c.trainable(), name) {
		return kind.Unknown("layer", name, c.trainable())
	}
	return nil
}

// freezeTime reports why a layer cannot thaw or freeze at the start of an epoch.
func (c *Config) freezeTime(name string, epoch float64) error {
	if err := c.freezable(name); err != nil {
		return err
	}
	if slices.Contains(c.Freeze.Layers, name) {
		return errors.New("is frozen to the end by freeze.layers: name the layer in one of them")
	}
	if epoch != math.Trunc(epoch) || !(epoch >= 1 && epoch <= maxEpochs) {
		return fmt.Errorf("%v is not a whole number of epochs from 1 up: layers thaw and freeze where an epoch begins", epoch)
	}
	return nil
}

// thaws is the epoch of the stage, from 1, at whose start a layer that is frozen from
// the stage's start learns again; 0 if there is none.
func (c *Config) thaws(layer string) int {
	if c.Freeze.Gradual == 0 {
		return int(c.Freeze.Until[layer])
	}
	all := c.trainable()
	i := slices.Index(all, layer)
	if i < 0 {
		return 0
	}
	return c.Freeze.Gradual * (len(all) - 1 - i)
}

// freezes reports whether a layer is frozen at the stage's start.
func (c *Config) freezes(layer string) bool {
	return c.thaws(layer) > 0 || slices.Contains(c.Freeze.Layers, layer)
}

// refreeze freezes and thaws what is due when so many epochs of the stage are done.
// What commands did in between stays unless it is due.
func (t *trainer) refreeze(epoch int) {
	for _, s := range t.net.Stages {
		layer := s.Name
		switch {
		case len(s.Params()) == 0:
		case epoch == 0:
			t.freeze(s, t.cfg.freezes(layer))
		case t.cfg.thaws(layer) == epoch:
			t.freeze(s, false)
		case t.cfg.Freeze.From[layer] == float64(epoch):
			t.freeze(s, true)
		}
	}
}

// thawsAt is the epoch of the stage at whose start a layer thaws next by itself, 0 if
// it does not.
func (t *trainer) thawsAt(layer string) int {
	at := t.cfg.thaws(layer)
	if int64(at)*t.stepsPerEpoch <= t.here() {
		return 0
	}
	return at
}

// frozenKey is where a checkpoint lists the layers that are frozen: times and commands
// take turns in freezing them, so that the journal alone does not tell.
const frozenKey = "frozen"

func (t *trainer) frozenText() string {
	names := []string{}
	for _, s := range t.net.Stages {
		if len(s.Params()) > 0 && !s.Trainable() {
			names = append(names, s.Name)
		}
	}
	text, err := json.Marshal(names)
	if err != nil {
		panic(err) // strings always have a form
	}
	return string(text)
}

// superseded reports whether an entry of the journal is of no more consequence: its
// stage is over, or the checkpoint has what it did.
func (t *trainer) superseded(r Result) bool {
	return r.Step < t.began.step || r.Kind == "freeze" || r.Kind == "thaw" || r.Kind == "rate"
}

// frozen freezes the layers that were frozen, and no others.
func (l *loader) frozen(t *trainer) {
	text := l.c.Meta[frozenKey]
	var names []string
	if err := json.Unmarshal([]byte(text), &names); err != nil {
		l.fail("%q is %q, no list of layers", frozenKey, text)
	}
	for _, s := range t.net.Stages {
		t.freeze(s, slices.Contains(names, s.Name))
	}
}
