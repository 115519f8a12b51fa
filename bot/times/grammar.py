"""From one row of marks to what it can mean: the clock cut out, then the ends, then the days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.core.reading import HalfRead
from bot.core.schedule import TIMES_LIMIT, Every, Rule
from bot.times.clock import EARLY, HALF_DAY, HOUR, cut_clock
from bot.times.dates import DATE, FURTHEST, WEEK, dates, is_date
from bot.times.marks import Kind, Mark, Vocabulary, letters
from bot.times.repeats import Repeat, repeats
from bot.times.rows import Row, cut

_LATE = {0, 23}

_EVERY_PART = re.compile(r"E(?=P)")
_DAY_PART = re.compile(r"(?<=[wr])Q")
_RANGE = re.compile(r"v?j?w>w")
_PART = re.compile(r"P")
_SPAN = re.compile(
    r"i(?P<h>n)H(?:&?(?P<m>n)I?|(?P<s>s))?a?|(?P<h2>n)H(?:&?(?P<m2>n)I|(?P<s2>s))?a"
    r"|i(?P<m3>n)Ia?|(?P<m4>n)Ia|i(?P<clock>T)"
)
_UNTIL = re.compile(rf"u[ij]*(?P<date>{DATE}|jn)")
_FROM = re.compile(rf"v[ij]*(?P<date>{DATE}|jn)")
_TIMES = re.compile(r"(?P<number>n)t")
_IDLE = re.compile(r"_|j(?![n#o])|i(?!n)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """From when, until when and how often."""

    start: date | None = None
    until: date | None = None
    times: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """A moment that lies before now."""


Meaning = Rule | HalfRead | Gone


def meanings(row: Row, words: Vocabulary, now: datetime) -> list[Meaning]:
    """Return everything that the row can mean, likelier first; nothing if it makes no sense."""
    row = _parts_after_days(row)
    span = cut(row, _SPAN)
    if span is not None and not _without_idle(span.rest):
        named = {name.rstrip("234"): marks[0] for name, marks in span.named.items()}
        return list(_in_a_while(named, now))
    row = _ranges(_daily_parts(row))
    clock, row = cut_clock(row, twelve=words.twelve, dotted=words.dotted)
    parts: tuple[Mark, ...] = ()
    while (part := cut(row, _PART)) is not None:
        parts, row = (*parts, *part.whole), part.rest
    times = clock.times(parts, twelve=words.twelve) if clock else ()
    if clock and not times:
        return []
    ended = _ends(row, words, now)
    if ended is None:
        return []
    ends, row = ended
    row = _without_idle(row)
    if not row and not clock:
        return []
    late = clock is not None and clock.midnight
    if any(set(part.value) >= _LATE for part in parts):
        late = late or any(moment.hour <= EARLY for moment in times)
    found: list[Meaning] = []
    for repeat in repeats(row):
        found += _repeating(repeat, times, ends, now, late=late)
    if ends == Ends() and (not row or is_date(row)):
        found += _once(row, times, words, now, late=late)
    return list(dict.fromkeys(found))


def _parts_after_days(row: Row) -> Row:
    while (found := cut(row, _DAY_PART)) is not None:
        at = row.index(found.whole[0])
        part = Mark(kind=Kind.PART, value=found.whole[0].value)
        row = (*row[:at], part, *row[at + 1 :])
    return row


def _daily_parts(row: Row) -> Row:
    """Read "every morning" as every day, in the morning."""
    found = _EVERY_PART.search(letters(row))
    if found is None:
        return row
    return (*row[: found.start()], Mark(kind=Kind.DAILY), *row[found.end() :])


def _ranges(row: Row) -> Row:
    """Read "Monday to Friday" as all the days from the one to the other."""
    while (found := _RANGE.search(letters(row))) is not None:
        first, last = row[found.end() - 3].number, row[found.end() - 1].number
        days = tuple(sorted((first + day) % WEEK for day in range((last - first) % WEEK + 1)))
        every_one = Mark(kind=Kind.WEEKDAYS, value=days)
        row = (*row[: found.start()], every_one, *row[found.end() :])
    return row


def _without_idle(row: Row) -> Row:
    """Leave out small words that say nothing where they stand."""
    while (found := cut(row, _IDLE)) is not None:
        row = found.rest
    return row


def _in_a_while(named: dict[str, Mark], now: datetime) -> Iterator[Meaning]:
    minutes = named["m"].number if "m" in named else 0
    if "clock" in named:
        hours, minutes = named["clock"].value
        if not named["clock"].exact:
            return
    else:
        hours = named["h"].number if "h" in named else 0
    minutes += hours * HOUR + (named["s"].number if "s" in named else 0)
    if not 0 < minutes <= FURTHEST * HALF_DAY * 2 * HOUR:
        return
    moment = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)
    if moment.second or moment.microsecond:
        moment = moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
    yield Rule(every=Every.ONCE, at=moment.time().replace(fold=0), start=moment.date())


def _ends(row: Row, words: Vocabulary, now: datetime) -> tuple[Ends, Row] | None:
    until: date | None = None
    start: date | None = None
    times: int | None = None
    if (found := cut(row, _UNTIL)) is not None:
        days = _dates(found.named["date"], words, now, None)
        if len(days) != 1:
            return None
        until, row = days[0], found.rest
    if (found := cut(row, _FROM)) is not None:
        days = _dates(found.named["date"], words, now, None)
        if len(days) != 1:
            return None
        start, row = days[0], found.rest
    if (found := cut(row, _TIMES)) is not None:
        times, row = found.named["number"][0].number, found.rest
        if not 0 < times <= TIMES_LIMIT:
            return None
    return Ends(start=start, until=until, times=times), row


def _dates(row: Row, words: Vocabulary, now: datetime, clock: time | None) -> list[date]:
    return dates(row, now, clock, month_first=words.month_first)


def _once(
    row: Row, times: tuple[time, ...], words: Vocabulary, now: datetime, *, late: bool
) -> Iterator[Meaning]:
    if not times:
        days = _dates(row, words, now, None)
        # Which of two Fridays is shown to be confirmed once the time is known.
        if days:
            yield HalfRead(every=Every.ONCE, start=days[0]) if days[0] >= now.date() else Gone()
        return
    for clock in times:
        if not row:
            day = now.date() if clock > now.time() else now.date() + timedelta(days=1)
            yield Rule(every=Every.ONCE, at=clock, start=day)
            continue
        days = _dates(row, words, now, clock)
        if len(times) > 1:
            days = days[:1]
        if late and days:
            # The night belongs to the day that ends and to the day that begins.
            days = [days[0], days[0] + timedelta(days=1)]
        for day in days:
            gone = datetime.combine(day, clock) <= now.replace(tzinfo=None)
            yield Gone() if gone else Rule(every=Every.ONCE, at=clock, start=day)


def _repeating(
    repeat: Repeat, times: tuple[time, ...], ends: Ends, now: datetime, *, late: bool
) -> Iterator[Meaning]:
    start = ends.start or now.date()
    if ends.until is not None and ends.until < start:
        yield Gone()
        return
    days, day = repeat.weekdays, repeat.day
    if repeat.every in (Every.WEEKLY, Every.FORTNIGHTLY):
        days = days or (start.weekday(),)
    if repeat.every is Every.MONTHLY_DAY:
        day = day or start.day
    half = HalfRead(
        every=repeat.every,
        start=_first(repeat.every, days, start, None, now),
        weekdays=days,
        day=day,
        nth=repeat.nth,
        until=ends.until,
        times=ends.times,
    )
    if not times:
        yield half
    for clock in times:
        first = _first(repeat.every, days, start, clock, now)
        shifted = [days]
        if late and repeat.every in (Every.WEEKLY, Every.FORTNIGHTLY):
            shifted.append(tuple(sorted((day + 1) % WEEK for day in days)))
        for weekdays in shifted:
            yield Rule(
                every=half.every,
                at=clock,
                start=first,
                weekdays=weekdays,
                day=half.day,
                nth=half.nth,
                until=half.until,
                times=half.times,
            )


def _first(
    every: Every, days: tuple[int, ...], start: date, clock: time | None, now: datetime
) -> date:
    """Return the first date that counts; for every two weeks it also says which weeks."""
    if every is not Every.FORTNIGHTLY:
        return start
    for ahead in range(WEEK + 1):
        day = start + timedelta(days=ahead)
        passed = clock is not None and day == now.date() and clock <= now.time()
        if day.weekday() in days and not passed:
            return day
    return start
