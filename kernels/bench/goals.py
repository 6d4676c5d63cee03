"""Measures every goal of these kernels against PyTorch and writes RESULTS.md.

    python3 goals.py                        the whole table, in some ten minutes, to RESULTS.md
    python3 goals.py --only 'block32.*0.9'  rows whose name matches, to the terminal; also
                                            --threads 1, --rounds 10, --each (forward, dX and dW alone)

It builds both programs with go, and needs a Python with PyTorch whose BLAS is OpenBLAS
or MKL (Debian: python3-torch and libopenblas0-pthread); it says so if it is another.
See pair.py for how it measures. A machine that does something else meanwhile blurs all
of it: what other programs took of the processors is written beside the results.
"""

import argparse
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import pair

ROOT = os.path.dirname(os.path.dirname(pair.HERE))
SHAPES = [
    (128, 128, 128), (256, 256, 256), (512, 512, 512), (1024, 1024, 1024),
    (32, 784, 256), (64, 784, 256), (128, 784, 256), (256, 784, 256),
    (32, 784, 512), (128, 784, 512), (256, 784, 512),
    (128, 512, 256), (128, 256, 10), (2048, 384, 1536), (2048, 1536, 384),
]
MASKED = [(128, 784, 512), (256, 784, 512), (128, 512, 256), (2048, 384, 1536)]
HIDING = [(128, 784, 512), (2048, 384, 1536)]
GOALS = {  # by pattern: ratio → least speed
    "block8": {0.5: None, 0.75: None, 0.9: None},
    "block16": {0.5: 1.4, 0.75: 2.2, 0.9: 4.5},
    "block32": {0.5: 1.8, 0.75: 3.2, 0.9: 6},
    "block64": {0.5: 1.8, 0.75: 3.2, 0.9: 6},
    "block128": {},
    "sliding": {0.5: 1.8, 0.75: 3.2, 0.9: 6},
    "2:4": {0.5: None},
    "random": {0.5: None, 0.75: None, 0.9: 3, 0.95: 5, 0.99: 12},
}
STEPS = {"dense": 1.4, "masked": 2.2, "blocks": 5}


class Row:
    """A line of the table: a ratio that is to be at least, or at most, its goal."""

    def __init__(self, name, threads, first, second, quartiles, goal, most=False):
        self.name, self.threads, self.first, self.second = name, threads, first, second
        self.low, self.ratio, self.high = quartiles
        self.goal, self.most = goal, most

    @property
    def met(self):
        if self.goal is None:
            return None
        return self.ratio <= self.goal if self.most else self.ratio >= self.goal

    def __str__(self):
        goal = "" if self.goal is None else f"{'≤' if self.most else '≥'} {self.goal:g}"
        met = {None: "", True: "yes", False: "**no**"}[self.met]
        return (f"| {self.name} | {self.threads} | {micros(self.first)} | {micros(self.second)} "
                f"| {self.ratio:.3g} [{self.low:.3g} {self.high:.3g}] | {goal} | {met} |")


def micros(seconds):
    return "" if seconds is None else f"{1e6 * seconds:.4g}"


class Section:
    """Rows under a heading. The first column of times is ours, the second the other's."""

    def __init__(self, title, first, second, ratio):
        self.title, self.heads, self.rows = title, (first, second, ratio), []

    def __str__(self):
        first, second, ratio = self.heads
        head = f"\n## {self.title}\n\n| | threads | {first}, µs | {second}, µs | {ratio} [quartiles] | goal | met |\n|---|---|---|---|---|---|---|\n"
        return head + "\n".join(map(str, self.rows)) + "\n"


class Bench:
    """All that measures: the programs for one number of threads, and what was asked for."""

    def __init__(self, args, threads, binaries):
        self.args, self.threads, self.maskbench = args, threads, binaries["maskbench"]
        self.ours = pair.ours(binaries["bench"], threads)
        self.torch = pair.torch(threads)

    def close(self):
        self.ours.close()
        self.torch.close()

    def wants(self, name):
        return re.search(self.args.only, name)

    def add(self, section, name, goal, request, other=None, most=False):
        """Measures a request of ours against PyTorch's, or against another one of ours."""
        if not self.wants(name):
            return
        first = lambda: self.ours.turn(request)
        second = (lambda: self.ours.turn(other)) if other else lambda: self.torch.turn(request)
        p = pair.Pair(first, second, self.args.rounds, seconds=3)
        quartiles = p.quartiles
        if most:  # our time over the other's, so that less is better
            quartiles = [1 / q for q in reversed(quartiles)]
        self.report(section, Row(name, self.threads, p.first, p.second, quartiles, goal, most))

    def report(self, section, row):
        section.rows.append(row)
        print(row, flush=True)


def product(op, shape, weights="dense", inputs="dense"):
    return " ".join(map(str, ("product", op, *shape, weights, inputs)))


