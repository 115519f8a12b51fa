"""The files of the database: who holds them, who may read them, and the reserve for erasing.

Nothing here knows what is in the database, and nothing here ever opens its file: closing any
descriptor of it would drop the locks that this process holds on it.
"""

import contextlib
import os
import stat
import threading
from pathlib import Path

from bot.store.errors import StoreLockedError, StoreUnreachableError

PRIVATE_FILE = 0o600

RESERVE_BYTES = 1 << 20
"""Enough to write an erasure and to move what the log holds into the database (see its tests)."""


_claimed: set[Path] = set()
_gate = threading.Lock()


def claim(path: Path) -> None:
    """Note that this process holds the database.

    SQLite refuses a second process, but not a second opening in the same one, whose end would
    drop the locks of the first.

    Raises:
        StoreLockedError: this process holds it already.
    """
    place = path.resolve()
    with _gate:
        if place in _claimed:
            raise StoreLockedError(path)
        _claimed.add(place)


def release(path: Path) -> None:
    """Note that this process has let go of the database."""
    with _gate:
        _claimed.discard(path.resolve())


def beside(path: Path, suffix: str) -> Path:
    """Return the path of a companion of the database, such as its ``-wal``."""
    return path.with_name(path.name + suffix)


def create(path: Path) -> bool:
    """Make an empty file that only this account may read; False where one is there already."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
    except FileExistsError:
        return False
    except OSError as error:
        raise StoreUnreachableError(path, reason=error.strerror) from error
    os.close(descriptor)
    return True


def remove(path: Path) -> None:
    """Remove a database that was being made, with its companions."""
    for suffix in ("-wal", "-shm", "-journal", "-reserve", ""):
        beside(path, suffix).unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Let only this account read the database and its log, whatever they were before."""
    if os.name != "posix":
        return
    for suffix in ("", "-wal"):
        file = beside(path, suffix)
        with contextlib.suppress(FileNotFoundError):
            if stat.S_IMODE(file.stat().st_mode) != PRIVATE_FILE:
                file.chmod(PRIVATE_FILE)


def sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Reserve:
    """Room on the disk that is given up when a person must be erased and the disk is full."""

    def __init__(self, path: Path) -> None:
        self._path = beside(path, "-reserve")

    @property
    def held(self) -> bool:
        """Whether the room is there to be given up."""
        try:
            return self._path.stat().st_size == RESERVE_BYTES
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Give the room up."""
        self._path.unlink(missing_ok=True)

    def restore(self) -> bool:
        """Take the room again if it is not held; False while the disk has not enough of it."""
        if self.held:
            return True
        self.release()
        try:
            descriptor = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as file:
                # Random bytes: a file system that compresses would keep no room for zeros.
                file.write(os.urandom(RESERVE_BYTES))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.release()
            return False
        return True
