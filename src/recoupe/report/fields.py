"""A JSON document read field by field, each with the path that leads to it and the shape it must have."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, get_args

from recoupe.model.text import Span

T = TypeVar("T")


class MismatchError(Exception):
    """A field is not what the schema says: key and values of the sentence that says so."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Field:
    """A value of the document with the path that leads to it."""

    __slots__ = ("path", "value")

    def __init__(self, value: object, path: str) -> None:
        self.value = value
        self.path = path

    def wrong(self, wanted: str) -> MismatchError:
        found = json.dumps(self.value, ensure_ascii=True, default=str)[:60]
        return MismatchError("error.field_wrong", path=self.path or "JSON", wanted=wanted, found=found)

    def __getitem__(self, key: str) -> Field:
        if not isinstance(self.value, dict):
            raise self.wrong("{…}")
        path = f"{self.path}.{key}" if self.path else key
        if key not in self.value:
            raise MismatchError("error.field_missing", path=path)
        return Field(self.value[key], path)

    def get(self, key: str, default: object) -> Field:
        """The field, or one with the default where an older writer left it out."""
        return self[key] if isinstance(self.value, dict) and key in self.value else Field(default, f"{self.path}.{key}")

    def each(self, build: Callable[[Field], T]) -> tuple[T, ...]:
        if not isinstance(self.value, list):
            raise self.wrong("[…]")
        return tuple(build(Field(one, f"{self.path}[{index}]")) for index, one in enumerate(self.value))

    def maybe(self, build: Callable[[Field], T]) -> T | None:
        return None if self.value is None else build(self)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.wrong('"…"')
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.wrong("true | false")
        return self.value

    def whole(self) -> int:
        if not isinstance(self.value, int) or isinstance(self.value, bool) or self.value < 0:
            raise self.wrong("0, 1, 2, …")
        return self.value

    def real(self) -> float:
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            raise self.wrong("1.5")
        try:
            return float(self.value)
        except OverflowError:
            raise self.wrong("1.5") from None

    def texts(self) -> tuple[tuple[str, str], ...]:
        if not isinstance(self.value, dict):
            raise self.wrong("{…}")
        return tuple((key, self[key].text()) for key in self.value)

    def one_of(self, closed_list: object) -> Any:
        if self.value not in get_args(closed_list):
            raise self.wrong(" | ".join(str(code) for code in get_args(closed_list)))
        return self.value

    def pair(self) -> tuple[int, int]:
        numbers = self.each(Field.whole)
        if len(numbers) != 2 or numbers[0] > numbers[1]:
            raise self.wrong("[0, 1]")
        return numbers[0], numbers[1]

    def span(self) -> Span:
        return Span(*self.pair())

    def day(self) -> date:
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            raise self.wrong('"2031-06-02"') from None
