"""Charts as geometry; the templates draw them as SVG. Every chart has its values in a table beside it."""