def times(shape):
    return "×".join(map(str, shape))


OPS = {"forward": "forward", "input": "dX", "weight": "dW"}


def dense_products(b, section):
    for shape in SHAPES:
        for op, name in OPS.items():
            b.add(section, f"{name} {times(shape)}", 1.0, product(op, shape))
    rows = [r for r in section.rows if r.threads == b.threads]
    if len(rows) > 1:
        mean = [statistics.geometric_mean(x) for x in zip(*((r.low, r.ratio, r.high) for r in rows))]
        b.report(section, Row("geometric mean", b.threads, None, None, mean, 1.1))


def peak(b, section):
    """The share of the peak: what the multiply-adds would take on registers, over our time."""
    if b.threads > 1:
        return
    for shape in SHAPES:
        if shape[0] < 64 or shape[1] < 256 or shape[2] < 64:
            continue
        for op, name in OPS.items():
            label = f"{name} {times(shape)}, share of the peak"
            if not b.wants(label):
                continue
            share = math.prod(shape) / 2**24
            p = pair.Pair(lambda: b.ours.turn(product(op, shape)), lambda: share * b.ours.turn("peak"), b.args.rounds)
            b.report(section, Row(label, b.threads, p.first, p.second, p.quartiles, 0.9))


def bits(b, section):
    for shape in MASKED:
        for op, name in OPS.items():
            goal = 1.03 if op == "forward" else 1.06
            b.add(section, f"{name} {times(shape)}, bits", goal, product(op, shape, "bits"), product(op, shape), most=True)


def masked(b, section):
    for shape in MASKED:
        b.add(section, f"forward {times(shape)}, x and W masked", 1.2, product("forward", shape, "bits", "bits"))
        b.add(section, f"fwd+dX+dW {times(shape)}, x and W masked", 1.3, product("all", shape, "bits", "bits"))


def hiding(b, section):
    for shape in HIDING:
        for pattern, ratios in GOALS.items():
            for ratio, goal in ratios.items():
                word, label = f"{pattern}:{ratio}", f"{times(shape)}, {pattern} {ratio:g}"
                b.add(section, f"fwd+dX+dW {label}", goal, product("all", shape, word))
                for op, name in OPS.items() if b.args.each else ():
                    b.add(section, f"{name} {label}", None, product(op, shape, word))


def steps(b, section):
    for masks, goal in STEPS.items():
        for optimizer in "sgd", "adamw":
            b.add(section, f"MLP step, {masks}, {optimizer}", goal, f"step mlp {optimizer} {masks}")


def toy(b, section):
    b.add(section, "toy step, bare", None, "step toy sgd dense")
    name = "toy step, `maskbench run toy-linear`"
    if not b.wants(name):
        return
    run = lambda: 10 / samples_per_s(b, "toy-linear", "--epochs", "5000")
    p = pair.Pair(run, lambda: b.torch.turn("step toy sgd dense"), 9, seconds=30)
    b.report(section, Row(name, b.threads, p.first, p.second, p.quartiles, 80))


PRESET = """
epochs = 5
batch = 128
[data]
kind = "fashion-mini"
val = 0.2
[[layer]]
kind = "dense"
units = 512
[[layer]]
kind = "relu"
[[layer]]
kind = "dense"
units = 256
[[layer]]
kind = "relu"
[[layer]]
kind = "dense"
units = 10
[optim]
kind = "sgd"
rate = 0.001
momentum = 0.9
[mask.input]
strategy = "random"
ratio = 0.5
resample = "%s"
[mask.parameter]
strategy = "random"
ratio = 0.5
layers = ["dense1", "dense2", "dense3"]
"""


def whole_runs(b, section):
    """Runs with journal and metrics on: against the bare step of the same network and masks, and drawing
    an exact number of cells for each sample against doing so once."""
    name = "MLP through `maskbench run`"
    with tempfile.TemporaryDirectory() as folder:
        run = {}
        for resample in "run", "sample":
            preset = os.path.join(folder, resample + ".toml")
            with open(preset, "w") as f:
                f.write(PRESET % resample)
            run[resample] = lambda preset=preset: 128 / samples_per_s(b, preset)
        if b.wants(name):
            bare = lambda: b.ours.ask("step mlp sgd data", 150)
            p = pair.Pair(run["run"], bare, 9, seconds=40)
            b.report(section, Row(name + ", masks drawn once : bare step", b.threads, p.first, p.second, p.quartiles, 0.95))
            p = pair.Pair(run["sample"], run["run"], 9, seconds=40)
            quartiles = [1 / q for q in reversed(p.quartiles)]
            b.report(section, Row(name + ", input masks drawn each sample : once", b.threads, p.first, p.second, quartiles, 1.1, True))


