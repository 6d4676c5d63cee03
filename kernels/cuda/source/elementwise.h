// Operations on elements: one thread has one element. They compute the bits of the
// loops in kernels/cpu.

const int ELEMENTS = 256; // threads a block

#define EACH_ELEMENT(n) \
	const int i = block() * ELEMENTS + thread(); \
	if (i >= (n)) \
	return

KERNEL(ELEMENTS, relu, float *y, const float *x, int n) {
	EACH_ELEMENT(n);
	const float v = x[i];
	y[i] = v <= 0 ? 0 : v;
}

KERNEL(ELEMENTS, relu_grad, float *dx, const float *dy, const float *y, int n) {
	EACH_ELEMENT(n);
	dx[i] = y[i] > 0 ? dy[i] : 0;
}

KERNEL(ELEMENTS, choose, float *to, const float *mask, int mask_length, const float *x, const float *fill, int fill_length, int n) {
	EACH_ELEMENT(n);
	const float m = covering(mask, mask_length, i);
	to[i] = m != 0 ? m * x[i] : covering(fill, fill_length, i);
}

KERNEL(ELEMENTS, blend, float *to, const float *mask, int mask_length, const float *x, const float *base, int n) {
	EACH_ELEMENT(n);
	const float m = covering(mask, mask_length, i);
	if (m == 0)
		to[i] = base[i];
	else if (m == 1)
		to[i] = x[i];
	else
		to[i] = base[i] + m * (x[i] - base[i]);
}

KERNEL(ELEMENTS, add, float *to, const float *x, int n) {
	EACH_ELEMENT(n);
	to[i] += x[i];
}

KERNEL(ELEMENTS, square, float *to, const float *x, int n) {
	EACH_ELEMENT(n);
	to[i] = x[i] * x[i];
}

KERNEL(ELEMENTS, rectified_mean, float *y, const float *mean, const float *variance, int n) {
	EACH_ELEMENT(n);
	const double mu = mean[i], s2 = variance[i];
	if (s2 == 0) {
		y[i] = mu <= 0 ? 0 : mu;
		return;
	}
	const double deviation = root(s2), z = mu / deviation;
	const double below = complement(-z * 0.70710678118654752440) / 2;
	const double density = power(-z * z / 2) * 0.39894228040143267794;
	const double v = mu * below + deviation * density;
	y[i] = v <= 0 ? 0 : v;
}

KERNEL(ELEMENTS, one_hot, float *to, const float *index, int n, int cols, unsigned *fault) {
	EACH_ELEMENT(n);
	const float hot = index[i / cols];
	if (!is_index(hot, cols))
		*fault = 1;
	to[i] = hot == (float)(i % cols);
}

// Optimizers: see kernels/cpu/update.go, whose order of operations this is.

// What a launch moves is a list of parameters, of which each has the blocks from begin on.
struct moved {
	float *w;
	const float *g;
	float *first, *second; // the optimizer's state
	const float *mask;
	long long mask_length, n, begin;
};

// member is the entry of a list whose blocks this one is among.
template <class T>
DEVICE const T *member(const T *list, int count) {
	int i = 0;
	while (i + 1 < count && list[i + 1].begin <= block())
		i++;
	return list + i;
}

// MOVES has p and i be the parameter and the element of a thread that moves one.
#define MOVES(list, count) \
	const moved *p = member(list, count); \
	const int i = (block() - (int)p->begin) * ELEMENTS + thread(); \
	if (i >= p->n || covering(p->mask, p->mask_length, i) == 0) \
	return

KERNEL(ELEMENTS, sgd, const moved *list, int count, float rate, float momentum, float decay) {
	MOVES(list, count);
	float d = p->g[i];
	if (decay != 0)
		d += decay * p->w[i];
	if (p->first) {
		d += momentum * p->first[i];
		p->first[i] = d;
	}
	p->w[i] -= rate * d;
}

KERNEL(ELEMENTS, adam_w, const moved *list, int count,
	float shrink, float keep, float add, float step, float correction, float small, float share, int from_g) {
	MOVES(list, count);
	const float d = p->g[i], before = p->first[i];
	const float mean = (from_g ? d : before) + share * (d - before);
	const float square = keep * p->second[i] + add * d * d;
	p->first[i] = mean;
	p->second[i] = square;
	p->w[i] = p->w[i] * shrink - step * mean / (root(square) / correction + small);
}
