package data

// ToyLinear is the classic toy regression: ten rows of five features and one
// target, all drawn from a normal distribution, as PyTorch draws them after
// torch.manual_seed(42) (testdata/toy_linear.py). Its preset does not
// standardize it, so that its losses are PyTorch's.
type ToyLinear struct{}

// Read implements Source.
func (ToyLinear) Read() (*Raw, error) {
	const features = 5
	raw := &Raw{Height: 1, Width: features, Outputs: 1, PerColumn: true}
	for _, row := range toyLinear {
		raw.X = append(raw.X, row[:features]...)
		raw.Y = append(raw.Y, row[features:]...)
	}
	return raw, nil
}

// toyLinear has the features and, last, the target of each row.
var toyLinear = [10][6]float32{
	{1.92691529, 1.48728406, 0.900717199, -2.10552096, 0.678418458, -0.56865716},
	{-1.23454487, -0.0430674776, -1.60466695, -0.752135277, 1.64872301, 1.25800693},
	{-0.392478645, -1.40360713, -0.727881312, -0.559430182, -0.768838882, -1.58896422},
	{0.76244539, 1.64231694, -0.159597471, -0.497397542, 0.439589262, -1.12079489},
	{-0.758131146, 1.07831764, 0.800800562, 1.68062055, 1.27912438, 0.842328072},
	{1.29642284, 0.61046648, 1.33473778, -0.23162432, 0.041759491, 0.174413517},
	{-0.251575291, 0.859858513, -1.38467371, -0.871236145, 0.0780238733, -2.12558436},
	{0.525808752, -0.48799172, 1.19136906, -0.81400764, -0.735992789, 0.962895215},
	{-0.837124646, -0.922390044, -0.0634772703, 0.675614893, -0.0978068933, 0.759555697},
	{1.844594, -1.18453741, 1.38354933, -1.20244563, 0.70781225, 0.734331548},
}
