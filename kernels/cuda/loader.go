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

// absent is a library that cannot exist. It is preloaded with the one in question,
// because a loader that is silent about it says nothing by silence.
const absent = "lib-absent-on-purpose.so"

// loadable is Loader for any library.
func loadable(library string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "/bin/true")
	cmd.Env = append(os.Environ(), "LC_ALL=C", "LD_PRELOAD="+library+" "+absent)
	var words bytes.Buffer
	cmd.Stderr = &words
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("asking the dynamic loader for %s: %w: %s", library, err, bytes.TrimSpace(words.Bytes()))
	}
	return verdict(library, words.String())
}

// verdict finds what the loader's words say about a library.
func verdict(library, words string) error {
	heard := false
	for _, match := range complaint.FindAllStringSubmatch(words, -1) {
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
