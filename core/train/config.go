package train

import (
	"errors"
	"fmt"
	"slices"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
)

// Config is an experiment as a preset describes it, every default filled in. It
// does not change during a run; commands act on the run's own copy.
type Config struct {
	Name    string // of the preset
	About   string
	Seed    uint64
	Device  string    // "auto", "cpu", "cuda", "cuda:1", "cuda:1/bf16"
	Epochs  int       // 0: until stopped
	Batch   int       // rows a step
	Shuffle bool      // draw a new order of the rows each epoch
	Init    kind.Path // safetensors file with the initial weights; "": they are drawn

	Data        kind.Choice[data.Source]
	Val         float64 // share of the rows held out
	Test        float64 // share of the rows kept for one look, at the end
	Select      string  // whose weights the test looks at: "last" (also ""), or those of the "best" validation
	Standardize bool
	Noise       data.Noise // put into the training data on purpose

	Layers []nn.Part
	Loss   kind.Choice[nn.Loss]
	Optim  kind.Choice[optim.Optimizer]

	RateSchedule kind.Choice[optim.Schedule]
	Warmup       float64 // epochs over which the rate rises linearly to what it is set to, from 0
	Clip         float64 // largest ℓ² norm of the whole gradient; 0: any

	Masks  map[mask.Target]mask.Setting
	Freeze Freezing
	Report Reporting

	// Stages are the parts of the run, each with a configuration of its own, which go
	// one after another and hand on the weights of layers that they have in common;
	// none: the run is what the other fields say. Stages have Name, but no Seed, Device
	// or Stages of their own.
	Stages []Config
}

// Freezing says which layers are frozen when. Times are epochs of the stage. Commands
// change what is frozen between the times.
type Freezing struct {
	Layers  []string           // from the start
	Gradual int                // > 0: all layers but the output layer from the start; each so many epochs the highest of them thaws (ULMFiT, Howard & Ruder 2018)
	Until   map[string]float64 // from the start to a time
	From    map[string]float64 // from a time on
}

// Default is the configuration that a preset starts from: everything but data
// and layers.
func Default() Config {
	loss, _ := nn.Losses.Choose("cross-entropy")
	opt, _ := optim.Kinds.Choose("sgd")
	rate, _ := optim.Schedules.Choose("constant")
	c := Config{
		Seed: 1, Device: "auto", Epochs: 10, Batch: 128, Shuffle: true,
		Val: 0.2, Standardize: true, Loss: loss, Optim: opt, RateSchedule: rate,
		Masks: map[mask.Target]mask.Setting{},
	}
	for _, t := range mask.Targets {
		c.Masks[t] = mask.Default(t)
	}
	return c
}

// maxBatch bounds the rows of a step.
const maxBatch = 1 << 20

// FieldError is a mistake in one key of a configuration, by its dotted name in a
// preset.
type FieldError struct {
	Key string
	Err error
}

func (e *FieldError) Error() string { return e.Key + ": " + e.Err.Error() }
func (e *FieldError) Unwrap() error { return e.Err }

func field(key string, err error) error {
	if err == nil {
		return nil
	}
	return &FieldError{Key: key, Err: err}
}

