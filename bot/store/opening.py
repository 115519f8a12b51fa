"""From a path to an open database, or to one readable error and not one changed byte.

``survey`` looks first, through connections that cannot write; only a database that passed is
opened for good. Every pragma is read back: a promise of SQLite's that it did not make is refused.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.keys import Keys, private_folder
from bot.store import files
from bot.store.database import Database
from bot.store.errors import (
    StoreCorruptError,
    StoreError,
    StoreForeignError,
    StoreNewerError,
    StoreSettingError,
    StoreUnreachableError,
    WrongKeyError,
    primary_code,
    translate,
)
from bot.store.migrating import Scripts, migrate
from bot.store.schema import metadata
from bot.store.statements import READ_META, WRITE_META

KEY_CHECK = "key_check"

PATIENCE = 0.25
"""Seconds to wait for a lock: enough for a glance of ``inspect``, not for another bot."""

PRAGMAS: Mapping[str, str | int] = {
    "busy_timeout": int(PATIENCE * 1000),
    # Before the first look at the file: then the index of the log is kept in memory, not in a
    # file of its own, and SQLite's fault of resetting a log that another connection reads
    # (before 3.51.3) cannot happen.
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: with NORMAL a power cut takes acknowledged steps back
    "secure_delete": 1,
    "temp_store": 2,  # memory: no copy of a row in a folder of the system's
    "trusted_schema": 0,
}


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at the file showed: its version; None where there is no schema yet."""

    version: str | None


def survey(path: Path, keys: Keys | None, scripts: Scripts, *, thorough: bool = False) -> Found:
    """Look at the database without changing anything.

    Raises:
        StoreError: why it cannot be opened, as the class that says it.
    """
    if not path.exists():
        return Found(None)
    if not path.is_file():
        raise StoreUnreachableError(path, reason="it is not a file")
    with _translated(path), _reader(path) as connection:
        try:
            found = _examine(connection, path, keys, scripts)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
            # A start was cut short before it had made the file: opening it finishes that.
            return Found(None)
        if thorough:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise StoreCorruptError(path, reason=verdict)
        return found


def open_database(path: Path, keys: Keys, scripts: Scripts) -> Database:
    """Open the database for good, and make or migrate it where that is needed.

    Raises:
        StoreError: why not; then the folder is as it was.
    """
    survey(path, keys, scripts)
    private_folder(path.parent, ours=path.name)
    files.claim(path)
    made = False
    try:
        with _translated(path):
            made = files.create(path)
            return _open_file(path, keys, scripts)
    except BaseException:
        if made:
            files.remove(path)
        files.release(path)
        raise


def _open_file(path: Path, keys: Keys, scripts: Scripts) -> Database:
    # Opened before SQLite opens the file and closed after: closing it in between would drop
    # SQLite's locks, which belong to the process.
    descriptor = os.open(path, os.O_RDONLY)
    connection = None
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE, isolation_level=None
        )
        _set(connection, path, PRAGMAS)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        files.make_private(path)
        found = _examine(connection, path, keys, scripts)
        if found.version != scripts.head:
            migrate(connection, scripts)
        _set(connection, path, {"foreign_keys": 1})
        if READ_META.value(connection, name=KEY_CHECK) is None:
            WRITE_META.run(connection, name=KEY_CHECK, value=keys.check)
        database = Database(path, connection, descriptor)
        database.tidy(removed=False)
    except BaseException:
        if connection is not None:
            connection.close()
        os.close(descriptor)
        raise
    return database


def _examine(
    connection: sqlite3.Connection, path: Path, keys: Keys | None, scripts: Scripts
) -> Found:
    names = {
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    }
    versions = (
        connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if "alembic_version" in names
        else []
    )
    if not versions:
        if names - {"alembic_version"}:
            raise StoreForeignError(path)
        return Found(None)
    version = versions[0][0]
    if version > scripts.head:
        raise StoreNewerError(path, found=version, known=scripts.head)
    if version == scripts.head and (lost := metadata.tables.keys() - names):
        raise StoreCorruptError(path, reason=f"it has no table {min(lost)}")
    check = READ_META.value(connection, name=KEY_CHECK) if "meta" in names else None
    if keys is not None and check is not None and check != keys.check:
        raise WrongKeyError(path)
    return Found(version)


@contextmanager
def _reader(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that leaves no trace.

    Without a log beside it the file is all there is, and nobody has it open: it is read as one
    that cannot change. With a log SQLite must read both, and makes an index file for that; it is
    taken away while the database is still held, so that nobody else can have begun to use it.
    """
    traces = [files.beside(path, suffix) for suffix in ("-wal", "-journal")]
    alone = not any(trace.exists() for trace in traces)
    index = files.beside(path, "-shm")
    was_there = index.exists()
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
    with closing(
        sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
    ) as connection:
        connection.execute("BEGIN")
        held = True
        try:
            yield connection
        except sqlite3.Error as error:
            held = primary_code(error) != sqlite3.SQLITE_BUSY
            raise
        finally:
            if held and not was_there:
                index.unlink(missing_ok=True)


def _set(connection: sqlite3.Connection, path: Path, pragmas: Mapping[str, str | int]) -> None:
    for pragma, wanted in pragmas.items():
        connection.execute(f"PRAGMA {pragma}={wanted}")
        found = connection.execute(f"PRAGMA {pragma}").fetchone()
        if found is None or found[0] != wanted:
            raise StoreSettingError(path, pragma=pragma, wanted=wanted, found=found and found[0])


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except StoreError:
        raise
    except sqlite3.Error as error:
        raise translate(error, path) from error
