"""Which date a row of marks names: the 3rd of March, tomorrow, next Friday, in two weeks."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.times.marks import Kind, Mark
from bot.times.rows import Cut, Row, fits

WEEK, YEAR_MONTHS, CENTURY = 7, 12, 100
FURTHEST = 3660
"""Days ahead: more is a slip of the finger."""

LEAP = 8
"""Years within which a 29 February comes, whatever the century."""

_CALENDAR = r"w?j?(?:S|Z|[n#o]my?|mj?[n#o]y?)"
_DAY = r"w?(?:j[n#]|#)"
_WEEKDAY = r"[kx]?w[kx]?"
_NEXT_WEEK = r"xKw|Kxw|wxK|wKx"
_NEXT = r"xK|Kx|xO|Ox|kK|Kk"
_AHEAD = r"in[DKO]a?|n[DKO]a"
_NEAR = r"w?rw?"

DATE = rf"{_CALENDAR}|{_NEAR}|{_NEXT_WEEK}|{_DAY}|{_NEXT}|{_WEEKDAY}|{_AHEAD}"
"""A date, as part of a longer pattern."""

_WHOLE = re.compile(DATE)
_CALENDARS, _DAYS, _WEEKDAYS = map(re.compile, (_CALENDAR, _DAY, _WEEKDAY))
_NEXT_WEEKS, _NEXTS, _AHEADS = map(re.compile, (_NEXT_WEEK, _NEXT, _AHEAD))


def dates(row: Row, now: datetime, clock: time | None, *, month_first: bool) -> list[date]:
    """Return what a row that is a date can mean, likelier first; nothing if there is no such date.

    ``clock`` decides whether today still counts; without one it does not for a weekday's name.
    """
    if not fits(row, _WHOLE):
        return []
    of = {mark.kind: mark for mark in row}
    found = list(_found(row, of, now, clock, month_first=month_first))
    wanted = of.get(Kind.WEEKDAY)
    if wanted:
        found = [day for day in found if day.weekday() == wanted.number]
    return [day for day in dict.fromkeys(found) if (day - now.date()).days <= FURTHEST]


def is_date(row: Row) -> bool:
    """Whether the whole row is a date."""
    return fits(row, _WHOLE) is not None


def _found(
    row: Row, of: dict[Kind, Mark], now: datetime, clock: time | None, *, month_first: bool
) -> Iterator[date]:
    today = now.date()
    later = clock is not None and clock > now.time()
    if fits(row, _CALENDARS):
        yield from _calendar(row, of, today, month_first=month_first)
    elif Kind.NEAR in of:
        yield today + timedelta(days=of[Kind.NEAR].number)
    elif fits(row, _DAYS):
        number = of[Kind.NTH] if Kind.NTH in of else of[Kind.NUMBER]
        yield from _day_of_month(number.number, today if later else today + timedelta(days=1))
    elif fits(row, _NEXT_WEEKS):
        monday = today - timedelta(days=today.weekday()) + timedelta(days=WEEK)
        yield monday + timedelta(days=of[Kind.WEEKDAY].number)
    elif fits(row, _WEEKDAYS):
        yield from _weekday(of, today, later=later)
    elif (next_one := fits(row, _NEXTS)) is not None:
        if Kind.COMING not in of:
            yield _ahead(today, 1, next_one)
    elif (ahead := fits(row, _AHEADS)) is not None:
        number = of[Kind.NUMBER]
        if number.number <= FURTHEST:
            yield _ahead(today, number.number, ahead)


def _calendar(row: Row, of: dict[Kind, Mark], today: date, *, month_first: bool) -> Iterator[date]:
    written = of.get(Kind.DATE) or of.get(Kind.DOTTED)
    if written is None:
        number = of.get(Kind.NUMBER) or of.get(Kind.NTH) or of[Kind.ORDINAL]
        year = of[Kind.YEAR].number if Kind.YEAR in of else None
        name = of[Kind.NAME]
        # "Sept" is a month and a seven in French: "le 7 sept", "sept trente du soir".
        if name.exact and not month_first and row.index(name) < row.index(number):
            return
        yield from _on(number.number, of[Kind.NAME].number, year, today)
        return
    day, month, *years = written.value
    year = years[0] if years else None
    if year is not None and year < CENTURY:
        year += today.year - today.year % CENTURY
    open_order = month_first and not (written.exact or written.kind is Kind.DOTTED)
    if open_order:
        yield from _on(month, day, year, today)
    yield from _on(day, month, year, today)


def _on(day: int, month: int, year: int | None, today: date) -> Iterator[date]:
    """Return that date; without a year the next one, and last year's never."""
    years = range(today.year, today.year + LEAP + 1) if year is None else (year,)
    for tried in years:
        try:
            found = date(tried, month, day)
        except ValueError:
            continue
        if year is not None or found >= today:
            yield found
            return


def _day_of_month(day: int, first: date) -> Iterator[date]:
    for months in range(3):
        start = _months_on(first.replace(day=1), months)
        if 1 <= day <= calendar.monthrange(start.year, start.month)[1]:
            found = start.replace(day=day)
            if found >= first:
                yield found
                return


def _weekday(of: dict[Kind, Mark], today: date, *, later: bool) -> Iterator[date]:
    ahead = (of[Kind.WEEKDAY].number - today.weekday()) % WEEK
    if ahead == 0 and (not later or Kind.NEXT in of):
        ahead = WEEK
    coming = today + timedelta(days=ahead)
    yield coming
    # "Next Friday" on a Tuesday is this week's to some and next week's to others.
    if Kind.NEXT in of and ahead < WEEK - today.weekday():
        yield coming + timedelta(days=WEEK)


def _ahead(today: date, number: int, unit: Cut) -> date:
    kinds = {mark.kind for mark in unit.whole}
    if Kind.MONTH in kinds:
        return _months_on(today, number)
    return today + timedelta(days=number * (WEEK if Kind.WEEK in kinds else 1))


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * YEAR_MONTHS + day.month - 1 + months, YEAR_MONTHS)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
