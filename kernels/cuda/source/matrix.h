// The three products of a layer, by masked tiles in float32.

// A veil is a mask over a matrix as products read it: one bit a cell, along its columns,
// in words of 32. Where the mask has numbers besides 0 and 1, soft is set and what the
// bits keep is scaled. A mask that is one row, or one number, has no second row.
struct veil {
	const float *mask;
	const unsigned *bits;
	int row, column; // from one row or column of the mask to the next, 0 if repeated
	int words;       // from one row of bits to the next
	unsigned soft;
};

DEVICE float veiled(const veil *v, int r, int c, float x) {
	if (!v)
		return x;
	if (!(v->bits[r * v->words + c / 32] >> c % 32 & 1))
		return 0;
	return v->soft ? v->mask[r * v->row + c * v->column] * x : x;
}

// pack_veil writes the veil of a mask over [rows, cols], of which soft was 0 before. A
// thread has a word.
KERNEL(256, pack_veil, veil *v, unsigned *bits, const float *mask, int row, int column, int rows, int cols) {
	const int words = (cols + 31) / 32, i = block() * 256 + thread();
	if (i == 0) {
		v->mask = mask;
		v->bits = bits;
		v->row = row;
		v->column = column;
		v->words = row > 0 ? words : 0;
	}
	if (i >= (row > 0 ? rows : 1) * words)
		return;
	unsigned word = 0;
	for (int k = 0; k < 32 && i % words * 32 + k < cols; k++) {
		const float m = mask[i / words * row + (i % words * 32 + k) * column];
		if (m != 0)
			word |= 1u << k;
		if (m != 0 && m != 1)
			v->soft = 1;
	}
	bits[i] = word;
}

// An operand is a matrix of rows of k, or turned: columns of k.
template <bool turned>
struct operand {
	const float *data;
	const veil *over;
	int rows, step; // from one row or column of data to the next

	DEVICE float at(int row, int k, int depth) const {
		if (row >= rows || k >= depth)
			return 0;
		return turned ? veiled(over, k, row, data[k * step + row]) : veiled(over, row, k, data[row * step + k]);
	}
};

const int TILE = 64, DEPTH = 16, EACH = 4;

// panel stores DEPTH of k of TILE rows, neighbours in memory by neighbouring threads.
template <bool turned>
DEVICE void panel(float (*to)[TILE + EACH], operand<turned> from, int row, int k, int depth) {
	for (int i = thread(); i < TILE * DEPTH; i += 256) {
		const int r = turned ? i % TILE : i / DEPTH, d = turned ? i / TILE : i % DEPTH;
		to[d][r] = from.at(row + r, k + d, depth);
	}
}

// product hands each element of a·bᵀ to finish: a chain of fused multiply-adds over k in
// order. A block has a tile, a thread EACH by EACH elements of it.
template <bool a_turned, bool b_turned, class Finish>
DEVICE void product(operand<a_turned> a, operand<b_turned> b, int depth, Finish finish) {
	SHARED static float left[DEPTH][TILE + EACH], right[DEPTH][TILE + EACH];
	const int row = block_y() * TILE, column = block() * TILE;
	const int r0 = thread() / (TILE / EACH) * EACH, c0 = thread() % (TILE / EACH) * EACH;
	float sum[EACH][EACH] = {};
	for (int k = 0; k < depth; k += DEPTH) {
		panel(left, a, row, k, depth);
		panel(right, b, column, k, depth);
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
			if (row + r0 + i < a.rows && column + c0 + j < b.rows)
				finish(row + r0 + i, column + c0 + j, sum[i][j]);
}

struct finish_linear {
	float *y;
	const float *bias;
	int out, rectify;

	DEVICE void operator()(int r, int o, float sum) const {
		if (bias)
			sum += bias[o];
		y[r * out + o] = rectify && sum <= 0 ? 0 : sum;
	}
};

KERNEL(256, linear, float *y, const float *x, const veil *x_veil, const float *w, const veil *w_veil, const float *bias, int rows, int in, int out, int rectify) {
	product(operand<false>{x, x_veil, rows, in}, operand<false>{w, w_veil, out, in}, in, finish_linear{y, bias, out, rectify});
}

struct finish_input {
	float *dx;
	const float *gate; // nil without a rectifier
	const veil *over;
	int in;

	DEVICE void operator()(int r, int i, float sum) const {
		sum = veiled(over, r, i, sum);
		dx[r * in + i] = gate && !(gate[r * in + i] > 0) ? 0 : sum;
	}
};

KERNEL(256, linear_input, float *dx, const float *dy, const float *w, const veil *w_veil, const veil *x_veil, const float *gate, int rows, int in, int out) {
	product(operand<false>{dy, nullptr, rows, out}, operand<true>{w, w_veil, in, in}, out, finish_input{dx, gate, x_veil, in});
}

struct finish_weight {
	float *dw;
	const veil *over;
	int in, assign;

	DEVICE void operator()(int o, int i, float sum) const {
		float *to = dw + o * in + i;
		if (over && veiled(over, o, i, 1) == 0) {
			if (assign)
				*to = 0;
			return;
		}
		sum = veiled(over, o, i, sum);
		*to = assign ? sum : *to + sum;
	}
};

KERNEL(256, linear_weight, float *dw, const float *dy, const float *x, const veil *x_veil, const veil *w_veil, int rows, int in, int out, int assign) {
	product(operand<true>{dy, nullptr, out, out}, operand<true>{x, x_veil, in, in}, rows, finish_weight{dw, w_veil, in, assign});
}
