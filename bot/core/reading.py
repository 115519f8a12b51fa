"""What became of a time that somebody wrote in their own words. Pure values, no reading here.

A reading is never carried out as it is: it is shown in full and confirmed first. What was left
open is asked for and not filled in: a missing clock time (``HalfRead``), or which of two
(``TwoWays``).
"""

from dataclasses import dataclass
from datetime import date, time

from bot.core.schedule import Every, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Everything was said."""

    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfRead:
    """The days are known and the clock time is not: "every friday", "in a week".

    The fields are those of ``Rule``.
    """

    every: Every
    start: date
    weekdays: tuple[int, ...] = ()
    day: int | None = None
    nth: int | None = None
    until: date | None = None
    times: int | None = None

    def at(self, clock: time) -> Rule:
        """Return the rule at that wall time."""
        return Rule(
            every=self.every,
            at=clock,
            start=self.start,
            weekdays=self.weekdays,
            day=self.day,
            nth=self.nth,
            until=self.until,
            times=self.times,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoWays:
    """The words mean either: "at 7", "next friday", "3/4". The likelier or sooner is first."""

    first: Rule
    second: Rule


@dataclass(frozen=True, slots=True)
class Past:
    """A single time that is already gone."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """It says no time, or more than is understood; nothing was guessed."""


Reading = Read | HalfRead | TwoWays | Past | NotRead
