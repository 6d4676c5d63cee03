// The driver's functions that this package calls, over the host's memory, so that the Go
// code and the kernels' sources run where there is no GPU. It is a library to name in
// MASKBENCH_LIBCUDA. What is put on a stream is done when someone waits for it and not
// before, in the order of the calls; nothing is done at the same time as something else.
//
// Memory is poisoned when it is had, and copies are held to its bounds, those on a stream
// to pinned memory. Calls need a current context, as the driver's do. Attributes that no
// driver has count what was asked of it: see count. The environment can make it fail:
// MASKBENCH_EMULATED_VERSION and _DEVICES are what it says of itself, _MEMORY the bytes it
// has, and _LOST the number of the launch from which on the device is lost.
#include "fiber.h"

extern "C" {
#include <cuda.h>
}

#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

long setting(const char *name, long otherwise) {
	const char *v = getenv((std::string("MASKBENCH_EMULATED_") + name).c_str());
	return v && *v ? strtol(v, 0, 10) : otherwise;
}

std::map<CUdeviceptr, size_t> memory; // sizes by beginning
std::map<CUdeviceptr, size_t> pinned; // of the host
size_t used;
long launches;
bool lost;

// Attributes from FIRST_COUNT on are how often something was asked for.
enum count { FIRST_COUNT = 1 << 20, LAUNCHES = FIRST_COUNT, SYNCHRONIZATIONS, COPIES, CLEARS, BARRIERS, END_OF_COUNTS };
int counts[END_OF_COUNTS - FIRST_COUNT];
void add_to(count c) { counts[c - FIRST_COUNT]++; }

// The one stream there is: what is on it is done by catch_up.
std::vector<std::function<CUresult()>> stream;
thread_local CUcontext current;
CUctx_st *const context = (CUctx_st *)&memory;

size_t total() { return setting("MEMORY", 1L << 30); }

// usable returns what every call on a context begins with.
CUresult usable() {
	if (!current)
		return CUDA_ERROR_INVALID_CONTEXT;
	return lost ? CUDA_ERROR_ECC_UNCORRECTABLE : CUDA_SUCCESS;
}

CUresult catch_up() {
	CUresult first = usable();
	for (auto &task : stream)
		if (first == CUDA_SUCCESS)
			first = task();
	stream.clear();
	return first;
}

// wait_for_all is catch_up for who asked to wait.
CUresult wait_for_all() {
	add_to(SYNCHRONIZATIONS);
	return catch_up();
}

CUresult later(std::function<CUresult()> task) {
	stream.push_back(task);
	return CUDA_SUCCESS;
}

// inside tells whether n bytes lie in one allocation.
bool inside(const std::map<CUdeviceptr, size_t> &memory, CUdeviceptr p, size_t n) {
	auto after = memory.upper_bound(p);
	if (after == memory.begin())
		return false;
	auto at = std::prev(after);
	return p + n <= at->first + at->second;
}

struct module {
	std::string text;
};

CUresult run_grid(const kernel *k, std::vector<uint64_t> &values, int x, int y) {
	if (++launches == setting("LOST", 0)) {
		lost = true;
		return CUDA_ERROR_ECC_UNCORRECTABLE;
	}
	const char *order = getenv("MASKBENCH_EMULATED_ORDER");
	const bool reverse = order && !strcmp(order, "reverse");
	std::vector<void *> parameters;
	for (uint64_t &v : values)
		parameters.push_back(&v);
	here.blocks = x;
	for (int i = 0; i < x * y; i++) {
		const int at = reverse ? x * y - 1 - i : i;
		here.block = at % x;
		here.block_y = at / x;
		if (!run_block(k, parameters.data(), k->threads, reverse))
			return CUDA_ERROR_LAUNCH_FAILED;
	}
	return CUDA_SUCCESS;
}

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
	if ((int)a >= FIRST_COUNT && (int)a < END_OF_COUNTS) {
		*v = (int)a == BARRIERS ? barriers : counts[a - FIRST_COUNT];
		return CUDA_SUCCESS;
	}
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

