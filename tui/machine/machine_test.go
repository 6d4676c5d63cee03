package machine

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	stat = "cpu  100 0 100 700 50 0 50 0 0 0\ncpu0 1 2 3 4 5 6 7 8 9 10\nintr 1 2\n"
	// 200 more: 60 of users, 30 of the system, 10 of interrupts, 90 idle, 10 waiting
	later   = "cpu  160 0 130 790 60 0 60 0 999 0\ncpu0 1 2 3 4 5 6 7 8 9 10\n"
	meminfo = "MemTotal:       24684092 kB\nMemFree:        22005216 kB\nMemAvailable:   23841600 kB\nHugePages_Total:       0\n"
)

// files makes a folder of them, and returns it.
func files(t *testing.T, content map[string]string) string {
	root := t.TempDir()
	for name, text := range content {
		put(t, filepath.Join(root, name), text, 0o644)
	}
	return root
}

func put(t *testing.T, file, text string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file+".new", []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(file+".new", file); err != nil { // whole, whoever reads it now
		t.Fatal(err)
	}
}

func TestTicks(t *testing.T) {
	before := readTicks(files(t, map[string]string{"proc/stat": stat}))
	now := readTicks(files(t, map[string]string{"proc/stat": later}))
	if got := now.busySince(before); got != 0.5 {
		t.Errorf("busy %v of the time, want 0.5", got)
	}
	if got := before.busySince(ticks{}); !math.IsNaN(got) {
		t.Errorf("the first look tells %v", got)
	}
	for _, odd := range []string{"", "cpu", "cpu a b c d e", "cpu -1 2 3 4", "intr 1 2 3 4 5", stat[:12]} {
		if got := readTicks(files(t, map[string]string{"proc/stat": odd})).busySince(before); !math.IsNaN(got) {
			t.Errorf("%q: busy %v of the time", odd, got)
		}
	}
}

func TestMemory(t *testing.T) {
	const all, free = 24684092 << 10, 23841600 << 10
	stat := "anon 1\ninactive_file 1000\n"
	for _, c := range []struct {
		name        string
		content     map[string]string
		used, total uint64
	}{
		{"a machine", map[string]string{"proc/meminfo": meminfo}, all - free, all},
		{"a container", map[string]string{"proc/meminfo": meminfo, "proc/self/cgroup": "0::/a/b\n",
			"sys/fs/cgroup/a/b/memory.max": "5000\n", "sys/fs/cgroup/a/b/memory.current": "3000\n", "sys/fs/cgroup/a/b/memory.stat": stat}, 2000, 5000},
		{"no limit", map[string]string{"proc/meminfo": meminfo, "proc/self/cgroup": "0::/\n",
			"sys/fs/cgroup/memory.max": "max\n", "sys/fs/cgroup/memory.current": "3000\n"}, all - free, all},
		{"version 1", map[string]string{"proc/meminfo": meminfo, "proc/self/cgroup": "12:memory:/a\n"}, all - free, all},
		{"nothing", nil, 0, 0},
		{"odd", map[string]string{"proc/meminfo": "MemTotal\nMemTotal: x kB\n\xff"}, 0, 0},
	} {
		if used, total := readMemory(files(t, c.content)); used != c.used || total != c.total {
			t.Errorf("%s: %d of %d, want %d of %d", c.name, used, total, c.used, c.total)
		}
	}
}

func TestParseGPU(t *testing.T) {
	n, is, ok := parseGPU("1, NVIDIA H100 80GB HBM3, 37, 1234, 81559")
	if want := (GPU{"NVIDIA H100 80GB HBM3", 0.37, 1234 << 20, 81559 << 20}); n != 1 || is != want || !ok {
		t.Errorf("got %d, %+v, %v", n, is, ok)
	}
	_, is, ok = parseGPU("0, Tegra, [N/A], [N/A], [Not Supported]")
	if !math.IsNaN(is.Busy) || is.MemoryTotal != 0 || is.Name != "Tegra" || !ok {
		t.Errorf("got %+v, %v", is, ok)
	}
	for _, odd := range []string{"", "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", "x, a, 1, 2, 3", "0, a, 1, 2"} {
		if _, _, ok := parseGPU(odd); ok {
			t.Errorf("%q is taken for a GPU", odd)
		}
	}
}

