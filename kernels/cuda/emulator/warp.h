// The body of source/warp.h on the host: what the 32 fibers of a warp hand each other.
#pragma once

struct bf16;
struct tf32;

// A copy is done when its thread waits for it. Until then there is nothing but NaN where it
// goes.
void copy_async(void *to, const void *from);
void commit_copies();
void await_copies_but(int n);
template <int n>
inline void await_copies() { await_copies_but(n); }

void warp_barrier();
void load_matrices(unsigned (&to)[4], const void *row);
void load_matrices_turned(unsigned (&to)[4], const void *row);

void convert(bf16 *to, float x);
void convert(tf32 *to, float x);
void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, bf16);
void multiply_add(float (&c)[4], const unsigned (&a)[4], unsigned b0, unsigned b1, tf32);
