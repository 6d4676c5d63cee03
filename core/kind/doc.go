package kind

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"reflect"
	"strings"
)

// Doc is what the source says of a kind, for help: there is one description of each
// strategy, layer, optimizer and dataset, and it stands at its type.
type Doc struct {
	Text    string            // the doc comment of the type
	Options map[string]string // the comments of the options, by key
}

// Document reads the doc comments of a kind in the Go files of its package. A kind
// whose type has none, or is not there, has an empty Doc.
func Document(source fs.FS, of any) Doc {
	t := reflect.TypeOf(of)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	files, _ := fs.Glob(source, "*.go")
	for _, name := range files {
		text, err := fs.ReadFile(source, name)
		if err != nil || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			continue
		}
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.TYPE {
				if s := g.Specs[0].(*ast.TypeSpec); s.Name.Name == t.Name() {
					return Doc{Text: strings.TrimSpace(g.Doc.Text()), Options: optionDocs(s)}
				}
			}
		}
	}
	return Doc{}
}

// optionDocs has the comments of the fields of a struct that have a toml tag.
func optionDocs(s *ast.TypeSpec) map[string]string {
	st, ok := s.Type.(*ast.StructType)
	if !ok {
		return nil
	}
	docs := map[string]string{}
	for _, f := range st.Fields.List {
		if f.Tag == nil {
			continue
		}
		key := reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("toml")
		docs[key] = strings.TrimSpace(f.Doc.Text() + f.Comment.Text())
	}
	return docs
}
