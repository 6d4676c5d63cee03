// The products of a layer with a mask for each row of the batch.

// linear_each: a block of one warp has one output of one row.
KERNEL(ROW, linear_each, float *y, const float *x, const float *w, const float *mask, const float *bias, int in, int out) {
	SHARED static double sums[ROW];
	const int o = block(), r = block_y();
	double sum = 0;
	for (int i = thread(); i < in; i += ROW) {
		const float m = mask[((long long)r * out + o) * in + i];
		sum += (double)x[r * in + i] * (m != 0 ? m * w[o * in + i] : 0);
	}
	sum = total<ROW>(sum, sums);
	if (thread() == 0)
		y[r * out + o] = sum + (bias ? bias[o] : 0);
}

KERNEL(256, linear_input_each, float *dx, const float *dy, const float *w, const float *mask, int in, int out) {
	const int i = block() * 256 + thread(), r = block_y();
	if (i >= in)
		return;
	float sum = 0;
	for (int o = 0; o < out; o++) {
		const float m = mask[((long long)r * out + o) * in + i];
		sum = multiply_add(dy[r * out + o], m != 0 ? m * w[o * in + i] : 0, sum);
	}
	dx[r * in + i] = sum;
}

KERNEL(256, linear_weight_each, float *dw, const float *dy, const float *x, const float *mask, int rows, int in, int out) {
	const int i = block() * 256 + thread(), o = block_y();
	if (i >= in)
		return;
	float sum = 0;
	for (int r = 0; r < rows; r++) {
		const float m = mask[((long long)r * out + o) * in + i];
		if (m != 0)
			sum = multiply_add(dy[r * out + o], m * x[r * in + i], sum);
	}
	if (sum != 0) // also where all rows hide the cell, which then stays as it is
		dw[o * in + i] += sum;
}
