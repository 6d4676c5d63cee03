#pragma once
#include "device.h"

// run_block runs the threads of the block that here tells of, and returns false if some
// ended while others waited at a barrier.
bool run_block(const kernel *k, void **parameters, int threads, bool reverse);