CUresult cuCtxSynchronize(void) { return wait_for_all(); }
CUresult cuStreamSynchronize(CUstream) { return wait_for_all(); }

CUresult cuStreamCreate(CUstream *s, unsigned) {
	USABLE;
	*s = (CUstream)&launches;
	return CUDA_SUCCESS;
}

CUresult cuStreamDestroy(CUstream) { return catch_up(); }

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

CUresult cuFuncGetAttribute(int *v, CUfunction_attribute a, CUfunction) {
	*v = a == CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK ? 1024 : 0;
	return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(CUfunction f, unsigned x, unsigned y, unsigned z, unsigned bx, unsigned by, unsigned bz,
	unsigned shared, CUstream, void **parameters, void **) {
	USABLE;
	const kernel *k = (const kernel *)f;
	CHECK(x > 0 && y > 0 && y < 1 << 16 && z == 1 && (int)bx == k->threads && by == 1 && bz == 1 && shared == 0, CUDA_ERROR_INVALID_VALUE);
	add_to(LAUNCHES);
	std::vector<uint64_t> values;
	for (int i = 0; i < k->parameters; i++)
		values.push_back(*(uint64_t *)parameters[i]);
	return later([=]() mutable { return run_grid(k, values, x, y); });
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
	if (CUresult r = catch_up())
		return r;
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

CUresult cuMemHostAlloc(void **p, size_t n, unsigned) {
	USABLE;
	CHECK(n > 0, CUDA_ERROR_INVALID_VALUE);
	*p = aligned_alloc(4096, (n + 4095) / 4096 * 4096);
	CHECK(*p, CUDA_ERROR_OUT_OF_MEMORY);
	memset(*p, 0xff, n);
	pinned[(CUdeviceptr)*p] = n;
	return CUDA_SUCCESS;
}

CUresult cuMemFreeHost(void *p) {
	if (CUresult r = catch_up())
		return r;
	CHECK(pinned.erase((CUdeviceptr)p), CUDA_ERROR_INVALID_VALUE);
	free(p);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t n, CUstream) {
	USABLE;
	CHECK(inside(memory, to, n) && inside(pinned, (CUdeviceptr)from, n), CUDA_ERROR_INVALID_VALUE);
	add_to(COPIES);
	return later([=] {
		memcpy((void *)to, from, n);
		return CUDA_SUCCESS;
	});
}

CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t n, CUstream) {
	USABLE;
	CHECK(inside(memory, from, n) && inside(pinned, (CUdeviceptr)to, n), CUDA_ERROR_INVALID_VALUE);
	add_to(COPIES);
	return later([=] {
		memcpy(to, (void *)from, n);
		return CUDA_SUCCESS;
	});
}

// An event has the time at which it was come to.
CUresult cuEventCreate(CUevent *e, unsigned) {
	USABLE;
	*e = (CUevent) new timespec{};
	return CUDA_SUCCESS;
}

CUresult cuEventDestroy(CUevent e) {
	delete (timespec *)e;
	return CUDA_SUCCESS;
}

CUresult cuEventRecord(CUevent e, CUstream) {
	USABLE;
	return later([=] {
		clock_gettime(CLOCK_MONOTONIC, (timespec *)e);
		return CUDA_SUCCESS;
	});
}

CUresult cuEventElapsedTime(float *milliseconds, CUevent from, CUevent to) {
	USABLE;
	CHECK(stream.empty(), CUDA_ERROR_NOT_READY);
	const timespec *a = (const timespec *)from, *b = (const timespec *)to;
	*milliseconds = (b->tv_sec - a->tv_sec) * 1e3 + (b->tv_nsec - a->tv_nsec) * 1e-6;
	return CUDA_SUCCESS;
}

CUresult cuMemsetD8Async(CUdeviceptr p, unsigned char v, size_t n, CUstream) {
	USABLE;
	CHECK(inside(memory, p, n), CUDA_ERROR_INVALID_VALUE);
	add_to(CLEARS);
	return later([=] {
		memset((void *)p, v, n);
		return CUDA_SUCCESS;
	});
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
