package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

// keys measures the time from a key to the frame that shows what it did.
func (b *bench) keys() {
	for _, c := range []struct {
		name, color string
		rate        int
		goal        time.Duration
	}{
		{"true colour", "true", 0, 50 * time.Millisecond},
		{"256 colours", "256", 0, 50 * time.Millisecond},
		{"16 colours", "16", 0, 50 * time.Millisecond},
		{"no colours", "never", 0, 50 * time.Millisecond},
		{"true colour, read at 500 KB/s", "true", 500_000, 80 * time.Millisecond},
	} {
		s := b.sit(c.rate, append([]string{"--color", c.color}, endless...)...)
		s.until("training", true)
		time.Sleep(time.Second)
		took := sorted(s.answers(25))
		s.leave()
		p50, p95 := at(took, 0.5), at(took, 0.95)
		b.add("key to frame while all processors train, "+c.name, fmt.Sprintf("95 %% ≤ %v", c.goal), p95 <= c.goal, "median %s, 95 %% %s, worst %s", ms(p50), ms(p95), ms(took[len(took)-1]))
	}
}

// answers opens and closes a dialog n times, at moments that follow no clock, and
// returns how long each took.
func (s *seat) answers(n int) (took []time.Duration) {
	r := rand.New(rand.NewPCG(1, 2))
	for range n {
		for _, c := range []struct {
			key   string
			there bool
		}{{"q", true}, {"n", false}} {
			time.Sleep(time.Duration(50+r.IntN(120)) * time.Millisecond)
			from := time.Now()
			s.press(c.key)
			s.until("stop here", c.there)
			took = append(took, time.Since(from))
		}
	}
	return took
}

// traffic counts what the screen writes.
func (b *bench) traffic() {
	for _, c := range []struct {
		what, goal string
		most       float64 // KB/s
		keys       string
		args       []string
	}{
		{"bytes a second, curves streaming and the mask changing each second, true colour", "≤ 30 KB/s", 30, "", nil},
		{"the same with `--slow`", "≤ 10 KB/s", 10, "", []string{"--slow"}},
		{"the same while the run is paused", "0", 0, "p", nil},
	} {
		s := b.sit(0, append(append([]string{"--color", "true"}, c.args...), endless...)...)
		s.until("training", true)
		s.press(c.keys)
		if c.keys != "" {
			s.until("paused", true)
		}
		time.Sleep(4 * time.Second)
		const during = 10 * time.Second
		before := s.count()
		time.Sleep(during)
		rate := float64(s.count()-before) / during.Seconds() / 1000
		s.leave()
		b.add(c.what, c.goal, rate <= c.most, "%.2f KB/s", rate)
	}
}

// start measures how soon there is something to see, on a terminal that answers nothing.
func (b *bench) start() {
	var openings, frames, versions []time.Duration
	for range 15 {
		s := b.sit(0, endless...)
		s.until("q quit", true)
		frames = append(frames, time.Since(s.began))
		openings = append(openings, s.first.Sub(s.began))
		s.leave()
		v := b.sit(0, "--version")
		<-v.ended
		versions = append(versions, time.Since(v.began))
		v.leave()
	}
	o, f, v := sorted(openings), sorted(frames), sorted(versions)
	b.add("start to the first frame, which says what is opened", "≤ 100 ms", at(o, 0.5) <= 100*time.Millisecond, "%s [%s … %s]", ms(at(o, 0.5)), ms(at(o, 0.25)), ms(at(o, 0.75)))
	b.add("start to the first frame of the run, its data read and its network built", "≤ 100 ms", at(f, 0.5) <= 100*time.Millisecond, "%s [%s … %s]", ms(at(f, 0.5)), ms(at(f, 0.25)), ms(at(f, 0.75)))
	b.add("`--version` on a terminal that answers nothing", "≤ 20 ms", at(v, 0.5) <= 20*time.Millisecond, "%s [%s … %s]", ms(at(v, 0.5)), ms(at(v, 0.25)), ms(at(v, 0.75)))
}
