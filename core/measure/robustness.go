package measure

// NAUC is the normalized area under the curve of accuracy over severity,
// (1/(s_K − s_0)) Σ ½(A_k + A_{k+1})(s_{k+1} − s_k): the mean accuracy over the range of
// severities, by the trapezoidal rule. Severities ascend; NaN of less than two.
func NAUC(severity, accuracy []float64) float64 {
	if len(severity) != len(accuracy) {
		panic(badLength)
	}
	area, width := 0.0, 0.0
	for k := 1; k < len(severity); k++ {
		step := severity[k] - severity[k-1]
		area += (accuracy[k-1] + accuracy[k]) / 2 * step
		width += step
	}
	return ratio(area, width)
}

// MCE is the mean corruption error of Hendrycks & Dietterich 2019,
// (1/C) Σ_c (Σ_s E_{c,s} / Σ_s E⁰_{c,s}): errors by corruption and severity, the clean
// rows left out, over those of a base. 1 is as good as the base, less is better. NaN if
// the base makes no error on some corruption.
func MCE(errors, base [][]float64) float64 { return RelativeMCE(errors, base, 0, 0) }

// RelativeMCE is MCE with the error on clean rows taken off every error, that of the
// network and that of the base: how much corruption costs, where MCE also rewards who
// does better without any.
func RelativeMCE(errors, base [][]float64, clean, baseClean float64) float64 {
	if len(errors) != len(base) {
		panic(badLength)
	}
	ratios := make([]float64, len(errors))
	for c := range errors {
		if len(errors[c]) != len(base[c]) {
			panic(badLength)
		}
		sum, of := 0.0, 0.0
		for s, e := range errors[c] {
			sum += e - clean
			of += base[c][s] - baseClean
		}
		ratios[c] = ratio(sum, of)
	}
	return mean(ratios)
}

// NoiseScore is the rows that are right at each level of bright pixels (0, 0.05, …,
// 0.50), summed (Ahmad & Scheinkman 2019, "How Can We Be So Dense?"). Ten thousand
// rows can score 110,000.
func NoiseScore(right []int) int {
	sum := 0
	for _, n := range right {
		sum += n
	}
	return sum
}

// Memorization is the share of the mislabelled training rows, those whose given
// label is not the true one, that are predicted as their given, wrong label. NaN if
// there are none.
func Memorization[T comparable](predicted, given, truth []T) float64 {
	if len(predicted) != len(given) || len(given) != len(truth) {
		panic(badLength)
	}
	wrong, learnt := 0.0, 0.0
	for i, label := range given {
		if label == truth[i] {
			continue
		}
		if wrong++; predicted[i] == label {
			learnt++
		}
	}
	return ratio(learnt, wrong)
}

// EnergyShare is ‖W[:, from:]‖²/‖W‖² of weights [out, in]: what a first layer spends
// on its inputs from the given one on. Of weights that do not care which input is noise,
// d' columns of noise among in get d'/in. NaN if all weights are 0.
func EnergyShare[T Float](w []T, in, from int) float64 {
	noise, all := 0.0, 0.0
	for i, v := range w {
		square := float64(v) * float64(v)
		if all += square; i%in >= from {
			noise += square
		}
	}
	return ratio(noise, all)
}
