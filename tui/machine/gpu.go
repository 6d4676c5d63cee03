package machine

import (
	"bufio"
	"context"
	"io"
	"math"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

// gauge holds what was told last of a GPU.
type gauge struct {
	mu sync.Mutex
	is GPU
	at time.Time
}

// latest is what was told last, nil if that is older than age.
func (g *gauge) latest(age time.Duration) *GPU {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.at.IsZero() || time.Since(g.at) > age {
		return nil
	}
	is := g.is
	return &is
}

// watchGPU has one nvidia-smi tell of the GPU until ctx ends: to start it for each
// look would cost more time than the look.
func (m *Machine) watchGPU(ctx context.Context) *gauge {
	g := &gauge{}
	cmd := exec.CommandContext(ctx, m.smi, "--query-gpu=index,name,utilization.gpu,memory.used,memory.total",
		"--format=csv,noheader,nounits", "--loop="+strconv.Itoa(max(1, int(m.every.Seconds()))))
	cmd.WaitDelay = time.Second
	out, err := cmd.StdoutPipe()
	if err != nil || cmd.Start() != nil {
		return g // no such program: no GPU that tells
	}
	go func() {
		g.read(out, m.gpu)
		cmd.Wait()
	}()
	return g
}

// read takes the lines about the GPU of a number.
func (g *gauge) read(lines io.Reader, number int) {
	s := bufio.NewScanner(lines)
	for s.Scan() {
		n, is, ok := parseGPU(s.Text())
		if !ok || n != number {
			continue
		}
		g.mu.Lock()
		g.is, g.at = is, time.Now()
		g.mu.Unlock()
	}
}

// parseGPU reads a line as "0, NVIDIA H100 80GB HBM3, 37, 1234, 81559", with
// percent and MiB; what a GPU does not know is "[N/A]".
func parseGPU(line string) (number int, is GPU, ok bool) {
	f := strings.Split(line, ", ")
	if len(f) != 5 {
		return 0, GPU{}, false
	}
	number, err := strconv.Atoi(f[0])
	if err != nil {
		return 0, GPU{}, false
	}
	is = GPU{Name: f[1], Busy: math.NaN()}
	if p, err := strconv.ParseUint(f[2], 10, 8); err == nil && p <= 100 {
		is.Busy = float64(p) / 100
	}
	used, err := strconv.ParseUint(f[3], 10, 40)
	total, err2 := strconv.ParseUint(f[4], 10, 40)
	if err == nil && err2 == nil {
		is.Memory, is.MemoryTotal = used<<20, total<<20
	}
	return number, is, true
}
