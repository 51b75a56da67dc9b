"""The reader of marked claims: what somebody marked, in place of what the grammar would find."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.marked.complete import completed
from recoupe.marked.row import Row
from recoupe.model.extracted import Extracted
from recoupe.model.pack import Pack
from recoupe.model.text import Article
from recoupe.settings import Settings


class MarkedReader:
    """Gives each article the claims that its rows mark; an article without rows has none."""

    name = "marked"

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[str, list[Row]] = {}
        for row in rows:
            self._rows.setdefault(row.article, []).append(row)

    def read(self, article: Article, pack: Pack, settings: Settings) -> Extracted:
        """The marked claims of the article, sentence by sentence."""
        rows = self._rows.get(article.id, ())
        return Extracted(completed(rows, article, pack, settings) if rows else ())
