package cuda

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestLoadable(t *testing.T) {
	if runtime.GOOS != "linux" {
		if err := Loader(); err == nil {
			t.Errorf("Loader() = nil on %s, where it cannot know", runtime.GOOS)
		}
		return
	}
	broken := filepath.Join(t.TempDir(), "broken.so")
	if err := os.WriteFile(broken, []byte("not a library"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ library, want string }{
		{"libc.so.6", ""},
		{"libmaskbench-none.so.1", "libmaskbench-none.so.1: cannot open shared object file"},
		{broken, broken + ": "},
	} {
		err := loadable(c.library)
		if c.want == "" && err != nil {
			t.Errorf("loadable(%s) = %v, want nil", c.library, err)
		}
		if c.want != "" && (err == nil || !strings.HasPrefix(err.Error(), c.want)) {
			t.Errorf("loadable(%s) = %v, want %q…", c.library, err, c.want)
		}
	}
}

func TestSilenceIsNoAnswer(t *testing.T) {
	const words = "ERROR: ld.so: object '" + absent + "' from LD_PRELOAD cannot be preloaded (cannot open shared object file): ignored.\n"
	if err := verdict(driver, words); err != nil {
		t.Errorf("a complaint about the absent library only: %v, want nil", err)
	}
	if err := verdict(driver, ""); err == nil {
		t.Error("no complaint at all: nil, want an error")
	}
}

func TestDevicesAreListedOrAnErrorSaysWhy(t *testing.T) {
	devices, err := Devices()
	if err != nil && devices != nil {
		t.Errorf("Devices() = %v and error %v", devices, err)
	}
	for _, d := range devices {
		if d.Name == "" || d.Memory <= 0 || d.Major < 1 {
			t.Errorf("device %+v lacks a name, memory or capability", d)
		}
	}
}
