package phrase

import (
	"strings"

	"example.com/maskbench/core/train"
)

// spoken are the commands that people speak of in other words than their kinds.
var spoken = map[string]string{
	"rate": "learning rate", "rate-schedule": "rate schedule", "warmup": "warm-up", "clip": "gradient clip",
	"schedule-option": "schedule", "option": "", "rate-option": "rate schedule",
}

// Describe names a command as people speak of it: "input ratio", "parameter ratio of
// dense1", "input width" for an option of that name.
func Describe(c train.Command) string {
	if c.Undoes != 0 {
		c.Undoes = 0
		return "undo: " + Describe(c)
	}
	word, ok := spoken[c.Kind]
	if !ok {
		word = c.Kind
	}
	on, key, _ := strings.Cut(c.On, ".")
	switch c.Kind {
	case "freeze", "thaw":
		return c.Kind + " " + c.On
	case "rate-option":
		on, key = "", c.On
	case "ratio":
		if key != "" {
			key = "of " + key
		}
	}
	return strings.Join(strings.Fields(on+" "+word+" "+key), " ")
}
