package presets

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/train"
)

// config gives the document its meaning.
func (d *document) config() (train.Config, error) {
	c := train.Default()
	c.Name = d.name
	for _, step := range []func(*train.Config) error{
		d.readRoot, d.readData, d.readLayers, d.readLoss, d.readOptim, d.readMasks, d.readFreeze, d.readReport, d.readStages,
	} {
		if err := step(&c); err != nil {
			return c, err
		}
	}
	return c, nil
}

func (d *document) readRoot(c *train.Config) error {
	if d.stage != nil {
		return d.fill("", d.root, stageFields(c), sections[:len(sections)-1]...)
	}
	return d.fill("", d.root, rootFields(c), sections...)
}

func (d *document) readData(c *train.Config) error {
	return choose(d, "data", "kind", data.Kinds, &c.Data, dataFields(c))
}

func (d *document) readLoss(c *train.Config) error {
	return choose(d, "loss", "kind", nn.Losses, &c.Loss, lossFields(c))
}

func (d *document) readOptim(c *train.Config) error {
	if err := choose(d, "optim", "kind", optim.Kinds, &c.Optim, optimFields(c), schedule); err != nil {
		return err
	}
	return choose(d, join("optim", schedule), "kind", optim.Schedules, &c.RateSchedule, scheduleFields(&c.RateSchedule))
}

func (d *document) readFreeze(c *train.Config) error {
	t, err := d.table("freeze")
	if err != nil {
		return err
	}
	return d.fill("freeze", t, freezeFields(c))
}

func (d *document) readReport(c *train.Config) error {
	t, err := d.table("report")
	if err != nil {
		return err
	}
	return d.fill("report", t, reportFields(c))
}

func (d *document) readMasks(c *train.Config) error {
	t, err := d.table("mask")
	if err != nil {
		return err
	}
	var targets []string
	for _, target := range mask.Targets {
		targets = append(targets, string(target))
	}
	if err := d.fill("mask", t, nil, targets...); err != nil {
		return err
	}
	for _, target := range mask.Targets {
		s := c.Masks[target]
		if err := d.readMask(join("mask", string(target)), target, &s); err != nil {
			return err
		}
		c.Masks[target] = s
	}
	return nil
}

func (d *document) readMask(path string, target mask.Target, s *mask.Setting) error {
	t, err := d.table(path)
	if err != nil {
		return err
	}
	_, resample := t["resample"]
	if _, every := t["every"]; every && resample {
		return d.mistake(join(path, "every"), errors.New("resample is there too: keep one of them"))
	}
	if err := choose(d, path, "strategy", mask.Kinds, &s.Strategy, maskFields(s), schedule); err != nil {
		return err
	}
	fit := append(keys(fitting(target, maskFields(s))), schedule)
	for _, key := range keys(maskFields(s)) {
		if _, ok := t[key]; ok && !slices.Contains(fit, key) {
			return d.mistake(join(path, key), fmt.Errorf("says nothing of target %s: remove it (keys: %s)", target, list(fit)))
		}
	}
	if _, ok := t["layers"]; ok && len(s.Layers) == 0 {
		return d.mistake(join(path, "layers"), errors.New(`names no layer: leave the key out for the default, or set strategy = "none"`))
	}
	return choose(d, join(path, schedule), "kind", mask.Schedules, &s.Schedule, scheduleFields(&s.Schedule))
}

// bare is what names of layers and stages are made of, so that
// "layer.dense1.units" can address them.
var bare = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

// named reports a name that is not made of what names are, or that is taken.
func named(what string, i int, names []string) error {
	switch {
	case !bare.MatchString(names[i]):
		return fmt.Errorf("%q is not made of letters, digits, _ and - alone", names[i])
	case slices.Contains(names[:i], names[i]):
		return fmt.Errorf("%q is taken by another %s: choose a name of its own", names[i], what)
	}
	return nil
}

func (d *document) readLayers(c *train.Config) error {
	list, err := d.tables("layer")
	if err != nil {
		return err
	}
	names := layerNames(list)
	for i, name := range names {
		path := join("layer", strconv.Itoa(i))
		p := nn.Part{Name: name}
		if err := choose(d, path, "kind", nn.Kinds, &p.Spec, layerFields(&p)); err != nil {
			return err
		}
		if err := named("layer", i, names); err != nil {
			return d.mistake(join(path, "name"), err)
		}
		c.Layers = append(c.Layers, p)
	}
	return nil
}

// layerNames are the layers' names: those given, else kind and count within the
// kind.
func layerNames(list []table) []string {
	names, count := make([]string, len(list)), map[string]int{}
	for i, t := range list {
		kind, _ := t["kind"].(string)
		count[kind]++
		names[i] = kind + strconv.Itoa(count[kind])
		if name, ok := t["name"].(string); ok {
			names[i] = name
		}
	}
	return names
}
