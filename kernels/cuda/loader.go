package cuda

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"time"
)

// driver is the library that NVIDIA's driver installs.
const driver = "libcuda.so.1"

// Loader returns nil if the dynamic loader can load the driver's library, and
// otherwise the loader's own words. It links nothing: a process that does nothing
// is started with the library preloaded, and the loader complains if it cannot.
func Loader() error { return loadable(driver) }

// complaint is how glibc's loader says that it could not preload a library.
var complaint = regexp.MustCompile(`object '([^']*)' from LD_PRELOAD cannot be preloaded \((.*)\)`)

// loadable is Loader for any library. A second one that cannot exist is preloaded
// with it, because a loader that is silent about that says nothing by silence.
func loadable(library string) error {
	const absent = "lib-absent-on-purpose.so"
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "/bin/true")
	cmd.Env = append(os.Environ(), "LC_ALL=C", "LD_PRELOAD="+library+" "+absent)
	var words bytes.Buffer
	cmd.Stderr = &words
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("asking the dynamic loader for %s: %w: %s", library, err, bytes.TrimSpace(words.Bytes()))
	}
	heard := false
	for _, match := range complaint.FindAllStringSubmatch(words.String(), -1) {
		if match[1] == library {
			return fmt.Errorf("%s: %s", library, match[2])
		}
		heard = heard || match[1] == absent
	}
	if !heard {
		return errors.New("the dynamic loader does not say whether it can load " + library)
	}
	return nil
}
