// Command bench times products of a layer and training steps, one request at a time, so
// that goals.py can put them beside those of twin.py, which does the same with PyTorch. A
// request is a line, what is meant and how often:
//
//	product OP ROWS IN OUT WEIGHTS INPUTS REPS
//	rested OP ROWS IN OUT WEIGHTS INPUTS REPS
//	step NET OPTIMIZER MASKS REPS
//	peak REPS
//	check OP ROWS IN OUT WEIGHTS INPUTS REPS
//
// The answer is the seconds that the repetitions took, by the clock of a device that has
// one; of a check, how far the product is from float64's instead. See newProducts and
// newStep for the words; a peak is 2²⁴ multiply-adds on registers. The operands of a
// product count as new each time, as in training, and those of a rested one do not. With
// -rotate products go through operands of at least so many bytes in turn, so that no
// cache holds them.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"example.com/maskbench/kernels"
	"example.com/maskbench/kernels/device"
)

// most is the number of requests whose operands are kept: two that are asked for in
// turn, and room for more.
const most = 4

func main() {
	threads := flag.Int("threads", 1, "threads to use")
	name := flag.String("device", "cpu", "what to measure")
	rotate := flag.Int("rotate", 0, "bytes of the operands of a product, together")
	flag.Parse()
	b, err := device.Open(*name, *threads)
	fail(err)
	fmt.Println(b.Device(), b.Features())
	prepared := map[string]work{}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		at := strings.LastIndexByte(lines.Text(), ' ')
		request, count := lines.Text()[:max(0, at)], lines.Text()[at+1:]
		reps, err := strconv.Atoi(count)
		fail(err)
		if product, ok := strings.CutPrefix(request, "check "); ok {
			off, err := check(b, strings.Fields(product))
			fail(err)
			fmt.Println(off * float64(reps)) // whoever asks divides by it
			continue
		}
		asked, ok := prepared[request]
		if !ok {
			if len(prepared) == most {
				for _, w := range prepared {
					w.free()
				}
				clear(prepared)
			}
			asked, err = prepare(b, strings.Fields(request), *rotate)
			fail(err)
			prepared[request] = asked
		}
		fmt.Println(seconds(b, func() {
			for range reps {
				asked.run()
			}
		}))
		fail(b.Sync())
	}
}

// work is what a request asks for, and what gives its memory back.
type work struct{ run, free func() }

// seconds is how long f takes.
func seconds(b kernels.Backend, f func()) float64 {
	if timer, ok := b.(kernels.Timer); ok {
		return timer.Time(f)
	}
	start := time.Now()
	f()
	return time.Since(start).Seconds()
}

// fail ends the program if there is an error: whoever asks reads no more.
func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// prepare returns what a request asks for, on numbers of its own.
func prepare(b kernels.Backend, words []string, rotate int) (work, error) {
	switch {
	case len(words) == 7 && (words[0] == "product" || words[0] == "rested"):
		return newProducts(b, words[1:], rotate, words[0] == "rested")
	case len(words) == 4 && words[0] == "step":
		run, err := newStep(b, words[1:])
		return work{run, func() {}}, err // a few networks fit at once
	case len(words) == 1 && words[0] == "peak":
		return work{func() { b.(kernels.Prober).MultiplyAdds(1 << 24) }, func() {}}, nil
	}
	return work{}, fmt.Errorf("request %q is not understood", words)
}
