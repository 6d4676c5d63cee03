"""The products and steps of main.go with PyTorch: see there for the requests.

Everywhere PyTorch gets its best case: masked operands are computed once for all three
products, gradients are assigned and not added to, results have their memory.
"""

import itertools
import sys
import time

import torch
import torch.nn.functional as F

KEPT = 4  # requests whose operands are kept


def blas():
    """Which BLAS it is decides everything: Debian's reference one is forty times slower."""
    torch.mm(torch.ones(64, 64), torch.ones(64, 64))  # loads it
    return sorted({line.split()[-1] for line in open("/proc/self/maps") if "blas" in line or "mkl" in line})


def mask(word, rows, cols):
    """A mask that hides about as much as the word's; where it does makes no difference here."""
    if word == "dense":
        return None
    ratio = 0.5 if word in ("bits", "soft") else float(word.rpartition(":")[2])
    return (torch.rand(rows, cols) >= ratio).float() * (2 if word == "soft" else 1)


def times(x, m, out):
    return x if m is None else torch.mul(x, m, out=out)


def product(op, rows, cols, units, weights, inputs):
    rows, cols, units = int(rows), int(cols), int(units)
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


def mlp(name, masks):
    units, rows, batches = [784, 512, 256, 10], 128, 4
    layers = [torch.nn.Linear(i, o) for i, o in zip(units, units[1:])]
    hides = {"dense": (None, None), "masked": ("bits", "bits"), "data": ("bits", "first"), "blocks": ("block32:0.9", None)}
    weights, inputs = hides[masks]
    mw = [weights and mask(weights, o, i) for i, o in zip(units, units[1:])]
    mx = [inputs and (k == 0 or inputs != "first") and mask("bits", rows, i) for k, i in enumerate(units[:-1])]
    data, labels = torch.randn(batches * rows, units[0]), torch.arange(batches * rows) % units[-1]
    opt = optimizer(name, [p for l in layers for p in l.parameters()], 0.9)
    orders = itertools.cycle([torch.arange(rows) * batches + i for i in range(batches)])

    def run():
        batch = next(orders)
        h, target = data.index_select(0, batch), labels.index_select(0, batch)
        for k, layer in enumerate(layers):
            w = layer.weight if mw[k] is None else layer.weight * mw[k]
            h = F.linear(h * mx[k] if torch.is_tensor(mx[k]) else h, w, layer.bias)
            if k < len(layers) - 1:
                h = F.relu(h)
        opt.zero_grad(set_to_none=True)
        F.cross_entropy(h, target).backward()
        opt.step()

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


def prepare(kind, *words):
    if kind == "product":
        return product(*words)
    net, name, masks = words
    return {"mlp": mlp, "toy": toy}[net](name, masks)


def main():
    torch.set_num_threads(int(sys.argv[1]))
    found = blas()
    print(f"PyTorch {torch.__version__} with", *found, flush=True)
    prepared = {}
    for line in sys.stdin:
        *request, reps = line.split()
        key = tuple(request)
        if key not in prepared:
            if len(prepared) == KEPT:
                prepared.clear()
            prepared[key] = prepare(*request)
        run = prepared[key]
        start = time.perf_counter()
        for _ in range(int(reps)):
            run()
        print(time.perf_counter() - start, flush=True)


main()
