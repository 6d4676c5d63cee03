// The three products of a layer in float32, and the masks over their operands.

// keep sets bits that other threads may set too.
DEVICE void keep(unsigned *word, unsigned bits) {
	if ((*word & bits) != bits)
		set_bits(word, bits);
}

// pack_veil writes the veil of a mask over [rows, cols]. Its soft and its tilings were 0
// before. A thread has a word.
KERNEL(256, pack_veil, veil *v, unsigned *bits, unsigned *across, unsigned *down, const float *mask, int row, int column, int rows, int cols) {
	const int words = (cols + 31) / 32, i = block() * 256 + thread();
	const tiling a = {across, (words + 31) / 32}, d = {down, ((rows + DEPTH - 1) / DEPTH + 31) / 32};
	if (i == 0) {
		v->mask = mask;
		v->bits = bits;
		v->across = tiling{across, row > 0 ? a.words : 0};
		v->down = d;
		v->row = row;
		v->column = column;
		v->words = row > 0 ? words : 0;
	}
	if (i >= (row > 0 ? rows : 1) * words)
		return;
	const int r = i / words, w = i % words;
	unsigned word = 0;
	for (int k = 0; k < 32 && w * 32 + k < cols; k++) {
		const float m = mask[r * row + (w * 32 + k) * column];
		if (m != 0)
			word |= 1u << k;
		if (m != 0 && m != 1)
			v->soft = 1;
	}
	bits[i] = word;
	if (word == 0)
		return;
	keep(a.bits + r / GRAIN * a.words + w / 32, 1u << w % 32);
	unsigned *below = d.bits + w * 32 / GRAIN * d.words;
	if (row > 0)
		keep(below + r / DEPTH / 32, 1u << r / DEPTH % 32);
	else
		for (int k = 0; k < d.words; k++)
			keep(below + k, ~0u);
}

// take_survey is of x [rows, cols]: a thread has an element.
KERNEL(256, take_survey, survey *s, unsigned number, const float *x, const veil *over, int rows, int cols) {
	const int i = block() * 256 + thread();
	if (i == 0)
		s->taken = number;
	if (i < rows * cols && !finite(veiled(over, i / cols, i % cols, x[i])))
		s->wild = number;
}

// at is an element of an operand under its mask, and 0 outside it.
template <bool turned>
DEVICE float at(operand<float, turned> of, int row, int k, int depth) {
	if (row >= of.rows || k >= depth)
		return 0;
	return turned ? veiled(of.over, k, row, of.data[k * of.step + row]) : veiled(of.over, row, k, of.data[row * of.step + k]);
}

const int EACH = 4;

// panel stores DEPTH of k of GRAIN rows, neighbours in memory by neighbouring threads.
template <bool turned>
DEVICE void panel(float (*to)[GRAIN + EACH], operand<float, turned> from, int row, int k, int depth) {
	for (int i = thread(); i < GRAIN * DEPTH; i += 256) {
		const int r = turned ? i % GRAIN : i / DEPTH, d = turned ? i / GRAIN : i % DEPTH;
		to[d][r] = at(from, row + r, k + d, depth);
	}
}

// chain is an element of a·bᵀ with all its terms.
template <bool a_turned, bool b_turned>
DEVICE float chain(operand<float, a_turned> a, int row, operand<float, b_turned> b, int column, int depth) {
	float sum = 0;
	ROLLED
	for (int k = 0; k < depth; k++)
		sum = multiply_add(at(a, row, k, depth), at(b, column, k, depth), sum);
	return sum;
}

// product hands each element of a·bᵀ to finish: a chain of fused multiply-adds over k in
// order. A block has a tile, a thread EACH by EACH elements of it. What masks hide in a
// whole tile of depth is left out, which changes nothing but a −0: that is as rare as
// underflow, and computed again.
template <bool a_turned, bool b_turned, class Finish>
DEVICE void product(operand<float, a_turned> a, operand<float, b_turned> b, int depth, const veil *result, Finish finish) {
	SHARED static float memory[2 * DEPTH][GRAIN + EACH]; // two panels, and then the tile
	float (*const left)[GRAIN + EACH] = memory, (*const right)[GRAIN + EACH] = memory + DEPTH;
	const int row = block_y() * GRAIN, column = block() * GRAIN;
	const int r0 = thread() / (GRAIN / EACH) * EACH, c0 = thread() % (GRAIN / EACH) * EACH;
	float sum[EACH][EACH] = {};
	const walk<GRAIN> over = begin_walk<GRAIN>(a, row, b, column, depth, result);
	for (int k = over.next(0); k < over.count; k = over.next(k + 1)) {
		panel(left, a, row, k * DEPTH, depth);
		panel(right, b, column, k * DEPTH, depth);
		barrier();
		UNROLL
		for (int d = 0; d < DEPTH; d++)
			UNROLL
			for (int i = 0; i < EACH; i++)
				UNROLL
				for (int j = 0; j < EACH; j++)
					sum[i][j] = multiply_add(left[d][r0 + i], right[d][c0 + j], sum[i][j]);
		barrier();
	}
	UNROLL
	for (int i = 0; i < EACH; i++)
		UNROLL
		for (int j = 0; j < EACH; j++)
			memory[r0 + i][c0 + j] = sum[i][j];
	barrier();
	ROLLED
	for (int i = thread(); i < GRAIN * GRAIN; i += 256) {
		const int r = row + i / GRAIN, c = column + i % GRAIN;
		if (r >= a.rows || c >= b.rows)
			continue;
		float x = memory[i / GRAIN][i % GRAIN];
		if (over.partial() && negative_zero(x))
			x = chain(a, r, b, c, depth);
		finish(r, c, x);
	}
}

PRODUCT(256, 3, linear, float *y, const float *x, const veil *x_veil, const survey *x_seen, const float *w, const veil *w_veil, const survey *w_seen,
	const float *bias, int rows, int in, int out, int rectify) {
	product(operand<float, false>{x, x_veil, x_seen, rows, in}, operand<float, false>{w, w_veil, w_seen, out, in}, in, nullptr,
		finish_linear{y, bias, out, rectify});
}

PRODUCT(256, 3, linear_input, float *dx, const float *dy, const survey *dy_seen, const float *w, const veil *w_veil, const survey *w_seen,
	const veil *x_veil, const float *gate, int rows, int in, int out) {
	product(operand<float, false>{dy, nullptr, dy_seen, rows, out}, operand<float, true>{w, w_veil, w_seen, in, in}, out, x_veil,
		finish_input{dx, gate, x_veil, in});
}

PRODUCT(256, 3, linear_weight, float *dw, const float *dy, const survey *dy_seen, const float *x, const veil *x_veil, const survey *x_seen,
	const veil *w_veil, int rows, int in, int out, int assign) {
	product(operand<float, true>{dy, nullptr, dy_seen, out, out}, operand<float, true>{x, x_veil, x_seen, in, in}, rows, w_veil,
		finish_weight{dw, w_veil, in, assign});
}
