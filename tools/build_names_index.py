"""Writes src/recoupe/language/fr/names_index.txt from the tables of names. Run it after a change to any of them.

`PYTHONPATH=src python tools/build_names_index.py`; under a second. Without it nothing is wrong, only slower: the
package sees that a table has changed and makes the index anew at each start.
"""

from __future__ import annotations

import sys
from pathlib import Path

from recoupe.language.fr.lexicon import INDEX, sum_of_tables
from recoupe.language.fr.lexicon_build import built

PLACE = Path(__file__).parent.parent / "src/recoupe/language/fr" / INDEX

if __name__ == "__main__":
    index = built()
    PLACE.write_text(index.written(sum_of_tables()), encoding="utf-8")
    sys.stdout.write(f"{len(index.phrases)} phrases, {len(index.entries)} entries: {PLACE}\n")
