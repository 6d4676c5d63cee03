# Writes golden.json: python3 make.py (PyTorch 1.13.0a0 was used, float64, from values of float32).
# Each case is one parameter moved 20 times along given gradients. From step 10 on the
# learning rate is a third; in steps 5 to 7 there is no gradient, which is how PyTorch freezes.
# The schedules are PyTorch's at a rate of 1, stepped once an epoch, or eight times.
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


def factors(make, steps, losses=None):
    """The rate in each of so many steps of a schedule, or after each loss."""
    rule = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule, rates = make(rule), []
    for step in range(steps):
        rates.append(rule.param_groups[0]["lr"])
        rule.step()
        schedule.step(*([] if losses is None else losses[step:step + 1]))
    return (rates + [rule.param_groups[0]["lr"]])[1 if losses else 0:]


def schedule(kind, options, an_epoch, epochs, make):
    return {"Kind": kind, "Options": options, "AnEpoch": an_epoch, "Epochs": epochs,
            "Factors": factors(make, an_epoch * epochs)}


lr = torch.optim.lr_scheduler
schedules = [
    schedule("step", {"every": "3", "factor": "0.5"}, 1, 12, lambda r: lr.StepLR(r, 3, 0.5)),
    schedule("step", {}, 8, 25, lambda r: lr.StepLR(r, 10 * 8)),
    schedule("cosine", {}, 1, 10, lambda r: lr.CosineAnnealingLR(r, 10)),
    schedule("cosine", {"least": "0.1", "end": "20"}, 8, 20, lambda r: lr.CosineAnnealingLR(r, 160, 0.1)),
]

losses = [3, 2, 2, 2.5, 1.9999, 1.99979, 1.5, 1.6, 1.7, 1.6, 1.55, 1.51, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4,
          float("nan"), 1.4, 1.3999, 1.39985, 1.2, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3]


def plateau(**options):
    text = {k: str(v) for k, v in options.items()}
    if "least" in options:
        options["min_lr"] = options.pop("least")
    rates = factors(lambda r: lr.ReduceLROnPlateau(r, eps=0, **options), len(losses), losses)
    return {"Kind": "plateau", "Options": text, "Factors": rates}


plateaus = [
    plateau(), plateau(patience=2), plateau(patience=0, factor=0.5, least=0.05), plateau(patience=1, cooldown=3),
    plateau(patience=2, threshold=0.05, factor=0.3),
]

WARM = 7
warm = factors(lambda r: lr.LambdaLR(r, lambda t: min(1, (t + 1) / WARM)), 12)
linear = factors(lambda r: lr.LinearLR(r, start_factor=1 / WARM, total_iters=WARM - 1), 12)
assert max(abs(a - b) for a, b in zip(warm, linear)) < 1e-15


def clip(most):
    """Three parameters, of which the last is frozen."""
    params = [torch.nn.Parameter(torch.zeros(n).double()) for n in (3, 2, 4)]
    for p in params[:2]:
        p.grad = torch.randn(p.numel()).double()
    before = [p.grad.tolist() for p in params[:2]]
    norm = torch.nn.utils.clip_grad_norm_(params, most)
    return {"Most": most, "Norm": float(norm), "Before": before, "After": [p.grad.tolist() for p in params[:2]]}


clips = [clip(0.5), clip(1.0), clip(100.0)]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as f:
    json.dump({"Torch": torch.__version__, "Cases": cases, "Schedules": schedules, "Plateaus": plateaus,
               "Losses": [None if l != l else l for l in losses], "Warm": {"Steps": WARM, "Factors": warm}, "Clips": clips}, f)
    f.write("\n")
