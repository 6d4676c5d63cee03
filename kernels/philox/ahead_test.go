package philox

import "testing"

// Numbers of all kinds are those of the stream, also where a word is rejected.
func TestAhead(t *testing.T) {
	s := New(Key{4, 5}, 6, 7)
	s.Uint32()
	a := ReadAhead(s)
	for i := range 1000 {
		if got, want := a.Uint32(), s.Uint32(); got != want {
			t.Fatalf("word %d is %x, want %x", i, got, want)
		}
		if got, want := a.Float64(), s.Float64(); got != want {
			t.Fatalf("number %d is %v, want %v", i, got, want)
		}
		for _, n := range []int{1, 10, 3 << 29} { // of which the last rejects a quarter
			if got, want := a.Intn(n), s.Intn(n); got != want {
				t.Fatalf("number %d below %d is %d, want %d", i, n, got, want)
			}
		}
	}
}
