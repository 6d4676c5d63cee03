// Sums. Their order follows from shapes alone: lanes first, then the tree.

// total returns the sum of one number a thread, to all; threads is a power of 2. The
// shared memory must not be used again.
template <int threads>
DEVICE double total(double x, double *shared) {
	shared[thread()] = x;
	barrier();
	for (int half = threads / 2; half > 0; half /= 2) {
		if (thread() < half)
			shared[thread()] += shared[thread() + half];
		barrier();
	}
	return shared[0];
}

// Mean and Norm of a list of vectors: parts are of SUMMED elements each, of a vector
// those from begin on, and finish_sum adds them.

const int SUMMED = 4096;

struct summed {
	const float *x;
	long long n, at, squares, spare[3], begin;
};

// partial_sum has the parameters of finish_sum too, which follows it.
KERNEL(256, partial_sum, const summed *list, int count, double *partial, float *) {
	SHARED static double shared[256];
	const summed *s = member(list, count);
	double sum = 0;
	const int first = (block() - (int)s->begin) * SUMMED, end = least((int)s->n - first, SUMMED);
	for (int i = thread(); i < end; i += 256) {
		const double v = s->x[first + i];
		sum += s->squares ? v * v : v;
	}
	sum = total<256>(sum, shared);
	if (thread() == 0)
		partial[block()] = sum;
}

// finish_sum: a block has a vector.
KERNEL(256, finish_sum, const summed *list, const double *partial, float *to) {
	SHARED static double shared[256];
	const summed *s = list + block();
	double sum = 0;
	for (int i = thread(); i < (s->n + SUMMED - 1) / SUMMED; i += 256)
		sum += partial[s->begin + i];
	sum = total<256>(sum, shared);
	if (thread() == 0)
		to[s->at] = s->squares ? root(sum) : sum / s->n;
}

// Sums of columns: a block has 32 columns, and 8 threads share each.

template <bool products>
DEVICE void columns(float *to, const float *x, const float *y, int rows, int cols) {
	SHARED static double shared[8][32];
	const int lane = thread() / 32, column = block() * 32 + thread() % 32;
	double sum = 0;
	if (column < cols)
		for (int r = lane; r < rows; r += 8) {
			const double v = x[r * cols + column];
			if (products) {
				const double p = v * y[r * cols + column];
				sum += p < 0 ? -p : p;
			} else {
				sum += v;
			}
		}
	shared[lane][thread() % 32] = sum;
	barrier();
	if (lane > 0 || column >= cols)
		return;
	for (int i = 1; i < 8; i++)
		sum += shared[i][thread()];
	to[column] = products ? sum / rows : to[column] + sum;
}

KERNEL(256, sum_rows, float *to, const float *x, int rows, int cols) {
	columns<false>(to, x, x, rows, cols);
}

KERNEL(256, saliency, float *to, const float *x, const float *dx, int rows, int cols) {
	columns<true>(to, x, dx, rows, cols);
}
