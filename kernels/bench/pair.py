"""Times two programs side by side.

Both stay open; a round asks one and then the other for some milliseconds of their
product or step, the order changing from round to round, so that whatever else the
machine does meets both alike. What counts is the median of the rounds' ratios.

On two threads PyTorch waits with OMP_WAIT_POLICY=PASSIVE, its best case here, and
OpenBLAS's threads fall asleep at once: else they spin into the other's turn for tens of
milliseconds.
"""

import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TURN = 6e-3  # seconds that a turn lasts at least: the first pass over cold operands is a small part of it


class Program:
    """A program that answers requests; see main.go."""

    def __init__(self, command, **env):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **env})
        self.name = self.process.stdout.readline().strip()
        self.reps = {}

    def ask(self, request, reps):
        print(request, reps, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"no answer to {request}")
        return float(answer) / reps

    def turn(self, request):
        """Seconds of one repetition, the mean over a turn."""
        if request not in self.reps:
            for _ in range(5):  # the first make what later ones only use: PyTorch compiles in up to four
                took = self.ask(request, 1)
            if took < TURN:
                took = min(took, self.ask(request, max(1, int(TURN / took / 2))))
            self.reps[request] = max(1, round(TURN / took))
        time.sleep(0.002)  # for the other program's threads to fall asleep
        return self.ask(request, self.reps[request])

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def ours(binary, threads):
    return Program([binary, f"-threads={threads}"])


def torch(threads):
    """The twin. Without a fast BLAS the comparison would be worth nothing."""
    twin = Program([sys.executable, os.path.join(HERE, "twin.py"), str(threads)],
                   OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads),
                   OMP_WAIT_POLICY="PASSIVE", OPENBLAS_THREAD_TIMEOUT="17")
    if "openblas" not in twin.name and "mkl" not in twin.name:
        sys.exit(f"{twin.name or 'PyTorch does not start'}: it has to use OpenBLAS or MKL (Debian: apt-get install libopenblas0-pthread)")
    return twin


class Pair:
    """The times of two things that were measured in turn."""

    def __init__(self, first, second, rounds, seconds=4.0):
        """Takes so many rounds, fewer if they would last longer than so many seconds."""
        self.times = []
        first(), second()
        end = time.monotonic() + seconds
        while len(self.times) < rounds and (len(self.times) < 5 or time.monotonic() < end):
            if len(self.times) % 2:
                a, b = first(), second()
            else:
                b, a = second(), first()
            self.times.append((a, b))

    @property
    def first(self):
        return statistics.median(a for a, _ in self.times)

    @property
    def second(self):
        return statistics.median(b for _, b in self.times)

    @property
    def quartiles(self):
        """Of the ratio second : first, the median in the middle."""
        return statistics.quantiles((b / a for a, b in self.times), n=4)
