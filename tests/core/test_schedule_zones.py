"""Once a day is once a day in every zone there is, also when its clocks change.

The expected moments come from the other direction: which stretches of UTC show which offset, and
at which of them a clock shows the wall time. The schedule asks zoneinfo for local to UTC; nothing
here does.
"""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.core.schedule import Every, Rule, Shift, missed, shift, upcoming

DAY = timedelta(days=1)
DAYS = 730
# Each meets gaps or overlaps somewhere: 00:15 Cairo and Beirut, 01:45 London, 02:15 Berlin, New
# York and Lord Howe's half hour, 23:30 Nuuk.
WALL_TIMES = (time(0, 15), time(1, 45), time(2, 15), time(23, 30))
# The years with the most whims of the past, among them the day that Apia left out.
BEGINNINGS: tuple[date, ...] = (date(2026, 1, 1),)
if os.environ.get("OPTOUT_TEST_ZONES") == "all":
    BEGINNINGS += (date(2011, 1, 1), date(2016, 1, 1), date(1994, 1, 1), date(2034, 1, 1))
ZONES = sorted(available_timezones())
PARTS = 16  # so that several processes can share them


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From ``begin`` up to ``end`` of UTC, the clocks are ``offset`` ahead of it."""

    begin: datetime
    end: datetime
    offset: timedelta


def offset_at(instant: datetime, zone: tzinfo) -> timedelta:
    return zone.fromutc(instant.replace(tzinfo=zone)).replace(tzinfo=None) - instant


def stretches(zone: tzinfo, first: date, days: int) -> tuple[Stretch, ...]:
    """Return the stretches that reach from well before ``first`` to well after the days."""
    begin = at = datetime.combine(first, time()) - 3 * DAY
    end = begin + (days + 6) * DAY
    found = []
    offset = offset_at(begin, zone)
    while at < end:
        later = at + timedelta(hours=6)
        if (changed := offset_at(later, zone)) != offset:
            low, high = at, later
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                low, high = (middle, high) if offset_at(middle, zone) == offset else (low, middle)
            change = high.replace(microsecond=0)
            found.append(Stretch(begin=begin, end=change, offset=offset))
            begin, offset = change, changed
        at = later
    return (*found, Stretch(begin=begin, end=end, offset=offset))


def expected(wall: datetime, spans: tuple[Stretch, ...]) -> tuple[datetime, Shift]:
    """Read a wall time by RFC 5545, section 3.3.5."""
    shown = [instant for span in spans if span.begin <= (instant := wall - span.offset) < span.end]
    if shown:  # "if the local time occurs more than once, the first occurrence"
        return shown[0], Shift.DOUBLED if len(shown) > 1 else Shift.NONE
    # "if the local time does not occur, the UTC offset before the gap"
    before = next(
        span
        for span, after in pairwise(spans)
        if span.end + span.offset <= wall < after.begin + after.offset
    )
    return wall - before.offset, Shift.SKIPPED


def readings(
    at: time, first: date, days: int, spans: tuple[Stretch, ...]
) -> Iterator[tuple[date, datetime, Shift]]:
    for n in range(days):
        day = first + n * DAY
        instant, how = expected(datetime.combine(day, at), spans)
        yield day, instant.replace(tzinfo=UTC), how


@pytest.mark.parametrize("first", BEGINNINGS, ids=str)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_date_of_every_zone_has_exactly_one_moment_and_the_right_one(
    part: int, first: date
) -> None:
    seen: Counter[Shift] = Counter()
    for name in ZONES[part::PARTS]:
        zone = ZoneInfo(name)
        spans = stretches(zone, first, DAYS)
        for at in WALL_TIMES:
            rule = Rule(every=Every.DAILY, at=at, start=first, until=first + (DAYS - 1) * DAY)
            wanted = list(readings(at, first, DAYS, spans))
            before = wanted[0][1] - timedelta(seconds=1)

            got = upcoming(rule, zone, before, DAYS + 1)

            # Two dates may share a moment only where a whole day is skipped; it fires once.
            assert got == tuple(dict.fromkeys(moment for _, moment, _ in wanted)), (name, at)
            for day, moment, how in wanted:
                local = zone.fromutc(moment.replace(tzinfo=zone)).replace(tzinfo=None)
                assert (local == datetime.combine(day, at)) == (how is not Shift.SKIPPED)
                seen[how] += 1
            for day, _, how in wanted:
                if how is not Shift.NONE or day.day == 1:
                    assert shift(at, day, zone) is how, (name, day, at)

    assert seen[Shift.SKIPPED] > 10  # the part has zones whose clocks change: the belief was tried
    assert seen[Shift.DOUBLED] > 10


@pytest.mark.parametrize(
    ("name", "first", "skipped"),
    [
        ("Pacific/Apia", date(2011, 12, 25), date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 25), date(2011, 12, 30)),
        ("Pacific/Kwajalein", date(1993, 8, 15), date(1993, 8, 21)),
        ("Pacific/Kiritimati", date(1994, 12, 27), date(1994, 12, 31)),
    ],
)
@pytest.mark.parametrize("at", WALL_TIMES, ids=str)
def test_a_day_that_a_zone_leaves_out_does_not_fire_twice(
    name: str, first: date, skipped: date, at: time
) -> None:
    zone = ZoneInfo(name)
    rule = Rule(every=Every.DAILY, at=at, start=first, until=first + 9 * DAY)
    spans = stretches(zone, first, 10)
    wanted = {day: moment for day, moment, _ in readings(at, first, 10, spans)}

    got = upcoming(rule, zone, wanted[first] - DAY, 20)

    assert wanted[skipped] == wanted[skipped + DAY]
    assert got == tuple(sorted(set(wanted.values())))
    assert len(got) == 9
    # And nothing of it comes again when all of it was missed.
    late = missed(rule, zone, wanted[first], got[-1], left=None)
    assert (*late.skipped, late.send) == got


def test_the_zones_are_all_there() -> None:
    assert len(ZONES) > 500
    assert {"Africa/Cairo", "America/Nuuk", "Australia/Lord_Howe", "Pacific/Apia"} <= set(ZONES)
