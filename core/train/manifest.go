package train

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"

	"example.com/maskbench/core/record"
)

// Manifest is run.json: what a run was made with, as far as its preset does not
// say. Equal Device and Features, beside preset, seed and journal, make equal
// bits.
type Manifest struct {
	Version     string `json:"version"` // of the program
	Commit      string `json:"commit,omitempty"`
	Go          string `json:"go"`
	OS          string `json:"os"`
	Arch        string `json:"arch"`
	Preset      string `json:"preset"`
	Seed        uint64 `json:"seed"`
	DeviceAsked string `json:"device_asked"`
	Device      string `json:"device"`
	Features    string `json:"features"` // instruction set
	Data        string `json:"data_sha256"`
	TrainRows   int    `json:"train_rows"`
	ValRows     int    `json:"val_rows"`
	TestRows    int    `json:"test_rows,omitempty"`
	Height      int    `json:"height,omitempty"` // of a row of the data, as an image; 1 if it is none
	Width       int    `json:"width,omitempty"`
	// Parent is the run that this one branched off, and ParentStep the step at which it
	// did: the name of a folder beside this one, or a path; "" for a run of its own.
	Parent     string `json:"parent,omitempty"`
	ParentStep int64  `json:"parent_step,omitempty"`
	// Stages tells of each stage's data, if there are stages; what is above is then of
	// the first.
	Stages []StageData `json:"stages,omitempty"`
	// Files has the sha256 of the weight and mask files, by their key in the preset.
	Files map[string]string `json:"files_sha256,omitempty"`
}

// StageData is what a stage was made with.
type StageData struct {
	Name      string `json:"name"`
	Data      string `json:"data_sha256"`
	TrainRows int    `json:"train_rows"`
	ValRows   int    `json:"val_rows"`
	TestRows  int    `json:"test_rows,omitempty"`
	Height    int    `json:"height,omitempty"`
	Width     int    `json:"width,omitempty"`
}

func (t *trainer) manifest() Manifest {
	m := Manifest{
		Version: t.opts.Version, Commit: commit(), Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH,
		Preset: t.whole.Name, Seed: t.whole.Seed, DeviceAsked: t.whole.Device, Device: t.b.Device(), Features: t.b.Features(),
		Data: t.sets[0].Fingerprint, TrainRows: t.sets[0].Train.Rows(), ValRows: t.sets[0].Val.Rows(), TestRows: t.sets[0].Test.Rows(), Files: t.files,
		Height: t.sets[0].Height, Width: t.sets[0].Width,
	}
	for i, set := range t.sets {
		if t.staged() {
			m.Stages = append(m.Stages, StageData{t.plan[i].Name, set.Fingerprint, set.Train.Rows(), set.Val.Rows(), set.Test.Rows(), set.Height, set.Width})
		}
	}
	return m
}

func commit() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return s.Value
			}
		}
	}
	return ""
}

func (t *trainer) writeManifest() error {
	text, err := json.MarshalIndent(t.manifest(), "", "  ")
	if err != nil {
		return err
	}
	return t.opts.Dir.WriteFile(record.RunFile, append(text, '\n'))
}

// ReadManifest returns run.json of the run in a folder.
func ReadManifest(dir string) (Manifest, error) {
	var m Manifest
	path := filepath.Join(dir, record.RunFile)
	text, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	if err != nil {
		return m, fmt.Errorf("%w: %s: %w", ErrData, path, err)
	}
	return m, nil
}

// checkManifest refuses to go on with other data, and notes that it goes on on
// another device. A run that was killed before
// its manifest was written gets it now.
func (t *trainer) checkManifest() error {
	if _, err := os.Stat(filepath.Join(t.opts.Dir.Path(), record.RunFile)); os.IsNotExist(err) {
		return t.writeManifest()
	}
	return t.sameFiles(t.opts.Dir.Path())
}

// sameFiles reports what was read that is not what the run in dir was made with.
func (t *trainer) sameFiles(dir string) error {
	m, err := ReadManifest(dir)
	if err != nil {
		return err
	}
	if err := m.sameData(t.manifest()); err != nil {
		return fmt.Errorf("%w: the run in %s was made with %w: put the original data back", ErrData, dir, err)
	}
	for _, key := range slices.Sorted(maps.Keys(t.files)) {
		if m.Files[key] != t.files[key] {
			return fmt.Errorf("%w: the run in %s was made with another file for %s (sha256 %.12s…, now %.12s…): put the original file back", ErrData, dir, key, m.Files[key], t.files[key])
		}
	}
	if now := t.manifest(); now.bits() != m.bits() {
		t.notes = append(t.notes, fmt.Sprintf("the run was begun on %s and goes on on %s: its numbers may differ in the last digits from those of a run on one of them, and replay may tell so", m.bits(), now.bits()))
	}
	return nil
}

// sameData reports data that are not those of m.
func (m Manifest) sameData(now Manifest) error {
	const differ = "(sha256 %.12s…, now %.12s…)"
	if m.Data != now.Data {
		return fmt.Errorf("other data "+differ, m.Data, now.Data)
	}
	if len(m.Stages) != len(now.Stages) {
		return fmt.Errorf("%d stages, not %d", len(m.Stages), len(now.Stages))
	}
	for i, s := range m.Stages {
		if s.Data != now.Stages[i].Data {
			return fmt.Errorf("other data for stage %s "+differ, s.Name, s.Data, now.Stages[i].Data)
		}
	}
	return nil
}

// bits names what, beside preset, seed and journal, fixes the bits of a result.
func (m Manifest) bits() string { return fmt.Sprintf("%s (%s)", m.Device, m.Features) }
