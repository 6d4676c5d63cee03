// What a warp does together on tensor cores, and copies to shared memory that go on while
// it does: of compute capability 8.0. All 32 threads of a warp must come to it. The PTX ISA
// has the layouts of fragments in its section on mma.
#pragma once

#ifdef __CUDA__

DEVICE unsigned shared_address(const void *p) { return (unsigned)(unsigned long long)(__attribute__((address_space(3))) const void *)p; }

// copy_async begins to copy 16 bytes to shared memory.
DEVICE void copy_async(void *to, const void *from) {
	asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(shared_address(to)), "l"(from) : "memory");
}
// commit_copies makes a group of the copies that the thread has begun since the last.
DEVICE void commit_copies() { asm volatile("cp.async.commit_group;" ::: "memory"); }
// await_copies waits for all of the thread's groups but the last n; others see them after
// a barrier.
template <int n>
DEVICE void await_copies() { asm volatile("cp.async.wait_group %0;" ::"n"(n) : "memory"); }

DEVICE void warp_barrier() { asm volatile("bar.warp.sync 0xffffffff;" ::: "memory"); }

// load_matrices loads four matrices of 8 rows of 16 bytes: thread 8m + r has the address
// of row r of matrix m, and gets word t of row g of each, for thread 4g + t.
DEVICE void load_matrices(unsigned (&to)[4], const void *row) {
	asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
		: "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3]) : "r"(shared_address(row)) : "memory");
}
// load_matrices_turned is the same for matrices of 2 bytes an element, of which it loads
// the transposes.
DEVICE void load_matrices_turned(unsigned (&to)[4], const void *row) {
	asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
		: "=r"(to[0]), "=r"(to[1]), "=r"(to[2]), "=r"(to[3]) : "r"(shared_address(row)) : "memory");
}

#else
#include "../emulator/warp.h"
#endif

// A bf16 has the upper half of a float32, rounded to nearest even.
struct bf16 {
	unsigned short bits;
};

// A tf32 is a float32 without its last 13 bits, rounded to nearest, halves away from 0.
struct tf32 {
	unsigned bits;
};

// back is the float32 of the same value.
DEVICE float back(bf16 x) {
	const unsigned bits = (unsigned)x.bits << 16;
	float v;
	__builtin_memcpy(&v, &bits, 4);
	return v;
}
DEVICE float back(tf32 x) {
	float v;
	__builtin_memcpy(&v, &x.bits, 4);
	return v;
}

#ifdef __CUDA__

DEVICE void convert(bf16 *to, float x) { asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(to->bits) : "f"(x)); }
DEVICE void convert(tf32 *to, float x) { asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(to->bits) : "f"(x)); }

// multiply_add adds a·bᵀ to c: a has 16 rows and b 8, of 32 bytes of depth each.
DEVICE void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, bf16) {
	asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
		: "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}
DEVICE void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, tf32) {
	asm("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
		: "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]) : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

#endif
