package presets

import (
	"fmt"
	"math/rand/v2"
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

// texts of the built-in presets, each with every key and table that there is too.
func builtinTexts(t testing.TB) []string {
	var all []string
	for _, name := range Names() {
		text, err := builtin.ReadFile(name + extension)
		if err != nil {
			t.Fatal(err)
		}
		c, err := Load(name, nil)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text), string(Encode(c)))
	}
	d, err := parse(staged, "/x.toml")
	if err != nil {
		t.Fatal(err)
	}
	c, err := d.load(nil)
	if err != nil {
		t.Fatal(err)
	}
	return append(all, staged, string(Encode(c)))
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

// FuzzTypo changes one letter of a key or header of a preset: the error names the
// wrong key and its line.
func FuzzTypo(f *testing.F) {
	texts := builtinTexts(f)
	for i, text := range texts {
		for j := range keyLine.FindAllStringIndex(text, -1) {
			f.Add(uint8(i), uint8(j), uint8(i+j), uint8(7*j))
		}
	}
	f.Fuzz(func(t *testing.T, which, line, at, letter uint8) {
		text := texts[int(which)%len(texts)]
		all := keyLine.FindAllStringSubmatchIndex(text, -1)
		m := all[int(line)%len(all)]
		key := text[m[4]:m[5]]
		i := int(at) % len(key)
		typo := key[:i] + string('a'+letter%26) + key[i+1:]
		if letter&1 == 0 {
			typo = key[:i] + key[i+1:] // a letter is missing
		}
		if typo == "" || known(typo) {
			return // not a typo then
		}
		d, err := parse(text[:m[4]]+typo+text[m[5]:], "/x.toml")
		if err == nil {
			_, err = d.load(nil)
		}
		if key == "stage" && err != nil && strings.Contains(err.Error(), "not valid TOML") {
			return // the tables of the stage now belong to the one before it, and are there twice
		}
		want := fmt.Sprintf("/x.toml:%d: unknown key %q", 1+strings.Count(text[:m[4]], "\n"), typo)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s for %s: %v\nwant %s", typo, key, err, want)
		}
	})
}

// known tells whether a word is a key of any table.
func known(word string) bool {
	c := new(train.Config)
	all := slices.Concat(sections, []string{schedule, "units"}, keys(rootFields(c)), keys(dataFields(c)), keys(optimFields(c)),
		keys(layerFields(new(nn.Part))), keys(maskFields(new(mask.Setting))), keys(freezeFields(c)),
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

// TestRoundTripRandom writes random experiments and reads them back.
func TestRoundTripRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	valid := 0
	for range 3000 {
		c, err := Load(Names()[rng.IntN(len(Names()))], nil)
		if err != nil {
			t.Fatal(err)
		}
		scramble(rng, &c)
		if c.Validate() != nil {
			continue
		}
		valid++
		roundTrip(t, c)
	}
	if valid < 300 {
		t.Errorf("only %d of the random experiments were valid", valid)
	}
}

func scramble(rng *rand.Rand, c *train.Config) {
	c.About = []string{"", "ä\n\"\\", "\x01'''\"\"\"", "#[x]"}[rng.IntN(4)]
	c.Seed, c.Epochs, c.Batch, c.Shuffle = rng.Uint64()>>1, rng.IntN(100), 1+rng.IntN(1000), rng.IntN(2) == 0
	c.Val, c.Standardize = rng.Float64(), rng.IntN(2) == 0
	c.Test, c.Select = rng.Float64(), []string{"", "best"}[rng.IntN(2)]
	c.Noise = data.Noise{Labels: rng.Float64(), Kind: []string{"", "pair"}[rng.IntN(2)], Features: rng.IntN(9)}
	c.Optim, c.RateSchedule = pick(rng, optim.Kinds), pick(rng, optim.Schedules)
	c.Clip, c.Warmup = rng.Float64(), rng.Float64()
	c.Layers = append(c.Layers[:0:0], nn.Part{Name: "a-b_1", Spec: kind.Choice[nn.Spec]{Kind: "dense", Value: &nn.Dense{Units: 1 + rng.IntN(9)}}})
	for i := range rng.IntN(4) {
		c.Layers = append(c.Layers, nn.Part{Name: fmt.Sprint("l", i), Spec: pick(rng, nn.Kinds)})
	}
	for _, target := range mask.Targets {
		s := mask.Default(target)
		s.Strategy, s.Ratio = pick(rng, mask.Kinds), rng.Float64()
		s.Resample = []mask.Resample{{}, {Tier: mask.PerRun}, {Tier: mask.PerStep}, {Tier: mask.EveryN, Every: 1 + rng.IntN(9)}}[rng.IntN(4)]
		if target == mask.Input {
			s.Fill = []mask.Fill{{}, {Kind: mask.FillNoise}, {Kind: mask.FillNumber, Value: rng.NormFloat64()}}[rng.IntN(3)]
		} else if rng.IntN(2) == 0 {
			s.Layers, s.Ratios = []string{"a-b_1"}, map[string]float64{"a-b_1": rng.Float64()}
		}
		c.Masks[target] = s
	}
	if rng.IntN(2) == 0 {
		c.Freeze.Layers = []string{"a-b_1"}
	}
}

// pick chooses a kind and gives its numbers random values.
func pick[T any](rng *rand.Rand, kinds kind.Table[T]) kind.Choice[T] {
	choice, _ := kinds.Choose(kinds.Names()[rng.IntN(len(kinds))])
	for _, f := range options(choice.Value) {
		switch p := f.to.(type) {
		case *float64:
			*p = rng.Float64()
		case *int:
			*p = 1 + rng.IntN(20)
		}
	}
	return choice
}
