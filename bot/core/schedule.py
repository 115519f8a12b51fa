"""When a reminder falls due: rules over local dates, and what becomes of what was missed. Pure.

A rule names local dates and a wall time; only ``moment`` turns one into a point in time, by
RFC 5545, section 3.3.5: a time that a clock change skips is read with the offset before the gap,
one that comes twice is its first. So once a day stays once a day when the clocks change. The zone
is handed in as ``tzinfo``; no zone is looked up here. How a rule is written down is ``rulecode``'s.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import chain, islice
from typing import Final

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, rrule, weekday

from bot.core.errors import OptoutError

YEARS: Final = range(1970, 3000)
"""What a rule may name; near the calendar's two ends an offset no longer fits into it."""

TIMES_LIMIT: Final = 500

SKIPPED_LIMIT: Final = 400
"""How many missed moments are told one by one; of older ones only the number."""

WARNED_LIMIT: Final = 4
"""How many clock changes are worth a warning; later ones repeat the first."""

LATE_LIMIT: Final = timedelta(hours=24)
"""Older than this, a reminder is no longer sent late, however long its period."""

_DAY: Final = timedelta(days=1)
_SHORTEST_MONTH: Final = 28


class BadRuleError(OptoutError):
    """A rule contradicts itself; the message says which of its fields, and why."""


class Every(StrEnum):
    """How a rule repeats."""

    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY_DAY = "monthly-day"
    MONTHLY_WEEKDAY = "monthly-weekday"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What was asked for, in the words of a wall calendar.

    ``at`` is the wall time, to the minute. ``start`` is the first local date that counts; for
    ``ONCE`` the date itself, for ``FORTNIGHTLY`` it sets which weeks. ``weekdays`` (Monday is 0)
    belongs to the weekly rules and, with one entry, to ``MONTHLY_WEEKDAY``; ``day`` (1 to 31, or
    -1 for the last) to ``MONTHLY_DAY``: a day that a month lacks is that month's last; ``nth``
    (1 to 4, or -1 for the last) to ``MONTHLY_WEEKDAY``. ``until`` is the last local date that
    counts; ``times`` how many there are in all, which the keeper of the rule counts down.
    """

    every: Every
    at: time
    start: date
    weekdays: tuple[int, ...] = ()
    day: int | None = None
    nth: int | None = None
    until: date | None = None
    times: int | None = None


class Shift(StrEnum):
    """What a clock change does to a wall time on a date."""

    NONE = "none"
    SKIPPED = "skipped"  # the time does not exist; it falls after the gap
    DOUBLED = "doubled"  # the time comes twice; the first counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """What became of everything that was due.

    ``send`` is the one that goes out late. ``skipped`` are those that do not, oldest first: the
    newest ``SKIPPED_LIMIT`` of them, and ``more`` is how many older ones there were. ``next`` is
    due later, or nothing is.
    """

    send: datetime | None
    skipped: tuple[datetime, ...]
    more: int
    next: datetime | None

    @property
    def used(self) -> int:
        """How many of the rule's ``times`` are gone with this."""
        return len(self.skipped) + self.more + (self.send is not None)


