package mask

const Moment = "moment"

func (s Setting) Scales(t Target) bool {
	switch s.Rescale {
	case "none":
		return false
	case "inverse":
		return true
	}
	return t == Delta || t == Activation || t == Gradient && s.Clock(t).Resampled()
}
