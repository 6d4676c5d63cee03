# Writes golden.safetensors with the reference implementation: pip install safetensors numpy
import os
import numpy as np
from safetensors.numpy import save_file

here = os.path.dirname(os.path.abspath(__file__))
save_file(
    {
        "dense1.weight": np.array([[1, -2.5, 3e-40], [np.inf, -0.0, 3.4028235e38]], dtype=np.float32),
        "dense1.bias": np.array([0.1, 0.2], dtype=np.float32),
        "steps": np.array(7, dtype=np.int64),
        "scale": np.array(0.5, dtype=np.float32),
        "none": np.zeros((0, 3), dtype=np.float32),
        "mask": np.array([True, False, True]),
    },
    os.path.join(here, "golden.safetensors"),
    metadata={"format": "np", "note": "naïve \"quotes\"\n"},
)
