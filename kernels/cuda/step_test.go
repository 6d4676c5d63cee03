//go:build cuda

package cuda_test

import (
	"os"
	"path/filepath"
	"testing"

	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
	"gorgonia.org/cu"
)

// asked is what the driver was asked for.
type asked struct{ launches, synchronizations, copies, clears int }

// asks returns how often the emulator was asked until now: emulator/driver.cc says which
// attributes tell.
func asks(t *testing.T) asked {
	t.Helper()
	if os.Getenv("MASKBENCH_TEST_GPU") != "" {
		t.Skip("a real driver does not count")
	}
	var counts [4]int
	for i := range counts {
		n, err := cu.Device(0).Attribute(cu.DeviceAttribute(1<<20 + i))
		if err != nil {
			t.Fatal(err)
		}
		counts[i] = n
	}
	return asked{counts[0], counts[1], counts[2], counts[3]}
}

// A step of a preset asks this of the driver: it waits once, for the loss and the norms,
// and what is many in the program is few launches.
func TestStepAsksLittle(t *testing.T) {
	for _, c := range []struct {
		set  []string
		want asked
	}{
		{nil, asked{16, 1, 4, 4}},
		{[]string{"mask.input.strategy=random", "mask.input.resample=sample"}, asked{17, 1, 3, 4}},
		{[]string{"mask.parameter.strategy=random", "mask.parameter.ratio=0.5"}, asked{16, 1, 4, 4}},
	} {
		few, more := asksOfRun(t, 4, c.set), asksOfRun(t, 10, c.set)
		got := asked{more.launches - few.launches, more.synchronizations - few.synchronizations, more.copies - few.copies, more.clears - few.clears}
		if want := (asked{6 * c.want.launches, 6 * c.want.synchronizations, 6 * c.want.copies, 6 * c.want.clears}); got != want {
			t.Errorf("%v: six steps ask %+v, want %+v", c.set, got, want)
		}
	}
}

// asksOfRun returns what a run of so many steps asks.
func asksOfRun(t *testing.T, steps int64, set []string) asked {
	t.Helper()
	before := asks(t)
	c, err := presets.Load("fashion-mini", append([]string{"device=cuda"}, set...))
	if err != nil {
		t.Fatal(err)
	}
	dir, err := record.Create(filepath.Join(t.TempDir(), "run"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := train.Open(c, train.Options{Dir: dir, Until: steps})
	if err != nil {
		t.Fatal(err)
	}
	r.Start()
	<-r.Done()
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	after := asks(t)
	return asked{after.launches - before.launches, after.synchronizations - before.synchronizations, after.copies - before.copies, after.clears - before.clears}
}
