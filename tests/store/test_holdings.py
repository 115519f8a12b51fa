"""Export and erasing follow from the tables: a new table or column is in both untold."""

import sqlite3
from contextlib import closing

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    create_engine,
)
from sqlalchemy.pool import StaticPool

from bot.core.events import Rows
from bot.store import rows, schema
from bot.store.schema import metadata
from bot.store.statements import DROP_PERSON, holdings
from tests.store.helpers import somebody


def copy_with_more() -> MetaData:
    """The schema with a new column, a table on it, a table on that, and one on nobody."""
    copy = MetaData(naming_convention=schema.CONVENTION)
    for table in metadata.sorted_tables:
        table.to_metadata(copy)
    copy.tables["person"].append_column(Column("mood", Text))
    copy.tables["walk"].append_column(Column("colour", Text))
    Table(
        "address",
        copy,
        Column("id", Integer, primary_key=True),
        Column("owner", LargeBinary, ForeignKey("person.person", ondelete="CASCADE")),
        Column("sealed", LargeBinary),
    )
    Table(
        "note",
        copy,
        Column("id", Integer, primary_key=True),
        Column("who", LargeBinary),
        Column("guide", Text),
        Column("words", Text),
        ForeignKeyConstraint(["who", "guide"], ["walk.person", "walk.guide"], ondelete="CASCADE"),
    )
    Table("weather", copy, Column("id", Integer, primary_key=True), Column("degrees", Integer))
    return copy


def fill(connection: sqlite3.Connection, number: int) -> None:
    key = somebody(number)
    connection.execute(
        "INSERT INTO person VALUES (?, 'es', 0, NULL, 'home:-', '2026-01-01', NULL, ?)",
        (key, f"mood {number}"),
    )
    connection.execute(
        "INSERT INTO walk VALUES (?, 'g', 0, 1, 's', 0, '[]', '[]', '[]', 0, NULL, "
        "'2026-01-01', '2026-01-01', NULL, ?)",
        (key, f"colour {number}"),
    )
    connection.execute(
        "INSERT INTO nudge VALUES "
        "(?, 'resume', 'g', 0, 'test', 9, NULL, 0, 1, x'03', NULL, NULL, NULL)",
        (key,),
    )
    connection.execute("INSERT INTO address VALUES (?, ?, x'0102')", (number, key))
    connection.execute("INSERT INTO note VALUES (?, ?, 'g', ?)", (number, key, f"words {number}"))
    connection.execute("INSERT INTO weather VALUES (?, 20)", (number,))


def exported(connection: sqlite3.Connection, schema_of: MetaData, number: int) -> Rows:
    found = {
        name: read.rows(connection, person=somebody(number))
        for name, read in holdings(schema_of).items()
    }
    return rows.as_json(found)


def made(connection: sqlite3.Connection, what: MetaData) -> None:
    connection.execute("PRAGMA foreign_keys=1")
    what.create_all(create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool))


def test_a_new_column_and_a_new_table_are_exported_untold() -> None:
    more = copy_with_more()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        made(connection, more)
        fill(connection, 1)
        fill(connection, 2)

        shown = exported(connection, more, 2)

    assert {table: len(found) for table, found in shown.items()} == {
        "person": 1,
        "walk": 1,
        "nudge": 1,
        "address": 1,
        "note": 1,
    }
    assert shown["person"][0]["mood"] == "mood 2"
    assert shown["walk"][0]["colour"] == "colour 2"
    assert shown["address"][0]["sealed"] == "0102"
    assert shown["note"][0]["words"] == "words 2"


def test_every_column_of_every_table_on_a_person_is_in_the_export() -> None:
    for schema_of in (metadata, copy_with_more()):
        reachable = {"person": schema_of.tables["person"]}
        for table in schema_of.sorted_tables:  # parents come first
            if any(key.column.table.name in reachable for key in table.foreign_keys):
                reachable[table.name] = table

        found = holdings(schema_of)

        assert found.keys() == reachable.keys()
        for name, table in reachable.items():
            assert set(found[name].columns) == set(table.columns.keys())


def test_erasing_a_person_takes_every_row_that_hangs_on_them() -> None:
    more = copy_with_more()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        made(connection, more)
        fill(connection, 1)
        fill(connection, 2)

        DROP_PERSON.run(connection, person=somebody(1))

        gone, stays = exported(connection, more, 1), exported(connection, more, 2)
    assert not any(gone.values())
    assert all(stays.values())


def test_every_link_to_a_person_erases_with_them() -> None:
    links = [link for table in metadata.sorted_tables for link in table.foreign_key_constraints]

    assert links
    assert {link.ondelete for link in links} == {"CASCADE"}
