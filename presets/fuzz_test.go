package presets

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/core/train"
)

// texts of the built-in presets and of staged, and two with every key and table that
// there is.
func builtinTexts(t testing.TB) []string {
	all := []string{staged}
	for _, name := range Names() {
		text, err := builtin.ReadFile(name + extension)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	for _, text := range all[:2] {
		d, err := parse(text, "/x.toml")
		if err != nil {
			t.Fatal(err)
		}
		c, err := d.load(nil)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(Encode(c)))
	}
	return all
}

// FuzzLoad feeds arbitrary text: nothing may panic, an error is one line, and what
// is accepted can be written and read back.
func FuzzLoad(f *testing.F) {
	for _, text := range builtinTexts(f) {
		f.Add(text)
	}
	f.Add(base)
	f.Add("layer = [{kind = 'dense', units = 1}, {kind = 'relu'}]\nloss.kind = \"mse\"\n'data'.kind = 'digits'")
	f.Add("a = [[[{b = '''\n'''}]]]\n\"a\\u0041\".b = 1979-05-27 07:32:00\n[[x.y]]\n[x.y.z]\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := parse(text, "/x.toml")
		if err != nil {
			oneLine(t, err)
			return
		}
		c, err := d.load(nil)
		if err != nil {
			oneLine(t, err)
			return
		}
		roundTrip(t, c)
	})
}

func oneLine(t *testing.T, err error) {
	if s := err.Error(); strings.Contains(s, "\n") || !strings.HasPrefix(s, "/x.toml") {
		t.Errorf("not one line that begins with the file: %q", s)
	}
}

func roundTrip(t *testing.T, c train.Config) {
	t.Helper()
	text := Encode(c)
	d, err := parse(string(text), "/x.toml")
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	back, err := d.load(nil)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if !reflect.DeepEqual(back, c) {
		t.Fatalf("loads back to\n%+v, want\n%+v, from\n%s", back, c, text)
	}
}

// keyLine finds the key of a line or the last key of a table's header.
var keyLine = regexp.MustCompile(`(?m)^((?:\[+|\[+[a-z.]+\.)?)([a-z_0-9]+)( *=.*|\]+)$`)

// TestTypo spoils a key in every line of every preset.
func TestTypo(t *testing.T) {
	for i, text := range builtinTexts(t) {
		for j := range keyLine.FindAllStringIndex(text, -1) {
			misspell(t, text, j, i+j, byte(7*j))
		}
	}
}

// FuzzTypo spoils any letter.
func FuzzTypo(f *testing.F) {
	texts := builtinTexts(f)
	for i := range texts {
		f.Add(uint8(i), uint8(3*i), uint8(i), uint8(7*i))
	}
	f.Fuzz(func(t *testing.T, which, line, at, letter uint8) {
		misspell(t, texts[int(which)%len(texts)], int(line), int(at), letter)
	})
}

// misspell changes one letter of a key or header of a preset: the error names the
// wrong key and its line.
func misspell(t *testing.T, text string, line, at int, letter byte) {
	all := keyLine.FindAllStringSubmatchIndex(text, -1)
	m := all[line%len(all)]
	key := text[m[4]:m[5]]
	i := at % len(key)
	typo := key[:i] + string('a'+letter%26) + key[i+1:]
	if letter&1 == 0 {
		typo = key[:i] + key[i+1:] // a letter is missing
	}
	if typo == "" || known(typo) {
		return // not a typo then
	}
	d, err := parse(text[:m[4]]+typo+text[m[5]:], "/x.toml")
	if key == "stage" && err != nil {
		return // its tables now belong to the stage before, which has them already
	}
	if err == nil {
		_, err = d.load(nil)
	}
	want := fmt.Sprintf("/x.toml:%d: unknown key %q", 1+strings.Count(text[:m[4]], "\n"), typo)
	if err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("%s for %s: %v\nwant %s", typo, key, err, want)
	}
}

// known tells whether a word is a key of any table.
func known(word string) bool {
	c := new(train.Config)
	all := slices.Concat(sections, []string{schedule, "units"}, keys(rootFields(c)), keys(dataFields(c)), keys(optimFields(c)),
		keys(layerFields(new(nn.Part))), keys(maskFields(new(mask.Setting))), keys(freezeFields(c)), keys(reportFields(c)),
		optionsOf(data.Kinds), optionsOf(optim.Kinds), optionsOf(optim.Schedules), optionsOf(mask.Kinds), optionsOf(mask.Schedules))
	for _, t := range mask.Targets {
		all = append(all, string(t))
	}
	return slices.Contains(all, word)
}

func optionsOf[T any](kinds kind.Table[T]) (all []string) {
	for _, e := range kinds {
		all = append(all, keys(options(e.New()))...)
	}
	return all
}