// eventually asks the machine until what it says is right.
func eventually(t *testing.T, m *Machine, right func(Load) bool) {
	t.Helper()
	var got Load
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if got = m.Load(); right(got) {
			return
		}
	}
	t.Fatalf("the load stayed %+v, %+v", got, got.GPU)
}

// TestMachine follows files that change, and a GPU that is told of.
func TestMachine(t *testing.T) {
	root := files(t, map[string]string{"proc/stat": stat, "proc/meminfo": meminfo})
	smi := filepath.Join(root, "smi")
	put(t, smi, "#!/bin/sh\nset -e\ncase \"$*\" in --query-gpu=*--format=csv,noheader,nounits*--loop=*) ;; *) exit 1;; esac\n"+
		"while :; do echo '0, Other, 1, 1, 1'; echo '1, Card, 50, 2, 4'; sleep 0.02; done\n", 0o755)
	m := watch(source{root: root, smi: smi, gpu: 1, every: 500 * time.Millisecond}) // a busy machine must not seem to rest
	defer m.Close()
	if got := m.Load(); !math.IsNaN(got.CPU) || got.GPU != nil {
		t.Errorf("before the first look: %+v", got)
	}
	eventually(t, m, func(l Load) bool {
		return l.MemoryTotal == 24684092<<10 && l.GPU != nil && *l.GPU == GPU{"Card", 0.5, 2 << 20, 4 << 20}
	})
	put(t, filepath.Join(root, "proc/stat"), later, 0o644)
	eventually(t, m, func(l Load) bool { return l.CPU == 0.5 })
}

// TestRests sees that the watching, and the program for the GPU, end when nobody
// asks any more, and begin again.
func TestRests(t *testing.T) {
	root := files(t, map[string]string{"proc/stat": stat, "proc/meminfo": meminfo})
	smi, pids := filepath.Join(root, "smi"), filepath.Join(root, "pids")
	put(t, smi, "#!/bin/sh\necho $$ >>"+pids+"\nexec sleep 60\n", 0o755)
	m := watch(source{root: root, smi: smi, every: 20 * time.Millisecond})
	begun := func() int { told, _ := os.ReadFile(pids); return strings.Count(string(told), "\n") }
	for range 2 {
		before := begun()
		eventually(t, m, func(l Load) bool { return l.MemoryTotal > 0 && begun() > before })
		waitFor(t, "the watching has not ended", func() bool { m.mu.Lock(); defer m.mu.Unlock(); return !m.running })
	}
	told, _ := os.ReadFile(pids)
	for _, pid := range strings.Fields(string(told)) {
		waitFor(t, "process "+pid+" was left behind", func() bool { _, err := os.Stat("/proc/" + pid); return err != nil })
	}
	m.Close()
	m.Load()
	if m.running {
		t.Error("a closed machine is watched")
	}
}

func waitFor(t *testing.T, why string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal(why)
		}
	}
}

// TestNothing is a machine without files and without a GPU, and none at all.
func TestNothing(t *testing.T) {
	m := watch(source{root: t.TempDir(), smi: "no-such-program", every: time.Millisecond})
	for range 20 {
		if l := m.Load(); !math.IsNaN(l.CPU) || l.MemoryTotal != 0 || l.GPU != nil {
			t.Fatalf("%+v", l)
		}
		time.Sleep(time.Millisecond)
	}
	m.Close()
	var none *Machine
	if l := none.Load(); !math.IsNaN(l.CPU) {
		t.Errorf("%+v", l)
	}
	none.Close()
}
