package kind

import (
	"strings"
	"testing"
)

func TestNearest(t *testing.T) {
	words := []string{"random", "sliding", "adaptive", "none"}
	for word, want := range map[string]string{
		"slidign": "sliding", "randm": "random", "adative": "adaptive", "Sliding": "sliding",
		"": "", "rigl": "", "non": "none", "zebra-stripes": "",
	} {
		if got := Nearest(word, words); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"", "ab", 2}, {"sede", "seed", 1}, {"kitten", "sitting", 3}, {"épohcs", "epochs", 2}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestChoose(t *testing.T) {
	table := Table[int]{{Name: "one", About: "the unit", New: func() int { return 1 }}, {Name: "two", New: func() int { return 2 }}}
	if c, err := table.Choose("two"); err != nil || c.Kind != "two" || c.Value != 2 {
		t.Errorf("Choose(two) = %v, %v", c, err)
	}
	if table.About("one") != "the unit" {
		t.Errorf("About(one) = %q", table.About("one"))
	}
	_, err := table.Choose("tow")
	if err == nil || !strings.Contains(err.Error(), `"two"`) || !strings.Contains(err.Error(), "one, two") {
		t.Errorf("Choose(tow): %v", err)
	}
}
