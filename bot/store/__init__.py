"""Where progress is kept: the way in for the composition root and the operator's commands.

Everything else in this folder is the store's own business.
"""

from dataclasses import dataclass
from pathlib import Path

from bot.core.errors import OptoutError
from bot.keys import Keys, check_folder
from bot.store.errors import StoreError
from bot.store.migrating import SHIPPED, Scripts
from bot.store.opening import open_database, survey
from bot.store.owner import Owner, StoreHealth
from bot.store.sqlite import SqliteStore

__all__ = ["Inspection", "SqliteStore", "StoreError", "StoreHealth", "inspect", "open_store"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a look at the database showed: whether it is there, and what is wrong, a line each."""

    exists: bool
    version: str | None
    problems: tuple[OptoutError, ...]


def open_store(path: Path, keys: Keys, *, scripts: Scripts = SHIPPED) -> SqliteStore:
    """Open the store, making or migrating it where needed. It blocks for a moment.

    Raises:
        OptoutError: why it cannot be opened, in one readable line; no file was changed.
    """
    owner = Owner(lambda: open_database(path, keys, scripts))
    owner.start()
    return SqliteStore(owner, keys)


def inspect(path: Path, keys: Keys | None) -> Inspection:
    """Look at the database thoroughly and change nothing; without keys theirs is not checked."""
    problems: list[OptoutError] = []
    version = None
    try:
        version = survey(path, keys, SHIPPED, thorough=True).version
    except OptoutError as error:
        problems.append(error)
    try:
        check_folder(path.parent, ours=path.name)
    except OptoutError as error:
        problems.append(error)
    return Inspection(exists=path.exists(), version=version, problems=tuple(problems))
