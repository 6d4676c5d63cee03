"""What the CUDA backend does on this machine's GPU, in a report for RESULTS.md.

    ./prove                   all of it, to RESULTS.md: nobody knows yet in how many minutes
    ./prove --quick           small shapes and short runs, to the terminal: for the emulator
    ./prove --skip suite,runs --out FILE   parts that are left out, and where the report goes

The parts: the backend's suite and tests on the real driver (suite), presets trained to the
accuracy of the CPU (runs), and times (times): products and training steps, by events of the
device, beside PyTorch where it is. Operands are random and new in each process, rotate so
that no cache holds them, and every product is held against float64 before it is timed.
Operands count as new for each product, as in training: what a backend makes of them first is
part of it. A figure is the median of rounds in which the programs take turns.
"""

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BIN = os.path.join(HERE, "..", "..", "bin")
sys.path.insert(0, os.path.join(HERE, "..", "bench"))
import pair  # noqa: E402

# What of ours is measured: a name, the --device, the most that a product may be off, the
# bytes of an operand, and PyTorch's type on the same units.
DEVICES = [
    ("float32", "cuda", 1e-5, 4, "float32"),
    ("tf32", "cuda/tf32", 1e-3, 4, "float32"),
    ("bf16", "cuda/bf16", 5e-3, 2, "bfloat16"),
]
# What is trained on CPU and GPU, and how far the validation accuracies may be apart: other
# sums round otherwise, and runs of hundreds of steps drift.
PRESETS, APART = ["digits", "fashion-mini"], 0.015
BIG, SMALL = (8192, 4096, 4096), (2048, 384, 1536)
# Products: what, rows × in × out, masks of weights and inputs, and the speed over PyTorch's
# eager (x*mx) @ (w*mw).T that is the goal of a first version, and of the best.
PRODUCTS = [
    ("forward", BIG, "dense", "dense", None),
    ("forward", BIG, "block128:0.5", "bits", (1.4, 2)),
    ("forward", BIG, "block128:0.75", "bits", (2.8, 4)),
    ("forward", BIG, "block128:0.9", "bits", (6, 7)),
    ("forward", BIG, "block64:0.75", "bits", None),
    ("forward", BIG, "bits", "bits", (None, 1)),
    ("all", BIG, "block128:0.75", "bits", None),
    ("all", BIG, "bits", "bits", None),
    ("forward", SMALL, "bits", "bits", (2, 2)),
]
# Steps: the network of main.go, its units and rows, and what they are over eager and compiled.
STEPS = [("fashion", "784-256-128-10, 128 rows"), ("wide", "1024-1024-1024-1024-1024, 1024 rows")]
EAGER, COMPILED = 2, 1
HOW = ["default", "reduce-overhead"]  # modes of torch.compile
ROTATE = 256 << 20  # bytes: several times what a second-level cache holds
ROUNDS = 15
OPS = {"forward": (1, "forward"), "all": (3, "forward + dX + dW")}  # products, words


class Proof:
    """The report as it grows, and what has failed."""

    def __init__(self, args):
        self.args, self.failed, self.to = args, [], [sys.stdout]
        if args.out:
            self.to.append(open(args.out, "w"))

    def say(self, *lines):
        for to in self.to:  # at once: who stops it has what came of it until then
            print(*lines, sep="\n", file=to, flush=True)

    def fail(self, what):
        self.failed.append(what)
        print(f"failed: {what}", file=sys.stderr)

    def table(self, *head):
        self.say("", "| " + " | ".join(head) + " |", "|" + "---|" * len(head))

    def row(self, *cells):
        self.say("| " + " | ".join(str(c) for c in cells) + " |")


def run(*command, **more):
    return subprocess.run(command, cwd=HERE, capture_output=True, text=True, **more)


def program(name):
    return os.path.join(BIN, name)


def emulated():
    return bool(os.environ.get("MASKBENCH_LIBCUDA"))


# Parts.


def header(p):
    doctor = run(program("maskbench"), "doctor").stdout.splitlines()
    p.say("# What the CUDA backend did on a GPU", "", f"Written by `kernels/cuda/prove` on {time.strftime('%Y-%m-%d', time.gmtime())}.", "")
    p.say(*("- " + " ".join(line.split()) for line in doctor if line.split()[:1] and line.split()[0].startswith(("maskbench", "processor", "cuda"))))
    if emulated():
        p.say("- **on the emulator: no figure here says anything of a GPU**")


