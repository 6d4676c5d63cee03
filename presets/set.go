package presets

import (
	"fmt"
	"slices"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// override writes assignments "key=value" over the file: those of the base before
// those of stages, which may inherit what they change, and among these those of
// kinds first, so that their order does not matter.
func (d *document) override(assignments []string) error {
	for _, stages := range []bool{false, true} {
		for _, kinds := range []bool{true, false} {
			for _, a := range assignments {
				key, value, ok := strings.Cut(a, "=")
				if !ok {
					return fmt.Errorf("--set %s: want key=value, as mask.input.ratio=0.3", a)
				}
				path := strings.Split(strings.TrimSpace(key), ".")
				if isKind(path[len(path)-1]) != kinds || (path[0] == "stage") != stages {
					continue
				}
				err := d.address(path, a)
				if err == nil {
					err = d.assign(path, value, a)
				}
				if err == nil {
					err = d.inherited(strings.Join(path, "."))
				}
				if err != nil {
					return fmt.Errorf("--set %s: %w", a, err)
				}
			}
		}
	}
	return nil
}

func isKind(key string) bool { return key == "kind" || key == "strategy" }

// assign sets one key, and makes the tables on the way to it.
func (d *document) assign(path []string, text, assignment string) error {
	at, key, v := strings.Join(path[:len(path)-1], "."), path[len(path)-1], value(text)
	t, err := d.open(at, assignment)
	if err != nil {
		return err
	}
	if isKind(key) && v != d.kindAt(at, key) {
		name, _ := v.(string)
		drop(t, commonKeys(general(at), name))
	}
	if other := rivals[key]; other != "" && strings.HasPrefix(general(at), "mask.") {
		delete(t, other)
	}
	t[key] = v
	forget(d.lines, join(at, key))
	forget(d.sets, join(at, key))
	d.sets[join(at, key)] = assignment
	return nil
}

// open returns the table at a path; if there is none it makes it for an assignment.
func (d *document) open(path, assignment string) (table, error) {
	if path == "" {
		return d.root, nil
	}
	switch in := d.at(path).(type) {
	case table:
		return in, nil
	case nil:
		around, err := d.open(parent(path), assignment)
		if err != nil {
			return nil, err
		}
		made := table{}
		around[path[strings.LastIndexByte(path, '.')+1:]] = made
		d.sets[path] = assignment // if there is no such table, this says where it is from
		return made, nil
	}
	return nil, fmt.Errorf("%s is no table", path)
}

// forget drops what is known of the places within a value that is replaced.
func forget[T any](known map[string]T, path string) {
	for p := range known {
		if strings.HasPrefix(p, path+".") {
			delete(known, p)
		}
	}
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
	switch general(path) {
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

// general is the path of a stage's table as the base has it.
func general(path string) string {
	if rest, ok := strings.CutPrefix(path, "stage."); ok {
		_, path, _ = strings.Cut(rest, ".")
	}
	return path
}

// commonKeys are the keys that a table has whatever its kind, without those that the
// new kind has no use for.
func commonKeys(path, kind string) []string {
	c := new(train.Config)
	switch {
	case strings.HasSuffix(path, "."+schedule):
		return []string{"kind"}
	case path == "optim":
		return append(keys(optimFields(c)), schedule)
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
		return append(keys(maskFields(s)), schedule)
	}
	return []string{"kind"}
}
