"""Virtual time: an event loop that never sleeps, a wall clock beside it, a store without a thread.

Where nothing is left to do, the loop's time leaps to whatever is awaited next; so hours pass in
milliseconds, and the same seed always gives the same run. No test lives here.
"""

import asyncio
import heapq
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from bot.keys import Keys
from bot.store import SqliteStore, schema
from bot.store.database import Done, Unit
from bot.store.owner import Owner

T = TypeVar("T")

START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time passes only where it would have slept."""

    def __init__(self) -> None:
        super().__init__()
        self._leapt = 0.0

    def time(self) -> float:
        return self._leapt

    def _run_once(self) -> None:
        scheduled = self._scheduled  # type: ignore[attr-defined]
        while scheduled and scheduled[0]._cancelled:
            self._timer_cancelled_count -= 1  # type: ignore[attr-defined]
            heapq.heappop(scheduled)._scheduled = False
        if not self._ready:  # type: ignore[attr-defined]
            if not scheduled:
                raise RuntimeError("everybody waits for somebody else")
            self._leapt = max(self._leapt, scheduled[0]._when)
        super()._run_once()  # type: ignore[misc]


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run it in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


class Wall:
    """The wall clock: it goes with the loop's time, and can be set."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self.offset = timedelta()

    def now(self) -> datetime:
        passed = timedelta(seconds=asyncio.get_running_loop().time())
        return self._start + self.offset + passed


class InlineOwner(Owner):
    """Does each unit at once, in a transaction of its own, in the caller's own task."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.dead = False
        self.before: Callable[[], Awaitable[None]] | None = None

    async def run(self, unit: Unit[T]) -> T:
        await self._alive()
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        try:
            done: Done[T] = unit(self._connection)
        except BaseException:
            execute("ROLLBACK")
            raise
        execute("COMMIT")
        await self._alive()
        return done.value

    async def tidy(self, *, removed: bool) -> None:  # noqa: ARG002  there is no file
        return None

    async def _alive(self) -> None:
        """A process that was killed does nothing more, and hears of nothing more."""
        if self.before is not None:
            await self.before()
        await asyncio.sleep(0)
        if self.dead:
            await asyncio.Event().wait()


_template: list[sqlite3.Connection] = []


def memory() -> sqlite3.Connection:
    """A database in memory, as the migrations make it."""
    if not _template:
        made = sqlite3.connect(":memory:", isolation_level=None)
        schema.metadata.create_all(
            create_engine("sqlite://", creator=lambda: made, poolclass=StaticPool)
        )
        _template.append(made)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _template[0].backup(connection)
    connection.execute("PRAGMA foreign_keys=1")
    return connection


def store_on(connection: sqlite3.Connection, keys: Keys) -> tuple[SqliteStore, InlineOwner]:
    """The store of one process on that database."""
    owner = InlineOwner(connection)
    return SqliteStore(owner, keys), owner
