"""Reads a language's words for times: ``locales/<locale>/times.toml``, and Babel's names of days.

A new language is such a file; what may be in it is what ``_LISTS`` and ``_NUMBERED`` name.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.core.errors import OptoutError
from bot.times.marks import PARTS, Kind, Mark, Vocabulary
from bot.times.words import phrase

TABLE = "times.toml"

_LISTS: Mapping[str, Mark] = {
    name: Mark(kind=kind)
    for name, kind in {
        "filler": Kind.FILLER,
        "every": Kind.EVERY,
        "other": Kind.OTHER,
        "habit": Kind.HABIT,
        "daily": Kind.DAILY,
        "weekly": Kind.WEEKLY,
        "fortnightly": Kind.FORTNIGHTLY,
        "monthly": Kind.MONTHLY,
        "minute": Kind.MINUTE,
        "hour": Kind.HOUR,
        "day": Kind.DAY,
        "week": Kind.WEEK,
        "month": Kind.MONTH,
        "next": Kind.NEXT,
        "coming": Kind.COMING,
        "until": Kind.UNTIL,
        "up_to": Kind.UP_TO,
        "from": Kind.FROM,
        "times": Kind.TIMES,
        "within": Kind.WITHIN,
        "hence": Kind.HENCE,
        "at": Kind.AT,
        "oclock": Kind.OCLOCK,
        "noon": Kind.NOON,
        "midnight": Kind.MIDNIGHT,
        "and": Kind.AND,
        "of_month": Kind.OF_MONTH,
        "month_end": Kind.MONTH_END,
        "the": Kind.THE,
    }.items()
}
_NUMBERED: Mapping[str, Kind] = {
    "weekdays": Kind.WEEKDAY,
    "months": Kind.NAME,
    "numbers": Kind.NUMBER,
    "ordinals": Kind.ORDINAL,
    "past": Kind.PAST,
    "then": Kind.THEN,
    "near": Kind.NEAR,
}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class BadTimesError(OptoutError):
    """A table of times cannot be read; the message names the file and the key."""


def locales_with_times(folder: Path) -> tuple[str, ...]:
    """Return every locale that has a table."""
    return tuple(sorted(path.parent.name for path in folder.glob(f"*/{TABLE}")))


def read_vocabulary(folder: Path, locale: str) -> Vocabulary:
    """Return one language's words.

    Raises:
        BadTimesError: the file cannot be read or has not that form.
    """
    path = folder / locale / TABLE
    shown = f"locales/{locale}/{TABLE}"
    try:
        content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadTimesError(f"{shown}: cannot be read: {fault}") from fault
    phrases: dict[tuple[str, ...], list[Mark]] = {}
    for text, mark in (*_names(locale), *_entries(content, shown)):
        marks = phrases.setdefault(phrase(text), [])
        if mark not in marks:
            marks.append(mark)
    forgiven = (Kind.WEEKDAY, Kind.NAME, Kind.WEEKDAYS, Kind.NEAR)
    return Vocabulary(
        locale=locale,
        phrases={words: tuple(marks) for words, marks in phrases.items()},
        means={phrase(text): phrase(meant) for text, meant in content.get("means", {}).items()},
        suffixes=tuple(content.get("suffixes", ())),
        names=tuple(
            words[0]
            for words, marks in phrases.items()
            if len(words) == 1 and len(words[0]) >= 4 and marks[0].kind in forgiven
        ),
        twelve=content.get("clock", 24) == 12,
        month_first=content.get("month_first", False),
        dotted=content.get("dotted", False),
    )


def _names(locale: str) -> Iterator[tuple[str, Mark]]:
    """Return the names of days and months that Babel has, long and short."""
    try:
        known = Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    for width in ("wide", "abbreviated"):
        for use in ("format", "stand-alone"):
            for day, name in known.days[use][width].items():
                yield name, Mark(kind=Kind.WEEKDAY, value=(day,))
            for month, name in known.months[use][width].items():
                yield name, Mark(kind=Kind.NAME, value=(month,))


def _entries(content: Mapping[str, Any], shown: str) -> Iterator[tuple[str, Mark]]:
    for name, texts in content.get("words", {}).items():
        if name not in _LISTS:
            raise BadTimesError(f"{shown}: words.{name}: no such kind of word")
        yield from ((text, _LISTS[name]) for text in _list(texts, f"{shown}: words.{name}"))
    for name, texts in content.get("parts", {}).items():
        if name not in PARTS:
            raise BadTimesError(f"{shown}: parts.{name}: no such part of the day")
        mark = Mark(kind=Kind.PART, value=tuple(sorted(PARTS[name])))
        yield from ((text, mark) for text in _list(texts, f"{shown}: parts.{name}"))
    for name, texts in content.get("parts_after", {}).items():
        if name not in PARTS:
            raise BadTimesError(f"{shown}: parts_after.{name}: no such part of the day")
        mark = Mark(kind=Kind.PART_AFTER, value=tuple(sorted(PARTS[name])))
        yield from ((text, mark) for text in _list(texts, f"{shown}: parts_after.{name}"))
    for days, texts in content.get("each", {}).items():
        try:
            which = tuple(_DAYS.index(day) for day in days.split())
        except ValueError as fault:
            raise BadTimesError(f"{shown}: each.{days}: days are mon, tue, ...") from fault
        mark = Mark(kind=Kind.WEEKDAYS, value=which)
        yield from ((text, mark) for text in _list(texts, f"{shown}: each.{days}"))
    for name, kind in _NUMBERED.items():
        for number, texts in content.get(name, {}).items():
            try:
                value = _DAYS.index(number) if kind is Kind.WEEKDAY else int(number)
            except ValueError as fault:
                raise BadTimesError(f"{shown}: {name}.{number}: no number") from fault
            mark = Mark(kind=kind, value=(value,))
            yield from ((text, mark) for text in _list(texts, f"{shown}: {name}.{number}"))


def _list(texts: object, where: str) -> list[str]:
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise BadTimesError(f"{where}: expected a list of words")
    return texts
