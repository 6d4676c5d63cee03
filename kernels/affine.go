package kernels

// Affine holds the operands of a dense layer's products, for
// y = f((Mx⊙x)·(M⊙w)ᵀ + bias) with f(z) = z or max(z, 0). All matrices are row-major;
// what is nil takes no part. A result must not lie in an operand.
type Affine struct {
	Rows, In, Out int    // of a batch
	X, XMask      Buffer // [Rows, In], and Mx
	W, WMask      Buffer // [Out, In], and M
	Bias          Buffer // [Out]

	// Rectify makes Linear write max(z, 0); NaN stays NaN.
	Rectify bool
	// Rectified says that x is what a rectifier wrote, and has LinearInput go on to the
	// gradient by the rectifier's input: 0 where x > 0 does not hold.
	Rectified bool
	// Assign makes LinearWeight assign what it would add to 0.
	Assign bool
}

// Matrix holds the three products of a dense layer, and the gradient by its bias. What
// masks and rectifiers do to them is, to the bit, what Select and ReLU before or after
// the products do.
type Matrix interface {
	// Linear computes y = f((Mx⊙x)·(M⊙w)ᵀ + bias), y [rows, out].
	Linear(y Buffer, l Affine)
	// LinearInput computes dx = Mx⊙(dy·(M⊙w)), the gradient by x [rows, in], for dy
	// [rows, out]; bias and f take no part.
	LinearInput(dx, dy Buffer, l Affine)
	// LinearWeight adds M⊙(dyᵀ·(Mx⊙x)), the gradient by w, to dw [out, in], for dy
	// [rows, out], and leaves dw alone where M is 0; w, bias and f take no part. With Assign
	// dw counts as 0 before, whatever it holds. Without
	// M it is the gradient by M⊙w, which strategies that regrow need.
	LinearWeight(dw, dy Buffer, l Affine)
	// SumRows adds the column sums of x [rows, cols] to dst [cols].
	SumRows(dst, x Buffer, rows, cols int)
}
