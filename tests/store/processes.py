"""Processes that the tests start: to hold a store, to be killed, to run out of disk.

Run as ``python -m tests.store.processes WHAT …``; what they found they print as JSON. No test lives
here.
"""

import asyncio
import contextlib
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

# Alembic is loaded before the first fork, so that the children spend their time in the migration.
from alembic import command as _loaded  # noqa: F401

from bot.ports import Leave
from bot.store import SqliteStore, StoreError, inspect, open_store
from bot.store.errors import StoreFullError
from bot.store.migrating import SHIPPED, Scripts
from tests.store.helpers import (
    KEYS,
    TODAY,
    ask,
    keep,
    kept,
    press,
    progress,
    raw_bytes,
    somebody,
    walk,
)

PEOPLE = 8


def hold(path: Path) -> None:
    """Hold the store until standard input ends."""

    async def main() -> None:
        async with open_store(path, KEYS) as store:
            await keep(store, somebody(), progress(walk()))
            print("ready", flush=True)
            await asyncio.to_thread(sys.stdin.read)

    asyncio.run(main())


# Killed in the middle of presses


def presses(folder: Path, rounds: int, seed: int) -> None:
    """Let children acknowledge presses and kill them; print what was lost."""
    chance = random.Random(seed)
    path = folder / "optout.sqlite3"
    acknowledged = dict.fromkeys(range(PEOPLE), 0)
    lost, total = [], 0
    for number in range(rounds):
        enough = chance.randrange(1, 120)
        said = _killed_after(enough, partial(_press_all, path, number))
        for line in said:
            person, turn = map(int, line.split())
            acknowledged[person] = max(acknowledged[person], turn)
        total += len(said)
        lost += asyncio.run(_lost(path, acknowledged, number))
    marks = ask(path, "SELECT count(*) FROM seen")[0][0]
    turns = ask(path, "SELECT sum(turn) FROM walk")[0][0]
    print(json.dumps({"acknowledged": total, "lost": lost, "marks": marks, "turns": turns}))


def _press_all(path: Path, number: int, out: int) -> None:
    async def caller(store: SqliteStore, person: int) -> None:
        for count in range(10_000):
            event = f"test:{number}:{person}:{count}"
            turn = await store.turn(somebody(person), event, TODAY, press)
            os.write(out, f"{person} {turn}\n".encode())

    async def main() -> None:
        async with open_store(path, KEYS) as store:
            await asyncio.gather(*(caller(store, person) for person in range(PEOPLE)))

    asyncio.run(main())


