"""The one thread that owns the database, and the way in for everybody else.

Callers hand over whole units and await a future; the owner takes all that is waiting into one
transaction, commits, and only then speaks: one change of threads for a press instead of one for
each statement. A caller that is cancelled gives up its future, never the unit, which the thread
holds. What units do is not known here.
"""

import asyncio
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from bot.store.database import Database, Done, Failed, Result, Unit
from bot.store.errors import StoreClosedError

T = TypeVar("T")

LARGEST_GROUP = 64
"""Units in one transaction. More would make the first of them wait for the last."""

Breathe: TypeAlias = Callable[[], None]
"""Called by long work between its pieces: the owner serves the presses that came meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreHealth:
    """How the owner is: what waits, how long it has been at work, when it last committed."""

    waiting: int
    busy_for: float
    commit_age: float | None
    reserve: bool


@dataclass(frozen=True, slots=True)
class _Ask(Generic[T]):
    """Somebody waits for this on their event loop."""

    loop: asyncio.AbstractEventLoop
    future: "asyncio.Future[T]"

    def answer(self, result: Done[T] | Failed) -> None:
        """Settle the future; called on its own loop."""
        if self.future.done():
            return  # whoever asked was cancelled; what they asked for is done all the same
        match result:
            case Done(value=value):
                self.future.set_result(value)
            case Failed(error=error):
                # A future refuses StopIteration, and whoever waits would wait for ever.
                if isinstance(error, StopIteration):
                    error = RuntimeError(repr(error))
                self.future.set_exception(error)


@dataclass(frozen=True, slots=True)
class _Grouped:
    ask: _Ask[Any]
    unit: Unit[Any]


@dataclass(frozen=True, slots=True)
class _Alone:
    ask: _Ask[Any]
    work: Callable[[sqlite3.Connection, Breathe], Any]


class _Stop:
    """Nothing comes after this."""


_Job: TypeAlias = _Grouped | _Alone | _Stop


class Owner:
    """Runs the thread. ``start`` blocks until the database is open, or raises why it is not."""

    def __init__(self, opening: Callable[[], Database]) -> None:
        self._opening = opening
        self._queue: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._next: _Job | None = None
        self._gate = threading.Lock()
        self._closed = False
        self._busy_since: float | None = None
        self._committed: float | None = None
        # A daemon, so that a process that forgot to close still ends; what it acknowledged is
        # on the disk by then.
        self._thread = threading.Thread(target=self._run, name="store", daemon=True)
        self._opened: queue.SimpleQueue[Database | BaseException] = queue.SimpleQueue()
        self._database: Database

    def start(self) -> None:
        """Open the database in the thread."""
        self._thread.start()
        try:
            opened = self._opened.get()
        except BaseException:  # interrupted while it waited: then nobody would close the store
            self._queue.put(_Stop())
            raise
        if isinstance(opened, BaseException):
            self._thread.join()
            raise opened
        self._database = opened

    async def run(self, unit: Unit[T]) -> T:
        """Have a unit done in a transaction with others; return its value after the commit."""
        ask: _Ask[T] = self._ask()
        self._put(_Grouped(ask, unit))
        return await ask.future

    async def alone(self, work: Callable[[sqlite3.Connection, Breathe], T]) -> T:
        """Have something done outside of any transaction."""
        ask: _Ask[T] = self._ask()
        self._put(_Alone(ask, work))
        return await ask.future

    async def tidy(self, *, removed: bool) -> None:
        """Have the database tidied (see ``Database.tidy``)."""
        await self.alone(lambda *_: self._database.tidy(removed=removed))

    async def close(self) -> None:
        """Finish what is waiting and end the thread; again and again if you like."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(_Stop())
        if self._thread.is_alive():
            await asyncio.shield(asyncio.to_thread(self._thread.join))

    def health(self) -> StoreHealth:
        """Tell how the owner is, without asking it."""
        now = time.monotonic()
        busy, committed = self._busy_since, self._committed
        return StoreHealth(
            waiting=self._queue.qsize(),
            busy_for=0.0 if busy is None else now - busy,
            commit_age=None if committed is None else now - committed,
            reserve=self._database.reserve.held,
        )

    def _ask(self) -> _Ask[Any]:
        loop = asyncio.get_running_loop()
        return _Ask(loop, loop.create_future())

    def _put(self, job: _Job) -> None:
        with self._gate:
            if self._closed:
                raise StoreClosedError(self._database.path)
            self._queue.put(job)

    # What follows runs in the thread.

    def _run(self) -> None:
        try:
            database = self._opening()
        except BaseException as error:  # noqa: BLE001  brought to whoever waits
            self._opened.put(error)
            return
        self._opened.put(database)
        try:
            self._serve(database)
        finally:
            self._refuse_the_rest(database)
            database.close()

    def _serve(self, database: Database) -> None:
        while True:
            job = self._take()
            self._busy_since = time.monotonic()
            match job:
                case _Stop():
                    return
                case _Alone():
                    self._serve_alone(database, job)
                case _Grouped():
                    self._serve_group(database, job)
            self._busy_since = None

    def _take(self) -> _Job:
        if self._next is not None:
            job, self._next = self._next, None
            return job
        return self._queue.get()

    def _take_waiting(self, room: int) -> list[_Grouped]:
        """Return grouped jobs that are waiting now, up to the first of another kind."""
        jobs: list[_Grouped] = []
        while len(jobs) < room and self._next is None:
            try:
                job = self._queue.get_nowait()
            except queue.Empty:
                break
            if isinstance(job, _Grouped):
                jobs.append(job)
            else:
                self._next = job
        return jobs

    def _serve_group(self, database: Database, first: _Grouped) -> None:
        self._commit(database, [first, *self._take_waiting(LARGEST_GROUP - 1)])

    def _commit(self, database: Database, jobs: Sequence[_Grouped]) -> None:
        try:
            results = database.commit([job.unit for job in jobs])
            if any(isinstance(result, Done) for result in results):
                self._committed = time.monotonic()
        except BaseException as error:  # noqa: BLE001  brought to whoever waits
            results = [Failed(error) for _ in jobs]
        _tell([job.ask for job in jobs], results)

    def _serve_alone(self, database: Database, job: _Alone) -> None:
        def breathe() -> None:
            if waiting := self._take_waiting(LARGEST_GROUP):
                self._commit(database, waiting)

        result: Result
        try:
            result = Done(database.alone(lambda connection: job.work(connection, breathe)))
        except BaseException as error:  # noqa: BLE001  brought to whoever waits
            result = Failed(error)
        _tell([job.ask], [result])

    def _refuse_the_rest(self, database: Database) -> None:
        """Leave nobody waiting, should the thread end for a reason other than ``close``."""
        with self._gate:
            self._closed = True
        left = [] if self._next is None else [self._next]
        while not self._queue.empty():
            left.append(self._queue.get())
        for job in left:
            if not isinstance(job, _Stop):
                _tell([job.ask], [Failed(StoreClosedError(database.path))])


def _tell(asks: Sequence[_Ask[Any]], results: Sequence[Result]) -> None:
    """Bring each result to the loop that waits for it, with one call for each loop."""

    def tell(mine: Sequence[tuple[_Ask[Any], Result]]) -> None:
        for ask, result in mine:
            ask.answer(result)

    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Ask[Any], Result]]] = {}
    for ask, result in zip(asks, results, strict=True):
        by_loop.setdefault(ask.loop, []).append((ask, result))
    for loop, mine in by_loop.items():
        try:
            loop.call_soon_threadsafe(tell, mine)
        except RuntimeError:
            # The loop has been closed: nobody is left to hear it, and the work is done.
            continue
