// The kernels for tensor cores, as one module.
#include "device.h"
#include "veil.h"
#include "warp.h"

#include "finish.h"
#include "tensor.h"
