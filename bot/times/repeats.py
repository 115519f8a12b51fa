"""What repeats in a row of marks: every Friday, every two weeks, the last day of the month."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.schedule import Every
from bot.times.marks import Kind, letters
from bot.times.rows import Row

LAST_DAY, LAST_NTH, WEEK, FORTNIGHT = 31, 4, 7, 14

_LIST = r"(?:j?[wW](?:[&j]*[wW])*)"
_RANGE = r"v?w>w"
_DAYS = rf"(?:{_LIST}|{_RANGE})"
_WEEK = r"(?:En?K|2)"
_TWO = r"(?:E?%K|3|En[KD]|E[o#]K|n?K%)"
_MONTH = r"(?:E?z|EO|4)"
_NUMBER = r"(?:j?[n#o]D?|Do|L)"
_NTH = r"(?:j?[o#][wW]|j?[wW]o)"

_PATTERNS = tuple(
    (every, re.compile(pattern))
    for every, pattern in (
        (Every.DAILY, r"En?D|1"),
        (Every.WEEKLY, rf"(?:ED|1)?E?{_RANGE}|(?:E|ED|1){_LIST}|{_DAYS}{_WEEK}|{_WEEK}{_DAYS}?|ew"),
        (Every.WEEKLY, r"j?w(?:[&j]*[wW])+|j?W(?:[&j]*[wW])*"),
        (Every.FORTNIGHTLY, rf"{_DAYS}{_TWO}|{_TWO}{_DAYS}?|E?%[wW]|E[o#][wW]|n?[wW]%"),
        (Every.MONTHLY_DAY, rf"E?{_NUMBER}{_MONTH}|{_MONTH}{_NUMBER}|{_MONTH}|E#|Ej[n#]|EL"),
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
    numbers = [mark.number for mark in row if mark.kind in (Kind.NUMBER, Kind.NTH, Kind.ORDINAL)]
    number = numbers[0] if numbers else None
    days = _weekdays(row)
    match every:
        case Every.DAILY:
            for step, meant in ((1, every), (WEEK, Every.WEEKLY), (FORTNIGHT, Every.FORTNIGHTLY)):
                if (number or 1) == step:
                    yield Repeat(every=meant)
        case Every.WEEKLY:
            if number in (None, 1):
                yield Repeat(every=every, weekdays=days)
        case Every.FORTNIGHTLY:
            in_days = any(mark.kind is Kind.DAY for mark in row)
            other = any(mark.kind is Kind.OTHER for mark in row)
            if number in ((FORTNIGHT,) if in_days else (None, 1) if other else (None, 2)):
                yield Repeat(every=every, weekdays=days)
        case Every.MONTHLY_DAY:
            last = any(mark.kind is Kind.MONTH_END for mark in row)
            day = -1 if last else number
            if day is None or day == -1 or 1 <= day <= LAST_DAY:
                yield Repeat(every=every, day=day)
        case Every.MONTHLY_WEEKDAY:
            # "Every third Friday" may mean every three weeks, and "last Friday" the one that was.
            clear = in_a_month or number == 1
            every_second = number == 2 and any(mark.kind is Kind.EVERY for mark in row)
            if (clear or every_second) and number is not None and number in (-1, 1, 2, 3, 4):
                yield Repeat(every=every, weekdays=days, nth=number)
        case Every.ONCE:
            return


def _weekdays(row: Row) -> tuple[int, ...]:
    named = [
        day for mark in row if mark.kind in (Kind.WEEKDAY, Kind.WEEKDAYS) for day in mark.value
    ]
    if any(mark.kind is Kind.UP_TO for mark in row):
        first, last = named[0], named[-1]
        named = [(first + day) % WEEK for day in range((last - first) % WEEK + 1)]
    return tuple(sorted(set(named)))
