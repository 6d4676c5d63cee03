// The driver's functions that this package calls, over the host's memory, so that the Go
// code and the kernels' sources run where there is no GPU. It is a library to name in
// MASKBENCH_LIBCUDA. Everything is done at once, in the order of the calls; what a real
// driver does at the same time as something else, it does not.
//
// Memory is poisoned when it is had, and copies are held to its bounds. Calls need a
// current context, as the driver's do. The environment can make it fail:
// MASKBENCH_EMULATED_VERSION and _DEVICES are what it says of itself, _MEMORY the bytes it
// has, and _LOST the number of the launch from which on the device is lost. When a stream
// ends, the number of barriers that blocks have met since one began is written to the file
// _BARRIERS, by which a test knows how much a product has done.
#include "fiber.h"

extern "C" {
#include <cuda.h>
}

#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

long setting(const char *name, long otherwise) {
	const char *v = getenv((std::string("MASKBENCH_EMULATED_") + name).c_str());
	return v && *v ? strtol(v, 0, 10) : otherwise;
}

std::map<CUdeviceptr, size_t> memory; // sizes by beginning
size_t used;
long launches;
bool lost;
thread_local CUcontext current;
CUctx_st *const context = (CUctx_st *)&memory;

size_t total() { return setting("MEMORY", 1L << 30); }

// usable returns what every call on a context begins with.
CUresult usable() {
	if (!current)
		return CUDA_ERROR_INVALID_CONTEXT;
	return lost ? CUDA_ERROR_ECC_UNCORRECTABLE : CUDA_SUCCESS;
}

// inside tells whether n bytes lie in one allocation.
bool inside(CUdeviceptr p, size_t n) {
	auto after = memory.upper_bound(p);
	if (after == memory.begin())
		return false;
	auto at = std::prev(after);
	return p + n <= at->first + at->second;
}

struct module {
	std::string text;
};

} // namespace

#define USABLE \
	if (CUresult r = usable()) \
	return r
#define CHECK(condition, error) \
	if (!(condition)) \
	return error

