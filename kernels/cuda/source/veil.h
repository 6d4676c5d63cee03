// Masks as products read them, and the operands that they lie over.

// A product is computed by tiles of the result, each over tiles of the depth. A mask that
// hides all of an operand's GRAIN rows by DEPTH of depth has the product leave them out.
const int GRAIN = 64, DEPTH = 32;

// A tiling has a bit for each tile that a mask does not hide: rows of words, one for
// GRAIN rows or columns of the mask, and bits along the depth.
struct tiling {
	unsigned *bits;
	int words; // from one row to the next, 0 if it is repeated
};

// A veil is a mask over a matrix as products read it: one bit a cell, along its columns,
// in words of 32. Where the mask has numbers besides 0 and 1, soft is set and what the
// bits keep is scaled. A mask that is one row, or one number, has no second row.
struct veil {
	const float *mask;
	const unsigned *bits;
	tiling across, down; // GRAIN rows by DEPTH columns, GRAIN columns by DEPTH rows
	int row, column;     // from one row or column of the mask to the next, 0 if repeated
	int words;           // from one row of bits to the next
	unsigned soft;
};

DEVICE float veiled(const veil *v, int r, int c, float x) {
	if (!v)
		return x;
	if (!(v->bits[r * v->words + c / 32] >> c % 32 & 1))
		return 0;
	return v->soft ? v->mask[r * v->row + c * v->column] * x : x;
}

// hidden reports whether a mask hides a square of the matrix.
DEVICE bool hidden(const veil *v, int row, int column, int size, int rows) {
	if (!v)
		return false;
	unsigned any = 0;
	for (int r = row; r < least(row + size, rows); r += GRAIN)
		any |= v->across.bits[r / GRAIN * v->across.words + column / DEPTH / 32];
	return !(any >> column / DEPTH % 32 & ((1u << size / DEPTH) - 1));
}

// A survey of an operand is taken again when the operand or its mask has changed: what is
// left out must not have met an infinity or NaN, with which 0 is not 0. A packed copy of the
// operand lies behind it.
struct __attribute__((aligned(256))) survey {
	unsigned taken; // its number
	unsigned wild;  // that of the last to find one
};

DEVICE bool tame(const survey *s) { return s && s->wild != s->taken; }

// An operand is a matrix of rows of the depth, or turned: columns of the depth.
template <class T, bool turned>
struct operand {
	const T *data;
	const veil *over;
	const survey *seen; // nil if nothing may be left out for it
	int rows, step;     // from one row or column of data to the next
};

// A walk meets in order those tiles of the depth that neither mask hides from a tile of
// the result.
template <int size>
struct walk {
	static const int grains = size / GRAIN;
	const unsigned *bits[2][grains]; // of either operand, nil where none are left out
	int count;

	DEVICE int next(int k) const {
		while (k < count) {
			unsigned word = ~0u << k % 32;
			UNROLL
			for (int i = 0; i < 2; i++) {
				unsigned any = bits[i][0] ? 0 : ~0u;
				UNROLL
				for (int g = 0; g < grains && bits[i][0]; g++)
					any |= bits[i][g][k / 32];
				word &= any;
			}
			k = k / 32 * 32;
			if (word)
				return least(k + __builtin_ctz(word), count);
			k += 32;
		}
		return count;
	}

	// leave_out lets what a mask hides of an operand's rows from one on be left out.
	template <class T, bool turned>
	DEVICE void leave_out(const unsigned *(&of)[grains], operand<T, turned> x, int row) {
		const tiling t = turned ? x.over->down : x.over->across;
		UNROLL
		for (int g = 0; g < grains; g++)
			of[g] = t.bits + least(row / GRAIN + g, (x.rows - 1) / GRAIN) * t.words;
	}

	DEVICE bool partial() const { return bits[0][0] || bits[1][0]; }
};

// begin_walk is the walk of two operands from a row each. Where the result is hidden it
// is empty.
template <int size, class T, bool a_turned, bool b_turned>
DEVICE walk<size> begin_walk(operand<T, a_turned> a, int row, operand<T, b_turned> b, int column, int depth, const veil *result) {
	walk<size> w = {};
	if (hidden(result, row, column, size, a.rows))
		return w;
	w.count = (depth + DEPTH - 1) / DEPTH;
	if (a.over && tame(b.seen))
		w.leave_out(w.bits[0], a, row);
	if (b.over && tame(a.seen))
		w.leave_out(w.bits[1], b, column);
	return w;
}
