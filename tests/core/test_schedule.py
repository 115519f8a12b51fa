"""When a rule falls due, and what becomes of what was missed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from bot.core import schedule
from bot.core.schedule import (
    SKIPPED_LIMIT,
    BadRuleError,
    Every,
    Missed,
    Rule,
    Shift,
    check,
    dates,
    following,
    late_at_most,
    missed,
    moment,
    period,
    shift,
    shifts,
    upcoming,
)
from tests.core.rules import counts, rules, slow_dates

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
NINE = time(9)
SOME_ZONES = st.sampled_from(
    ("UTC", "Europe/Berlin", "America/New_York", "America/Nuuk", "America/Sao_Paulo",
     "Africa/Cairo", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kathmandu",
     "Pacific/Apia", "Pacific/Kiritimati", "Antarctica/Troll")
).map(ZoneInfo)  # fmt: skip
NEAR = {"first": date(1990, 1, 1), "last": date(2060, 1, 1)}
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def daily(at: time = NINE, start: date = date(2026, 1, 1), **fields: Any) -> Rule:
    return replace(Rule(every=Every.DAILY, at=at, start=start), **fields)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def listed(text: str) -> list[date]:
    return [date.fromisoformat(day) for day in text.split()]


# Dates.


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (
            Rule(every=Every.ONCE, at=NINE, start=date(2028, 2, 29)),
            "2028-02-29",
        ),
        (
            Rule(every=Every.DAILY, at=NINE, start=date(2028, 2, 28)),
            "2028-02-28 2028-02-29 2028-03-01",
        ),
        (
            Rule(every=Every.WEEKLY, at=NINE, start=date(2026, 11, 24), weekdays=(0, 4)),
            "2026-11-27 2026-11-30 2026-12-04",
        ),
        (  # 31 December 2026 is a Thursday: the year ends in the middle of a week that counts
            Rule(every=Every.FORTNIGHTLY, at=NINE, start=date(2026, 12, 17), weekdays=(3, 4)),
            "2026-12-17 2026-12-18 2026-12-31 2027-01-01 2027-01-14 2027-01-15 2027-01-28",
        ),
        (  # week 53 is followed by week 1, and both are odd
            Rule(every=Every.FORTNIGHTLY, at=NINE, start=date(2026, 12, 28), weekdays=(0,)),
            "2026-12-28 2027-01-11 2027-01-25",
        ),
        (  # the first week has begun: its Monday is past, and the next week does not count
            Rule(every=Every.FORTNIGHTLY, at=NINE, start=date(2026, 11, 25), weekdays=(0, 2)),
            "2026-11-25 2026-12-07 2026-12-09 2026-12-21",
        ),
        (
            Rule(every=Every.MONTHLY_DAY, at=NINE, start=date(2027, 1, 15), day=31),
            "2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
        ),
        (
            Rule(every=Every.MONTHLY_DAY, at=NINE, start=date(2028, 1, 31), day=30),
            "2028-02-29 2028-03-30 2028-04-30",
        ),
        (
            Rule(every=Every.MONTHLY_DAY, at=NINE, start=date(2027, 2, 1), day=29),
            "2027-02-28 2027-03-29",
        ),
        (
            Rule(every=Every.MONTHLY_DAY, at=NINE, start=date(2028, 1, 31), day=-1),
            "2028-01-31 2028-02-29 2028-03-31 2028-04-30",
        ),
        (
            Rule(
                every=Every.MONTHLY_WEEKDAY, at=NINE, start=date(2026, 1, 1), weekdays=(4,), nth=-1
            ),
            "2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29",
        ),
        (
            Rule(
                every=Every.MONTHLY_WEEKDAY, at=NINE, start=date(2026, 9, 2), weekdays=(1,), nth=1
            ),
            "2026-10-06 2026-11-03 2026-12-01 2027-01-05",
        ),
    ],
    ids=lambda value: value.every if isinstance(value, Rule) else "",
)
def test_the_dates_of_a_rule(rule: Rule, expected: str) -> None:
    wanted = listed(expected)

    assert list(islice(dates(rule), len(wanted))) == wanted
    # Asked from the middle, it goes on as it would have.
    for index, day in enumerate(wanted[:-1]):
        assert next(dates(rule, day)) == wanted[index + 1]
        assert next(dates(rule, wanted[index + 1] - DAY)) == wanted[index + 1]


@given(rules(**NEAR), st.none() | st.integers(-400, 7000), st.integers(0, 500))
def test_dates_are_those_that_a_look_at_each_day_finds(
    rule: Rule, later: int | None, horizon: int
) -> None:
    after = None if later is None else rule.start + later * DAY
    first = rule.start if after is None else max(rule.start, after + DAY)
    last = first + horizon * DAY
    wanted = list(slow_dates(rule, first, last))

    got = list(islice(dates(rule, after), len(wanted) + 1))

    assert got[: len(wanted)] == wanted
    assert all(day > last and counts(rule, day) for day in got[len(wanted) :])


@given(rules(first=date(1971, 1, 1), last=date(1999, 1, 1)).map(lambda r: replace(r, until=None)))
def test_a_start_years_back_is_not_walked_again(rule: Rule) -> None:
    floor = date(2900, 1, 1)

    nearest = next(iter(schedule._recurrence(rule, floor))).date()

    assert nearest >= floor - 14 * DAY


def test_the_end_is_the_last_date_that_counts() -> None:
    rule = daily(start=date(2026, 3, 1), until=date(2026, 3, 3), times=2)

    assert list(dates(rule)) == listed("2026-03-01 2026-03-02 2026-03-03")  # times: not theirs
    assert list(dates(rule, date(2026, 3, 3))) == []


# Rules that make no sense.

GOOD: dict[Every, Rule] = {
    every: Rule(
        every=every,
        at=NINE,
        start=date(2026, 1, 1),
        weekdays=(4,) if every in (Every.WEEKLY, Every.FORTNIGHTLY, Every.MONTHLY_WEEKDAY) else (),
        day=31 if every is Every.MONTHLY_DAY else None,
        nth=-1 if every is Every.MONTHLY_WEEKDAY else None,
    )
    for every in Every
}


@given(rules())
def test_a_sound_rule_passes(rule: Rule) -> None:
    check(rule)


@pytest.mark.parametrize("every", Every)
def test_the_rules_that_are_broken_below_are_sound(every: Every) -> None:
    check(GOOD[every])


@pytest.mark.parametrize(
    ("every", "fields"),
    [
        *((every, {"at": time(9, 0, 1)}) for every in Every),
        (Every.DAILY, {"at": time(9, 0, 0, 1)}),
        (Every.DAILY, {"at": time(9, tzinfo=UTC)}),
        (Every.DAILY, {"start": utc("2026-01-01")}),
        (Every.DAILY, {"start": date(1969, 12, 31)}),
        (Every.DAILY, {"start": date(3000, 1, 1)}),
        (Every.DAILY, {"until": utc("2026-02-01")}),
        (Every.DAILY, {"until": date(3000, 1, 1)}),
        (Every.DAILY, {"until": date(2025, 12, 31)}),
        (Every.WEEKLY, {"until": date(2026, 1, 1)}),  # a Thursday, and only Fridays count
        (Every.WEEKLY, {"weekdays": ()}),
        (Every.WEEKLY, {"weekdays": (7,)}),
        (Every.WEEKLY, {"weekdays": (-1,)}),
        (Every.WEEKLY, {"weekdays": (4, 2)}),
        (Every.WEEKLY, {"weekdays": (4, 4)}),
        (Every.FORTNIGHTLY, {"weekdays": ()}),
        (Every.MONTHLY_WEEKDAY, {"weekdays": ()}),
        (Every.MONTHLY_WEEKDAY, {"weekdays": (1, 2)}),
        (Every.MONTHLY_WEEKDAY, {"nth": None}),
        *((Every.MONTHLY_WEEKDAY, {"nth": nth}) for nth in (0, 5, -2)),
        *((Every.MONTHLY_DAY, {"day": day}) for day in (None, 0, 32, -2)),
        *((every, {"weekdays": (4,)}) for every in (Every.ONCE, Every.DAILY, Every.MONTHLY_DAY)),
        *((every, {"day": 31}) for every in Every if every is not Every.MONTHLY_DAY),
        *((every, {"nth": 1}) for every in Every if every is not Every.MONTHLY_WEEKDAY),
        *((every, {"times": times}) for every in Every for times in (0, -1, 501)),
        (Every.ONCE, {"times": 1}),
        (Every.ONCE, {"until": date(2026, 1, 1)}),
    ],
)
def test_a_rule_that_contradicts_itself_is_refused(every: Every, fields: dict[str, Any]) -> None:
    with pytest.raises(BadRuleError, match=every):
        check(replace(GOOD[every], **fields))


# From wall time to moment. The first two are the examples of RFC 5545, section 3.3.5.


@pytest.mark.parametrize(
    ("zone", "wall", "instant", "how"),
    [
        ("America/New_York", "2007-11-04T01:30", "2007-11-04T05:30", Shift.DOUBLED),
        ("America/New_York", "2007-03-11T02:30", "2007-03-11T07:30", Shift.SKIPPED),
        ("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59", Shift.NONE),
        ("Europe/Berlin", "2026-03-29T02:00", "2026-03-29T01:00", Shift.SKIPPED),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30", Shift.SKIPPED),
        ("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00", Shift.NONE),
        ("Europe/Berlin", "2026-10-25T01:59", "2026-10-24T23:59", Shift.NONE),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30", Shift.DOUBLED),
        ("Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00", Shift.NONE),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45", Shift.SKIPPED),
        ("Pacific/Apia", "2011-12-30T09:00", "2011-12-30T19:00", Shift.SKIPPED),
        ("Pacific/Apia", "2011-12-31T09:00", "2011-12-30T19:00", Shift.NONE),
        ("UTC", "2026-03-29T02:30", "2026-03-29T02:30", Shift.NONE),
    ],
)
def test_wall_times_around_a_clock_change(zone: str, wall: str, instant: str, how: Shift) -> None:
    at, place = datetime.fromisoformat(wall), ZoneInfo(zone)

    got = moment(at.time(), at.date(), place)

    assert got == utc(instant)
    assert got.tzinfo is UTC
    assert shift(at.time(), at.date(), place) is how
    # Whoever hands in a time marked as the second of two gets the first all the same.
    assert moment(at.time().replace(fold=1), at.date(), place) == got


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (NINE, "2026-03-28T08:00 2026-03-29T07:00 2026-03-30T07:00"),
        (time(2, 30), "2026-03-28T01:30 2026-03-29T01:30 2026-03-30T00:30"),
    ],
)
def test_daily_goes_by_the_wall_clock_in_spring(at: time, expected: str) -> None:
    got = upcoming(daily(at), BERLIN, utc("2026-03-27T12:00"), 3)

    assert got == tuple(map(utc, expected.split()))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (NINE, "2026-10-24T07:00 2026-10-25T08:00 2026-10-26T08:00"),
        (time(2, 30), "2026-10-24T00:30 2026-10-25T00:30 2026-10-26T01:30"),
    ],
)
def test_daily_goes_by_the_wall_clock_in_autumn(at: time, expected: str) -> None:
    got = upcoming(daily(at), BERLIN, utc("2026-10-23T12:00"), 3)

    assert got == tuple(map(utc, expected.split()))


@given(rules(**NEAR), SOME_ZONES, INSTANTS)
def test_following_is_the_earliest_of_all_later_moments(
    rule: Rule, zone: ZoneInfo, after: datetime
) -> None:
    day = after.date()
    first, last = max(day - 5 * DAY, rule.start), max(day, rule.start) + 70 * DAY
    later = {moment(rule.at, one, zone) for one in slow_dates(rule, first, last)}
    wanted = min((one for one in later if one > after), default=None)

    got = following(rule, zone, after)

    assert got == wanted
    if got is not None:
        assert following(rule, zone, got - timedelta(microseconds=1)) == got
        assert period(rule, zone, after) == got - after


@given(rules(**NEAR), SOME_ZONES, INSTANTS, st.integers(0, 20))
def test_upcoming_is_following_again_and_again(
    rule: Rule, zone: ZoneInfo, after: datetime, count: int
) -> None:
    chain: list[datetime] = []
    reached: datetime | None = after
    while len(chain) < min(count, rule.times or count):
        assert reached is not None
        reached = following(rule, zone, reached)
        if reached is None:
            break
        chain.append(reached)

    assert upcoming(rule, zone, after, count) == tuple(chain)


@pytest.mark.parametrize(
    ("zone", "at", "day", "instant"),
    [
        ("America/Nuuk", "23:30", "2026-03-28", "2026-03-29T01:30"),  # a Saturday; shown as Sunday
        ("Pacific/Apia", "09:00", "2011-12-30", "2011-12-30T19:00"),  # a Friday; shown as Saturday
    ],
)
def test_a_skipped_time_that_shows_the_next_date_is_not_forgotten(
    zone: str, at: str, day: str, instant: str
) -> None:
    start = date.fromisoformat(day)
    rule = Rule(
        every=Every.WEEKLY,
        at=time.fromisoformat(at),
        start=start,
        weekdays=(start.weekday(),),
    )
    due = utc(instant)

    assert due.astimezone(ZoneInfo(zone)).date() == start + DAY
    assert following(rule, ZoneInfo(zone), due - timedelta(minutes=10)) == due


def test_the_zone_that_asks_does_not_matter() -> None:
    rule = daily()
    after = utc("2026-05-01T06:59:59")

    assert following(rule, BERLIN, after.astimezone(NEW_YORK)) == utc("2026-05-01T07:00")
    assert following(rule, BERLIN, utc("2026-05-01T07:00")) == utc("2026-05-02T07:00")


# Warnings.


def test_the_clock_changes_that_touch_a_rule_are_told_beforehand() -> None:
    after = utc("2026-11-24T12:00")
    spring, autumn = date(2027, 3, 28), date(2027, 10, 31)

    assert shifts(daily(time(2, 30)), BERLIN, after) == (
        (spring, Shift.SKIPPED),
        (autumn, Shift.DOUBLED),
    )
    assert shifts(daily(time(3, 30)), BERLIN, after) == ()
    assert shifts(daily(time(2, 30)), BERLIN, after, days=124) == ((spring, Shift.SKIPPED),)
    assert shifts(daily(time(2, 30)), BERLIN, after, days=123) == ()
    assert shifts(daily(time(2, 30), times=3), BERLIN, after) == ()
    assert shifts(daily(time(2, 30), until=date(2027, 5, 1)), BERLIN, after) == (
        (spring, Shift.SKIPPED),
    )
    assert shifts(Rule(every=Every.ONCE, at=time(2, 30), start=autumn), BERLIN, after) == (
        (autumn, Shift.DOUBLED),
    )
    assert len(shifts(daily(time(2, 30)), BERLIN, after, days=4000)) == schedule.WARNED_LIMIT


# Missed.

TABLE = """
name           every  due              now                 send             skipped next
on time        daily  2026-05-04T07:00 2026-05-04T07:00    2026-05-04T07:00 0       2026-05-05T07:00
half day late  daily  2026-05-04T07:00 2026-05-04T19:00    2026-05-04T07:00 0       2026-05-05T07:00
a second more  daily  2026-05-04T07:00 2026-05-04T19:00:01 -                1       2026-05-05T07:00
next is now    daily  2026-05-04T07:00 2026-05-05T07:00    2026-05-05T07:00 1       2026-05-06T07:00
2 h forward    daily  2026-05-04T07:00 2026-05-04T09:00    2026-05-04T07:00 0       2026-05-05T07:00
2 h back       daily  2026-05-04T07:00 2026-05-04T05:00    -                0       2026-05-04T07:00
10 years back  daily  2026-05-04T07:00 2016-05-04T07:00    -                0       2026-05-04T07:00
10 years on    daily  2026-05-04T07:00 2036-05-04T08:00    2036-05-04T07:00 3653    2036-05-05T07:00
10 years more  daily  2026-05-04T07:00 2036-05-04T23:00    -                3654    2036-05-05T07:00
3 days         daily  2026-03-27T08:00 2026-03-30T09:00    2026-03-30T07:00 3       2026-03-31T07:00
3 days, night  daily  2026-03-27T08:00 2026-03-30T21:00    -                4       2026-03-31T07:00
90 days        daily  2026-03-27T08:00 2026-06-25T08:00    2026-06-25T07:00 90      2026-06-26T07:00
a day late     weekly 2026-05-08T07:00 2026-05-09T07:00    2026-05-08T07:00 0       2026-05-15T07:00
a second more  weekly 2026-05-08T07:00 2026-05-09T07:00:01 -                1       2026-05-15T07:00
3 days         weekly 2026-05-08T07:00 2026-05-11T07:00    -                1       2026-05-15T07:00
90 days        weekly 2026-05-08T07:00 2026-08-06T07:00    -                13      2026-08-07T07:00
90 days        last   2026-01-30T08:00 2026-04-30T08:00    -                4       2026-05-29T07:00
a day late     once   2026-01-01T08:00 2026-01-02T08:00    2026-01-01T08:00 0       -
a second more  once   2026-01-01T08:00 2026-01-02T08:00:01 -                1       -
10 years on    once   2026-01-01T08:00 2036-01-01T08:00    -                1       -
"""

NAMED = {
    "daily": GOOD[Every.DAILY],
    "weekly": GOOD[Every.WEEKLY],
    "last": GOOD[Every.MONTHLY_WEEKDAY],
    "once": GOOD[Every.ONCE],
}


@pytest.mark.parametrize(
    "row", [line.rsplit(maxsplit=6) for line in TABLE.strip().splitlines()[1:]], ids=" ".join
)
def test_what_was_missed_by_the_contract_to_the_row(row: Sequence[str]) -> None:
    _, every, due, now, send, skipped, later = row

    got = missed(NAMED[every], BERLIN, utc(due), utc(now), left=None)

    assert got.send == (None if send == "-" else utc(send))
    assert len(got.skipped) + got.more == int(skipped)
    assert got.next == (None if later == "-" else utc(later))


def test_three_days_down_with_a_clock_change_in_the_middle() -> None:
    got = missed(daily(), BERLIN, utc("2026-03-27T08:00"), utc("2026-03-30T09:00"), left=None)

    assert got == Missed(
        send=utc("2026-03-30T07:00"),
        skipped=(utc("2026-03-27T08:00"), utc("2026-03-28T08:00"), utc("2026-03-29T07:00")),
        more=0,
        next=utc("2026-03-31T07:00"),
    )
    assert got.used == 4


def test_how_late_is_too_late_hangs_on_the_latest_not_on_the_first() -> None:
    """Tuesday to Monday is six days, Monday to Tuesday one: the Monday may be half a day late."""
    rule = Rule(every=Every.WEEKLY, at=NINE, start=date(2026, 1, 1), weekdays=(0, 1))
    tuesday, monday = utc("2026-05-05T07:00"), utc("2026-05-11T07:00")

    in_time = missed(rule, BERLIN, tuesday, monday + 12 * HOUR, left=None)
    too_late = missed(rule, BERLIN, tuesday, monday + 13 * HOUR, left=None)

    assert (in_time.send, in_time.skipped) == (monday, (tuesday,))
    assert (too_late.send, too_late.skipped) == (None, (tuesday, monday))
    assert missed(rule, BERLIN, tuesday, tuesday + DAY, left=None).send == tuesday


@pytest.mark.parametrize(
    ("left", "send", "skipped", "later"),
    [
        (0, None, 0, None),
        (1, None, 1, None),
        (3, None, 3, None),
        (4, "2026-05-07T07:00", 3, None),
        (5, "2026-05-07T07:00", 3, "2026-05-08T07:00"),
        (None, "2026-05-07T07:00", 3, "2026-05-08T07:00"),
    ],
)
def test_no_more_fall_due_than_are_left(
    left: int | None, send: str | None, skipped: int, later: str | None
) -> None:
    got = missed(daily(), BERLIN, utc("2026-05-04T07:00"), utc("2026-05-07T08:00"), left=left)

    assert got.send == (None if send is None else utc(send))
    assert (len(got.skipped), got.more) == (skipped, 0)
    assert got.next == (None if later is None else utc(later))


def test_nothing_left_is_not_due_later_either() -> None:
    got = missed(daily(), BERLIN, utc("2026-05-04T07:00"), utc("2026-05-01T00:00"), left=0)

    assert got == Missed(send=None, skipped=(), more=0, next=None)


@pytest.mark.parametrize("hour", [8, 23])
@pytest.mark.parametrize("days", [SKIPPED_LIMIT - 1, SKIPPED_LIMIT, SKIPPED_LIMIT + 1, 3652])
def test_the_newest_are_told_one_by_one_and_the_rest_is_counted(days: int, hour: int) -> None:
    due = utc("2016-05-04T07:00")
    now = due + days * DAY + (hour - 7) * HOUR
    skipped = days + (hour == 23)

    got = missed(daily(start=date(2016, 1, 1)), ZoneInfo("Etc/GMT-2"), due, now, left=None)

    last = due + (days - (hour == 8)) * DAY
    assert got.skipped == tuple(last - n * DAY for n in reversed(range(min(skipped, 400))))
    assert got.more == max(0, skipped - 400)
    assert got.used == days + 1


@given(
    rules(first=date(2020, 1, 1), last=date(2030, 1, 1)),
    SOME_ZONES,
    INSTANTS,
    st.timedeltas(-3 * DAY, 100 * DAY),
    st.none() | st.integers(1, 120),
)
def test_what_was_missed_is_what_following_would_have_given(
    rule: Rule, zone: ZoneInfo, after: datetime, gone: timedelta, left: int | None
) -> None:
    due = following(rule, zone, after)
    if due is None:
        return
    now = due + gone
    chain: list[datetime] = []
    reached: datetime | None = due
    while reached is not None and reached <= now and (left is None or len(chain) < left):
        chain.append(reached)
        reached = following(rule, zone, reached)
    if left is not None and len(chain) == left:
        reached = None

    got = missed(rule, zone, due, now, left=left)

    assert got.next == reached
    assert (*got.skipped, *([got.send] if got.send else [])) == tuple(chain)
    assert got.used == len(chain)
    if chain:
        later = following(rule, zone, chain[-1])
        allowed = DAY if later is None else min(DAY, (later - chain[-1]) / 2)
        assert late_at_most(rule, zone, chain[-1]) == allowed
        assert (got.send == chain[-1]) == (now - chain[-1] <= allowed)


@given(
    rules(first=date(2020, 1, 1), last=date(2030, 1, 1)).map(lambda r: replace(r, until=None)),
    SOME_ZONES,
    st.lists(
        st.sampled_from((-2 * HOUR, 2 * HOUR, -3650 * DAY, 3650 * DAY, 3 * DAY, 90 * DAY))
        | st.timedeltas(timedelta(0), 2 * DAY),
        max_size=8,
    ),
)
def test_no_jump_of_the_clock_makes_anything_fire_twice_or_vanish(
    rule: Rule, zone: ZoneInfo, jumps: list[timedelta]
) -> None:
    """A row keeps the next moment; whatever the clock says, the row only goes forward."""
    now = utc("2025-06-15T12:00")
    first = due = following(rule, zone, now)
    left = rule.times
    told: list[datetime] = []
    only_counted = 0
    for jump in jumps:
        now += jump
        if due is None:
            break
        got = missed(rule, zone, due, now, left=left)
        new = [*got.skipped, *([got.send] if got.send else [])]
        assert got.used == len(new) + got.more
        assert all(due <= one <= now for one in new)
        if got.next is not None:
            assert got.next > now
            assert due <= got.next
        told += new
        only_counted += got.more
        left = None if left is None else left - got.used
        due = got.next

    assert all(one < other for one, other in pairwise(told))
    if told and not only_counted:
        assert first is not None
        assert told[0] == first
        assert all(following(rule, zone, one) == other for one, other in pairwise(told))
    assert left is None or left >= 0
