"""What every store promises (``bot.ports.Store``), held against each there is."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.events import Rows
from bot.core.progress import Progress, Walk
from bot.ports import Decide, Erase, Keep, Leave, Outcome, Saved, Store
from tests.store.helpers import TODAY, keep, kept, press, progress, somebody, walk


def answer(outcome: Outcome) -> Decide[tuple[Saved | None, bool]]:
    return lambda saved, seen: (outcome, (saved, seen))


async def test_a_stranger_has_nothing(any_store: Store) -> None:
    saved, seen = await any_store.turn(somebody(), "test:1", TODAY, answer(Leave()))

    assert (saved, seen) == (None, False)
    assert await any_store.export(somebody()) is None


async def test_what_was_kept_comes_back_and_nobody_else_gets_it(any_store: Store) -> None:
    mine = progress(walk("tiktok-remix"), walk("linkedin-training", "switch", 4))

    await keep(any_store, somebody(1), mine)

    assert await kept(any_store, somebody(1)) == mine
    assert await kept(any_store, somebody(2)) is None


async def test_the_order_of_walks_is_kept(any_store: Store) -> None:
    one, two, three = walk("one"), walk("two"), walk("three")
    for order in ((one, two, three), (three, one, two), (two, three), (two, one, three)):
        await keep(any_store, somebody(), progress(*order))

        assert await kept(any_store, somebody()) == progress(*order)


async def test_a_walk_that_is_gone_from_the_progress_is_gone_from_the_store(
    any_store: Store,
) -> None:
    await keep(any_store, somebody(), progress(walk("one"), walk("two")))
    await keep(any_store, somebody(), progress(walk("two")))

    assert await kept(any_store, somebody()) == progress(walk("two"))


async def test_nothing_is_written_before_a_real_choice(any_store: Store) -> None:
    await keep(any_store, somebody(), Progress(shown="guides:-"))

    assert await any_store.export(somebody()) is None


async def test_somebody_who_takes_everything_back_is_no_longer_kept(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk()))
    await keep(any_store, somebody(), Progress(shown="home:-"))

    assert await any_store.export(somebody()) is None


async def test_leave_changes_nothing(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk()))
    before = await any_store.export(somebody())

    await any_store.turn(somebody(), "test:1", TODAY + timedelta(days=9), answer(Leave()))

    assert await any_store.export(somebody()) == before


@pytest.mark.parametrize("outcome", [Leave(), Erase(), Keep(progress=progress(walk()))])
async def test_an_event_is_seen_once_whatever_came_of_it(
    any_store: Store, outcome: Outcome
) -> None:
    first = await any_store.turn(somebody(), "test:1", TODAY, answer(outcome))
    again = await any_store.turn(somebody(), "test:1", TODAY, answer(Leave()))
    other = await any_store.turn(somebody(), "test:2", TODAY, answer(Leave()))

    assert [first[1], again[1], other[1]] == [False, True, False]


async def test_a_turn_without_an_event_marks_nothing(any_store: Store) -> None:
    for _ in range(2):
        _, seen = await any_store.turn(somebody(), None, TODAY, answer(Leave()))

        assert seen is False


async def test_the_same_event_at_once_is_done_once(any_store: Store) -> None:
    def decide(saved: Saved | None, seen: bool) -> tuple[Outcome, bool]:
        return (Leave() if seen else press(saved, seen)[0]), seen

    answers = await asyncio.gather(
        *(any_store.turn(somebody(), "test:1", TODAY, decide) for _ in range(8))
    )

    after = await kept(any_store, somebody())
    assert sorted(answers) == [False] + [True] * 7
    assert after is not None
    assert after.walks[0].turn == 1


async def test_turns_of_many_at_once_each_count_once(any_store: Store) -> None:
    await asyncio.gather(
        *(
            any_store.turn(somebody(person), f"test:{person}:{turn}", TODAY, press)
            for turn in range(12)
            for person in range(12)
        )
    )

    found = [await kept(any_store, somebody(person)) for person in range(12)]
    assert [each.walks[0].turn for each in found if each] == [12] * 12


async def test_a_decision_that_fails_writes_nothing_and_marks_nothing(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk()))

    def fail(saved: Saved | None, seen: bool) -> Any:
        raise LookupError("no such step")

    with pytest.raises(LookupError, match="no such step"):
        await any_store.turn(somebody(), "test:1", TODAY, fail)

    _, seen = await any_store.turn(somebody(), "test:1", TODAY, answer(Leave()))
    assert seen is False
    assert await kept(any_store, somebody()) == progress(walk())


async def test_a_decision_that_raises_stop_iteration_is_reported(any_store: Store) -> None:
    """A future refuses that exception: who waits must be told all the same."""

    def fail(saved: Saved | None, seen: bool) -> Any:
        return next(iter(()))

    with pytest.raises(RuntimeError, match="StopIteration"):
        await any_store.turn(somebody(), "test:1", TODAY, fail)


async def test_erasing_removes_one_person_and_says_whether_there_was_one(
    any_store: Store,
) -> None:
    await keep(any_store, somebody(1), progress(walk()))
    await keep(any_store, somebody(2), progress(walk()))

    assert await any_store.erase(somebody(1)) is True
    assert await any_store.erase(somebody(1)) is False
    assert await any_store.export(somebody(1)) is None
    assert await kept(any_store, somebody(2)) == progress(walk())


async def test_a_turn_can_erase(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk()))

    saved, _ = await any_store.turn(somebody(), "test:1", TODAY, answer(Erase()))

    assert saved is not None
    assert saved.progress == progress(walk())
    assert await any_store.export(somebody()) is None


async def test_a_turn_is_shown_the_rows_that_export_returns(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk("one"), walk("two")))

    def look(saved: Saved | None, _seen: bool) -> tuple[Outcome, Rows]:
        assert saved is not None
        return Leave(), dict(saved.rows)  # read inside the unit, where they are

    rows = await any_store.turn(somebody(), None, TODAY, look)

    assert rows == await any_store.export(somebody())
    assert [row["guide"] for row in rows["walk"]] == ["one", "two"]
    assert rows["person"][0]["person"] == somebody().hex()


def aged(days: int, *, finished: bool = False) -> Walk:
    day = TODAY - timedelta(days=days)
    return replace(walk(), started=day, touched=day, finished=day if finished else None)


@pytest.mark.parametrize(
    ("left", "day", "stays"),
    [
        (progress(aged(89), locale=None), 89, True),
        (progress(aged(90), locale=None), 90, False),
        (progress(aged(29, finished=True), locale=None), 29, True),
        (progress(aged(30, finished=True), locale=None), 30, False),
        (replace(progress(aged(400), locale=None), keep=True), 400, True),
        (replace(progress(aged(400, finished=True), locale=None), keep=True), 400, True),
        (Progress(locale="es"), 89, True),
        (Progress(locale="es"), 90, False),
        (Progress(keep=True), 400, True),
    ],
)
async def test_the_sweep_removes_what_has_outlived_its_time(
    any_store: Store, left: Progress, day: int, stays: bool
) -> None:
    written = TODAY - timedelta(days=day)
    await any_store.turn(somebody(), None, written, lambda saved, seen: (Keep(progress=left), None))

    await any_store.sweep(TODAY)

    found = await kept(any_store, somebody())
    assert (found is not None and found.walks == left.walks) is stays


async def test_a_swept_walk_is_not_what_continue_opens(any_store: Store) -> None:
    """The finished walk goes, the other stays, and nothing points at what is gone."""
    gone = replace(aged(40, finished=True), guide="gone")
    await keep(any_store, somebody(), progress(gone, walk("stays")))

    swept = await any_store.sweep(TODAY)

    assert swept.removed["walk"] == 1
    assert await kept(any_store, somebody()) == replace(progress(walk("stays")), active=None)


async def test_the_sweep_forgets_events_after_two_days(any_store: Store) -> None:
    for age in (0, 1, 2, 3):
        await any_store.turn(
            somebody(), f"test:{age}", TODAY - timedelta(days=age), answer(Leave())
        )

    swept = await any_store.sweep(TODAY)

    found = [
        (await any_store.turn(somebody(), f"test:{age}", TODAY, answer(Leave())))[1]
        for age in (0, 1, 2, 3)
    ]
    assert swept.removed["seen"] == 2
    assert found == [True, True, False, False]


async def test_memos_are_kept_and_replaced(any_store: Store) -> None:
    assert await any_store.recall("commands") is None

    await any_store.remember("commands", "first")
    await any_store.remember("commands", "second")
    await any_store.remember("key_check", "an adapter may choose any name")

    assert await any_store.recall("commands") == "second"
    assert await any_store.recall("other") is None


async def test_a_backup_is_a_new_file(any_store: Store, tmp_path: Path) -> None:
    await keep(any_store, somebody(), progress(walk()))

    await any_store.backup(tmp_path / "copy")

    assert (tmp_path / "copy").stat().st_size > 0


async def test_closing_twice_does_no_harm(any_store: Store) -> None:
    await any_store.close()
    await any_store.close()


async def test_the_day_of_the_last_turn_is_kept(any_store: Store) -> None:
    await keep(any_store, somebody(), progress(walk()), date(2026, 1, 2))
    await keep(any_store, somebody(), progress(walk()), date(2026, 1, 3))

    rows = await any_store.export(somebody())

    assert rows is not None
    assert rows["person"][0]["touched"] == "2026-01-03"
