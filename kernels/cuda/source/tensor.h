// The three products of a layer on tensor cores: operands rounded to bf16 or tf32, sums in
// float32. Each operand is packed first: rounded, its mask applied, and in lines of whole
// tiles, so that the products themselves know nothing of masks but the tiles to leave out.
// ../README.md says why.

const int LINE = 128; // a packed matrix has room for lines and columns in multiples of it
const int DEEP = 64;  // bytes of depth that are in shared memory at a time, of each row
const int STAGES = 3; // that many times
const int WARPS = 4;  // of a block

DEVICE int packed_step(int columns) { return (columns + LINE - 1) / LINE * LINE; }

// A quad and a chunk are 16 bytes, loaded and stored at once.
struct __attribute__((aligned(16))) quad {
	float of[4];
};
template <class T>
struct __attribute__((aligned(16))) chunk {
	T of[16 / sizeof(T)];
};

// pack packs x [rows, cols] behind the survey that it takes on the way. Beyond x are zeros
// up to a multiple of DEPTH either way; what lies farther is not part of a sum that is
// kept. A thread has 16 bytes, and reads nothing for them if the mask hides them.
template <class T>
DEVICE void pack(survey *s, unsigned number, const float *x, const veil *over, int rows, int cols) {
	const int each = 16 / sizeof(T), chunks = (cols + DEPTH - 1) / DEPTH * (DEPTH / each);
	const int i = block() * 256 + thread(), r = i / chunks, c = i % chunks * each;
	if (i == 0)
		s->taken = number;
	if (r >= (rows + DEPTH - 1) / DEPTH * DEPTH)
		return;
	unsigned kept = r < rows && c < cols ? ~0u : 0; // a bit for each number
	if (kept && over)
		kept = over->bits[r * over->words + c / 32] >> c % 32;
	__attribute__((aligned(16))) float v[each] = {};
	if (kept & ((1u << each) - 1)) {
		const float *from = x + (long long)r * cols + c;
		if (c + each <= cols && cols % 4 == 0)
			UNROLL
			for (int k = 0; k < each; k += 4)
				*(quad *)(v + k) = *(const quad *)(from + k);
		else
			UNROLL
			for (int k = 0; k < each; k++)
				if (c + k < cols)
					v[k] = from[k];
		if (over)
			UNROLL
			for (int k = 0; k < each; k++)
				v[k] = kept >> k & 1 ? over->soft ? over->mask[r * over->row + (c + k) * over->column] * v[k] : v[k] : 0;
	}
	chunk<T> packed;
	bool wild = false;
	UNROLL
	for (int k = 0; k < each; k++) {
		convert(&packed.of[k], v[k]);
		wild |= !finite(back(packed.of[k]));
	}
	if (wild)
		s->wild = number;
	*(chunk<T> *)((T *)(s + 1) + (long long)r * packed_step(cols) + c) = packed;
}

KERNEL(256, pack_bf16, survey *s, unsigned number, const float *x, const veil *over, int rows, int cols) {
	pack<bf16>(s, number, x, over, rows, cols);
}
KERNEL(256, pack_tf32, survey *s, unsigned number, const float *x, const veil *over, int rows, int cols) {
	pack<tf32>(s, number, x, over, rows, cols);
}

// A panel is what is in shared memory of an operand: lines of DEEP bytes of depth of a row
// each, or turned: of `size` rows of a place of the depth. Their chunks of 16 bytes are
// exchanged so that the eight, or four, lines from which a warp reads at once lie in
// banks of their own.
template <class T, bool turned, int size>
struct panel_of {
	static const int chunks = turned ? size * sizeof(T) / 16 : DEEP / 16; // in a line

	DEVICE static int place(int line, int chunk) {
		const int exchange = !turned ? line / 2 % 4 : sizeof(T) == 2 ? line % 8 : line % 4 * 2;
		return (line * chunks + (chunk ^ exchange)) * 16;
	}

	// load begins to copy the panel at a row and at a place of the depth.
	DEVICE static void load(char *to, operand<T, turned> from, int row, int k) {
		for (int i = thread(); i < size * DEEP / 16; i += WARPS * 32) {
			const int line = i / chunks, chunk = i % chunks, first = chunk * (16 / sizeof(T));
			const T *source = from.data + (turned ? (long long)(k + line) * from.step + row + first : (long long)(row + line) * from.step + k + first);
			copy_async(to + place(line, chunk), source);
		}
	}

	// fragment loads 16 rows of the part'th 32 bytes of depth: words of matrices of 8 rows
	// by 16 bytes, the second 8 rows before the second 16 bytes.
	DEVICE static void fragment(unsigned (&to)[4], const char *from, int row, int part) {
		const int lane = thread() % 32;
		if (!turned)
			load_matrices(to, from + place(row + lane % 16, part * 2 + lane / 16));
		else if (sizeof(T) == 2)
			load_matrices_turned(to, from + place(part * 16 + lane / 16 * 8 + lane % 8, row / 8 + lane / 8 % 2));
		else
			UNROLL
			for (int i = 0; i < 4; i++) {
				const int r = row + lane / 4 + i % 2 * 8;
				to[i] = *(const unsigned *)(from + place(part * 8 + lane % 4 + i / 2 * 4, r / 4) + r % 4 * 4);
			}
	}
};

