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
from bot.ports import Count, Decide, Erase, Keep, Leave, Saved, Swept
from bot.store import rows, statements
from bot.store.backing import back_up
from bot.store.database import Done
from bot.store.owner import Owner, StoreHealth
from bot.store.rows import Held
from bot.store.sweeping import sweep

T = TypeVar("T")

_MEMO = "memo:"


class SqliteStore:
    """Progress of everybody, in one file that one thread owns. Made by ``open_store``."""

    def __init__(self, owner: Owner, keys: Keys) -> None:
        self._owner = owner
        self._keys = keys

    async def turn(self, person: bytes, event_id: str | None, day: date, decide: Decide[T]) -> T:
        """Load, decide and write one person's turn, and mark the event as seen, in one unit."""
        event = None if event_id is None else self._keys.event(event_id)

        def unit(connection: sqlite3.Connection) -> Done[T]:
            held = statements.read_holdings(connection, person)
            before = rows.progress_from(held)
            saved = None if before is None else Saved(progress=before, rows=rows.as_json(held))
            seen = event is not None and _was_seen(connection, event)
            outcome, answer = decide(saved, seen)
            lasting = False
            if event is not None and not seen:
                statements.MARK_SEEN.run(connection, event=event, day=day.isoformat())
            match outcome:
                case Keep(progress=after):
                    lasting = _write(
                        connection, person, held=held, before=before, after=after, day=day
                    )
                    _count(connection, outcome.counts)
                case Leave():
                    _count(connection, outcome.counts)
                case Erase():
                    statements.DROP_PERSON.run(connection, person=person)
                    return Done(answer, erased=person)
                case _:
                    assert_never(outcome)
            return Done(answer, lasting=lasting)

        return await self._owner.run(unit)

    async def export(self, person: bytes) -> Rows | None:
        """Return every column kept about the person, or None where nothing is."""

        def unit(connection: sqlite3.Connection) -> Done[Rows | None]:
            held = statements.read_holdings(connection, person)
            return Done(rows.as_json(held) if any(held.values()) else None)

        return await self._owner.run(unit)

    async def erase(self, person: bytes) -> bool:
        """Remove the person, and their bytes; True where there was something to remove."""

        def unit(connection: sqlite3.Connection) -> Done[bool]:
            removed = statements.DROP_PERSON.run(connection, person=person).rowcount
            return Done(removed > 0, erased=person)

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


def _write(
    connection: sqlite3.Connection,
    person: bytes,
    *,
    held: Held,
    before: Progress | None,
    after: Progress,
    day: date,
) -> bool:
    """Write what changed, and nothing for somebody who has not made a real choice yet.

    Returns whether that was more than what the person looks at.
    """
    if not after.worth_keeping:
        if before is not None:
            statements.DROP_PERSON.run(connection, person=person)
        return before is not None
    row = rows.person_row(after, person, day)
    if [row] != held["person"]:
        statements.WRITE_PERSON.run(connection, **row)
    changed = rows.changed_walks(held, before, after, person)
    for walk in changed:
        statements.WRITE_WALK.run(connection, **walk)
    kept = {walk.guide for walk in after.walks}
    gone = [walk["guide"] for walk in held["walk"] if walk["guide"] not in kept]
    for guide in gone:
        statements.DROP_WALK.run(connection, person=person, guide=guide)
    return bool(changed or gone) or before is None or not _only_looked(before, after)


def _only_looked(before: Progress, after: Progress) -> bool:
    return (before.locale, before.keep, before.active) == (after.locale, after.keep, after.active)
