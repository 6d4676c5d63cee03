package tui

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"example.com/maskbench/core/train"
	"example.com/maskbench/tui/plot"
)

// classPicture is the accuracy of each class in the validation, a bar each: in the order
// of the data if all have room, else the lowest first.
func classPicture(s *state, w, h, from int) []string {
	all := s.still.Classes
	if len(all) == 0 {
		return indent(wrap(s.unless("No accuracy by class yet: it comes with the end of an epoch, where the data have classes and a validation part.", "accuracy by class"), w-2, h))
	}
	rows := max(1, h-1)
	ranked := byAccuracy(all)
	lowest := ranked[0]
	shown := all
	if len(all) > rows {
		from = clamp(from, 0, len(all)-rows)
		shown = ranked[from : from+rows]
	}
	name, count := 0, 0
	for _, c := range all {
		name = max(name, min(plot.Width(plain(c.Name)), w/3))
		count = max(count, len(grouped(int64(c.Rows))))
	}
	var out []string
	for _, c := range shown {
		role := plot.Val
		if c == lowest {
			role = plot.Warn
		}
		out = append(out, s.classBar(c, role, w-2, name, count))
	}
	parts := []string{"lowest " + plain(lowest.Name) + " " + accuracy(lowest), s.theme.Paint(plot.Muted, "validation of step "+grouped(s.still.ClassesAt))}
	if len(shown) < len(all) {
		parts[0] = fmt.Sprintf("%d–%d of %d, lowest first", from+1, from+len(shown), len(all))
	}
	return indent(append(out, s.legend(parts, w-1)))
}

// widestBar is the width beyond which a bar says no more.
const widestBar = 100

// classBar is a class in w cells: its name, a bar, its accuracy and of how many rows, if
// there is room.
func (s *state) classBar(c train.ClassState, role plot.Role, w, name, count int) string {
	line := s.theme.Clip(plain(c.Name), name) + " "
	tail := fmt.Sprintf(" %7s", accuracy(c))
	if w >= name+count+26 {
		tail += s.theme.Paint(plot.Muted, fmt.Sprintf(" of %*s", count, grouped(int64(c.Rows))))
	}
	bar := clamp(w-name-1-plot.Width(tail), 0, widestBar)
	return line + gauge(s.theme, role, c.Accuracy, bar) + tail
}

func accuracy(c train.ClassState) string {
	if math.IsNaN(c.Accuracy) {
		return "no rows"
	}
	return fmt.Sprintf("%.1f %%", 100*c.Accuracy)
}

// byAccuracy is the classes, the lowest first; those without rows last.
func byAccuracy(all []train.ClassState) []train.ClassState {
	key := func(c train.ClassState) float64 {
		if math.IsNaN(c.Accuracy) {
			return 2
		}
		return c.Accuracy
	}
	return slices.SortedStableFunc(slices.Values(all), func(a, b train.ClassState) int { return cmp.Compare(key(a), key(b)) })
}
