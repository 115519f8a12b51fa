"""On a full disk no turn is half written, everybody can still look, and anybody can be erased."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot.ports import Keep, Outcome, Saved
from bot.store import SqliteStore, errors, files
from tests.store.helpers import (
    TODAY,
    ask,
    held_up,
    keep,
    kept,
    progress,
    somebody,
    until_waiting,
    walk,
)

ROOT = Path(__file__).parents[2]


async def no_more_pages(store: SqliteStore) -> None:
    """From now on SQLite finds the disk full as soon as the database must grow."""
    await store._owner.alone(lambda connection, _: connection.execute("PRAGMA max_page_count=1"))


async def until_it_is_full(store: SqliteStore) -> int:
    """Let new people come until there is no room for one; return how many there were."""
    for number in range(1000, 9999):
        long = replace(walk(), trail=tuple(f"step-{count}" for count in range(60)))
        try:
            await keep(store, somebody(number), progress(long))
        except errors.StoreFullError:
            return number - 1000
    raise AssertionError("it never filled")


def look(saved: Saved | None, seen: bool) -> tuple[Outcome, str]:
    assert saved is not None
    return Keep(progress=replace(saved.progress, shown="forget:-")), "are you sure?"


async def test_a_turn_without_room_writes_nothing_and_says_so(
    store: SqliteStore, path: Path
) -> None:
    await keep(store, somebody(1), progress(walk("one")))
    await no_more_pages(store)
    number = await until_it_is_full(store) + 1000

    assert await store.export(somebody(number)) is None
    assert await store.export(somebody(number - 1)) is not None
    assert await kept(store, somebody(1)) == progress(walk("one"))
    await store.close()
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


async def test_of_those_who_wait_together_only_who_needs_room_is_refused(
    store: SqliteStore,
) -> None:
    """And who only looks is answered, even where what they look at could not be noted."""
    await keep(store, somebody(1), progress(walk()))
    await keep(store, somebody(2), progress(walk()))
    await no_more_pages(store)
    await until_it_is_full(store)
    huge = replace(walk(), trail=tuple(f"step-{count}" for count in range(2000)))

    async with held_up(store):
        growing = asyncio.create_task(keep(store, somebody(3), progress(huge)))
        await until_waiting(store, 1)
        looking = asyncio.create_task(store.turn(somebody(1), "test:look", TODAY, look))
        await until_waiting(store, 2)
        erasing = asyncio.create_task(store.erase(somebody(2)))
        await until_waiting(store, 3)
    results = await asyncio.gather(growing, looking, erasing, return_exceptions=True)

    assert [type(results[0]), *results[1:]] == [errors.StoreFullError, "are you sure?", True]
    assert await store.export(somebody(2)) is None
    assert await store.export(somebody(3)) is None


def test_the_reserve_takes_its_room_and_gives_it_back(tmp_path: Path) -> None:
    reserve = files.Reserve(tmp_path / "optout.sqlite3")

    assert [reserve.held, reserve.restore(), reserve.held] == [False, True, True]
    file = tmp_path / "optout.sqlite3-reserve"
    assert file.stat().st_blocks * 512 >= files.RESERVE_BYTES
    reserve.release()
    reserve.release()
    assert list(tmp_path.iterdir()) == []


def on_a_disk_of_its_own(folder: Path, size: str) -> list[str]:
    """The command that runs a process with a small file system at ``folder``."""
    unshare = shutil.which("unshare")
    mount = f"mount -t tmpfs -o size={size} none {folder}"
    if (
        unshare is None
        or subprocess.run(
            [unshare, "-rm", "sh", "-c", mount], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("no small file system can be mounted here (unshare -rm, mount -t tmpfs)")
    return [unshare, "-rm", "sh", "-c", f'{mount} && chmod 700 {folder} && exec "$@"', "sh"]


@pytest.mark.skipif(os.name != "posix", reason="mounts are a matter of POSIX systems")
@pytest.mark.slow
def test_on_a_disk_that_is_really_full(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    command = [sys.executable, "-m", "tests.store.processes", "full-disk", str(folder)]

    told = json.loads(
        subprocess.run(
            [*on_a_disk_of_its_own(folder, "6m"), *command],
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
        ).stdout
    )

    assert told == {
        "went on until full": True,
        "what was acknowledged is there": True,
        "the turn that failed left no trace": True,
        "others can look": True,
        "reserve before": True,
        "a press beside an erasure": "StoreFullError",
        "the erasure": True,
        "its bytes": 0,
        "erased again and again": [True] * 26,
        "their bytes": 0,
        "swept": 5,
        "opened on a full disk": True,
        "and erased there": True,
        "a press once there is room": told["expected then"],
        "expected then": told["expected then"],
        "reserve at the end": True,
        "sound": "ok",
    }
