package mask

// none hides nothing: its achieved ratio is 0 whatever ratio is asked for. It
// has no options and reads no randomness.
type none struct{}

func (none) Draw(m []float32, _ Draw) { keepAll(m) }

func (none) Bounds(Shape, float64) (least, most int) { return 0, 0 }

func (none) Validate() error { return nil }
