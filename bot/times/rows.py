"""Cutting a row of marks by patterns over its letters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.times.marks import Mark, letters

Row = tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What a pattern took out of a row, by the names of its groups, and what is left."""

    whole: Row
    named: Mapping[str, Row]
    rest: Row

    def number(self, name: str, otherwise: int | None = None) -> int | None:
        """Return the first number of a group, if it took part."""
        marks = self.named.get(name, ())
        return marks[0].number if marks else otherwise


def cut(row: Row, pattern: re.Pattern[str]) -> Cut | None:
    """Take out the first place that the pattern fits."""
    return _taken(row, pattern.search(letters(row)))


def fits(row: Row, pattern: re.Pattern[str]) -> Cut | None:
    """Return the row's groups if the pattern fits the whole of it."""
    return _taken(row, pattern.fullmatch(letters(row)))


def _taken(row: Row, found: re.Match[str] | None) -> Cut | None:
    if found is None:
        return None
    named = {name: row[slice(*found.span(name))] for name in found.re.groupindex if found[name]}
    start, end = found.span()
    return Cut(whole=row[start:end], named=named, rest=row[:start] + row[end:])
