package train

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"

	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
)

// readTensors reads a safetensors file that the configuration names under key. Its
// sha256 goes into the run's manifest.
func (t *trainer) readTensors(key string, path kind.Path) ([]record.Tensor, error) {
	key = t.key(key)
	if tensors, ok := t.read[path]; ok && t.files[key] != "" {
		return tensors, nil
	}
	bytes, err := os.ReadFile(string(path))
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w: name a safetensors file that can be read", ErrData, key, err)
	}
	sum := sha256.Sum256(bytes)
	t.files[key] = hex.EncodeToString(sum[:])
	_, tensors, err := record.DecodeSafetensors(bytes)
	if err != nil {
		return nil, unfit(path, "%w: it is no whole safetensors file; save it again", err)
	}
	if t.staged() {
		t.read[path] = tensors
	}
	return tensors, nil
}

// unfit is the error for a file whose content does not fit.
func unfit(path kind.Path, format string, args ...any) error {
	return fmt.Errorf("%w: %s: %w", ErrData, path, fmt.Errorf(format, args...))
}

// initialize puts the weights of the file that the configuration names in the place
// of those that were drawn. The file has the network's tensors and no others. Without a
// file, weights that a stage before has left are handed on.
func (t *trainer) initialize() error {
	t.inherit()
	path := t.cfg.Init
	if path == "" {
		return nil
	}
	tensors, err := t.readTensors("init", path)
	if err != nil {
		return err
	}
	var names []string
	params := map[string]*nn.Param{}
	for _, p := range t.params {
		names = append(names, p.Name)
		params[p.Name] = p
	}
	for _, x := range tensors {
		p := params[x.Name]
		if p == nil {
			return unfit(path, "%w: rename it, or give the layers its names", kind.Unknown("tensor", x.Name, names))
		}
		if err := fits(x, p.Shape()); err != nil {
			return unfit(path, "%w", err)
		}
		t.b.Write(p.Value, dense(x.Data))
		delete(params, x.Name)
	}
	for _, name := range names {
		if params[name] != nil {
			return unfit(path, "%s %v is missing: save all weights and biases of the network", name, params[name].Shape())
		}
	}
	return nil
}

// fits reports what keeps a tensor from being the float32s of a shape.
func fits(x record.Tensor, shapes ...[]int) error {
	if x.DType != "F32" {
		return fmt.Errorf("%s is %s, expected F32: save it with .float()", x.Name, x.DType)
	}
	if !slices.ContainsFunc(shapes, func(s []int) bool { return slices.Equal(s, x.Shape) }) {
		var want []string
		for _, s := range slices.CompactFunc(shapes, slices.Equal) {
			want = append(want, fmt.Sprint(s))
		}
		return fmt.Errorf("%s has shape %v, expected %s (PyTorch's layout, [out, in])", x.Name, x.Shape, strings.Join(want, " or "))
	}
	for i, v := range x.Data {
		if !finite(float64(v)) {
			return fmt.Errorf("%s: element %d (from 0, row by row) is %v, not a finite number", x.Name, i, v)
		}
	}
	return nil
}

// readMasks gives the sites of m their masks, if they come from a file. The ratio
// of the setting becomes what the file hides, so that it is shown, and is where
// another strategy begins.
func (t *trainer) readMasks(m *masker) error {
	path := m.setting.Stored()
	if path == "" {
		return nil
	}
	tensors, err := t.readTensors("mask."+string(m.target), path)
	if err != nil {
		return err
	}
	cells, hidden := 0, 0
	for _, x := range tensors {
		s, err := t.siteOf(m, x.Name)
		if err != nil {
			return unfit(path, "%w", err)
		}
		if !slices.Contains(m.sites, s) {
			continue // one file may hold the masks of both targets, as export writes it
		}
		if err := s.store(x, t.set.Train.Rows()+t.set.Val.Rows()); err != nil {
			return unfit(path, "%w", err)
		}
		cells, hidden = cells+len(x.Data), hidden+mask.Hidden(x.Data)
	}
	if cells == 0 {
		return unfit(path, "there is no mask for %s: name one %s", m.target, strings.Join(m.names(), ", "))
	}
	m.setting.Ratio = ratio(hidden, cells)
	return nil
}

// siteOf is what a tensor of a mask file masks: of m, if it has the name, else of
// another target.
func (t *trainer) siteOf(of *masker, name string) (*site, error) {
	if i := slices.Index(of.names(), name); i >= 0 {
		return of.sites[i], nil
	}
	var names []string
	for _, target := range mask.Targets {
		m := t.maskers[target]
		if i := slices.Index(m.names(), name); i >= 0 {
			return m.sites[i], nil
		}
		names = append(names, m.names()...)
	}
	if strings.HasSuffix(name, ".bias") {
		return nil, fmt.Errorf("%s: biases are never masked: leave it out", name)
	}
	return nil, fmt.Errorf("%w: name a mask after the weights that it hides, without _mask", kind.Unknown("mask", name, names))
}

func (m *masker) names() []string {
	var names []string
	for _, s := range m.sites {
		names = append(names, s.name)
	}
	return names
}

// store takes the mask of a site from a file: of a weight matrix [out, in], of the
// input [1, features] or [rows of the data, features].
func (s *site) store(x record.Tensor, rows int) error {
	n := s.shape.Len()
	shapes := [][]int{{s.shape.Height, s.shape.Width}}
	if s.param == nil {
		shapes = [][]int{{1, n}, {rows, n}}
	}
	if err := fits(x, shapes...); err != nil {
		return err
	}
	for i, v := range x.Data {
		if v < 0 {
			return fmt.Errorf("%s: element %d (from 0, row by row) is %v: a mask hides with 0 and keeps with 1, or scales with a number above 0", x.Name, i, v)
		}
	}
	s.stored = slices.Collect(slices.Chunk(x.Data, n))
	return nil
}

// storedFor is the mask of the strategy's file for a row of the batch: that of its
// row in the data, if they have one each; nil if the file has none.
func (t *trainer) storedFor(s *site, row int) []float32 {
	switch len(s.stored) {
	case 0:
		return nil
	case 1:
		return s.stored[0]
	}
	return s.stored[t.set.Rows[t.batch[row]]]
}
