package runs

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// cache remembers what was read of the folders of runs that were listed.
type cache struct {
	mu    sync.Mutex
	roots map[string]map[string]*folder
}

var known = cache{roots: map[string]map[string]*folder{}}

func (c *cache) list(root string) ([]Run, error) {
	names, err := folders(root)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	before, now := c.roots[root], make(map[string]*folder, len(names))
	read := make([]*folder, len(names))
	each(len(names), func(i int) {
		f := before[names[i]]
		if f == nil {
			f = newFolder(filepath.Join(root, names[i]))
		}
		if _, ok := f.read(); ok {
			read[i] = f
		}
	})
	all := make([]Run, 0, len(names))
	for i, f := range read {
		if f != nil {
			now[names[i]] = f
			all = append(all, f.run)
		}
	}
	c.roots[root] = now // what is gone is forgotten
	slices.SortFunc(all, func(a, b Run) int { return cmp.Or(b.Began.Compare(a.Began), strings.Compare(b.Name, a.Name)) })
	return all, nil
}

// each does n things, as many at a time as there are processors. A panic of one is the
// caller's, who may have a terminal to put back first.
func each(n int, do func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	var failed atomic.Pointer[any]
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			defer func() {
				if v := recover(); v != nil {
					failed.Store(&v)
				}
			}()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	all.Wait()
	if v := failed.Load(); v != nil {
		panic(*v)
	}
}
