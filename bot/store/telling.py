"""What admins must know is a row like everything else that is posted: written where it became true.

Each thing is told once. Several at a time become one notice with a number.
"""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.chat import Kind, Post, Reminder, Spot, State
from bot.core.schedule import Every, Rule
from bot.keys import Keys
from bot.store import chat_rows, due_statements as statements
from bot.store.chats import add_reminder
from bot.store.rows import Row, seconds

MISSED = "notice-missed"
UNCERTAIN = "notice-uncertain"
PLACE_LOST = "notice-place-lost"

GATHERED_FOR = timedelta(seconds=60)
"""How long a notice waits, so that what comes of the group's other reminders is told with it."""


def tell(
    connection: sqlite3.Connection,
    keys: Keys,
    reminder: Reminder,
    row: Row,
    *,
    key: str,
    number: int = 1,
    now: datetime,
    spot: Spot | None = None,
) -> None:
    """Have something told in the reminder's own place, or in another one of its group."""
    place = spot or reminder.spot
    waiting = _waiting(connection, keys, row["chat"], key, place)
    if waiting is not None:
        post = replace(waiting.post, number=waiting.post.number + number)
        content = chat_rows.seal_content(keys, row["chat"], waiting.id, place, post)
        statements.SET_CONTENT.run(connection, _id=waiting.id, content=content)
        return
    due = now + GATHERED_FOR
    notice = Reminder(
        id=-1,
        kind=Kind.NOTICE,
        spot=place,
        rule=once(due),
        zone="UTC",
        due=due,
        post=Post(key=key, number=number, locale=reminder.post.locale, silent=True),
    )
    add_reminder(connection, keys, row["chat"], row["platform"], reminder=notice, day=now.date())


def once(due: datetime) -> Rule:
    """Return the rule of something that is said once."""
    wall = due.astimezone(UTC)
    clock = wall.time().replace(second=0, microsecond=0)
    return Rule(every=Every.ONCE, at=clock, start=wall.date())


def put_off(connection: sqlite3.Connection, row: Row, until: datetime) -> None:
    """Have a row fall due once more."""
    statements.SET_STATE.run(
        connection,
        _id=row["id"],
        state=State.ACTIVE.value,
        why=None,
        since=row["since"],
        due=seconds(until),
    )


def _waiting(
    connection: sqlite3.Connection, keys: Keys, chat: bytes, key: str, spot: Spot
) -> Reminder | None:
    for row in statements.READ_REMINDERS.rows(connection, chat=chat):
        if row["kind"] == Kind.NOTICE and row["state"] == State.ACTIVE:
            found = chat_rows.reminder_from(keys, row)
            if found is not None and found.post.key == key and found.spot == spot:
                return found
    return None
