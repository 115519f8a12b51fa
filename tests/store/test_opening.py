"""A start that cannot succeed says why in one readable line, and changes not one byte."""

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.core.errors import OptoutError
from bot.keys import FolderError
from bot.store import SqliteStore, errors, files, inspect, open_store, opening
from bot.store.migrating import SHIPPED
from tests.store.helpers import (
    KEYS,
    OTHER_KEYS,
    TODAY,
    ask,
    change,
    fingerprint,
    keep,
    kept,
    press,
    progress,
    somebody,
    walk,
)

ROOT = Path(__file__).parents[2]

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX systems")


async def leave_something(path: Path) -> None:
    async with open_store(path, KEYS) as store:
        await keep(store, somebody(), progress(walk()))


@contextmanager
def crashed(path: Path, *statements: str) -> Iterator[None]:
    """Leave ``path`` as after a crash: what the statements changed is in the log alone."""
    original = path.with_name("original")
    path.rename(original)
    with closing(sqlite3.connect(original, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode=exclusive")
        connection.execute("PRAGMA journal_mode=wal")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        for sql in (*statements, "INSERT INTO meta VALUES ('memo:crashed', 'yes')"):
            connection.execute(sql)
        shutil.copy(original, path)
        shutil.copy(f"{original}-wal", f"{path}-wal")
    original.unlink()
    assert Path(f"{path}-wal").stat().st_size > 0
    yield


def garbage(path: Path) -> None:
    path.write_bytes(b"this was never a database " * 400)


def a_few_bytes(path: Path) -> None:
    path.write_bytes(b"hello")


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped(path: Path) -> None:
    """The first page, which holds the schema, is full of noise behind its header."""
    whole = bytearray(path.read_bytes())
    whole[100:4096] = bytes(0xA5 for _ in range(3996))
    path.write_bytes(whole)


def without_a_table(path: Path) -> None:
    change(path, "DROP TABLE seen")


def newer(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")


def another_key(path: Path) -> None:
    change(path, "UPDATE meta SET value = 'of another key' WHERE name = 'key_check'")


def another_program(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE recipes (name TEXT)")


BROKEN: dict[Callable[[Path], None], tuple[type[errors.StoreError], str]] = {
    garbage: (errors.StoreCorruptError, "is damaged"),
    a_few_bytes: (errors.StoreCorruptError, "is damaged"),
    cut_in_half: (errors.StoreCorruptError, "is damaged"),
    flipped: (errors.StoreCorruptError, "is damaged"),
    without_a_table: (errors.StoreCorruptError, "it has no table seen"),
    newer: (
        errors.StoreNewerError,
        f"newer optout-bot \\(schema 9999, this one knows {SHIPPED.head}\\)",
    ),
    another_key: (errors.WrongKeyError, "another secret key"),
    another_program: (errors.StoreForeignError, "another program"),
}


@pytest.mark.parametrize("breaking", BROKEN, ids=lambda each: each.__name__)
async def test_a_database_that_cannot_be_used_is_named_and_left_alone(
    path: Path, breaking: Callable[[Path], None]
) -> None:
    kind, words = BROKEN[breaking]
    await leave_something(path)
    breaking(path)
    before = fingerprint(path.parent)

    with pytest.raises(kind, match=words) as refused:
        open_store(path, KEYS)
    found = inspect(path, KEYS)

    assert fingerprint(path.parent) == before
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert [type(problem) for problem in found.problems] == [kind]


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", errors.StoreNewerError),
        ("UPDATE meta SET value = 'x' WHERE name = 'key_check'", errors.WrongKeyError),
        ("DROP TABLE seen", errors.StoreCorruptError),
    ],
)
async def test_what_only_the_log_of_a_crash_says_is_seen_without_touching_it(
    path: Path, statement: str, kind: type[errors.StoreError]
) -> None:
    await leave_something(path)
    with crashed(path, statement):
        before = fingerprint(path.parent)

        with pytest.raises(kind):
            open_store(path, KEYS)
        found = inspect(path, KEYS)

    assert fingerprint(path.parent) == before
    assert [type(problem) for problem in found.problems] == [kind]


async def test_the_wrong_key_is_noticed_and_the_right_one_still_opens(path: Path) -> None:
    await leave_something(path)
    before = fingerprint(path.parent)

    with pytest.raises(errors.WrongKeyError):
        open_store(path, OTHER_KEYS)

    assert fingerprint(path.parent) == before
    async with open_store(path, KEYS) as store:
        assert await kept(store, somebody()) == progress(walk())


async def test_after_a_crash_the_log_is_read_and_emptied(path: Path) -> None:
    await leave_something(path)
    with crashed(path):
        found = inspect(path, KEYS)
        async with open_store(path, KEYS) as store:
            log = path.with_name(path.name + "-wal").stat().st_size
            crash = await store.recall("crashed")

    assert found.problems == ()
    assert (log, crash) == (0, "yes")


async def test_a_log_full_of_noise_is_no_reason_to_refuse(path: Path) -> None:
    """A crash may cut the log anywhere; what is not whole in it was never acknowledged."""
    await leave_something(path)
    path.with_name(path.name + "-wal").write_bytes(os.urandom(9000))

    async with open_store(path, KEYS) as store:
        assert await kept(store, somebody()) == progress(walk())


async def test_a_second_bot_is_refused_at_once_and_the_first_goes_on(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.processes", "hold", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"ready\n"
        before = fingerprint(path.parent)

        with pytest.raises(errors.StoreLockedError, match="Another optout-bot is using"):
            open_store(path, KEYS)
        found = inspect(path, KEYS)

        assert fingerprint(path.parent) == before
        assert [type(problem) for problem in found.problems] == [errors.StoreLockedError]
        assert other.poll() is None
        other.kill()
    async with open_store(path, KEYS) as store:
        assert await kept(store, somebody()) == progress(walk())


async def test_the_same_process_cannot_open_it_twice(store: SqliteStore, path: Path) -> None:
    await keep(store, somebody(), progress(walk()))

    with pytest.raises(errors.StoreLockedError):
        open_store(path.parent / "." / path.name, KEYS)
    found = inspect(path, KEYS)

    assert [type(problem) for problem in found.problems] == [errors.StoreLockedError]
    assert await kept(store, somebody()) == progress(walk())


async def test_an_opening_that_failed_can_be_tried_again(path: Path) -> None:
    await leave_something(path)
    with pytest.raises(errors.WrongKeyError):
        open_store(path, OTHER_KEYS)

    async with open_store(path, KEYS) as store:
        assert await kept(store, somebody()) == progress(walk())


async def test_a_new_database_that_cannot_be_finished_is_taken_away(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("no migrations here")

    monkeypatch.setattr(opening, "migrate", fail)
    before = fingerprint(path.parent)

    with pytest.raises(LookupError):
        open_store(path, KEYS)

    assert fingerprint(path.parent) == before


async def test_a_pragma_that_does_not_hold_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await leave_something(path)
    before = fingerprint(path.parent)
    monkeypatch.setitem(opening.PRAGMAS, "journal_mode", "nonsense")

    with pytest.raises(errors.StoreSettingError, match=r"journal_mode = nonsense .* answers wal"):
        open_store(path, KEYS)

    assert fingerprint(path.parent) == before


async def test_every_pragma_holds_while_it_runs(store: SqliteStore) -> None:
    def read(connection: sqlite3.Connection, _: object) -> dict[str, object]:
        return {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (*opening.PRAGMAS, "foreign_keys")
        }

    found = await store._owner.alone(read)

    assert found == {
        "busy_timeout": 250,
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "foreign_keys": 1,
    }


@posix
async def test_only_this_account_may_read_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    path = folder / "optout.sqlite3"
    mask = os.umask(0)
    try:
        async with open_store(path, KEYS) as store:
            await keep(store, somebody(), progress(walk()))
            running = fingerprint(folder)
    finally:
        os.umask(mask)

    assert {name: mode for name, (_, mode) in running.items()} == {
        "optout.sqlite3": 0o600,
        "optout.sqlite3-reserve": 0o600,
        "optout.sqlite3-wal": 0o600,
    }
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "optout.sqlite3-shm" not in running


@posix
async def test_files_that_were_open_to_others_are_closed_to_them(path: Path) -> None:
    await leave_something(path)
    with crashed(path):
        for file in path.parent.iterdir():
            file.chmod(0o644)
        path.parent.chmod(0o755)
        async with open_store(path, KEYS):
            modes = {name: mode for name, (_, mode) in fingerprint(path.parent).items()}

    assert modes["optout.sqlite3"] == 0o600
    assert modes["optout.sqlite3-wal"] == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@posix
@pytest.mark.parametrize("restored", [False, True])
async def test_a_folder_of_other_things_is_refused_not_closed(
    tmp_path: Path, folder: Path, path: Path, restored: bool
) -> None:
    """Even with our database in it: it may be a folder of the system's, and we may be root."""
    if restored:
        await leave_something(path)
    (folder / "letter.txt").write_text("mine")
    folder.chmod(0o755)
    before = fingerprint(tmp_path)

    with pytest.raises(FolderError, match="holds other things"):
        open_store(path, KEYS)
    found = inspect(path, KEYS)

    assert fingerprint(tmp_path) == before
    assert [type(problem) for problem in found.problems] == [FolderError]


def test_a_path_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "optout.sqlite3").mkdir()
    before = fingerprint(tmp_path)

    with pytest.raises(errors.StoreUnreachableError, match="cannot be opened"):
        open_store(tmp_path / "optout.sqlite3", KEYS)

    assert fingerprint(tmp_path) == before


def test_looking_at_nothing_makes_nothing(tmp_path: Path) -> None:
    found = inspect(tmp_path / "data" / "optout.sqlite3", KEYS)

    assert (found.exists, found.version, found.problems) == (False, None, ())
    assert list(tmp_path.iterdir()) == []


async def test_looking_at_a_good_database_changes_nothing(path: Path) -> None:
    await leave_something(path)
    before = fingerprint(path.parent)

    with_keys, without = inspect(path, KEYS), inspect(path, None)

    assert with_keys == without
    assert (with_keys.exists, with_keys.version, with_keys.problems) == (True, SHIPPED.head, ())
    assert fingerprint(path.parent) == before


async def test_a_damaged_page_far_behind_is_found_by_a_thorough_look(path: Path) -> None:
    async with open_store(path, KEYS) as store:
        for number in range(300):
            await keep(store, somebody(number), progress(walk()))
    whole = bytearray(path.read_bytes())
    root = int(str(ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'walk'")[0][0]))
    whole[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(whole)
    before = fingerprint(path.parent)

    found = inspect(path, KEYS)

    assert [type(problem) for problem in found.problems] == [errors.StoreCorruptError]
    assert fingerprint(path.parent) == before


async def test_a_damaged_page_met_in_a_turn_is_named_and_harms_no_other(path: Path) -> None:
    await leave_something(path)
    root = int(str(ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'seen'")[0][0]))
    whole = bytearray(path.read_bytes())
    whole[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(whole)

    async with open_store(path, KEYS) as store:
        results = await asyncio.gather(
            store.turn(somebody(), "test:1", TODAY, press),
            kept(store, somebody()),
            return_exceptions=True,
        )

    assert isinstance(results[0], errors.StoreCorruptError)
    assert results[1] == progress(walk())


def test_every_error_is_one_readable_line() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.StoreError)
    ]
    details = dict.fromkeys(("reason", "found", "known", "pragma", "wanted"), "something")

    lines = [str(kind(Path("/data/optout.sqlite3"), **details)) for kind in kinds]

    assert len(lines) > 10
    for line in lines:
        assert "/data/optout.sqlite3" in line
        assert "{" not in line
        assert "\n" not in line
        assert line.endswith(".")
    assert all(issubclass(kind, OptoutError) for kind in kinds)


async def test_the_reserve_is_made_anew_where_it_is_missing_or_too_small(path: Path) -> None:
    await leave_something(path)
    reserve = path.with_name(path.name + "-reserve")
    sizes = []
    for break_it in (reserve.unlink, lambda: reserve.write_bytes(b"short")):
        break_it()
        async with open_store(path, KEYS) as store:
            sizes.append(reserve.stat().st_size)
            assert store.health().reserve is True

    assert sizes == [files.RESERVE_BYTES] * 2
