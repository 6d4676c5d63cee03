package main

// philox has the files of package philox.
var philox = []file{
	{"words", generator.eightBlocks},
	{"lowest", func(g generator) {
		g.countBelow()
		g.hideBelow()
		g.keepUniform()
	}},
	{"normal", generator.normalEights},
	{"cells", func(g generator) {
		g.tallyCells()
		g.scaleCells()
	}},
}
