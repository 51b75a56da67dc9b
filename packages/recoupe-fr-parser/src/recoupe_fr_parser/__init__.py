"""A French dependency parser for Recoupe. FOLDER is a spaCy 3.8 pipeline with half-precision weights.

`recoupe.extraction.parsers` widens the weights when it loads them; `spacy.load` alone gives a pipeline that cannot
compute.
"""

from pathlib import Path

FOLDER = Path(__file__).parent / "pipeline"
"""Where the pipeline lies."""
