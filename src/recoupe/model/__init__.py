"""Values of the domain. This package imports the standard library only."""
