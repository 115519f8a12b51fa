"""A copy of the database in one new file, made while presses go on being served.

The copy holds no secret: the key lives elsewhere, and without it nobody's rows can be found.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store import files
from bot.store.errors import BackupError, BackupExistsError
from bot.store.owner import Breathe

PAGES = 256
"""Pages copied between two looks at what is waiting."""


def back_up(connection: sqlite3.Connection, breathe: Breathe, target: Path) -> None:
    """Copy the database to ``target``, which must not be there; on a failure nothing is left.

    What is written meanwhile through the same connection is written to the copy too.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, files.PRIVATE_FILE))
    except FileExistsError as error:
        raise BackupExistsError(target) from error
    except OSError as error:
        raise BackupError(target, reason=error.strerror) from error
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            connection.backup(copy, pages=PAGES, progress=lambda *_: breathe(), sleep=0)
            copy.execute("PRAGMA journal_mode=delete")  # one file, without a log beside it
        files.sync(target)
        files.sync(target.parent)
    except (OSError, sqlite3.Error) as error:
        files.remove(target)
        raise BackupError(target, reason=error) from error
    except BaseException:
        files.remove(target)
        raise
