# Writes stages.json: python3 stages.py (PyTorch 1.13.0a0 was used, float32). A layer learns to fill in
# hidden inputs, then, behind another head, to classify, at first frozen. All that is random is recorded,
# with nine significant digits: exact for float32.
import json
import os
import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.manual_seed(11)
ROWS, HELD, IN, HIDDEN, CLASSES = 24, 6, 6, 8, 3


def numbers(t):
    return [float("%.9g" % v) for v in t.detach().flatten().tolist()]


x, y = torch.randn(ROWS, IN) * 1.5 + 0.5, torch.randint(CLASSES, (ROWS,))
train, held = slice(0, ROWS - HELD), slice(ROWS - HELD, ROWS)
encoder, decoder, head = torch.nn.Linear(IN, HIDDEN), torch.nn.Linear(HIDDEN, IN), torch.nn.Linear(HIDDEN, CLASSES)
layers = {"dense1": encoder, "decoder": decoder, "head": head}


def weights():
    return {n + "." + k: numbers(v) for n, l in layers.items() for k, v in l.named_parameters()}


def fill_in(rows):
    return decoder(torch.relu(encoder(rows)))


def restored(rows, m):
    """The mean squared error of the hidden cells."""
    return (((fill_in(rows * m) - rows) ** 2) * (1 - m)).sum() / (1 - m).sum()


def measured():
    """The same of the rows held out, of which the i-th has the first mask of the i-th turn."""
    rows = x[held]
    return float("%.9g" % restored(rows, torch.stack([masks[i % len(masks)][0] for i in range(len(rows))])).item())


def classify(rows):
    return head(torch.relu(encoder(rows)))


def batches(size):
    rows, labels = x[train], y[train]
    for at in range(0, len(rows), size):
        yield rows[at:at + size], labels[at:at + size]


record = {"In": IN, "Classes": CLASSES, "X": numbers(x), "Y": numbers(y), "Start": weights()}
masks = [(torch.rand(8, IN) >= 0.4).float() for _ in range(4)]
losses, step = [], 0
sgd = torch.optim.SGD(list(encoder.parameters()) + list(decoder.parameters()), lr=0.05, momentum=0.9, weight_decay=0.01)
for _ in range(8):
    for rows, _ in batches(8):
        m = masks[step % len(masks)][:len(rows)]
        loss = restored(rows, m)
        sgd.zero_grad(set_to_none=True)
        loss.backward()
        sgd.step()
        losses.append(float("%.9g" % loss.item()))
        step += 1
record["Masks"] = [numbers(m) for m in masks]
record["Middle"] = weights()
record["FillIn"] = [measured()]

adamw = torch.optim.AdamW(list(encoder.parameters()) + list(head.parameters()), lr=0.02, weight_decay=0.1)
for epoch in range(9):
    for p in encoder.parameters():
        p.requires_grad_(epoch >= 3)
    for rows, labels in batches(5):
        loss = F.cross_entropy(classify(rows), labels)
        adamw.zero_grad(set_to_none=True)
        loss.backward()
        adamw.step()
        losses.append(float("%.9g" % loss.item()))
record["Losses"], record["End"] = losses, weights()
record["FillIn"].append(measured())
record["Accuracy"] = float((classify(x[held]).argmax(1) == y[held]).float().mean())
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "stages.json"), "w") as f:
    json.dump(record, f)
    f.write("\n")
