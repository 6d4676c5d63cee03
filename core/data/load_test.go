package data

import "testing"

func BenchmarkLoadFashionMini(b *testing.B) {
	for b.Loop() {
		if _, err := Load(FashionMini{}, Options{Val: 0.2, Standardize: true, Shuffle: true}); err != nil {
			b.Fatal(err)
		}
	}
}
