// Masks of random words: Philox4x32-10, as package philox has it.

// A stream has the words of a key at (sample, step).
struct stream {
	unsigned key0, key1, sample, step_low, step_high;

	// each hands the words below n to f with their index, four at a time, those of every
	// stride-th block from first on.
	template <class F>
	DEVICE void each(int first, int stride, int n, F f) const {
		for (int i = first; 4 * i < n; i += stride) {
			unsigned c0 = i, c1 = sample, c2 = step_low, c3 = step_high, k0 = key0, k1 = key1;
			UNROLL
			for (int round = 0; round < 10; round++) {
				const unsigned long long a = 0xD2511F53ull * c0, b = 0xCD9E8D57ull * c2;
				c0 = (unsigned)(b >> 32) ^ c1 ^ k0;
				c1 = (unsigned)b;
				c2 = (unsigned)(a >> 32) ^ c3 ^ k1;
				c3 = (unsigned)a;
				k0 += 0x9E3779B9;
				k1 += 0xBB67AE85;
			}
			const unsigned words[4] = {c0, c1, c2, c3};
			UNROLL
			for (int j = 0; j < 4; j++)
				if (4 * i + j < n)
					f(4 * i + j, words[j]);
		}
	}
};

// hide_lowest: a block has a row, whose k lowest words it finds digit by digit, by how
// many have which. Words are drawn again for each digit: they would not fit elsewhere.
KERNEL(256, hide_lowest, float *to, int n, int k, float keep, unsigned key0, unsigned key1, unsigned step_low, unsigned step_high) {
	SHARED static unsigned bins[256], digit, below, same;
	const stream row{key0, key1, (unsigned)block(), step_low, step_high};
	unsigned bound = 0, ties = k, equals = 0; // ties of the words that equal the bound are among the lowest
	for (int shift = 24; k > 0 && shift >= 0; shift -= 8) {
		bins[thread()] = 0;
		barrier();
		row.each(thread(), 256, n, [&](int, unsigned word) {
			if (((word ^ bound) & ~0u << shift << 8) == 0)
				add_count(&bins[word >> shift & 255], 1);
		});
		barrier();
		unsigned lower = 0;
		for (int d = 0; d < thread(); d++)
			lower += bins[d];
		if (lower < ties && ties <= lower + bins[thread()]) {
			digit = thread();
			below = lower;
			same = bins[thread()];
		}
		barrier();
		bound |= digit << shift;
		ties -= below;
		equals = same;
	}
	float *mask = to + (long long)block() * n;
	row.each(thread(), 256, n, [&](int i, unsigned word) {
		bool hides = word < bound;
		if (word == bound && k > 0) {
			unsigned before = 0; // of the equals
			if (ties < equals)
				row.each(0, 1, i, [&](int, unsigned other) { before += other == bound; });
			hides = before < ties;
		}
		mask[i] = hides ? 0 : keep;
	});
}
