//go:build cuda

package cuda

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/kerneltest"
)

// The tests run on the emulator, or with MASKBENCH_TEST_GPU=1 on the machine's own GPU.
// Some run this program again with another driver: see again.
func TestMain(m *testing.M) {
	os.Exit(func() int {
		if os.Getenv("MASKBENCH_TEST_GPU") == "" && os.Getenv("MASKBENCH_LIBCUDA") == "" {
			dir, err := os.MkdirTemp("", "emulator")
			if err == nil {
				defer os.RemoveAll(dir)
				err = emulate(dir, nil)
			}
			if err != nil {
				fmt.Println(err)
				return 1
			}
			os.Setenv("MASKBENCH_LIBCUDA", filepath.Join(dir, library))
		}
		if os.Getenv("MASKBENCH_TEST_GPU") != "" {
			if b, err := Open(0, Float32); err == nil {
				defer b.Close() // keeps the context, which takes a driver a while to make, from test to test
			}
		}
		return m.Run()
	}())
}

const library = "libcuda.so"

// units are what the emulator is compiled of.
var units = []string{"source/kernels.cu", "source/tensor.cu", "emulator/fiber.cc", "emulator/warp.cc", "emulator/driver.cc"}

// emulate compiles the kernels with the emulator to a library in dir. Where others has the
// path of a file for a unit, an object is taken for it or another source.
func emulate(dir string, others map[string]string) error {
	var objects []string
	for _, unit := range units {
		from := cmp.Or(others[unit], unit)
		if filepath.Ext(from) == ".o" {
			objects = append(objects, from)
			continue
		}
		object := filepath.Join(dir, filepath.Base(unit)+".o")
		objects = append(objects, object)
		if err := gxx("-std=c++17", "-O2", "-march=native", "-ffp-contract=off", "-Wall", "-Wextra", "-Wno-parentheses",
			"-fPIC", "-Iinclude", "-c", "-o", object, "-x", "c++", from); err != nil {
			return err
		}
	}
	return gxx(append(objects, "-shared", "-o", filepath.Join(dir, library))...)
}

func gxx(arguments ...string) error {
	if out, err := exec.Command("g++", arguments...).CombinedOutput(); err != nil {
		return fmt.Errorf("compiling the emulator: %w\n%s", err, out)
	}
	return nil
}

func open(t *testing.T, p Precision) func() kernels.Backend {
	return func() kernels.Backend {
		b, err := Open(0, p)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
}

// precisions are rounded to as the kernels do, to multiples of the unit in the last place:
// bf16 to nearest even, tf32 halves away from 0.
var precisions = map[Precision]func(x, unit float64) float64{
	Float32: func(x, _ float64) float64 { return x },
	BF16:    func(x, unit float64) float64 { return math.RoundToEven(x/(0x1p-8*unit)) * (0x1p-8 * unit) },
	TF32:    func(x, unit float64) float64 { return math.Round(x/(0x1p-11*unit)) * (0x1p-11 * unit) },
}

// rounded returns a number of float32 in a precision. Exponents are as in float32.
func rounded(p Precision) func(float64) float64 {
	return func(x float64) float64 {
		x = float64(float32(x))
		if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
			return x
		}
		_, exponent := math.Frexp(x)
		return precisions[p](x, math.Ldexp(1, max(exponent, -125)))
	}
}

// A GPU's tensor cores may cut off what does not fit a float32 sum, each time they add 32
// bytes of depth.
func TestKernels(t *testing.T) {
	for p := range precisions {
		tolerance := 1e-5
		if p == Float32 {
			tolerance = 2e-6
		}
		t.Run(string(p), func(t *testing.T) { kerneltest.RunRounded(t, open(t, p), tolerance, rounded(p)) })
	}
}

