package kernels

// Drawer is a Backend that draws masks where they are used, so that they need not come
// from the host: to the bit those that package mask would draw, for the words are the
// same.
type Drawer interface {
	// HideLowest writes masks of n cells each to dst [rows, n]: of row r, 0 where the k
	// lowest of the first n words of philox.New(key, r, step) are, ties by index, and keep
	// elsewhere.
	HideLowest(dst Buffer, rows, n, k int, keep float32, key [2]uint32, step uint64)
}
