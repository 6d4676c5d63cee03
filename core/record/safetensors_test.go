package record

import (
	"bytes"
	"encoding/binary"
	"errors"
	"maps"
	"math"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func encodeTensors(t testing.TB, meta map[string]string, tensors ...Tensor) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := EncodeSafetensors(&b, meta, tensors); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sameTensors compares bit by bit: a NaN equals itself, 0 does not equal -0.
func sameTensors(a, b []Tensor) bool {
	return slices.EqualFunc(a, b, func(a, b Tensor) bool {
		return a.Name == b.Name && a.DType == b.DType && slices.Equal(a.Shape, b.Shape) &&
			slices.EqualFunc(a.Data, b.Data, func(x, y float32) bool { return math.Float32bits(x) == math.Float32bits(y) })
	})
}

func TestSafetensorsRoundTrip(t *testing.T) {
	big := make([]float32, 3<<18+5) // more than one chunk
	for i := range big {
		big[i] = float32(i)
	}
	meta := map[string]string{"a": "\"\n<&>é", "": ""}
	tensors := []Tensor{
		{"w", "F32", []int{2, 2}, []float32{1, float32(math.NaN()), float32(math.Inf(-1)), float32(math.Copysign(0, -1))}},
		{"scalar", "F32", nil, []float32{math.SmallestNonzeroFloat32}},
		{"empty", "F32", []int{3, 0}, nil},
		{"a big one", "F32", []int{len(big)}, big},
	}
	b := encodeTensors(t, meta, tensors...)
	if n := binary.LittleEndian.Uint64(b); n%8 != 0 {
		t.Errorf("header of %d bytes: data are not aligned", n)
	}
	m, ts, err := DecodeSafetensors(b)
	if err != nil || !maps.Equal(m, meta) || !sameTensors(ts, tensors) {
		t.Errorf("decoded %v, %d tensors, %v", m, len(ts), err)
	}
}

// TestSafetensorsGolden reads a file made by the reference implementation, see testdata/golden.py.
func TestSafetensorsGolden(t *testing.T) {
	data, err := os.ReadFile("testdata/golden.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	meta, tensors, err := DecodeSafetensors(data)
	if err != nil {
		t.Fatal(err)
	}
	if want := map[string]string{"format": "np", "note": "naïve \"quotes\"\n"}; !maps.Equal(meta, want) {
		t.Errorf("metadata %q", meta)
	}
	got := map[string]Tensor{}
	for _, x := range tensors {
		got[x.Name] = x
	}
	want := map[string]Tensor{
		"dense1.weight": {"dense1.weight", "F32", []int{2, 3}, []float32{1, -2.5, 3e-40, float32(math.Inf(1)), float32(math.Copysign(0, -1)), math.MaxFloat32}},
		"dense1.bias":   {"dense1.bias", "F32", []int{2}, []float32{0.1, 0.2}},
		"steps":         {"steps", "I64", []int{}, nil},
		"scale":         {"scale", "F32", []int{}, []float32{0.5}},
		"none":          {"none", "F32", []int{0, 3}, []float32{}},
		"mask":          {"mask", "BOOL", []int{3}, nil},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// file makes a safetensors file of any header and data.
func file(header string, data int) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(b, header...), make([]byte, data)...)
}

func TestSafetensorsRefuses(t *testing.T) {
	one := `"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}`
	whole := file(`{`+one+`}`, 4)
	if _, _, err := DecodeSafetensors(whole); err != nil {
		t.Fatal(err)
	}
	if _, _, err := DecodeSafetensors(file(`{"a":{"dtype":"F4","shape":[2],"data_offsets":[0,1]}}`, 1)); err != nil {
		t.Error("an unknown dtype is passed over by its offsets:", err)
	}
	huge := slices.Clone(whole)
	binary.LittleEndian.PutUint64(huge, math.MaxUint64)
	tests := map[string][]byte{
		"nothing":              nil,
		"short length":         whole[:7],
		"huge header":          huge,
		"cut header":           whole[:20],
		"cut data":             whole[:len(whole)-1],
		"longer data":          append(slices.Clone(whole), 0),
		"no object":            file(`[]`, 0),
		"leading space":        file(` {}`, 0),
		"not UTF-8":            file("{\"\xff\":1}", 0),
		"no tensor":            file(`{"a":1}`, 0),
		"null tensor":          file(`{"a":null}`, 0),
		"number in metadata":   file(`{"__metadata__":{"a":1}}`, 0),
		"overlap":              file(`{`+one+`,"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}`, 6),
		"same place":           file(`{`+one+`,"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 4),
		"gap":                  file(`{`+one+`,"b":{"dtype":"F32","shape":[1],"data_offsets":[5,9]}}`, 9),
		"gap at the start":     file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}`, 8),
		"offsets swapped":      file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}`, 4),
		"offsets negative":     file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}`, 4),
		"one offset":           file(`{"a":{"dtype":"F32","shape":[0],"data_offsets":[0]}}`, 0),
		"three offsets":        file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}`, 4),
		"offsets out of range": file(`{"a":{"dtype":"F4","shape":[1],"data_offsets":[0,99]}}`, 4),
		"shape too large":      file(`{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}`, 4),
		"shape negative":       file(`{"a":{"dtype":"F32","shape":[-1,-1],"data_offsets":[0,4]}}`, 4),
		"shape overflows":      file(`{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}`, 0),
		"bytes overflow":       file(`{"a":{"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]}}`, 0),
		"other dtype, size":    file(`{"a":{"dtype":"I64","shape":[1],"data_offsets":[0,4]}}`, 4),
	}
	for name, data := range tests {
		if _, _, err := DecodeSafetensors(data); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEncodeSafetensorsPanics(t *testing.T) {
	a := Tensor{Name: "a", Shape: []int{1}, Data: []float32{1}}
	for name, tensors := range map[string][]Tensor{
		"data":       {{Name: "a", Shape: []int{2}, Data: []float32{1}}},
		"name taken": {a, a},
		"metadata":   {{Name: "__metadata__", Data: []float32{1}}},
		"dtype":      {{Name: "a", DType: "I64", Shape: []int{0}}},
		"negative":   {{Name: "a", Shape: []int{-1}}},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if r, _ := recover().(string); !strings.HasPrefix(r, "record: bad tensor") {
					t.Errorf("recovered %q", r)
				}
			}()
			EncodeSafetensors(new(bytes.Buffer), nil, tensors)
		})
	}
}

