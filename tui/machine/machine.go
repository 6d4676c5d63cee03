// Package machine tells how busy the computer is: its processors, its memory and,
// if there is one, its GPU.
package machine

import (
	"context"
	"math"
	"sync"
	"time"
)

// Load is what the machine is busy with. What nobody knows is NaN, or 0 bytes of 0.
type Load struct {
	CPU                 float64 // busy share of all processors over the last interval
	Memory, MemoryTotal uint64  // bytes in use, and that there are for this program
	GPU                 *GPU    // nil: none, or none that tells
}

// GPU is what one of them is busy with.
type GPU struct {
	Name                string
	Busy                float64 // share of the time in which a kernel ran
	Memory, MemoryTotal uint64
}

// Machine watches the computer, while anyone asks for what it sees.
type Machine struct {
	source
	ctx  context.Context
	stop context.CancelFunc

	mu      sync.Mutex
	load    Load
	asked   time.Time
	running bool
}

// source is where a Machine looks.
type source struct {
	root  string        // of the files, "/"
	smi   string        // the program that knows the GPU
	gpu   int           // its number there
	every time.Duration // between two looks
}

// Watch makes a Machine that knows the GPU of this number. It costs nothing until
// it is asked.
func Watch(gpu int) *Machine {
	return watch(source{root: "/", smi: "nvidia-smi", gpu: gpu, every: 2 * time.Second})
}

func watch(s source) *Machine {
	m := &Machine{source: s, load: Load{CPU: math.NaN()}}
	m.ctx, m.stop = context.WithCancel(context.Background())
	return m
}

// Load is what was seen last. It never waits; who asks for the first time, or after
// a while, gets what is known by then. A nil Machine knows nothing.
func (m *Machine) Load() Load {
	if m == nil {
		return Load{CPU: math.NaN()}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.asked = time.Now()
	if !m.running && m.ctx.Err() == nil {
		m.running = true
		go m.look()
	}
	return m.load
}

// Close ends the watching. A nil Machine has nothing to end.
func (m *Machine) Close() {
	if m != nil {
		m.stop()
	}
}

// idle is the number of looks after which nobody is taken to want more.
const idle = 5

// look watches until nobody asks any more.
func (m *Machine) look() {
	defer m.rest()
	ctx, stop := context.WithCancel(m.ctx)
	defer stop()
	gpu := m.watchGPU(ctx)
	var before ticks
	for wanted := true; wanted; wanted = m.wait(ctx) {
		now := readTicks(m.root)
		load := Load{CPU: now.busySince(before), GPU: gpu.latest(idle * m.every)}
		load.Memory, load.MemoryTotal = readMemory(m.root)
		before = now
		m.mu.Lock()
		m.load = load
		m.mu.Unlock()
	}
}

// wait waits for the next look, and tells whether there is to be one.
func (m *Machine) wait(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(m.every):
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return time.Since(m.asked) < idle*m.every
}

// rest forgets what was seen. A file that no one foresaw must not end the program
// with its run: the machine is then unknown.
func (m *Machine) rest() {
	failed := recover() != nil
	m.mu.Lock()
	defer m.mu.Unlock()
	m.load = Load{CPU: math.NaN()}
	m.running = failed // not to be tried again
}
