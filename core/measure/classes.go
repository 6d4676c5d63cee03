package measure

import "math"

// Confusion counts rows by true class and then by predicted one.
type Confusion [][]int

// NewConfusion returns one without rows.
func NewConfusion(classes int) Confusion {
	c := make(Confusion, classes)
	for i := range c {
		c[i] = make([]int, classes)
	}
	return c
}

// Add counts a row.
func (c Confusion) Add(truth, predicted int) { c[truth][predicted]++ }

// Accuracy is the share of the rows that are predicted as they are, which is also
// the micro average of precision, recall and F1. NaN of no rows.
func (c Confusion) Accuracy() float64 {
	right, all := 0, 0
	for i, row := range c {
		right += row[i]
		for _, n := range row {
			all += n
		}
	}
	return ratio(float64(right), float64(all))
}

// Macro is means over classes, each class counting the same. Where a class has no
// value, its 0 is in the mean, and the class is counted.
type Macro struct {
	Precision, Recall, F1 float64
	NeverPredicted        int // classes without a precision, TP/(TP + FP)
	Absent                int // classes without a recall, TP/(TP + FN)
	Neither               int // classes without an F1, 2TP/(2TP + FP + FN) = 2PR/(P + R)
}

// Macro returns macro-averaged precision, recall and F1, as scikit-learn's
// precision_recall_fscore_support(average="macro", zero_division=0) with all classes as
// labels. NaN of no classes.
func (c Confusion) Macro() Macro {
	var m Macro
	for i := range c {
		truth, predicted := 0, 0
		for j := range c {
			truth += c[i][j]
			predicted += c[j][i]
		}
		m.Precision += part(c[i][i], predicted, &m.NeverPredicted)
		m.Recall += part(c[i][i], truth, &m.Absent)
		m.F1 += part(2*c[i][i], truth+predicted, &m.Neither)
	}
	n := float64(len(c))
	m.Precision, m.Recall, m.F1 = ratio(m.Precision, n), ratio(m.Recall, n), ratio(m.F1, n)
	return m
}

// part is n/of; where that is not defined it is 0 and counted.
func part(n, of int, undefined *int) float64 {
	if of == 0 {
		*undefined++
		return 0
	}
	return float64(n) / float64(of)
}

// Confidence is the largest of softmax(logits), the probability of the predicted
// class. NaN of none; a NaN or +Inf among the logits makes it NaN.
func Confidence[T Float](logits []T) float64 {
	largest, sum := math.Inf(-1), 0.0
	for _, z := range logits {
		largest = max(largest, float64(z))
	}
	for _, z := range logits {
		sum += math.Exp(float64(z) - largest)
	}
	return ratio(1, sum)
}

// calibrationBins is the number of bins of ECE.
const calibrationBins = 15

// ECE is the expected calibration error of Naeini, Cooper & Hauskrecht 2015 as Guo et
// al. 2017 use it: rows by their confidence in 15 bins ((m−1)/15, m/15],
// Σ |B_m|/n · |accuracy(B_m) − mean confidence(B_m)|. Confidences are of [0, 1]; NaN of no
// rows, or if one is NaN.
func ECE(confidence []float64, right []bool) float64 {
	if len(confidence) != len(right) {
		panic(badLength)
	}
	var gap [calibrationBins]float64 // rows right less the sum of confidences
	for i, c := range confidence {
		if math.IsNaN(c) {
			return c
		}
		bin := max(0, int(math.Ceil(c*calibrationBins))-1)
		if gap[bin] -= c; right[i] {
			gap[bin]++
		}
	}
	sum := 0.0
	for _, g := range gap {
		sum += math.Abs(g)
	}
	return ratio(sum, float64(len(right)))
}
