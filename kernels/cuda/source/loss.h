// Losses and scores: a block of one warp has a row.

const int ROW = 32;

// peak returns the index of the largest of a row, the first of equals, or of the first
// NaN, to all threads. The shared memory must not be used
// again.
DEVICE int peak(const float *x, int cols, int *shared) {
	int best = -1;
	for (int c = thread(); c < cols; c += ROW)
		if (best < 0 || x[c] > x[best] || unordered(x[c]) && !unordered(x[best]))
			best = c;
	shared[thread()] = best;
	barrier();
	for (int half = ROW / 2; half > 0; half /= 2) {
		if (thread() < half) {
			const int mine = shared[thread()], other = shared[thread() + half];
			if (other >= 0) {
				const float a = x[mine], b = x[other];
				const bool better = unordered(b) ? !unordered(a) : b > a;
				const bool same = unordered(b) ? unordered(a) : b == a;
				if (better || same && other < mine)
					shared[thread()] = other;
			}
		}
		barrier();
	}
	return shared[0];
}

KERNEL(ROW, arg_max, float *to, const float *x, int cols) {
	SHARED static int shared[ROW];
	const int best = peak(x + block() * cols, cols, shared);
	if (thread() == 0)
		to[block()] = best;
}

KERNEL(ROW, cross_entropy, float *loss, float *dx, const float *x, const float *label, int rows, int classes, unsigned *fault) {
	SHARED static int candidates[ROW];
	SHARED static double sums[ROW];
	const float correct = label[block()];
	if (!is_index(correct, classes)) {
		*fault = 1;
		return;
	}
	const float *row = x + block() * classes;
	const double top = row[peak(row, classes, candidates)];
	double sum = 0;
	for (int c = thread(); c < classes; c += ROW)
		sum += power(row[c] - top);
	sum = total<ROW>(sum, sums);
	if (thread() == 0)
		loss[block()] = logarithm(sum) - (row[(int)correct] - top);
	if (dx)
		for (int c = thread(); c < classes; c += ROW) {
			const double e = power(row[c] - top) - (c == (int)correct ? sum : 0);
			dx[block() * classes + c] = e / (sum * rows);
		}
}

// count_hidden adds the number of hidden cells to a counter that is 0.
KERNEL(256, count_hidden, unsigned *counter, const float *mask, int mask_length, int n) {
	const int i = block() * 256 + thread();
	if (i < n && covering(mask, mask_length, i) == 0)
		add_count(counter, 1);
}

// deviations has the squared error of the cells whose mask is 0, of which the counter
// has the number; without a counter, all are.
KERNEL(ROW, deviations, float *loss, float *dx, const float *x, const float *target, const float *mask, int mask_length,
	const unsigned *counter, int rows, int cols) {
	SHARED static double sums[ROW];
	double among = (double)rows * cols, sum = 0;
	if (counter)
		among = *counter > 0 ? *counter : 1;
	for (int c = thread(); c < cols; c += ROW) {
		const int i = block() * cols + c;
		double d = 0;
		if (!counter || covering(mask, mask_length, i) == 0)
			d = (double)x[i] - (double)target[i];
		if (dx)
			dx[i] = 2 * d / among;
		sum += d * d;
	}
	sum = total<ROW>(sum, sums);
	if (thread() == 0)
		loss[block()] = sum * (rows / among);
}
