"""The clock time in a row, and which hours of the day it can mean."""

import re
from dataclasses import dataclass
from datetime import time

from bot.times.marks import Mark
from bot.times.rows import Row, cut

HALF_DAY, DAY = 12, 24
EARLY = 6
"""Up to this hour a bare "um 3" may be in the afternoon, where clocks have twenty-four hours."""

HOUR, MONTHS = 60, 12

_UNIT = "[hH]"
_NOT_COUNTED = "(?![mKDOItya])"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"c?(?P<past>p)c?(?P<hour>n)(?P<unit>{_UNIT})?(?![KDOI])",
        rf"(?<!i)c?(?P<hour>n)(?P<unit>{_UNIT})?(?P<then>s)",
        rf"(?<!i)c?(?P<clock>T)(?P<unit>{_UNIT})?",
        rf"c(?P<clock>Z)(?P<unit>{_UNIT})?|(?P<clock2>Z)(?:(?P<unit2>{_UNIT})|(?=P))",
        rf"c(?P<hour>n)(?P<unit>{_UNIT})?(?:&?(?P<minute>n){_NOT_COUNTED})?{_NOT_COUNTED}",
        rf"(?<![iEv%j])(?P<hour>n)(?P<unit>{_UNIT})(?:(?P<minute>n){_NOT_COUNTED})?(?!a)",
        r"(?<![iE])c?(?P<twelve>n)?(?P<noon>N)|c?(?P<twelve2>n)?(?P<midnight>M)",
        r"(?P<hour>n)(?=r?P)|(?<=P)(?P<hour2>n)(?![mKDOIHtnya#])",
    )
)
_DOTTED = re.compile("(?P<clock>Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time as it was said. ``sure``: on twenty-four hours, so that nothing is open."""

    hour: int
    minute: int = 0
    sure: bool = False
    midnight: bool = False

    def times(self, parts: tuple[Mark, ...], *, twelve: bool) -> tuple[time, ...]:
        """Return what it can mean, likelier first; nothing if it does not fit the part of day."""
        if self.midnight:
            return (time(),)
        hours = {self.hour % DAY, (self.hour + HALF_DAY) % DAY, self.hour % HALF_DAY}
        if self.hour > HALF_DAY or self.hour == 0 or (self.sure and not parts):
            hours = {self.hour % DAY}
        for part in parts:
            hours &= set(part.value)
        bare = not parts and len(hours) > 1
        if bare and not twelve and self.hour > EARLY:
            hours = {self.hour}
        if parts and len(hours) > 1:
            return ()
        return tuple(time(hour, self.minute) for hour in sorted(hours, key=self._unlikely))

    @staticmethod
    def _unlikely(hour: int) -> tuple[bool, int]:
        return (hour <= EARLY, hour)


def cut_clock(row: Row, *, twelve: bool, dotted: bool) -> tuple[Clock | None, Row]:
    """Take the clock time out of a row; there may be none, and a second one stays in it."""
    for pattern in (*_PATTERNS, _DOTTED):
        found = cut(row, pattern)
        if found is None or (pattern is _DOTTED and not (dotted or _no_date(found.whole))):
            continue
        named = {name.rstrip("2"): marks[0] for name, marks in found.named.items()}
        clock = _clock(named, twelve=twelve)
        if clock is not None:
            return clock, found.rest
    return None, row


def _clock(named: dict[str, Mark], *, twelve: bool) -> Clock | None:
    unit = named.get("unit")
    if "noon" in named or "midnight" in named:
        if "twelve" in named and named["twelve"].number != HALF_DAY:
            return None
        return Clock(
            hour=HALF_DAY if "noon" in named else 0, sure=True, midnight="midnight" in named
        )
    if "clock" in named:
        hour, minute = named["clock"].value[:2]
        sure = named["clock"].exact or unit is not None or not twelve
    else:
        hour = named["hour"].number
        minute = named["minute"].number if "minute" in named else 0
        sure = named["hour"].exact or (unit is not None and not twelve)
        for offset in ("past", "then"):
            if offset in named:
                hour, minute = divmod(hour * HOUR + named[offset].number, HOUR)
                hour = hour or HALF_DAY
                sure = False  # nobody says "half past fifteen"
    if hour > DAY or minute >= HOUR or (hour == DAY and minute):
        return None
    ends = hour == DAY
    return Clock(hour=hour % DAY, minute=minute, sure=sure or ends, midnight=ends)


def _no_date(row: Row) -> bool:
    return row[0].value[1] > MONTHS
