# Writes golden.json: python3 make.py (NumPy, SciPy and scikit-learn; their versions are in the file).
import json
import os

import numpy as np
import scipy
import sklearn
from scipy.spatial.distance import cosine
from scipy.special import softmax
from scipy.stats import median_abs_deviation, variation
from sklearn.metrics import accuracy_score, precision_recall_fscore_support

rng = np.random.default_rng(1)


def spikes(losses, window):
    """Count and largest loss over median, window by window."""
    count, ratio = 0, 0.0
    for t in range(window, len(losses)):
        before = losses[t - window:t]
        if losses[t] > np.median(before) + 6 * 1.4826 * median_abs_deviation(before):
            count, ratio = count + 1, max(ratio, losses[t] / np.median(before))
    return {"Losses": losses.tolist(), "Window": window, "Count": count, "Ratio": ratio}


def falling(n):
    """A noisy loss with some jumps."""
    losses = 2 * np.exp(-np.arange(n) / n) + 0.1 * rng.standard_normal(n)
    losses[rng.integers(0, n, 8)] *= 3
    return losses.round(3)  # so that there are ties


def ece(confidence, right):
    """As Guo et al.'s temperature_scaling.py."""
    total, edges = 0.0, np.linspace(0, 1, 16)
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return total


logits = rng.standard_normal((200, 5)) * 3
confidence = softmax(logits, axis=1).max(axis=1)
right = rng.random(200) < confidence ** 2
truth, predicted = rng.integers(0, 5, 60), rng.integers(0, 6, 60)
macro = precision_recall_fscore_support(truth, predicted, labels=range(7), average="macro", zero_division=0)
norms = rng.gamma(2, size=31)
grads = rng.standard_normal((8, 20))
cosines = [1 - cosine(grads[i], grads[i + 1]) for i in range(0, 8, 2)]
severity, accuracy = np.sort(rng.random(6)), rng.random(6)
weights = rng.standard_normal((4, 9))

golden = {
    "Versions": {"numpy": np.__version__, "scipy": scipy.__version__, "sklearn": sklearn.__version__},
    "Spikes": [spikes(falling(400), 100), spikes(falling(200), 7), spikes(falling(100), 1)],
    "Calibration": {"Logits": logits.tolist(), "Confidence": confidence.tolist(), "Right": right.tolist(),
                    "ECE": ece(confidence, right)},
    "Classes": {"Truth": truth.tolist(), "Predicted": predicted.tolist(), "Number": 7,
                "Accuracy": accuracy_score(truth, predicted), "Macro": [float(v) for v in macro[:3]]},
    "Norms": {"Values": norms.tolist(), "CV": float(variation(norms[15:])),
              "MaxOverMedian": float(norms.max() / np.median(norms))},
    "Gradients": {"Values": grads.tolist(), "Cosine": float(np.mean(cosines)),
                  "Rate": float(np.mean(np.array(cosines) < 0))},
    "Curve": {"Severity": severity.tolist(), "Accuracy": accuracy.tolist(),
              "NAUC": float(np.trapezoid(accuracy, severity) / np.ptp(severity))},
    "Weights": {"Values": weights.ravel().tolist(), "In": 9, "From": 6,
                "Share": float(np.linalg.norm(weights[:, 6:]) ** 2 / np.linalg.norm(weights) ** 2)},
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as f:
    json.dump(golden, f)
    f.write("\n")
