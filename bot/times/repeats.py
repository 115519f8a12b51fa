"""What repeats in a row of marks: every Friday, every two weeks, the last day of the month."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.schedule import Every
from bot.times.marks import Kind, letters
from bot.times.rows import Row

LAST_DAY, LAST_NTH, WEEK, FORTNIGHT = 31, 4, 7, 14

_LIST = r"(?:j?[wW](?:[&j]*[wW])*)"
_WEEK = r"(?:En?K|2)"
_TWO = r"(?:E?%K|3|En[KD]|E[o#]K|n?K%)"
_MONTH = r"(?:E?z|EO|4)"
_NUMBER = r"(?:j?[n#o]D?|Do|L)"
_NTH = r"(?:j?[o#][wW]|j?[wW]o)"

_PATTERNS = tuple(
    (every, re.compile(pattern))
    for every, pattern in (
        (Every.DAILY, r"En?D|1"),
        (Every.WEEKLY, rf"(?:E|ED|1){_LIST}|{_LIST}{_WEEK}|{_WEEK}(?:E?{_LIST})?|ew"),
        (Every.WEEKLY, r"j?w(?:[&j]*[wW])+|j?W(?:[&j]*[wW])*"),
        (Every.FORTNIGHTLY, rf"{_LIST}{_TWO}|{_TWO}(?:E?{_LIST})?|E?%[wW]|E[o#][wW]|n?[wW]%"),
        (Every.MONTHLY_DAY, rf"E?{_NUMBER}{_MONTH}|{_MONTH}{_NUMBER}|{_MONTH}|E#|Ej[n#]|EL|Eo"),
        (Every.MONTHLY_WEEKDAY, rf"E?{_NTH}{_MONTH}|{_MONTH}{_NTH}|E?{_NTH}"),
    )
)
_IN_A_MONTH = re.compile(r".*[zO4].*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """The days of a rule, without its time and its ends. Empty ``weekdays``: it did not say."""

    every: Every
    weekdays: tuple[int, ...] = ()
    day: int | None = None
    nth: int | None = None


def repeats(row: Row) -> Iterator[Repeat]:
    """Return everything that the row can repeat as; nothing if it does not repeat."""
    seen = letters(row)
    for every, pattern in _PATTERNS:
        if pattern.fullmatch(seen):
            yield from _built(every, row, in_a_month=bool(_IN_A_MONTH.fullmatch(seen)))


def _built(every: Every, row: Row, *, in_a_month: bool) -> Iterator[Repeat]:
    kinds = {mark.kind for mark in row}
    numbers = [mark.number for mark in row if mark.kind in (Kind.NUMBER, Kind.NTH, Kind.ORDINAL)]
    number = numbers[0] if numbers else None
    days = _weekdays(row)
    match every:
        case Every.DAILY:
            meant = {None: every, 1: every, WEEK: Every.WEEKLY, FORTNIGHT: Every.FORTNIGHTLY}
            if number in meant:
                yield Repeat(every=meant[number])
        case Every.WEEKLY if number in (None, 1):
            yield Repeat(every=every, weekdays=days)
        case Every.FORTNIGHTLY if number in _steps(kinds):
            yield Repeat(every=every, weekdays=days)
        case Every.MONTHLY_DAY:
            day = -1 if Kind.MONTH_END in kinds else number
            sure = in_a_month or Kind.ORDINAL not in kinds or day == 1
            if sure and day in (None, -1, *range(1, LAST_DAY + 1)):
                yield Repeat(every=every, day=day)
        case Every.MONTHLY_WEEKDAY if len(days) == 1:
            # "Every third Friday" may mean every three weeks, and "last Friday" the one that was.
            sure = in_a_month or number == 1 or (Kind.EVERY in kinds and number in (-1, 2))
            if sure and number in (-1, *range(1, LAST_NTH + 1)):
                yield Repeat(every=every, weekdays=days, nth=number)
        case _:
            return


def _steps(kinds: set[Kind]) -> tuple[int | None, ...]:
    """Return the numbers that stand in "every two weeks", in its several forms."""
    if Kind.DAY in kinds:
        return (FORTNIGHT,)
    return (None, 1) if Kind.OTHER in kinds else (None, 2)


def _weekdays(row: Row) -> tuple[int, ...]:
    named = [
        day for mark in row if mark.kind in (Kind.WEEKDAY, Kind.WEEKDAYS) for day in mark.value
    ]
    return tuple(sorted(set(named)))
