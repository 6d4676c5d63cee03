// Maskbench is a workbench on the terminal for experiments with masking in the
// training of neural networks.
package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"example.com/maskbench/tui"
	_ "example.com/maskbench/tui/background" // before bubbletea asks the terminal
)

func main() { os.Exit(program(os.Args[1:])) }

// program runs the command line and returns the exit code.
func program(args []string) (code int) {
	defer func() {
		if v := recover(); v != nil {
			tui.Restore()
			fmt.Fprintf(os.Stderr, "maskbench: internal error: %v\n%s", v, debug.Stack())
			code = exitInternal
		}
	}()
	err := dispatch(args)
	if err != nil {
		complain(err)
	}
	return exitCode(err)
}

// dispatch finds the command that is meant and carries it out. Without one it is
// the workbench.
func dispatch(args []string) error {
	c, rest := workbench, args
	for i, a := range args {
		if found, ok := lookup(a); ok && !isValue(args, i) {
			c, rest = found, append(args[:i:i], args[i+1:]...)
			break
		}
	}
	s := &settings{}
	words, err := parseFlags(rest, c.flags(s))
	switch {
	case err != nil:
		return fmt.Errorf("%w; see maskbench %s--help", err, c.prefix())
	case s.help:
		fmt.Print(help(c))
		return nil
	case s.version:
		fmt.Println("maskbench " + version())
		return nil
	}
	return c.run(s, words)
}
