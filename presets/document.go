package presets

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.com/maskbench/core/train"
	"github.com/BurntSushi/toml"
)

// table is a TOML table.
type table = map[string]any

// document is a preset as it is written, before it has a meaning. Keys are known
// by their path: "batch", "mask.input.ratio", "layer.0.units".
type document struct {
	file  string // as in messages
	name  string // of the preset, unless it says another
	root  table
	lines map[string]int    // of the keys and tables of the file
	sets  map[string]string // the override in force, by path
	stage *stage            // for which it stands; nil: for the run
	parts []*document       // of the stages, once they are read
}

func parse(text, file string) (*document, error) {
	d := &document{file: file, root: table{}, lines: map[string]int{}, sets: map[string]string{}}
	d.name = strings.TrimSuffix(filepath.Base(file), extension)
	if _, err := toml.Decode(text, &d.root); err != nil {
		return nil, syntax(file, err)
	}
	d.lines = lines(text)
	return d, nil
}

func syntax(file string, err error) error {
	var p toml.ParseError
	if !errors.As(err, &p) {
		return fmt.Errorf("%s: %w", file, err)
	}
	key := ""
	if p.LastKey != "" {
		key = fmt.Sprintf(" (after key %q)", p.LastKey)
	}
	message := strings.Join(strings.Fields(strings.TrimSuffix(p.Message, ".")), " ") // it may quote line breaks
	return fmt.Errorf("%s:%d: not valid TOML: %s%s", file, p.Position.Line, message, key)
}

// join appends a key to a path.
func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// parent is the path of the table that a key is in, "" for the top.
func parent(path string) string {
	return path[:max(0, strings.LastIndexByte(path, '.'))]
}

// source is what a path, or the nearest table around it, was said by: the file, or
// an override. It is "" for what is said nowhere.
func (d *document) source(path string) (at string, override bool) {
	for p := path; p != ""; p = parent(p) {
		if s, ok := d.sets[p]; ok {
			return "--set " + s, true
		}
		if line, ok := d.lines[p]; ok {
			return d.file + ":" + strconv.Itoa(line), false
		}
	}
	return "", false
}

// where tells the place of a path: its override, its line, or that of the
// nearest table around it.
func (d *document) where(path string) string {
	if at, _ := d.source(path); at != "" {
		return at
	}
	if d.stage != nil {
		return d.stage.home
	}
	return d.file
}

// header shows a table, or an element of an array, as its line in a file does.
func (d *document) header(path string) string {
	if d.stage.owns(path) {
		path = join("stage", path)
	}
	return "[" + path + "]"
}

// title shows a table in a message: [mask.input], [[layer]] 2 or, of a stage,
// [stage.optim] in [[stage]] 1.
func (d *document) title(path string) string {
	array, index := parent(path), path[strings.LastIndexByte(path, '.')+1:]
	if i, err := strconv.Atoi(index); err == nil && (array == "layer" || array == "stage") {
		return fmt.Sprintf("[%s] %d%s", d.header(array), i+1, d.stage.of(path))
	}
	return d.header(path) + d.stage.of(path)
}

// in tells the table that the key at path is in, "" at the top.
func (d *document) in(path string) string {
	if table := parent(path); table != "" {
		return " in " + d.title(table)
	}
	return d.stage.of(path)
}

// mistake is an error about the key at path.
func (d *document) mistake(path string, err error) error {
	key := path[strings.LastIndexByte(path, '.')+1:]
	return fmt.Errorf("%s: %s%s: %w", d.where(path), key, d.in(path), err)
}

// locate turns an error of Config.Validate into one that names the line.
func (d *document) locate(err error, c *train.Config) error {
	var f *train.FieldError
	if !errors.As(err, &f) {
		return fmt.Errorf("%s: %w", d.file, err)
	}
	path := f.Key
	for i, l := range c.Layers {
		if path == "layer."+l.Name {
			path = "layer." + strconv.Itoa(i)
		}
	}
	if key := d.culprit(path, f.Err.Error()); key != "" {
		return fmt.Errorf("%s: %s: %w", d.where(key), d.title(path), f.Err)
	}
	if path == "layer" || slices.Contains(sections, path) || strings.Contains(path, ".") && d.isTable(path) {
		return fmt.Errorf("%s: %s: %w", d.where(path), d.title(path), f.Err)
	}
	return d.mistake(path, f.Err)
}

// culprit is the key within the table at path that a message is about: of those
// that the message mentions the deepest one, then the first mentioned.
func (d *document) culprit(path, message string) string {
	best, bestDepth, bestAt := "", 0, 0
	for _, key := range d.written() {
		if !strings.HasPrefix(key, path+".") || d.at(key) == nil {
			continue
		}
		depth, at := strings.Count(key, "."), mention(message, key[strings.LastIndexByte(key, '.')+1:])
		if at >= 0 && (depth > bestDepth || depth == bestDepth && at < bestAt) {
			best, bestDepth, bestAt = key, depth, at
		}
	}
	return best
}

// written lists the paths of all keys in the file and the overrides, sorted.
func (d *document) written() []string {
	var paths []string
	for p := range d.lines {
		paths = append(paths, p)
	}
	for p := range d.sets {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	return paths
}

// mention is where a message first has the word, or −1.
func mention(message, word string) int {
	at := 0
	for _, w := range strings.FieldsFunc(message, func(r rune) bool { return strings.ContainsRune(" \"':,;.()", r) }) {
		if w == word {
			return at
		}
		at++
	}
	return -1
}

func (d *document) isTable(path string) bool {
	_, ok := d.at(path).(table)
	return ok
}

// at returns the value at a path, nil if there is none.
func (d *document) at(path string) any {
	var v any = d.root
	for _, key := range strings.Split(path, ".") {
		switch in := v.(type) {
		case table:
			v = in[key]
		case []table:
			i, err := strconv.Atoi(key)
			if err != nil || i >= len(in) {
				return nil
			}
			v = in[i]
		default:
			return nil
		}
	}
	return v
}
