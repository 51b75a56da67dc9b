"""Claims that another tool or a person marked: their file, and what our own readers add to what it leaves out."""
