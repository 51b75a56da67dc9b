"""From bytes to articles, and what articles share: `read`, `copies`, `credits`.

Importing this package loads no HTML parser: saved pages are read in a process of their own, started with the first
page.
"""

from __future__ import annotations

from recoupe.ingest.copies import copies
from recoupe.ingest.credits import credits as credits  # noqa: A004  the word of the desk
from recoupe.ingest.read import read

__all__ = ["copies", "credits", "read"]