extern "C" {

CUresult cuInit(unsigned) { return CUDA_SUCCESS; }

CUresult cuDriverGetVersion(int *v) {
	*v = setting("VERSION", 12000);
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *n) {
	*n = setting("DEVICES", 1);
	return CUDA_SUCCESS;
}

CUresult cuDeviceGet(CUdevice *d, int i) {
	CHECK(i >= 0 && i < setting("DEVICES", 1), CUDA_ERROR_INVALID_DEVICE);
	*d = i;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetName(char *name, int n, CUdevice) {
	snprintf(name, n, "emulated on the host");
	return CUDA_SUCCESS;
}

CUresult cuDeviceTotalMem(size_t *n, CUdevice) {
	*n = total();
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetAttribute(int *v, CUdevice_attribute a, CUdevice) {
	switch (a) {
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR: *v = setting("MAJOR", 8); break;
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR: *v = setting("MINOR", 0); break;
	case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT: *v = 2; break;
	default: return CUDA_ERROR_INVALID_VALUE;
	}
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *c, CUdevice) {
	*c = context;
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRelease(CUdevice) { return CUDA_SUCCESS; }

CUresult cuCtxSetCurrent(CUcontext c) {
	current = c;
	return CUDA_SUCCESS;
}

CUresult cuCtxSynchronize(void) { return usable(); }
CUresult cuStreamSynchronize(CUstream) { return usable(); }

CUresult cuStreamCreate(CUstream *s, unsigned) {
	USABLE;
	*s = (CUstream)&launches;
	barriers = 0;
	return CUDA_SUCCESS;
}

CUresult cuStreamDestroy(CUstream) {
	USABLE;
	if (const char *name = getenv("MASKBENCH_EMULATED_BARRIERS")) {
		FILE *f = fopen(name, "w");
		CHECK(f && fprintf(f, "%ld", barriers) > 0 && fclose(f) == 0, CUDA_ERROR_INVALID_VALUE);
	}
	return CUDA_SUCCESS;
}

// cuModuleLoadData takes PTX text whose entries are all among the kernels compiled here.
CUresult cuModuleLoadData(CUmodule *m, const void *image) {
	USABLE;
	*m = (CUmodule) new module{(const char *)image};
	return CUDA_SUCCESS;
}

CUresult cuModuleUnload(CUmodule m) {
	USABLE;
	delete (module *)m;
	return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction *f, CUmodule m, const char *name) {
	USABLE;
	CHECK(((module *)m)->text.find(std::string(".entry ") + name + "(") != std::string::npos, CUDA_ERROR_NOT_FOUND);
	for (kernel *k = kernels; k; k = k->next)
		if (!strcmp(k->name, name)) {
			*f = (CUfunction)k;
			return CUDA_SUCCESS;
		}
	return CUDA_ERROR_NOT_FOUND;
}

CUresult cuLaunchKernel(CUfunction f, unsigned x, unsigned y, unsigned z, unsigned bx, unsigned by, unsigned bz,
	unsigned shared, CUstream, void **parameters, void **) {
	USABLE;
	const kernel *k = (const kernel *)f;
	CHECK(x > 0 && y > 0 && y < 1 << 16 && z == 1 && (int)bx == k->threads && by == 1 && bz == 1 && shared == 0, CUDA_ERROR_INVALID_VALUE);
	if (++launches == setting("LOST", 0)) {
		lost = true;
		return CUDA_ERROR_ECC_UNCORRECTABLE;
	}
	const char *order = getenv("MASKBENCH_EMULATED_ORDER");
	const bool reverse = order && !strcmp(order, "reverse");
	here.blocks = x;
	for (unsigned j = 0; j < y; j++)
		for (unsigned i = 0; i < x; i++) {
			here.block = i;
			here.block_y = j;
			CHECK(run_block(k, parameters, bx, reverse), CUDA_ERROR_LAUNCH_FAILED);
		}
	return CUDA_SUCCESS;
}

CUresult cuMemAlloc(CUdeviceptr *p, size_t n) {
	USABLE;
	CHECK(n > 0, CUDA_ERROR_INVALID_VALUE);
	CHECK(used + n <= total(), CUDA_ERROR_OUT_OF_MEMORY);
	void *m = aligned_alloc(256, (n + 255) / 256 * 256);
	CHECK(m, CUDA_ERROR_OUT_OF_MEMORY);
	memset(m, 0xff, n);
	*p = (CUdeviceptr)m;
	memory[*p] = n;
	used += n;
	return CUDA_SUCCESS;
}

CUresult cuMemFree(CUdeviceptr p) {
	USABLE;
	auto at = memory.find(p);
	CHECK(at != memory.end(), CUDA_ERROR_INVALID_VALUE);
	used -= at->second;
	memory.erase(at);
	free((void *)p);
	return CUDA_SUCCESS;
}

CUresult cuMemGetInfo(size_t *available, size_t *all) {
	USABLE;
	*available = total() - used;
	*all = total();
	return CUDA_SUCCESS;
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t n, CUstream) {
	USABLE;
	CHECK(inside(to, n), CUDA_ERROR_INVALID_VALUE);
	memcpy((void *)to, from, n);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyHtoD(CUdeviceptr to, const void *from, size_t n) { return cuMemcpyHtoDAsync(to, from, n, 0); }

CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t n, CUstream) {
	USABLE;
	CHECK(inside(from, n), CUDA_ERROR_INVALID_VALUE);
	memcpy(to, (void *)from, n);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyDtoH(void *to, CUdeviceptr from, size_t n) { return cuMemcpyDtoHAsync(to, from, n, 0); }

CUresult cuMemsetD8Async(CUdeviceptr p, unsigned char v, size_t n, CUstream) {
	USABLE;
	CHECK(inside(p, n), CUDA_ERROR_INVALID_VALUE);
	memset((void *)p, v, n);
	return CUDA_SUCCESS;
}
}

extern "C" {

CUresult cuGetErrorName(CUresult r, const char **name) {
	*name = r == CUDA_ERROR_OUT_OF_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY" : r == CUDA_ERROR_ECC_UNCORRECTABLE ? "CUDA_ERROR_ECC_UNCORRECTABLE" : "CUDA_ERROR";
	return CUDA_SUCCESS;
}

CUresult cuGetErrorString(CUresult r, const char **words) {
	*words = r == CUDA_ERROR_OUT_OF_MEMORY ? "out of memory" : r == CUDA_ERROR_ECC_UNCORRECTABLE ? "uncorrectable ECC error encountered" : "an error of the emulator";
	return CUDA_SUCCESS;
}
}
