package cpu

// leaveOut chooses by the plan of a mask what the next product leaves out, for so many
// rows of the batch.
func (g *gemm) leaveOut(of pass, p *plan, rows int) {
	switch {
	case p.method(of, rows) != listed:
	case of == backWeight:
		g.tiles = p
	default:
		g.listed = p.list(of, g.set.cols)
	}
}
