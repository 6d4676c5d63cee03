package kind

// Path is an option that names a file or folder. In a preset a relative one
// starts at the preset's folder; what is recorded of a run is absolute.
type Path string
