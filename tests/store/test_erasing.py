"""After an erasure nothing of a person is to be found, in any byte of any file."""

import asyncio
import random
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.progress import Progress
from bot.ports import Erase, Leave
from bot.store import SqliteStore, errors, rows, statements
from bot.store.database import Done
from tests.store.helpers import (
    TODAY,
    held_up,
    keep,
    kept,
    overheard,
    press,
    pressed,
    progress,
    raw_bytes,
    somebody,
    until_waiting,
    walk,
)


def of_their_own(number: int) -> Progress:
    """Progress in which every text occurs nowhere else."""
    own = replace(
        walk(f"guide-of-{number}-alone", f"step-of-{number}-alone"),
        trail=(f"trail-of-{number}-alone",),
        choices=((f"choice-of-{number}-alone", "yes"),),
        marks=((f"mark-of-{number}-alone", TODAY),),
    )
    return replace(progress(own), shown=f"step:guide-of-{number}-alone")


def traces(path: Path, number: int) -> int:
    whole = raw_bytes(path)
    return whole.count(somebody(number)) + whole.count(f"-of-{number}-alone".encode())


async def test_nothing_of_a_person_is_left_in_any_file(store: SqliteStore, path: Path) -> None:
    for number in range(60):
        await keep(store, somebody(number), of_their_own(number))
    before = traces(path, 7)

    await store.turn(somebody(7), "test:erase", TODAY, lambda saved, seen: (Erase(), None))

    assert before > 5
    assert traces(path, 7) == 0
    assert path.with_name(path.name + "-wal").stat().st_size == 0
    assert traces(path, 8) > 0
    assert await kept(store, somebody(8)) == of_their_own(8)


async def test_of_many_people_who_came_and_went_none_is_left(
    store: SqliteStore, path: Path
) -> None:
    """SQLite moves rows between pages as people come and go, and leaves copies behind.

    With ``secure_delete`` alone some of these keys are still found (see ``database``).
    """
    chance = random.Random(4)
    people = list(range(1500))
    await store._owner.run(lambda connection: come_and_go(connection, people, chance))
    rebuilt = await overheard(store, "VACUUM")
    gone = chance.sample(people, 900)

    for some in range(0, 900, 30):
        await asyncio.gather(*(store.erase(somebody(number)) for number in gone[some : some + 30]))

    whole = raw_bytes(path)
    assert [number for number in gone if somebody(number) in whole] == []
    assert rebuilt, "no copy was left behind this time: the test proves nothing"


def come_and_go(
    connection: sqlite3.Connection, people: list[int], chance: random.Random
) -> Done[None]:
    """Let everybody press six times, in any order: rows grow and move."""
    now: dict[int, Progress] = {}
    presses = people * 6
    chance.shuffle(presses)
    for number in presses:
        key, before = somebody(number), now.get(number)
        after = now[number] = pressed(before)
        held = statements.read_holdings(connection, key)
        statements.WRITE_PERSON.run(connection, **rows.person_row(after, key, TODAY))
        for row in rows.changed_walks(held, before, after, key):
            statements.WRITE_WALK.run(connection, **row)
    return Done(None)


async def test_the_mark_of_the_erasing_event_stays(store: SqliteStore) -> None:
    await keep(store, somebody(), progress(walk()))
    await store.turn(somebody(), "test:1", TODAY, lambda saved, seen: (Erase(), None))

    again = await store.turn(
        somebody(), "test:1", TODAY, lambda saved, seen: (Leave(), (saved, seen))
    )

    assert again == (None, True)


async def test_bytes_that_cannot_be_overwritten_are_admitted(
    store: SqliteStore, path: Path
) -> None:
    """Bytes that are still there after the rebuild: here, because they are also somebody else's."""
    await keep(store, somebody(1), progress(walk()))
    rebuilt = await overheard(store, "VACUUM")

    with pytest.raises(errors.NotErasedError, match="try again"):
        await store._owner.run(lambda _: Done(None, erased=(somebody(1),)))

    assert rebuilt
    assert await kept(store, somebody(1)) == progress(walk())


async def test_who_presses_beside_an_erasure_is_answered(store: SqliteStore, path: Path) -> None:
    await keep(store, somebody(1), of_their_own(1))
    async with held_up(store):
        first = asyncio.create_task(store.turn(somebody(2), "test:2", TODAY, press))
        await until_waiting(store, 1)
        erasing = asyncio.create_task(store.erase(somebody(1)))
        await until_waiting(store, 2)
        last = asyncio.create_task(store.turn(somebody(3), "test:3", TODAY, press))
        await until_waiting(store, 3)

    assert list(await asyncio.gather(first, erasing, last)) == [1, True, 1]
    assert traces(path, 1) == 0


async def test_nobody_is_told_of_an_erasure_before_the_bytes_are_gone(
    store: SqliteStore, path: Path
) -> None:
    await keep(store, somebody(1), of_their_own(1))

    left = [traces(path, 1) for _ in [await store.erase(somebody(1))]]

    assert left == [0]


async def test_what_the_sweep_removes_leaves_the_log_too(store: SqliteStore, path: Path) -> None:
    own = of_their_own(1)
    old = replace(own.walks[0], touched=TODAY - timedelta(days=90))
    await keep(store, somebody(1), replace(own, walks=(old,)), TODAY - timedelta(days=90))

    await store.sweep(TODAY)

    assert await store.export(somebody(1)) is None
    assert traces(path, 1) == 0
