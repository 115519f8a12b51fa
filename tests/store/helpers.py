"""What the tests of the store share: people, days, a folder's fingerprint. No test lives here."""

import asyncio
import hashlib
import sqlite3
import stat
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.core.progress import Progress, Walk
from bot.keys import Keys
from bot.ports import Keep, Leave, Outcome, Saved, Store, UserKey
from bot.store import SqliteStore
from bot.store.owner import Breathe

KEYS = Keys(bytes(range(7, 39)))
OTHER_KEYS = Keys(bytes(range(8, 40)))
TODAY = date(2026, 11, 24)


def somebody(number: int = 1) -> bytes:
    return KEYS.person(UserKey(platform="test", user_id=str(number)))


def walk(guide: str = "tiktok-remix", step: str = "open-post", turn: int = 1) -> Walk:
    return Walk(guide=guide, version=1, step=step, turn=turn, started=TODAY, touched=TODAY)


def progress(*walks: Walk, locale: str | None = "es") -> Progress:
    return Progress(locale=locale, active=walks[0].guide if walks else None, walks=walks)


def pressed(before: Progress | None) -> Progress:
    """One press further: the turn grows by one, the trail by one step up to nine."""
    start = before or progress(walk(turn=0))
    old = start.walks[-1]
    trail = (*old.trail, f"step-{old.turn}")[-9:]
    new = replace(old, turn=old.turn + 1, step=f"step-{old.turn + 1}", trail=trail)
    return replace(start.with_walk(new), shown=f"step:{new.guide}:{new.step}")


def press(saved: Saved | None, seen: bool) -> tuple[Outcome, int]:
    """A ``decide`` that takes one step and returns the new turn."""
    after = pressed(saved.progress if saved else None)
    return Keep(progress=after), after.walks[-1].turn


async def keep(store: Store, person: bytes, what: Progress, day: date = TODAY) -> None:
    await store.turn(person, None, day, lambda saved, seen: (Keep(progress=what), None))


async def kept(store: Store, person: bytes) -> Progress | None:
    """What the store gives back, without changing it."""

    def look(saved: Saved | None, seen: bool) -> tuple[Outcome, Progress | None]:
        return Leave(), saved.progress if saved else None

    return await store.turn(person, None, TODAY, look)


def fingerprint(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file of the folder: what is in it, and who may read it."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder",
            stat.S_IMODE(path.stat().st_mode),
        )
        for path in sorted(folder.rglob("*"))
    }


def raw_bytes(path: Path) -> bytes:
    """All bytes of the database and its log."""
    log = path.with_name(path.name + "-wal")
    return path.read_bytes() + (log.read_bytes() if log.exists() else b"")


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    """Ask a database that nobody has open."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def change(path: Path, *statements: str) -> None:
    """Change a database that nobody has open, and leave no log behind."""
    with closing(sqlite3.connect(path)) as connection:
        for sql in statements:
            connection.execute(sql)
        connection.commit()


@asynccontextmanager
async def held_up(store: SqliteStore) -> AsyncIterator[None]:
    """Keep the owner busy inside the block: what is asked meanwhile becomes one group."""
    begun, go_on = threading.Event(), threading.Event()

    def wait(_: sqlite3.Connection, __: Breathe) -> None:
        begun.set()
        go_on.wait()

    waiting = asyncio.ensure_future(store._owner.alone(wait))
    await asyncio.to_thread(begun.wait)
    try:
        yield
    finally:
        go_on.set()
        await waiting


async def until_waiting(store: SqliteStore, count: int) -> None:
    """Let the callers run until that many units wait for the owner."""
    while store.health().waiting < count:  # noqa: ASYNC110  the owner's queue has no event
        await asyncio.sleep(0)


async def overheard(store: SqliteStore, *beginnings: str) -> list[str]:
    """From now on, the statements that begin with one of these words."""
    said: list[str] = []

    def note(sql: str) -> None:
        if sql.startswith(beginnings):
            said.append(sql)

    await store._owner.alone(lambda connection, _: connection.set_trace_callback(note))
    return said
