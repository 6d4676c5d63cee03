package optim

import "embed"

// Code is the package's own source, from which help takes the doc comments of its
// kinds.
//
//go:embed *.go
var Code embed.FS
