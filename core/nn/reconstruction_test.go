package nn_test

import (
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/cpu"
)

// under is a loss that sees a mask of the inputs.
type under struct {
	*nn.Reconstruction
	mask kernels.Buffer
}

func (u under) Loss(b kernels.Backend, loss, dx, y, target kernels.Buffer, rows, cols int) {
	u.LossOn(b, loss, dx, y, target, u.mask, rows, cols)
}

// TestReconstruction holds the loss over hidden cells against its definition and its
// gradient against finite differences.
func TestReconstruction(t *testing.T) {
	const rows, cols = 3, 4
	for name, mask := range map[string][]float64{
		"whole": {0, 1, 1, 0, 2, 1, 1, 1, 0, 0, 0, 0.5}, "row": {0, 1, 0.5, 0},
		"all hidden": {0}, "nothing hidden": {1}, "no mask": nil,
	} {
		for _, on := range []string{nn.OnHidden, nn.OnAll} {
			t.Run(name+"/"+on, func(t *testing.T) {
				b := cpu.New[float64](1)
				loss := under{Reconstruction: &nn.Reconstruction{On: on}}
				f := problem{[]string{"dense", "relu", "dense"}, loss, maskings[0], rows, 5, cols}.fixture(t, b)
				if mask != nil {
					loss.mask = f.buffer(mask)
					f.loss = loss
				}
				want, hidden := 0.0, 0.0
				f.forward()
				y, target := f.get(f.net.Stages[2].Output(), rows*cols), f.get(f.target, rows*cols)
				for i := range y {
					if on == nn.OnAll || mask != nil && mask[i%len(mask)] == 0 {
						want += (y[i] - target[i]) * (y[i] - target[i])
						hidden++
					}
				}
				within(t, "loss", []float64{f.forward()}, []float64{want / max(hidden, 1)}, 1e-12, 1e-12)
				f.backward()
				for _, p := range f.net.Params() {
					within(t, p.Name, f.grad(p), f.differences(p.Value, p.Len()), 1e-6, 1e-4)
				}
			})
		}
	}
}

func TestReconstructionIsOnHiddenOrAll(t *testing.T) {
	for on, want := range map[string]string{
		"hidden": "", "all": "", "hiden": `unknown on "hiden": did you mean "hidden"? (there are: hidden, all)`,
	} {
		got := ""
		if err := (&nn.Reconstruction{On: on}).Validate(); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("on = %q: %q, want %q", on, got, want)
		}
	}
}
