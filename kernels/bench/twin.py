"""The same products with PyTorch: see main.go."""

import sys
import time

import torch

threads = int(sys.argv[1])
torch.set_num_threads(threads)
torch.set_grad_enabled(False)
# Which BLAS it is decides everything: Debian's reference one is forty times slower.
blas = {line.split()[-1] for line in open("/proc/self/maps") if "blas" in line or "mkl" in line}
print("torch", torch.__version__, "with", *sorted(blas), flush=True)


def prepare(op, rows, cols, out, mask):
    x, y, w = torch.randn(rows, cols), torch.randn(rows, out), torch.randn(out, cols)
    m = torch.randint(0, 2, (out, cols)).float() * (2 if mask == "soft" else 1)
    if mask == "dense":
        return {
            "forward": lambda: torch.mm(x, w.t(), out=y),
            "input": lambda: torch.mm(y, w, out=x),
            "weight": lambda: torch.addmm(w, y.t(), x, beta=1, out=w),
        }[op]
    return {
        "forward": lambda: torch.mm(x, (w * m).t(), out=y),
        "input": lambda: torch.mm(y, w * m, out=x),
        "weight": lambda: w.add_(torch.mm(y.t(), x) * m),
    }[op]


products = {}
for line in sys.stdin:
    *key, reps = line.split()
    key = tuple(key)
    if key not in products:
        op, rows, cols, out, mask = key
        products[key] = prepare(op, int(rows), int(cols), int(out), mask)
    run = products[key]
    start = time.perf_counter()
    for _ in range(int(reps)):
        run()
    print(time.perf_counter() - start, flush=True)
