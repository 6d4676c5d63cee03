# list the recipes
default:
    @just --list

# open the workbench
run *args:
    go run . {{args}}

# bin/maskbench with the CUDA backend: needs cgo and gcc, no toolkit, driver or GPU
build-cuda:
    CGO_ENABLED=1 CGO_CFLAGS="-O2 -g -I{{justfile_directory()}}/kernels/cuda/include" go build -tags cuda -o bin/maskbench .

# the tests
test:
    go test ./...

# the tests of what has goroutines, under the race detector
race:
    go test -race -short ./core/record ./core/train ./kernels/... ./tui/...

# train the masked presets to 82 % from some seeds
accuracy *seeds="1 2 3":
    .ci/accuracy {{seeds}}

# fuzz every target for a while each
fuzz time="10s":
    .ci/fuzz {{time}}

# the benchmarks
bench:
    go test -run '^$' -bench . -benchmem ./...

# every goal of the kernels against PyTorch, to kernels/bench/RESULTS.md
goals *args:
    python3 kernels/bench/goals.py {{args}}

# write the assembly anew
generate:
    go generate ./kernels/cpu

# rewrite the golden screens after a change that was meant
golden:
    go test ./tui/... -update

fmt:
    gofmt -w .

# vet, staticcheck, gofmt
lint:
    go vet ./...
    go tool staticcheck ./...
    test -z "$(gofmt -l .)"

# all that continuous integration checks
check:
    .ci/run
