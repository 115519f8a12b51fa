"""Who made a step this week, as marks that mean nothing once the week is closed.

Each group has a random key for the open week; a mark is made with it of a person's name. Without
the key (it is sealed, and destroyed with the week) a mark leads to nobody, and the marks of two
groups or of two weeks cannot be told to be the same person's.
"""

import hmac
import os
import sqlite3
from dataclasses import dataclass
from datetime import date, timedelta

from bot.keys import NAME_BYTES, Keys, SealError
from bot.store import due_statements as statements, sealing
from bot.store.rows import Row

WEEK_KEY_BYTES = 32

WEEK_AT_MOST = timedelta(days=14)
"""A week that was never told (its place was lost, say) is not counted on for longer."""


@dataclass(frozen=True, slots=True)
class _Week:
    key: bytes
    since: date


def count_in(
    connection: sqlite3.Connection, keys: Keys, chat: bytes, person: bytes, today: date
) -> bool:
    """Count a person in; False where the group publishes nothing. Again and again counts once."""
    row = next(iter(statements.READ_CHAT.rows(connection, chat=chat)), None)
    if row is None or not row["counting"] or row["gone"] is not None:
        return False
    opened = _open(keys, chat, row["week"])
    if opened is not None and timedelta() <= today - opened.since <= WEEK_AT_MOST:
        week = opened.key
    else:
        week = os.urandom(WEEK_KEY_BYTES)
        close_week(connection, chat)
        sealed = sealing.seal(keys, [week.hex(), today.isoformat()], *_about(chat))
        statements.SET_WEEK.run(connection, _chat=chat, week=sealed)
    statements.ADD_MARK.run(connection, chat=chat, mark=_mark(week, person))
    return True


def counted(connection: sqlite3.Connection, chat: bytes) -> int:
    """Return how many made a step since the week was opened."""
    return int(statements.COUNT_MARKS.value(connection, chat=chat) or 0)


def close_week(connection: sqlite3.Connection, chat: bytes) -> None:
    """Remove the marks, and the key that could have made them again."""
    statements.DROP_MARKS.run(connection, chat=chat)
    statements.SET_WEEK.run(connection, _chat=chat, week=None)


def drop_marks(connection: sqlite3.Connection, keys: Keys, person: bytes) -> tuple[bytes, ...]:
    """Remove a person's marks of the open week in every group; return those there were."""
    found = []
    for row in statements.OPEN_WEEKS.rows(connection):
        week = _open(keys, row["chat"], row["week"])
        if week is None:
            continue
        mark = _mark(week.key, person)
        if statements.DROP_MARK.run(connection, _chat=row["chat"], _mark=mark).rowcount:
            found.append(mark)
    return tuple(found)


def marks_of(connection: sqlite3.Connection, keys: Keys, person: bytes) -> list[Row]:
    """Return a person's marks of the open week, group by group."""
    found: list[Row] = []
    for row in statements.OPEN_WEEKS.rows(connection):
        week = _open(keys, row["chat"], row["week"])
        if week is None:
            continue
        mark = _mark(week.key, person)
        if statements.HAS_MARK.value(connection, chat=row["chat"], mark=mark) is not None:
            found.append({"chat": row["chat"], "mark": mark})
    return found


def reseal_week(keys: Keys, old: bytes, new: bytes, sealed: bytes | None) -> bytes | None:
    """Return the open week's key as that of the group's new name."""
    week = _open(keys, old, sealed)
    if week is None:
        return None
    return sealing.seal(keys, [week.key.hex(), week.since.isoformat()], *_about(new))


def _open(keys: Keys, chat: bytes, sealed: bytes | None) -> _Week | None:
    if sealed is None:
        return None
    try:
        key, since = sealing.unseal(keys, sealed, *_about(chat))
        return _Week(bytes.fromhex(key), date.fromisoformat(since))
    except (SealError, TypeError, ValueError):
        return None


def _mark(week: bytes, person: bytes) -> bytes:
    return hmac.digest(week, person, "sha256")[:NAME_BYTES]


def _about(chat: bytes) -> tuple[object, ...]:
    return "chat", "week", chat
