"""Reads a language's words for times: ``locales/<locale>/times.toml``, and Babel's names of days.

A new language is such a file; what may be in it is what ``_WORDS`` and ``_SECTIONS`` name.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from bot.core.errors import OptoutError
from bot.times.marks import PARTS, Kind, Mark, Vocabulary
from bot.times.months import Months
from bot.times.words import phrase

TABLE = "times.toml"
HALF_DAY = 12

_WORDS: Mapping[str, Mark] = {
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
        months=Months(locale),
        phrases={words: tuple(marks) for words, marks in phrases.items()},
        means=_means(content, shown),
        suffixes=tuple(content.get("suffixes", ())),
        names=tuple(
            words[0]
            for words, marks in phrases.items()
            if len(words) == 1 and marks[0].kind in forgiven
        ),
        twelve=content.get("clock") == HALF_DAY,
        month_first=content.get("month_first", False),
        dotted=content.get("dotted", False),
    )


def _names(locale: str) -> Iterator[tuple[str, Mark]]:
    """Return the names of days and months that Babel has; short ones of months are ``exact``."""
    try:
        known = Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    long: set[str] = set()
    for width in ("wide", "abbreviated"):
        for use in ("format", "stand-alone"):
            for day, name in known.days[use][width].items():
                yield name, Mark(kind=Kind.WEEKDAY, value=(day,))
            for month, name in known.months[use][width].items():
                if width == "wide":
                    long.add(name)
                if width == "wide" or name not in long:
                    short = width != "wide"
                    yield name, Mark(kind=Kind.NAME, value=(month,), exact=short)


def _entries(content: Mapping[str, Any], shown: str) -> Iterator[tuple[str, Mark]]:
    for section, marked in _SECTIONS.items():
        table = content.get(section, {})
        if not isinstance(table, dict):
            raise BadTimesError(f"{shown}: {section}: expected a table")
        for key, texts in table.items():
            where = f"{shown}: {section}.{key}"
            try:
                mark = marked(key)
            except (KeyError, ValueError) as fault:
                raise BadTimesError(f"{where}: no such key") from fault
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                raise BadTimesError(f"{where}: expected a list of words")
            yield from ((text, mark) for text in texts)


def _means(content: Mapping[str, Any], shown: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    table = content.get("means", {})
    if not isinstance(table, dict) or not all(isinstance(meant, str) for meant in table.values()):
        raise BadTimesError(f"{shown}: means: expected a table")
    return {phrase(text): phrase(meant) for text, meant in table.items()}


def _numbered(kind: Kind) -> Callable[[str], Mark]:
    return lambda key: Mark(kind=kind, value=(int(key),))


def _days(kind: Kind) -> Callable[[str], Mark]:
    return lambda key: Mark(kind=kind, value=tuple(_DAYS.index(day) for day in key.split()))


def _hours(kind: Kind) -> Callable[[str], Mark]:
    return lambda key: Mark(kind=kind, value=tuple(sorted(PARTS[key])))


_SECTIONS: Mapping[str, Callable[[str], Mark]] = {
    "words": _WORDS.__getitem__,
    "parts": _hours(Kind.PART),
    "parts_after": _hours(Kind.PART_AFTER),
    "each": _days(Kind.WEEKDAYS),
    "weekdays": _days(Kind.WEEKDAY),
    "months": _numbered(Kind.NAME),
    "numbers": _numbered(Kind.NUMBER),
    "ordinals": _numbered(Kind.ORDINAL),
    "past": _numbered(Kind.PAST),
    "then": _numbered(Kind.THEN),
    "near": _numbered(Kind.NEAR),
}
"""What may be in a table; among words with several meanings the likelier section is first."""
