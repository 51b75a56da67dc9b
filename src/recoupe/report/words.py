"""The wording of reports in one language: labels, sentences, numbers, dates, countries.

All words stand in `words.tsv` and `countries.tsv`; this module holds only how French and English write a number.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from recoupe.errors import WrongUse
from recoupe.model.quantity import Quantity

Lang = Literal["fr", "en"]
LANGS: tuple[Lang, ...] = ("fr", "en")

NARROW_SPACE = "\u202f"
"""Thousands separator of French typography: it keeps a number on one line."""


def table(name: str) -> dict[str, dict[str, str]]:
    """Rows of a wording table by their first column, each cell by its column name."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n")
    kept = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {cells[0]: dict(zip(kept[0], cells, strict=True)) for cells in kept[1:]}


class Words:
    """The wording of one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self._texts = {key: row[lang] for key, row in table("words.tsv").items()}
        self._countries: dict[str, str] | None = None

    def __call__(self, key: str, **values: object) -> str:
        """The text of that key, its {names} filled in. Raises KeyError for a key that the table does not hold."""
        text = self._texts[key]
        return text.format_map({name: str(value) for name, value in values.items()}) if values else text

    def has(self, key: str) -> bool:
        """Whether the table holds that key."""
        return key in self._texts

    def label(self, table_name: str, code: str) -> str:
        """The label of a code of a closed list; the code itself where the list has grown past the table."""
        return self._texts.get(f"{table_name}.{code}", code)

    def count(self, key: str, n: int, **values: object) -> str:
        """The text of that key for n things: "1 article", "3 articles"."""
        form = "one" if n == 1 or (n == 0 and self.lang == "fr") else "other"
        return self(f"{key}.{form}", n=self.number(n), **values)

    def span_count(self, key: str, low: int, high: int) -> str:
        """The text of that key for a count known as a range only: "2–3 origins"."""
        if low == high:
            return self.count(key, low)
        form = "one" if high == 1 and self.lang == "fr" else "other"
        return self(f"{key}.{form}", n=f"{self.number(low)}–{self.number(high)}")

    def number(self, value: float) -> str:
        """The number as this language writes it: "12 000" with narrow no-break spaces, "12,000"."""
        if value != value or value in (float("inf"), float("-inf")):
            return "?"
        if value == int(value):
            text = f"{int(value):,}" if abs(value) < 1e15 else f"{value:.3g}"
        else:
            text = f"{value:,.4f}".rstrip("0").rstrip(".")
        return text.replace(",", NARROW_SPACE).replace(".", ",") if self.lang == "fr" else text

    def day(self, day: date) -> str:
        """A day in short: "3 mai 2031", "3 May 2031"."""
        return f"{self.day_number(day)} {self(f'month.{day.month:02d}')} {day.year}"

    def day_number(self, day: date) -> str:
        """The day of the month: French has an ordinal for the first."""
        return "1er" if day.day == 1 and self.lang == "fr" else str(day.day)

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166-1 code; the code itself where it is another body's."""
        if self._countries is None:
            self._countries = {key: row[self.lang] for key, row in table("countries.tsv").items()}
        return self._countries.get(code, code)

    def amount(self, quantity: Quantity) -> str:
        """The number with its bound, without what is counted: "au moins 12 000", "from 8,000 to 12,000"."""
        if quantity.approx == "range":
            if quantity.low is None or quantity.high is None:
                return "?"
            return self("amount.range", low=self.number(quantity.low), high=self.number(quantity.high))
        numbers = quantity.figures()
        if not numbers:
            return "?"
        if quantity.vague:
            return self("amount.vague", value=self.number(numbers[0]))
        return self(f"amount.{quantity.approx}", value=self.number(numbers[0]))

    def listed(self, names: list[str] | tuple[str, ...]) -> str:
        """Names in a row: "a, b et c"."""
        if len(names) < 2:
            return "".join(names)
        return self("list.last", first=", ".join(names[:-1]), last=names[-1])

    def quoted(self, text: str) -> str:
        """The text between the language's quotation marks."""
        return self("quote", text=text)


@cache
def words(lang: str) -> Words:
    """The wording of that language, read once. Raises WrongUse for a language without one."""
    for known in LANGS:
        if lang == known:
            return Words(known)
    raise WrongUse(f"Cannot write a report in {lang!r}: the languages are {', '.join(LANGS)}. Give one of them.")
