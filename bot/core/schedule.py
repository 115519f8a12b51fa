"""When a reminder falls due: rules over local dates, and what becomes of what was missed. Pure.

A rule names local dates and a wall time; only ``moment`` turns one into a point in time, by
RFC 5545, section 3.3.5: a time that a clock change skips is read with the offset before the gap,
one that comes twice is its first. So once a day stays once a day when the clocks change. The zone
is handed in as ``tzinfo``; no zone is looked up here.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


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
