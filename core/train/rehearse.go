package train

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels/device"
)

// Check reports what would keep a run of c from starting here: it opens one in a
// temporary folder, data, files and device included, and makes no step.
func Check(c Config, threads int) error {
	temp, err := os.MkdirTemp("", "maskbench-check-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	d, err := record.Create(filepath.Join(temp, "run"))
	if err != nil {
		return err
	}
	r, err := Open(c, Options{Dir: d, Threads: threads})
	if err != nil {
		return err
	}
	r.Close()
	return nil
}

// rehearse builds the stages to come, on the host, so that what does not fit is known
// before the first step, reads their files, and notes which weights are not handed on.
func (t *trainer) rehearse() error {
	known := map[string]bool{}
	for id := range t.left {
		known[id] = true
	}
	for _, p := range t.params {
		known[identity(p)] = true
	}
	for i := t.stage + 1; i < len(t.plan); i++ {
		drawn, err := t.rehearseStage(i, known)
		if err != nil {
			return err
		}
		if len(drawn) > 0 {
			t.notes = append(t.notes, fmt.Sprintf("stage %s draws %s afresh: no stage before it has weights of that name and shape", t.plan[i].Name, strings.Join(drawn, ", ")))
		}
	}
	return nil
}

// rehearseStage returns the names of the parameters that are drawn, and adds all to
// known.
func (t *trainer) rehearseStage(i int, known map[string]bool) (drawn []string, err error) {
	b, err := device.Open("cpu", 1)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	s := &trainer{Run: &Run{}, whole: t.whole, plan: t.plan, sets: t.sets, b: b, files: t.files, read: t.read}
	if err := s.enter(i); err != nil {
		return nil, err
	}
	if err := s.initialize(); err != nil {
		return nil, err
	}
	for _, p := range s.params {
		if id := identity(p); !known[id] {
			known[id] = true
			if s.cfg.Init == "" {
				drawn = append(drawn, p.Name)
			}
		}
	}
	return drawn, nil
}
