# Writes targets.json: python3 targets.py (PyTorch 1.13.0a0 was used, float32): runs of 51 steps, one or
# more for each target, strategy that weighs, and schedule. Gradients are autograd's, steps those of
# torch.optim on the cells that are to be moved, scores those of torch.nn.utils.prune or written out
# from the papers. Masks that are drawn are recorded, or come from Philox4x32-10, written out here.
import json
import math
import os
import torch
import torch.nn.functional as F
import torch.nn.utils.prune as prune

torch.set_num_threads(1)
BATCH, EPOCHS, PER_EPOCH, STEPS, SEED = 8, 17, 3, 51, 1


def numbers(t):
    return [float("%.9g" % v) for v in t.detach().float().flatten().tolist()]


def philox(key, counter):
    for _ in range(10):
        a, b = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = [b >> 32 ^ counter[1] ^ key[0], b & 0xFFFFFFFF, a >> 32 ^ counter[3] ^ key[1], a & 0xFFFFFFFF]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return counter


def random_mask(layer, shape, ratio):
    """The first mask of strategy random: the lowest words are hidden. Stream 3 is that of masks, target 1
    that of parameters, layers are counted with what is between them."""
    n = shape[0] * shape[1]
    key = philox([SEED, 0], [3, 1, layer, 0])[:2]
    words = [w for block in range((n + 3) // 4) for w in philox(key, [block, 0, 0, 0])][:n]
    return hide(torch.tensor(words, dtype=torch.int64), round(ratio * n)).reshape(shape)


def hide(score, k):
    """0 at the k lowest scores, the first of equals, and 1 elsewhere."""
    m = torch.ones(score.numel())
    m[torch.argsort(score.flatten(), stable=True)[:k]] = 0
    return m.reshape(score.shape)


class Weight:
    """A tensor, and what the optimizer remembers of it."""

    def __init__(self, *shape):
        self.value = torch.empty(*shape).uniform_(-1, 1) * shape[-1] ** -0.5
        self.start, self.slots, self.steps = self.value.clone(), {}, 0

    def step(self, kind, options, grad, moved):
        """A step of torch.optim on the cells where moved is not 0; None: all."""
        cells = torch.ones_like(self.value).bool() if moved is None else moved != 0
        leaf = torch.nn.Parameter(self.value[cells].clone())
        leaf.grad = grad[cells].clone()
        rule = getattr(torch.optim, kind)([leaf], **options)
        if self.slots:
            rule.state[leaf] = {s: v[cells].clone() for s, v in self.slots.items()}
            if kind == "AdamW":
                rule.state[leaf]["step"] = torch.tensor(float(self.steps))
        rule.step()
        self.steps += 1
        self.value[cells] = leaf.detach()
        for s, v in rule.state[leaf].items():
            if s != "step" and v is not None:
                self.slots.setdefault(s, torch.zeros_like(self.value))[cells] = v


class Run:
    """What a run's strategy may look at and change."""

    def __init__(self, layers, features):
        self.layers, self.w, self.step = layers, {}, 0
        width = features
        for name, units in layers:
            if name.startswith("dense"):
                self.linear(name, units, width)
                width = units
            elif name.startswith("residual"):
                self.linear(name + ".fc1", units, width)
                self.linear(name + ".fc2", width, units)

    def linear(self, name, units, width):
        self.w[name + ".weight"], self.w[name + ".bias"] = Weight(units, width), Weight(1, units)
        self.w[name + ".bias"].value *= width**-0.5
        self.w[name + ".bias"].start = self.w[name + ".bias"].value.clone()

    def forward(self, x, leaf, parameter={}, delta={}, activation={}):
        def read(name):
            w = leaf[name]
            if name in delta:
                w = self.w[name].start + delta[name] * (w - self.w[name].start)
            m = parameter.get(name)
            return w if m is None else m * w

        def linear(h, name):
            w, b = read(name + ".weight"), leaf[name + ".bias"][0]
            return torch.einsum("boi,bi->bo", w[: len(h)], h) + b if w.dim() == 3 else F.linear(h, w, b)

        def hidden(h, name):
            m = activation.get(name)
            return h if m is None else m[: len(h)] * h

        h = x
        for name, _ in self.layers:
            if name.startswith("dense"):
                h = linear(h, name)
            elif name.startswith("relu"):
                h = hidden(torch.relu(h), name)
            else:
                h = h + hidden(linear(torch.relu(linear(h, name + ".fc1")), name + ".fc2"), name)
        return h

    def gradients(self, x, y, **masks):
        leaf = {n: w.value.clone().requires_grad_() for n, w in self.w.items()}
        loss = F.cross_entropy(self.forward(x, leaf, **masks), y)
        loss.backward()
        return loss.item(), {n: v.grad for n, v in leaf.items()}


def run(name, kind, options, layers, settings, masks, clip=None, rate=None, **extra):
    """masks(run, x, y) gives the masks of a step by target; it may change the weights. "dense", of a
    function of the dense gradients, stands for one that takes the place of the update."""
    torch.manual_seed(7)
    x, y = torch.randn(20, 6) * 1.5 + 0.5, torch.randint(3, (20,))
    r = Run(layers, 6)
    record = {
        "Name": name, "Kind": kind.lower(), "Options": options, "X": numbers(x), "Y": numbers(y), "Layers": layers,
        "Settings": settings, "Start": {n: numbers(w.value) for n, w in r.w.items()}, "Clip": clip or 0, "Extra": extra,
    }
    losses = []
    for step in range(STEPS):
        r.step = step
        at = step % PER_EPOCH * BATCH
        rows, labels = x[at : at + BATCH], y[at : at + BATCH]
        m = {t: {n: v.clone() for n, v in of.items()} if t != "dense" else of for t, of in masks(r, x, y).items()}
        inputs = rows * m["input"]["input"][: len(rows)] if "input" in m else rows
        reads = {t: m[t] for t in ("parameter", "delta", "activation") if t in m}
        loss, grads = r.gradients(inputs, labels, **reads)
        losses.append(float("%.9g" % loss))
        if "dense" in m:
            leaf = {n: w.value.clone().requires_grad_() for n, w in r.w.items()}
            kept = {n: (reads.get("parameter", {}).get(n, torch.ones_like(w)) * w).detach().requires_grad_() for n, w in leaf.items()}
            F.cross_entropy(r.forward(inputs, kept), labels).backward()
            m["dense"]({n: v.grad for n, v in kept.items()})
            continue
        for n, g in m.get("gradient", {}).items():
            grads[n] = grads[n] * g
        if clip:
            params = [torch.nn.Parameter(w.value) for w in r.w.values()]
            for p, g in zip(params, grads.values()):
                p.grad = g
            torch.nn.utils.clip_grad_norm_(params, clip)
        now = dict(options, lr=options["lr"] * rate(step)) if rate else options
        for n, w in r.w.items():
            moved = reads.get("parameter", {}).get(n)
            if moved is not None and moved.dim() == 3:
                moved = None
            if settings.get("gradient", {}).get("hold", "false") == "true" and n in m.get("gradient", {}):
                moved = m["gradient"][n]
            w.step(kind, now, grads[n], moved)
    record["Losses"], record["End"] = losses, {n: numbers(w.value) for n, w in r.w.items()}
    record["Masks"] = {n: numbers(v) for n, v in m.get("parameter", {}).items() if v.dim() == 2}
    return record


def binary(ratio, *shape):
    return (torch.rand(*shape) >= ratio).float()


def soft(*shape):
    return torch.rand(*shape) * binary(0.3, *shape)


def inverse(m):
    """M divided by its mean, in double precision as ours is."""
    return (m.double() / m.double().mean()).float()


def each_inverse(m):
    return torch.stack([inverse(row) for row in m])


SGD = ("SGD", {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.02})
ADAMW = ("AdamW", {"lr": 0.01, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.1})
MLP = [["dense1", 8], ["relu1", 0], ["dense2", 5], ["relu2", 0], ["dense3", 3]]
DEEP = [["dense1", 8], ["relu1", 0], ["residual1", 5], ["residual2", 7], ["dense2", 3]]
D1, D2 = "dense1.weight", "dense2.weight"
BOTH = {D1: (8, 6), D2: (5, 8)}

torch.manual_seed(42)
turns = {n: [binary(0.5, *s) for _ in range(3)] for n, s in BOTH.items()}
softs = {n: [soft(*s) for _ in range(3)] for n, s in BOTH.items()}
rows = {D1: [binary(0.5, BATCH, 8, 6) for _ in range(3)]}
hiddens = {"relu1": [binary(0.4, BATCH, 8) for _ in range(4)], "relu2": [binary(0.4, BATCH, 5) for _ in range(4)]}
branches = {"residual1": [binary(0.4, BATCH, 1) for _ in range(5)]}
inputs = {"input": [binary(0.3, BATCH, 6) for _ in range(4)]}


def recorded(of, **keys):
    return dict(keys, strategy="recorded", turns={n: [numbers(m) for m in ms] for n, ms in of.items()})


def in_turns(target, of, change=lambda m: m):
    def masks(r, x, y):
        return {target: {n: change(ms[r.step % len(ms)]) for n, ms in of.items()}}
    return masks


def magnitudes(schedule, every, prune_with):
    """Masks of the present weights, anew every so many steps."""
    state = {}

    def masks(r, x, y):
        if r.step % every == 0:
            share = schedule(r.step)
            state.update(prune_with(r, share))
        return {"parameter": state}
    return masks


def layerwise(r, share):
    out = {}
    for n, shape in BOTH.items():
        module = torch.nn.Linear(shape[1], shape[0])
        module.weight.data = r.w[n].value.clone()
        k = round(share * shape[0] * shape[1])
        out[n] = prune.l1_unstructured(module, "weight", k).weight_mask if k else torch.ones(shape)
    return out


def globally(r, share):
    modules = []
    for n, shape in BOTH.items():
        module = torch.nn.Linear(shape[1], shape[0])
        module.weight.data = r.w[n].value.clone()
        modules.append(module)
    k = sum(round(share * s[0] * s[1]) for s in BOTH.values())
    prune.global_unstructured([(m, "weight") for m in modules], prune.L1Unstructured, amount=k)
    return {n: m.weight_mask for n, m in zip(BOTH, modules)}


def two_of_four(r, share):
    out = {}
    for n in BOTH:
        w = r.w[n].value.abs()
        m = torch.ones_like(w)
        for i in range(w.shape[0]):
            for j in range(0, w.shape[1] - 3, 4):
                m[i, j : j + 4] = hide(w[i, j : j + 4], 2)
        out[n] = m
    return out


def cubic(step):  # toward 0.8 from epoch 2 to epoch 12
    p = min(1, max(0, (step / PER_EPOCH - 2) / 10))
    return 0.8 + (0 - 0.8) * (1 - p) ** 3


def snip(share):
    state = {}

    def masks(r, x, y):
        if state:
            return {"parameter": state}

        def choose(dense):
            score = torch.cat([(r.w[n].value * dense[n]).abs().flatten() for n in BOTH])
            m = hide(score, sum(round(share * s[0] * s[1]) for s in BOTH.values()))
            at = 0
            for n, s in BOTH.items():
                state[n] = m[at : at + s[0] * s[1]].reshape(s)
                at += s[0] * s[1]
        return {"dense": choose}
    return masks


def rigl(share, every, fraction, stop):
    state = {}

    def masks(r, x, y):
        if r.step == 0:
            state.update({n: random_mask(2 * i, s, share) for i, (n, s) in enumerate(BOTH.items())})
            return {"parameter": state}
        end = stop * STEPS
        if r.step % every or r.step >= end:
            return {"parameter": state}

        def rewire(dense):
            f = fraction / 2 * (1 + math.cos(math.pi * r.step / end))
            for n in BOTH:
                w, old = r.w[n].value, state[n]
                active = int(old.sum())
                keep = active - int(f * active)
                score = torch.where(old != 0, w.abs(), torch.full_like(w, -1))
                kept = 1 - hide(-score, keep)
                growth = torch.where(kept != 0, torch.full_like(w, float("inf")), dense[n].abs())
                new = hide(growth, round(share * w.numel()))
                fresh = (new != 0) & (old == 0)
                w[fresh] = 0
                for s in r.w[n].slots.values():
                    s[fresh] = 0
                state[n] = new
        return {"parameter": dict(state), "dense": rewire}
    return masks


def lottery(rate, every, rewind, final):
    state, kept = {n: torch.ones(s) for n, s in BOTH.items()}, {}

    def masks(r, x, y):
        if r.step == rewind:
            kept.update({n: w.value.clone() for n, w in r.w.items()})
        if r.step and r.step % every == 0:
            changed = False
            for n in BOTH:
                m, w = state[n], r.w[n].value
                left = int(m.sum())
                gone = m.numel() - left
                k = min(gone + round(rate * left), round(final * m.numel()))
                if k > gone:
                    state[n] = hide(torch.where(m == 0, torch.full_like(w, -1), w.abs()), k)
                    changed = True
            if changed:
                for n, w in r.w.items():
                    w.value, w.slots, w.steps = kept[n].clone(), {}, 0
        return {"parameter": state}
    return masks


def fisher(share):
    state = {}

    def masks(r, x, y):
        if not state:
            info = {n: torch.zeros(s) for n, s in BOTH.items()}
            for at in range(0, len(x), BATCH):
                _, g = r.gradients(x[at : at + BATCH], y[at : at + BATCH])
                for n in BOTH:
                    info[n] += g[n] ** 2 / PER_EPOCH
            m = hide(torch.cat([v.flatten() for v in info.values()]), sum(round(share * v.numel()) for v in info.values()))
            at = 0
            for n, v in info.items():
                state[n] = m[at : at + v.numel()].reshape(v.shape)
                at += v.numel()
        return {"gradient": state}
    return masks


def nothing(r, x, y):
    return {}


def warm_cosine(step):
    return min(1, (step + 1) / 6) * (0.1 + 0.9 * (1 + math.cos(math.pi * step / STEPS)) / 2)


step, each = "step", "sample"
runs = []
for optimizer in (SGD, ADAMW):
    runs += [
        run("soft weights", *optimizer, MLP, {"parameter": recorded(softs, resample=step, layers=["dense1", "dense2"])}, in_turns("parameter", softs)),
        run("soft weights, rescaled", *optimizer, MLP, {"parameter": recorded(softs, resample=step, rescale="inverse", layers=["dense1", "dense2"])}, in_turns("parameter", softs, inverse)),
        run("DropConnect", *optimizer, MLP, {"parameter": recorded(rows, resample=each, layers=["dense1"])}, in_turns("parameter", rows)),
        run("Mixout", *optimizer, MLP, {"delta": recorded(turns, resample=step)}, in_turns("delta", turns, inverse)),
        run("gradient dropped", *optimizer, MLP, {"gradient": recorded(turns, resample=step, hold="false")}, in_turns("gradient", turns, inverse)),
        run("gradient dropped and held", *optimizer, MLP, {"gradient": recorded(turns, resample=step, hold="true")}, in_turns("gradient", turns, inverse)),
        run("Fisher", *optimizer, MLP, {"gradient": dict(strategy="fisher", ratio=0.7, hold="true")}, fisher(0.7)),
        run("dropout", *optimizer, MLP, {"activation": recorded(hiddens, resample=each)}, in_turns("activation", hiddens, each_inverse)),
        run("stochastic depth", *optimizer, DEEP, {"activation": recorded(branches, resample=each, rescale="none", layers=["residual1"])}, in_turns("activation", branches)),
        run("one-shot magnitude", *optimizer, MLP, {"parameter": dict(strategy="magnitude", ratio=0.6, layers=["dense1", "dense2"])}, magnitudes(lambda s: 0.6, STEPS, layerwise)),
        run("cubic magnitude", *optimizer, MLP, {"parameter": dict(strategy="magnitude", ratio=0.8, resample="every 5", schedule="cubic", begin="2", end="12", layers=["dense1", "dense2"])}, magnitudes(cubic, 5, layerwise)),
        run("global magnitude", *optimizer, MLP, {"parameter": dict(strategy="magnitude", scope="global", ratio=0.5, resample="every 10", layers=["dense1", "dense2"])}, magnitudes(lambda s: 0.5, 10, globally)),
        run("SNIP", *optimizer, MLP, {"parameter": dict(strategy="snip", ratio=0.6, layers=["dense1", "dense2"])}, snip(0.6)),
        run("RigL", *optimizer, MLP, {"parameter": dict(strategy="rigl", ratio=0.5, resample="every 8", layers=["dense1", "dense2"])}, rigl(0.5, 8, 0.3, 0.75)),
        run("2:4", *optimizer, MLP, {"parameter": dict(strategy="n:m", resample="every 7", layers=["dense1", "dense2"])}, magnitudes(lambda s: 0.5, 7, two_of_four)),
        run("lottery", *optimizer, MLP, {"parameter": dict(strategy="lottery", prune="0.3", rewind="4", ratio=0.6, resample="every 12", layers=["dense1", "dense2"])}, lottery(0.3, 12, 4, 0.6)),
        run("clipping, warm-up and cosine", *optimizer, MLP, {}, nothing, clip=0.4, rate=warm_cosine, warmup=2, least="0.1"),
    ]
runs.append(run("inputs rescaled", *SGD, MLP, {"input": recorded(inputs, resample=each, rescale="inverse")},
                in_turns("input", inputs, each_inverse)))
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "targets.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Runs": runs}, f)
    f.write("\n")
