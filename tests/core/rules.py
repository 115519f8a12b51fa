"""Rules for tests: some of every kind, and a slow reading of them that asks of each day alone."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import assert_never

from hypothesis import strategies as st

from bot.core.schedule import Every, Rule

DAY = timedelta(days=1)
LATEST = date(2999, 12, 31)


def counts(rule: Rule, day: date) -> bool:
    """Whether the rule names the day, found by looking at that day alone."""
    if day < rule.start or (rule.until is not None and day > rule.until):
        return False
    length = monthrange(day.year, day.month)[1]
    match rule.every:
        case Every.ONCE:
            return day == rule.start
        case Every.DAILY:
            return True
        case Every.WEEKLY:
            return day.weekday() in rule.weekdays
        case Every.FORTNIGHTLY:
            week, first = (one - one.weekday() * DAY for one in (day, rule.start))
            return day.weekday() in rule.weekdays and (week - first).days // 7 % 2 == 0
        case Every.MONTHLY_DAY:
            assert rule.day is not None
            return day.day == (length if rule.day == -1 else min(rule.day, length))
        case Every.MONTHLY_WEEKDAY:
            from_end = (length - day.day) // 7
            right = from_end == 0 if rule.nth == -1 else (day.day - 1) // 7 + 1 == rule.nth
            return right and (day.weekday(),) == rule.weekdays
        case _:
            assert_never(rule.every)


def slow_dates(rule: Rule, first: date, last: date) -> Iterator[date]:
    """Yield the rule's dates from ``first`` to ``last``."""
    return (day for n in range((last - first).days + 1) if counts(rule, day := first + n * DAY))


@st.composite
def rules(
    draw: st.DrawFn, *, first: date = date(1971, 1, 1), last: date = date(2999, 1, 1)
) -> Rule:
    """Draw a rule that ``check`` lets pass and that has a date."""
    every = draw(st.sampled_from(Every))
    start = draw(st.dates(first, last))
    weekday = st.integers(0, 6)
    several = st.lists(weekday, min_size=1, max_size=7, unique=True).map(sorted)
    weekly = every in (Every.WEEKLY, Every.FORTNIGHTLY)
    on_weekday = every is Every.MONTHLY_WEEKDAY
    ends = every is not Every.ONCE
    return Rule(
        every=every,
        at=draw(st.builds(time, st.integers(0, 23), st.integers(0, 59))),
        start=start,
        weekdays=tuple(draw(several)) if weekly else (draw(weekday),) if on_weekday else (),
        day=draw(st.sampled_from((*range(1, 32), -1))) if every is Every.MONTHLY_DAY else None,
        nth=draw(st.sampled_from((1, 2, 3, 4, -1))) if on_weekday else None,
        until=draw(st.none() | st.integers(62, 5000).map(lambda n: min(start + n * DAY, LATEST)))
        if ends
        else None,
        times=draw(st.none() | st.integers(1, 500)) if ends else None,
    )
