"""The tables, as data. The migrations make them; a test holds the two against each other.

No names and no readable texts: ids of guides and steps, numbers, and days as ISO text; a moment, in
seconds since 1970, only where something falls due. What could lead to a place or holds somebody's
words is sealed (``sealing``). Every table that says something about a person hangs on ``person`` by
a foreign key with ON DELETE CASCADE, so that erasing and exporting find it without being told.

No table about people has a second index: it would hold further copies of the person's key, and the
sweep walks along the first one in small steps; so what is due of their nudges is found by looking
through all of them (10,000 take a few milliseconds). The indexes of the other tables hold nothing
of any person; two of them hold only the few rows that something is still to be done about.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

HEAD = "0003"
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
    Column("zone", Text),
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

nudge = Table(
    "nudge",
    metadata,
    Column(
        "person",
        LargeBinary,
        ForeignKey("person.person", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("about", Text, primary_key=True),
    Column("guide", Text, primary_key=True),
    Column("rank", Integer, nullable=False),
    Column("platform", Text),
    Column("due", Integer),
    Column("again", Integer),
    Column("tries", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("address", LargeBinary),
    Column("fate", Text),
    Column("nonce", Text),
    Column("at", Integer),
    CheckConstraint("fate IN ('sending', 'uncertain')", name="fate"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""What people asked to be reminded of. ``address`` is sealed, and there only while it is awaited;
``again`` is when a delivery that surely failed is tried again; ``at`` when the last one began."""

chat = Table(
    "chat",
    metadata,
    Column("chat", LargeBinary, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("locale", Text),
    Column("zone", Text),
    Column("counting", Integer, nullable=False),
    Column("ends", Text),
    Column("turn", Integer, nullable=False),
    Column("draft", LargeBinary),
    Column("week", LargeBinary),
    Column("quiet", Integer),
    Column("gone", Integer),
    Column("touched", Text, nullable=False),
    CheckConstraint(f"length(chat) = {KEY_BYTES}", name="key"),
    CheckConstraint("counting IN (0, 1)", name="counting"),
    Index("ix_chat_gone", "gone", sqlite_where=text("gone IS NOT NULL")),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""A group. ``address``, ``draft`` and ``week`` (the key of the open week's marks) are sealed;
``quiet`` is until when the platform wants nothing sent there, ``gone`` since when we are not in it.
"""

reminder = Table(
    "reminder",
    metadata,
    Column("id", Integer, primary_key=True),
    Column(
        "chat",
        LargeBinary,
        ForeignKey("chat.chat", ondelete="CASCADE", onupdate="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("platform", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("why", Text),
    Column("since", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("due", Integer),
    Column("dealt", Integer),
    Column("left", Integer),
    Column("content", LargeBinary, nullable=False),
    Column("last", LargeBinary),
    Index("ix_reminder_due", "platform", "state", "due"),
    sqlite_autoincrement=True,  # a button that names a removed reminder must never mean another
    sqlite_strict=True,
)
"""What a group is posted, or told by the bot. ``content`` (place and post) and ``last`` (the
message that the next one replaces) are sealed. ``since`` is the day of the present state; ``dealt``
the newest moment that something became of, in case the wall clock is set back."""

occurrence = Table(
    "occurrence",
    metadata,
    Column(
        "reminder",
        Integer,
        ForeignKey("reminder.id", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    ),
    Column("due", Integer, primary_key=True),
    Column("fate", Text, nullable=False),
    Column("nonce", Text),
    Column("at", Integer, nullable=False),
    Column("again", Integer),
    Column("tries", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    CheckConstraint("seen IN (0, 1)", name="seen"),
    Index("ix_occurrence_again", "again", sqlite_where=text("again IS NOT NULL")),
    Index("ix_occurrence_sending", "nonce", sqlite_where=text("fate = 'sending'")),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""One moment of a reminder and what became of it; ``seen`` once the admins waved it away."""

mark = Table(
    "mark",
    metadata,
    Column(
        "chat",
        LargeBinary,
        ForeignKey("chat.chat", ondelete="CASCADE", onupdate="CASCADE"),
        primary_key=True,
    ),
    Column("mark", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Who made a step this week and wanted to be counted, under a key of that week and group alone."""
