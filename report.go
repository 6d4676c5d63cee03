package main

import (
	"fmt"
	"math"
	"strings"

	"example.com/maskbench/core/train"
)

// report tells what was measured beside, a line for each thing.
func (p *printer) report(r *train.Report) {
	if r == nil {
		return
	}
	p.words("report", fmt.Sprintf("%d %s rows, the weights of step %d", r.Rows, r.Part, r.Step))
	if f := r.Fit; f != nil {
		p.fit(f)
	}
	if b := r.Robustness; b != nil {
		p.robustness(b)
	}
	if c := r.Conflict; c != nil {
		p.words("conflict", p.text(fmt.Sprintf("%s %% of %d pairs of batches, mean cosine %s", percent(c.Rate), c.Pairs, signed(float64(c.Cosine)))))
	}
}

func (p *printer) fit(f *train.FitReport) {
	gap := "loss " + signed(float64(f.GapLoss))
	if defined(f.GapAccuracy) {
		gap += ", accuracy " + signed(float64(f.GapAccuracy))
	}
	p.words("gap", p.text(gap))
	p.row("ECE", float64(f.ECE))
	if defined(f.Memorization) {
		p.words("memorized", percent(f.Memorization)+" % of the wrong labels")
	}
	if defined(f.NoiseShare) {
		p.words("noise inputs", percent(f.NoiseShare)+" % of the energy of the first weights")
	}
	spikes := fmt.Sprint(f.Spikes)
	if f.Spikes > 0 {
		spikes += fmt.Sprintf(", the largest %.3g times the median before it", float64(f.LargestSpike))
	}
	p.words("loss spikes", spikes)
}

// robustness keeps corruptions that are like masks apart from the others: a network
// trained under masks has seen the first.
func (p *printer) robustness(r *train.RobustnessReport) {
	var families []string
	of := map[string][]string{}
	for _, c := range r.Corruptions {
		if of[c.Family] == nil {
			families = append(families, c.Family)
		}
		of[c.Family] = append(of[c.Family], fmt.Sprintf("%s %.4f", c.Name, float64(c.NAUC)))
	}
	for _, f := range families {
		p.words("nAUC "+f, strings.Join(of[f], "  "))
	}
	p.words("noise score", fmt.Sprintf("%d of %d", r.NoiseScore, r.Most))
}

func defined(n train.Number) bool { return !math.IsNaN(float64(n)) }

func percent(share train.Number) string {
	if !defined(share) {
		return "?"
	}
	return fmt.Sprintf("%.1f", 100*float64(share))
}