// Validate reports the first mistake that can be seen without reading data, as a
// FieldError.
func (c *Config) Validate() error {
	if len(c.Stages) > 0 {
		return c.validateStages()
	}
	checks := []error{
		field("epochs", atLeast(c.Epochs, 0)),
		field("batch", between(c.Batch, 1, maxBatch)),
		field("data.val", share("val", c.Val)),
		field("data.test", c.validateTest()),
		field("data.label_noise", data.Noise{Labels: c.Noise.Labels}.Validate()),
		field("data.label_noise_kind", data.Noise{Kind: c.Noise.Kind}.Validate()),
		field("data.noise_features", data.Noise{Features: c.Noise.Features}.Validate()),
		c.validateData(),
		c.validateLayers(),
		c.validateLoss(),
		c.validateSelect(),
		c.validateReport(),
		field("optim", c.Optim.Value.Validate()),
		c.validateRate(),
	}
	for _, t := range mask.Targets {
		checks = append(checks, c.validateMask(t))
	}
	checks = append(checks, c.validateFreeze())
	for _, err := range checks {
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *Config) validateData() error {
	if c.Data.Value == nil {
		return field("data.kind", errors.New("is missing: a run needs data"))
	}
	if v, ok := c.Data.Value.(interface{ Validate() error }); ok {
		return field("data", v.Validate())
	}
	return nil
}

func (c *Config) validateLayers() error {
	if len(c.trainable()) == 0 {
		return field("layer", errors.New("there is no dense layer: nothing could be trained"))
	}
	seen := map[string]bool{}
	for _, l := range c.Layers {
		if seen[l.Name] {
			return field("layer", fmt.Errorf("two layers are named %q", l.Name))
		}
		seen[l.Name] = true
		if err := l.Spec.Value.Validate(); err != nil {
			return field("layer."+l.Name, err)
		}
	}
	return nil
}

func (c *Config) validateMask(t mask.Target) error {
	s := c.mask(t)
	key := "mask." + string(t)
	if err := s.Validate(t); err != nil {
		return field(key, err)
	}
	all, _ := c.candidates(t)
	for _, name := range s.Layers {
		if !slices.Contains(all, name) {
			return field(key+".layers", kind.Unknown("layer", name, all))
		}
	}
	for name := range s.Ratios {
		if !slices.Contains(all, name) {
			return field(key+".ratios", kind.Unknown("layer", name, all))
		}
	}
	return field(key, c.fits(t, s))
}

// fits reports what keeps a setting, valid in itself, from being in force in this
// network and run.
func (c *Config) fits(t mask.Target, s mask.Setting) error {
	if !s.Active() {
		return nil
	}
	if t != mask.Input && len(c.maskable(t, s)) == 0 {
		return nothingToMask[t == mask.Activation]
	}
	if c.Epochs == 0 && s.Clock(t).Tier == mask.PerEnd {
		return errors.New(`resample "end" masks after the last step, and the run has none: set epochs`)
	}
	if e, ok := s.Schedule.Value.(mask.Ending); ok && c.Epochs == 0 {
		return e.Endless()
	}
	if scored, ok := s.Strategy.Value.(mask.Scored); ok && scored.Measured() == mask.Reconstruction && !reconstructs(c.Loss.Value) {
		return errors.New(`mode "error" goes by how well the input is restored: set loss.kind = "reconstruction"`)
	}
	if _, ok := s.Strategy.Value.(mask.Scaled); !ok {
		return nil
	}
	for _, l := range c.Layers {
		if _, branch := l.Spec.Value.(nn.Branched); !branch && slices.Contains(c.maskable(t, s), l.Name) {
			return fmt.Errorf("strategy %q hides the branch of residual layers, and %s has none: name others in layers", s.Strategy.Kind, l.Name)
		}
	}
	return nil
}

var nothingToMask = map[bool]error{
	false: errors.New("there is no weight matrix to mask but the output layer's: name it in layers"),
	true:  errors.New("there is no relu or residual layer whose output could be masked: name other layers in layers"),
}

// trainable lists the layers that have weights.
func (c *Config) trainable() []string {
	var names []string
	for _, l := range c.Layers {
		if _, ok := l.Spec.Value.(nn.Weighted); ok {
			names = append(names, l.Name)
		}
	}
	return names
}

// mask is the setting of a target; what nothing is said of is as by default.
func (c *Config) mask(t mask.Target) mask.Setting {
	s, ok := c.Masks[t]
	if !ok {
		s = mask.Default(t)
	}
	if s.Schedule.Value == nil {
		s.Schedule, _ = mask.Schedules.Choose(mask.Constant)
	}
	return s
}

// maskable lists the layers that s masks, in their order: those of Layers, else the
// target's own choice, and those that Ratios gives a ratio of their own. With masks
// from a file it is the file that says which of all. The input has no layers.
func (c *Config) maskable(t mask.Target, s mask.Setting) []string {
	if t == mask.Input {
		return nil
	}
	all, own := c.candidates(t)
	if s.Stored() != "" {
		return all
	}
	var names []string
	for _, name := range all {
		_, extra := s.Ratios[name]
		if extra || slices.Contains(s.Layers, name) || len(s.Layers) == 0 && slices.Contains(own, name) {
			names = append(names, name)
		}
	}
	return names
}

// candidates lists the layers on which a target can act, and those on which it acts
// if none are named: weights of all layers but the output layer, the output of each
// rectifier and each branch.
func (c *Config) candidates(t mask.Target) (all, own []string) {
	if t != mask.Activation {
		all = c.trainable()
		return all, all[:max(0, len(all)-1)]
	}
	for _, l := range c.Layers[:max(0, len(c.Layers)-1)] {
		all = append(all, l.Name)
		_, weights := l.Spec.Value.(nn.Weighted)
		_, branch := l.Spec.Value.(nn.Branched)
		if branch || !weights {
			own = append(own, l.Name)
		}
	}
	return all, own
}

func atLeast(v, least int) error {
	if v < least {
		return fmt.Errorf("%d is less than %d", v, least)
	}
	return nil
}

func between(v, least, most int) error {
	if v < least || v > most {
		return fmt.Errorf("%d is outside %d … %d", v, least, most)
	}
	return nil
}

func share(key string, v float64) error {
	if !(v >= 0 && v < 1) {
		return fmt.Errorf("%v is outside 0 ≤ %s < 1", v, key)
	}
	return nil
}

// validateTest reports a test part that is none, or that leaves nothing to train on.
func (c *Config) validateTest() error {
	if err := share("test", c.Test); err != nil {
		return err
	}
	if c.Val+c.Test >= 1 {
		return fmt.Errorf("%v beside val = %v leaves no rows for training: choose smaller ones", c.Test, c.Val)
	}
	return nil
}
