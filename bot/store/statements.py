"""Every statement of the store, written once in SQLAlchemy Core and compiled once to SQL.

Running the compiled text on the driver's connection takes a seventh of the time that executing the
Core object would, and this is the path of every press. What is reachable from a person is read off
the metadata: a table added there is exported, and erased, without a word changed here.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    ColumnElement,
    MetaData,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import dialect, insert
from sqlalchemy.sql.expression import ClauseElement

from bot.store import schema
from bot.store.schema import meta, nudge, person, seen, tally, walk

_DIALECT = dialect(paramstyle="named")


@dataclass(frozen=True, slots=True)
class Statement:
    """A compiled statement; ``fixed`` are the values that were written into it."""

    sql: str
    fixed: Mapping[str, Any] = field(default_factory=dict)
    columns: tuple[str, ...] = ()

    def run(self, connection: sqlite3.Connection, **values: object) -> sqlite3.Cursor:
        """Execute it; a value that is missing is the driver's error."""
        return connection.execute(self.sql, {**self.fixed, **values})

    def rows(self, connection: sqlite3.Connection, **values: object) -> list[dict[str, Any]]:
        """Execute it and return every row by column name."""
        found = self.run(connection, **values)
        return [dict(zip(self.columns, row, strict=True)) for row in found]

    def value(self, connection: sqlite3.Connection, **values: object) -> Any:
        """Execute it and return the first column of the first row, or None."""
        row = self.run(connection, **values).fetchone()
        return None if row is None else row[0]


def prepare(element: ClauseElement) -> Statement:
    """Compile a statement of SQLAlchemy Core."""
    compiled = _DIALECT.statement_compiler(_DIALECT, element)
    fixed = {name: bound.value for name, bound in compiled.binds.items() if not bound.required}
    columns = tuple(getattr(element, "selected_columns", {}).keys())
    return Statement(str(compiled), fixed, columns)


def upsert(table: Table) -> Statement:
    """Return what writes a whole row, whether or not there is one of its key."""
    keys = [column.name for column in table.primary_key]
    new = insert(table).values({column.name: bindparam(column.name) for column in table.columns})
    changed = {c.name: new.excluded[c.name] for c in table.columns if c.name not in keys}
    return prepare(new.on_conflict_do_update(index_elements=keys, set_=changed))


def _of_person(table: Table, way: tuple[Table, ...] = ()) -> Iterator[ColumnElement[bool]]:
    """Yield a condition for each way along foreign keys on which a row belongs to ``:person``."""
    if table.name == person.name:
        yield table.c.person == bindparam("person")
        return
    for link in table.foreign_key_constraints:
        parent = link.referred_table
        if parent in (*way, table):
            continue
        pairs = [(element.parent, element.column) for element in link.elements]
        if parent.name == person.name:
            yield pairs[0][0] == bindparam("person")
            continue
        joined = and_(*(child == column for child, column in pairs))
        for condition in _of_person(parent, (*way, table)):
            yield exists(select(1).select_from(parent).where(joined, condition))


def holdings(metadata: MetaData) -> Mapping[str, Statement]:
    """Return, for each table reachable from a person, what reads all of that person's rows."""
    found = {}
    for table in metadata.sorted_tables:
        conditions = list(_of_person(table))
        if conditions:
            order = list(table.primary_key)
            found[table.name] = prepare(select(table).where(or_(*conditions)).order_by(*order))
    return found


HOLDINGS = holdings(schema.metadata)


def read_holdings(
    connection: sqlite3.Connection, key: bytes
) -> Mapping[str, Sequence[dict[str, Any]]]:
    """Return every row kept about a person, table by table, as it is stored."""
    return {name: read.rows(connection, person=key) for name, read in HOLDINGS.items()}


WRITE_PERSON = upsert(person)
WRITE_WALK = upsert(walk)
DROP_WALK = prepare(
    delete(walk).where(walk.c.person == bindparam("person"), walk.c.guide == bindparam("guide"))
)
DROP_PERSON = prepare(delete(person).where(person.c.person == bindparam("person")))

WAS_SEEN = prepare(select(seen.c.day).where(seen.c.event == bindparam("event")))
MARK_SEEN = prepare(
    insert(seen)
    .values(event=bindparam("event"), day=bindparam("day"))
    .on_conflict_do_nothing(index_elements=["event"])
)

ADD_TALLY = prepare(
    insert(tally)
    .values(what=bindparam("what"), answer=bindparam("answer"), locale=bindparam("locale"), times=1)
    .on_conflict_do_update(
        index_elements=["what", "answer", "locale"], set_={"times": tally.c.times + 1}
    )
)
ALL_TALLIES = prepare(select(tally).order_by(*tally.primary_key))

READ_META = prepare(select(meta.c.value).where(meta.c.name == bindparam("name")))
WRITE_META = upsert(meta)


def _between(column: Any) -> ColumnElement[bool]:
    return and_(column > bindparam("after"), column <= bindparam("upto"))


def _next(column: Any) -> Statement:
    return prepare(
        select(column)
        .where(column > bindparam("after"))
        .order_by(column)
        .limit(1)
        .offset(bindparam("step"))
    )


_EXPIRED = or_(
    walk.c.finished <= bindparam("finished"),
    walk.c.touched <= bindparam("idle"),
)
_UNKEPT = exists(
    select(1).select_from(person).where(person.c.person == walk.c.person, person.c.keep == 0)
)

NEXT_PERSON = _next(person.c.person)
NEXT_SEEN = _next(seen.c.event)
"""Where a batch ends: the key ``step`` rows on; none where fewer are left."""

SWEEP_ACTIVE = prepare(
    update(person)
    .where(
        _between(person.c.person),
        person.c.keep == 0,
        exists(
            select(1)
            .select_from(walk)
            .where(walk.c.person == person.c.person, walk.c.guide == person.c.active, _EXPIRED)
        ),
    )
    .values(active=None)
)
SWEEP_WALKS = prepare(delete(walk).where(_between(walk.c.person), _EXPIRED, _UNKEPT))
SWEEP_PEOPLE = prepare(
    delete(person).where(
        _between(person.c.person),
        person.c.keep == 0,
        person.c.touched <= bindparam("idle"),
        ~exists(select(1).select_from(walk).where(walk.c.person == person.c.person)),
        ~exists(
            select(1)
            .select_from(nudge)
            .where(nudge.c.person == person.c.person, nudge.c.fate.is_(None))
        ),
    )
)
SWEEP_SEEN = prepare(delete(seen).where(_between(seen.c.event), seen.c.day <= bindparam("before")))
