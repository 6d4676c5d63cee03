package export

import (
	"bytes"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"image"
	"image/png"
	"strconv"
	"strings"
)

// svg is the figure as scalable graphics, its text as text.
func (s *sheet) svg() []byte { return svg(s.Title, s.height, s.draw) }

// svg is what is drawn on paper of some height.
func svg(title string, height float64, draw func(pen)) []byte {
	p := &svgPen{}
	fmt.Fprintf(p, `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="%spt" height="%spt" viewBox="0 0 %[1]s %s"`,
		num(wide), num(height), num(height))
	p.WriteString(` font-family="Go, Helvetica, Arial, sans-serif" stroke-linecap="butt" stroke-linejoin="round">` + "\n")
	p.WriteString("<title>" + escaped(clean(title)) + "</title>\n")
	draw(p)
	p.WriteString("</svg>\n")
	return []byte(p.String())
}

// svgPen writes elements.
type svgPen struct{ strings.Builder }

func (p *svgPen) line(along []point, s stroke) {
	fmt.Fprintf(p, `<path fill="none" stroke="%s" stroke-width="%s"%s`, s.ink, num(s.width), s.opacity("stroke"))
	if len(s.dash) > 0 {
		var parts []string
		for _, d := range s.dash {
			parts = append(parts, num(d))
		}
		fmt.Fprintf(p, ` stroke-dasharray="%s"`, strings.Join(parts, " "))
	}
	fmt.Fprintf(p, ` d="%s"/>`+"\n", path(along))
}

func (p *svgPen) area(around []point, i ink) {
	fmt.Fprintf(p, `<path fill="%s"%s d="%sZ"/>`+"\n", i, i.opacity("fill"), path(around))
}

func (p *svgPen) text(at point, text string, l lettering) {
	if text == "" {
		return
	}
	fmt.Fprintf(p, `<text x="%s" y="%s" font-size="%s" fill="%s"`, num(at.x), num(at.y), num(l.size), l.ink)
	if l.bold {
		p.WriteString(` font-weight="bold"`)
	}
	if l.anchor != start {
		p.WriteString(` text-anchor="` + [...]string{"start", "middle", "end"}[l.anchor] + `"`)
	}
	if l.turned {
		fmt.Fprintf(p, ` transform="rotate(-90 %s %s)"`, num(at.x), num(at.y))
	}
	p.WriteString(">" + escaped(text) + "</text>\n")
}

// image puts the cells in as a picture that is not smoothed: an element for each would
// make files that nothing opens.
func (p *svgPen) image(at point, w, h float64, cells image.Image) {
	var b bytes.Buffer
	if err := png.Encode(&b, cells); err != nil {
		return // a Buffer takes all; without cells there is nothing to show
	}
	fmt.Fprintf(p, `<image x="%s" y="%s" width="%s" height="%s" preserveAspectRatio="none" style="image-rendering:pixelated" href="data:image/png;base64,%s"/>`+"\n",
		num(at.x), num(at.y), num(w), num(h), base64.StdEncoding.EncodeToString(b.Bytes()))
}

// String is the colour as SVG names it.
func (i ink) String() string { return fmt.Sprintf("#%06X", i.rgb) }

func (i ink) opacity(of string) string {
	if i.alpha == 1 {
		return ""
	}
	return fmt.Sprintf(` %s-opacity="%s"`, of, num(i.alpha))
}

func path(points []point) string {
	var b strings.Builder
	for i, p := range points {
		b.WriteByte("ML"[min(i, 1)])
		b.WriteString(num(p.x) + " " + num(p.y))
	}
	return b.String()
}

// num writes a length to a hundredth of a point.
func num(v float64) string {
	s := strconv.FormatFloat(v, 'f', 2, 64)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

func escaped(text string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(text)) // a Builder takes all
	return b.String()
}
