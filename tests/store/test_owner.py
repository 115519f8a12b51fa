"""The owner's promises: whole units, one commit for a group, then the word, nobody forgotten."""

import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from bot.core.progress import Progress
from bot.ports import Keep, Leave, Outcome, Saved
from bot.store import SqliteStore, open_store
from bot.store.database import Done
from bot.store.errors import StoreClosedError
from bot.store.owner import LARGEST_GROUP
from tests.store.helpers import (
    KEYS,
    TODAY,
    held_up,
    keep,
    kept,
    overheard,
    press,
    progress,
    somebody,
    until_waiting,
    walk,
)

TRANSACTION = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")
WRITING = ("INSERT", "UPDATE", "DELETE")


def a_turn(store: SqliteStore, number: int) -> "asyncio.Task[int]":
    return asyncio.create_task(store.turn(somebody(number), f"test:{number}", TODAY, press))


async def test_what_waits_together_is_committed_once(store: SqliteStore) -> None:
    said = await overheard(store, *TRANSACTION)
    async with held_up(store):
        turns = [a_turn(store, number) for number in range(10)]
        await until_waiting(store, 10)
    await asyncio.gather(*turns)

    assert said.count("COMMIT") == 1
    assert said.count("SAVEPOINT unit") == 10


async def test_a_group_is_not_larger_than_its_limit(store: SqliteStore) -> None:
    said = await overheard(store, *TRANSACTION)
    async with held_up(store):
        turns = [a_turn(store, number) for number in range(LARGEST_GROUP + 1)]
        await until_waiting(store, LARGEST_GROUP + 1)
    await asyncio.gather(*turns)

    assert said.count("COMMIT") == 2


async def test_a_unit_that_fails_in_a_group_harms_no_other(store: SqliteStore) -> None:
    def fail_after_writing(connection: sqlite3.Connection) -> Done[None]:
        connection.execute("DELETE FROM person")
        connection.execute("INSERT INTO meta VALUES ('half', 'written')")
        raise LookupError("broken")

    said = await overheard(store, *TRANSACTION)
    async with held_up(store):
        first = a_turn(store, 1)
        await until_waiting(store, 1)
        failing = asyncio.create_task(store._owner.run(fail_after_writing))
        await until_waiting(store, 2)
        last = a_turn(store, 2)
        await until_waiting(store, 3)
    results = await asyncio.gather(first, failing, last, return_exceptions=True)

    assert [results[0], type(results[1]), results[2]] == [1, LookupError, 1]
    assert said.count("COMMIT") == 1
    assert await kept(store, somebody(1)) is not None
    assert await kept(store, somebody(2)) is not None
    assert (
        await store._owner.run(
            lambda c: Done(c.execute("SELECT count(*) FROM meta WHERE name = 'half'").fetchone()[0])
        )
        == 0
    )


async def test_a_unit_that_makes_the_commit_fail_fails_alone(store: SqliteStore) -> None:
    """A broken reference that is only looked at in the end makes COMMIT itself fail."""

    def break_the_commit(connection: sqlite3.Connection) -> Done[None]:
        connection.execute("PRAGMA defer_foreign_keys=1")
        connection.execute(
            "INSERT INTO walk VALUES (zeroblob(16), 'g', 0, 1, 's', 0, '[]', '[]', '[]', 0, NULL,"
            " '2026-01-01', '2026-01-01', NULL)"
        )
        return Done(None)

    async with held_up(store):
        first = a_turn(store, 1)
        await until_waiting(store, 1)
        breaking = asyncio.create_task(store._owner.run(break_the_commit))
        await until_waiting(store, 2)
        last = a_turn(store, 1)
        await until_waiting(store, 3)
    results = await asyncio.gather(first, breaking, last, return_exceptions=True)

    assert [results[0], type(results[1]), results[2]] == [1, sqlite3.IntegrityError, 2]
    assert (
        await store._owner.run(lambda c: Done(c.execute("SELECT count(*) FROM walk").fetchone()[0]))
        == 1
    )


async def test_nothing_is_said_before_the_commit(store: SqliteStore) -> None:
    said = await overheard(store, *TRANSACTION)
    heard: list[str] = []

    async def turn() -> None:
        await store.turn(somebody(), "test:1", TODAY, press)
        heard.extend(said)

    await turn()

    assert heard[-1] == "COMMIT"


