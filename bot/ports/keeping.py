"""Where things are kept, and what a turn decides about them. Only types live here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from bot.core.chat import Chat
from bot.core.events import Rows
from bot.core.progress import Progress
from bot.ports.meeting import Address

T = TypeVar("T")


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
