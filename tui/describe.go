package tui

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"example.com/maskbench/core/train"
)

// change tells the values of a result: " 0.25 → 0.30", or nothing.
func change(r train.Result) string {
	if r.Kind == "pace" {
		r.Old, r.New = pace(r.Old), pace(r.New)
	}
	switch {
	case r.Kind == "ratio" && strings.Contains(r.On, ".") && r.Old+r.New != "":
		return " " + spelled(r.Old) + " → " + spelled(r.New)
	case r.New == "" || r.Kind == "freeze" || r.Kind == "thaw":
		return ""
	case r.Old == "":
		return " " + short(r.New)
	}
	return " " + short(r.Old) + " → " + short(r.New)
}

// pace writes steps a second; 0 is no limit.
func pace(v string) string {
	if v == "0" {
		return "free"
	}
	return v
}

// short rounds what is a number to four digits; other text it leaves.
func short(s string) string {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return s
	}
	return strconv.FormatFloat(v, 'g', 4, 64)
}

// grouped writes an integer with commas: 12,600.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// clock writes a duration as people read it off a clock: 0:41, 12:05, 3:02:09,
// 5 d.
func clock(d time.Duration) string {
	t := int64(math.Round(d.Seconds()))
	switch {
	case t >= 48*3600:
		return fmt.Sprintf("%d d", t/(24*3600))
	case t >= 3600:
		return fmt.Sprintf("%d:%02d:%02d", t/3600, t/60%60, t%60)
	}
	return fmt.Sprintf("%d:%02d", t/60, t%60)
}

func percent(f float64) string { return fmt.Sprintf("%.0f %%", 100*f) }
