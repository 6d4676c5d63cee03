package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/train"
	"example.com/maskbench/kernels/device"
	"example.com/maskbench/presets"
)

// check validates a preset and says what it would train. That files or the device are not
// here is no fault of the preset, which may be meant for another machine.
func check(s *settings, words []string) error {
	c, err := presets.Load(words[0], s.set)
	if err != nil {
		return notACommand(words[0], err)
	}
	switch err := train.Check(c, s.threads); {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, device.ErrAbsent):
		warn([]string{fmt.Sprintf("a run would not start here: %v", err)})
	case err != nil:
		return err
	}
	fmt.Printf("ok          %s\n", c.Name)
	if len(c.Stages) == 0 {
		describe(&c)
		fmt.Printf("length      %s, batch %d, seed %d, device %s\n", length(c.Epochs), c.Batch, c.Seed, c.Device)
		return nil
	}
	for i, s := range c.Stages {
		fmt.Printf("\nstage %-6d%s\n", i+1, s.Name)
		describe(&s)
		fmt.Printf("length      %s, batch %d\n", length(s.Epochs), s.Batch)
	}
	fmt.Printf("\nrun         seed %d, device %s\n", c.Seed, c.Device)
	return nil
}

// describe tells what a run, or a stage of one, trains.
func describe(c *train.Config) {
	var layers []string
	for _, l := range c.Layers {
		layers = append(layers, l.Name)
	}
	fmt.Printf("data        %s, %v held out\n", c.Data.Kind, c.Val)
	fmt.Printf("layers      %s\n", strings.Join(layers, " "))
	fmt.Printf("loss        %s\n", c.Loss.Kind)
	fmt.Printf("optimizer   %s, rate %v\n", c.Optim.Kind, c.Optim.Value.Start())
	for _, t := range mask.Targets {
		fmt.Printf("%-12s%s\n", string(t)+"s", maskLine(t, c.Masks[t]))
	}
}

func maskLine(t mask.Target, s mask.Setting) string {
	if !s.Active() {
		return "not masked"
	}
	if file := s.Stored(); file != "" {
		return fmt.Sprintf("%s %s", s.Strategy.Kind, file)
	}
	return fmt.Sprintf("%s, ratio %v, resample %s", s.Strategy.Kind, s.Ratio, s.Clock(t))
}

func length(epochs int) string {
	if epochs == 0 {
		return "until stopped"
	}
	if epochs == 1 {
		return "1 epoch"
	}
	return fmt.Sprintf("%d epochs", epochs)
}
