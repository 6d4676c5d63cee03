//go:build amd64.v3

package philox

// fuses is whether package math has been compiled with fused multiplications, as which
// the vectors do not round.
const fuses = true
