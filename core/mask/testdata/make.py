# Writes golden.json: python3 make.py (PyTorch 1.13.0a0 was used, float32).
# Masks of torch.nn.utils.prune and torch.ao.sparsity; the connection sensitivities of
# SNIP (Lee et al. 2019) by autograd through the masks, as the paper has them; one
# update of RigL, step by step as in sparse_optimizers_base.py of Evci et al. 2020.
import json
import math
import os
import torch
import torch.nn.functional as F
from torch.ao.sparsity import WeightNormSparsifier
from torch.nn.utils import prune

torch.manual_seed(0)
flat = lambda t: t.detach().float().flatten().tolist()


def layers(*shapes):
    return [torch.nn.Linear(i, o, bias=False) for o, i in shapes]


def masks(modules):
    return [flat(m.weight_mask) for m in modules]


def weights(modules):
    return [flat(m.weight) for m in modules]


SHAPES = [(7, 12), (6, 7), (3, 6)]


def magnitude(scope, ratio):
    modules = layers(*SHAPES)
    values = weights(modules)
    if scope == "global":
        prune.global_unstructured([(m, "weight") for m in modules], prune.L1Unstructured, amount=ratio)
    else:
        for m in modules:
            prune.l1_unstructured(m, "weight", amount=ratio)
    return dict(scope=scope, ratio=ratio, shapes=SHAPES, weights=values, masks=masks(modules))


def structured(by, norm, ratio):
    modules = layers(*SHAPES)
    values = weights(modules)
    for m in modules:
        prune.ln_structured(m, "weight", amount=ratio, n=norm, dim=["rows", "cols"].index(by))
    return dict(by=by, norm=norm, ratio=ratio, shapes=SHAPES, weights=values, masks=masks(modules))


def of_each(zeros, block):
    """zeros of each block consecutive weights of a row."""
    modules = layers((5, 2 * block), (4, 3 * block))
    values = weights(modules)
    net = torch.nn.Sequential(*modules)
    sparsifier = WeightNormSparsifier(sparsity_level=1.0, sparse_block_shape=(1, block), zeros_per_block=zeros)
    sparsifier.prepare(net, [dict(tensor_fqn=f"{i}.weight", module=m) for i, m in enumerate(modules)])
    sparsifier.step()
    found = [flat(m.parametrizations.weight[0].mask) for m in net]
    return dict(n=block - zeros, m=block, shapes=[list(m.weight.shape) for m in net], weights=values, masks=found)


def snip(ratio):
    """The gradient by c at c = 1 of the loss of c * W; the lowest are hidden."""
    modules = layers(*SHAPES)
    cs = [torch.ones_like(m.weight, requires_grad=True) for m in modules]
    x, y = torch.randn(20, SHAPES[0][1]), torch.randint(SHAPES[-1][0], (20,))
    h = x
    for i, (m, c) in enumerate(zip(modules, cs)):
        h = F.linear(torch.relu(h) if i else h, c * m.weight)
    loss = F.cross_entropy(h, y)
    gradients = torch.autograd.grad(loss, [m.weight for m in modules], retain_graph=True)
    loss.backward()
    scores = torch.cat([c.grad.abs().flatten() for c in cs])
    each = [round(ratio * m.weight.numel()) for m in modules]
    keep = torch.topk(scores, scores.numel() - sum(each)).indices
    found = torch.zeros_like(scores)
    found[keep] = 1
    parts = torch.split(found, [m.weight.numel() for m in modules])
    return dict(ratio=ratio, shapes=SHAPES, weights=weights(modules), slopes=[flat(g) for g in gradients],
                scores=[flat(c.grad.abs()) for c in cs], masks=[p.tolist() for p in parts])


def rigl(ratio, step, end, fraction):
    rows, cols = 9, 11
    n = rows * cols
    weight, gradient = torch.randn(n), torch.randn(n)
    last = torch.zeros(n)
    last[torch.randperm(n)[: n - round(ratio * n)]] = 1
    drop_fraction = fraction / 2 * (1 + math.cos(math.pi * step / end))
    n_ones = int(last.sum())
    n_prune = int(n_ones * drop_fraction)
    mask1 = torch.zeros(n)
    mask1[torch.sort((weight * last).abs(), descending=True).indices[: n_ones - n_prune]] = 1
    score_grow = gradient.abs()
    lifted = torch.where(mask1 == 1, score_grow.min() - 1, score_grow)
    mask2 = torch.zeros(n)
    mask2[torch.sort(lifted, descending=True).indices[:n_prune]] = 1
    assert float((mask1 * mask2).sum()) == 0
    return dict(ratio=ratio, step=step, end=end, fraction=fraction, shapes=[(rows, cols)], weights=[flat(weight)],
                slopes=[flat(gradient)], last=[flat(last)], masks=[flat(mask1 + mask2)])


golden = dict(
    magnitude=[magnitude(scope, r) for scope in ("layer", "global") for r in (0.1, 0.5, 0.9)],
    structured=[structured(by, norm, r) for by in ("rows", "cols") for norm in (1, 2) for r in (0.3, 0.6)],
    of_each=[of_each(2, 4), of_each(1, 4), of_each(5, 8)],
    snip=[snip(r) for r in (0.5, 0.9)],
    rigl=[rigl(0.5, 0, 75, 0.3), rigl(0.8, 30, 75, 0.3), rigl(0.3, 60, 75, 1.0)],
)
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json")
with open(path, "w") as f:
    json.dump(golden, f, separators=(",", ":"))
    f.write("\n")
