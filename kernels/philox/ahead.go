package philox

// Ahead reads a stream as Stream does, and computes its words in bulk: for who reads many
// of them one by one.
type Ahead struct {
	stream Stream
	words  [64]uint32
	used   int
}

// ReadAhead returns a reader of the words that s would return next.
func ReadAhead(s Stream) Ahead {
	a := Ahead{stream: s}
	a.used = len(a.words)
	return a
}

// Uint32 returns the next word.
func (a *Ahead) Uint32() uint32 {
	if a.used == len(a.words) {
		a.stream.Words(a.words[:])
		a.used = 0
	}
	a.used++
	return a.words[a.used-1]
}

// Float64 is that of Stream.
func (a *Ahead) Float64() float64 { return fraction(a.Uint32()) }

// Intn is that of Stream.
func (a *Ahead) Intn(n int) int {
	for {
		if v, ok := below(a.Uint32(), uint32(n)); ok {
			return v
		}
	}
}
