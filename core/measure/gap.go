package measure

// Evaluation is how well a network does on some rows, measured in evaluation mode:
// stochastic masks off, static ones on, no augmentation.
type Evaluation struct{ Loss, Accuracy float64 }

// Gap is the generalization gap from training rows to held-out ones, each 0 or more
// where a network does better on what it has seen: L_held − L_train and A_train − A_held.
// It is of labels as they are in the source: with wrong ones, or with the loss of training
// mode, it can be negative for free. A smaller gap is better only where the held-out
// accuracy does not fall with it; else it is underfitting.
func Gap(train, held Evaluation) Evaluation {
	return Evaluation{Loss: held.Loss - train.Loss, Accuracy: train.Accuracy - held.Accuracy}
}
