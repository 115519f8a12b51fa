"""One open database, used by one thread: groups of units in a transaction, and real erasing.

A unit is a plain function that takes the connection. What a unit returns is told to nobody before
its commit, and where it erased somebody, not before their bytes are gone from the files. No thread,
no event loop and no statement about people is known here.
"""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from bot.store import files
from bot.store.errors import NotErasedError, StoreFullError, translate, wants_room
from bot.store.files import Reserve

T = TypeVar("T")

SMALL = 1 << 25
"""Bytes of a database, of some 90,000 people, that is rebuilt within a quarter of a second."""

_CHUNK = 1 << 20
"""Bytes looked through at a time. A multiple of every page size, and nothing that is looked for
lies across two pages."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a unit returns.

    Each of ``erased`` must be found in no file afterwards. The others say what is to be
    done on a full disk: a unit that ``removes`` may use the reserve; where nothing is ``lasting``
    (somebody only looked) the value may be told although nothing could be written.
    """

    value: T
    erased: tuple[bytes, ...] = ()
    removes: bool = False
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a unit, or the commit of its group, came to nothing."""

    error: BaseException


Unit: TypeAlias = Callable[[sqlite3.Connection], Done[T]]
Result: TypeAlias = Done[Any] | Failed


class Database:
    """The connection and what belongs to it. Made by ``opening``; every call from one thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection, descriptor: int) -> None:
        self.path = path
        self.reserve = Reserve(path)
        self._connection = connection
        self._descriptor = descriptor

    def commit(self, units: Sequence[Unit[Any]]) -> list[Result]:
        """Run the units in one transaction and commit it; a unit that fails harms no other.

        Where the group as a whole cannot be committed, each unit is tried in a transaction of its
        own. Where the disk is full, room is looked for first: the log is moved into the database;
        then the reserve is given up, but only for removing. So a unit may run more than once.
        """
        try:
            results = self._together(units)
        except sqlite3.Error as error:
            results = self._with_room(units) if wants_room(error) else self._one_by_one(units)
        return self._scrub(results)

    def alone(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run something that cannot be part of a transaction."""
        try:
            return work(self._connection)
        except sqlite3.Error as error:
            raise translate(error, self.path) from error

    def tidy(self, *, removed: bool) -> None:
        """Empty the log, so that what was removed is gone from it, and take the reserve again.

        A small database is rebuilt after rows were removed, so that no copy of them is left. All
        this as far as the room on the disk allows: none of it is worth a failure.
        """
        self._made_room()
        self.reserve.restore()
        if removed and self.path.stat().st_size <= SMALL:
            with suppress(sqlite3.Error):
                self._connection.execute("VACUUM")
                self._empty_log()

    def close(self) -> None:
        """Let go of the file."""
        try:
            self._connection.close()
        finally:
            os.close(self._descriptor)
            files.release(self.path)

    def _together(self, units: Sequence[Unit[Any]]) -> list[Result]:
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        try:
            results = [self._one(unit) for unit in units]
            execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        return results

    def _one(self, unit: Unit[Any]) -> Result:
        execute = self._connection.execute
        execute("SAVEPOINT unit")
        try:
            done = unit(self._connection)
        except BaseException as error:
            # On a full disk SQLite may have given up the whole transaction, not this unit alone.
            if isinstance(error, sqlite3.Error) and (
                wants_room(error) or not self._connection.in_transaction
            ):
                raise
            execute("ROLLBACK TO unit")
            execute("RELEASE unit")
            return Failed(translate(error, self.path))
        execute("RELEASE unit")
        return done

    def _with_room(self, units: Sequence[Unit[Any]]) -> list[Result]:
        try:
            if self._made_room():
                return self._together(units)
        except sqlite3.Error as error:
            if not wants_room(error):
                return self._one_by_one(units)
        self.reserve.release()
        try:
            return self._one_by_one(units, only_removing=True)
        finally:
            self.reserve.restore()

    def _made_room(self) -> bool:
        """Empty the log, and tell whether there is room beside the reserve now."""
        try:
            self._empty_log()
        except sqlite3.Error:
            # The database must grow by what the log holds before the log can shrink.
            self.reserve.release()
            with suppress(sqlite3.Error):
                self._empty_log()
            return self.reserve.restore()
        return True

    def _one_by_one(
        self, units: Sequence[Unit[Any]], *, only_removing: bool = False
    ) -> list[Result]:
        return [self._by_itself(unit, only_removing=only_removing) for unit in units]

    def _by_itself(self, unit: Unit[Any], *, only_removing: bool) -> Result:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            before = connection.total_changes
            done = unit(connection)
            removes = done.removes or bool(done.erased)
            if only_removing and not removes and connection.total_changes != before:
                self._roll_back()
                return Failed(StoreFullError(self.path)) if done.lasting else done
            connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001  it is brought to whoever waits for it
            self._roll_back()
            return Failed(translate(error, self.path))
        return done

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _scrub(self, results: list[Result]) -> list[Result]:
        erased = [each for r in results if isinstance(r, Done) for each in r.erased]
        if not erased:
            return results
        try:
            self._overwrite(erased)
        except (sqlite3.Error, OSError, NotErasedError):
            self.reserve.release()
            try:
                self._overwrite(erased)
            except (sqlite3.Error, OSError, NotErasedError):
                failed = Failed(NotErasedError(self.path))
                return [failed if isinstance(r, Done) and r.erased else r for r in results]
        finally:
            self.reserve.restore()
        return results

    def _overwrite(self, erased: Sequence[bytes]) -> None:
        """Leave none of the bytes in the log, nor in the database.

        ``secure_delete`` overwrites a row where it lies, but not the copies that SQLite leaves in
        the unused middle of a page when it moves rows between pages: about one erased person in a
        thousand was still to be found. Those few are worth a rebuild of the file.
        """
        self._empty_log()
        if self._holds_any(erased):
            self._connection.execute("VACUUM")
            self._empty_log()
            if self._holds_any(erased):
                raise NotErasedError(self.path)

    def _empty_log(self) -> None:
        busy, *_ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise NotErasedError(self.path)

    def _holds_any(self, needles: Sequence[bytes]) -> bool:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while chunk := os.read(self._descriptor, _CHUNK):
            if any(needle in chunk for needle in needles):
                return True
        return False
