"""One module a tool, run in the tool's own environment: a question in JSON on standard input, an answer on output."""
