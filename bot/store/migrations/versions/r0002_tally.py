"""Bare numbers about answers: how often one helped, how often nothing was found."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of numbers."""
    op.create_table(
        "tally",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("what", "answer", "locale", name=op.f("pk_tally")),
        sqlite_with_rowid=False,
        sqlite_strict=True,
    )
