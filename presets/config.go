package presets

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
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
		d.readRoot, d.readData, d.readLayers, d.readLoss, d.readOptim, d.readMasks, d.readFreeze,
	} {
		if err := step(&c); err != nil {
			return c, err
		}
	}
	return c, nil
}

func (d *document) readRoot(c *train.Config) error {
	return d.fill("", d.root, rootFields(c), sections...)
}

func (d *document) readData(c *train.Config) error {
	return choose(d, "data", "kind", data.Kinds, &c.Data, dataFields(c))
}

func (d *document) readLoss(c *train.Config) error {
	return choose(d, "loss", "kind", nn.Losses, &c.Loss, lossFields(c))
}

func (d *document) readOptim(c *train.Config) error {
	return choose(d, "optim", "kind", optim.Kinds, &c.Optim, optimFields(c))
}

func (d *document) readFreeze(c *train.Config) error {
	t, err := d.table("freeze")
	if err != nil {
		return err
	}
	return d.fill("freeze", t, freezeFields(c))
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
		if err := d.readMask(join("mask", string(target)), &s); err != nil {
			return err
		}
		c.Masks[target] = s
	}
	return nil
}

func (d *document) readMask(path string, s *mask.Setting) error {
	t, err := d.table(path)
	if err != nil {
		return err
	}
	_, resample := t["resample"]
	if _, every := t["every"]; every && resample {
		return d.mistake(join(path, "every"), errors.New("resample is there too: keep one of them"))
	}
	if err := choose(d, path, "strategy", mask.Kinds, &s.Strategy, maskFields(s)); err != nil {
		return err
	}
	if _, ok := t["layers"]; ok && len(s.Layers) == 0 {
		return d.mistake(join(path, "layers"), errors.New(`names no layer: leave the key out for all but the output layer, or set strategy = "none"`))
	}
	return nil
}

// bare is what names of layers are made of, so that "layer.dense1.units" can
// address them.
var bare = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)

func (d *document) readLayers(c *train.Config) error {
	list, err := d.layers()
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
		switch {
		case !bare.MatchString(p.Name):
			return d.mistake(join(path, "name"), fmt.Errorf("%q is not made of letters, digits, _ and - alone", p.Name))
		case slices.Contains(names[:i], p.Name):
			return d.mistake(join(path, "name"), fmt.Errorf("%q is taken by another layer: choose a name of its own", p.Name))
		}
		c.Layers = append(c.Layers, p)
	}
	return nil
}

// layers returns the tables of the layers, written [[layer]] or inline.
func (d *document) layers() ([]table, error) {
	switch list := d.root["layer"].(type) {
	case nil:
		return nil, nil
	case []table:
		return list, nil
	case []any:
		if len(list) == 0 {
			return nil, nil
		}
	}
	return nil, d.mistake("layer", errors.New("must be tables: begin each layer with a line [[layer]]"))
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

// choose reads a table whose other keys depend on its kind: the one that the key
// word names, else the one that is chosen already.
func choose[T any](d *document, path, word string, kinds kind.Table[T], choice *kind.Choice[T], common []field) error {
	t, err := d.table(path)
	if err != nil {
		return err
	}
	if v, ok := t[word]; ok {
		if err := set(&choice.Kind, v); err != nil {
			return d.mistake(join(path, word), err)
		}
	}
	chosen, missing := kinds.Choose(choice.Kind)
	fields := append(common, options(chosen.Value)...)
	for _, key := range sorted(t) {
		if !slices.Contains(keys(fields), key) && ownerOf(key, kinds) == "" {
			return d.unknown(path, key, keys(fields))
		}
	}
	switch {
	case choice.Kind == "":
		return fmt.Errorf("%s: %s has no %s: set it to one of %s", d.where(path), title(path), word, list(kinds.Names()))
	case missing != nil:
		return d.mistake(join(path, word), kind.Unknown(word, choice.Kind, kinds.Names()))
	}
	for _, key := range sorted(t) {
		if !slices.Contains(keys(fields), key) {
			return d.mistake(join(path, key), fmt.Errorf("is an option of %s = %q, not of %q: remove it (keys: %s)",
				word, ownerOf(key, kinds), choice.Kind, list(keys(fields))))
		}
	}
	*choice = chosen
	return d.fill(path, t, fields)
}

// ownerOf is the kind that has an option, or "".
func ownerOf[T any](key string, kinds kind.Table[T]) string {
	for _, e := range kinds {
		if slices.Contains(keys(options(e.New())), key) {
			return e.Name
		}
	}
	return ""
}
