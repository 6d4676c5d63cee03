// Command bench times the products of a layer on the CPU, one request at a time, so
// that pair.py can put them beside twin.py's, which does the same with PyTorch. A
// request is a line "op rows in out mask reps"; the answer is the seconds that the
// repetitions took.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/device"
	"gorgonia.org/tensor"
)

func main() {
	threads := flag.Int("threads", 1, "threads to use")
	flag.Parse()
	b, err := device.Open("cpu", *threads)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(b.Features())
	products := map[request]func(){}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var r request
		var reps int
		if _, err := fmt.Sscan(lines.Text(), &r.op, &r.rows, &r.in, &r.out, &r.mask, &reps); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		if products[r] == nil {
			products[r] = r.prepare(b)
		}
		start := time.Now()
		for range reps {
			products[r]()
		}
		fmt.Println(time.Since(start).Seconds())
	}
}

// A request names a product: forward, input or weight, of a layer under no mask,
// one of zeros and ones ("bits"), or one of other numbers ("soft").
type request struct {
	op            string
	rows, in, out int
	mask          string
}

// prepare returns the product on numbers of its own.
func (r request) prepare(b kernels.Backend) func() {
	normal := func() float32 { return float32(rand.NormFloat64()) }
	x, y := random(b, r.rows*r.in, normal), random(b, r.rows*r.out, normal)
	w, mask := random(b, r.out*r.in, normal), r.hidden(b)
	l := kernels.Affine{Rows: r.rows, In: r.in, Out: r.out, X: x, W: w, WMask: mask}
	switch r.op {
	case "forward":
		return func() { b.Linear(y, l) }
	case "input":
		return func() { b.LinearInput(x, y, l) }
	default:
		return func() { b.LinearWeight(w, y, l) }
	}
}

func (r request) hidden(b kernels.Backend) kernels.Buffer {
	kept := float32(1)
	switch r.mask {
	case "dense":
		return nil
	case "soft":
		kept = 2
	}
	return random(b, r.out*r.in, func() float32 { return kept * float32(rand.IntN(2)) })
}

func random(b kernels.Backend, n int, f func() float32) kernels.Buffer {
	x := make([]float32, n)
	for i := range x {
		x[i] = f()
	}
	buf := b.Alloc(n)
	b.Write(buf, tensor.New(tensor.WithShape(n), tensor.WithBacking(x)))
	return buf
}
