package nn_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.com/maskbench/core/nn"
	"example.com/maskbench/kernels/cpu"
)

// certain is a network in evaluation by moments: all weights are under E[M] = q, with
// Var[M] = v.
func certain(t *testing.T, q, v float64, rows, in, units int, kinds ...string) *fixture {
	t.Helper()
	f := problem{kinds, nn.MSE{}, maskings[0], rows, in, units}.fixture(t, cpu.New[float64](1))
	for _, p := range f.net.Params() {
		if p.Matrix {
			p.Mask, p.Variance = f.buffer([]float64{q}), f.buffer([]float64{v})
		}
	}
	return f
}

// moments are the mean and variance of every output of x·(M⊙W)ᵀ + b.
func (f *fixture) moments(x []float64, weight, bias *nn.Param, q, v float64) (mean, variance []float64) {
	w, b := f.get(weight.Value, weight.Len()), f.get(bias.Value, bias.Len())
	for r := range f.rows {
		for o := range weight.Rows {
			m, s := b[o], 0.0
			for i := range weight.Cols {
				term := x[r*weight.Cols+i] * w[o*weight.Cols+i]
				m, s = m+q*term, s+v*term*term
			}
			mean, variance = append(mean, m), append(variance, s)
		}
	}
	return mean, variance
}

// rectified is E[max(u, 0)] for u ~ N(mean, variance), by the trapezoidal rule over
// ±10 deviations.
func rectified(mean, variance []float64) []float64 {
	const steps = 20000
	all := make([]float64, len(mean))
	for i, m := range mean {
		s := math.Sqrt(variance[i])
		for k := range steps + 1 {
			z := -10 + 20*float64(k)/steps
			all[i] += max(m+s*z, 0) * math.Exp(-z*z/2) / math.Sqrt(2*math.Pi) * 20 / steps
		}
	}
	return all
}

const q, v = 0.375, 0.375 * 0.625

func TestMoments(t *testing.T) {
	f := certain(t, q, v, 3, 5, 4, "dense", "relu", "dense", "dense", "relu")
	f.forward()
	p, at := f.net.Params(), func(i int) []float64 { return f.get(f.net.Stages[i].Output(), f.rows*f.net.Stages[i].Out) }
	mean, variance := f.moments(f.get(f.x, 15), p[0], p[1], q, v)
	within(t, "mean", at(0), mean, 1e-12, 1e-3)
	within(t, "mean of the rectified", at(1), rectified(mean, variance), 1e-6, 1e-3)
	mean, _ = f.moments(at(1), p[2], p[3], q, v)
	within(t, "what no rectifier reads", at(2), mean, 1e-12, 1e-3)
	mean, variance = f.moments(at(2), p[4], p[5], q, v)
	within(t, "mean of the last", at(4), rectified(mean, variance), 1e-6, 1e-3)
}

// The mask of an activation scales the deviation as it scales the mean.
func TestMomentsOfMaskedActivations(t *testing.T) {
	f := certain(t, q, v, 3, 5, 4, "dense", "relu")
	m := []float64{0, 1, 2, 0.5}
	f.net.Stages[0].Mask = f.buffer(m)
	f.forward()
	p := f.net.Params()
	mean, variance := f.moments(f.get(f.x, 15), p[0], p[1], q, v)
	for i := range mean {
		mean[i] *= m[i%4]
		variance[i] *= m[i%4] * m[i%4]
	}
	within(t, "mean of the rectified", f.get(f.net.Stages[1].Output(), 12), rectified(mean, variance), 1e-6, 1e-3)
}

