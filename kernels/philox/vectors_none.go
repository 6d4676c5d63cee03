//go:build !amd64 || purego

package philox

// vectors is false: this program has no assembly.
const vectors = false

func eightBlocks(dst, keys, counter *uint32, times int) { panic("philox: no assembly") }

func countBelow(words *uint32, n int, bound uint32) int { panic("philox: no assembly") }

func hideBelow(m *float32, words *uint32, n int, bound uint32) { panic("philox: no assembly") }

func keepUniform(m *float32, words *uint32, eights int, bound uint32) { panic("philox: no assembly") }

func normalEights(v *float32, words *uint32, eights int) { panic("philox: no assembly") }

func tallyCells(m *float32, eights int) (zeros, ones int) { panic("philox: no assembly") }

func scaleCells(m *float32, eights int, by float32) { panic("philox: no assembly") }