def suite(p):
    p.say("", "## Suite", "")
    env = {**os.environ, "MASKBENCH_TEST_PROGRAM": program("maskbench")}
    flags = ["-test.v"]
    if not emulated():
        env["MASKBENCH_TEST_GPU"] = "1"
    if p.args.quick:
        flags += ["-test.short", "-test.run=TestKernels|TestDriver|TestStaging|TestGathered"]
    result = run(program("cuda.test"), *flags, env=env)
    tests = [line for line in result.stdout.splitlines() if line.startswith("--- ") or "driver_test.go" in line]
    p.say(*("- `" + line.strip("- ") + "`" for line in tests))
    if result.returncode or not tests:
        p.fail("the tests on the driver:\n```\n" + result.stdout[-3000:] + result.stderr[-1000:] + "\n```")


def runs(p):
    presets = PRESETS[:1] if p.args.quick else PRESETS
    more = ["--epochs", "1"] if p.args.quick else []
    p.say("", "## Whole runs", "", f"A preset as it is, on the CPU and on the GPU; the validation accuracies may be {APART:g} apart.")
    p.table("preset", "device", "validation accuracy", "validation loss", "samples/s")
    for preset in presets:
        accuracy = {}
        for device in ["cpu", *(d for _, d, *_ in DEVICES)]:
            with tempfile.TemporaryDirectory() as folder:
                result = run(program("maskbench"), "run", preset, "--json", "--device", device, "--out", os.path.join(folder, "run"), *more)
            if result.returncode:
                p.fail(f"{preset} on {device}: {result.stderr.strip().splitlines()[-1:]}")
                continue
            end = json.loads(result.stdout.splitlines()[-1])
            accuracy[device] = end["val_accuracy"]
            p.row(preset, device, f"{end['val_accuracy']:.4f}", f"{end['val_loss']:.4f}", f"{end['samples_per_s']:.0f}")
        for device, a in accuracy.items():
            if "cpu" in accuracy and not abs(a - accuracy["cpu"]) <= APART:
                p.fail(f"{preset} on {device} is {abs(a - accuracy['cpu']):.4f} from the CPU")


class Times:
    """The programs that are timed: ours by device, PyTorch's by type, none without it."""

    def __init__(self, p):
        self.p, self.torch = p, {}
        rotate = 1 << 16 if p.args.quick else ROTATE
        self.ours = {name: pair.Program([program("cuda.bench"), "-device", device, "-rotate", str(rotate)]) for name, device, *_ in DEVICES}
        if importlib.util.find_spec("torch") and not emulated():
            twin = os.path.join(pair.HERE, "twin.py")
            for dtype in "bfloat16", "float32":
                self.torch[dtype] = pair.Program([sys.executable, twin, "4", "cuda", dtype, str(rotate)])
        names = {t.name for t in self.torch.values()} or {"no PyTorch here: its columns are empty"}
        p.say("", "## Times", "", *(f"- {n}" for n in names))
        self.ceilings = {dtype: self.rate(dtype) for dtype in self.torch}
        self.bandwidth = self.copy()

    def close(self):
        for program in [*self.ours.values(), *self.torch.values()]:
            program.close()

    def median(self, *asked):
        """Medians of several (program, request), None for a program that is none or fails."""
        times = [[] for _ in asked]
        for _ in range(2 if self.p.args.quick else ROUNDS):
            for seconds, (program, request) in zip(times, asked):
                if program and None not in seconds:
                    seconds.append(self.ask(program.turn, request))
        return [statistics.median(s) if s and None not in s else None for s in times]

    def ask(self, how, *request):
        """An answer, None if there is none: a request that cannot be met, or the end of the program."""
        try:
            return how(*request)
        except (ValueError, BrokenPipeError, SystemExit) as e:
            self.p.fail(f"{request[0]}: {e}")
            return None

    def rate(self, dtype):
        """Operations a second of a large product through PyTorch."""
        (seconds,) = self.median((self.torch[dtype], "product forward 8192 8192 8192 dense dense"))
        self.p.say(f"- {dtype}: 8192×8192×8192 at {2 * 8192**3 / seconds / 1e12:.0f} TFLOP/s" if seconds else f"- {dtype}: no ceiling")
        return seconds and 2 * 8192**3 / seconds

    def copy(self):
        """Bytes a second, read and written."""
        (seconds,) = self.median((self.torch.get("bfloat16"), "copy 2048"))
        if seconds:
            self.p.say(f"- copy within the device: {2 * 2**31 / seconds / 1e12:.2f} TB/s, read and written")
        return seconds and 2 * 2**31 / seconds

    def floor(self, flops, moved, dtype):
        """Seconds that no program takes less than."""
        if not self.bandwidth or not self.ceilings.get(dtype):
            return None
        return max(flops / self.ceilings[dtype], moved / self.bandwidth)


def skipped(word):
    """The share of the multiply-adds that a mask of weights saves who skips blocks."""
    return float(word.partition(":")[2] or 0) if word.startswith("block") else 0.0


