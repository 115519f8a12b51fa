"""When a group's weekly number may be told, so that it says nothing about any one person. Pure."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot.core.progress import Walk

STEP = 5
"""A number is told in steps of five, rounded down: nobody's own step shows."""

WEEK = timedelta(days=7)
"""How long a walk that was finished counts: the number says "in the past week"."""


def finished_lately(walks: Iterable[Walk], today: date) -> bool:
    """Whether any of the walks was finished so lately that its person may be counted."""
    return any(walk.finished is not None and today - walk.finished < WEEK for walk in walks)


def published(counted: int, members: int | None, held_back: int) -> int | None:
    """Return the number to tell ("at least so many"), or None where telling it could point at one.

    Nothing under five, and nothing within five of the group's size: there "at least so many" would
    come close to "everybody". Where the size is not known, nothing is told. ``held_back`` is drawn
    anew for each week, from 0 to 4: so many are left out before rounding. Rounding alone tells who
    knows nearly everybody in a small, keen group that the last one made the step; with it, no step
    of one person makes a difference that anybody can count on.
    """
    told = max(0, counted - held_back) // STEP * STEP
    if told < STEP or members is None or told > members - STEP:
        return None
    return told
