"""Everything that can be wrong with the database, one class and one readable line each.

The docstring of a class is its message. Nothing here handles an error; ``translate`` only gives
SQLite's own errors their name in this list.
"""

import sqlite3
from pathlib import Path

from bot.core.errors import OptoutError


class StoreError(OptoutError):
    """The database {path} failed."""

    def __init__(self, path: Path, **details: object) -> None:
        super().__init__((type(self).__doc__ or "{path}").format(path=path, **details))
        self.path = path


class StoreLockedError(StoreError):
    """Another optout-bot is using {path}."""


class StoreCorruptError(StoreError):
    """{path} is damaged ({reason}): restore it from a backup."""


class StoreForeignError(StoreError):
    """{path} is the database of another program: name another file."""


class StoreNewerError(StoreError):
    """{path} was written by a newer optout-bot (schema {found}, this one knows {known})."""


class WrongKeyError(StoreError):
    """{path} belongs to another secret key: put back the key it was made with."""


class StoreFullError(StoreError):
    """The disk that holds {path} is full or refuses to write."""


class StoreUnreachableError(StoreError):
    """{path} cannot be opened: {reason}."""


class StoreSettingError(StoreError):
    """SQLite did not accept {pragma} = {wanted} for {path}: it answers {found}."""


class StoreClosedError(StoreError):
    """{path} is closed, or being closed."""


class NotErasedError(StoreError):
    """The rows are gone from {path}, but their bytes could not be overwritten yet: try again."""


class BackupExistsError(StoreError):
    """{path} exists already: a backup never overwrites a file."""


class BackupError(StoreError):
    """The backup {path} could not be written: {reason}."""


_REFUSED_WRITES = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its extension; 0 where the driver gives none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def wants_room(error: sqlite3.Error) -> bool:
    """Tell whether more room on the disk could help.

    A quota says EDQUOT where a full disk says ENOSPC, and SQLite then reports a failed write.
    """
    return (
        primary_code(error) == sqlite3.SQLITE_FULL
        or getattr(error, "sqlite_errorcode", 0) in _REFUSED_WRITES
    )


def translate(error: BaseException, path: Path) -> BaseException:
    """Return the error of this module that says the same, or the error itself."""
    if not isinstance(error, sqlite3.Error):
        return error
    found: StoreError
    if wants_room(error):
        found = StoreFullError(path)
        found.__cause__ = error
        return found
    match primary_code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            found = StoreLockedError(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            found = StoreCorruptError(path, reason=error)
        case (
            sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_PERM
            | sqlite3.SQLITE_READONLY
        ):
            found = StoreUnreachableError(path, reason=error)
        case _:
            return error
    found.__cause__ = error
    return found
