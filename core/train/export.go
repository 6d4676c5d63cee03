package train

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// Export returns what the newest checkpoint of the run in dir takes back to
// PyTorch: the weights under PyTorch's names, unmasked, and the masks in force,
// those of weights under the weights' names and the input's under "input".
func Export(dir string) (weights, masks []record.Tensor, err error) {
	c, _, err := record.LatestCheckpoint(dir)
	if err != nil {
		return nil, nil, err
	}
	if c == nil {
		return nil, nil, fmt.Errorf("%w: the run in %s has no checkpoint yet", ErrData, dir)
	}
	for _, x := range c.Tensors {
		switch name, isMask := strings.CutPrefix(x.Name, maskPrefix); {
		case isMask:
			if name == string(mask.Input) {
				x.Shape = []int{1, len(x.Data)}
			}
			x.Name = name
			masks = append(masks, x)
		case strings.HasPrefix(x.Name, optimPrefix), strings.HasPrefix(x.Name, scorePrefix):
		default:
			weights = append(weights, x)
		}
	}
	return weights, masks, nil
}
