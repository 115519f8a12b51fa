"""How a platform speaks first, and what becomes of it. Only types live here."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.core.chat import Chat, Reminder
from bot.core.messages import Message
from bot.core.nudge import Nudge
from bot.core.progress import Progress
from bot.ports.meeting import Address


class Why(StrEnum):
    """Why a platform will not take a delivery, as far as a retry is concerned: never again."""

    BLOCKED = "blocked"  # a person's private chat is closed to the bot
    KICKED = "kicked"  # the bot is no longer in the group
    GONE = "gone"  # the channel, thread or topic was deleted
    CLOSED = "closed"  # the topic or thread is closed
    NO_RIGHT = "no-right"  # the bot may not write there
    REFUSED = "refused"  # the message itself; a fault of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """It arrived, as this message of the platform's."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Nothing was sent: the group has a new id (a Telegram supergroup)."""

    chat: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Nothing was sent: the platform wants a pause of so many seconds, in this chat alone."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """Surely nothing was sent (the request never left, or failed before the platform took it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
    """It may have arrived: the line broke after the request had left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """It will never arrive there."""

    why: Why


Delivery = Sent | Moved | Wait | Unsent | Uncertain | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupJob:
    """One occurrence of a group's reminder that is being sent: the row says ``sending``."""

    group: bytes = field(repr=False)
    chat: Chat
    reminder: Reminder
    due: datetime
    nonce: str
    address: Address
    number: int | None = None  # of a count: what may be told (``core.counting``)


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeJob:
    """One person's nudge that is being sent."""

    person: bytes = field(repr=False)
    progress: Progress
    nudge: Nudge
    due: datetime
    nonce: str
    address: Address


Job = GroupJob | NudgeJob


class Announcer(Protocol):
    """Finds the words for what is due; the scheduler knows none."""

    async def words(self, job: Job) -> Message | None:
        """Return what to send, or None where there is nothing to say (a count under five)."""


class Sender(Protocol):
    """One platform's way to speak first. It keeps no queue: what waits is in the store."""

    @property
    def platform(self) -> str:
        """``telegram``, ``discord`` or ``terminal``."""

    @property
    def repeatable(self) -> bool:
        """Whether the same nonce sent twice within two minutes is one message (Discord)."""

    async def pace(self) -> None:
        """Wait until one more message may leave; answers to people go first."""

    async def deliver(
        self, address: Address, message: Message, *, nonce: str, silent: bool = False
    ) -> Delivery:
        """Try once, and tell what became of it. It never raises for anything a platform says."""

    async def remove(self, address: Address, message: str) -> None:
        """Take an earlier message away if that is still possible; never raises."""

    async def main_place(self, address: Address) -> Address | None:
        """Return where a group can be told that a place is lost; None where there is no such."""

    async def size(self, address: Address) -> int | None:
        """Return how many are in the group, bots too; None where that cannot be known."""


class Groups(Protocol):
    """Where an adapter tells in which groups the bot is; it holds nothing else about them.

    ``chat`` is ``Spot.chat``: the Discord server's id, the Telegram group's. Telling the same thing
    twice does no harm, nor does telling of a group of which nothing is kept.
    """

    async def left(self, platform: str, chat: str) -> None:
        """Note that the bot is no longer in that group: nothing more is sent there."""

    async def joined(self, platform: str, chat: str) -> None:
        """Note that the bot is in that group (again)."""

    async def moved(self, platform: str, old: str, new: str) -> None:
        """Note that the group has a new id (a Telegram supergroup)."""

    async def present(self, platform: str, chats: frozenset[str]) -> None:
        """Take these as all the groups there are: whichever else is known, the bot has left."""

    async def known(self, platform: str) -> frozenset[str]:
        """Return the groups the bot is in as far as is known, to be asked about one by one."""
