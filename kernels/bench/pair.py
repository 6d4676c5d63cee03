"""Times products side by side: maskbench and PyTorch, and masked against dense.

    python3 pair.py [--threads 1] [--rounds 40] [--only "forward 128.* dense"]

Both programs stay open; a round asks one and then the other for a few
milliseconds of the same product, the order changing from round to round. Printed
are the best time of each in microseconds (what an idle machine gives), the rate,
the median of the rounds' ratios with its quartiles, and the ratio of the best.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = [
    (128, 128, 128), (256, 256, 256), (512, 512, 512),
    (32, 784, 256), (64, 784, 256), (128, 784, 256), (256, 784, 256),
    (32, 784, 512), (128, 784, 512), (256, 784, 512),
    (128, 512, 256), (128, 256, 10), (2048, 384, 1536), (2048, 1536, 384),
]


class Program:
    def __init__(self, command, **env):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **env})
        self.name = self.process.stdout.readline().strip()

    def ask(self, product, reps):
        time.sleep(0.002)  # for the other program's threads to fall asleep
        print(*product, reps, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline()) / reps


def pairs(first, second, reps, rounds):
    """Times of both, in turn."""
    times = []
    for i in range(rounds + 3):
        if i % 2:
            a = first(reps)
            b = second(reps)
        else:
            b = second(reps)
            a = first(reps)
        if i >= 3:
            times.append((a, b))
    return times


def show(label, flop, times):
    ratios = sorted(b / a for a, b in times)
    a, b = min(t[0] for t in times), min(t[1] for t in times)
    q = statistics.quantiles(ratios, n=4)
    print(f"{label:38s} {a * 1e6:9.1f} {flop / a / 1e9:6.1f} {b * 1e6:9.1f} {flop / b / 1e9:6.1f}"
          f"   {statistics.median(ratios):5.2f} [{q[0]:.2f} {q[2]:.2f}]  {b / a:5.2f}", flush=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--rounds", type=int, default=40)
    p.add_argument("--only", default="", help="a regular expression over what is printed first")
    p.add_argument("--binary", default=os.path.join(HERE, "bench"), help="what go build makes of main.go")
    args = p.parse_args()
    ours = Program([args.binary, f"-threads={args.threads}"])
    other = Program([sys.executable, os.path.join(HERE, "twin.py"), str(args.threads)],
                    OMP_NUM_THREADS=str(args.threads), OPENBLAS_NUM_THREADS=str(args.threads), OMP_WAIT_POLICY="PASSIVE",
                    OPENBLAS_THREAD_TIMEOUT="17")  # else its threads spin into our turn for tens of milliseconds
    print(f"{ours.name} against {other.name}, {args.threads} threads, {args.rounds} rounds")
    print(f"{'product':38s} {'us':>9s} {'GF/s':>6s} {'other us':>9s} {'GF/s':>6s}   ratio [quartiles]  best")
    for rows, cols, out in SHAPES:
        flop = 2 * rows * cols * out
        reps = max(1, int(2e-3 * 60e9 / flop))
        for op in "forward", "input", "weight":
            for mask in "dense", "bits", "soft":
                product = (op, rows, cols, out, mask)
                label = f"{op} {rows}x{cols}x{out} {mask}"
                if not re.search(args.only, label):
                    continue
                if mask != "soft":
                    show(label + " : torch", flop,
                         pairs(lambda n: ours.ask(product, n), lambda n: other.ask(product, n), reps, args.rounds))
                if mask != "dense":
                    plain = product[:4] + ("dense",)
                    show(label + " : dense", flop,
                         pairs(lambda n: ours.ask(product, n), lambda n: ours.ask(plain, n), reps, args.rounds))


main()
