"""The schema's history leads to the tables as they are written down, and a start knows its end."""

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from bot.core.progress import Progress
from bot.store import errors, open_store, rows, schema
from bot.store.migrating import SHIPPED, Scripts, migrate
from tests.store.helpers import KEYS, TODAY, ask, fingerprint, keep, kept, progress, somebody, walk
from tests.store.test_killed import NEXT, REBUILDS_PEOPLE, scripts_with

ROOT = Path(__file__).parents[2]

LOSES_PEOPLE = REBUILDS_PEOPLE.replace(
    'op.execute("UPDATE walk SET done = done + 0")', 'op.execute("DELETE FROM person")'
)
FAILS = REBUILDS_PEOPLE.replace(
    'op.execute("UPDATE walk SET done = done + 0")', 'op.execute("SELECT 1 FROM nowhere")'
)


@pytest.fixture
def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(SHIPPED.folder))
    return ScriptDirectory.from_config(config)


def tables(path: Path) -> dict[object, object]:
    found = ask(path, "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    return {name: " ".join(str(sql).split()) for name, sql in found if name != "alembic_version"}


def lay_in(path: Path, what: Progress) -> None:
    """Write the rows of a progress, as far as the database's own version has columns for them."""
    person = rows.person_row(what, somebody(), TODAY)
    walks = rows.changed_walks({"walk": []}, None, what, somebody())
    with closing(sqlite3.connect(path)) as connection:
        for table, several in (("person", [person]), ("walk", walks)):
            there = {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}
            for row in several:
                names = [name for name in row if name in there]
                marks = ", ".join(f":{name}" for name in names)
                sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
                connection.execute(sql, row)
        connection.commit()


async def test_the_migrations_make_the_tables_as_they_are_written_down(
    path: Path, tmp_path: Path
) -> None:
    await open_store(path, KEYS).close()
    engine = create_engine(f"sqlite:///{tmp_path / 'plain.sqlite3'}", poolclass=NullPool)
    schema.metadata.create_all(engine)

    with create_engine(f"sqlite:///{path}", poolclass=NullPool).connect() as connection:
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": True}), schema.metadata
        )

    assert differences == []
    assert tables(path) == tables(tmp_path / "plain.sqlite3")


def test_the_head_that_a_start_compares_is_the_newest_script(scripts: ScriptDirectory) -> None:
    assert scripts.get_heads() == [SHIPPED.head]


def test_each_migration_and_its_version_are_one_transaction(
    tmp_path: Path, scripts: ScriptDirectory
) -> None:
    said: list[str] = []
    with closing(sqlite3.connect(tmp_path / "new.sqlite3", isolation_level=None)) as connection:
        connection.set_trace_callback(lambda sql: said.append(sql.split()[0]))
        migrate(connection, SHIPPED)
        connection.set_trace_callback(None)
    writing = [word for word in said if word != "PRAGMA"]
    versions = list(scripts.walk_revisions())

    assert writing.count("BEGIN") == writing.count("COMMIT") == len(versions)
    assert writing[0] == "BEGIN"
    assert writing[-1] == "COMMIT"
    for end in (at for at, word in enumerate(writing) if word == "COMMIT"):
        assert writing[end - 1] in {"INSERT", "UPDATE"}, "a version is written last"


def test_versions_grow_so_that_a_newer_one_is_known_by_its_name(scripts: ScriptDirectory) -> None:
    versions = [script.revision for script in scripts.walk_revisions()]

    assert versions == sorted(versions, reverse=True)
    assert all(len(version) == 4 for version in versions)


def test_there_is_no_way_back(scripts: ScriptDirectory) -> None:
    for script in scripts.walk_revisions():
        assert not hasattr(script.module, "downgrade")


async def test_a_database_of_every_earlier_version_is_brought_up(
    path: Path, scripts: ScriptDirectory
) -> None:
    for script in scripts.walk_revisions():
        for file in path.parent.iterdir():
            file.unlink()
        earlier = Scripts(folder=SHIPPED.folder, head=script.revision)
        await open_store(path, KEYS, scripts=earlier).close()
        lay_in(path, progress(walk("one"), walk("two")))
        async with open_store(path, KEYS) as store:
            found = await kept(store, somebody())

        assert found == progress(walk("one"), walk("two"))
        assert ask(path, "SELECT version_num FROM alembic_version") == [(SHIPPED.head,)]


async def test_replacing_a_table_erases_nothing_that_hangs_on_it(
    path: Path, tmp_path: Path
) -> None:
    newer = Scripts(folder=scripts_with(tmp_path, REBUILDS_PEOPLE), head=NEXT)
    async with open_store(path, KEYS) as store:
        await keep(store, somebody(), progress(walk("one"), walk("two")))

    async with open_store(path, KEYS, scripts=newer) as store:
        assert await kept(store, somebody()) == progress(walk("one"), walk("two"))

    assert ask(path, "SELECT mood FROM person") == [("calm",)]
    with pytest.raises(errors.StoreNewerError):
        open_store(path, KEYS)


@pytest.mark.parametrize(
    ("script", "words"), [(LOSES_PEOPLE, "lost their parents"), (FAILS, "no such table")]
)
async def test_a_migration_that_fails_changes_nothing(
    path: Path, tmp_path: Path, script: str, words: str
) -> None:
    async with open_store(path, KEYS) as store:
        await keep(store, somebody(), progress(walk()))
    newer = Scripts(folder=scripts_with(tmp_path, script), head=NEXT)
    before = fingerprint(path.parent)

    with pytest.raises(Exception, match=words):
        open_store(path, KEYS, scripts=newer)

    assert fingerprint(path.parent) == before
    async with open_store(path, KEYS) as store:
        assert await kept(store, somebody()) == progress(walk())


async def test_a_start_loads_alembic_only_when_a_migration_must_run(path: Path) -> None:
    await open_store(path, KEYS).close()
    program = (
        "import asyncio, sys; from pathlib import Path; from bot.store import open_store;"
        "from bot.keys import Keys;"
        f"asyncio.run(open_store(Path({str(path)!r}), Keys({KEYS.secret!r})).close());"
        "print('alembic' in sys.modules)"
    )

    said = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", program],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
    )

    assert said.stdout == b"False\n"