// FuzzDecodeSafetensors: what decodes, and is all float32, decodes again from its own encoding.
func FuzzDecodeSafetensors(f *testing.F) {
	golden, err := os.ReadFile("testdata/golden.safetensors")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(golden)
	f.Add(encodeTensors(f, map[string]string{"k": "v"}, Tensor{"a", "", []int{1, 2}, []float32{1, 2}}, Tensor{"b", "", nil, []float32{3}}))
	f.Add(file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, 4))
	f.Fuzz(func(t *testing.T, data []byte) {
		meta, tensors, err := DecodeSafetensors(data)
		if err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Fatal(err)
			}
			return
		}
		if slices.ContainsFunc(tensors, func(x Tensor) bool { return x.DType != "F32" }) {
			return
		}
		meta2, tensors2, err := DecodeSafetensors(encodeTensors(t, meta, tensors...))
		byName := func(a, b Tensor) int { return strings.Compare(a.Name, b.Name) } // empty ones share their place
		slices.SortFunc(tensors, byName)
		slices.SortFunc(tensors2, byName)
		if err != nil || !maps.Equal(meta, meta2) || !sameTensors(tensors, tensors2) {
			t.Fatalf("%v %v became %v %v, %v", meta, tensors, meta2, tensors2, err)
		}
	})
}
