// The body of source/device.h on the host: a thread is a fiber, and blocks run one
// after the other, so that shared memory can be static.
#pragma once

#include <cmath>

#define DEVICE inline
#define SHARED
#define UNROLL
#define ROLLED

// What the running fiber is told.
struct place {
	int thread, block, block_y, blocks;
};
extern place here;

// barrier gives way to the block's other threads until all have come to it.
void barrier();

inline int thread() { return here.thread; }
inline int block() { return here.block; }
inline int block_y() { return here.block_y; }
inline int blocks() { return here.blocks; }
inline float root(float x) { return std::sqrt(x); }
inline double root(double x) { return std::sqrt(x); }

// A kernel calls its function with what the driver's parameters point at.
struct kernel {
	const char *name;
	int threads, parameters;
	void (*call)(void **parameters);
	kernel *next;
};
extern kernel *kernels;

struct enlist : kernel {
	enlist(const char *name, int threads, int parameters, void (*call)(void **))
		: kernel{name, threads, parameters, call, kernels} { kernels = this; }
};

template <int... i>
struct indices {};
template <int n, int... i>
struct count_to : count_to<n - 1, n - 1, i...> {};
template <int... i>
struct count_to<0, i...> { using type = indices<i...>; };

template <class... P, int... i>
void unpack(void (*f)(P...), void **parameters, indices<i...>) { f(*(P *)parameters[i]...); }
template <class... P>
void unpack(void (*f)(P...), void **parameters) { unpack(f, parameters, typename count_to<sizeof...(P)>::type()); }
template <class... P>
constexpr int count(void (*)(P...)) { return sizeof...(P); }

#define KERNEL(threads, name, ...) \
	static void name(__VA_ARGS__); \
	static void call_##name(void **parameters) { unpack(name, parameters); } \
	static enlist listed_##name(#name, threads, count(name), call_##name); \
	static void name(__VA_ARGS__)
#define PRODUCT(threads, blocks, name, ...) KERNEL(threads, name, __VA_ARGS__)
