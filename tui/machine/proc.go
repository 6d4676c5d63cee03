package machine

import (
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// ticks is the time that the processors have spent so far.
type ticks struct{ busy, all uint64 }

// readTicks reads the first line of proc/stat; none of it is known elsewhere than
// on Linux.
func readTicks(root string) ticks {
	data, err := os.ReadFile(filepath.Join(root, "proc/stat"))
	if err != nil {
		return ticks{}
	}
	line, _, _ := strings.Cut(string(data), "\n")
	fields := strings.Fields(line)
	if len(fields) < 5 || fields[0] != "cpu" {
		return ticks{}
	}
	var t ticks
	for i, f := range fields[1:min(len(fields), 9)] { // guests' time is in that of users
		n, err := strconv.ParseUint(f, 10, 64)
		if err != nil {
			return ticks{}
		}
		t.all += n
		if i != 3 && i != 4 { // idle, and waiting for a disk
			t.busy += n
		}
	}
	return t
}

// busySince is the share of the time since before in which the processors worked.
func (t ticks) busySince(before ticks) float64 {
	if before.all == 0 || t.all <= before.all || t.busy < before.busy {
		return math.NaN()
	}
	return min(float64(t.busy-before.busy)/float64(t.all-before.all), 1)
}

// readMemory is the memory in use and in all: that of the machine, or that of the
// control group, as of a container, where that has less.
func readMemory(root string) (used, total uint64) {
	info := readFields(filepath.Join(root, "proc/meminfo"))
	total = info["MemTotal:"] * 1024
	used = total - min(total, info["MemAvailable:"]*1024)
	if limit, inUse, ok := readGroup(root); ok && limit < total {
		return inUse, limit
	}
	return used, total
}

// readGroup is the memory of the control group (version 2) that the program is in.
func readGroup(root string) (limit, used uint64, ok bool) {
	data, err := os.ReadFile(filepath.Join(root, "proc/self/cgroup"))
	if err != nil {
		return 0, 0, false
	}
	line, _, _ := strings.Cut(string(data), "\n")
	name, found := strings.CutPrefix(line, "0::")
	if !found {
		return 0, 0, false
	}
	group := filepath.Join(root, "sys/fs/cgroup", filepath.Clean("/"+name))
	limit, known := readNumber(filepath.Join(group, "memory.max")) // "max": no limit
	used, knownToo := readNumber(filepath.Join(group, "memory.current"))
	cache := readFields(filepath.Join(group, "memory.stat"))["inactive_file"] // given up when needed
	return limit, used - min(used, cache), known && knownToo
}

func readNumber(file string) (uint64, bool) {
	data, err := os.ReadFile(file)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseUint(strings.TrimSpace(string(data)), 10, 64)
	return n, err == nil
}

// readFields reads lines of a name and a number.
func readFields(file string) map[string]uint64 {
	data, _ := os.ReadFile(file) // none: nothing is known
	out := map[string]uint64{}
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		if n, err := strconv.ParseUint(f[1], 10, 64); err == nil {
			out[f[0]] = n
		}
	}
	return out
}
