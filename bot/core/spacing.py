"""Whether two reminders of a group come within the hour of each other. Pure."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from bot.core.chat import Chat, Draft, State
from bot.core.nudge import APART_MINUTES
from bot.core.schedule import upcoming

COMPARED = 60
"""Moments of each reminder that are looked at; rules repeat well within them."""


def is_near(
    chat: Chat, draft: Draft, zone: str, zone_of: Callable[[str], tzinfo], now: datetime
) -> bool:
    """Whether the draft, in its zone, comes less than an hour from a reminder that is going."""
    if draft.rule is None:
        return False
    mine = upcoming(draft.rule, zone_of(zone), now, COMPARED)
    for other in chat.posts:
        if other.id == draft.editing or other.state is not State.ACTIVE:
            continue
        if _within_an_hour(mine, upcoming(other.rule, zone_of(other.zone), now, COMPARED)):
            return True
    return False


def _within_an_hour(mine: tuple[datetime, ...], theirs: tuple[datetime, ...]) -> bool:
    apart = timedelta(minutes=APART_MINUTES)
    moments = sorted([(one, True) for one in mine] + [(one, False) for one in theirs])
    return any(a[1] != b[1] and b[0] - a[0] < apart for a, b in pairwise(moments))
