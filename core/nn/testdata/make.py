# Writes golden.json: python3 make.py (PyTorch 1.13.0a0 was used, float64).
# The network's and the losses' values are PyTorch's; the initial weights come from the
# Philox4x32-10 of the paper, in Python, to show which bits belong to which weight.
import json
import os
import torch
import torch.nn.functional as F


def philox(key, counter):
    for _ in range(10):
        a, b = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = [b >> 32 ^ counter[1] ^ key[0], b & 0xFFFFFFFF, a >> 32 ^ counter[3] ^ key[1], a & 0xFFFFFFFF]
        key = [(key[0] + 0x9E3779B9) & 0xFFFFFFFF, (key[1] + 0xBB67AE85) & 0xFFFFFFFF]
    return counter


def initial(seed, layer, which, fan_in, n):
    """The first n weights (which = 0) or biases (1) of the layer-th stage."""
    key = philox([seed & 0xFFFFFFFF, seed >> 32], [1, which, layer, 0])[:2]
    words = [w for block in range((n + 3) // 4) for w in philox(key, [block, 0, 0, 0])][:n]
    values = [(2 * w / 2**32 - 1) * fan_in**-0.5 for w in words]
    return torch.tensor(values, dtype=torch.float64).float().tolist()


def network(rows, features, units, loss):
    """Dense, ReLU, dense with soft masks, forward and back."""
    draw = lambda *shape: torch.randn(*shape).double()
    shapes = [(units[0], features), (units[0],), (units[1], units[0]), (units[1],)]
    params = [draw(*s).requires_grad_() for s in shapes]
    masks = [draw(*s).clamp(min=0) for s in shapes if len(s) == 2]
    x = draw(rows, features).requires_grad_()
    hidden = torch.relu(F.linear(x, masks[0] * params[0], params[1]))
    y = F.linear(hidden, masks[1] * params[2], params[3])
    if loss == "mse":
        target = draw(rows, units[1])
        value = torch.nn.MSELoss()(y, target)
    else:
        target = torch.randint(units[1], (rows,))
        value = torch.nn.CrossEntropyLoss()(y, target)
    value.backward()
    flat = lambda t: t.detach().double().flatten().tolist()
    return {
        "Loss": loss, "Rows": rows, "In": features, "Units": units, "Params": [flat(p) for p in params],
        "Masks": [flat(m) for m in masks], "X": flat(x), "Target": flat(target),
        "Y": flat(y), "Value": value.item(), "Grads": [flat(p.grad) for p in params], "XGrad": flat(x.grad),
    }


torch.manual_seed(1)
golden = {
    "Torch": torch.__version__,
    "Initial": [
        {"Seed": seed, "Layer": layer, "Which": which, "In": 7, "Values": initial(seed, layer, which, 7, 5)}
        for seed in (1, 2**33 + 5) for layer in (0, 2) for which in (0, 1)
    ],
    "Networks": [network(3, 5, [7, 4], loss) for loss in ("cross-entropy", "mse")],
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as f:
    json.dump(golden, f, indent=0)
    f.write("\n")
