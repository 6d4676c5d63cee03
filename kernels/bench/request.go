package main

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"example.com/maskbench/core/bench"
	"example.com/maskbench/core/optim"
	"example.com/maskbench/kernels"
	"gorgonia.org/tensor"
)

// newProducts returns a product, on as many layers in turn as it takes to have so many
// bytes of operands.
func newProducts(b kernels.Backend, words []string, bytes int, rested bool) (work, error) {
	var layers []*bench.Layer
	var runs []func()
	free := func() {
		for _, l := range layers {
			l.Free()
		}
	}
	for held := 0; len(runs) == 0 || held < bytes; {
		l, err := newLayer(b, words)
		if err != nil {
			return work{}, err
		}
		l.Rested = rested
		run, ok := l.Product(words[0])
		if !ok {
			return work{}, fmt.Errorf("product %q is not known", words[0])
		}
		layers, runs = append(layers, l), append(runs, run)
		held += 4 * (l.Rows*l.In + l.Out*l.In + l.Rows*l.Out)
	}
	next := 0
	return work{func() {
		runs[next]()
		next = (next + 1) % len(runs)
	}, free}, nil
}

// check returns how far a product is from the same in float64.
func check(b kernels.Backend, words []string) (float64, error) {
	l, err := newLayer(b, words)
	if err != nil {
		return 0, err
	}
	defer l.Free()
	return l.Deviation(words[0])
}

// newLayer returns a layer with weights [out, in] for rows inputs, whose products are
// forward, input or weight (the gradients), or all three. Masks of weights and inputs
// are "dense", none; "bits", half of the cells; "soft", the others scaled too; or a
// pattern of package bench and its ratio, as "block32:0.9". Numbers are new each time.
func newLayer(b kernels.Backend, words []string) (*bench.Layer, error) {
	if len(words) != 6 {
		return nil, fmt.Errorf("product %q is not understood", words)
	}
	var size [3]int
	for i := range size {
		n, err := strconv.Atoi(words[1+i])
		if err != nil {
			return nil, err
		}
		size[i] = n
	}
	l := bench.NewLayer(b, size[0], size[1], size[2], rand.Uint64())
	var err error
	if l.WMask, err = newMask(b, words[4], size[2], size[1]); err != nil {
		return nil, err
	}
	l.XMask, err = newMask(b, words[5], size[0], size[1])
	return l, err
}

// newMask returns the mask of a word, nil for dense.
func newMask(b kernels.Backend, word string, rows, cols int) (kernels.Buffer, error) {
	p := bench.Pattern{Name: "random", Ratio: 0.5}
	switch at := strings.LastIndexByte(word, ':'); {
	case word == "dense":
		return nil, nil
	case word == "bits" || word == "soft":
	case at < 0:
		return nil, fmt.Errorf("mask %q is not known", word)
	default:
		ratio, err := strconv.ParseFloat(word[at+1:], 64)
		if err != nil {
			return nil, err
		}
		p = bench.Pattern{Name: word[:at], Ratio: ratio}
	}
	m, err := p.Draw(rows, cols, rand.Uint64())
	if err != nil {
		return nil, err
	}
	if word == "soft" {
		for i := range m {
			m[i] *= 2
		}
	}
	buf := b.Alloc(len(m))
	b.Write(buf, tensor.New(tensor.WithShape(len(m)), tensor.WithBacking(m)))
	return buf, nil
}

// newStep returns a bare training step of a network, mlp, fashion, wide or toy, with sgd
// (of all but the toy with momentum) or adamw. Masks are "dense", none; "masked", half of the weights and of
// the inputs of each layer; "data", the same but for inputs of later layers; or
// "blocks", 0.9 of the weights in blocks of 32. The toy has its own.
func newStep(b kernels.Backend, words []string) (func(), error) {
	networks := map[string]bench.Network{"mlp": bench.MLP(), "fashion": bench.Fashion(), "wide": bench.Wide(), "toy": bench.Toy()}
	net, ok := networks[words[0]]
	if !ok {
		return nil, fmt.Errorf("network %q is not known", words[0])
	}
	switch words[1] {
	case "sgd":
	case "adamw":
		net.Optimizer = optim.NewAdamW()
	default:
		return nil, fmt.Errorf("optimizer %q is not known", words[1])
	}
	half := &bench.Pattern{Name: "random", Ratio: 0.5}
	switch words[2] {
	case "dense":
	case "masked", "data":
		net.Inputs, net.Weights, net.Hidden = half, half, words[2] == "masked"
	case "blocks":
		net.Weights = &bench.Pattern{Name: "block32", Ratio: 0.9}
	default:
		return nil, fmt.Errorf("masks %q are not known", words[2])
	}
	s, err := bench.NewStep(b, net)
	if err != nil {
		return nil, err
	}
	return s.Make, nil
}