def check(rule: Rule) -> None:
    """Refuse a rule that contradicts itself or never comes.

    Raises:
        BadRuleError: a field is out of range, missing, or of no meaning to this kind of rule.
    """
    for fault, found in (
        ("at: a wall time to the minute, without a zone", _has_more_than_minutes(rule.at)),
        ("start: a date, without a time", isinstance(rule.start, datetime)),
        ("until: a date, without a time", isinstance(rule.until, datetime)),
        ("start: its year is out of range", rule.start.year not in YEARS),
        ("until: its year is out of range", rule.until and rule.until.year not in YEARS),
        ("weekdays: 0 to 6, each once, in order", not _are_weekdays(rule.weekdays)),
        ("weekdays: wrong number for this rule", len(rule.weekdays) not in _days_wanted(rule)),
        (
            "day: for a day of the month, and only then",
            _misplaced(rule, rule.day, Every.MONTHLY_DAY),
        ),
        ("day: 1 to 31, or -1", rule.day is not None and rule.day not in (-1, *range(1, 32))),
        (
            "nth: for a weekday of the month, and only then",
            _misplaced(rule, rule.nth, Every.MONTHLY_WEEKDAY),
        ),
        ("nth: 1 to 4, or -1", rule.nth not in (None, -1, 1, 2, 3, 4)),
        ("until, times: once has no end", rule.every is Every.ONCE and (rule.until or rule.times)),
        ("times: 1 to 500", rule.times is not None and rule.times not in range(1, TIMES_LIMIT + 1)),
    ):
        if found:
            raise BadRuleError(f"{rule.every} rule, {fault}")
    if next(dates(rule), None) is None:
        raise BadRuleError(f"{rule.every} rule, until: before the first date")


def dates(rule: Rule, after: date | None = None) -> Iterator[date]:
    """Yield the rule's local dates in order, those after ``after``; ``times`` is not counted."""
    floor = rule.start if after is None else max(rule.start, after + _DAY)
    if rule.every is Every.ONCE:
        if floor == rule.start:
            yield rule.start
        return
    for found in _recurrence(rule, floor):
        if (day := found.date()) >= floor:
            yield day


def moment(rule_at: time, day: date, zone: tzinfo) -> datetime:
    """Return when the clocks of ``zone`` show that time on that day, in UTC."""
    return datetime.combine(day, rule_at.replace(fold=0), zone).astimezone(UTC)


def shift(at: time, day: date, zone: tzinfo) -> Shift:
    """Return what a clock change does to the time on that day."""
    wall = datetime.combine(day, at, zone)
    first, second = wall.replace(fold=0).utcoffset(), wall.replace(fold=1).utcoffset()
    if first is None or second is None or first == second:
        return Shift.NONE
    return Shift.SKIPPED if first < second else Shift.DOUBLED


def following(rule: Rule, zone: tzinfo, after: datetime) -> datetime | None:
    """Return the rule's first moment that is later than ``after``."""
    return next((due for _, due in _moments(rule, zone, after)), None)


def upcoming(rule: Rule, zone: tzinfo, after: datetime, count: int) -> tuple[datetime, ...]:
    """Return the next moments, at most ``count`` and never more than the rule's ``times``.

    Of a rule that has begun, only its keeper knows how many are left, and asks for no more.
    """
    return tuple(due for _, due in islice(_moments(rule, zone, after), _at_most(rule, count)))


def shifts(
    rule: Rule, zone: tzinfo, after: datetime, days: int = 400
) -> tuple[tuple[date, Shift], ...]:
    """Return the first dates within ``days`` on which the wall time is skipped or comes twice."""
    last = after.astimezone(zone).date() + timedelta(days=days)
    found: list[tuple[date, Shift]] = []
    for day, _ in islice(_moments(rule, zone, after), _at_most(rule, days + 1)):
        if day > last or len(found) == WARNED_LIMIT:
            break
        if (how := shift(rule.at, day, zone)) is not Shift.NONE:
            found.append((day, how))
    return tuple(found)


def period(rule: Rule, zone: tzinfo, due: datetime) -> timedelta | None:
    """Return how long it is from ``due`` to the moment after it, or ``None`` for the last."""
    later = following(rule, zone, due)
    return None if later is None else later - due


def late_at_most(rule: Rule, zone: tzinfo, due: datetime) -> timedelta:
    """Return how late what was due may still be sent: half its period, a day at the most."""
    whole = period(rule, zone, due)
    return LATE_LIMIT if whole is None else min(whole / 2, LATE_LIMIT)


