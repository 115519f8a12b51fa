"""The seams of the house: what adapters hand in, and what the conversation needs from outside.

Only types live here. Nothing in this file does anything.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from bot.core.events import Event, Rows
from bot.core.faq import Meaning
from bot.core.messages import Message
from bot.core.progress import Progress

T = TypeVar("T")


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
    replace; where it is False every answer is a new message.
    """

    user: UserKey
    event: Event
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
    """Write this progress (only what changed is written)."""

    progress: Progress
    counts: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Change nothing about the person."""

    counts: tuple[Count, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Erase:
    """Remove every row of the person, and their bytes from the files."""


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
