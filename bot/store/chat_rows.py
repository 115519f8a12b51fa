"""The one place where a group becomes rows and rows become a group. No connection is used here.

A row that cannot be read (a seal that does not fit, a rule of a newer version) is left out and left
alone: one damaged reminder must not take the group's others away.
"""

import logging
from collections.abc import Iterable
from datetime import date

from bot.core.chat import Chat, Draft, Fate, Kind, Occurrence, Post, Reminder, Spot, State
from bot.core.rulecode import decode, encode
from bot.keys import Keys, SealError
from bot.store import sealing
from bot.store.rows import Row, moment_from, seconds

log = logging.getLogger(__name__)

_BROKEN = (SealError, TypeError, ValueError, KeyError, AttributeError)


def chat_from(keys: Keys, row: Row, reminders: Iterable[Row], troubles: Iterable[Row]) -> Chat:
    """Return the group that the rows hold."""
    found = (reminder_from(keys, each) for each in reminders)
    return Chat(
        locale=row["locale"],
        zone=row["zone"],
        counting=bool(row["counting"]),
        ends=date.fromisoformat(row["ends"]) if row["ends"] else None,
        draft=_draft_from(keys, row),
        turn=row["turn"],
        reminders=tuple(one for one in found if one is not None),
        troubles=tuple(occurrence_from(each) for each in troubles),
    )


def chat_row(keys: Keys, chat: Chat, key: bytes, day: date, held: Row) -> Row:
    """Return the row of the group; what is no business of the core's is as it was."""
    draft = None
    if chat.draft is not None:
        draft = sealing.seal(keys, sealing.draft_data(chat.draft), "chat", "draft", key)
    return held | {
        "locale": chat.locale,
        "zone": chat.zone,
        "counting": int(chat.counting),
        "ends": None if chat.ends is None else chat.ends.isoformat(),
        "turn": chat.turn,
        "draft": draft,
        "touched": day.isoformat(),
    }


def new_chat_row(keys: Keys, key: bytes, platform: str, chat: str) -> Row:
    """Return what the core does not decide about, of a group that is new."""
    return {
        "chat": key,
        "platform": platform,
        "address": seal_chat(keys, key, chat),
        "week": None,
        "quiet": None,
        "gone": None,
    }


def reminder_from(keys: Keys, row: Row) -> Reminder | None:
    """Return the reminder that a row holds; None, and a line in the log, where it is unreadable."""
    try:
        spot, post = content_from(keys, row)
        rule = decode(row["rule"])
        if rule is None:
            raise ValueError("rule")
        return Reminder(
            id=row["id"],
            kind=Kind(row["kind"]),
            state=State(row["state"]),
            why=row["why"],
            spot=spot,
            rule=rule,
            zone=row["zone"],
            due=moment_from(row["due"]),
            left=row["left"],
            post=post,
        )
    except _BROKEN as error:
        log.error("reminder-unreadable", extra={"kind": type(error).__name__})  # noqa: TRY400
        return None


def reminder_row(reminder: Reminder) -> Row:
    """Return the columns of a reminder that lie open; the content is sealed by its id."""
    return {
        "kind": reminder.kind.value,
        "state": reminder.state.value,
        "why": reminder.why,
        "rule": encode(reminder.rule),
        "zone": reminder.zone,
        "due": seconds(reminder.due),
        "left": reminder.left,
    }


def occurrence_from(row: Row) -> Occurrence:
    """Return what became of one moment."""
    due = moment_from(row["due"])
    if due is None:
        raise ValueError("due")
    return Occurrence(reminder=row["reminder"], due=due, fate=Fate(row["fate"]))


def seal_chat(keys: Keys, key: bytes, chat: str) -> bytes:
    """Return the platform's id of a group, sealed."""
    return sealing.seal(keys, chat, "chat", "address", key)


def unseal_chat(keys: Keys, key: bytes, sealed: bytes) -> str:
    """Return the platform's id of a group.

    Raises:
        SealError: it is not this group's, or not this key's.
    """
    return str(sealing.unseal(keys, sealed, "chat", "address", key))


def seal_content(keys: Keys, key: bytes, number: int, spot: Spot, post: Post) -> bytes:
    """Return place and post of a group's reminder, sealed."""
    data = {"spot": sealing.spot_data(spot), "post": sealing.post_data(post)}
    return sealing.seal(keys, data, "reminder", "content", key, number)


def content_from(keys: Keys, row: Row) -> tuple[Spot, Post]:
    """Return place and post.

    Raises:
        SealError: they are not this reminder's, or not this key's.
    """
    data = sealing.unseal(keys, row["content"], "reminder", "content", row["chat"], row["id"])
    return sealing.spot_from(data["spot"]), sealing.post_from(data["post"])


def seal_last(keys: Keys, key: bytes, number: int, last: tuple[Spot, str]) -> bytes:
    """Return where the message is that the next one replaces, and which, sealed."""
    data = [sealing.spot_data(last[0]), last[1]]
    return sealing.seal(keys, data, "reminder", "last", key, number)


def unseal_last(keys: Keys, row: Row) -> tuple[Spot, str] | None:
    """Return where the message is that the next one replaces, and which, if it can be read."""
    if row["last"] is None:
        return None
    try:
        data = sealing.unseal(keys, row["last"], "reminder", "last", row["chat"], row["id"])
        spot, message = data
        return sealing.spot_from(spot), str(message)
    except _BROKEN:
        return None


def _draft_from(keys: Keys, row: Row) -> Draft | None:
    if row["draft"] is None:
        return None
    try:
        data = sealing.unseal(keys, row["draft"], "chat", "draft", row["chat"])
        return sealing.draft_from(data)
    except _BROKEN:
        return None
