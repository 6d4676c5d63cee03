package runs

import (
	"strconv"

	"example.com/maskbench/core/train"
)

// part is a stage of a run, or all of it: how many epochs (0: endless) of how many steps.
type part struct {
	name   string // "" without stages
	epochs int
	steps  int64 // an epoch; 0 if that is not known
}

// parts lists what a run does, one after another.
func parts(keys map[string]string, m train.Manifest) []part {
	if len(m.Stages) == 0 {
		return []part{{"", natural(keys["epochs"]), perEpoch(m.TrainRows, keys["batch"])}}
	}
	var all []part
	for _, s := range m.Stages {
		in := "stage." + s.Name + "."
		all = append(all, part{s.Name, natural(keys[in+"epochs"]), perEpoch(s.TrainRows, keys[in+"batch"])})
	}
	return all
}

func natural(text string) int {
	n, _ := strconv.Atoi(text)
	return max(0, n)
}

// perEpoch is the number of batches in an epoch, the last of which may be short.
func perEpoch(rows int, batch string) int64 {
	b := natural(batch)
	if b == 0 || rows <= 0 {
		return 0
	}
	b = min(b, rows)
	return int64((rows + b - 1) / b)
}

// extent is how many steps and epochs a run has in all; 0 if it is endless or that is
// not known.
func extent(keys map[string]string, m train.Manifest) (steps int64, epochs int) {
	known := true
	for _, p := range parts(keys, m) {
		if p.epochs == 0 {
			return 0, 0
		}
		known = known && p.steps > 0
		epochs += p.epochs
		steps += int64(p.epochs) * p.steps
	}
	if !known {
		steps = 0
	}
	return steps, epochs
}

// stageAt is the table of the stage that is in force after so many steps, "" without
// stages.
func stageAt(keys map[string]string, m train.Manifest, step int64) string {
	all, end := parts(keys, m), int64(0)
	for i, p := range all {
		end += int64(p.epochs) * p.steps
		if p.name != "" && (step < end || i == len(all)-1) {
			return "stage." + p.name + "."
		}
	}
	return ""
}
