# Writes golden.json: python3 make.py (PyTorch 1.13.0a0 was used, float64, from values of float32).
# Each case is one parameter moved 20 times along given gradients. From step 10 on the
# learning rate is a third; in steps 5 to 7 there is no gradient, which is how PyTorch freezes.
import json
import os
import torch

torch.manual_seed(1)
torch.set_num_threads(1)
N, STEPS = 6, 20
FROZEN = range(5, 8)


def case(name, kind, slots, **options):
    p = torch.nn.Parameter(torch.randn(N).double())
    rule = {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}[kind]([p], **options)
    start, steps, taken = p.tolist(), [], 0
    for step in range(STEPS):
        rule.param_groups[0]["lr"] = rate = options["lr"] / (1 if step < 10 else 3)
        gradient = (torch.randn(N) * 10.0 ** torch.randint(-3, 2, (N,))).double()
        gradient[0] = 0
        p.grad = None if step in FROZEN else gradient
        rule.step()
        state = rule.state[p]
        taken += step not in FROZEN
        assert int(state.get("step", taken)) == taken
        steps.append({
            "Rate": rate, "Frozen": step in FROZEN, "Gradient": gradient.tolist(), "Value": p.tolist(),
            "Slots": [state[s].tolist() for s in slots], "T": taken,
        })
    return {"Name": name, "Kind": kind, "Options": options, "Start": start, "Steps": steps}


moments = ["exp_avg", "exp_avg_sq"]
cases = [
    case("plain", "sgd", [], lr=0.1),
    case("decay", "sgd", [], lr=0.1, weight_decay=0.1),
    case("momentum", "sgd", ["momentum_buffer"], lr=0.05, momentum=0.9),
    case("momentum and decay", "sgd", ["momentum_buffer"], lr=0.05, momentum=0.9, weight_decay=0.1),
    case("defaults", "adamw", moments, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01),
    case("no decay", "adamw", moments, lr=0.1, betas=(0.9, 0.999), eps=1e-8, weight_decay=0),
    case("strong decay", "adamw", moments, lr=0.1, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.5),
    case("other betas", "adamw", moments, lr=0.05, betas=(0.4, 0.7), eps=1e-3, weight_decay=0.1),
]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Cases": cases}, f)
    f.write("\n")
