package train

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"example.com/maskbench/core/record"
)

// Summary is what a run ended with.
type Summary struct {
	Steps         int64
	Samples       int64   // training rows in these steps
	WallS         float64 // seconds since the start of this process's part of the run
	SamplesPerSec float64 // training samples over time in steps, without evaluation, start and checkpoints
	Last          Epoch
	Dir           string

	// Merged is Last evaluated with the delta as it was masked at the end, which is what
	// is exported (see trainer.merge); nil if nothing is masked then. MergedRatio is the
	// share that was hidden.
	Merged      *Epoch
	MergedRatio float64

	// Test is what the look at the test part found, nil if there is no such part or the
	// run is not complete.
	Test *TestScores

	// Report is what Config.Report asked for, nil until the run is complete.
	Report *Report

	// Interference is what stages did to each other, nil if there are none or none had
	// validation data.
	Interference *Interference
}

// json is summary.json; what does not exist is null.
func (s Summary) json() []byte {
	l := record.NewLine().Int("steps", s.Steps).Int("samples", s.Samples).
		Float("wall_s", s.WallS).Float("samples_per_s", s.SamplesPerSec)
	s.Last.write(l)
	if s.Merged != nil {
		l.Raw("merged", s.MergedLine())
	}
	if s.Test != nil {
		s.Test.write(l)
	}
	if s.Interference != nil {
		l.Raw("interference", jsonOf(s.Interference))
	}
	if s.Report != nil {
		l.Raw("report", jsonOf(s.Report))
	}
	return append(l.Bytes(), '\n')
}

// MergedLine is what was measured of Merged, as an object in JSON.
func (s Summary) MergedLine() []byte {
	l := record.NewLine()
	s.Merged.write(l)
	return l.Float(mergedKey, s.MergedRatio).Bytes()
}

// jsonOf is v in JSON, which v always has.
func jsonOf(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return text
}

// ReadSummary returns summary.json of the finished run in a folder.
func ReadSummary(dir string) (Summary, error) {
	var file struct {
		metric
		testFile
		Steps         int64   `json:"steps"`
		Samples       int64   `json:"samples"`
		WallS         float64 `json:"wall_s"`
		SamplesPerSec *value  `json:"samples_per_s"`

		Interference *Interference `json:"interference"`
		Report       *Report       `json:"report"`
	}
	path := filepath.Join(dir, record.SummaryFile)
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &file)
	}
	if err != nil {
		return Summary{}, fmt.Errorf("%w: %s: %w", ErrData, path, err)
	}
	s := Summary{
		Steps: file.Steps, Samples: file.Samples, WallS: file.WallS, SamplesPerSec: file.SamplesPerSec.value(),
		Last: file.epoch(), Dir: dir, Interference: file.Interference, Test: file.scores(), Report: file.Report,
	}
	if m := file.metric.Merged; m != nil {
		e := m.epoch()
		s.Merged, s.MergedRatio = &e, m.MergedRatio.value()
	}
	return s, nil
}
