//go:build cuda

package cuda

import (
	_ "embed"
	"fmt"
	"strings"

	"gorgonia.org/cu"
)

//go:embed ptx/kernels.ptx
var ptx string

// kernel is an entry of the table.
type kernel int

// The kernels of source, by name: one constant and one line of the table each.
const (
	relu kernel = iota
	reluGrad
	choose
	blend
	add
	square
	rectifiedMean
	oneHot
	sgd
	adamW
	partialSum
	finishSum
	sumRows
	saliency
	argMax
	crossEntropy
	countHidden
	deviations
	packVeil
	hideLowest
	linear
	linearInput
	linearWeight
	linearEach
	linearInputEach
	linearWeightEach
	kernelCount
)

// table has each kernel's name in the PTX, threads a block, and the operation that an
// error is about.
var table = [kernelCount]struct {
	entry     string
	threads   int
	operation string
}{
	relu:             {"relu", 256, "ReLU"},
	reluGrad:         {"relu_grad", 256, "ReLUGrad"},
	choose:           {"choose", 256, "Select"},
	blend:            {"blend", 256, "Blend"},
	add:              {"add", 256, "Add"},
	square:           {"square", 256, "Square"},
	rectifiedMean:    {"rectified_mean", 256, "RectifiedMean"},
	oneHot:           {"one_hot", 256, "OneHot"},
	sgd:              {"sgd", 256, "SGD"},
	adamW:            {"adam_w", 256, "AdamW"},
	partialSum:       {"partial_sum", 256, "Mean or Norm"},
	finishSum:        {"finish_sum", 256, "Mean or Norm"},
	sumRows:          {"sum_rows", 256, "SumRows"},
	saliency:         {"saliency", 256, "Saliency"},
	argMax:           {"arg_max", 32, "ArgMax"},
	crossEntropy:     {"cross_entropy", 32, "CrossEntropy"},
	countHidden:      {"count_hidden", 256, "MaskedError"},
	deviations:       {"deviations", 32, "SquaredError or MaskedError"},
	packVeil:         {"pack_veil", 256, "the bits of a mask"},
	hideLowest:       {"hide_lowest", 256, "HideLowest"},
	linear:           {"linear", 256, "Linear"},
	linearInput:      {"linear_input", 256, "LinearInput"},
	linearWeight:     {"linear_weight", 256, "LinearWeight"},
	linearEach:       {"linear_each", 32, "LinearEach"},
	linearInputEach:  {"linear_input_each", 256, "LinearInputEach"},
	linearWeightEach: {"linear_weight_each", 256, "LinearWeightEach"},
}

// loaded has the table's functions in a context.
type loaded struct {
	module    cu.Module
	functions [kernelCount]cu.Function
}

func load() (l loaded, err error) {
	if l.module, err = cu.LoadData(ptx); err != nil {
		err = named(err)
		if err == unsupportedPTX {
			return l, fmt.Errorf("the driver is too old for the kernels: %w", err)
		}
		return l, fmt.Errorf("loading the kernels: %w", err)
	}
	for k, entry := range table {
		if l.functions[k], err = l.module.Function(entry.entry); err != nil {
			return l, fmt.Errorf("loading the kernel %s: %w", entry.entry, named(err))
		}
	}
	return l, nil
}

// parameters counts those of each kernel in the PTX.
func parameters() (count [kernelCount]int) {
	for k, entry := range table {
		_, rest, _ := strings.Cut(ptx, ".entry "+entry.entry+"(")
		list, _, _ := strings.Cut(rest, ")")
		count[k] = strings.Count(list, ".param")
	}
	return count
}
