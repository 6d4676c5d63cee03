package presets

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// override writes assignments "key=value" over the file, those of kinds first so
// that their order does not matter.
func (d *document) override(assignments []string) error {
	layers, err := d.layers()
	if err != nil {
		return err
	}
	names := layerNames(layers)
	for _, kinds := range []bool{true, false} {
		for _, a := range assignments {
			key, value, ok := strings.Cut(a, "=")
			if !ok {
				return fmt.Errorf("--set %s: want key=value, as mask.input.ratio=0.3", a)
			}
			path := strings.Split(strings.TrimSpace(key), ".")
			if isKind(path[len(path)-1]) != kinds {
				continue
			}
			if path[0] == "layer" && len(path) > 1 {
				i := slices.Index(names, path[1])
				if i < 0 {
					return fmt.Errorf("--set %s: %w", a, kind.Unknown("layer", path[1], names))
				}
				path[1] = strconv.Itoa(i)
			}
			if err := d.assign(path, value, a); err != nil {
				return fmt.Errorf("--set %s: %w", a, err)
			}
		}
	}
	return nil
}

func isKind(key string) bool { return key == "kind" || key == "strategy" }

// assign sets one key, and makes the tables on the way to it.
func (d *document) assign(path []string, text, assignment string) error {
	t, at := d.root, ""
	for _, key := range path[:len(path)-1] {
		at = join(at, key)
		switch in := d.at(at).(type) {
		case nil:
			made := table{}
			t[key], t = made, made
			d.sets[at] = assignment // if there is no such table, this says where it is from
		case table:
			t = in
		case []table: // the index follows
		default:
			return fmt.Errorf("%s is no table", at)
		}
	}
	key, v := path[len(path)-1], value(text)
	if isKind(key) && v != d.kindAt(at, key) {
		name, _ := v.(string)
		drop(t, commonKeys(at, name))
	}
	if other := rivals[key]; other != "" && strings.HasPrefix(at, "mask.") {
		delete(t, other)
	}
	t[key] = v
	d.sets[join(at, key)] = assignment
	return nil
}

// rivals are keys that say the same of a mask: one of them replaces the other.
var rivals = map[string]string{"resample": "every", "every": "resample"}

// value reads a TOML value; anything else is a string.
func value(text string) any {
	var t table
	if _, err := toml.Decode("v = "+text, &t); err != nil || len(t) != 1 {
		return strings.ToValidUTF8(text, "�")
	}
	return t["v"]
}

// kindAt is the kind in force before an override.
func (d *document) kindAt(path, word string) any {
	if v := d.at(join(path, word)); v != nil {
		return v
	}
	c := train.Default()
	switch path {
	case "loss":
		return c.Loss.Kind
	case "optim":
		return c.Optim.Kind
	}
	return nil
}

// drop removes the options of a kind from its table.
func drop(t table, common []string) {
	for key := range t {
		if !slices.Contains(common, key) {
			delete(t, key)
		}
	}
}

// commonKeys are the keys that a table has whatever its kind, without those that the
// new kind has no use for.
func commonKeys(path, kind string) []string {
	c := new(train.Config)
	switch {
	case path == "data":
		return keys(dataFields(c))
	case strings.HasPrefix(path, "layer."):
		return keys(layerFields(new(nn.Part)))
	case strings.HasPrefix(path, "mask."):
		s := new(mask.Setting)
		s.Strategy, _ = mask.Kinds.Choose(kind)
		if _, ok := s.Strategy.Value.(mask.Stored); ok {
			return []string{"strategy", "ratio", "fill"} // its file says the rest
		}
		return keys(maskFields(s))
	}
	return []string{"kind"}
}
