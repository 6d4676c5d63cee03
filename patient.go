package main

import (
	"bytes"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// patient is a terminal to write to. One that has stopped reading holds up neither
// a run nor its end: what it does not take in time is lost.
type patient struct {
	file *os.File
	busy chan struct{} // full while a write waits
}

// outlet is a file to write to, patient if it is a terminal. A pipe is waited for:
// what reads it wants every line.
func outlet(f *os.File) io.Writer {
	if !term.IsTerminal(int(f.Fd())) {
		return f
	}
	return patient{f, make(chan struct{}, 1)}
}

// Write implements io.Writer. It takes at most a second.
func (p patient) Write(text []byte) (int, error) {
	select {
	case p.busy <- struct{}{}:
	default:
		return len(text), nil
	}
	kept, done := bytes.Clone(text), make(chan struct{})
	go func() {
		p.file.Write(kept)
		<-p.busy
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
	}
	return len(text), nil
}
