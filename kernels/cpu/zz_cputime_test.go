//go:build !purego

package cpu

import (
	"runtime"
	"time"

	"golang.org/x/sys/unix"
)

func init() {
	runtime.LockOSThread()
	clock = func() time.Duration {
		runtime.LockOSThread()
		var ts unix.Timespec
		unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts)
		return time.Duration(ts.Nano())
	}
}
