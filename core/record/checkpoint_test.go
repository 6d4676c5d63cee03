package record

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// newRun makes a run in a temporary folder, closed at the end of the test.
func newRun(t *testing.T) (*Dir, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "run")
	d, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	if err := d.WriteFile(PresetFile, nil); err != nil {
		t.Fatal(err)
	}
	return d, path
}

func save(t *testing.T, d *Dir, step int64, best bool) {
	t.Helper()
	c := d.NewCheckpoint(step)
	c.Meta = map[string]string{"epoch": "3", "note": `"record.crc32c":"deadbeef"`}
	c.Tensors = []Tensor{{"w", "F32", []int{2}, []float32{float32(step), 1}}, {"b", "F32", []int{}, []float32{-1}}}
	if err := d.SaveCheckpoint(c, best); err != nil {
		t.Fatal(err)
	}
}

func steps(t *testing.T, path string) []int64 {
	t.Helper()
	s, err := checkpoints(path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCheckpointRoundTrip(t *testing.T) {
	d, path := newRun(t)
	if c, skipped, err := LatestCheckpoint(path); c != nil || skipped != nil || err != nil {
		t.Errorf("none yet: %v %v %v", c, skipped, err)
	}
	for range 3 {
		if err := errors.Join(d.Metric(NewLine()), d.Journal(NewLine()), d.Metric(NewLine())); err != nil {
			t.Fatal(err)
		}
	}
	save(t, d, 7, true)
	c, skipped, err := LatestCheckpoint(path)
	if err != nil || len(skipped) > 0 {
		t.Fatal(skipped, err)
	}
	if c.Step != 7 || c.Best != 7 || c.Metrics != 6 || c.Journal != 3 {
		t.Errorf("%+v", c)
	}
	want := []Tensor{{"w", "F32", []int{2}, []float32{7, 1}}, {"b", "F32", []int{}, []float32{-1}}}
	if !sameTensors(c.Tensors, want) || !maps.Equal(c.Meta, map[string]string{"epoch": "3", "note": `"record.crc32c":"deadbeef"`}) {
		t.Errorf("%v %v", c.Tensors, c.Meta)
	}
}

func TestKeepsTheLastTwoAndTheBest(t *testing.T) {
	d, path := newRun(t)
	for _, s := range []struct {
		step int64
		best bool
		want []int64
	}{
		{0, false, []int64{0}},
		{90, true, []int64{90, 0}},
		{100, false, []int64{100, 90}},
		{110, false, []int64{110, 100, 90}},
		{110, false, []int64{110, 100, 90}},
		{120, true, []int64{120, 110}},
		{130, false, []int64{130, 120}},
		{1000, false, []int64{1000, 130, 120}},
	} {
		save(t, d, s.step, s.best)
		if got := steps(t, path); !slices.Equal(got, s.want) {
			t.Errorf("after %d: %v, want %v", s.step, got, s.want)
		}
	}
	d.Close()
	d, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	c, _, err := LatestCheckpoint(path)
	if err != nil || c.Best != 120 {
		t.Fatal(c, err)
	}
	if err := d.Rewind(c); err != nil {
		t.Fatal(err)
	}
	save(t, d, 1010, false)
	if got, want := steps(t, path), []int64{1010, 1000, 120}; !slices.Equal(got, want) {
		t.Errorf("the best is known after a resume: %v, want %v", got, want)
	}
}

// TestEveryBitCounts flips each bit of a checkpoint, and cuts it at each byte.
func TestEveryBitCounts(t *testing.T) {
	d, path := newRun(t)
	save(t, d, 1, true)
	data, err := os.ReadFile(CheckpointFile(path, 1))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parseCheckpoint(data); err != nil {
		t.Fatal(err)
	}
	for i := range data {
		for bit := range 8 {
			data[i] ^= 1 << bit
			if _, err := parseCheckpoint(data); !errors.Is(err, ErrCorrupt) {
				t.Errorf("byte %d, bit %d: %v", i, bit, err)
			}
			data[i] ^= 1 << bit
		}
		if _, err := parseCheckpoint(data[:i]); !errors.Is(err, ErrCorrupt) {
			t.Errorf("cut at %d: %v", i, err)
		}
	}
}

func TestLatestCheckpointSkips(t *testing.T) {
	d, path := newRun(t)
	save(t, d, 10, true)
	save(t, d, 20, false)
	data, err := os.ReadFile(CheckpointFile(path, 20))
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"30.safetensors": data, "20.safetensors": data[:len(data)-1], "040.safetensors": data, "-1.safetensors": data,
		"50.safetensors.tmp": data, "last.safetensors": data, "60.safetensors": nil,
	} {
		if err := os.WriteFile(filepath.Join(path, checkpointDir, name), b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	c, skipped, err := LatestCheckpoint(path)
	if err != nil || c == nil || c.Step != 10 || len(skipped) != 3 {
		t.Fatalf("%+v, skipped %q, %v", c, skipped, err)
	}
	for i, want := range []string{"60.safetensors: corrupt file", "30.safetensors: corrupt file: it is of step 20", "20.safetensors: corrupt file"} {
		if !strings.Contains(skipped[i], want) {
			t.Errorf("%q lacks %q", skipped[i], want)
		}
	}
	if err := d.Rewind(c); err != nil {
		t.Fatal(err)
	}
	if got := steps(t, path); !slices.Equal(got, []int64{10}) {
		t.Errorf("rewound to %v", got)
	}
	if exists(filepath.Join(path, checkpointDir, "50.safetensors.tmp")) {
		t.Error("a temporary file stays")
	}
}

func TestReservedMetaPanics(t *testing.T) {
	d, _ := newRun(t)
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	d.SaveCheckpoint(&Checkpoint{Meta: map[string]string{"record.step": "1"}}, false)
}

// FuzzCheckpoint: no bytes make the parser panic, and what it takes is what was written.
func FuzzCheckpoint(f *testing.F) {
	f.Add([]byte{}, 0, byte(0))
	d, err := Create(f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	defer d.Close()
	if err := d.SaveCheckpoint(&Checkpoint{Step: 5, Meta: map[string]string{"a": "b"}}, false); err != nil {
		f.Fatal(err)
	}
	whole, err := os.ReadFile(CheckpointFile(d.Path(), 5))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole, 20, byte(0))
	f.Fuzz(func(t *testing.T, data []byte, i int, x byte) {
		if i >= 0 && i < len(data) {
			data[i] ^= x
		}
		c, err := parseCheckpoint(data)
		if err == nil && (c.Step < 0 || c.Best < -1 || c.Metrics < 0 || c.Journal < 0) {
			t.Errorf("%+v", c)
		}
		if err != nil && !errors.Is(err, ErrCorrupt) {
			t.Error(err)
		}
	})
}
