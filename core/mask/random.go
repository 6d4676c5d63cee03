package mask

// Random hides a uniformly chosen subset of exactly K(n, ratio) cells, the
// strategy of torch.nn.utils.prune.random_unstructured, of masked autoencoders
// (He et al. 2021, ratio 0.75) and, with the ratio held exactly, of dropout
// (Srivastava et al. 2014, 0.5 hidden units, 0.2 inputs). It has no options.
//
// Each cell gets one random word and the lowest words are hidden, so the masks
// of one randomness are nested: a higher ratio hides all that a lower one hid,
// and more.
type Random struct{}

// Draw implements Strategy.
func (*Random) Draw(m []float32, d Draw) { hideRandom(m, d) }

// Bounds implements Strategy: exact.
func (*Random) Bounds(s Shape, ratio float64) (least, most int) {
	k := K(s.Len(), ratio)
	return k, k
}

// Lowest implements Choosing.
func (*Random) Lowest(n int, ratio float64) int { return K(n, ratio) }

// Validate implements Strategy.
func (*Random) Validate() error { return nil }
