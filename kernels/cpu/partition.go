package cpu

// A partition is how a product is divided. If a chunk of a is all of it, or one of few, all
// of a is packed first, and then tasks take panels of b; if there are many chunks,
// each is a task, which packs its rows of a for itself and goes through b, which is
// packed first.
type partition struct {
	panels, across int   // of the rows of a; of those of b
	first          []int // row of each panel of a, and of what comes after the last
	blocks, depth  int   // of k; k of a block
	share          int   // panels of a that are packed in one task
	chunk, chunks  int   // panels of a that a task has
	group, groups  int   // panels of b that a task has
	own, shared    bool
}

// cache is the number of bytes of packed a that stay in the second-level cache while
// panels of b go by; with lists one of them is in it whole, but not all k are needed.
const cache = 384 << 10

// Numbers of tasks and of panels of a.
const (
	portions = 16 // tasks that several workers want
	many     = 4  // chunks of which each is a task
	fewest   = 8  // panels of a for which b is fetched
)

// A task packs so many panels of a: more if their rows are neighbours, so that it
// reads long runs of them.
const (
	rowShare    = 8
	turnedShare = 32
)

// plan cuts the product by its shape, and returns its cost in multiply-adds.
func (g *gemm) plan() int {
	s := g.set
	g.cutRows()
	g.across = (g.n + s.cols - 1) / s.cols
	g.cutDepth()
	most := max(1, cache/(4*s.stride*g.depth))
	g.chunks = (g.panels + most - 1) / most
	g.own, g.shared = g.chunks >= many, g.chunks > 1
	if g.own {
		g.chunks = max(g.chunks, min(portions, g.panels/fewest))
	}
	g.chunk = (g.panels + g.chunks - 1) / g.chunks
	g.chunks = (g.panels + g.chunk - 1) / g.chunk
	g.group = g.across
	switch {
	case g.own:
	case g.listed != nil || g.tiles != nil:
		g.group = 1
	case g.blocks == 1: // no block of a waits for the next panel: small tasks balance best
		g.group = min(g.across, 2)
	default:
		cuts := max(1, (portions+g.chunks-1)/g.chunks)
		g.group = (g.across + cuts - 1) / cuts
	}
	g.groups = (g.across + g.group - 1) / g.group
	return g.cost()
}

// cutRows cuts the rows of a into panels, of as many rows or one more. Those of tiles
// that may be left out end where blocks of the mask do.
func (g *gemm) cutRows() {
	band := g.m
	if g.tiles != nil {
		band = width
	}
	g.first = append(g.first[:0], 0)
	for row := 0; row < g.m; row += band {
		rows := min(band, g.m-row)
		panels := (rows + g.set.rows - 1) / g.set.rows
		for i := range panels {
			g.first = append(g.first, row+(i+1)*(rows/panels)+min(i+1, rows%panels))
		}
	}
	g.panels = len(g.first) - 1
	g.share = rowShare
	if g.a.turned {
		g.share = turnedShare
	}
}

// cutDepth cuts k. A list may need any k of a.
func (g *gemm) cutDepth() {
	most := g.set.depth
	if g.listed != nil {
		most = g.k
	}
	g.blocks = (g.k + most - 1) / most
	g.depth = ((g.k+g.blocks-1)/g.blocks + 31) &^ 31 // masks of bits are cut between bytes
	g.blocks = (g.k + g.depth - 1) / g.depth
}

func (g *gemm) cost() int {
	switch {
	case g.listed != nil:
		terms := 0
		for _, n := range g.listed.n {
			terms += n
		}
		return g.m * terms * g.set.cols
	case g.tiles != nil:
		return g.findTiles()
	}
	return g.m * g.n * g.k
}

// block returns where a block of k begins and how many they are.
func (g *gemm) block(block int) (k, depth int) {
	k = block * g.depth
	return k, min(g.depth, g.k-k)
}

// rows returns where a panel's rows begin and how many they are.
func (g *gemm) rows(panel int) (first, n int) {
	first = g.first[panel]
	return first, g.first[panel+1] - first
}

// A lefts is packed panels of a, from the first on, step floats apart.
type lefts struct {
	data  []float32
	step  int
	first int
}

func (l lefts) at(panel int) []float32 { return l.data[(panel-l.first)*l.step:] }

// left returns the panels of a block of a that all tasks share.
func (g *gemm) left(block int) lefts {
	k, depth := g.block(block)
	return lefts{g.packed[g.panels*(g.set.stride*k+slack*block):], g.set.stride*depth + slack, 0}
}

// rightAt returns where a panel of b that all tasks share begins.
func (g *gemm) rightAt(block, panel int) int {
	if g.listed != nil {
		return g.begin[panel]
	}
	k, depth := g.block(block)
	return g.across*(g.set.cols*k+slack*block) + panel*(g.set.cols*depth+slack)
}
