"""The kinds of words that a time is made of, and the language that a table gives them.

A text becomes a row of marks, each with a letter of its own, so that what may stand where can be
said in patterns over those letters, the same for every language. No word of any language is here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What a word does, and its letter in the patterns."""

    FILLER = "_"  # says nothing: dropped before anything is matched
    EVERY = "E"
    OTHER = "%"  # every *other*
    HABIT = "e"  # before a weekday it may mean every one: "le lundi"
    DAILY = "1"
    WEEKLY = "2"
    FORTNIGHTLY = "3"
    MONTHLY = "4"
    MINUTE = "I"
    HOUR = "H"
    DAY = "D"
    WEEK = "K"
    MONTH = "O"
    WEEKDAY = "w"
    WEEKDAYS = "W"  # one or more that always mean every one: "mondays", "weekends"
    NAME = "m"  # of a month
    NUMBER = "n"
    YEAR = "y"
    ORDINAL = "o"  # in words
    NTH = "#"  # in digits
    NEXT = "x"
    COMING = "k"
    UNTIL = "u"
    UP_TO = ">"
    FROM = "v"
    TIMES = "t"
    WITHIN = "i"
    HENCE = "a"  # after a span: "2 minggu lagi", "a week from now"
    AT = "c"
    OCLOCK = "h"
    CLOCK = "T"
    PART = "P"
    PART_AFTER = "Q"  # a part of the day only right after a day: "freitag morgen"
    NOON = "N"
    MIDNIGHT = "M"
    PAST = "p"  # minutes before or after the hour that follows: "half past", "halb"
    THEN = "s"  # minutes before or after the hour before: "y media"
    AND = "&"
    OF_MONTH = "z"
    MONTH_END = "L"
    THE = "j"  # before a day of the month
    NEAR = "r"  # today, tomorrow, the day after
    DATE = "S"
    DOTTED = "Z"  # 8.30: a clock or a date
    UNKNOWN = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One word or phrase of the text. What ``value`` holds is its kind's business.

    A number for most; for clocks hour and minute, for dates the numbers as written, for weekdays
    which ones. ``exact`` is a clock on twenty-four hours whatever the language,
    and a month so short that its number must stand before it.
    """

    kind: Kind
    value: tuple[int, ...] = ()
    exact: bool = False

    @property
    def number(self) -> int:
        """Its one number."""
        return self.value[0]


PARTS: Mapping[str, frozenset[int]] = {
    "am": frozenset(range(12)),
    "pm": frozenset(range(12, 24)),
    "early": frozenset(range(7)),
    "morning": frozenset(range(1, 12)),
    "midday": frozenset(range(10, 16)),
    "afternoon": frozenset(range(12, 21)),
    "evening": frozenset(range(16, 24)),
    "night": frozenset((*range(18, 24), *range(6))),
}
"""The hours that the parts of a day hold; an hour is said to be in one only if it fits."""


class KnowsMonths(Protocol):
    """Knows months by more names than the calendar's own."""

    def prepare(self) -> None:
        """Do now what the first word would have to wait for."""

    def number(self, word: str) -> int | None:
        """Return which month the word is, if it is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of one language.

    ``phrases`` has what a phrase can be, likeliest first; ``means`` what to read in its place.
    ``names`` are single words that a slip may be led back to. Where ``twelve`` is set a clock time
    is on twelve hours unless it says otherwise; ``dotted``: 8.30 is a clock time and no date.
    """

    locale: str
    months: KnowsMonths
    phrases: Mapping[tuple[str, ...], tuple[Mark, ...]]
    means: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    suffixes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    twelve: bool = False
    month_first: bool = False
    dotted: bool = False


def letters(marks: Iterable[Mark]) -> str:
    """Return the row as the patterns see it: a letter for each."""
    return "".join(mark.kind.value for mark in marks)
