"""What a person asked to be reminded of in private, as plain data. Nothing is decided here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

NUDGES_AT_MOST = 5
"""Nudges of one person that may be waiting."""

APART_MINUTES = 60
"""Minutes between two nudges of one person, and between two reminders of one group."""


class About(StrEnum):
    """Why a person wanted a nudge."""

    RESUME = "resume"  # carry on with a walk
    BATCH = "batch"  # the next lot of videos
    RECHECK = "recheck"  # look again whether the switch is still off
    CHANGED = "changed"  # the guide they finished says something new


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One nudge; a guide has at most one of each kind.

    ``due`` is None for ``CHANGED``, which waits until the guide's version is above ``version``.
    ``uncertain`` is set where it may or may not have arrived; then no address is kept any more.
    """

    about: About
    guide: str
    due: datetime | None = None
    version: int = 0
    uncertain: bool = False


def calls_back(nudge: Nudge, guide: str) -> bool:
    """Whether a nudge has done its work once the person is back at that guide."""
    return nudge.guide == guide and nudge.about in (About.RESUME, About.BATCH)
