package nn

import "example.com/maskbench/kernels"

// The products of a dense layer take over what stands around them, to the same bits:
// the mask of what they read, a rectifier that alone reads what they write, and the
// gradient of a rectifier that wrote what they read. A signal is what one stage hands
// on to the next, with what it leaves to the next one's products.
type signal struct {
	x         kernels.Buffer
	mask      kernels.Buffer // to be read through; nil for none
	rectified bool           // the gradient to hand back is that by the rectifier's input
}

// products returns the layer of s if its products can take over something in the next
// Forward, else nil.
func (s *Stage) products() *dense {
	if s == nil {
		return nil
	}
	d, ok := s.Layer.(*dense)
	if !ok || d.weight.each() || d.weight.Variance != nil {
		return nil
	}
	return d
}

// rectifier returns the layer of s if it is a rectifier, else nil.
func (s *Stage) rectifier() *relu {
	if s == nil {
		return nil
	}
	r, _ := s.Layer.(*relu)
	return r
}

// rectifies reports whether s has written what the rectifier after it was to write.
func (s *Stage) rectifies() bool {
	if s == nil {
		return false
	}
	d, ok := s.Layer.(*dense)
	return ok && d.rectify
}

// handOn returns what the next stage reads of the layer's output x: as it is, if the
// next one's products take over what is to be done to it.
func (s *Stage) handOn(x kernels.Buffer, next *Stage, rows int) signal {
	mask := s.Mask
	if _, ok := s.Layer.(branched); ok {
		mask = nil
	}
	if next.products() == nil {
		return signal{x: s.value.hide(mask, x, rows, s.Out)}
	}
	r := s.rectifier()
	return signal{x: x, mask: mask, rectified: r != nil && !r.mean}
}

// Output returns what the layer wrote in the last Forward, [rows, Out], as the next
// stage was to read it. What was left to products is computed again for it: it is only
// true until masks or parameters change.
func (s *Stage) Output() kernels.Buffer {
	x := s.out.x
	if s.rectifies() {
		x = s.Layer.(*dense).unrectified(s.rows)
	}
	return s.value.hide(s.out.mask, x, s.rows, s.Out)
}
