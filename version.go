package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

// version describes this build, as in "v0.1.0 (3f2c1ab, 2026-11-23, go1.26,
// linux/amd64)".
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	vcs := map[string]string{}
	for _, s := range info.Settings {
		vcs[s.Key] = s.Value
	}
	var about []string
	if rev := vcs["vcs.revision"]; rev != "" {
		rev = rev[:min(len(rev), 12)]
		if vcs["vcs.modified"] == "true" {
			rev += " modified"
		}
		about = append(about, rev)
	}
	if date, _, _ := strings.Cut(vcs["vcs.time"], "T"); date != "" {
		about = append(about, date)
	}
	about = append(about, info.GoVersion, runtime.GOOS+"/"+runtime.GOARCH)
	return fmt.Sprintf("%s (%s)", info.Main.Version, strings.Join(about, ", "))
}
