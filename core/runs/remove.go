package runs

import "example.com/maskbench/core/record"

// Remove deletes the run in a folder. It refuses one that a process holds
// (record.ErrLocked) and a folder without a run (record.ErrNoRun). What is not the
// run's stays, and the folder with it.
func Remove(dir string) error { return record.Remove(dir) }
