package data

import (
	"bytes"
	_ "embed" // for the files below
)

//go:embed embedded/t10k-images-idx3-ubyte
var fashionImages []byte

//go:embed embedded/t10k-labels-idx1-ubyte.gz
var fashionLabels []byte

// fashionClasses are the names of Fashion-MNIST's labels 0 to 9.
var fashionClasses = []string{
	"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
	"Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
}

// FashionMini is the 10,000 test images of Fashion-MNIST (Xiao, Rasul and
// Vollgraf, 2017), 28×28, pixels in [0, 1], a thousand of each of ten classes.
// They come with the program; training on them and holding some out is
// maskbench's own use, so that its figures compare with no published ones.
type FashionMini struct{}

// Read implements Source.
func (FashionMini) Read() (*Raw, error) {
	images, err := parseIDX(bytes.NewReader(fashionImages), "embedded Fashion-MNIST images", 3)
	if err != nil {
		return nil, err
	}
	labels, err := parseIDX(bytes.NewReader(fashionLabels), "embedded Fashion-MNIST labels", 1)
	if err != nil {
		return nil, err
	}
	return pair(images, labels, fashionClasses)
}
