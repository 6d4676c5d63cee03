package train

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.com/maskbench/core/record"
)

// ReplayError says where the metrics of a replay differ from those of the run.
type ReplayError struct {
	Line      int
	Want, Got string // "" past the end
}

func (e *ReplayError) Error() string {
	return fmt.Sprintf("the replay differs at %s:%d: it is %s and was %s", record.MetricsFile, e.Line, orEnd(e.Got), orEnd(e.Want))
}

func orEnd(line string) string {
	if line == "" {
		return "the end"
	}
	return line
}

// Replay makes the run in dir again, from its preset c and its journal, in a
// temporary folder, as far as its metrics go, and compares these byte for byte:
// nil, a *ReplayError, or what kept it from being made. progress, if not nil, is
// called now and then with the run.
func Replay(dir string, c Config, threads int, progress func(*Run)) error {
	journal, err := ReadJournal(dir)
	if err != nil {
		return err
	}
	var until int64
	if err := readMetrics(dir, func(m metric) { until = max(until, m.Step) }); err != nil {
		return err
	}
	if until == 0 {
		return fmt.Errorf("%w: the run in %s has no metrics yet: there is nothing to replay", ErrData, dir)
	}
	temp, err := os.MkdirTemp("", "maskbench-replay-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	d, err := record.Create(filepath.Join(temp, "run"))
	if err != nil {
		return err
	}
	r, err := Open(c, Options{Dir: d, Threads: threads, Script: journal, Until: until})
	if err != nil {
		return err
	}
	if err := r.trainer.sameFiles(dir); err != nil {
		r.Close()
		return err
	}
	r.Start()
	if progress != nil {
		progress(r)
	}
	<-r.Done()
	var diverged *DivergedError
	if err := r.Err(); err != nil && !errors.As(err, &diverged) {
		return err
	}
	return compare(dir, d.Path())
}

// compare reports the first line in which the metrics of two runs differ. What the
// run in want, if it was killed, had not yet written is not compared: the end of a
// line, or the line of an epoch after that of its last step.
func compare(want, got string) error {
	w, err := lines(filepath.Join(want, record.MetricsFile))
	if err != nil {
		return err
	}
	g, err := lines(filepath.Join(got, record.MetricsFile))
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(want, record.SummaryFile)); err != nil {
		g = g[:min(len(g), len(w))]
	}
	for i := range max(len(w), len(g)) {
		if a, b := at(w, i), at(g, i); a != b {
			return &ReplayError{Line: i + 1, Want: a, Got: b}
		}
	}
	return nil
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// lines returns the whole lines of a file.
func lines(path string) ([]string, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []string
	for r := bufio.NewReader(bytes.NewReader(text)); ; {
		line, err := r.ReadString('\n')
		if err == io.EOF {
			return all, nil
		}
		all = append(all, strings.TrimSuffix(line, "\n"))
	}
}
