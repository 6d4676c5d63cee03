// The driver's functions are forwards (lazy.c) to a library that is looked for at the
// first call and not before main, so that a program with them starts where there is no
// driver. Without one, each call returns the error that says so.
//
// cuInit alone does nothing and succeeds: gorgonia.org/cu calls it before main and would
// end the program if it failed. The first other call does what it would have done.
#include <cuda.h>

struct forward {
	const char *symbol;
	void **to;
};

extern const struct forward forwards[]; // the last has no symbol

// driver_load loads the library once and returns what came of it, and driver_reason the
// loader's own words if that failed, or "".
CUresult driver_load(void);
const char *driver_reason(void);

#define FORWARD(to, args) \
	CUresult loaded = driver_load(); \
	if (loaded != CUDA_SUCCESS) \
		return loaded; \
	return (to) ? (to)args : CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND
