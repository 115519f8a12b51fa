"""Groups: one turn of their admins, and whether the bot is still in them.

These are the insides of units: each takes the connection of a transaction that its caller commits.
"""

import sqlite3
from dataclasses import replace
from datetime import date

from bot.core.chat import Chat, Occurrence, Reminder, Spot
from bot.keys import Keys, SealError
from bot.ports import KeepChat
from bot.store import chat_rows, counting, due_statements as statements, sealing
from bot.store.rows import Row, seconds

FORGET_AFTER = 24 * 3600
"""Seconds after which a group that the bot is no longer in is forgotten."""

_AT_ONCE = 50


def read_chat(connection: sqlite3.Connection, keys: Keys, key: bytes) -> tuple[Row | None, Chat]:
    """Return the group's row, if there is one, and the group."""
    row = next(iter(statements.READ_CHAT.rows(connection, chat=key)), None)
    if row is None:
        return None, Chat()
    reminders = statements.READ_REMINDERS.rows(connection, chat=key)
    troubles = statements.TROUBLES.rows(connection, chat=key)
    return row, chat_rows.chat_from(keys, row, reminders, troubles)


def write_chat(
    connection: sqlite3.Connection,
    keys: Keys,
    key: bytes,
    *,
    held: tuple[Row | None, Chat],
    kept: KeepChat,
    day: date,
) -> bool:
    """Write what changed of a group, and whether that was anything.

    Who acts for a group shows that the bot is in it.
    """
    row, before = held
    after = kept.chat
    if row is not None and before == after and row["gone"] is None:
        return False
    start = row or chat_rows.new_chat_row(keys, key, kept.where.platform, kept.where.spot.chat)
    new = chat_rows.chat_row(keys, after, key, day, start) | {"gone": None}
    statements.WRITE_CHAT.run(connection, **new)
    if not after.counting:
        counting.close_week(connection, key)
    _write_reminders(connection, keys, new, before=before, after=after, day=day)
    for waved in set(before.troubles) - set(after.troubles):
        _wave(connection, waved)
    return True


def _write_reminders(
    connection: sqlite3.Connection, keys: Keys, row: Row, *, before: Chat, after: Chat, day: date
) -> None:
    known = {one.id: one for one in before.reminders}
    for number in known.keys() - {one.id for one in after.reminders}:
        statements.DROP_REMINDER.run(connection, id=number)
    for one in after.reminders:
        old = known.get(one.id)
        if old is None:
            add_reminder(connection, keys, row["chat"], row["platform"], reminder=one, day=day)
        elif one != old:
            _change(connection, keys, row["chat"], old=old, new=one, day=day)


def add_reminder(
    connection: sqlite3.Connection,
    keys: Keys,
    key: bytes,
    platform: str,
    *,
    reminder: Reminder,
    day: date,
) -> int:
    """Write a new row and return its id, which the seal of its content needs."""
    new = chat_rows.reminder_row(reminder) | {
        "chat": key,
        "platform": platform,
        "since": day.isoformat(),
        "dealt": None,
        "content": b"",
        "last": None,
    }
    number = int(statements.ADD_REMINDER.value(connection, **new))
    content = chat_rows.seal_content(keys, key, number, reminder.spot, reminder.post)
    statements.SET_CONTENT.run(connection, _id=number, content=content)
    return number


def _change(
    connection: sqlite3.Connection,
    keys: Keys,
    key: bytes,
    *,
    old: Reminder,
    new: Reminder,
    day: date,
) -> None:
    row = statements.READ_REMINDER.rows(connection, id=new.id)[0]
    columns = chat_rows.reminder_row(new)
    columns["content"] = row["content"]
    columns["since"] = row["since"] if old.state == new.state else day.isoformat()
    if (old.spot, old.post) != (new.spot, new.post):
        columns["content"] = chat_rows.seal_content(keys, key, new.id, new.spot, new.post)
    statements.SET_REMINDER.run(connection, _id=new.id, **columns)


def _wave(connection: sqlite3.Connection, waved: Occurrence) -> None:
    statements.SET_SEEN.run(connection, _reminder=waved.reminder, _due=seconds(waved.due), seen=1)


def end_unrenewed(connection: sqlite3.Connection, today: date) -> None:
    """End the reminders of groups that were asked whether they still want them and never answered.

    The question goes with them: whoever makes a new one later is asked anew.
    """
    for statement in (
        statements.END_REMINDERS,
        statements.END_RENEWALS,
        statements.END_CHATS,
    ):
        statement.run(connection, today=today.isoformat())


# Whether the bot is there


def set_gone(connection: sqlite3.Connection, key: bytes, now: int | None) -> None:
    """Note since when the bot is not in a group (the first time counts), or that it is."""
    row = next(iter(statements.READ_CHAT.rows(connection, chat=key)), None)
    if row is not None and (row["gone"] is None) == (now is not None):
        statements.SET_GONE.run(connection, _chat=key, gone=now)


def present(
    connection: sqlite3.Connection, platform: str, there: frozenset[bytes], now: int
) -> None:
    """Take these as all the groups that the bot is in."""
    for row in statements.CHATS_OF.rows(connection, platform=platform):
        set_gone(connection, row["chat"], None if row["chat"] in there else now)


def known(connection: sqlite3.Connection, keys: Keys, platform: str) -> frozenset[str]:
    """Return the platform's ids of the groups that the bot is in as far as is known."""
    found = set()
    for row in statements.CHATS_OF.rows(connection, platform=platform):
        if row["gone"] is None:
            try:
                found.add(chat_rows.unseal_chat(keys, row["chat"], row["address"]))
            except SealError:
                continue
    return frozenset(found)


def forget_gone(connection: sqlite3.Connection, now: int) -> tuple[bytes, ...]:
    """Remove some groups that the bot left a day ago; return what must be in no file then."""
    rows = statements.GONE_SINCE.rows(connection, before=now - FORGET_AFTER, limit=_AT_ONCE)
    for row in rows:
        statements.DROP_CHAT.run(connection, chat=row["chat"])
    return tuple(value for row in rows for value in (row["chat"], row["address"]))


def move(connection: sqlite3.Connection, keys: Keys, platform: str, old: str, new: str) -> None:
    """Bring a group, and all that hangs on it, under its new id; what is sealed is sealed anew.

    Where the new id is known already (somebody acted there first), the two become one.
    """
    before, after = keys.group(platform, old), keys.group(platform, new)
    row = next(iter(statements.READ_CHAT.rows(connection, chat=before)), None)
    if row is None or before == after:
        return
    reminders = statements.READ_REMINDERS.rows(connection, chat=before)
    if next(iter(statements.READ_CHAT.rows(connection, chat=after)), None) is None:
        _, chat = read_chat(connection, keys, before)
        draft = chat.draft and replace(chat.draft, spot=_moved(chat.draft.spot, old, new))
        sealed = draft and sealing.seal(keys, sealing.draft_data(draft), "chat", "draft", after)
        statements.RENAME_CHAT.run(
            connection,
            old=before,
            new=after,
            address=chat_rows.seal_chat(keys, after, new),
            draft=sealed,
            week=counting.reseal_week(keys, before, after, row["week"]),
        )
    for each in reminders:
        _move_reminder(connection, keys, each, key=after, old=old, new=new)
    statements.DROP_CHAT.run(connection, chat=before)


def _move_reminder(
    connection: sqlite3.Connection, keys: Keys, row: Row, *, key: bytes, old: str, new: str
) -> None:
    try:
        spot, post = chat_rows.content_from(keys, row)
    except SealError:
        statements.DROP_REMINDER.run(connection, id=row["id"])  # nobody could ever read it
        return
    statements.MOVE_REMINDER.run(
        connection,
        _id=row["id"],
        chat=key,
        content=chat_rows.seal_content(keys, key, row["id"], _moved(spot, old, new), post),
        last=None,  # messages of the old group cannot be taken away in the new one
    )


def _moved(spot: Spot, old: str, new: str) -> Spot:
    return replace(spot, chat=new) if spot.chat == old else spot
