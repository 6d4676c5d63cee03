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

//go:embed ptx/tensor.ptx
var tensorPTX string

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
	takeSurvey
	packBF16 // the first of tensorPTX
	packTF32
	linearBF16
	linearInputBF16
	linearWeightBF16
	linearBF16Wide
	linearInputBF16Wide
	linearWeightBF16Wide
	linearTF32
	linearInputTF32
	linearWeightTF32
	linearTF32Wide
	linearInputTF32Wide
	linearWeightTF32Wide
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
	takeSurvey:       {"take_survey", 256, "the survey of an operand"},

	packBF16:             {"pack_bf16", 256, "packing to bf16"},
	packTF32:             {"pack_tf32", 256, "packing to tf32"},
	linearBF16:           {"linear_bf16_64", 128, "Linear"},
	linearInputBF16:      {"linear_input_bf16_64", 128, "LinearInput"},
	linearWeightBF16:     {"linear_weight_bf16_64", 128, "LinearWeight"},
	linearBF16Wide:       {"linear_bf16_128", 128, "Linear"},
	linearInputBF16Wide:  {"linear_input_bf16_128", 128, "LinearInput"},
	linearWeightBF16Wide: {"linear_weight_bf16_128", 128, "LinearWeight"},
	linearTF32:           {"linear_tf32_64", 128, "Linear"},
	linearInputTF32:      {"linear_input_tf32_64", 128, "LinearInput"},
	linearWeightTF32:     {"linear_weight_tf32_64", 128, "LinearWeight"},
	linearTF32Wide:       {"linear_tf32_128", 128, "Linear"},
	linearInputTF32Wide:  {"linear_input_tf32_128", 128, "LinearInput"},
	linearWeightTF32Wide: {"linear_weight_tf32_128", 128, "LinearWeight"},
}

// text is the PTX of which a precision needs the kernels.
func (p Precision) text() string {
	if p == Float32 {
		return ptx
	}
	return ptx + tensorPTX
}

// loaded has the functions of a precision's kernels in a context.
type loaded struct {
	modules   []cu.Module
	functions [kernelCount]cu.Function
}

func load(p Precision) (l loaded, err error) {
	if err = l.add(ptx, 0, packBF16); err == nil && p != Float32 {
		err = l.add(tensorPTX, packBF16, kernelCount)
	}
	return l, err
}

// add loads the kernels of a module.
func (l *loaded) add(text string, from, to kernel) error {
	m, err := cu.LoadData(text)
	if err != nil {
		err = named(err)
		if err == unsupportedPTX {
			return fmt.Errorf("the driver is too old for the kernels: %w", err)
		}
		return fmt.Errorf("loading the kernels: %w", err)
	}
	l.modules = append(l.modules, m)
	for k := from; k < to; k++ {
		if l.functions[k], err = m.Function(table[k].entry); err != nil {
			return fmt.Errorf("loading the kernel %s: %w", table[k].entry, named(err))
		}
	}
	return nil
}

// parameters counts those of each kernel in the PTX.
func parameters() (count [kernelCount]int) {
	all := ptx + tensorPTX
	for k, entry := range table {
		_, rest, _ := strings.Cut(all, ".entry "+entry.entry+"(")
		list, _, _ := strings.Cut(rest, ")")
		count[k] = strings.Count(list, ".param")
	}
	return count
}
