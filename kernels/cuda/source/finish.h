// What is done with a sum before it is stored.

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
