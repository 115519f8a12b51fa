"""What waits to be sent, as the scheduler sees it: the seam between it and the store.

Only types live here. Every method is one transaction; a moment that was claimed ends in exactly one
fate, whatever happens to the process in between.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.chat import Fate
from bot.ports import Address, Delivery, Job


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue:
    """A group's reminder that is due; ``again`` is the moment that is tried once more."""

    id: int
    again: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeDue:
    """A person's nudge that is due."""

    person: bytes = field(repr=False)
    about: str
    guide: str


Due = ReminderDue | NudgeDue


@dataclass(frozen=True, slots=True)
class Silence:
    """There was nothing to say."""


Outcome = Delivery | Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What was written, and what is left to do.

    ``fate`` is None where the delivery is tried again, or where its row was removed meanwhile.
    ``again`` is to be tried at once, with the same nonce (the group has moved). ``remove`` is where
    the message is that the new one replaces, and which.
    """

    fate: Fate | None = None
    again: Job | None = None
    remove: tuple[Address, str] | None = field(default=None, repr=False)


class Outbox(Protocol):
    """Everything that falls due, of every platform."""

    async def due(self, platform: str, now: datetime, limit: int) -> tuple[Due, ...]:
        """Return what is due, the longest waiting first, without what must wait."""

    async def soon(self, platform: str, upto: datetime) -> datetime | None:
        """Return when something falls due next, if that is not after ``upto``."""

    async def claim(self, due: Due, now: datetime) -> Job | None:
        """Take one moment: it is being sent from now on, and what comes next is written down.

        Moments that were missed are skipped by the contract of ``core.schedule.missed``, and the
        group is told. None where there is nothing (any more) to be sent.
        """

    async def settle(
        self, job: Job, outcome: Outcome, now: datetime, *, elsewhere: str | None = None
    ) -> Settled:
        """Write down what became of it.

        ``elsewhere`` is a place of the group where it can be told that the job's own is lost;
        "" is its main one, None says that there is no such.
        """

    async def unfinished(
        self, platform: str, now: datetime, *, repeatable: bool, flying: frozenset[str]
    ) -> tuple[tuple[Job, timedelta], ...]:
        """Return what was being sent when somebody was stopped, and how long ago that began.

        It is to be sent with the same nonce. Where that is too long ago, or the platform does not
        know a repetition, it becomes ``uncertain`` instead. ``flying`` are the nonces of what is
        under way right now.
        """

    async def clock(self, now: datetime) -> bool:
        """Note what the wall clock says; True where it was set back, and what is due put right."""

    async def changed(self, versions: Mapping[str, int], now: datetime) -> int:
        """Let the nudges of those fall due whose finished guide says something new."""

    async def forget_gone(self, now: datetime) -> int:
        """Forget groups that the bot left a day ago; return how many rows that were."""

    async def left(self, platform: str, chat: str, now: datetime) -> None:
        """Note that the bot is no longer in a group."""

    async def joined(self, platform: str, chat: str) -> None:
        """Note that the bot is in a group (again)."""

    async def moved(self, platform: str, old: str, new: str) -> None:
        """Bring a group under its new id."""

    async def present(self, platform: str, chats: frozenset[str], now: datetime) -> None:
        """Take these as all the groups that the bot is in."""

    async def known(self, platform: str) -> frozenset[str]:
        """Return the groups that the bot is in as far as is known."""
