"""The seams of the house: what adapters hand in, and what the conversation needs from outside.

Only types live here. Nothing in this file does anything.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from bot.core.acts import GroupEvent, Rights
from bot.core.chat import Chat, Reminder, Spot
from bot.core.events import Event, Rows
from bot.core.faq import Meaning
from bot.core.messages import Message
from bot.core.nudge import Nudge
from bot.core.progress import Progress
from bot.core.reading import Reading

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where something can be delivered: a group's place, or a person's private chat.

    ``spot.chat`` is the Telegram chat id or the Discord server id; for a person their own id (on
    Telegram also the chat's), with ``private`` set. It never shows in a log or a repr.
    """

    platform: str
    spot: Spot = field(repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UserKey:
    """A person on a platform. It lives in memory only and never shows in a log or a repr."""

    platform: str
    user_id: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One thing that happened, as an adapter's ``parse`` reads it.

    ``event_id`` names the delivery (``telegram:<update_id>``, ``discord:<interaction id>``): the
    same id twice is the same event, answered again but never done twice. ``locale_hint`` is the
    language the platform says the person uses, as it says it (``pt-br``, ``es-ES``), or None.
    ``in_place`` says that the event came from a message of the person's own that an answer may
    replace; where it is False every answer is a new message. ``address`` is where the person can be
    reached in private, kept (sealed) only with a nudge they ask for. ``group`` (Discord) or ``via``
    (Telegram, from the deep link: ``replies.Invite``) says by which group's public button they
    came; that is remembered in memory only.
    """

    user: UserKey
    event: Event
    event_id: str | None = None
    locale_hint: str | None = None
    in_place: bool = False
    address: Address | None = None
    group: Spot | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that somebody did with a group's reminders.

    ``where`` is where it was done; ``allowed`` whether the platform says, asked just now, that
    they may manage this group. ``rights`` looks up what the bot lacks at a place of this group.
    """

    where: Address
    event: GroupEvent
    allowed: bool
    rights: Callable[[Spot], Awaitable[Rights]]
    event_id: str | None = None
    locale_hint: str | None = None
    in_place: bool = False


class Door(Protocol):
    """The only way in: every adapter holds one, and nothing else of the house."""

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn and return what to say; everything is committed when this returns.

        It may raise (a full disk, a closing store). An adapter's one wrapper then shows the
        person ``apologise``, and leaves the update unconfirmed where the platform can bring it
        again.
        """

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins; what ``handle`` promises holds here too.

        Answers for everybody in the group have ``Audience.HERE``; for whoever asked,
        ``Audience.ADMINS`` (on Telegram, which has no such thing in a group, the chat sees them);
        for that person's private chat alone ``Audience.PRIVATE``.
        """

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(id, title)`` of a group's reminders, for who may manage it: the caller asks."""

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(zone id, city)`` of what somebody may mean who is still typing."""

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault of ours, with the short code that is also in the log."""


class Phrasebook(Protocol):
    """Words an adapter needs outside a conversation: command descriptions, bot texts, titles."""

    @property
    def locales(self) -> Sequence[str]:
        """Every locale there is, the default first (``en``, ``es``, ``pt-BR``)."""

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        """Return one message as plain text in the nearest locale there is."""

    def titles(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(guide id, title)`` of every guide, in catalogue order."""

    def questions(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(answer id, question)`` of every answer, in reading order."""

    def nearest(self, hint: str | None) -> str:
        """Return the locale that serves a platform's language code best."""


class Finder(Protocol):
    """Finds what a question in a person's own words means. It never raises and keeps nothing."""

    def find(self, question: str, locale: str) -> Meaning:
        """Return the meaning; bounded in time whatever the text (at most 50 ms)."""


class Times(Protocol):
    """Reads a time in somebody's own words. It never raises and guesses nothing."""

    def read(self, words: str, locale: str, now: datetime) -> Reading:
        """Return what the words say; ``now`` is aware, and local in the zone that is meant."""


class ZoneNamed(Protocol):
    """A zone under the name of a city of it."""

    @property
    def id(self) -> str:
        """The IANA id."""

    @property
    def city(self) -> str:
        """The city, in the language that was asked for."""

    @property
    def shown(self) -> str:
        """The city with what tells it from others of that name."""


class ZonesKnown(Protocol):
    """The world's time zones, by the names of their cities in a language."""

    def find(self, words: str, locale: str, limit: int = 8) -> Sequence[ZoneNamed]:
        """Return what the words may mean, likeliest first."""

    def suggested(self, locale: str) -> Sequence[ZoneNamed]:
        """Return the zones that people of this language are likeliest to want."""

    def is_zone(self, zone: str) -> bool:
        """Whether there is a zone of that id."""


class Clock(Protocol):
    """The time of day, so that tests can turn it."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""


class Memo(Protocol):
    """A few small facts an adapter keeps between runs (a hash of the commands it registered)."""

    async def recall(self, name: str) -> str | None:
        """Return the fact, or None."""

    async def remember(self, name: str, value: str) -> None:
        """Keep the fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What the store holds of a person: the progress, and the bare rows for their own copy."""

    progress: Progress
    rows: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One more for a bare number (see ``core.desk.Tally``), in the language of the answer."""

    what: str
    answer: str
    locale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Write this progress (only what changed is written).

    ``address`` is where new nudges will be delivered; it is sealed, and goes with the last of them.
    """

    progress: Progress
    counts: tuple[Count, ...] = ()
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Change nothing about the person."""

    counts: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Erase:
    """Remove every row of the person, and their bytes from the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepChat:
    """Write this of the group (only what changed is written). New rows have ids below zero.

    ``where`` is the group's own address, sealed at the first write.
    """

    chat: Chat
    where: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveChat:
    """Change nothing about the group."""


ChatOutcome = KeepChat | LeaveChat
ChatDecide = Callable[[Chat | None, bool], tuple[ChatOutcome, T]]
"""Pure, like ``Decide``, for a group."""


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


Outcome = Keep | Leave | Erase
Decide = Callable[[Saved | None, bool], tuple[Outcome, T]]
"""Pure: (what is kept, was this event seen before) to (what to do, what to return)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """How many rows the daily sweep removed, by table."""

    removed: Mapping[str, int]


class Store(Protocol):
    """Where progress lives. Every unit is one transaction: all of it or nothing."""

    async def turn(self, person: bytes, event_id: str | None, day: date, decide: Decide[T]) -> T:
        """Load, decide and write one person's turn, and mark the event as seen, in one unit.

        Returns what ``decide`` returned, after the commit. A cancelled caller does not undo it.
        """

    async def chat_turn(
        self, group: bytes, event_id: str | None, day: date, decide: ChatDecide[T]
    ) -> T:
        """Like ``turn``, for a group."""

    async def count_in(self, group: bytes, person: bytes, today: date) -> bool:
        """Count a person in a group's open week, once; False where the group counts nobody."""

    async def export(self, person: bytes) -> Rows | None:
        """Return every column kept about the person, or None where nothing is."""

    async def erase(self, person: bytes) -> bool:
        """Remove the person; True where there was something to remove."""

    async def counts(self) -> Mapping[Count, int]:
        """Return every bare number there is; none of them says anything about a person."""

    async def sweep(self, today: date) -> Swept:
        """Remove what has outlived its time (DESIGN: 30 days finished, 90 idle, 2 for events)."""

    async def backup(self, target: Path) -> None:
        """Write a consistent copy of the database to a new file with mode 0600."""

    async def recall(self, name: str) -> str | None:
        """Return a small fact of an adapter's (see ``Memo``)."""

    async def remember(self, name: str, value: str) -> None:
        """Keep a small fact of an adapter's."""

    async def close(self) -> None:
        """Finish what is waiting, then let go of the file."""