def samples_per_s(b, preset, *flags):
    with tempfile.TemporaryDirectory() as folder:
        out = subprocess.run(
            [b.maskbench, "run", preset, "--json", "--threads", str(b.threads), "--out", os.path.join(folder, "run"), *flags],
            check=True, capture_output=True, text=True).stdout
    return json.loads(out.splitlines()[-1])["samples_per_s"]


def sections():
    torch = ("ours", "PyTorch", "times as fast")
    return [
        (dense_products, Section("Dense products", *torch)),
        (peak, Section("Dense products against the peak", "ours", "at the peak", "share")),
        (bits, Section("A mask of bits against our own dense product", "masked", "dense", "time over dense")),
        (masked, Section("Masked products", *torch)),
        (hiding, Section("Time that falls with the mask", *torch)),
        (steps, Section("Training steps", *torch)),
        (toy, Section("A step with next to no work", *torch)),
        (whole_runs, Section("Whole runs", "run, a step", "the other", "speed, or time over time")),
    ]


def summary(parts):
    """What became of the goals, a line for each section and number of threads."""
    lines = ["\n## Summary\n", "| | threads | goals met | furthest from its goal |", "|---|---|---|---|"]
    for _, section in parts:
        for threads in sorted({r.threads for r in section.rows}):
            rows = [r for r in section.rows if r.threads == threads and r.goal is not None]
            if not rows:
                continue
            distance = lambda r: r.goal / r.ratio if r.most else r.ratio / r.goal
            worst = min(rows, key=distance)
            lines.append(f"| {section.title} | {threads} | {sum(r.met for r in rows)} of {len(rows)} "
                         f"| {worst.name}: {worst.ratio:.3g} for {worst.goal:g} |")
    return "\n".join(lines) + "\n"


class Load:
    """What other programs took of the processors since it was made."""

    def __init__(self):
        self.busy, self.stolen, self.at, self.own = *self.stat(), time.monotonic(), self.used()

    @staticmethod
    def stat():
        with open("/proc/stat") as f:
            n = [int(x) / os.sysconf("SC_CLK_TCK") for x in f.readline().split()[1:]]
        return sum(n[:3]) + sum(n[5:7]), n[7]

    @staticmethod
    def used():
        t = os.times()
        return t.user + t.system + t.children_user + t.children_system

    def __str__(self):
        busy, stolen = self.stat()
        seconds = time.monotonic() - self.at
        others = max(0, busy - self.busy - (self.used() - self.own)) / seconds
        host = (stolen - self.stolen) / seconds
        loaded = "" if others + host < 0.05 * os.cpu_count() else " (**the machine was loaded: the figures are rough**)"
        return f"other programs took {others:.2f} of {os.cpu_count()} processors in the mean, the host {host:.2f}{loaded}"


def machine():
    with open("/proc/cpuinfo") as f:
        name = next((line.split(":")[1].strip() for line in f if line.startswith("model name")), platform.machine())
    return f"{name}, {os.cpu_count()} processors, Linux {platform.release().split('-')[0]}"


def command(*words):
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def build(folder):
    binaries = {name: os.path.join(folder, name) for name in ("bench", "maskbench")}
    command("go", "build", "-o", binaries["bench"], "./kernels/bench")
    command("go", "build", "-o", binaries["maskbench"], ".")
    return binaries


def measure(args, parts):
    """Measures all parts, and returns what the programs call themselves."""
    names = []
    with tempfile.TemporaryDirectory() as folder:
        binaries = build(folder)
        for threads in args.threads:
            b = Bench(args, threads, binaries)
            names = [b.ours.name, b.torch.name]
            for part, section in parts:
                part(b, section)
            b.close()
    return names


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--threads", type=lambda s: [int(n) for n in s.split(",")], default=[1, 2])
    p.add_argument("--rounds", type=int, default=40)
    p.add_argument("--only", default="", help="a regular expression over the names of rows")
    p.add_argument("--each", action="store_true", help="forward, dX and dW under masks also alone")
    args = p.parse_args()
    load, parts = Load(), sections()
    names = measure(args, parts)
    if args.only:
        print(load)
        return
    facts = [
        "# Results\n", "What `python3 goals.py` measured: medians of interleaved rounds; a ratio is the median of the rounds' ratios, with its quartiles.\n",
        f"- {time.strftime('%Y-%m-%d', time.gmtime())}, commit {command('git', 'rev-parse', '--short=12', 'HEAD')}",
        f"- {machine()}", f"- ours: {names[0]}, {command('go', 'env', 'GOVERSION')}", f"- {names[1]}", f"- {args.rounds} rounds, fewer of what takes long; {load}",
    ]
    with open(os.path.join(pair.HERE, "RESULTS.md"), "w") as f:
        f.write("\n".join(facts) + "\n" + summary(parts) + "".join(str(s) for _, s in parts if s.rows))


main()
