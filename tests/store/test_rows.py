"""Progress becomes rows and rows become progress, and nothing is lost on the way."""

import dataclasses
import json
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from hypothesis import given, strategies as st
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from bot.core.errors import BadProgressError
from bot.core.progress import Progress, Walk
from bot.store import rows, schema, statements
from tests.store.helpers import TODAY, progress, somebody, walk

NEVER_WRITTEN = {"last", "rated", "group", "wish"}
"""Fields of progress that must not be stored: they would say what a person asked."""

words = st.text(max_size=12)
days = st.dates(date(2024, 1, 1), date(2200, 1, 1))
counts = st.integers(0, 2**40)

walks = st.builds(
    Walk,
    guide=words,
    version=counts,
    step=words,
    turn=counts,
    trail=st.lists(words, max_size=4).map(tuple),
    choices=st.lists(st.tuples(words, words), max_size=4).map(tuple),
    marks=st.lists(st.tuples(words, days), max_size=4).map(tuple),
    done=counts,
    about=st.none() | counts,
    started=days,
    touched=days,
    finished=st.none() | days,
)
progresses = st.builds(
    Progress,
    locale=st.none() | words,
    keep=st.booleans(),
    active=st.none() | words,
    shown=words,
    walks=st.lists(walks, max_size=4, unique_by=lambda each: each.guide).map(tuple),
).filter(lambda each: each.worth_keeping)


def written(connection: sqlite3.Connection, before: Progress | None, after: Progress) -> list[str]:
    """Write what changed, as a turn does; return the guides whose rows were written."""
    held = statements.read_holdings(connection, somebody())
    assert rows.progress_from(held) == before
    statements.WRITE_PERSON.run(connection, **rows.person_row(after, somebody(), TODAY))
    changed = rows.changed_walks(held, before, after, somebody())
    for row in changed:
        statements.WRITE_WALK.run(connection, **row)
    for old in {row["guide"] for row in held["walk"]} - {each.guide for each in after.walks}:
        statements.DROP_WALK.run(connection, person=somebody(), guide=old)
    return [row["guide"] for row in changed]


@given(first=progresses, second=progresses)
def test_what_is_written_is_read_back_equal(first: Progress, second: Progress) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        make_tables(connection)
        written(connection, None, first)
        written(connection, first, second)

        again = rows.progress_from(statements.read_holdings(connection, somebody()))

    assert again == second


@given(before=progresses, turned=walks)
def test_only_the_walk_that_changed_is_written(before: Progress, turned: Walk) -> None:
    after = before.with_walk(turned)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        make_tables(connection)
        written(connection, None, before)

        changed = written(connection, before, after)

    assert set(changed) <= {turned.guide}


def make_tables(connection: sqlite3.Connection) -> None:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    schema.metadata.create_all(engine)


def test_every_field_of_a_walk_and_of_progress_has_its_column() -> None:
    """A field added to the core and forgotten here would be lost at the next restart."""
    walk_fields = {field.name for field in dataclasses.fields(Walk)}
    progress_fields = {field.name for field in dataclasses.fields(Progress)}

    assert walk_fields == set(schema.walk.columns.keys()) - {"person", "rank"}
    written = progress_fields - {"walks", "nudges"} - NEVER_WRITTEN
    assert written == set(schema.person.columns.keys()) - {"person", "touched"}


@pytest.mark.parametrize(
    ("column", "damaged"),
    [
        ("trail", "["),
        ("trail", "[1]"),
        ("trail", "5"),
        ("choices", '["a"]'),
        ("choices", '[["a"]]'),
        ("choices", '[["a",null]]'),
        ("marks", '[["a","yesterday"]]'),
        ("marks", '[["a",7]]'),
        ("started", "yesterday"),
        ("touched", None),
    ],
)
def test_a_damaged_row_is_named(column: str, damaged: object) -> None:
    row = rows.changed_walks({"person": [], "walk": []}, None, progress(walk()), somebody())[0]
    person = rows.person_row(progress(walk()), somebody(), TODAY)

    with pytest.raises(BadProgressError, match="'tiktok-remix'"):
        rows.progress_from({"person": [person], "walk": [{**row, column: damaged}]})


def test_rows_for_the_person_are_plain_json() -> None:
    held = {"person": [rows.person_row(progress(walk()), somebody(), TODAY)], "walk": []}

    shown = rows.as_json(held)

    assert json.loads(json.dumps(shown)) == shown
    assert shown["person"][0]["person"] == somebody().hex()
