package plot

// Smooth is the exponential moving average of values with the weight beta of
// the past (0: none, as TensorBoard's smoothing), debiased: the first values
// count in full, so that it does not start at 0. A value that is not finite is
// passed on and not remembered. A constant stays what it is, to the bit.
func Smooth(values []float64, beta float64) []float64 {
	beta = min(share(beta), 0.9999)
	out := make([]float64, len(values))
	mean, left := 0.0, 1.0 // left is beta^n
	for i, v := range values {
		if !finite(v) {
			out[i] = v
			continue
		}
		left *= beta
		k := (1 - beta) / (1 - left)
		// Equal to mean·(1−k) + v·k; this order keeps constants exact and
		// cannot overflow.
		mean += v*k - mean*k
		out[i] = mean
	}
	return out
}
