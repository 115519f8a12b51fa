"""The tables, as data. The migrations make them; a test holds the two against each other.

No names, no texts, no moments: ids of guides and steps, numbers, and days as ISO text. Every table
that says something about a person hangs on ``person`` by a foreign key with ON DELETE CASCADE, so
that erasing and exporting find it without being told. No table has a second index: it would hold
further copies of the person's key, and the sweep walks along the first one in small steps.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

HEAD = "0002"
"""The newest migration. Kept here so that a start need not load Alembic to find it."""

KEY_BYTES = 16

CONVENTION = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
}

metadata = MetaData(naming_convention=CONVENTION)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

person = Table(
    "person",
    metadata,
    Column("person", LargeBinary, primary_key=True),
    Column("locale", Text),
    Column("keep", Integer, nullable=False),
    Column("active", Text),
    Column("shown", Text, nullable=False),
    Column("touched", Text, nullable=False),
    CheckConstraint(f"length(person) = {KEY_BYTES}", name="key"),
    CheckConstraint("keep IN (0, 1)", name="keep"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

walk = Table(
    "walk",
    metadata,
    Column(
        "person",
        LargeBinary,
        ForeignKey("person.person", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("guide", Text, primary_key=True),
    Column("rank", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("trail", Text, nullable=False),
    Column("choices", Text, nullable=False),
    Column("marks", Text, nullable=False),
    Column("done", Integer, nullable=False),
    Column("about", Integer),
    Column("started", Text, nullable=False),
    Column("touched", Text, nullable=False),
    Column("finished", Text),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

seen = Table(
    "seen",
    metadata,
    Column("event", LargeBinary, primary_key=True),
    Column("day", Text, nullable=False),
    CheckConstraint(f"length(event) = {KEY_BYTES}", name="event"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

tally = Table(
    "tally",
    metadata,
    Column("what", Text, primary_key=True),
    Column("answer", Text, primary_key=True),
    Column("locale", Text, primary_key=True),
    Column("times", Integer, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Bare numbers: how often an answer helped. No row says, or can be led to, whom."""