def hidden(word):
    return {"dense": 0.0, "bits": 0.5}.get(word) or float(word.partition(":")[2] or 0)


def micros(seconds):
    return "" if seconds is None else f"{1e6 * seconds:.4g}"


def over(other, ours):
    return "" if other is None or ours is None else f"{other / ours:.2f}×"


def scaled(shape, quick):
    return tuple(n // 64 for n in shape) if quick else shape


def products(p, t):
    p.say("", "### Products of a layer", "",
          "Rows × in × out. Eager is `(x*mx) @ (w*mw).T` in bf16, its masks of one byte a cell. The floor is the larger of operations and bytes, each operand",
          "once, at the ceilings above, for a program that skips hidden blocks; dense is that without a mask; hidden the share of the multiply-adds of which",
          "a mask hides a factor; error ‖y − exact‖/‖exact‖. Rested is the product alone, of operands that were rounded and packed before: goals are for all of it.")
    p.table("product", "masks of W, x", "device", "error", "µs", "rested, µs", "floor, µs", "dense floor, µs", "hidden", "eager, µs", "over eager", "goal")
    for op, shape, weights, inputs, goal in PRODUCTS:
        shape = scaled(shape, p.args.quick)
        request = " ".join(map(str, ("product", op, *shape, weights, inputs)))
        for name, _, bound, size, dtype in DEVICES:
            ours = t.ours[name]
            error = t.ask(ours.ask, request.replace("product", "check", 1), 1)
            if error is None:
                continue
            if not error <= bound:
                p.fail(f"{request} in {name} is {error:.3g} off, more than {bound:g}")
            mine, rested, eager = t.median((ours, request), (ours, request.replace("product", "rested", 1)), (t.torch.get("bfloat16"), request))
            rows, k, cols = shape
            count, words = OPS[op]
            flops, moved = 2 * rows * k * cols * count, count * size * (rows * k + cols * k + rows * cols) + (rows * k + cols * k) / 8
            p.row(f"{words} {'×'.join(map(str, shape))}", f"{weights}, {inputs}", name, f"{error:.1e}", micros(mine), micros(rested),
                  micros(t.floor(flops * (1 - skipped(weights)), moved, dtype)), micros(t.floor(flops, moved, dtype)),
                  f"{100 * (1 - (1 - hidden(weights)) * (1 - hidden(inputs))):.0f} %", micros(eager), over(eager, mine),
                  "" if goal is None or name != "bf16" else " → ".join("no claim" if g is None else f"≥ {g}×" for g in goal))


def steps(p, t):
    p.say("", "### Training steps", "",
          "SGD with momentum, half of the weights and of the data hidden, a new batch each step from the host's memory (PyTorch's: the device's). Nobody waits for a step's end.",
          f"Goals: {EAGER} times as fast as eager, {COMPILED} as compiled, in bfloat16. PyTorch's float32 is TF32 here. The other names are modes of torch.compile.")
    p.table("network", "device", "µs", "beside", "µs", "as fast")
    for net, words in STEPS[:1] if p.args.quick else STEPS:
        request = f"step {net} sgd data"
        others = [(dtype, how) for dtype in t.torch for how in ["eager", *HOW]]
        for name, *_ in DEVICES:
            mine, *theirs = t.median((t.ours[name], request), *((t.torch[dtype], f"{request} {how}") for dtype, how in others))
            if not others:
                p.row(words, name, micros(mine), "", "", "")
            for (dtype, how), their in zip(others, theirs):
                p.row(words, name, micros(mine), f"{how}, {dtype}", micros(their), over(their, mine))


def times(p):
    t = Times(p)
    products(p, t)
    steps(p, t)
    t.close()


PARTS = {"suite": suite, "runs": runs, "times": times}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small shapes and short runs; writes no file of itself")
    parser.add_argument("--skip", default="", help="parts to leave out: " + ", ".join(PARTS))
    parser.add_argument("--out", help="the report, if not RESULTS.md")
    args = parser.parse_args()
    if not args.quick and not args.out:
        args.out = os.path.join(HERE, "RESULTS.md")
    # A driver keeps what it has compiled of PTX where each program finds it.
    os.environ.setdefault("CUDA_CACHE_PATH", os.path.join(BIN, "compiled"))
    p = Proof(args)
    header(p)
    for name, part in PARTS.items():
        if name not in args.skip.split(","):
            began = time.monotonic()
            try:
                part(p)
            except Exception as e:  # the others may do
                p.fail(f"{name}: {type(e).__name__}: {e}")
            p.say("", f"This took {time.monotonic() - began:.0f} s.")
    p.say("", "## Failed" if p.failed else "All of it held.", "", *(f"- {what}" for what in p.failed))
    sys.exit(bool(p.failed))


main()