// tensor_product hands each element of a·bᵀ to finish. A block has a tile of size by size,
// and each of its warps a quarter of that.
template <int size, class T, bool a_turned, bool b_turned, class Finish>
DEVICE void tensor_product(operand<T, a_turned> a, operand<T, b_turned> b, int depth, const veil *result, Finish finish) {
	typedef panel_of<T, a_turned, size> left;
	typedef panel_of<T, b_turned, size> right;
	SHARED static char stages[STAGES][2][size * DEEP] __attribute__((aligned(16)));
	const int row = block_y() * size, column = block() * size;
	const int quarter = size / 2, r0 = thread() / 64 * quarter, c0 = thread() / 32 % 2 * quarter;
	const int share = DEEP / sizeof(T), shares = DEPTH / share; // of the depth, in a stage and of a tile

	const walk<size> over = begin_walk<size>(a, row, b, column, depth, result);
	int at = over.next(0), part = 0, begun = 0;
	auto begin = [&] {
		if (at < over.count) {
			left::load(stages[begun % STAGES][0], a, row, at * DEPTH + part * share);
			right::load(stages[begun % STAGES][1], b, column, at * DEPTH + part * share);
			begun++;
			if (++part == shares) {
				part = 0;
				at = over.next(at + 1);
			}
		}
		commit_copies();
	};
	for (int i = 0; i < STAGES - 1; i++)
		begin();

	float sum[quarter / 16][quarter / 8][4] = {};
	for (int stage = 0; stage < begun; stage++) {
		await_copies<STAGES - 2>();
		barrier(); // the stage has come, and the last is done with
		begin();
		UNROLL
		for (int half = 0; half < DEEP / 32; half++) {
			unsigned as[quarter / 16][4], bs[quarter / 16][4];
			UNROLL
			for (int i = 0; i < quarter / 16; i++) {
				left::fragment(as[i], stages[stage % STAGES][0], r0 + i * 16, half);
				right::fragment(bs[i], stages[stage % STAGES][1], c0 + i * 16, half);
			}
			UNROLL
			for (int i = 0; i < quarter / 16; i++)
				UNROLL
				for (int j = 0; j < quarter / 8; j++)
					multiply_add(sum[i][j], as[i], bs[j / 2][j % 2], bs[j / 2][j % 2 + 2], T());
		}
	}

	barrier(); // no warp reads a stage any more
	const int lane = thread() % 32;
	float (*const rows)[quarter + 8] = (float (*)[quarter + 8])stages + thread() / 32 * 16; // the warp's own, by which it stores whole lines
	UNROLL
	for (int i = 0; i < quarter / 16; i++) {
		UNROLL
		for (int j = 0; j < quarter / 8; j++)
			UNROLL
			for (int k = 0; k < 4; k++)
				rows[lane / 4 + k / 2 * 8][j * 8 + lane % 4 * 2 + k % 2] = sum[i][j][k];
		warp_barrier();
		ROLLED
		for (int n = 0; n < quarter / 2; n++) {
			const int line = n / (quarter / 32), place = n % (quarter / 32) * 32 + lane;
			const int r = row + r0 + i * 16 + line, c = column + c0 + place;
			if (r < a.rows && c < b.rows)
				finish(r, c, rows[line][place]);
		}
		warp_barrier();
	}
}

// PRODUCTS are the three products with operands of a type, by tiles of a size; their
// parameters are those of the kernels in float32.
#define PRODUCTS(T, size) \
	PRODUCT(WARPS * 32, 256 / size, linear_##T##_##size, float *y, const T *x, const veil *x_veil, const survey *x_seen, const T *w, const veil *w_veil, \
		const survey *w_seen, const float *bias, int rows, int in, int out, int rectify) { \
		tensor_product<size>(operand<T, false>{x, x_veil, x_seen, rows, packed_step(in)}, \
			operand<T, false>{w, w_veil, w_seen, out, packed_step(in)}, in, nullptr, finish_linear{y, bias, out, rectify}); \
	} \
	PRODUCT(WARPS * 32, 256 / size, linear_input_##T##_##size, float *dx, const T *dy, const survey *dy_seen, const T *w, const veil *w_veil, \
		const survey *w_seen, const veil *x_veil, const float *gate, int rows, int in, int out) { \
		tensor_product<size>(operand<T, false>{dy, nullptr, dy_seen, rows, packed_step(out)}, \
			operand<T, true>{w, w_veil, w_seen, in, packed_step(in)}, out, x_veil, finish_input{dx, gate, x_veil, in}); \
	} \
	PRODUCT(WARPS * 32, 256 / size, linear_weight_##T##_##size, float *dw, const T *dy, const survey *dy_seen, const T *x, const veil *x_veil, \
		const survey *x_seen, const veil *w_veil, int rows, int in, int out, int assign) { \
		tensor_product<size>(operand<T, true>{dy, nullptr, dy_seen, out, packed_step(out)}, \
			operand<T, true>{x, x_veil, x_seen, in, packed_step(in)}, rows, w_veil, finish_weight{dw, w_veil, in, assign}); \
	}

PRODUCTS(bf16, 64)
PRODUCTS(bf16, 128)
PRODUCTS(tf32, 64)
PRODUCTS(tf32, 128)
