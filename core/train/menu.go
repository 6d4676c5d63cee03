package train

import (
	"example.com/maskbench/core/optim"
)

// RateSchedules lists what the command "rate-schedule" takes, for readers that know
// no optimizer.
var RateSchedules = optim.Schedules
