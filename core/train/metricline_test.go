package train

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"example.com/maskbench/core/record"
)

// FuzzMetricLine holds the fast way of reading a line of metrics to the parser of JSON.
func FuzzMetricLine(f *testing.F) {
	for _, line := range []string{
		`{"step":1,"loss":2.25,"grad_norm":null,"rate":0.05,"ratio_input":1e-07}`,
		`{"stage":2,"epoch":3,"step":63,"train_loss":1.5,"val_loss":-0.25,"gap":null}`,
		`{"step":7,"task":"pre","task_loss":1}`, `{"step":9,"merged":{"val_loss":1},"merged_ratio":0.5}`,
		`{}`, `{"step":1`, `{"step":1}}`, `{"step":1,}`, `{"step": 1}`, `{"step":01}`, `{"step":1.5}`, `{"loss":0x10}`, `{"loss":1_0}`, `{"loss":nan}`,
		`{"loss":+1}`, `{"loss":1.}`, `{"loss":-.5}`, `{"loss":1e999}`, `{"loss":-inf}`, `{"step":null}`, `{"step":-0}`, `{"loss":1,"loss":null}`, `{"Loss":3}`, `{"step":1,"unknown":2}`,
	} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		var got, want metric
		err := json.Unmarshal([]byte(line), &want)
		if fast := parseMetric([]byte(line), &got); (fast == nil) != (err == nil) || err == nil && !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, %v; want %v, %v", line, got, fast, want, err)
		}
	})
}

// TestScansItsOwnLines sees that what a run writes takes the fast way.
func TestScansItsOwnLines(t *testing.T) {
	r, path := open(t, small(t), Options{})
	finish(t, r)
	data, err := os.ReadFile(filepath.Join(path, record.MetricsFile))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	for _, line := range lines {
		var m metric
		if !m.scan([]byte(line)) {
			t.Fatalf("%s is read by the parser", line)
		}
	}
	if len(lines) < 3 {
		t.Error("no lines")
	}
}

// BenchmarkReadMetrics reads the lines of steps and of epochs of a long run.
func BenchmarkReadMetrics(b *testing.B) {
	for _, c := range []struct{ name, line string }{
		{"step", `{"step":%d,"loss":0.3912200927734375,"grad_norm":0.7867400913774193,"rate":0.05,"ratio_input":0.203125,"ratio_parameter":0}`},
		{"epoch", `{"epoch":%[1]d,"step":%[1]d,"train_loss":1.7367321667463884,"val_loss":0.6773556792242115,"val_accuracy":0.7966573816155988,"val_macro_precision":0.8431018890893005,"val_macro_recall":0.7949699699699699,"val_macro_f1":0.7699030935270258,"eval_loss":0.6547821587247353,"gap":0.02257352049947614}`},
	} {
		line := []byte(fmt.Sprintf(c.line, 12345))
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var m metric
				if err := parseMetric(line, &m); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(c.name+"/json", func(b *testing.B) {
			for b.Loop() {
				var m metric
				if err := json.Unmarshal(line, &m); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
