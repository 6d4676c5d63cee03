// All kernels, as one module.
#include "device.h"

#include "number.h"

#include "elementwise.h"
#include "reduce.h"
#include "draw.h"

#include "loss.h"
#include "matrix.h"
#include "sampled.h"
