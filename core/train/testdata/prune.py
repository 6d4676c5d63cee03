# Writes prune/: python3 prune.py (PyTorch 1.13.0a0 was used, float32). A table, initial weights and
# masks as files, and the losses of PyTorch on them, with the masks put in place by
# torch.nn.utils.prune. The safetensors format is written out, so that nothing but PyTorch is needed.
import csv
import json
import os
import struct
import torch
import torch.nn.functional as F
from torch.nn.utils import prune

torch.set_num_threads(1)
torch.manual_seed(3)
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "prune")


def numbers(t):
    return [float("%.9g" % v) for v in t.detach().flatten().tolist()]


def save(name, tensors):
    head, data = {}, b""
    for key, t in tensors.items():
        raw = struct.pack("<%df" % t.numel(), *t.flatten().tolist())
        head[key] = {"dtype": "F32", "shape": list(t.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    head = json.dumps(head).encode()
    with open(os.path.join(here, name), "wb") as f:
        f.write(struct.pack("<Q", len(head)) + head + data)


rows, features, hidden, batch, epochs = 21, 4, 6, 8, 17
values = torch.randn(rows, features) * torch.tensor([1.0, 5.0, 0.1, 0.0]) + torch.tensor([0.0, -3.0, 7.0, 2.0])
words = ["zebra", "Ant, red", "cat"]  # as sorted: 2, 0, 1
labels = torch.randint(3, (rows,))
with open(os.path.join(here, "table.csv"), "w", newline="") as f:
    w = csv.writer(f)
    w.writerow(["a", "b", "kind", "c", "same"])
    for x, y in zip(values.tolist(), labels.tolist()):
        w.writerow(["%.9g" % x[0], "%.9g" % x[1], words[y], "%.9g" % x[2], "%.9g" % x[3]])

x = values.double()
deviation = x.std(0, unbiased=False)
deviation[deviation == 0] = 1
x = (values - x.mean(0).float()) / deviation.float()
y = torch.tensor([2, 0, 1])[labels]

start = torch.nn.Sequential()
start.add_module("dense1", torch.nn.Linear(features, hidden))
start.add_module("dense2", torch.nn.Linear(hidden, 3))
start = {k: v.clone() for k, v in start.state_dict().items()}
masks = {
    "dense2.weight": (torch.rand(3, hidden) >= 0.4).float(),
    "dense1.weight": (torch.rand(hidden, features) >= 0.5).float(),
    "input": (torch.rand(rows, features) >= 0.3).float() * torch.rand(rows, features),  # soft
}
save("weights.safetensors", start)
save("masks.safetensors", masks)


def run(kind, options, masked_input):
    net = torch.nn.Sequential()
    net.add_module("dense1", torch.nn.Linear(features, hidden))
    net.add_module("relu1", torch.nn.ReLU())
    net.add_module("dense2", torch.nn.Linear(hidden, 3))
    net.load_state_dict(start)
    for name in ("dense1", "dense2"):
        prune.custom_from_mask(getattr(net, name), "weight", masks[name + ".weight"])
    rule, losses = getattr(torch.optim, kind)(net.parameters(), **options), []
    for _ in range(epochs):
        for at in range(0, rows, batch):
            part = x[at:at + batch]
            if masked_input:
                part = part * masks["input"][at:at + batch]
            rule.zero_grad()
            loss = F.cross_entropy(net(part), y[at:at + batch])
            loss.backward()
            losses.append(float("%.9g" % loss.item()))
            rule.step()
    for name in ("dense1", "dense2"):
        prune.remove(getattr(net, name), "weight")
    return {"Kind": kind.lower(), "Options": options, "Input": masked_input, "Losses": losses,
            "End": {k: numbers(v) for k, v in net.state_dict().items()}}


sgd = {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.02}
adamw = {"lr": 0.01, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.1}
with open(os.path.join(here, "losses.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Batch": batch, "Epochs": epochs, "Hidden": hidden,
               "Runs": [run(k, o, i) for i in (False, True) for k, o in (("SGD", sgd), ("AdamW", adamw))]}, f)
    f.write("\n")
