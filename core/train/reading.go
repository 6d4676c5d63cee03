package train

import (
	"maps"
	"slices"
	"strings"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/record"
	"example.com/maskbench/kernels"
)

// reading is a parameter as evaluation reads it, when that is no longer to be had from
// the network in force.
type reading struct {
	shape    []int
	value    []float32 // a delta that is masked for good is merged into it
	mask     []float32 // of each cell, of a row, or one; nil: none
	variance []float32 // one value, under inference by moments; else nil
}

// readings is what evaluation reads of the network in force, by identity.
func (t *trainer) readings() map[string]reading {
	t.evaluating(true)
	t.merging(true)
	defer t.evaluating(false)
	defer t.merging(false)
	all := map[string]reading{}
	for _, p := range t.params {
		r := reading{shape: p.Shape(), value: t.copyOf(p.Value, p.Len()), mask: t.copyAll(p.Mask), variance: t.copyAll(p.Variance)}
		if p.Delta != nil {
			r.value = merged(r.value, t.copyOf(p.Base, p.Len()), t.copyAll(p.Delta))
		}
		all[identity(p)] = r
	}
	return all
}

// merged is base + m ⊙ (w − base), for a mask of as many values, of a row, or of one.
func merged(w, base, m []float32) []float32 {
	out := slices.Clone(base)
	for i := range out {
		if k := m[i%len(m)]; k != 0 {
			out[i] += k * (w[i] - base[i])
		}
	}
	return out
}

// copyAll copies a buffer, nil of none.
func (t *trainer) copyAll(b kernels.Buffer) []float32 {
	if b == nil {
		return nil
	}
	return t.copyOf(b, b.Len())
}

// install makes a parameter of a network that is only evaluated read as r.
func (t *trainer) install(p *nn.Param, r reading) {
	t.b.Write(p.Value, dense(r.value))
	p.Mask, p.Variance = t.bufferOf(r.mask), t.bufferOf(r.variance)
}

func (t *trainer) bufferOf(v []float32) kernels.Buffer {
	if v == nil {
		return nil
	}
	b := t.b.Alloc(len(v))
	t.b.Write(b, dense(v))
	return b
}

// captureReadings adds readings to a checkpoint, under a prefix.
func captureReadings(c *record.Checkpoint, prefix string, all map[string]reading) {
	add := func(name string, shape []int, v []float32) {
		if v != nil {
			c.Tensors = append(c.Tensors, record.Tensor{Name: name, Shape: shape, Data: v})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		r := all[id]
		add(prefix+":"+id, r.shape, r.value)
		add(prefix+"-mask:"+id, []int{len(r.mask)}, r.mask)
		add(prefix+"-variance:"+id, []int{len(r.variance)}, r.variance)
	}
}

// readingsIn are those that captureReadings added.
func readingsIn(c *record.Checkpoint, prefix string) map[string]reading {
	all := map[string]reading{}
	for _, x := range c.Tensors {
		kind, id, _ := strings.Cut(x.Name, ":")
		r := all[id]
		switch kind {
		case prefix:
			r.value, r.shape = x.Data, x.Shape
		case prefix + "-mask":
			r.mask = x.Data
		case prefix + "-variance":
			r.variance = x.Data
		default:
			continue
		}
		all[id] = r
	}
	return all
}
