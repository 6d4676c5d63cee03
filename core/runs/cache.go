package runs

import (
	"cmp"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"sync"
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
	all := make([]Run, 0, len(names))
	for _, name := range names {
		f := before[name]
		if f == nil {
			f = newFolder(filepath.Join(root, name))
		}
		if r, ok := f.read(); ok {
			now[name] = f
			all = append(all, r)
		}
	}
	c.roots[root] = now // what is gone is forgotten
	slices.SortFunc(all, func(a, b Run) int { return cmp.Or(b.Began.Compare(a.Began), strings.Compare(b.Name, a.Name)) })
	return all, nil
}
