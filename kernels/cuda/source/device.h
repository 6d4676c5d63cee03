// What kernels are written in: a KERNEL of so many threads a block, blocks of one
// dimension in grids of two, SHARED memory, and barriers. A PRODUCT is a kernel of which a
// multiprocessor has room for so many blocks at least. clang compiles it to PTX with
// this header alone, and the emulator (../emulator) gives the same names another body.
//
// A KERNEL's parameters are pointers, ints, floats and doubles: each comes in 8 bytes.
#pragma once

#ifdef __CUDA__

#define KERNEL(threads, name, ...) \
	extern "C" __attribute__((global, launch_bounds(threads))) void name(__VA_ARGS__)
#define PRODUCT(threads, blocks, name, ...) \
	extern "C" __attribute__((global, launch_bounds(threads, blocks))) void name(__VA_ARGS__)
#define DEVICE __attribute__((device, always_inline)) inline
#define SHARED __attribute__((shared))
#define UNROLL _Pragma("unroll")
#define ROLLED _Pragma("nounroll")

DEVICE int thread() { return __nvvm_read_ptx_sreg_tid_x(); }
DEVICE int block() { return __nvvm_read_ptx_sreg_ctaid_x(); }
DEVICE int block_y() { return __nvvm_read_ptx_sreg_ctaid_y(); }
DEVICE int blocks() { return __nvvm_read_ptx_sreg_nctaid_x(); }
DEVICE void barrier() { __syncthreads(); }
DEVICE float root(float x) { return __nvvm_sqrt_rn_f(x); }
DEVICE double root(double x) { return __nvvm_sqrt_rn_d(x); }

#else
#include "../emulator/device.h"
#endif

// add_count adds to a counter that all blocks share.
DEVICE void add_count(unsigned *counter, unsigned n) {
	__atomic_fetch_add(counter, n, __ATOMIC_RELAXED);
}

// set_bits sets bits of a word that all blocks share.
DEVICE void set_bits(unsigned *word, unsigned bits) {
	__atomic_fetch_or(word, bits, __ATOMIC_RELAXED);
}

DEVICE float multiply_add(float x, float y, float z) { return __builtin_fmaf(x, y, z); }
DEVICE double multiply_add(double x, double y, double z) { return __builtin_fma(x, y, z); }
DEVICE int least(int x, int y) { return x < y ? x : y; }
DEVICE bool unordered(double x) { return x != x; }
DEVICE bool finite(float x) { return x - x == 0; }
DEVICE bool negative_zero(float x) { return x == 0 && __builtin_signbit(x); }

// covering is element i of a mask or fill of so many elements that is repeated; a
// single 1 stands for none.
DEVICE float covering(const float *mask, int length, int i) {
	return mask[length == 1 ? 0 : (unsigned)i % (unsigned)length];
}
