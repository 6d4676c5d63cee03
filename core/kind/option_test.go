package kind

import (
	"slices"
	"testing"
)

type window struct {
	Width int     `toml:"width"`
	Share float64 `toml:"share"`
	Edge  string  `toml:"edge" words:"wrap clip"`
	On    bool    `toml:"on"`
	File  Path    `toml:"file"`
	Title string  `toml:"title"`
	Plain int
}

func TestWith(t *testing.T) {
	old := Choice[any]{Kind: "window", Value: &window{Width: 3, Share: 0.5, Edge: "wrap"}}
	for _, c := range []struct{ key, text, want, err string }{
		{"width", "4", "4", ""},
		{"width", "4.5", "", `width "4.5" is not a whole number`},
		{"share", "1e-3", "0.001", ""},
		{"share", "NaN", "", `share "NaN" is not a number`},
		{"share", "x", "", `share "x" is not a number`},
		{"edge", "clip", "clip", ""},
		{"edge", "clap", "", `unknown edge "clap": did you mean "clip"? (there are: wrap, clip)`},
		{"on", "true", "true", ""},
		{"on", "2", "", `on "2" is neither true nor false`},
		{"file", "a b", "a b", ""},
		{"title", "any", "any", ""},
		{"widht", "1", "", `unknown option of window "widht": did you mean "width"? (there are: width, share, edge, on, file, title)`},
	} {
		now, err := With(old, c.key, c.text)
		if err != nil {
			if err.Error() != c.err {
				t.Errorf("%s = %q: %v, want %q", c.key, c.text, err, c.err)
			}
			continue
		}
		all := Options(now.Value)
		if i := slices.IndexFunc(all, func(o Option) bool { return o.Key == c.key }); c.err != "" || all[i].Text() != c.want {
			t.Errorf("%s = %q: is %q, want %q %q", c.key, c.text, all[i].Text(), c.want, c.err)
		}
	}
	if *old.Value.(*window) != (window{Width: 3, Share: 0.5, Edge: "wrap"}) {
		t.Errorf("the kind itself changed: %+v", old.Value)
	}
	if _, err := With(Choice[any]{Kind: "plain", Value: 7}, "x", "1"); err == nil || err.Error() != "plain has no options" {
		t.Errorf("a kind without options: %v", err)
	}
}