def missed(rule: Rule, zone: tzinfo, due: datetime, now: datetime, *, left: int | None) -> Missed:
    """Decide what becomes of all that fell due from ``due`` up to ``now``.

    The latest is sent if it is not too late for it, everything before it is skipped. ``left`` is
    how many the rule still has, ``due`` among them; ``None`` is no limit. ``due`` counts as it
    stands, also where the rule has been changed since.
    """
    if left is not None and left <= 0:
        return Missed(send=None, skipped=(), more=0, next=None)
    if due > now:
        return Missed(send=None, skipped=(), more=0, next=due)
    newest: deque[datetime] = deque(maxlen=SKIPPED_LIMIT + 1)  # the latest may turn out skipped too
    gone = 0
    later = None
    for one in islice(chain((due,), (found for _, found in _moments(rule, zone, due))), left):
        if one > now:
            later = one
            break
        newest.append(one)
        gone += 1
    latest = newest[-1]
    send = latest if now - latest <= late_at_most(rule, zone, latest) else None
    if send is not None:
        newest.pop()
    skipped = tuple(newest)[-SKIPPED_LIMIT:]
    more = gone - len(skipped) - (send is not None)
    return Missed(send=send, skipped=skipped, more=more, next=later)


def _moments(rule: Rule, zone: tzinfo, after: datetime) -> Iterator[tuple[date, datetime]]:
    """Yield dates and their moments later than ``after``, each later than the one before.

    Two dates share a moment where a zone skips a whole day; the second of them is left out.
    """
    # From the date before: the moment of a skipped time may show the next date, by minutes where
    # the gap reaches midnight, by a whole day where the day itself is skipped.
    for day in dates(rule, after.astimezone(zone).date() - 2 * _DAY):
        if (due := moment(rule.at, day, zone)) > after:
            yield day, due
            after = due


def _recurrence(rule: Rule, floor: date) -> rrule:
    """Return the recurrence from ``floor`` on: one that starts years back would be walked in full.

    Only of two weeks must the start be kept: which of them counts hangs on it.
    """
    until = None if rule.until is None else datetime.combine(rule.until, time.min)
    begin = datetime.combine(floor, time.min)
    days = tuple(weekday(day) for day in rule.weekdays)
    match rule.every:
        case Every.ONCE | Every.DAILY:
            return rrule(DAILY, begin, until=until)
        case Every.WEEKLY:
            return rrule(WEEKLY, begin, until=until, byweekday=days)
        case Every.FORTNIGHTLY:
            begin -= (floor - rule.start).days % 14 * _DAY
            return rrule(WEEKLY, begin, interval=2, wkst=MO, until=until, byweekday=days)
        case Every.MONTHLY_WEEKDAY:
            return rrule(MONTHLY, begin, until=until, byweekday=days, bysetpos=rule.nth)
        case Every.MONTHLY_DAY if rule.day is not None and rule.day > _SHORTEST_MONTH:
            reach = range(_SHORTEST_MONTH, rule.day + 1)  # and of those, the last that there is
            return rrule(MONTHLY, begin, until=until, bymonthday=reach, bysetpos=-1)
        case Every.MONTHLY_DAY:
            return rrule(MONTHLY, begin, until=until, bymonthday=rule.day)


def _at_most(rule: Rule, count: int) -> int:
    return count if rule.times is None else min(count, rule.times)


def _has_more_than_minutes(at: time) -> bool:
    return at.tzinfo is not None or at.replace(second=0, microsecond=0) != at


def _are_weekdays(days: tuple[int, ...]) -> bool:
    return days == tuple(day for day in range(7) if day in days)


def _days_wanted(rule: Rule) -> range:
    """Return how many weekdays a rule of its kind may have."""
    match rule.every:
        case Every.WEEKLY | Every.FORTNIGHTLY:
            return range(1, 8)
        case Every.MONTHLY_WEEKDAY:
            return range(1, 2)
        case Every.ONCE | Every.DAILY | Every.MONTHLY_DAY:
            return range(1)


def _misplaced(rule: Rule, value: int | None, owner: Every) -> bool:
    """Whether a field that its owner must have, and no other kind may, is not where it belongs."""
    return (value is not None) != (rule.every is owner)
