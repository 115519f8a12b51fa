"""Runs the migrations that are missing. Alembic is loaded here and only when one must run.

Forward only. Each migration and its version are one transaction, so that a process killed in the
middle leaves the old schema or the new one. Foreign keys are off meanwhile (SQLite changes a table
by replacing it, which would erase what hangs on it) and checked before each commit.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from bot.store.schema import HEAD


@dataclass(frozen=True, slots=True, kw_only=True)
class Scripts:
    """A folder of migrations, and the version that the newest of them makes."""

    folder: Path
    head: str


SHIPPED = Scripts(folder=Path(__file__).parent / "migrations", head=HEAD)


def migrate(raw: sqlite3.Connection, scripts: Scripts) -> None:
    """Bring the database up to the newest version."""
    # Alembic takes longer to load than the rest of a start, and most starts have no use for it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    # The pool never closes the connection: it is lent, and goes on being used afterwards.
    engine = create_engine(
        "sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    config = Config()
    config.set_main_option("script_location", str(scripts.folder).replace("%", "%%"))
    try:
        with engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, scripts.head)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
