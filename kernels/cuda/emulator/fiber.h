#pragma once
#include "device.h"

const int MOST_THREADS = 1024;

// meetings counts the times that the running thread has waited for its warp.
int meetings();

extern long barriers; // that blocks have met

// run_block runs the threads of the block that here tells of, and returns false if some
// ended, or waited for their warp, while others waited at a barrier.
bool run_block(const kernel *k, void **parameters, int threads, bool reverse);
