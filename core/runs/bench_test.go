package runs

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/maskbench/core/record"
	"example.com/maskbench/presets"
)

// manyRuns makes a folder of runs that have ended, each with a preset of its own and
// so many epochs of 63 steps in its metrics.
func manyRuns(b *testing.B, runs, epochs int) string {
	b.Helper()
	root := b.TempDir()
	for i := range runs {
		path := filepath.Join(root, fmt.Sprintf("fashion-mini-20261123T2153%02dZ-%04x", i%60, i))
		d, err := record.Create(path)
		if err != nil {
			b.Fatal(err)
		}
		c, err := presets.Load("fashion-mini", []string{fmt.Sprintf("mask.input.ratio=0.%d", i+1)})
		if err != nil {
			b.Fatal(err)
		}
		files := map[string][]byte{
			record.PresetFile: presets.Encode(c),
			record.RunFile:    []byte(`{"preset":"fashion-mini","seed":1,"device":"cpu","features":"avx2+go/amd64","data_sha256":"d","train_rows":8000,"val_rows":2000}`),
			record.TimesFile:  []byte(`{"event":"start","step":0,"time":"2026-11-23T21:53:56.501629144Z","wall_s":4.017e-06,"step_s":0}` + "\n"),
		}
		if i%10 > 0 { // most have finished
			files[record.SummaryFile] = []byte("{}\n")
		}
		for name, text := range files {
			if err := os.WriteFile(filepath.Join(path, name), text, 0o666); err != nil {
				b.Fatal(err)
			}
		}
		writeMetrics(b, d, epochs)
		if err := d.Close(); err != nil {
			b.Fatal(err)
		}
	}
	return root
}

func writeMetrics(b *testing.B, d *record.Dir, epochs int) {
	l := record.NewLine()
	for e := range int64(epochs) {
		for s := range int64(63) {
			d.Metric(l.Reset().Int("step", e*63+s+1).Float("loss", 0.3912200927734375).Float("grad_norm", 0.7867400913774193).
				Float("rate", 0.05).Float("ratio_input", 0.203125).Float("ratio_parameter", 0))
		}
		err := d.Metric(l.Reset().Int("epoch", e+1).Int("step", e*63+63).Float("train_loss", 1.7367321667463884).Float("val_loss", 0.6773556792242115).
			Float("val_accuracy", 0.7966573816155988).Float("val_macro_precision", 0.8431018890893005).Float("val_macro_recall", 0.7949699699699699).
			Float("val_macro_f1", 0.7699030935270258).Float("eval_loss", 0.6547821587247353).Float("gap", 0.02257352049947614))
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkList lists a thousand runs for the first time (cold) and again (warm).
func BenchmarkList(b *testing.B) {
	for _, epochs := range []int{5, 40} {
		root := manyRuns(b, 1000, epochs)
		b.Run(fmt.Sprintf("cold/%d-epochs", epochs), func(b *testing.B) {
			for b.Loop() {
				c := cache{roots: map[string]map[string]*folder{}}
				if all, err := c.list(root); err != nil || len(all) != 1000 {
					b.Fatal(len(all), err)
				}
			}
		})
		b.Run(fmt.Sprintf("warm/%d-epochs", epochs), func(b *testing.B) {
			c := cache{roots: map[string]map[string]*folder{}}
			c.list(root)
			b.ReportAllocs()
			for b.Loop() {
				c.list(root)
			}
		})
	}
}
