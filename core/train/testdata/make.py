# Writes torch.json: python3 make.py (PyTorch 1.13.0a0 was used, float32). Everything a run
# needs is recorded, random numbers too, with nine significant digits: exact for float32.
#
# Nothing here masks a gradient or restores a weight: hidden cells are no parameters while they
# are hidden, so that neither autograd nor an optimizer knows of them; a frozen layer is not stepped.
import json
import os
import torch
import torch.nn.functional as F

torch.set_num_threads(1)


def numbers(t):
    return [float("%.9g" % v) for v in t.detach().flatten().tolist()]


class Weights:
    """A matrix or bias whose cells may be hidden, and the state of its optimizer."""

    def __init__(self, value, slots):
        self.value = value
        self.slots = {s: torch.zeros_like(value) for s in slots}
        self.steps = 0

    def masked(self, mask):
        """M ⊙ W, in which only the cells to be moved are a leaf of the graph."""
        self.cells = torch.ones_like(self.value, dtype=torch.bool) if mask is None else mask.bool()
        self.leaf = torch.nn.Parameter(self.value[self.cells].clone())
        return torch.zeros_like(self.value).masked_scatter(self.cells, self.leaf)

    def step(self, kind, options):
        """One step of a fresh torch.optim.* with the state that these cells had."""
        rule = getattr(torch.optim, kind)([self.leaf], **options)
        if self.slots and (self.steps or kind == "AdamW"):
            rule.state[self.leaf] = {s: v[self.cells].clone() for s, v in self.slots.items()}
        if kind == "AdamW":
            rule.state[self.leaf]["step"] = torch.tensor(float(self.steps))
        rule.step()
        self.steps += 1
        self.value[self.cells] = self.leaf.detach()
        for s, v in self.slots.items():
            v[self.cells] = rule.state[self.leaf][s]


def column_means(x):
    return x.double().mean(0).float()


def run(name, kind, options, x, y, units, epochs, batch, classes=0, fill="zero",
        input_masks=None, masks=None, every=0, frozen=None):
    """Trains dense layers with ReLU between them. masks: layer -> masks that take turns of `every`
    steps (0: the first for good); input_masks: of all rows of a batch, one after another, a step
    each; frozen: layer -> steps without it, counted from 0."""
    shapes = list(zip(units, [x.shape[1]] + units))
    slots = {"SGD": ["momentum_buffer"] if options.get("momentum") else [], "AdamW": ["exp_avg", "exp_avg_sq"]}[kind]
    layers = []
    for out, fan_in in shapes:
        bound = fan_in**-0.5
        layers.append([Weights(torch.empty(*s).uniform_(-bound, bound), slots) for s in ((out, fan_in), (out,))])
    masks, frozen = masks or {}, frozen or {}
    record = {
        "Name": name, "Kind": kind.lower(), "Options": options, "Rows": len(x), "In": x.shape[1], "Units": units,
        "Epochs": epochs, "Batch": batch, "Classes": classes, "Fill": fill, "X": numbers(x), "Y": numbers(y),
        "InputMasks": [numbers(m) for m in input_masks or []], "Every": every,
        "Masks": {"dense%d" % (i + 1): [numbers(m) for m in turns] for i, turns in masks.items()},
        "Frozen": {"dense%d" % (i + 1): [steps[0], steps[-1] + 1] for i, steps in frozen.items()},
        "Start": [[numbers(w.value) for w in layer] for layer in layers],
    }
    losses, step = [], 0
    for _ in range(epochs):
        for at in range(0, len(x), batch):
            rows, target = x[at:at + batch], y[at:at + batch]
            if input_masks:
                m = input_masks[step % len(input_masks)][:len(rows)].bool()
                rows = torch.where(m, rows, column_means(x) if fill == "mean" else torch.zeros(()))
            h = rows
            for i, (weight, bias) in enumerate(layers):
                turns = masks.get(i)
                mask = turns[step // every % len(turns) if every else 0] if turns else None
                h = F.linear(torch.relu(h) if i else h, weight.masked(mask), bias.masked(None))
            loss = F.cross_entropy(h, target) if classes else F.mse_loss(h, target)
            loss.backward()
            losses.append(float("%.9g" % loss.item()))
            for i, layer in enumerate(layers):
                if step not in frozen.get(i, ()):
                    for w in layer:
                        w.step(kind, options)
            step += 1
    record["Losses"] = losses
    record["End"] = [[numbers(w.value) for w in layer] for layer in layers]
    record["Slots"] = [[[numbers(w.slots[s]) for s in slots] for w in layer] for layer in layers]
    return record


def binary(ratio, *shape):
    return (torch.rand(*shape) >= ratio).float()


torch.manual_seed(42)
toy_x, toy_y = torch.randn(10, 5), torch.randn(10, 1)  # data.ToyLinear
toy = dict(kind="SGD", options={"lr": 0.01}, x=toy_x, y=toy_y, units=[1], epochs=100, batch=10)

torch.manual_seed(7)
x = torch.randn(20, 6) * 1.5 + 0.5
labels, values = torch.randint(3, (20,)), torch.randn(20, 2)
units = [8, 5, 3]
static = {0: [binary(0.5, 8, 6)], 1: [binary(0.4, 5, 8)]}
turns = {0: [binary(0.5, 8, 6) for _ in range(3)], 1: [binary(0.4, 5, 8) for _ in range(3)]}
inputs = [binary(0.3, 8, 6) for _ in range(4)]
sgd = {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.02}
adamw = {"lr": 0.01, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.1}
mlp = dict(x=x, y=labels, classes=3, units=units, epochs=17, batch=8)  # batches of 8, 8 and 4 rows

runs = [
    run("toy-linear", **toy),
    run("toy-linear, inputs masked", input_masks=[binary(0.5, 10, 5)], **toy),
    run("weights masked", "SGD", sgd, masks=static, **mlp),
    run("weights masked", "AdamW", adamw, masks=static, **mlp),
    run("weights masked in turns", "SGD", sgd, masks=turns, every=5, **mlp),
    run("weights masked in turns", "AdamW", adamw, masks=turns, every=5, **mlp),
    run("inputs masked", "SGD", sgd, input_masks=inputs, fill="mean", **mlp),
    run("frozen from the start", "SGD", sgd, frozen={1: range(0, 51)}, **mlp),
    run("all", "SGD", sgd, input_masks=inputs, fill="mean", masks=turns, every=5, frozen={0: range(12, 33)}, **mlp),
    run("all", "AdamW", adamw, input_masks=inputs, masks=turns, every=7, frozen={1: range(0, 20)}, **mlp),
    run("regression", "AdamW", adamw, input_masks=inputs, masks={0: turns[0]}, every=3,
        **{**mlp, "y": values, "classes": 0, "units": [8, 2]}),
]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "torch.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Runs": runs}, f)
    f.write("\n")
