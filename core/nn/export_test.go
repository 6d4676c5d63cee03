package nn

// Branch returns the branch of a residual stage, nil of others.
func Branch(s *Stage) *Net {
	if r, ok := s.Layer.(*residual); ok {
		return r.branch
	}
	return nil
}
