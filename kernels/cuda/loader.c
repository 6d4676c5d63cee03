//go:build cuda

#include "lazy.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CUresult loaded;
static char reason[512];

CUresult cuInit(unsigned int flags) {
	(void)flags;
	return CUDA_SUCCESS;
}

// load fills the forwards. The environment may name another library: the emulator of the
// tests, or a driver in an unusual place.
static void load(void) {
	const char *path = getenv("MASKBENCH_LIBCUDA");
	CUresult (*init)(unsigned int) = 0;
	void *library = dlopen(path && *path ? path : "libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
	if (!library) {
		snprintf(reason, sizeof reason, "%s", dlerror());
		loaded = CUDA_ERROR_SHARED_OBJECT_INIT_FAILED;
		return;
	}
	for (const struct forward *f = forwards; f->symbol; f++)
		*f->to = dlsym(library, f->symbol);
	*(void **)&init = dlsym(library, "cuInit");
	loaded = init ? init(0) : CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND;
}

CUresult driver_load(void) {
	pthread_once(&once, load);
	return loaded;
}

const char *driver_reason(void) { return reason; }
