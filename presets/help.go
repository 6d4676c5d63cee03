package presets

import (
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"

	"example.com/maskbench/core/data"
	"example.com/maskbench/core/kind"
	"example.com/maskbench/core/mask"
	"example.com/maskbench/core/nn"
	"example.com/maskbench/core/optim"
)

// Topic is a kind that a preset can name.
type Topic struct {
	Word  string // as it is written
	Key   string // of which key it is a value
	About string // in a line
	value any
	code  fs.FS
}

// Techniques lists the words beside those of Topics that Help explains.
func Techniques() (words []string) {
	for _, t := range techniques {
		words = append(words, t.word)
	}
	return words
}

// Topics lists all kinds that a preset can name, by the key that they are values of.
func Topics() []Topic {
	all := topics("mask.TARGET.strategy", mask.Kinds, mask.Code)
	all = append(all, topics("mask.TARGET.schedule.kind", mask.Schedules, mask.Code)...)
	all = append(all, topics("layer.NAME.kind", nn.Kinds, nn.Code)...)
	all = append(all, topics("loss.kind", nn.Losses, nn.Code)...)
	all = append(all, topics("optim.kind", optim.Kinds, optim.Code)...)
	all = append(all, topics("optim.schedule.kind", optim.Schedules, optim.Code)...)
	return append(all, topics("data.kind", data.Kinds, data.Code)...)
}

func topics[T any](key string, kinds kind.Table[T], code fs.FS) (all []Topic) {
	for _, e := range kinds {
		all = append(all, Topic{Word: e.Name, Key: key, About: e.About, value: e.New(), code: code})
	}
	return all
}

// techniques says how what the literature has a name for is written in a preset.
var techniques = []struct{ word, text string }{
	{"input", "[mask.input] hides cells of the data, x ⊙ M; fill says what is read in their place. Evaluation is without it."},
	{"parameter", "[mask.parameter] hides weights, M ⊙ W, which keep their value and do not move. Evaluation is with it, or with the mean of masks that are drawn anew."},
	{"delta", "[mask.delta] hides what training has added to the weights that it began with, W₀ + M ⊙ (W − W₀)/E[M]."},
	{"gradient", "[mask.gradient] hides the gradient of weights, M ⊙ g; hold = true also keeps momentum and decay from them."},
	{"activation", "[mask.activation] hides outputs of layers, M ⊙ h/E[M], by default those of each relu and the branch of each residual. Evaluation is without it."},
	{"dropout", "[mask.activation] strategy = \"bernoulli\" for hidden units, [mask.input] strategy = \"bernoulli\" for inputs: presets fashion-activation, fashion-dropout."},
	{"dropblock", "[mask.activation] strategy = \"block\" or \"span\", divided by what is kept of each sample."},
	{"dropconnect", "[mask.parameter] strategy = \"bernoulli\", resample = \"sample\", inference = \"mean\" or \"moment\": preset digits-dropconnect."},
	{"mixout", "[mask.delta] strategy = \"bernoulli\", resample = \"step\", in a stage that begins with trained weights: preset fashion-mixout."},
	{"dare", "[mask.delta] strategy = \"random\" or \"magnitude\", resample = \"end\": drawn once, after the last step; export writes the merged weights."},
	{"child-tuning", "F: [mask.gradient] strategy = \"bernoulli\", resample = \"step\", hold = false; D: strategy = \"fisher\": presets fashion-child, fashion-child-fisher."},
	{"pruning", "[mask.parameter] strategy = \"magnitude\"; gradual with every = 100 and schedule = { kind = \"cubic\" }: preset fashion-magnitude."},
	{"stage", "[[stage]] tables, one after another, each with what differs from the base: data, layers, loss, optim, masks, freeze: preset fashion-pretrain."},
	{"freeze", "[freeze] layers = [\"dense1\"] from the start; until = { dense1 = 3 } and from = { dense1 = 5 } in epochs; gradual = 1 thaws a layer an epoch from the top."},
	{"resample", "when a mask is drawn anew: \"run\", \"epoch\", \"step\", \"sample\" (one for each sample of a batch), every = N steps; \"end\" for deltas."},
	{"rescale", "\"inverse\" divides M by its mean, \"none\" does not, \"auto\" does for activations, deltas, and gradients drawn anew."},
	{"fill", "what the network reads in hidden inputs: \"zero\", \"mean\", \"noise\", a number, or \"nan-canary\", which shows that they are never read."},
	{"allocation", "how layers share a ratio: \"uniform\", or \"er\" (Erdős–Rényi: density in proportion to (in + out)/(in · out))."},
}

// Help explains a word of presets: what it is, where it is from, and its keys with
// their defaults; or how a technique is written. A word that several keys take is
// explained for each.
func Help(word string) (string, error) {
	var words, parts []string
	for _, t := range techniques {
		words = append(words, t.word)
		if t.word == strings.ToLower(word) {
			parts = append(parts, t.word+"\n"+hang(t.text, 0, 95)+"\n")
		}
	}
	for _, t := range Topics() {
		words = append(words, t.Word)
		if t.Word == word {
			parts = append(parts, t.text())
		}
	}
	if parts == nil {
		return "", kind.Unknown("word", word, words)
	}
	return strings.Join(parts, "\n"), nil
}

// text is the whole help.
func (t Topic) text() string {
	var b strings.Builder
	doc := kind.Document(t.code, t.value)
	fmt.Fprintf(&b, "%s = %q\n%s\n", t.Key, t.Word, hang(t.About, 0, 95))
	if doc.Text != "" {
		fmt.Fprintf(&b, "\n%s\n", doc.Text)
	}
	options := kind.Options(t.value)
	if len(options) == 0 {
		return b.String()
	}
	fmt.Fprintf(&b, "\nkeys\n")
	for _, o := range options {
		fmt.Fprintf(&b, "  %-22s %s\n", o.Key+" = "+literal(o), hang(said(o.Key, doc), 25, 95))
	}
	return b.String()
}

// said is the comment of an option, without the name that begins a sentence in Go.
func said(key string, doc kind.Doc) string {
	return strings.TrimPrefix(doc.Options[key], strings.ToUpper(key[:1])+key[1:]+" is ")
}

// hang breaks text into lines that end before a column, those after the first indented.
func hang(text string, indent, end int) string {
	var b strings.Builder
	at := indent
	for i, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case i > 0 && at+1+n > end:
			b.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		case i > 0:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	return b.String()
}

// literal is the value of an option as a preset writes it.
func literal(o kind.Option) string {
	switch o.To.(type) {
	case *string, *kind.Path:
		return fmt.Sprintf("%q", o.Text())
	}
	return o.Text()
}

// OptionHelp is what the source says of an option of a strategy or schedule, "" if
// there is no such option.
func OptionHelp(of any, key string) string {
	for _, t := range Topics() {
		if fmt.Sprintf("%T", t.value) == fmt.Sprintf("%T", of) {
			return kind.Document(t.code, of).Options[key]
		}
	}
	return ""
}