def _killed_after(lines: int, work: Callable[[int], None]) -> list[str]:
    """Run ``work`` in a child, kill it once it has said so many lines; return all it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        work(writing)
        os._exit(0)
    os.close(writing)
    said = b""
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        while said.count(b"\n") < lines and (some := pipe.read(4096)):
            said += some
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while some := pipe.read(4096):
            said += some
    return [line for line in said.decode().split("\n")[:-1] if line]


async def _lost(path: Path, acknowledged: dict[int, int], number: int) -> list[str]:
    lost = []
    async with open_store(path, KEYS) as store:
        for person, turn in acknowledged.items():
            found = await kept(store, somebody(person))
            reached = found.walks[0].turn if found else 0
            if reached < turn:
                lost.append(f"round {number}: person {person} was at {turn}, is at {reached}")
            acknowledged[person] = reached
    return lost


# Killed in the middle of a migration


def migrations(folder: Path, scripts: Path, head: str, rounds: int, seed: int) -> None:
    """Kill a start at many moments: of a new database, and of one that must be migrated."""
    chance = random.Random(seed)
    newer = Scripts(folder=scripts, head=head)
    print(
        json.dumps(
            {
                "fresh": _fresh(folder / "fresh.sqlite3", rounds, chance),
                "upgraded": _upgraded(folder, newer, rounds, chance),
            }
        )
    )


def _fresh(path: Path, rounds: int, chance: random.Random) -> dict[str, Any]:
    full = _time_of(path, SHIPPED)
    faults, versions = [], []
    for _ in range(rounds):
        _remove(path)
        _kill_a_start(path, SHIPPED, chance.random() * full)
        versions.append(inspect(path, KEYS).version)
        faults += _faults(path, SHIPPED, people=0)
    return {"faults": faults, "versions": versions}


def _upgraded(folder: Path, newer: Scripts, rounds: int, chance: random.Random) -> dict[str, Any]:
    old, path = folder / "old.sqlite3", folder / "optout.sqlite3"
    asyncio.run(_populate(old))
    shutil.copy(old, path)
    full = _time_of(path, newer)
    faults, versions = [], []
    for _ in range(rounds):
        _remove(path)
        shutil.copy(old, path)
        _kill_a_start(path, newer, chance.random() * full)
        version = _version(path, folder / "look")
        versions.append(version)
        if version == newer.head:
            faults += _faults(path, newer, people=300)
        else:
            faults += _faults(path, SHIPPED, people=300) + _faults(path, newer, people=300)
    return {"faults": faults, "versions": versions}


async def _populate(path: Path) -> None:
    async with open_store(path, KEYS) as store:
        for number in range(300):
            await keep(store, somebody(number), progress(walk("one"), walk("two")))


def _time_of(path: Path, scripts: Scripts) -> float:
    started = time.perf_counter()
    _kill_a_start(path, scripts, None)
    return time.perf_counter() - started


def _kill_a_start(path: Path, scripts: Scripts, after: float | None) -> None:
    child = os.fork()
    if child == 0:
        asyncio.run(open_store(path, KEYS, scripts=scripts).close())
        os._exit(0)
    if after is not None:
        time.sleep(after)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _version(path: Path, look: Path) -> object:
    """Read the version from a copy, so that looking mends nothing."""
    shutil.rmtree(look, ignore_errors=True)
    look.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy(file, look / file.name)
    return ask(look / path.name, "SELECT version_num FROM alembic_version")[0][0]


def _faults(path: Path, scripts: Scripts, *, people: int) -> list[str]:
    """Open it as a start would, and tell what is wrong with it."""

    async def look(store: SqliteStore) -> list[str]:
        found = [await kept(store, somebody(number)) for number in range(people)]
        whole = progress(walk("one"), walk("two"))
        return [] if all(each == whole for each in found) else ["people are not as they were"]

    async def main() -> list[str]:
        try:
            async with open_store(path, KEYS, scripts=scripts) as store:
                return await look(store)
        except StoreError as error:
            return [str(error)]

    faults = asyncio.run(main())
    verdict = ask(path, "PRAGMA integrity_check")[0][0]
    broken = ask(path, "PRAGMA foreign_key_check")
    return faults + ([] if (verdict, broken) == ("ok", []) else [f"{verdict} {broken}"])


def _remove(path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


# On a disk of its own that is full


def full_disk(folder: Path) -> None:
    """Fill the disk under a store, and tell what still works."""
    asyncio.run(_full_disk(folder / "optout.sqlite3", folder / "something-else"))


async def _full_disk(path: Path, hog: Path) -> None:
    told: dict[str, Any] = {}
    async with open_store(path, KEYS) as store:
        for number in range(40):
            await keep(store, somebody(number), progress(walk("one"), walk("two")))
        long_ago = TODAY - timedelta(days=200)
        left = progress(replace(walk(), touched=long_ago), locale=None)
        for number in range(100, 105):
            await keep(store, somebody(number), left, long_ago)
        _fill(hog)
        last, reached = await _until_full(store)
        told["went on until full"] = reached > 0
        told["what was acknowledged is there"] = await _turn_of(store, 1) == reached
        told["the turn that failed left no trace"] = not await _seen(store, last)
        told["others can look"] = await kept(store, somebody(2)) is not None
        told["reserve before"] = store.health().reserve
        await _to_the_brim(store, hog)
        huge = replace(walk(), trail=tuple(f"step-{count}" for count in range(20_000)))
        results = await asyncio.gather(
            keep(store, somebody(2), progress(huge)),
            store.erase(somebody(3)),
            return_exceptions=True,
        )
        told["a press beside an erasure"] = type(results[0]).__name__
        told["the erasure"] = results[1]
        told["its bytes"] = raw_bytes(path).count(somebody(3))
        told["erased again and again"] = []
        for number in range(4, 30):
            await _to_the_brim(store, hog)
            told["erased again and again"].append(await store.erase(somebody(number)))
        told["their bytes"] = sum(raw_bytes(path).count(somebody(n)) for n in range(3, 30))
        await _to_the_brim(store, hog)
        told["swept"] = (await store.sweep(TODAY)).removed["person"]
        await _until_full(store)
        _fill(hog)
        now = await _turn_of(store, 1)
    async with open_store(path, KEYS) as store:
        told["opened on a full disk"] = await _turn_of(store, 1) == now
        await _to_the_brim(store, hog)
        told["and erased there"] = await store.erase(somebody(30))
        hog.unlink()
        told["a press once there is room"] = await store.turn(somebody(1), "test:x", TODAY, press)
        told["expected then"] = now + 1
        await store.sweep(TODAY)
        told["reserve at the end"] = store.health().reserve
    told["sound"] = ask(path, "PRAGMA integrity_check")[0][0]
    print(json.dumps(told))


async def _to_the_brim(store: SqliteStore, hog: Path) -> None:
    """Leave no room in the log either: whatever is written now needs the reserve."""
    await store._owner.tidy(removed=False)
    _fill(hog)


def _fill(hog: Path) -> None:
    with hog.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"x" * size)


async def _until_full(store: SqliteStore) -> tuple[str, int]:
    reached = 0
    for number in range(100_000):
        event = f"test:{reached}:{number}"
        try:
            reached = await store.turn(somebody(1), event, TODAY, press)
        except StoreFullError:
            return event, reached
    raise AssertionError("the disk never filled")


async def _turn_of(store: SqliteStore, number: int) -> int:
    found = await kept(store, somebody(number))
    return found.walks[-1].turn if found else 0


async def _seen(store: SqliteStore, event: str) -> bool:
    """Whether the event is marked; on a full disk a turn that only looks can mark nothing."""
    try:
        return await store.turn(somebody(2), event, TODAY, lambda saved, seen: (Leave(), seen))
    except StoreFullError:
        return False


if __name__ == "__main__":
    what, where, *more = sys.argv[1:]
    match what:
        case "hold":
            hold(Path(where))
        case "presses":
            presses(Path(where), *map(int, more))
        case "migrations":
            migrations(Path(where), Path(more[0]), more[1], *map(int, more[2:]))
        case "full-disk":
            full_disk(Path(where))
