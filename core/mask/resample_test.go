package mask

import "testing"

func TestResampleText(t *testing.T) {
	for text, want := range map[string]Resample{
		"":           {},
		"run":        {Tier: PerRun},
		"epoch":      {Tier: PerEpoch},
		"step":       {Tier: PerStep},
		"sample":     {Tier: PerSample},
		"end":        {Tier: PerEnd},
		"every 100":  {Tier: EveryN, Every: 100},
		" every  1 ": {Tier: EveryN, Every: 1},
	} {
		if got, err := ParseResample(text); got != want || err != nil {
			t.Errorf("%q: %+v, %v, want %+v", text, got, err, want)
		}
	}
	const form = ` is not understood: write run, epoch, step, sample, end, or every and a number of steps, as in "every 100"`
	for text, want := range map[string]string{
		"stpe":      `unknown resample "stpe": did you mean "step"? (there are: run, epoch, step, sample, every N, end)`,
		"every":     `resample "every"` + form,
		"every day": `resample "every day"` + form,
		"step 3":    `resample "step 3"` + form,
		"every 0":   `resample "every 0": the number of steps must be at least 1`,
		"every -2":  `resample "every -2": the number of steps must be at least 1`,
	} {
		if got, err := ParseResample(text); err == nil || err.Error() != want || got != (Resample{}) {
			t.Errorf("%q: %+v, %v, want %s", text, got, err, want)
		}
	}
}

func FuzzParseResample(f *testing.F) {
	for _, s := range []string{"", "run", "step", "every 100", "every", "every 99999999999999999999", "every 1 2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseResample(s)
		if err != nil {
			return
		}
		if again, err := ParseResample(r.String()); again != r || err != nil {
			t.Errorf("%q is %+v, which is written %q and read as %+v, %v", s, r, r, again, err)
		}
		if r != (Resample{}) {
			tick, first := r.Tick(1000, 7)
			if at, _ := r.Tick(first, 7); first > 1000 || at != tick {
				t.Errorf("%q: tick %d begins at step %d, whose tick is %d", s, tick, first, at)
			}
		}
	})
}

func TestTick(t *testing.T) {
	for _, c := range []struct {
		r                 Resample
		step, tick, first uint64
		resampled         bool
	}{
		{Resample{Tier: PerRun}, 41, 0, 0, false},
		{Resample{Tier: PerEnd}, 41, 0, 0, false},
		{Resample{Tier: PerStep}, 41, 41, 41, true},
		{Resample{Tier: PerSample}, 41, 41, 41, true},
		{Resample{Tier: PerEpoch}, 41, 5, 40, true},
		{Resample{Tier: PerEpoch}, 7, 0, 0, true},
		{Resample{Tier: PerEpoch}, 8, 1, 8, true},
		{Resample{Tier: EveryN, Every: 10}, 41, 4, 40, true},
		{Resample{Tier: EveryN, Every: 10}, 40, 4, 40, true},
		{Resample{Tier: EveryN, Every: 10}, 39, 3, 30, true},
	} {
		if tick, first := c.r.Tick(c.step, 8); tick != c.tick || first != c.first || c.r.Resampled() != c.resampled {
			t.Errorf("%s at step %d: tick %d from %d, resampled %t", c.r, c.step, tick, first, c.r.Resampled())
		}
	}
}

func TestTickOfUnset(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an unset clock was read")
		}
	}()
	Resample{}.Tick(1, 1)
}
