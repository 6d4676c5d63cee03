package train

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// Export returns what the newest checkpoint of the run in dir takes back to
// PyTorch: the weights under PyTorch's names, unmasked but for a delta that is, and
// the masks in force,
// those of weights under the weights' names and the input's under "input". Notes
// are as Run.Notes: newer checkpoints that are damaged.
func Export(dir string) (weights, masks []record.Tensor, notes []string, err error) {
	c, skipped, err := record.LatestCheckpoint(dir)
	if err != nil {
		return nil, nil, nil, err
	}
	notes = skippedNotes(skipped)
	if c == nil {
		return nil, nil, notes, fmt.Errorf("%w: the run in %s has no checkpoint that is whole", ErrData, dir)
	}
	bake(c)
	for _, x := range c.Tensors {
		switch name, isMask := strings.CutPrefix(x.Name, maskPrefix); {
		case isMask && strings.Contains(name, ":"): // of deltas, gradients or activations: the weights are all that counts
		case isMask:
			if name == string(mask.Input) {
				x.Shape = []int{1, len(x.Data)}
			}
			x.Name = name
			masks = append(masks, x)
		case strings.Contains(x.Name, ":"): // no parameter's name
		default:
			weights = append(weights, x)
		}
	}
	return weights, masks, notes, nil
}

// skippedNotes tells of damaged checkpoints that were passed over.
func skippedNotes(skipped []string) []string {
	var notes []string
	for _, s := range skipped {
		notes = append(notes, "passed over a damaged checkpoint: "+s)
	}
	return notes
}
