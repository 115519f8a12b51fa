"""The sweep goes in small steps, finds everything between them, and lets presses through."""

import asyncio
import sqlite3
from datetime import date, timedelta

import pytest

from bot.store import SqliteStore, rows, statements, sweeping
from bot.store.database import Done, Unit
from tests.store.helpers import TODAY, overheard, press, progress, somebody, walk

NUMBERED = {"walk", "person", "seen"}
LONG_AGO = TODAY - timedelta(days=200)


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeping, "STEP", 7)


def came(numbers: range, day: date) -> Unit[None]:
    """Everybody of these came on that day, left a walk, and their press was marked."""

    def unit(connection: sqlite3.Connection) -> Done[None]:
        for number in numbers:
            left = progress(walk(), locale=None)
            person = rows.person_row(left, somebody(number), day)
            statements.WRITE_PERSON.run(connection, **person)
            for row in rows.changed_walks({"walk": []}, None, left, somebody(number)):
                aged = {**row, "touched": day.isoformat()}
                statements.WRITE_WALK.run(connection, **aged)
            event = somebody(-1 - number)
            statements.MARK_SEEN.run(connection, event=event, day=day.isoformat())
        return Done(None)

    return unit


async def count(store: SqliteStore, table: str) -> int:
    sql = {"person": "person", "walk": "walk", "seen": "seen"}[table]
    found = await store._owner.run(
        lambda connection: Done(connection.execute(f"SELECT count(*) FROM {sql}").fetchone())  # noqa: S608
    )
    return int(found[0])


@pytest.mark.parametrize("old", [0, 1, 6, 7, 8, 13, 14, 15, 50])
async def test_however_the_steps_fall_all_that_is_old_goes_and_nothing_else(
    store: SqliteStore, old: int
) -> None:
    await store._owner.run(came(range(old), LONG_AGO))
    await store._owner.run(came(range(1000, 1020), TODAY))

    swept = await store.sweep(TODAY)

    assert {table: rows for table, rows in swept.removed.items() if table in NUMBERED} == {
        "walk": old,
        "person": old,
        "seen": old,
    }
    assert [await count(store, table) for table in ("person", "walk", "seen")] == [20, 20, 20]


async def test_a_step_looks_at_few_rows_and_is_a_transaction_of_its_own(
    store: SqliteStore,
) -> None:
    await store._owner.run(came(range(50), LONG_AGO))
    said = await overheard(store, "COMMIT", "DELETE FROM person")

    await store.sweep(TODAY)

    assert said.count("COMMIT") >= 2 * (50 // 7)
    assert len({sql for sql in said if sql.startswith("DELETE")}) == 50 // 7 + 1


async def test_presses_are_served_between_the_steps(store: SqliteStore) -> None:
    await store._owner.run(came(range(50), LONG_AGO))
    sweep = asyncio.create_task(store.sweep(TODAY))
    turns, during = 0, 0
    while not sweep.done():
        turns = await store.turn(somebody(2000), f"test:{turns}", TODAY, press)
        during += not sweep.done()

    assert during > 1
    assert dict((await sweep).removed)["person"] == 50
    assert await store.export(somebody(2000)) is not None


async def test_a_cancelled_sweep_can_be_taken_up_again(store: SqliteStore) -> None:
    await store._owner.run(came(range(50), LONG_AGO))
    sweep = asyncio.create_task(store.sweep(TODAY))
    await store.recall("one step")
    sweep.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sweep

    await store.sweep(TODAY)

    assert await count(store, "person") == 0


async def test_a_year_of_days(store: SqliteStore) -> None:
    """Somebody new comes each day of a year, with a sweep each night: 90 days are kept."""
    kept = []
    for number in range(365):
        day = TODAY + timedelta(days=number)
        await store._owner.run(came(range(number, number + 1), day))
        if number % 15 == 0 or number == 364:
            await store.sweep(day)
            kept.append([await count(store, table) for table in ("person", "walk", "seen")])

    assert kept[0] == [1, 1, 1]
    assert kept[3] == [46, 46, 2]
    assert kept[-1] == [90, 90, 2]
