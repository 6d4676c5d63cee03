// What a warp does together, by the layouts of fragments in the PTX ISA. Products are added
// up in float64 and rounded once an instruction; a device's own order is not known.
#include "../source/device.h"
#include "../source/warp.h"
#include "fiber.h"

#include <cstring>

// convert rounds to nearest even; NaN becomes the one that the device makes of all.
void convert(bf16 *to, float x) {
	unsigned bits;
	memcpy(&bits, &x, 4);
	to->bits = unordered(x) ? 0x7fff : (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
}

// convert rounds halves away from 0.
void convert(tf32 *to, float x) {
	unsigned bits;
	memcpy(&bits, &x, 4);
	to->bits = unordered(x) ? 0x7fffffff : finite(x) ? (bits + 0x1000) & ~0x1fffu : bits;
}

namespace {

union hands {
	const char *row;
	struct {
		unsigned a[4], b[2];
	};
};

// deposit waits until all of the warp have something in their hands, and returns those.
// The first to go on fills others for what comes next.
const hands *deposit(const hands &mine) {
	static hands of[2][MOST_THREADS];
	hands *all = of[meetings() % 2];
	all[thread()] = mine;
	warp_barrier();
	return all + thread() / 32 * 32;
}

// multiply is multiply_add with so many elements in a word, one of which element returns.
// Words 0 and 2 of a are of a thread's row, and 1 and 3 of the eighth after it.
template <int each, class Element>
void multiply(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, Element element) {
	hands mine;
	memcpy(mine.a, a, sizeof a);
	mine.b[0] = b0;
	mine.b[1] = b1;
	const hands *all = deposit(mine);
	const int lane = thread() % 32;
	for (int i = 0; i < 4; i++) {
		const int row = lane / 4 * 4, column = (lane % 4 * 2 + i % 2) * 4;
		double sum = c[i];
		for (int half = 0; half < 2; half++)
			for (int t = 0; t < 4; t++)
				for (int e = 0; e < each; e++)
					sum += (double)element(all[row + t].a[half * 2 + i / 2], e) * element(all[column + t].b[half], e);
		c[i] = sum;
	}
}

float number(unsigned bits) {
	float x;
	memcpy(&x, &bits, 4);
	return x;
}

} // namespace

void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, bf16) {
	multiply<2>(c, a, b0, b1, [](unsigned word, int e) { return number(e ? word & 0xffff0000 : word << 16); });
}

void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, tf32) {
	multiply<1>(c, a, b0, b1, [](unsigned word, int) { return number(word & ~0x1fffu); });
}

void load_matrices(unsigned (&to)[4], const void *row) {
	const int lane = thread() % 32;
	const hands *all = deposit({(const char *)row});
	for (int m = 0; m < 4; m++)
		memcpy(&to[m], all[m * 8 + lane / 4].row + lane % 4 * 4, 4);
}

void load_matrices_turned(unsigned (&to)[4], const void *row) {
	const int lane = thread() % 32;
	const hands *all = deposit({(const char *)row});
	for (int m = 0; m < 4; m++)
		for (int e = 0; e < 2; e++)
			memcpy((char *)&to[m] + e * 2, all[m * 8 + lane % 4 * 2 + e].row + lane / 4 * 2, 2);
}
