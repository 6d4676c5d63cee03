//go:build cuda

package cuda

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
				err = emulate("source", filepath.Join(dir, "libcuda.so"))
			}
			if err != nil {
				fmt.Println(err)
				return 1
			}
			os.Setenv("MASKBENCH_LIBCUDA", filepath.Join(dir, "libcuda.so"))
		}
		return m.Run()
	}())
}

// emulate compiles the kernels of a folder with the emulator.
func emulate(source, library string) error {
	out, err := exec.Command("g++", "-std=c++17", "-O2", "-march=native", "-ffp-contract=off", "-Wall", "-Wextra", "-Wno-parentheses",
		"-shared", "-fPIC", "-Iinclude", "-o", library, "-x", "c++", filepath.Join(source, "kernels.cu"), "emulator/fiber.cc", "emulator/driver.cc").CombinedOutput()
	if err != nil {
		return fmt.Errorf("compiling the emulator: %w\n%s", err, out)
	}
	return nil
}

func open(t *testing.T) func() kernels.Backend {
	return func() kernels.Backend {
		b, err := Open(0)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
}

func TestKernels(t *testing.T) { kerneltest.Run(t, open(t), 2e-6) }

// again runs a test of this program with more in the environment.
func again(test string, environment ...string) (out string, err error) {
	cmd := exec.Command(os.Args[0], "-test.run=^"+test+"$", "-test.short")
	cmd.Env = append(os.Environ(), environment...)
	words, err := cmd.CombinedOutput()
	return string(words), err
}

// Without any one of their barriers, the kernels compute something else in one of the
// orders of threads; with all, in none.
func TestEachBarrierIsNeeded(t *testing.T) {
	if os.Getenv("MASKBENCH_TEST_GPU") != "" {
		t.Skip("a GPU runs the PTX, of which the sources are compiled elsewhere")
	}
	dir := t.TempDir()
	if out, err := again("TestKernels", "MASKBENCH_EMULATED_ORDER=reverse"); err != nil {
		t.Fatalf("threads in the reverse order: %v\n%s", err, out)
	}
	removed := 0
	files, _ := filepath.Glob("source/*.h")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.SplitAfter(string(text), "\tbarrier();\n")
		for i := range parts[:len(parts)-1] {
			without := append([]string(nil), parts...)
			without[i] = strings.TrimSuffix(without[i], "\tbarrier();\n")
			removed++
			if !failsWith(t, filepath.Join(dir, fmt.Sprint(removed)), filepath.Base(file), strings.Join(without, "")) {
				t.Errorf("%s without its barrier %d passes", file, i+1)
			}
		}
	}
	if removed < 7 {
		t.Errorf("only %d barriers were found", removed)
	}
}

// failsWith reports whether a changed source fails the suite in an order of threads.
func failsWith(t *testing.T, dir, name, text string) bool {
	source := filepath.Join(dir, "source")
	if err := os.CopyFS(source, os.DirFS("source")); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "emulator"), os.DirFS("emulator")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(source, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	library := filepath.Join(dir, "libcuda.so")
	if err := emulate(source, library); err != nil {
		t.Fatal(err)
	}
	for _, order := range []string{"", "reverse"} {
		if _, err := again("TestKernels", "MASKBENCH_LIBCUDA="+library, "MASKBENCH_EMULATED_ORDER="+order); err != nil {
			return true
		}
	}
	return false
}
