// A block of threads as fibers: each runs until it comes to a barrier or ends, and when
// all have come, all go on. They go in their order, as blocks do, or with
// MASKBENCH_EMULATED_ORDER=reverse in the other: what a missing barrier would do shows in
// one of the two. A warp whose threads wait for each other goes on before the next.
#include "fiber.h"
#include "warp.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <vector>

#if !defined(__x86_64__) || !defined(__linux__)
#error "the emulator is for Linux on x86-64"
#endif

place here;
kernel *kernels;
long barriers;

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

enum state { AT_BARRIER, IN_WARP, ENDED };

struct copy {
	void *to;
	const void *from;
	int group;
};

struct fiber {
	char *stack;
	void *top;
	state is;
	int meetings, groups; // waits for the warp, and groups of copies
	std::vector<copy> copies;
};
std::vector<fiber> fibers;
fiber *running;
void *scheduler;
const kernel *code;
void **arguments;

void run_thread() {
	code->call(arguments);
	running->is = ENDED;
	change_stack(&running->top, scheduler);
	abort(); // an ended thread does not go on
}

// begin lays a stack from which change_stack returns into run_thread.
void begin(fiber &f) {
	void **top = (void **)(f.stack + STACK) - 2; // where a call would have left it
	*top = (void *)run_thread;
	memset(top - 6, 0, 6 * sizeof *top);
	f.top = top - 6;
	f.meetings = f.groups = 0;
	f.copies.clear();
}

void wait(state is) {
	running->is = is;
	change_stack(&running->top, scheduler);
}

// run_warp runs a warp until its threads are at a barrier, or have ended.
bool run_warp(int first, int threads, bool reverse, state &all) {
	do
		for (int i = 0; i < threads; i++) {
			here.thread = first + (reverse ? threads - 1 - i : i);
			running = &fibers[here.thread];
			change_stack(&scheduler, running->top);
			if (i > 0 && running->is != all)
				return false;
			all = running->is;
		}
	while (all == IN_WARP);
	return true;
}

} // namespace

void barrier() { wait(AT_BARRIER); }

void warp_barrier() {
	running->meetings++;
	wait(IN_WARP);
}

int meetings() { return running->meetings; }

void copy_async(void *to, const void *from) {
	memset(to, 0xff, 16);
	running->copies.push_back({to, from, running->groups});
}

void commit_copies() { running->groups++; }

void await_copies_but(int n) {
	auto &waiting = running->copies;
	auto c = waiting.begin();
	for (; c != waiting.end() && c->group < running->groups - n; c++)
		memcpy(c->to, c->from, 16);
	waiting.erase(waiting.begin(), c);
}

bool run_block(const kernel *k, void **parameters, int threads, bool reverse) {
	while ((int)fibers.size() < threads) {
		void *stack = mmap(0, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (stack == MAP_FAILED)
			abort();
		fibers.push_back({(char *)stack, 0, ENDED, 0, 0, {}});
	}
	code = k;
	arguments = parameters;
	for (int i = 0; i < threads; i++)
		begin(fibers[i]);
	const int warps = (threads + 31) / 32;
	state all = AT_BARRIER;
	for (; all == AT_BARRIER; barriers += all == AT_BARRIER)
		for (int w = 0; w < warps; w++) {
			const int first = (reverse ? warps - 1 - w : w) * 32;
			state is;
			if (!run_warp(first, threads - first < 32 ? threads - first : 32, reverse, is) || w > 0 && is != all)
				return false;
			all = is;
		}
	return true;
}
