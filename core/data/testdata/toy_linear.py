# Records the toy regression: run with PyTorch (1.13 was used), output to toy_linear.csv.
# A row is the five features and the target, nine significant digits: exact for float32.
import torch

torch.manual_seed(42)
x = torch.randn(10, 5)
y = torch.randn(10, 1)
for row in torch.cat([x, y], 1).tolist():
    print(",".join("%.9g" % v for v in row))