// A backend's names tell the precision, on which its bits depend, and the kernels.
func TestNamesTellThePrecision(t *testing.T) {
	features := map[string]Precision{}
	for p, want := range map[Precision]string{Float32: "cuda:0", BF16: "cuda:0/bf16", TF32: "cuda:0/tf32"} {
		b := open(t, p)()
		if b.Device() != want {
			t.Errorf("%s: the device is %s, want %s", p, b.Device(), want)
		}
		features[b.Features()] = p
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}
	if len(features) != 2 { // bf16 and tf32 are in the same PTX
		t.Errorf("features %v", features)
	}
}

// The products are as near to float64 as rounding both operands allows: by half a unit in
// the last place each, u = 2⁻⁹ or 2⁻¹², a term errs by 2u of its size, which is 1 at the
// root mean square, so that the sum of n errs by 2u·√n times a number that is normal and
// hardly ever over 6.
func TestRoundingCostsNoMore(t *testing.T) {
	for p, unit := range map[Precision]float64{BF16: 0x1p-9, TF32: 0x1p-12} {
		b := open(t, p)()
		kerneltest.Shape(t, b, 6*2*unit, 65, 129, 33, rand.Uint64())
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}
}

// again runs a test of this program with more in the environment.
func again(test string, environment ...string) (out string, err error) {
	cmd := exec.Command(os.Args[0], "-test.run="+test, "-test.short", "-test.failfast")
	cmd.Env = append(os.Environ(), environment...)
	words, err := cmd.CombinedOutput()
	return string(words), err
}

// awaited are the lines of sources by which threads wait for others, or for copies.
var awaited = regexp.MustCompile(`(?m)^\t+(barrier|warp_barrier|commit_copies|await_copies<.*>)\(\);.*\n`)

// Without any one of these lines, the kernels compute something else in one of the orders
// of threads; with all, in none.
func TestEachBarrierIsNeeded(t *testing.T) {
	if os.Getenv("MASKBENCH_TEST_GPU") != "" {
		t.Skip("a GPU runs the PTX, of which the sources are compiled elsewhere")
	}
	dir := t.TempDir()
	if out, err := again("^TestKernels$", "MASKBENCH_EMULATED_ORDER=reverse"); err != nil {
		t.Fatalf("threads in the reverse order: %v\n%s", err, out)
	}
	if err := emulate(dir, nil); err != nil {
		t.Fatal(err)
	}
	objects := map[string]string{}
	for _, unit := range units {
		objects[unit] = filepath.Join(dir, filepath.Base(unit)+".o")
	}
	removed := map[string]int{}
	files, _ := filepath.Glob("source/*.h")
	for _, file := range files {
		unit, test := "source/kernels.cu", "^TestKernels$/^float32$"
		if file == "source/tensor.h" {
			unit, test = "source/tensor.cu", "^TestKernels$/^bf16$"
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, at := range awaited.FindAllIndex(text, -1) {
			without := string(text[:at[0]]) + string(text[at[1]:])
			removed[file]++
			changed := filepath.Join(dir, fmt.Sprint(filepath.Base(file), i))
			library := changedLibrary(t, changed, file, without, unit, objects)
			if !fails(test, library) {
				t.Errorf("%s passes without%s", file, text[at[0]:at[1]])
			}
		}
	}
	if removed["source/tensor.h"] < 6 || removed["source/matrix.h"] < 3 || removed["source/reduce.h"] < 3 {
		t.Errorf("only so many were found: %v", removed)
	}
}

// changedLibrary compiles the emulator with another text of one of the sources' headers,
// which this unit includes.
func changedLibrary(t *testing.T, dir, header, text, unit string, objects map[string]string) string {
	for _, from := range []string{"source", "emulator"} {
		if err := os.CopyFS(filepath.Join(dir, from), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, header), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	others := maps.Clone(objects)
	others[unit] = filepath.Join(dir, unit)
	if err := emulate(dir, others); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, library)
}

// fails reports whether a test fails with a driver in one of the orders of threads.
func fails(test, library string) bool {
	return slices.ContainsFunc([]string{"", "reverse"}, func(order string) bool {
		_, err := again(test, "MASKBENCH_LIBCUDA="+library, "MASKBENCH_EMULATED_ORDER="+order)
		return err != nil
	})
}
