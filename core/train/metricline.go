package train

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// numbersOf are the numbers that lines of steps and of epochs hold.
var numbersOf = map[string]func(*metric) **value{
	"loss": func(m *metric) **value { return &m.Loss }, "grad_norm": func(m *metric) **value { return &m.GradNorm },
	"rate": func(m *metric) **value { return &m.Rate }, "ratio_input": func(m *metric) **value { return &m.Input },
	"ratio_parameter": func(m *metric) **value { return &m.Parameter }, "ratio_delta": func(m *metric) **value { return &m.Delta },
	"ratio_gradient": func(m *metric) **value { return &m.Gradient }, "ratio_activation": func(m *metric) **value { return &m.Activation },
	"train_loss": func(m *metric) **value { return &m.TrainLoss }, "val_loss": func(m *metric) **value { return &m.ValLoss },
	"val_accuracy": func(m *metric) **value { return &m.ValAccuracy }, "val_macro_precision": func(m *metric) **value { return &m.ValPrecision },
	"val_macro_recall": func(m *metric) **value { return &m.ValRecall }, "val_macro_f1": func(m *metric) **value { return &m.ValF1 },
	"eval_loss": func(m *metric) **value { return &m.EvalLoss }, "gap": func(m *metric) **value { return &m.Gap },
}

// parseMetric reads a line of metrics into m, which is empty. A run of days has millions
// of them, nearly all flat objects of numbers as record.Line writes them: those are read
// without a parser of JSON, and all others with it.
func parseMetric(line []byte, m *metric) error {
	if m.scan(line) {
		return nil
	}
	*m = metric{}
	return json.Unmarshal(line, m)
}

// scan reads a flat object of known numbers without any space. It returns false where the
// line is something else.
func (m *metric) scan(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, []byte("{"))
	values := make([]value, 0, len(numbersOf))
	for ok && len(rest) > 0 {
		var key, text []byte
		if rest, ok = bytes.CutPrefix(rest, []byte(`"`)); !ok {
			return false
		}
		if key, rest, ok = bytes.Cut(rest, []byte(`":`)); !ok {
			return false
		}
		end := bytes.IndexAny(rest, ",}")
		if end < 0 {
			return false
		}
		last := rest[end] == '}'
		text, rest = rest[:end], rest[end+1:]
		if !m.set(key, text, &values) {
			return false
		}
		if last {
			return len(rest) == 0
		}
	}
	return false
}

// set takes the text of a number, which is kept among values; false if it is none of
// those that lines hold.
func (m *metric) set(key, text []byte, values *[]value) bool {
	if !isNumber(text) && string(text) != "null" {
		return false
	}
	switch string(key) {
	case "step":
		n, err := strconv.ParseInt(string(text), 10, 64)
		m.Step = n
		return err == nil
	case "epoch":
		n, err := strconv.Atoi(string(text))
		m.Epoch = n
		return err == nil
	case "stage":
		n, err := strconv.Atoi(string(text))
		m.Stage = n
		return err == nil
	}
	field, known := numbersOf[string(key)]
	switch {
	case !known || len(*values) == cap(*values):
		return false
	case string(text) == "null":
		*field(m) = nil
		return true
	}
	v, err := strconv.ParseFloat(string(text), 64)
	*values = append(*values, value(v))
	*field(m) = &(*values)[len(*values)-1]
	return err == nil && finite(v)
}

// isNumber tells whether text is a number of JSON: strconv takes more.
func isNumber(text []byte) bool {
	text = bytes.TrimPrefix(text, []byte("-"))
	whole := leading(text)
	if whole == 0 || text[0] == '0' && whole > 1 {
		return false
	}
	text = text[whole:]
	if fraction, ok := bytes.CutPrefix(text, []byte(".")); ok {
		n := leading(fraction)
		if n == 0 {
			return false
		}
		text = fraction[n:]
	}
	if len(text) == 0 || text[0] != 'e' && text[0] != 'E' {
		return len(text) == 0
	}
	text = text[1:]
	if len(text) > 0 && (text[0] == '+' || text[0] == '-') {
		text = text[1:]
	}
	return len(text) > 0 && leading(text) == len(text)
}

// leading is how many digits text begins with.
func leading(text []byte) (n int) {
	for n < len(text) && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	return n
}