// A residual layer rectifies inside by moments, and its branch is what is uncertain of
// its output.
func TestMomentsOfResidual(t *testing.T) {
	f := certain(t, q, v, 3, 4, 4, "residual", "relu")
	keep := []float64{1, 0, 2}
	f.net.Stages[0].Mask = f.buffer(keep)
	f.forward()
	p, x := f.net.Params(), f.get(f.x, 12)
	mean, variance := f.moments(x, p[0], p[1], q, v)
	mean, variance = f.moments(rectified(mean, variance), p[2], p[3], q, v)
	for i := range mean {
		mean[i] = x[i] + keep[i/4]*mean[i]
		variance[i] *= keep[i/4] * keep[i/4]
	}
	within(t, "mean", f.get(f.net.Stages[0].Output(), 12), mean, 1e-6, 1e-3)
	within(t, "mean of the rectified", f.get(f.net.Stages[1].Output(), 12), rectified(mean, variance), 1e-6, 1e-3)
}

// TestMomentsOfSamples holds the moments against DropConnect itself: the mean of the
// rectified over masks drawn for each row, at four standard errors and a hundredth of the
// deviation for taking a sum of 256 terms for normal.
func TestMomentsOfSamples(t *testing.T) {
	const rows, in, units = 4000, 256, 3
	r := rand.New(rand.NewPCG(5, 6))
	numbers := func(n int, f func() float64) []float64 {
		v := make([]float64, n)
		for i := range v {
			v[i] = f()
		}
		return v
	}
	b := cpu.New[float64](1)
	net, err := nn.New(b, parts(t, units, "dense", "relu"), in, rows)
	if err != nil {
		t.Fatal(err)
	}
	f := &fixture{Backend: b, net: net}
	sign := func() float64 { return math.Copysign(0.5+r.Float64(), r.Float64()-0.5) }
	row, weight := numbers(in, sign), net.Params()[0]
	f.put(weight.Value, numbers(weight.Len(), sign))
	f.rows = 1
	_, variance := f.moments(row, weight, net.Params()[1], q, v)
	var x []float64
	for range rows {
		x = append(x, row...)
	}
	input := f.buffer(x)
	weight.Mask, weight.Each = f.buffer(numbers(rows*weight.Len(), func() float64 {
		if r.Float64() < q {
			return 1
		}
		return 0
	})), true
	y := f.get(net.Forward(input, rows), rows*units)
	weight.Mask, weight.Each, weight.Variance = f.buffer([]float64{q}), false, f.buffer([]float64{v})
	for o, want := range f.get(net.Forward(input, 1), units) {
		sum, square := 0.0, 0.0
		for i := o; i < len(y); i += units {
			sum, square = sum+y[i], square+y[i]*y[i]
		}
		mean := sum / rows
		deviation := math.Sqrt(square/rows - mean*mean)
		if e := 4*deviation/math.Sqrt(rows) + math.Sqrt(variance[o])/100; !(math.Abs(mean-want) <= e) {
			t.Errorf("output %d: %v by moments, the samples' mean is %v ± %v", o, want, mean, e)
		}
	}
}

// Moments are those of the weights that are read, through their delta.
func TestMomentsOfDelta(t *testing.T) {
	f := certain(t, q, v, 3, 5, 4, "dense", "relu")
	w := f.net.Params()[0]
	w.Delta, w.Base = f.buffer(f.times(w.Len(), soft)), f.buffer(f.apart(w.Len()))
	f.forward()
	got := f.get(f.net.Stages[1].Output(), 12)
	mask := w.Mask
	w.Mask = nil
	f.store(w)
	w.Mask = mask
	f.forward()
	within(t, "mean of the rectified", got, f.get(f.net.Stages[1].Output(), 12), 1e-12, 1e-3)
}

func TestMomentsHaveNoGradient(t *testing.T) {
	f := certain(t, q, v, 2, 3, 4, "dense", "relu")
	weight := f.net.Params()[0]
	f.forward()
	variance := weight.Variance
	weight.Variance = nil
	f.inputGradient() // a forward pass without moments has one again
	weight.Variance = variance
	defer func() {
		if got := recover(); got != nn.MomentsGradient {
			t.Errorf("panic %v, want %q", got, nn.MomentsGradient)
		}
	}()
	f.inputGradient()
}
