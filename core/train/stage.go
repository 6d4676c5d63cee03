package train

// place is how far a run had come when the stage in force began.
type place struct {
	step    int64
	epoch   int
	samples int64
}

// here is the number of steps of the stage in force that are done.
func (t *trainer) here() int64 { return t.step - t.began.step }

// epoch is the number of epochs of the run that are complete.
func (t *trainer) epoch() int { return t.began.epoch + int(t.here()/t.stepsPerEpoch) }
