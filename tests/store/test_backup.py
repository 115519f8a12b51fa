"""A backup is whole, private, never over another file, and holds no key."""

import asyncio
import os
import sqlite3
import stat
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.store import SqliteStore, backing, errors, files, open_store, sqlite
from bot.store.backing import back_up
from bot.store.database import Database
from bot.store.owner import Breathe
from tests.store.helpers import (
    KEYS,
    OTHER_KEYS,
    TODAY,
    ask,
    fingerprint,
    keep,
    kept,
    overheard,
    press,
    progress,
    somebody,
    until_waiting,
    walk,
)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


async def test_a_backup_holds_all_there_is_and_opens(
    store: SqliteStore, path: Path, tmp_path: Path
) -> None:
    for number in range(50):
        await keep(store, somebody(number), progress(walk("one"), walk("two")))
    folder = tmp_path / "backups"
    folder.mkdir(mode=0o700)
    target = folder / "copy.sqlite3"
    mask = os.umask(0)
    try:
        await store.backup(target)
    finally:
        os.umask(mask)
    await store.close()

    assert dump(target) == dump(path)
    assert ask(target, "PRAGMA integrity_check") == [("ok",)]
    assert [(name, mode) for name, (_, mode) in fingerprint(folder).items()] == [
        ("copy.sqlite3", 0o600)
    ]
    assert KEYS.secret not in target.read_bytes()
    assert KEYS.secret.hex().encode() not in target.read_bytes()
    async with open_store(target, KEYS) as again:
        assert await kept(again, somebody(7)) == progress(walk("one"), walk("two"))


async def test_a_backup_opens_with_its_own_key_only(store: SqliteStore, tmp_path: Path) -> None:
    await keep(store, somebody(), progress(walk()))
    target = tmp_path / "copy.sqlite3"
    await store.backup(target)

    with pytest.raises(errors.WrongKeyError):
        open_store(target, OTHER_KEYS)


async def test_a_backup_never_overwrites(store: SqliteStore, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_text("something dear")

    with pytest.raises(errors.BackupExistsError, match="never overwrites"):
        await store.backup(target)

    assert target.read_text() == "something dear"


async def test_a_backup_that_cannot_be_written_is_explained(
    store: SqliteStore, tmp_path: Path
) -> None:
    with pytest.raises(errors.BackupError, match="No such file or directory"):
        await store.backup(tmp_path / "nowhere" / "copy")

    assert await store.recall("still here") is None


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), LookupError()])
async def test_a_backup_that_breaks_off_leaves_nothing(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(_: Path) -> None:
        raise error

    before = fingerprint(tmp_path)
    monkeypatch.setattr(files, "sync", fail)

    with pytest.raises((errors.BackupError, LookupError)):
        await store.backup(tmp_path / "copy")

    assert "copy" not in fingerprint(tmp_path)
    assert [name for name in fingerprint(tmp_path) if name not in before] == []


Meanwhile = Callable[[int], Coroutine[Any, Any, None]]


def one_page_at_a_time(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch, meanwhile: Meanwhile
) -> list[int]:
    """Between any two pages of a backup, have ``meanwhile`` ask for something.

    Returns a list that grows with each such pause.
    """
    loop = asyncio.get_running_loop()
    pauses: list[int] = []

    def slowly(connection: sqlite3.Connection, breathe: Breathe, target: Path) -> None:
        def pause() -> None:
            pauses.append(len(pauses))
            asyncio.run_coroutine_threadsafe(meanwhile(len(pauses)), loop).result()
            breathe()

        back_up(connection, pause, target)

    monkeypatch.setattr(backing, "PAGES", 1)
    monkeypatch.setattr(sqlite, "back_up", slowly)
    return pauses


async def test_presses_go_on_during_a_backup_and_are_in_it(
    store: SqliteStore, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(200):
        await keep(store, somebody(number), progress(walk("one", turn=0)))
    asked: list[asyncio.Future[Any]] = []

    async def meanwhile(pause: int) -> None:
        for number in range(0, 200, 50):
            turn = store.turn(somebody(number), f"test:{pause}:{number}", TODAY, press)
            asked.append(asyncio.ensure_future(turn))
        await until_waiting(store, 4)

    pauses = one_page_at_a_time(store, monkeypatch, meanwhile)
    await store.backup(tmp_path / "copy")
    turns = await asyncio.gather(*asked)
    await store.close()

    # What is asked in the last pause comes after the last page.
    pressed = "SELECT count(*) FROM walk WHERE turn > 0 AND turn = (SELECT max(turn) FROM walk)"
    assert len(pauses) > 5
    assert max(turns) == len(pauses)
    assert ask(tmp_path / "copy", pressed) == [(4,)]
    assert ask(tmp_path / "copy", "SELECT max(turn) FROM walk") == [(len(pauses) - 1,)]
    assert ask(tmp_path / "copy", "SELECT count(*) FROM seen") == [(4 * (len(pauses) - 1),)]
    assert ask(path, "SELECT count(*) FROM seen") == [(4 * len(pauses),)]
    assert ask(tmp_path / "copy", "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("rebuilding", [False, True])
async def test_who_is_erased_during_a_backup_is_not_in_it(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rebuilding: bool
) -> None:
    for number in range(200):
        await keep(store, somebody(number), progress(walk("one")))
    asked: list[asyncio.Future[Any]] = []

    async def meanwhile(pause: int) -> None:
        if pause == 4:
            asked.append(asyncio.ensure_future(store.erase(somebody(1))))
            await until_waiting(store, 1)

    if rebuilding:
        seen = iter([True])
        monkeypatch.setattr(Database, "_holds_any", lambda *_: next(seen, False))
    rebuilt = await overheard(store, "VACUUM")
    one_page_at_a_time(store, monkeypatch, meanwhile)
    await store.backup(tmp_path / "copy")

    assert await asyncio.gather(*asked) == [True]
    assert bool(rebuilt) is rebuilding
    assert somebody(1) not in (tmp_path / "copy").read_bytes()
    assert somebody(2) in (tmp_path / "copy").read_bytes()
    assert ask(tmp_path / "copy", "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX systems")
async def test_nobody_else_can_read_a_backup(store: SqliteStore, tmp_path: Path) -> None:
    await store.backup(tmp_path / "copy")

    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
