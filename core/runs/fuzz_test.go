package runs

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/maskbench/core/record"
	"example.com/maskbench/presets"
)

// builtin are the built-in presets as a run's folder has them.
func builtin(t testing.TB) []string {
	var all []string
	for _, name := range presets.Names() {
		c, err := presets.Load(name, nil)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(presets.Encode(c)))
	}
	return all
}

// TestScan: the fast way is taken for what the program writes, unless there are stages.
func TestScan(t *testing.T) {
	for _, text := range builtin(t) {
		if _, ok := scan(text); ok == strings.Contains(text, "[[stage]]") {
			t.Errorf("taken: %v\n%s", ok, text)
		}
	}
	if _, ok := scan(preset); !ok {
		t.Error("the tests' own preset")
	}
}

// TestNamesOfPresets: a query can name every key of every preset, also by its end.
func TestNamesOfPresets(t *testing.T) {
	for _, text := range builtin(t) {
		keys, err := flatten(text)
		if err != nil {
			t.Fatal(err)
		}
		for k := range keys {
			if short := k[1+lastDot(k):]; !isName(k) || !isName(short) {
				t.Errorf("%s or %s is no name", k, short)
			}
		}
	}
}

func lastDot(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return i
		}
	}
	return -1
}

// FuzzFlatten: what the fast way accepts is what TOML says.
func FuzzFlatten(f *testing.F) {
	for _, text := range builtin(f) {
		f.Add(text)
	}
	for _, text := range []string{
		preset, "a = 1\na = 2\n", "[a]\n[a]\n", "[a.b]\n[a]\n", "a = 1\n[a]\n", "[[a]]\nname = \"x\"\n[a]\n", "[a]\n[[a]]\n", "x = { y = 1 }\n[x]\n",
		"a = 01\n", "a = 1.\n", "a = .5\n", "a = 1e5\n", "a = -0\n", "a = -0.0\n", "a = 1_0\n", "a = [1, \"b,]\", [2]]\n", "a = [1,]\n", "a = \"\\u0041\"\n",
		"a = { b = 1, }\n", "a = {  }\n", "[[a]]\nb = 1\n[[a]]\nname = 3\nb = 2\n", "[[layer]]\nkind = \"x\"\n", "# \x7f\n", "a = 1 # b\n", "[a]\nb = 1\n[a.b]\n", "about = { a = 1 }\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		fast, ok := scan(text)
		if !ok {
			return
		}
		slow, err := parse(text)
		if err != nil || !maps.Equal(fast, slow) {
			t.Errorf("%v %v\n%v\nof %q", err, slow, fast, text)
		}
	})
}

// FuzzParseQuery: a query is understood or the error says where it is not; what NOT
// makes of it is the opposite.
func FuzzParseQuery(f *testing.F) {
	for _, q := range []string{"", "ratio>0.5 strategy:sliding preset:fashion* -state:crashed val_loss<0.4 \"free text\"", "(a OR b) AND NOT c", "-(", "a=\"b", "began>2026", "x!=", "*", "name:**a*", "seed>=1e400", "val_loss:NaN"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := ParseQuery(text)
		if err != nil {
			var e *QueryError
			if n := utf8.RuneCountInString(text); !errors.As(err, &e) || e.Column < 1 || e.Column > n+1 || e.Reason == "" {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		if q.match == nil || utf8.RuneCountInString(text) > mostQuery-10 {
			return
		}
		opposite, err := ParseQuery("NOT (" + text + ")")
		if err != nil {
			t.Fatalf("NOT (%s): %v", text, err)
		}
		for _, r := range append(some(), Run{}) {
			if q.Match(r) == opposite.Match(r) {
				t.Errorf("%q and its opposite on %s", text, r.Name)
			}
		}
	})
}

// FuzzFolder: a folder with anything in its files is read without failing, the same
// at once, in parts as it grows, and again.
func FuzzFolder(f *testing.F) {
	line := `{"step":1,"loss":2.5,"grad_norm":1}` + "\n" + `{"epoch":1,"step":10,"train_loss":2,"val_loss":1,"val_accuracy":null,"gap":0}` + "\n"
	event := `{"event":"start","step":0,"time":"2026-11-23T21:53:56Z"}` + "\n"
	f.Add(preset, manifest, `{"step":1,"id":1,"kind":"ratio","on":"input","outcome":"applied","new":"0.5"}`+"\n", line+line, event, uint16(50))
	f.Add(preset, `{"stages":[{"name":"a","train_rows":-5},{"name":""}]}`, `{"kind":"target","outcome":"applied","new":"both"}`+"\n", line[:40], event[:9], uint16(7))
	f.Add("[[layer]]\nname = 3\n[mask]\nstrategy = \"none\"\n", "{", "{}\n\n", "\n\n", "\n", uint16(1))
	f.Add(preset, manifest, `{"kind":"freeze","on":"a, b","outcome":"applied"}`+"\n", `{"epoch":9223372036854775808,"step":-4`+"\n"+`{"epoch":1}`, "{}", uint16(60))
	f.Fuzz(func(t *testing.T, preset, manifest, journal, metrics, times string, cut uint16) {
		dir := filepath.Join(t.TempDir(), "run")
		os.Mkdir(dir, 0o777)
		write := func(name, text string) {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		grown := newFolder(dir)
		write(record.MetricsFile, metrics[:min(len(metrics), int(cut))])
		grown.read()
		for name, text := range map[string]string{record.PresetFile: preset, record.RunFile: manifest, record.JournalFile: journal, record.MetricsFile: metrics, record.TimesFile: times} {
			write(name, text)
		}
		after, ok := grown.read()
		once, err := Read(dir)
		if !ok || err != nil {
			t.Fatal(err)
		}
		again, _ := grown.read()
		for _, r := range []Run{after, again} {
			if got, want := fmt.Sprintf("%+v", r), fmt.Sprintf("%+v", once); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		}
		if once.Step < 0 || once.Epoch < 0 || once.Steps < 0 || once.State == Training {
			t.Errorf("%+v", once)
		}
		Compare(once, after)
	})
}
