// Command bench times products of a layer and training steps on the CPU, one request
// at a time, so that goals.py can put them beside those of twin.py, which does the same
// with PyTorch. A request is a line, what is meant and how often:
//
//	product OP ROWS IN OUT WEIGHTS INPUTS REPS
//	step NET OPTIMIZER MASKS REPS
//	peak REPS
//
// The answer is the seconds that the repetitions took. See newProduct and newStep for
// the words; a peak is 2²⁴ multiply-adds on registers.
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
	flag.Parse()
	b, err := device.Open("cpu", *threads)
	fail(err)
	fmt.Println(b.Features())
	prepared := map[string]func(){}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		at := strings.LastIndexByte(lines.Text(), ' ')
		request, count := lines.Text()[:max(0, at)], lines.Text()[at+1:]
		reps, err := strconv.Atoi(count)
		fail(err)
		run, ok := prepared[request]
		if !ok {
			if len(prepared) == most {
				clear(prepared)
			}
			run, err = prepare(b, strings.Fields(request))
			fail(err)
			prepared[request] = run
		}
		start := time.Now()
		for range reps {
			run()
		}
		fmt.Println(time.Since(start).Seconds())
	}
}

// fail ends the program if there is an error: whoever asks reads no more.
func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// prepare returns what a request asks for, on numbers of its own.
func prepare(b kernels.Backend, words []string) (func(), error) {
	switch {
	case len(words) == 7 && words[0] == "product":
		return newProduct(b, words[1:])
	case len(words) == 4 && words[0] == "step":
		return newStep(b, words[1:])
	case len(words) == 1 && words[0] == "peak":
		return func() { b.(kernels.Prober).MultiplyAdds(1 << 24) }, nil
	}
	return nil, fmt.Errorf("request %q is not understood", words)
}
