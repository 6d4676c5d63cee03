package data

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/maskbench/core/kind"
)

// encode is an IDX file of the given dimensions.
func encode(values []byte, dims ...uint32) []byte {
	out := []byte{0, 0, 8, byte(len(dims))}
	for _, d := range dims {
		out = binary.BigEndian.AppendUint32(out, d)
	}
	return append(out, values...)
}

func pack(t testing.TB, file []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(file); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func folder(t *testing.T, name string, files map[string][]byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.Mkdir(path, 0o755); err != nil {
		t.Fatal(err)
	}
	for file, content := range files {
		if err := os.WriteFile(filepath.Join(path, file), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

var (
	threeImages = encode([]byte{0, 255, 51, 102, 1, 2, 3, 4, 5, 6, 7, 8}, 3, 2, 2)
	threeLabels = encode([]byte{9, 0, 3}, 3)
)

func TestIDX(t *testing.T) {
	for _, test := range []struct {
		name, folder, split, images, labels string
		packed                              bool
		class                               string
	}{
		{"raw", "mnist", "train", "train-images-idx3-ubyte", "train-labels-idx1-ubyte", false, "9"},
		{"gzipped", "mnist", "train", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", true, "9"},
		{"dotted names", "mnist", "train", "train-images.idx3-ubyte", "train-labels.idx1-ubyte", false, "9"},
		{"dotted names, gzipped", "mnist", "train", "train-images.idx3-ubyte.gz", "train-labels.idx1-ubyte.gz", true, "9"},
		{"unpacked under the old name", "mnist", "train", "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", false, "9"},
		{"test images of Fashion-MNIST", "Fashion-MNIST", "test", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte", false, "Ankle boot"},
	} {
		t.Run(test.name, func(t *testing.T) {
			images, labels := threeImages, threeLabels
			if test.packed {
				images, labels = pack(t, images), pack(t, labels)
			}
			src := &IDX{Path: kind.Path(folder(t, test.folder, map[string][]byte{test.images: images, test.labels: labels})), Split: test.split}
			raw, err := src.Read()
			if err != nil {
				t.Fatal(err)
			}
			if raw.Height != 2 || raw.Width != 2 || !slices.Equal(raw.X[:4], []float32{0, 1, 0.2, 0.4}) || !slices.Equal(raw.Y, []float32{9, 0, 3}) {
				t.Errorf("read %+v", raw)
			}
			if got := raw.Classes[9]; got != test.class {
				t.Errorf("class 9 is %q, want %q", got, test.class)
			}
		})
	}
}

func TestIDXValidate(t *testing.T) {
	if err := NewIDX().Validate(); err != nil {
		t.Errorf("the defaults: %v", err)
	}
	for _, test := range []struct {
		src  IDX
		want string
	}{
		{IDX{Path: "x", Split: "trian"}, `unknown split "trian": did you mean "train"?`},
		{IDX{Split: "test"}, "path is empty"},
	} {
		if err := test.src.Validate(); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%+v: error %v, want %q", test.src, err, test.want)
		}
		if _, err := test.src.Read(); err == nil {
			t.Errorf("%+v was read", test.src)
		}
	}
}

func TestIDXCorruptions(t *testing.T) {
	packed := pack(t, threeImages)
	flipped := slices.Clone(packed)
	flipped[len(flipped)-6] ^= 1 // in the checksum
	for _, test := range []struct {
		name   string
		images []byte
		labels []byte
		want   string
	}{
		{"empty file", nil, threeLabels, "images-idx3-ubyte: ends after 0 bytes, expected 16: the file is truncated"},
		{"half a header", threeImages[:7], threeLabels, "ends after 7 bytes, expected 16"},
		{"half the values", threeImages[:20], threeLabels, "ends after 20 bytes, expected 28"},
		{"trailing byte", append(slices.Clone(threeImages), 0), threeLabels, "goes on after byte 28, where its header ([3 2 2]) says it ends"},
		{"labels for images", threeLabels, threeLabels, "begins with bytes 00 00 08 01, expected 00 00 08 03"},
		{"another element type", append([]byte{0, 0, 0x0d, 3}, threeImages[4:]...), threeLabels, "begins with bytes 00 00 0d 03"},
		{"no images", encode(nil, 0, 2, 2), threeLabels, "byte 4 gives dimension 1 as 0"},
		{"huge dimension", encode(nil, 3, 1<<31, 2), threeLabels, "byte 8 gives dimension 2 as 2147483648"},
		{"huge product", encode(nil, 1<<16, 1<<16, 1<<16), threeLabels, "byte 8 gives dimension 2 as 65536"},
		{"large claim", encode(nil, 1<<10, 1<<10, 1<<10), threeLabels, "ends after 16 bytes, expected 1073741840"},
		{"truncated gzip", packed[:len(packed)/2], threeLabels, "the file is truncated"},
		{"gzip without its end", packed[:len(packed)-3], threeLabels, "byte 28: unexpected EOF: the file is damaged"},
		{"gzip with a wrong checksum", flipped, threeLabels, "byte 28: gzip: invalid checksum"},
		{"gzip header alone", []byte("\x1f\x8b"), threeLabels, "the file is damaged"},
		{"other numbers", threeImages, encode([]byte{1, 2}, 2), "has 3 images but"},
		{"label 10", threeImages, encode([]byte{1, 2, 10}, 3), "byte 10 is label 10, expected 0 to 9"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := folder(t, "mnist", map[string][]byte{"train-images-idx3-ubyte": test.images, "train-labels-idx1-ubyte": test.labels})
			_, err := (&IDX{Path: kind.Path(path), Split: "train"}).Read()
			if err == nil {
				t.Fatal("was read")
			}
			if text := err.Error(); !strings.Contains(text, test.want) || !strings.Contains(text, path) || strings.Contains(text, "\n") {
				t.Errorf("error %q, want %q", text, test.want)
			}
		})
	}
}

func TestIDXMissing(t *testing.T) {
	part := folder(t, "mnist", map[string][]byte{"train-images-idx3-ubyte": threeImages})
	file := filepath.Join(part, "train-images-idx3-ubyte")
	for _, test := range []struct{ name, path, want string }{
		{"folder", filepath.Join(part, "absent"), "no folder " + filepath.Join(part, "absent") + " with train-images-idx3-ubyte: put the files there or set path"},
		{"file", part, "no file train-labels-idx1-ubyte (or .gz) in " + part},
		{"a file for a folder", file, "not a directory: set path to a folder"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := (&IDX{Path: kind.Path(test.path), Split: "train"}).Read()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
	if err := NewIDX().missing("train-images-idx3-ubyte"); !strings.Contains(err.Error(), "apt-get install dataset-fashion-mnist") {
		t.Errorf("no remedy for the default folder: %v", err)
	}
}

// FuzzParseIDX checks that whatever is accepted is, byte for byte, the file that its
// dimensions and values make.
func FuzzParseIDX(f *testing.F) {
	f.Add(threeImages, 3)
	f.Add(threeLabels, 1)
	f.Add(pack(f, threeImages), 3)
	f.Add(encode(nil, 1<<31, 1<<31, 1<<31), 3)
	f.Fuzz(func(t *testing.T, file []byte, rank int) {
		rank = 1 + (rank&3)%3
		got, err := parseIDX(bytes.NewReader(file), "file", rank)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("error of more than a line: %q", err)
			}
			return
		}
		dims := make([]uint32, rank)
		for i, d := range got.dims {
			dims[i] = uint32(d)
		}
		again, err := parseIDX(bytes.NewReader(encode(got.values, dims...)), "file", rank)
		if err != nil || !slices.Equal(again.values, got.values) {
			t.Errorf("%v: not the same when written again: %v", got.dims, err)
		}
		if !bytes.HasPrefix(file, []byte("\x1f\x8b")) && !bytes.Equal(file, encode(got.values, dims...)) {
			t.Errorf("% x was read as %v % x", file, got.dims, got.values)
		}
	})
}