@pytest.mark.parametrize("waiting", [True, False])
async def test_a_cancelled_caller_does_not_cancel_its_turn(
    store: SqliteStore, waiting: bool
) -> None:
    """Whether the turn still waits, or is in the middle of its decision."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(saved: Saved | None, seen: bool) -> tuple[Outcome, int]:
        begun.set()
        go_on.wait()
        return press(saved, seen)

    async def cancel_it() -> None:
        turn = asyncio.create_task(store.turn(somebody(), "test:1", TODAY, slow))
        if waiting:
            await until_waiting(store, 1)
        else:
            await asyncio.to_thread(begun.wait)
        turn.cancel()
        with pytest.raises(asyncio.CancelledError):
            await turn
        go_on.set()

    if waiting:
        async with held_up(store):
            await cancel_it()
    else:
        await cancel_it()

    assert await kept(store, somebody()) is not None
    _, seen = await store.turn(
        somebody(), "test:1", TODAY, lambda saved, seen: (Leave(), (saved, seen))
    )
    assert seen is True


async def test_a_failure_nobody_waits_for_is_no_complaint_of_the_loop(
    store: SqliteStore,
) -> None:
    complaints: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, what: complaints.append(what))

    def fail(saved: Saved | None, seen: bool) -> Any:
        raise LookupError("broken")

    async with held_up(store):
        turn = asyncio.create_task(store.turn(somebody(), None, TODAY, fail))
        await until_waiting(store, 1)
        turn.cancel()
        with pytest.raises(asyncio.CancelledError):
            await turn
    del turn
    assert await kept(store, somebody()) is None

    assert not [what for what in complaints if "never retrieved" in what["message"]]


def test_a_loop_that_is_gone_does_not_stop_the_owner(path: Path) -> None:
    store = open_store(path, KEYS)
    go_on = threading.Event()

    async def leave_at_once() -> None:
        for number in range(3):
            a_turn(store, number)
        await until_waiting(store, 2)
        go_on.set()

    def wait(_: sqlite3.Connection) -> Done[None]:
        go_on.wait()
        return Done(None)

    async def hold_and_leave() -> None:
        holding = asyncio.create_task(store._owner.run(wait))
        await asyncio.sleep(0)
        await leave_at_once()
        holding.cancel()

    async def look_and_close() -> list[Progress | None]:
        found = [await kept(store, somebody(number)) for number in range(3)]
        await store.close()
        return found

    asyncio.run(hold_and_leave())

    assert None not in asyncio.run(look_and_close())


async def test_close_finishes_what_is_waiting_and_refuses_what_comes_later(path: Path) -> None:
    store = open_store(path, KEYS)
    async with held_up(store):
        turns = [a_turn(store, number) for number in range(3)]
        await until_waiting(store, 3)
        closing = asyncio.create_task(store.close())
        await until_waiting(store, 4)
        with pytest.raises(StoreClosedError, match="is closed"):
            await store.turn(somebody(9), None, TODAY, press)
    await closing

    assert await asyncio.gather(*turns) == [1, 1, 1]
    async with open_store(path, KEYS) as again:
        assert [await kept(again, somebody(number)) is not None for number in (0, 1, 2, 9)] == [
            True,
            True,
            True,
            False,
        ]


async def test_a_cancelled_close_still_closes(path: Path) -> None:
    store = open_store(path, KEYS)
    async with held_up(store):
        closing = asyncio.create_task(store.close())
        await until_waiting(store, 1)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing

    await store.close()
    async with open_store(path, KEYS):
        pass


async def test_the_store_is_closed_when_its_block_fails(path: Path) -> None:
    store = open_store(path, KEYS)

    async def fail_inside() -> None:
        async with store:
            await keep(store, somebody(), progress(walk()))
            raise LookupError

    with pytest.raises(LookupError):
        await fail_inside()
    with pytest.raises(StoreClosedError):
        await store.recall("anything")


async def test_should_the_thread_end_nobody_is_left_waiting(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours in the owner itself: those who wait are told, and so are those to come."""
    ended: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", ended.append)
    store = open_store(path, KEYS)
    async with held_up(store):
        waiting = [a_turn(store, number) for number in range(3)]
        await until_waiting(store, 3)
        monkeypatch.setattr(store._owner, "_take", None)
    results = await asyncio.gather(*waiting, return_exceptions=True)
    await store.close()

    assert [type(result) for result in results] == [StoreClosedError] * 3
    assert [args.exc_type for args in ended] == [TypeError]
    with pytest.raises(StoreClosedError):
        await store.recall("anything")


async def test_health_tells_what_waits_and_what_takes_long(store: SqliteStore) -> None:
    assert store.health().commit_age is None

    await keep(store, somebody(), progress(walk()))
    async with held_up(store):
        turns = [a_turn(store, number) for number in range(3)]
        await until_waiting(store, 3)
        held = store.health()
    await asyncio.gather(*turns)
    await asyncio.sleep(0)

    assert held.waiting == 3
    assert held.busy_for > 0
    assert held.commit_age is not None
    assert held.reserve is True
    assert store.health().waiting == 0


async def test_only_what_changed_is_written(store: SqliteStore) -> None:
    await keep(store, somebody(), progress(walk("one"), walk("two")))
    said = await overheard(store, *WRITING)

    await keep(store, somebody(), progress(walk("one"), walk("two")))
    same = said.copy()
    await keep(store, somebody(), progress(walk("one"), walk("two", turn=9)))

    assert same == []
    assert len(said) == 1
    assert said[0].startswith("INSERT INTO walk")


async def test_a_decision_gets_no_say_in_the_order_of_a_group(store: SqliteStore) -> None:
    """Two turns of one person in one group: the second sees what the first wrote."""
    async with held_up(store):
        turns = [
            asyncio.create_task(store.turn(somebody(), f"test:{number}", TODAY, press))
            for number in range(5)
        ]
        await until_waiting(store, 5)

    assert await asyncio.gather(*turns) == [1, 2, 3, 4, 5]
    assert (
        await store.turn(
            somebody(), None, TODAY, lambda saved, seen: (Keep(progress=progress(walk())), "said")
        )
        == "said"
    )
