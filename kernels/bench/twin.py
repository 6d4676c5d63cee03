"""The products and steps of main.go with PyTorch: see there for the requests.

    python3 twin.py THREADS [DEVICE DTYPE ROTATE]

Everywhere PyTorch gets its best case: masked operands are computed once for all three
products, gradients are assigned and not added to, results have their memory, and on a GPU
masks are of one byte a cell and float32 is multiplied as TF32. Two requests are its own:

    copy MEBIBYTES REPS             within the device's memory
    step NET OPTIMIZER MASKS HOW REPS   HOW is eager, or a mode of torch.compile
"""

import contextlib
import itertools
import math
import sys
import time

import torch
import torch.nn.functional as F

KEPT = 4  # requests whose operands are kept
on_gpu = None  # the GPU, if it is one


def blas():
    """Which BLAS it is decides everything: Debian's reference one is forty times slower."""
    torch.mm(torch.ones(64, 64), torch.ones(64, 64))  # loads it
    return sorted({line.split()[-1] for line in open("/proc/self/maps") if "blas" in line or "mkl" in line})


def mask(word, rows, cols):
    """A mask that hides about as much as the word's; where it does makes no difference here."""
    if word == "dense":
        return None
    ratio = 0.5 if word in ("bits", "soft") else float(word.rpartition(":")[2])
    kept = torch.rand(rows, cols) >= ratio
    return kept if on_gpu else kept.float() * (2 if word == "soft" else 1)


def times(x, m, out):
    return x if m is None else torch.mul(x, m, out=out)


def products(rotate, op, rows, cols, units, weights, inputs):
    """A product, on as many operands in turn as it takes to have so many bytes of them."""
    shape = int(rows), int(cols), int(units)
    held = shape[0] * shape[1] + shape[2] * shape[1] + shape[0] * shape[2]
    count = max(1, math.ceil(rotate / (held * torch.finfo(torch.get_default_dtype()).bits / 8)))
    runs = itertools.cycle([product(op, *shape, weights, inputs) for _ in range(count)])
    return lambda: next(runs)()


def product(op, rows, cols, units, weights, inputs):
    x, w, dy = torch.randn(rows, cols), torch.randn(units, cols), torch.randn(rows, units)
    mw, mx = mask(weights, units, cols), mask(inputs, rows, cols)
    y, dx, dw = torch.empty(rows, units), torch.empty(rows, cols), torch.zeros(units, cols)
    seen, read = torch.empty(rows, cols), torch.empty(units, cols)

    def forward():
        torch.mm(times(x, mx, seen), times(w, mw, read).t(), out=y)

    def input():
        torch.mm(dy, times(w, mw, read), out=dx)
        times(dx, mx, dx)

    def weight():
        if mw is None and mx is None:
            torch.addmm(dw, dy.t(), x, out=dw)
            return
        torch.mm(dy.t(), times(x, mx, seen), out=dw)
        times(dw, mw, dw)

    def all():
        xm, wm = times(x, mx, seen), times(w, mw, read)
        torch.mm(xm, wm.t(), out=y)
        torch.mm(dy, wm, out=dx)
        times(dx, mx, dx)
        torch.mm(dy.t(), xm, out=dw)
        times(dw, mw, dw)

    return {"forward": forward, "input": input, "weight": weight, "all": all}[op]


def optimizer(name, params, momentum):
    if name == "sgd":
        return torch.optim.SGD(params, lr=1e-3, momentum=momentum)
    return torch.optim.AdamW(params)


NETS = {"mlp": ([784, 512, 256, 10], 128), "fashion": ([784, 256, 128, 10], 128), "wide": ([1024] * 5, 1024)}


def mlp(units, rows, name, masks, how="eager"):
    batches = 4
    layers = [torch.nn.Linear(i, o) for i, o in zip(units, units[1:])]
    hides = {"dense": (None, None), "masked": ("bits", "bits"), "data": ("bits", "first"), "blocks": ("block32:0.9", None)}
    weights, inputs = hides[masks]
    mw = [weights and mask(weights, o, i) for i, o in zip(units, units[1:])]
    mx = [inputs and (k == 0 or inputs != "first") and mask("bits", rows, i) for k, i in enumerate(units[:-1])]
    data, labels = torch.randn(batches * rows, units[0]), torch.arange(batches * rows) % units[-1]
    opt = optimizer(name, [p for l in layers for p in l.parameters()], 0.9)
    orders = itertools.cycle([torch.arange(rows) * batches + i for i in range(batches)])

    def loss(h, target):
        for k, layer in enumerate(layers):
            w = layer.weight if mw[k] is None else layer.weight * mw[k]
            h = F.linear(h * mx[k] if torch.is_tensor(mx[k]) else h, w, layer.bias)
            if k < len(layers) - 1:
                h = F.relu(h)
        return F.cross_entropy(h, target)

    step = opt.step
    if how != "eager":
        loss, step = torch.compile(loss, mode=how), torch.compile(step)

    def run():
        batch = next(orders)
        h, target = data.index_select(0, batch), labels.index_select(0, batch)
        opt.zero_grad(set_to_none=True)
        loss(h, target).backward()
        step()

    return run


def toy(name, _):
    layer = torch.nn.Linear(5, 1)
    x, y, m = torch.randn(10, 5), torch.randn(10, 1), mask("bits", 10, 5)
    opt = optimizer(name, layer.parameters(), 0)

    def run():
        opt.zero_grad(set_to_none=True)
        F.mse_loss(layer(x * m), y).backward()
        opt.step()

    return run


def copy(mebibytes):
    x = torch.randint(0, 255, (int(mebibytes) << 20,), dtype=torch.uint8)
    y = torch.empty_like(x)
    return lambda: y.copy_(x)


def prepare(rotate, kind, *words):
    if kind == "product":
        return products(rotate, *words)
    if kind == "copy":
        return copy(*words)
    net, *rest = words
    return toy(*rest) if net == "toy" else mlp(*NETS[net], *rest)


def seconds(run, reps):
    """How long it takes, on a GPU by its own events."""
    if on_gpu:
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(reps):
            run()
        end.record()
        end.synchronize()
        return start.elapsed_time(end) / 1000
    start = time.perf_counter()
    for _ in range(reps):
        run()
    return time.perf_counter() - start


def answer(prepared, rotate, line):
    *request, reps = line.split()
    key = tuple(request)
    if key not in prepared:
        if len(prepared) == KEPT:
            del prepared[next(iter(prepared))]  # the oldest: what takes turns stays, and is compiled once
        # A default device would cost each later call of PyTorch some time.
        with on_gpu or contextlib.nullcontext():
            prepared[key] = prepare(rotate, *request)
    return seconds(prepared[key], int(reps))


def setup(threads, device="cpu", dtype="float32"):
    """Chooses what is measured, and returns its name."""
    global on_gpu
    on_gpu = torch.device(device) if device != "cpu" else None
    torch.set_num_threads(int(threads))
    if not on_gpu:
        return " ".join([f"PyTorch {torch.__version__} with", *blas()])
    torch.set_default_dtype(getattr(torch, dtype))
    torch.set_float32_matmul_precision("high")  # TF32
    return f"PyTorch {torch.__version__} on {torch.cuda.get_device_name(device)}"


def main():
    print(setup(*sys.argv[1:4]), flush=True)
    rotate = int((sys.argv[4:] or [0])[0])
    prepared = {}
    for line in sys.stdin:
        try:
            print(answer(prepared, rotate, line), flush=True)
        except Exception as e:  # of one request, the others may do
            print("error", type(e).__name__, str(e).split("\n")[0], flush=True)


main()
