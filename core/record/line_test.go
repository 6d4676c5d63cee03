package record

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"
)

func TestLine(t *testing.T) {
	l := NewLine()
	if got := string(l.Bytes()); got != "{}" {
		t.Errorf("empty: %s", got)
	}
	l.Int("step", math.MinInt64).Float("loss", 0.1).Float("big", 1e21).Float("six", 1e6).Float("nan", math.NaN()).
		Float("inf", math.Inf(-1)).Float("zero", math.Copysign(0, -1)).String("s", "a\"\\\n\x00\x7fé\xff").Bool("b", true).Raw("args", []byte(`[1]`))
	const want = `{"step":-9223372036854775808,"loss":0.1,"big":1e+21,"six":1e+06,"nan":null,"inf":null,"zero":-0,` +
		`"s":"a\"\\\n\u0000` + "\x7fé\uFFFD" + `","b":true,"args":[1]}`
	if got := string(l.Bytes()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	at := time.Date(2026, 1, 2, 3, 4, 5, 60_000, time.FixedZone("", 3600))
	if got := string(l.Reset().Time("at", at).Bytes()); got != `{"at":"2026-01-02T02:04:05.00006Z"}` {
		t.Errorf("a time: %s", got)
	}
	if got := string(l.Reset().Int("a", 1).Bytes()); got != `{"a":1}` {
		t.Errorf("after Reset: %s", got)
	}
	if got := string(new(Line).Reset().line()); got != "{}\n" {
		t.Errorf("zero value: %q", got)
	}
}

func TestLineDoesNotAllocate(t *testing.T) {
	l := NewLine()
	build := func() {
		l.Reset().Int("step", 123456).Float("train_loss", 0.12345678901234567).String("event", "step\n").Bool("b", false).Time("at", time.Unix(1, 2)).Bytes()
	}
	build()
	if n := testing.AllocsPerRun(100, build); n != 0 {
		t.Errorf("%v allocations a line", n)
	}
}

// FuzzLine compares with encoding/json: what is parsed is what was put in.
func FuzzLine(f *testing.F) {
	f.Add("step", int64(1), 0.1, "text", true)
	f.Add("\"\\\n\r\t\b\f\x00\u2028\xff", int64(math.MaxInt64), math.MaxFloat64, "\xed\xa0\x80", false)
	f.Add("", int64(-1), math.SmallestNonzeroFloat64, "</script>&", false)
	f.Add("x", int64(0), math.NaN(), "", false)
	f.Fuzz(func(t *testing.T, key string, i int64, v float64, s string, b bool) {
		line := NewLine().Int("i"+key, i).Float("f"+key, v).String("s"+key, s).Bool("b"+key, b).line()
		if strings.Count(string(line), "\n") != 1 {
			t.Fatalf("not one line: %q", line)
		}
		var got map[string]any
		d := json.NewDecoder(strings.NewReader(string(line)))
		d.UseNumber()
		if err := d.Decode(&got); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		key = valid(key)
		if n, err := got["i"+key].(json.Number).Int64(); err != nil || n != i {
			t.Errorf("%d became %d, %v", i, n, err)
		}
		if math.IsNaN(v) || math.IsInf(v, 0) {
			if got["f"+key] != nil {
				t.Errorf("%v became %v", v, got["f"+key])
			}
		} else if n, err := got["f"+key].(json.Number).Float64(); err != nil || math.Float64bits(n) != math.Float64bits(v) {
			t.Errorf("%v became %v, %v", v, n, err)
		}
		if got["s"+key] != valid(s) || got["b"+key] != b || len(got) != 4 {
			t.Errorf("got %v from %q", got, line)
		}
	})
}

// valid replaces each bad byte, as a range over the string does.
func valid(s string) string { return string([]rune(s)) }

// BenchmarkLine builds a line as a step's.
func BenchmarkLine(b *testing.B) {
	l := NewLine()
	for b.Loop() {
		l.Reset().Int("step", 123456).Float("loss", 0.12345678901234567).Float("grad_norm", 2.345678901234567).
			Float("rate", 0.01).Float("ratio_input", 0.25).Float("ratio_parameter", 0.5).line()
	}
}
