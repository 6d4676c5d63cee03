//go:build cuda

package cuda_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
	"example.com/maskbench/core/train"
	"example.com/maskbench/presets"
)

// finished makes a short run of the digits and returns it with its folder.
func finished(t *testing.T, set ...string) (*train.Run, string) {
	t.Helper()
	c, err := presets.Load("digits", append([]string{"epochs=1"}, set...))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "run")
	dir, err := record.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := train.Open(c, train.Options{Dir: dir, Until: 5})
	if err != nil {
		t.Fatal(err)
	}
	r.Ask(train.Look{Sample: 3, Occlusion: true})
	r.Start()
	<-r.Done()
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	return r, path
}

// Masks that the device draws are those of the host, to the bit, and what is told of them
// is the same: also where they are scaled, and drawn for a layer.
func TestMasksDrawnOnTheDevice(t *testing.T) {
	for _, set := range [][]string{
		{"mask.input.ratio=0.3"},
		{"mask.input.ratio=1"},
		{"mask.input.ratio=0.3", "mask.input.rescale=inverse", "mask.input.resample=step"},
		{"mask.input.ratio=0.01", "mask.activation.strategy=random", "mask.activation.resample=sample"},
		{"mask.parameter.strategy=random", "mask.parameter.resample=step", "mask.parameter.ratio=0.4"},
	} {
		onCPU, _ := finished(t, append(set, "device=cpu")...)
		onGPU, _ := finished(t, append(set, "device=cuda")...)
		want, got := onCPU.Snapshot(), onGPU.Snapshot()
		if len(want.Sample.Mask) == 0 || !slices.Equal(got.Sample.Mask, want.Sample.Mask) {
			t.Errorf("%v: the mask of a row is %v, want %v", set, got.Sample.Mask, want.Sample.Mask)
		}
		if !slices.Equal(got.Occlusion, want.Occlusion) {
			t.Errorf("%v: cells were hidden in %v of the steps, want %v", set, got.Occlusion, want.Occlusion)
		}
		for i, a := range want.Activations {
			if !slices.Equal(got.Activations[i].Mask, a.Mask) {
				t.Errorf("%v: the mask of %s is %v, want %v", set, a.Layer, got.Activations[i].Mask, a.Mask)
			}
		}
		for _, target := range mask.Targets {
			w, g := want.Masks[target], got.Masks[target]
			if g.Achieved != w.Achieved || g.Mean != w.Mean {
				t.Errorf("%v: %s hides %v with mean %v, want %v and %v", set, target, g.Achieved, g.Mean, w.Achieved, w.Mean)
			}
		}
		for i, l := range want.Layers {
			if got.Layers[i].Density != l.Density {
				t.Errorf("%v: the density of %s is %v, want %v", set, l.Name, got.Layers[i].Density, l.Density)
			}
		}
	}
}

// The host marks hidden cells with NaN where it draws a mask again: that the device's own
// mask hides the same ones shows in each number of a run.
func TestDeviceHidesWhatTheHostSays(t *testing.T) {
	var metrics [][]byte
	for _, fill := range []string{"zero", "nan-canary"} {
		_, dir := finished(t, "device=cuda", "mask.input.ratio=0.3", "mask.input.fill="+fill)
		lines, err := os.ReadFile(filepath.Join(dir, record.MetricsFile))
		if err != nil {
			t.Fatal(err)
		}
		metrics = append(metrics, lines)
	}
	if len(metrics[0]) == 0 || !bytes.Equal(metrics[0], metrics[1]) {
		t.Errorf("with NaN in hidden cells:\n%s\nwith 0:\n%s", metrics[1], metrics[0])
	}
}
