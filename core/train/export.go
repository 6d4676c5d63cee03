package train

import (
	"fmt"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/record"
)

// Export returns what the newest checkpoint of the run in dir takes back to
// PyTorch: the weights under PyTorch's names, unmasked but for a delta that is, and
// the masks that evaluation reads, those of weights under the weights' names and the
// input's, in force, under "input". Weights whose masks pass, by chance or by a
// position, have their mean E[M] in all cells. Notes are as Run.Notes: newer
// checkpoints that are damaged.
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
		case isMask && c.Meta[momentsKey+name] != "":
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
	return weights, append(masks, means(c, weights)...), notes, nil
}

// means are the masks that stand for those that pass, one number in all cells.
func means(c *record.Checkpoint, weights []record.Tensor) (masks []record.Tensor) {
	for _, w := range weights {
		var mean float64
		if _, err := fmt.Sscan(c.Meta[momentsKey+w.Name], &mean); err != nil {
			continue // there are none
		}
		m := record.Tensor{Name: w.Name, Shape: w.Shape, Data: make([]float32, len(w.Data))}
		for i := range m.Data {
			m.Data[i] = float32(mean)
		}
		masks = append(masks, m)
	}
	return masks
}

// skippedNotes tells of damaged checkpoints that were passed over.
func skippedNotes(skipped []string) []string {
	var notes []string
	for _, s := range skipped {
		notes = append(notes, "passed over a damaged checkpoint: "+s)
	}
	return notes
}
