package record

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/bits"
	"slices"
	"unicode/utf8"
)

// Tensor is a named array, row-major. In a decoded one whose DType is not "F32", Data is nil: its
// place was checked and passed over.
type Tensor struct {
	Name  string
	DType string // as safetensors spells it; "" is "F32"
	Shape []int  // empty for a scalar
	Data  []float32
}

// maxHeader bounds a header as the reference implementation does.
const maxHeader = 100_000_000

const metadataKey = "__metadata__"

// elementBytes holds the sizes that are checked against a shape. Other dtypes, those of less than
// a byte among them, are passed over by their offsets alone.
var elementBytes = map[string]int{
	"BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1,
	"U16": 2, "I16": 2, "F16": 2, "BF16": 2,
	"U32": 4, "I32": 4, "F32": 4,
	"U64": 8, "I64": 8, "F64": 8, "C64": 8,
}

// entry is a tensor in the header.
type entry struct {
	DType   string   `json:"dtype"`
	Shape   []int    `json:"shape"`
	Offsets []uint64 `json:"data_offsets"` // begin and end in the data
}

// EncodeSafetensors writes float32 tensors, in their order, and meta in the safetensors format
// (github.com/huggingface/safetensors, "Format"): the header's length in 8 bytes, the header in
// JSON padded to 8, the data; all little-endian. It panics if a tensor's data do not fill its
// shape, its type is not F32, or a name is taken twice.
func EncodeSafetensors(w io.Writer, meta map[string]string, tensors []Tensor) error {
	head := header(meta, tensors)
	b := binary.LittleEndian.AppendUint64(make([]byte, 0, 8+len(head)), uint64(len(head)))
	if _, err := w.Write(append(b, head...)); err != nil {
		return err
	}
	buf := make([]byte, 0, 1<<20)
	for _, t := range tensors {
		for part := range slices.Chunk(t.Data, cap(buf)/4) {
			buf = buf[:0]
			for _, v := range part {
				buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(v))
			}
			if _, err := w.Write(buf); err != nil {
				return err
			}
		}
	}
	return nil
}

func header(meta map[string]string, tensors []Tensor) []byte {
	fields := make(map[string]any, len(tensors)+1)
	if len(meta) > 0 {
		fields[metadataKey] = meta
	}
	var end uint64
	for _, t := range tensors {
		n, ok := elements(t.Shape)
		if _, taken := fields[t.Name]; !ok || n != uint64(len(t.Data)) || taken || t.Name == metadataKey || t.DType != "" && t.DType != "F32" {
			panic(fmt.Sprintf("record: bad tensor %q: %s %v with %d values, or its name is taken", t.Name, t.DType, t.Shape, len(t.Data)))
		}
		begin := end
		end += 4 * n
		fields[t.Name] = entry{"F32", append([]int{}, t.Shape...), []uint64{begin, end}} // [], never null
	}
	head, err := json.Marshal(fields)
	if err != nil {
		panic("record: " + err.Error()) // strings and integers always marshal
	}
	return append(head, bytes.Repeat([]byte(" "), -len(head)&7)...)
}

// DecodeSafetensors reads a whole safetensors file. Tensors come in the order of their data. Any
// file that is not exactly what its header says is an ErrCorrupt: too short or too long, a tensor
// whose bytes do not fit its shape, gaps or overlaps.
func DecodeSafetensors(data []byte) (meta map[string]string, tensors []Tensor, err error) {
	meta, tensors, err = decode(data)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return meta, tensors, nil
}

func decode(data []byte) (map[string]string, []Tensor, error) {
	head, data, err := split(data)
	if err != nil {
		return nil, nil, err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(head, &fields); err != nil {
		return nil, nil, fmt.Errorf("header: %w", err)
	}
	var meta map[string]string
	if m, ok := fields[metadataKey]; ok {
		if err := json.Unmarshal(m, &meta); err != nil {
			return nil, nil, fmt.Errorf("header: %s: %w", metadataKey, err)
		}
		delete(fields, metadataKey)
	}
	entries := make(map[string]entry, len(fields))
	for name, raw := range fields {
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return nil, nil, fmt.Errorf("header: tensor %q: %w", name, err)
		}
		if err := e.check(); err != nil {
			return nil, nil, fmt.Errorf("header: tensor %q: %w", name, err)
		}
		entries[name] = e
	}
	tensors, err := take(entries, data)
	return meta, tensors, err
}

// split parts the header from the data.
func split(data []byte) (head, rest []byte, err error) {
	if len(data) < 8 {
		return nil, nil, errors.New("no room for the header's length")
	}
	n := binary.LittleEndian.Uint64(data)
	data = data[8:]
	if n > maxHeader || n > uint64(len(data)) {
		return nil, nil, fmt.Errorf("header of %d bytes in a file of %d", n, len(data)+8)
	}
	head, rest = data[:n], data[n:]
	if !bytes.HasPrefix(head, []byte("{")) || !utf8.Valid(head) {
		return nil, nil, errors.New("header is not JSON")
	}
	return head, rest, nil
}

func (e entry) check() error {
	if len(e.Offsets) != 2 || e.Offsets[0] > e.Offsets[1] {
		return fmt.Errorf("data_offsets %v", e.Offsets)
	}
	n, ok := elements(e.Shape)
	if !ok {
		return fmt.Errorf("shape %v", e.Shape)
	}
	size, known := elementBytes[e.DType]
	if hi, want := bits.Mul64(n, uint64(size)); known && (hi != 0 || want != e.Offsets[1]-e.Offsets[0]) {
		return fmt.Errorf("%s %v in %d bytes", e.DType, e.Shape, e.Offsets[1]-e.Offsets[0])
	}
	return nil
}

// take reads the tensors, which must fill data without gap or overlap.
func take(entries map[string]entry, data []byte) ([]Tensor, error) {
	names := slices.SortedFunc(maps.Keys(entries), func(a, b string) int {
		if c := slices.Compare(entries[a].Offsets, entries[b].Offsets); c != 0 {
			return c
		}
		return bytes.Compare([]byte(a), []byte(b)) // empty ones share their place
	})
	tensors := make([]Tensor, 0, len(names))
	var end uint64
	for _, name := range names {
		e := entries[name]
		if e.Offsets[0] != end || e.Offsets[1] > uint64(len(data)) {
			return nil, fmt.Errorf("tensor %q at %v where %d of %d bytes are taken", name, e.Offsets, end, len(data))
		}
		t := Tensor{Name: name, DType: e.DType, Shape: e.Shape}
		if t.DType == "F32" {
			t.Data = floats(data[end:e.Offsets[1]])
		}
		end = e.Offsets[1]
		tensors = append(tensors, t)
	}
	if end != uint64(len(data)) {
		return nil, fmt.Errorf("%d bytes of data, tensors for %d", len(data), end)
	}
	return tensors, nil
}

func floats(b []byte) []float32 {
	v := make([]float32, len(b)/4)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return v
}

// elements returns the number of elements of a shape, false if it is negative or overflows.
func elements(shape []int) (uint64, bool) {
	n := uint64(1)
	for _, d := range shape {
		hi, lo := bits.Mul64(n, uint64(d))
		if d < 0 || hi != 0 {
			return 0, false
		}
		n = lo
	}
	return n, true
}
