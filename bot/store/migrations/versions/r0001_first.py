"""The first schema. It repeats the tables: what a migration makes must not change with the code."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_meta")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=True),
        sa.Column("keep", sa.Integer(), nullable=False),
        sa.Column("active", sa.Text(), nullable=True),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.CheckConstraint("length(person) = 16", name=op.f("ck_person_key")),
        sa.CheckConstraint("keep IN (0, 1)", name=op.f("ck_person_keep")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_person")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_table(
        "seen",
        sa.Column("event", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.CheckConstraint("length(event) = 16", name=op.f("ck_seen_event")),
        sa.PrimaryKeyConstraint("event", name=op.f("pk_seen")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_table(
        "walk",
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("trail", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=True),
        sa.Column("started", sa.Text(), nullable=False),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.Column("finished", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.person"],
            name=op.f("fk_walk_person_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person", "guide", name=op.f("pk_walk")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
