"""The store on SQLite: what ``ports.Store`` promises, as units for the owner.

Every method is one or two lines of what to do and a unit that does it. Decisions about a person are
the caller's (``decide``); how a unit is committed is the owner's.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, assert_never

from bot.core.events import Rows
from bot.core.progress import Progress
from bot.keys import Keys
from bot.ports import (
    ChatDecide,
    Count,
    Decide,
    Erase,
    Keep,
    KeepChat,
    Leave,
    LeaveChat,
    Saved,
    Swept,
)
from bot.store import chats, rows, statements
from bot.store.backing import back_up
from bot.store.counting import count_in, drop_marks
from bot.store.database import Done
from bot.store.nudging import sealed_bytes, write_nudges
from bot.store.outbox import SqliteOutbox
from bot.store.owner import Owner, StoreHealth
from bot.store.rows import Held
from bot.store.showing import Shown
from bot.store.sweeping import sweep

T = TypeVar("T")

_MEMO = "memo:"


class SqliteStore:
    """Progress of everybody, in one file that one thread owns. Made by ``open_store``."""

    def __init__(self, owner: Owner, keys: Keys) -> None:
        self._owner = owner
        self._keys = keys
        self.outbox = SqliteOutbox(owner, keys)

    async def turn(self, person: bytes, event_id: str | None, day: date, decide: Decide[T]) -> T:
        """Load, decide and write one person's turn, and mark the event as seen, in one unit."""
        event = None if event_id is None else self._keys.event(event_id)

        def unit(connection: sqlite3.Connection) -> Done[T]:
            held = statements.read_holdings(connection, person)
            before = rows.progress_from(held)
            own = Shown(connection, self._keys, person, held)
            saved = None if before is None else Saved(progress=before, rows=own)
            seen = event is not None and _was_seen(connection, event)
            outcome, answer = decide(saved, seen)
            lasting = False
            if event is not None and not seen:
                statements.MARK_SEEN.run(connection, event=event, day=day.isoformat())
            match outcome:
                case Keep():
                    lasting = self._write(
                        connection, person, held=held, before=before, kept=outcome, day=day
                    )
                    _count(connection, outcome.counts)
                case Leave():
                    _count(connection, outcome.counts)
                case Erase():
                    return Done(answer, erased=self._drop(connection, person, held))
                case _:
                    assert_never(outcome)
            return Done(answer, lasting=lasting)

        return await self._owner.run(unit)

    async def chat_turn(
        self, group: bytes, event_id: str | None, day: date, decide: ChatDecide[T]
    ) -> T:
        """Load, decide and write one turn of a group's admins, in one unit."""
        event = None if event_id is None else self._keys.event(event_id)

        def unit(connection: sqlite3.Connection) -> Done[T]:
            held = chats.read_chat(connection, self._keys, group)
            seen = event is not None and _was_seen(connection, event)
            outcome, answer = decide(None if held[0] is None else held[1], seen)
            if event is not None and not seen:
                statements.MARK_SEEN.run(connection, event=event, day=day.isoformat())
            match outcome:
                case KeepChat():
                    lasting = chats.write_chat(
                        connection, self._keys, group, held=held, kept=outcome, day=day
                    )
                case LeaveChat():
                    lasting = False
                case _:
                    assert_never(outcome)
            return Done(answer, lasting=lasting)

        return await self._owner.run(unit)

    async def count_in(self, group: bytes, person: bytes, today: date) -> bool:
        """Count a person in the group's open week, once; False where the group counts nobody.

        A week is opened by its first step and closed when it is told.
        """

        def unit(connection: sqlite3.Connection) -> Done[bool]:
            return Done(count_in(connection, self._keys, group, person, today), lasting=False)

        return await self._owner.run(unit)

    async def export(self, person: bytes) -> Rows | None:
        """Return every column kept about the person, or None where nothing is."""

        def unit(connection: sqlite3.Connection) -> Done[Rows | None]:
            held = statements.read_holdings(connection, person)
            shown = dict(Shown(connection, self._keys, person, held))
            return Done(shown if any(shown.values()) else None)

        return await self._owner.run(unit)

    async def erase(self, person: bytes) -> bool:
        """Remove the person, and their bytes; True where there was something to remove."""

        def unit(connection: sqlite3.Connection) -> Done[bool]:
            held = statements.read_holdings(connection, person)
            return Done(bool(held["person"]), erased=self._drop(connection, person, held))

        return await self._owner.run(unit)

    async def counts(self) -> Mapping[Count, int]:
        """Return every bare number there is."""

        def unit(connection: sqlite3.Connection) -> Done[Mapping[Count, int]]:
            found = statements.ALL_TALLIES.rows(connection)
            return Done({Count(**row): times for row in found if (times := row.pop("times"))})

        return await self._owner.run(unit)

    async def sweep(self, today: date) -> Swept:
        """Remove what has outlived its time, step by step between the presses."""
        swept = await sweep(self._owner.run, today)
        await self._owner.tidy(removed=any(swept.removed.values()))
        return swept

    async def backup(self, target: Path) -> None:
        """Write a consistent copy of the database to a new file with mode 0600."""
        await self._owner.alone(lambda connection, breathe: back_up(connection, breathe, target))

    async def recall(self, name: str) -> str | None:
        """Return a small fact of an adapter's."""

        def unit(connection: sqlite3.Connection) -> Done[str | None]:
            return Done(statements.READ_META.value(connection, name=_MEMO + name))

        return await self._owner.run(unit)

    async def remember(self, name: str, value: str) -> None:
        """Keep a small fact of an adapter's."""

        def unit(connection: sqlite3.Connection) -> Done[None]:
            statements.WRITE_META.run(connection, name=_MEMO + name, value=value)
            return Done(None)

        await self._owner.run(unit)

    def health(self) -> StoreHealth:
        """Tell how the owner of the file is; cheap, and never waits."""
        return self._owner.health()

    async def close(self) -> None:
        """Finish what is waiting, then let go of the file. More than once does no harm."""
        await self._owner.close()

    def _write(
        self,
        connection: sqlite3.Connection,
        person: bytes,
        *,
        held: Held,
        before: Progress | None,
        kept: Keep,
        day: date,
    ) -> bool:
        """Write what changed, and nothing for somebody who has not made a real choice yet.

        Returns whether that was more than what the person looks at.
        """
        after = kept.progress
        if not after.worth_keeping:
            if before is not None:
                self._drop(connection, person, held)
            return before is not None
        row = rows.person_row(after, person, day)
        if [row] != held["person"]:
            statements.WRITE_PERSON.run(connection, **row)
        changed = rows.changed_walks(held, before, after, person)
        for walk in changed:
            statements.WRITE_WALK.run(connection, **walk)
        there = {walk.guide for walk in after.walks}
        gone = [walk["guide"] for walk in held["walk"] if walk["guide"] not in there]
        for guide in gone:
            statements.DROP_WALK.run(connection, person=person, guide=guide)
        nudged = write_nudges(
            connection,
            self._keys,
            person,
            held=held["nudge"],
            after=after.nudges,
            address=kept.address,
        )
        return bool(changed or gone or nudged) or before is None or not _only_looked(before, after)

    def _drop(self, connection: sqlite3.Connection, person: bytes, held: Held) -> tuple[bytes, ...]:
        """Remove a person; return what must be found in no file then."""
        marks = drop_marks(connection, self._keys, person)
        statements.DROP_PERSON.run(connection, person=person)
        return (person, *marks, *sealed_bytes(held["nudge"]))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


def _count(connection: sqlite3.Connection, counts: Iterable[Count]) -> None:
    for one in counts:
        statements.ADD_TALLY.run(connection, what=one.what, answer=one.answer, locale=one.locale)


def _was_seen(connection: sqlite3.Connection, event: bytes) -> bool:
    return statements.WAS_SEEN.value(connection, event=event) is not None


def _only_looked(before: Progress, after: Progress) -> bool:
    return (before.locale, before.zone, before.keep, before.active) == (
        after.locale,
        after.zone,
        after.keep,
        after.active,
    )
