// Functions of float64 that PTX does not have, each within a few units of the last place.

// power is eˣ for x ≤ 0, as exp in kernels/cpu/loss.go.
DEVICE double power(double x) {
	if (x < -707)
		return 0;
	const double round = 6755399441055744; // 1.5·2⁵²
	const double k = multiply_add(x, 1.44269504088896340736, round);
	double rest = multiply_add(-(k - round), 0x1.62e42fefa39efp-1, x);
	rest = multiply_add(-(k - round), 0x1.abc9e3b39803fp-56, rest);
	double sum = 1. / 6227020800., next = 1. / 6227020800.;
	for (int i = 13; i > 1; i--) {
		next *= i; // 1/(i−1)!
		sum = multiply_add(sum, rest, next);
	}
	sum = multiply_add(sum, rest, 1.); // exactly 1 at 0
	long long bits;
	__builtin_memcpy(&bits, &k, 8);
	bits = (bits + 1023) << 52;
	double scale;
	__builtin_memcpy(&scale, &bits, 8);
	return sum * scale;
}

// logarithm is ln x for finite x ≥ ½, otherwise x: 2·artanh((m−1)/(m+1)) for its mantissa m.
DEVICE double logarithm(double x) {
	if (!(x >= 0.5 && x < 0x1p1023))
		return x;
	long long bits;
	__builtin_memcpy(&bits, &x, 8);
	int exponent = (int)(bits >> 52) - 1023;
	bits = (bits & 0xfffffffffffffLL) | 0x3ff0000000000000LL;
	double m;
	__builtin_memcpy(&m, &bits, 8);
	if (m > 1.41421356237309504880) {
		m /= 2;
		exponent++;
	}
	const double s = (m - 1) / (m + 1), s2 = s * s;
	double sum = 0;
	for (int k = 23; k > 0; k -= 2)
		sum = multiply_add(sum, s2, 1. / k);
	return multiply_add(exponent, 0.69314718055994530942, 2 * s * sum);
}

// complement is erfc x = 1 − erf x: near 0 by erf's series, of which no terms cancel,
// and far from it by the continued fraction.
DEVICE double complement(double x) {
	if (unordered(x))
		return x;
	const double a = x < 0 ? -x : x;
	double far; // erfc a
	if (a < 2) {
		double term = a, sum = a;
		for (int k = 1; k < 60; k++) {
			term *= 2 * a * a / (2 * k + 1);
			sum += term;
		}
		far = 1 - 1.12837916709551257390 * power(-a * a) * sum;
	} else if (a < 27) {
		double f = a;
		for (int k = 60; k > 0; k--)
			f = a + k / (2 * f);
		far = 0.56418958354775628695 * power(-a * a) / f;
	} else {
		far = 0;
	}
	return x < 0 ? 2 - far : far;
}

DEVICE bool is_index(float v, int limit) { return v >= 0 && v < limit && v == (float)(int)v; }
