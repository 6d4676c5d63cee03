package runs

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// flatten returns the keys of a preset with their values in text, but for about,
// which sets nothing.
func flatten(text string) (map[string]string, error) {
	if keys, ok := scan(text); ok {
		return keys, nil
	}
	return parse(text)
}

func parse(text string) (map[string]string, error) {
	var doc map[string]any
	if _, err := toml.Decode(text, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", record.PresetFile, err)
	}
	delete(doc, "about")
	keys := map[string]string{}
	spread(keys, "", doc)
	return keys, nil
}

// spread puts a table in keys. Of an array of tables each goes by its name.
func spread(keys map[string]string, in string, t map[string]any) {
	for key, v := range t {
		switch v := v.(type) {
		case map[string]any:
			spread(keys, in+key+".", v)
		case []map[string]any:
			for i, item := range v {
				name, ok := item["name"].(string)
				if !ok {
					name = strconv.Itoa(i + 1)
				}
				delete(item, "name")
				spread(keys, in+key+"."+name+".", item)
			}
		default:
			keys[in+key] = text(v)
		}
	}
}

func text(v any) string {
	switch v := v.(type) {
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case []any:
		words := make([]string, len(v))
		for i, item := range v {
			words[i] = text(item)
		}
		return list(words)
	}
	return fmt.Sprint(v)
}

// list is an array in text.
func list(words []string) string {
	if len(words) == 0 {
		return "[]"
	}
	return strings.Join(words, ", ")
}

// settle returns the keys of a preset as a journal has changed them, and of targets
// that mask nothing only the strategy.
func settle(base map[string]string, m train.Manifest, journal []train.Result) map[string]string {
	if base == nil {
		return nil
	}
	c := changes{keys: maps.Clone(base), off: map[string]bool{}}
	for _, r := range journal {
		if r.Outcome == train.Applied {
			c.stage = stageAt(base, m, r.Step)
			c.apply(r)
		}
	}
	c.drop()
	return c.keys
}

// changes applies a journal to keys.
type changes struct {
	keys  map[string]string
	stage string          // "" or "stage.NAME." of the stage in force
	off   map[string]bool // targets that command target has switched off, by their table
}

// apply takes one command. Those that change no key, as pause, are passed over.
func (c *changes) apply(r train.Result) {
	target, key, _ := strings.Cut(r.On, ".")
	table := c.stage + "mask." + target + "."
	switch r.Kind {
	case "ratio":
		if key != "" {
			c.keys[table+"ratios."+key] = r.New
			return
		}
		c.keys[table+"ratio"] = r.New
	case "resample":
		delete(c.keys, table+"every")
		c.keys[table+"resample"] = r.New
	case "fill", "rescale", "allocation", "inference", "hold":
		c.keys[table+r.Kind] = r.New
	case "layers":
		c.keys[table+"layers"] = strings.ReplaceAll(r.New, ",", ", ")
	case "option":
		c.keys[table+key] = r.New
	case "schedule":
		c.replace(table+"schedule.", "kind", r.New)
	case "schedule-option":
		c.keys[table+"schedule."+key] = r.New
	case "strategy":
		c.strategy(table, r.New)
	case "target":
		c.target(r.New)
	case "rate", "warmup", "clip":
		c.keys[c.stage+"optim."+r.Kind] = r.New
	case "rate-schedule":
		c.replace(c.stage+"optim.schedule.", "kind", r.New)
	case "rate-option":
		c.keys[c.stage+"optim.schedule."+r.On] = r.New
	case "freeze", "thaw":
		c.freeze(r.On, r.Kind == "freeze")
	case "extend":
		c.keys[c.stage+"epochs"] = r.New
	}
}

// replace empties a table and sets one key.
func (c *changes) replace(table, key, v string) {
	maps.DeleteFunc(c.keys, func(k, _ string) bool { return strings.HasPrefix(k, table) })
	c.keys[table+key] = v
}

// lasting are the keys of a mask that are not its strategy's own.
var lasting = []string{"ratio", "resample", "every", "fill", "layers", "rescale", "allocation", "inference", "hold"}

// strategy switches to another, which has options of its own.
func (c *changes) strategy(table, name string) {
	if c.keys[table+"strategy"] != name {
		maps.DeleteFunc(c.keys, func(k, _ string) bool {
			key, ok := strings.CutPrefix(k, table)
			return ok && !strings.Contains(key, ".") && !slices.Contains(lasting, key)
		})
	}
	c.keys[table+"strategy"] = name
	delete(c.off, table)
}

// target switches targets on and off; one that had no strategy gets random.
func (c *changes) target(word string) {
	on, err := train.ParseTargets(word)
	if err != nil {
		return
	}
	for _, t := range mask.Targets {
		table := c.stage + "mask." + string(t) + "."
		c.off[table] = !on[t]
		if s := c.keys[table+"strategy"]; on[t] && (s == "" || s == none) {
			c.keys[table+"strategy"] = "random"
		}
	}
}

func (c *changes) freeze(layer string, yes bool) {
	key := c.stage + "freeze.layers"
	var layers []string
	if was := c.keys[key]; was != "[]" && was != "" {
		layers = strings.Split(was, ", ")
	}
	i := slices.Index(layers, layer)
	switch {
	case yes && i < 0:
		layers = append(layers, layer)
	case !yes && i >= 0:
		layers = slices.Delete(layers, i, i+1)
	}
	slices.Sort(layers)
	c.keys[key] = list(layers)
}

// none is the strategy that masks nothing.
const none = "none"

// drop leaves of the masks that are off only that they are.
func (c *changes) drop() {
	for table, off := range c.off {
		if off {
			c.keys[table+"strategy"] = none
		}
	}
	for k, v := range c.keys {
		if table, ok := strings.CutSuffix(k, "strategy"); ok && v == none && isMask(table) {
			maps.DeleteFunc(c.keys, func(key, _ string) bool { return key != k && strings.HasPrefix(key, table) })
		}
	}
}

// isMask tells the table of a mask, in a stage or not.
func isMask(table string) bool {
	parts := strings.Split(strings.TrimSuffix(table, "."), ".")
	return len(parts) >= 2 && parts[len(parts)-2] == "mask"
}

// Flatten returns the keys of a preset in TOML with their values in text, as Run.Keys
// has them.
func Flatten(preset string) (map[string]string, error) { return flatten(preset) }
