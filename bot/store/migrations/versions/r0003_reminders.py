"""Groups and their reminders, what became of each, people's nudges and zones, and weekly marks."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of what falls due."""
    op.add_column("person", sa.Column("zone", sa.Text(), nullable=True))
    op.create_table(
        "nudge",
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("again", sa.Integer(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("fate", sa.Text(), nullable=True),
        sa.Column("nonce", sa.Text(), nullable=True),
        sa.Column("at", sa.Integer(), nullable=True),
        sa.CheckConstraint("fate IN ('sending', 'uncertain')", name=op.f("ck_nudge_fate")),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.person"],
            name=op.f("fk_nudge_person_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person", "about", "guide", name=op.f("pk_nudge")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_table(
        "chat",
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column("counting", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=True),
        sa.Column("week", sa.LargeBinary(), nullable=True),
        sa.Column("quiet", sa.Integer(), nullable=True),
        sa.Column("gone", sa.Integer(), nullable=True),
        sa.Column("touched", sa.Text(), nullable=False),
        sa.CheckConstraint("length(chat) = 16", name=op.f("ck_chat_key")),
        sa.CheckConstraint("counting IN (0, 1)", name=op.f("ck_chat_counting")),
        sa.PrimaryKeyConstraint("chat", name=op.f("pk_chat")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_index("ix_chat_gone", "chat", ["gone"], sqlite_where=sa.text("gone IS NOT NULL"))
    op.create_table(
        "reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("dealt", sa.Integer(), nullable=True),
        sa.Column("left", sa.Integer(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("last", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["chat"],
            ["chat.chat"],
            name=op.f("fk_reminder_chat_chat"),
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_reminder_chat"), "reminder", ["chat"])
    op.create_index("ix_reminder_due", "reminder", ["platform", "state", "due"])
    op.create_table(
        "occurrence",
        sa.Column("reminder", sa.Integer(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("fate", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=True),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("again", sa.Integer(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.CheckConstraint("seen IN (0, 1)", name=op.f("ck_occurrence_seen")),
        sa.ForeignKeyConstraint(
            ["reminder"],
            ["reminder.id"],
            name=op.f("fk_occurrence_reminder_reminder"),
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("reminder", "due", name=op.f("pk_occurrence")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_occurrence_again", "occurrence", ["again"], sqlite_where=sa.text("again IS NOT NULL")
    )
    op.create_index(
        "ix_occurrence_sending", "occurrence", ["nonce"], sqlite_where=sa.text("fate = 'sending'")
    )
    op.create_table(
        "mark",
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chat"],
            ["chat.chat"],
            name=op.f("fk_mark_chat_chat"),
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("chat", "mark", name=op.f("pk_mark")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
