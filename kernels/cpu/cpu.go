// Package cpu is the backend of the host: every operation of kernels.Backend as the
// loop that defines it, in plain Go, for float32 and float64. Faster backends are
// judged by it.
//
// The products of float32 matrices also have micro-kernels in assembly for AVX2 and
// AVX-512, of which New uses those of AVX2 where the machine has it. Each element of
// such a product is one chain of fused multiply-adds over k in order, from 0, a bias or
// what is added to: how a product is cut, and into which tiles, does not change it, so
// that instruction sets with fused multiply-add compute the same bits.
// Terms that a mask of bits makes 0 may be left out: that changes no bit, because it
// is done only where the other operand is finite, and again with all terms where a sum
// is −0.
// A gradient by the weight under a very sparse mask adds its terms in another order,
// one that the rows of the batch alone determine, by the same rule for all sets.
// The loops round each product first and compute others.
//
// What else a step takes has loops in assembly for AVX2, which compute the bits of the
// loops in Go. Sums of many numbers are taken in lanes, by those loops too.
//
// Every element of a result is computed by one goroutine in one order, and
// reductions are split by shape, so that the bits of a result depend neither on
// the number of threads nor on their timing. Products are written T(x*y) + z
// where it matters: the conversion keeps compilers from fusing them on machines
// that have fused multiply-add.
//
// # Map
//
// An operation is a struct of its operands, kept by the backend, whose method part
// computes some of its elements; it lies beside the method of Backend that runs it.
// elementwise.go, arithmetic.go, update.go (optimizers), reduce.go and columns.go (sums),
// loss.go and score.go have those on elements and rows, over which mask.go repeats masks
// and fills; sampled.go has products with a mask for each row of the batch. memory.go
// has the buffers. threads.go decides how many goroutines share an operation, job.go
// shares it out to them, helper.go keeps them between operations, and share.go lends
// them to the host. probe.go measures the machine's limits; engine.go gives tensors the
// products.
//
// The three products of a layer begin in matrix.go and are computed in one of three ways:
//
//   - product.go: with loops, if they are float64 or small, or there is no assembly;
//   - gemm.go: with micro-kernels, through all terms or those of lists;
//   - sparse.go: by the kept weights alone.
//
// The words of the last two, from the operands to the tiles:
//
//   - An operand (pack.go) is one side of a product c = a·bᵀ, rows of k.
//   - A veil (veil.go) is a mask over a matrix as products read it, bits or numbers. It
//     is made once and holds until the mask is written to.
//   - A plan (plan.go) is what products know of a veil of bits: counts, by which each
//     pass (forward, backInput or backWeight) of so many rows chooses the method (full,
//     listed or thin) that takes least time, and what the methods go by.
//   - The lists (lists.go) of method listed have the k that each panel of weights needs.
//     Its backWeight has a tileMap instead (tiles.go): the tiles that keep something.
//   - The places (places.go) of method thin are the kept weights one by one, each a spot
//     in the runs of a csr (csr.go). A sweep is what a function that goes through them
//     is told.
//   - A partition (partition.go) cuts a product: the rows of a and of b into panels, k
//     into blocks, the panels of a into chunks and those of b into groups. A task is one
//     chunk and one group.
//   - A panel is rows of an operand packed so that the numbers of one k are neighbours:
//     as many rows as a tile is high or wide, in sparse.go up to 64 rows of the batch. The
//     struct of that name (set.go) holds what a packer is told.
//   - A strip (strip.go) is the tiles that meet one panel of b, below each other.
//   - A tile (set.go) is what one call of a micro-kernel computes of c. A set has the
//     micro-kernels of an instruction set, one for each height of tile.
//   - What comes after a product (after.go), a mask over c and rectifiers, is the finish
//     (set.go) of its last tiles.
//   - A hand is what a worker has to itself: its tile and the panels that it packs.
//
// The program in kernels/_asm writes the files *_amd64.s and the Go files of the same
// names; set_amd64.go has the tables of their functions, and set_none.go stands in for
// both where there is no assembly.
package cpu

import (
	"runtime"
	"runtime/debug"
	"unsafe"

	"example.com/maskbench/kernels"
)

// Float is the element type of a backend.
type Float interface{ float32 | float64 }

// Backend runs the operations of kernels.Backend on the host. It queues nothing:
// an operation is done when it returns. It must be used by one goroutine at a time.
type Backend[T Float] struct {
	threads threads
	pool    *pool
	closed  bool
	scratch [scratches][]T
	kept    kept[T]
	gemm    *gemm // what computes large products; nil if loops do
}

// kept has the operands of each operation while it runs, and its memory.
type kept[T Float] struct {
	writing    writing[T]
	clearing   clearing[T]
	relu       relu[T]
	reluGrad   reluGrad[T]
	choice     choice[T]
	blend      blend[T]
	add        add[T]
	square     square[T]
	rectified  rectified[T]
	sgd        sgd[T]
	adamW      adamW[T]
	sum        sum[T]
	columns    columns[T]
	entropy    entropy[T]
	deviations deviations[T]
	largest    largest[T]
	product    product[T]
	turn       turn[T]
	scaled     scaled[T]
	sampled    sampled[T]
	one, zero  [1]T
}

// forget lets go of all operands.
func (k *kept[T]) forget() {
	sums, losses := k.sum.partial, k.entropy
	*k = kept[T]{one: [1]T{1}}
	k.sum.partial, k.entropy.exps, k.entropy.below = sums, losses.exps, losses.below
}

// New returns a backend that uses up to n threads, all that Go may use if n ≤ 0, and
// for float32 the first instruction set that there is.
func New[T Float](n int) *Backend[T] {
	var best *set
	if all := sets(); len(all) > 0 {
		best = all[0]
	}
	return newBackend[T](n, best)
}

// newBackend returns a backend that uses an instruction set, or loops if it is nil.
func newBackend[T Float](n int, s *set) *Backend[T] {
	b := &Backend[T]{threads: threads(n).resolve()}
	b.pool = newPool(b.threads)
	b.kept.forget()
	if s != nil && unsafe.Sizeof(T(0)) == 4 {
		b.gemm = newGemm(s)
		b.pool.speed = 2 // and more, but memory is not faster
	}
	join()
	return b
}

// wide reports whether an operation on n elements is computed in assembly, of which there
// is that of AVX2, eight at a time. It computes the bits of the loops.
func (b *Backend[T]) wide(n int) bool { return b.gemm != nil && n >= 8 }

// Device returns "cpu".
func (*Backend[T]) Device() string { return "cpu" }

// Features returns "go/" and the architecture, with the level of the instruction
// set that the program was built for if it is not the lowest, such as
// "go/amd64v3": the code is what Go made of it, and from there on that may fuse a
// multiplication with an addition. The micro-kernels' instruction set stands before,
// as in "avx2+go/amd64".
func (b *Backend[T]) Features() string {
	features := "go/" + runtime.GOARCH
	if b.gemm != nil {
		features = b.gemm.set.name + "+" + features
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return features
	}
	for _, s := range info.Settings {
		if s.Key == "GOAMD64" && s.Value != "v1" {
			features += s.Value
		}
	}
	return features
}

// Sync returns nil: nothing is queued and nothing can fail.
func (*Backend[T]) Sync() error { return nil }

// Close lets go of all memory. Buffers are foreign afterwards.
func (b *Backend[T]) Close() error {
	if !b.closed {
		leave()
	}
	*b = Backend[T]{threads: b.threads, closed: true}
	return nil
}

var (
	_ kernels.Backend = (*Backend[float32])(nil)
	_ kernels.Backend = (*Backend[float64])(nil)
)
