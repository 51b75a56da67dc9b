"""Writes src/recoupe/language/fr/senses_index.txt from the tables of senses. Run it after a change to any of them.

`PYTHONPATH=src python tools/build_senses_index.py`; a second. Without it nothing is wrong, only slower: the package
sees that a table has changed and makes the index anew at each start.
"""

from __future__ import annotations

import sys
from pathlib import Path

from recoupe.language.fr.senses import INDEX, sum_of_tables
from recoupe.language.fr.senses_build import built

PLACE = Path(__file__).parent.parent / "src/recoupe/language/fr" / INDEX

if __name__ == "__main__":
    index = built()
    PLACE.write_text(index.written(sum_of_tables()), encoding="utf-8")
    words = sum(len(row.words) for row in index.rows)
    sys.stdout.write(f"{len(index.rows)} concepts, {words} words, {len(index.several)} openings: {PLACE}\n")
