// A block of threads as fibers: each runs until it comes to a barrier or ends, and when
// all have come, all go on. They go in their order, as blocks do, or with
// MASKBENCH_EMULATED_ORDER=reverse in the other: what a missing barrier would do shows in
// one of the two.
#include "fiber.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <vector>

#if !defined(__x86_64__) || !defined(__linux__)
#error "the emulator is for Linux on x86-64"
#endif

place here;
kernel *kernels;

// change_stack keeps what a function must keep, stores the stack's top in *from and goes
// on where another stack was left.
extern "C" void change_stack(void **from, void *to);
asm(R"(
.text
.globl change_stack
change_stack:
	push %rbp; push %rbx; push %r12; push %r13; push %r14; push %r15
	mov %rsp, (%rdi)
	mov %rsi, %rsp
	pop %r15; pop %r14; pop %r13; pop %r12; pop %rbx; pop %rbp
	ret
)");

namespace {

const size_t STACK = 64 << 10;

struct fiber {
	char *stack;
	void *top;
	bool ended;
};
std::vector<fiber> fibers;
fiber *running;
void *scheduler;
const kernel *code;
void **arguments;

void run_thread() {
	code->call(arguments);
	running->ended = true;
	change_stack(&running->top, scheduler);
	abort(); // an ended thread does not go on
}

// begin lays a stack from which change_stack returns into run_thread.
void begin(fiber &f) {
	void **top = (void **)(f.stack + STACK) - 2; // where a call would have left it
	*top = (void *)run_thread;
	memset(top - 6, 0, 6 * sizeof *top);
	f.top = top - 6;
	f.ended = false;
}

} // namespace

void barrier() { change_stack(&running->top, scheduler); }

bool run_block(const kernel *k, void **parameters, int threads, bool reverse) {
	while ((int)fibers.size() < threads) {
		void *stack = mmap(0, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (stack == MAP_FAILED)
			abort();
		fibers.push_back({(char *)stack, 0, false});
	}
	code = k;
	arguments = parameters;
	for (int i = 0; i < threads; i++)
		begin(fibers[i]);
	for (int left = threads; left > 0;) {
		int ended = 0;
		for (int i = 0; i < threads; i++) {
			here.thread = reverse ? threads - 1 - i : i;
			running = &fibers[here.thread];
			if (running->ended)
				return false; // it will not come to the barrier at which others wait
			change_stack(&scheduler, running->top);
			ended += running->ended;
		}
		left -= ended;
		if (ended > 0 && left > 0)
			return false;
	}
	return true;
}
