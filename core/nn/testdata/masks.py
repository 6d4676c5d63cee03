# Writes masks.json: python3 masks.py (PyTorch 1.13.0a0 was used, float64). Every value
# is PyTorch's: modules and formulas as the papers have them, and autograd.
import json
import os
import torch
import torch.nn.functional as F

ROWS, FEATURES, WIDTH, OUTPUTS, KEEP = 3, 5, 7, 4, 0.625

draw = lambda *shape: torch.randn(*shape).double()
bernoulli = lambda *shape: torch.bernoulli(torch.full(shape, KEEP).double())
flat = lambda t: None if t is None else t.detach().double().flatten().tolist()


class Case:
    """Two linear layers, dense-relu-dense or a residual block, with what masks them."""

    def __init__(self, name, kinds=("dense", "relu", "dense"), loss="mse", outputs=OUTPUTS):
        self.kinds = list(kinds)
        shapes = [(WIDTH, FEATURES), (WIDTH,), (outputs, WIDTH), (outputs,)]
        self.params = [draw(*s).requires_grad_() for s in shapes]
        self.x = draw(ROWS, FEATURES).requires_grad_()
        self.target = draw(ROWS, outputs)
        self.out = {"Name": name, "Kinds": self.kinds, "Loss": loss, "Rows": ROWS, "In": FEATURES,
                    "Units": [WIDTH, 0, outputs], "Params": [flat(p) for p in self.params],
                    "X": flat(self.x), "Target": flat(self.target)}

    def given(self, **what):
        """Notes what acts, a list for the two weights or for the stages."""
        self.out.update({k: [flat(t) for t in v] for k, v in what.items()})

    def backward(self, y, value):
        value.backward()
        self.out.update(Y=flat(y), Value=value.item(), Grads=[flat(p.grad) for p in self.params], XGrad=flat(self.x.grad))
        return self.out


def parameter():
    """Soft masks for all rows, and the dense gradients by M*W."""
    c = Case("parameter")
    w1, b1, w2, b2 = c.params
    masks = [draw(*w.shape).clamp(min=0) for w in (w1, w2)]
    read = [m * w for m, w in zip(masks, (w1, w2))]
    for w in read:
        w.retain_grad()
    y = F.linear(torch.relu(F.linear(c.x, read[0], b1)), read[1], b2)
    c.backward(y, F.mse_loss(y, c.target))
    c.given(Masks=masks, Dense=[w.grad for w in read])
    return c.out


def dropconnect():
    """A mask for each row (Wan et al. 2013)."""
    c = Case("dropconnect")
    w1, b1, w2, b2 = c.params
    masks = [bernoulli(ROWS, *w.shape) for w in (w1, w2)]
    c.given(Masks=masks)
    c.out["Each"] = True
    layer = lambda x, m, w, b: torch.bmm(m * w, x.unsqueeze(2)).squeeze(2) + b
    y = layer(torch.relu(layer(c.x, masks[0], w1, b1)), masks[1], w2, b2)
    return c.backward(y, F.mse_loss(y, c.target))


def moments():
    """Inference of DropConnect: u is normal, and E[max(u, 0)] goes on."""
    c = Case("moments")
    w1, b1, w2, b2 = c.params
    c.given(Masks=[torch.tensor([KEEP])] * 2, Variances=[torch.tensor([KEEP * (1 - KEEP)])] * 2)
    u = torch.distributions.Normal(F.linear(c.x, KEEP * w1, b1), F.linear(c.x**2, KEEP * (1 - KEEP) * w1**2).sqrt())
    at = torch.zeros_like(u.mean)
    hidden = u.mean * (1 - u.cdf(at)) + u.variance * u.log_prob(at).exp()
    y = F.linear(hidden, KEEP * w2, b2)
    c.out.update(Y=flat(y), Mean=flat(u.mean), Rectified=flat(hidden))
    return c.out


def mixout():
    """(M*W + (1-M)*W0 - (1-q)*W0) / q, as Lee et al. 2020 write it."""
    c = Case("mixout")
    w1, b1, w2, b2 = c.params
    masks, bases = [bernoulli(*w.shape) for w in (w1, w2)], [draw(*w.shape) for w in (w1, w2)]
    c.given(Deltas=[m / KEEP for m in masks], Bases=bases)
    v1, v2 = [(m * w + (1 - m) * w0 - (1 - KEEP) * w0) / KEEP for m, w, w0 in zip(masks, (w1, w2), bases)]
    y = F.linear(torch.relu(F.linear(c.x, v1, b1)), v2, b2)
    return c.backward(y, F.mse_loss(y, c.target))


def dropout():
    """torch.nn.functional.dropout after the rectifier."""
    c = Case("dropout")
    w1, b1, w2, b2 = c.params
    seed = torch.initial_seed()
    torch.manual_seed(seed + 1)
    mask = F.dropout(torch.ones(ROWS, WIDTH).double(), 1 - KEEP)
    torch.manual_seed(seed + 1)
    y = F.linear(F.dropout(torch.relu(F.linear(c.x, w1, b1)), 1 - KEEP), w2, b2)
    c.given(Cells=[None, mask, None])
    return c.backward(y, F.mse_loss(y, c.target))


def residual():
    """Stochastic depth: the branch of a row is dropped, or scaled (Huang et al. 2016)."""
    c = Case("residual", kinds=["residual"], outputs=FEATURES)
    w1, b1, w2, b2 = c.params
    keep = torch.tensor([[1.0], [0.0], [1.0]]).double() / KEEP
    y = c.x + keep * F.linear(torch.relu(F.linear(c.x, w1, b1)), w2, b2)
    c.given(Cells=[keep])
    return c.backward(y, F.mse_loss(y, c.target))


def reconstruction():
    """The mean squared error of hidden inputs (He et al. 2021)."""
    c = Case("reconstruction", loss="reconstruction", outputs=FEATURES)
    w1, b1, w2, b2 = c.params
    mask = bernoulli(ROWS, FEATURES)
    c.target = c.x.detach().clone()
    c.x = (mask * c.target).requires_grad_()
    y = F.linear(torch.relu(F.linear(c.x, w1, b1)), w2, b2)
    value = ((y - c.target) ** 2 * (1 - mask)).sum() / (1 - mask).sum()
    c.out.update(X=flat(c.x), Target=flat(c.target), InputMask=flat(mask))
    return c.backward(y, value)


torch.manual_seed(2)
cases = [f() for f in (parameter, dropconnect, moments, mixout, dropout, residual, reconstruction)]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "masks.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Cases": cases}, f, indent=0)
    f.write("\n")
