"""What the scheduler asks every half minute reads few rows, however much is kept."""

import pytest

from bot.store import due_statements as statements
from bot.store.database import Done
from bot.store.sqlite import SqliteStore
from bot.store.statements import Statement

VALUES = dict.fromkeys(("platform", "now", "limit", "upto", "before", "chat", "reminder"), 1)


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (statements.DUE, "ix_reminder_due"),
        (statements.SOON, "ix_reminder_due"),
        (statements.AGAIN, "ix_occurrence_again"),
        (statements.SOON_AGAIN, "ix_occurrence_again"),
        (statements.SENDING, "ix_occurrence_sending"),
        (statements.GONE_SINCE, "ix_chat_gone"),
        (statements.READ_REMINDERS, "ix_reminder_chat"),
        (statements.TROUBLES, "ix_reminder_chat"),
    ],
)
async def test_a_question_begins_at_the_few_rows_that_matter(
    store: SqliteStore, statement: Statement, index: str
) -> None:
    sql = f"EXPLAIN QUERY PLAN {statement.sql}"

    plan = await store._owner.run(
        lambda connection: Done(
            [row[3] for row in connection.execute(sql, {**statement.fixed, **VALUES})]
        )
    )

    assert index in plan[0]
    assert not [step for step in plan[1:] if step.startswith("SCAN")]
