"""What became of what was being sent, written down: each moment ends in exactly one fate.

These are the insides of units. Only the delivery that took a moment can settle it (its nonce is in
the row); whatever was removed, or moved on, in the meantime is left as it is.
"""

import math
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.core.chat import ANSWER_WITHIN_DAYS, Fate, Kind, Reminder, Spot, State
from bot.keys import Keys
from bot.outbox import Outcome, Settled, Silence
from bot.ports import (
    Address,
    GroupJob,
    Moved,
    NudgeJob,
    Refused,
    Sent,
    Uncertain,
    Unsent,
    Wait,
    Why,
)
from bot.store import chat_rows, chats, counting, due_statements as statements, telling
from bot.store.claiming import drop_nudge, finish, job as handed_out, lateness, set_nudge
from bot.store.due_statements import WAITING
from bot.store.rows import Row, at_second, seconds, whole

BACK_OFF = (15, 30, 60, 120, 300, 900)
"""Seconds until something that surely was not sent is tried again; the last one from then on."""

WAIT_AT_MOST = 24 * 3600
"""Seconds that a platform may ask us to be quiet in a chat, whatever it says."""

ASKED_AGAIN = timedelta(days=1)
"""When a renewal is asked again that may not have arrived."""


def settle_group(
    connection: sqlite3.Connection,
    keys: Keys,
    job: GroupJob,
    outcome: Outcome,
    now: datetime,
    *,
    elsewhere: str | None,
) -> Settled:
    """Write down what became of one moment of a group's reminder."""
    row = next(iter(statements.READ_REMINDER.rows(connection, id=job.reminder.id)), None)
    name = {"_reminder": job.reminder.id, "_due": seconds(job.due)}
    found = next(iter(statements.READ_OCCURRENCE.rows(connection, **name)), None)
    if row is None or found is None or not _is_mine(found, job.nonce):
        return Settled()
    match outcome:
        case Sent(message=message):
            finish(connection, found, Fate.SENT, now)
            old = _note_last(connection, keys, job, row, message)
            _concluded(connection, row, now, asked=True)
            return Settled(fate=Fate.SENT, remove=old)
        case Silence():
            finish(connection, found, Fate.SKIPPED, now, seen=True)
            _concluded(connection, row, now, asked=False)
            return Settled(fate=Fate.SKIPPED)
        case Uncertain():
            return _uncertain(connection, keys, job, row=row, found=found, now=now)
        case Wait(seconds=pause):
            until = whole(now) + _bounded(pause)
            statements.SET_QUIET.run(connection, _chat=row["chat"], quiet=until)
            return _later(connection, keys, job, row=row, found=found, now=now, until=until)
        case Unsent():
            return _later(connection, keys, job, row=row, found=found, now=now, until=None)
        case Moved(chat=chat):
            return _moved(connection, keys, job, chat)
        case Refused(why=why):
            return _refused(
                connection, keys, job, row=row, found=found, now=now, why=why, elsewhere=elsewhere
            )
        case _:
            assert_never(outcome)


def _note_last(
    connection: sqlite3.Connection, keys: Keys, job: GroupJob, row: Row, message: str
) -> tuple[Address, str] | None:
    """Remember the message that the next one replaces; return the one that this one does."""
    _, post = chat_rows.content_from(keys, row)
    if not post.replace:
        if row["last"] is not None:
            statements.SET_LAST.run(connection, _id=row["id"], last=None)
        return None
    old = chat_rows.unseal_last(keys, row)
    sealed = chat_rows.seal_last(keys, row["chat"], row["id"], (job.address.spot, message))
    statements.SET_LAST.run(connection, _id=row["id"], last=sealed)
    return None if old is None else (replace(job.address, spot=old[0]), old[1])


def _concluded(connection: sqlite3.Connection, row: Row, now: datetime, *, asked: bool) -> None:
    """Do what follows once something that the bot says itself is over."""
    match Kind(row["kind"]):
        case Kind.NOTICE:
            statements.DROP_REMINDER.run(connection, id=row["id"])
        case Kind.RENEWAL if asked:
            _ends(connection, row["chat"], now)
        case Kind.COUNT:
            counting.close_week(connection, row["chat"])
        case Kind.POST | Kind.RENEWAL:
            pass


def _ends(connection: sqlite3.Connection, chat: bytes, now: datetime) -> None:
    last = now.date() + timedelta(days=ANSWER_WITHIN_DAYS)
    statements.SET_ENDS.run(connection, _chat=chat, ends=last.isoformat())


def _uncertain(
    connection: sqlite3.Connection,
    keys: Keys,
    job: GroupJob,
    *,
    row: Row,
    found: Row,
    now: datetime,
) -> Settled:
    finish(connection, found, Fate.UNCERTAIN, now)
    match Kind(row["kind"]):
        case Kind.POST:
            telling.tell(connection, keys, job.reminder, row, key=telling.UNCERTAIN, now=now)
        case Kind.RENEWAL:
            telling.put_off(connection, row, now + ASKED_AGAIN)
        case Kind.COUNT | Kind.NOTICE:
            _concluded(connection, row, now, asked=False)
    return Settled(fate=Fate.UNCERTAIN)


def _later(
    connection: sqlite3.Connection,
    keys: Keys,
    job: GroupJob,
    *,
    row: Row,
    found: Row,
    now: datetime,
    until: int | None,
) -> Settled:
    """Try it again, as long as it is not too late for it; then it has failed."""
    tries = found["tries"] + (until is None)
    again = until or whole(now) + _back_off(tries)
    last = job.due + lateness(job.reminder, job.due)
    if at_second(again) > max(last, job.due + timedelta(seconds=BACK_OFF[0])):
        finish(connection, found, Fate.FAILED, now)
        if row["kind"] == Kind.POST:
            telling.tell(connection, keys, job.reminder, row, key=telling.MISSED, now=now)
        _given_up(connection, row, now)
        return Settled(fate=Fate.FAILED)
    statements.SET_FATE.run(
        connection,
        _reminder=found["reminder"],
        _due=found["due"],
        fate=WAITING,
        nonce=found["nonce"],
        at=whole(now),
        again=again,
        tries=tries,
        seen=0,
    )
    return Settled()


def _given_up(connection: sqlite3.Connection, row: Row, now: datetime) -> None:
    if row["kind"] == Kind.RENEWAL:
        telling.put_off(connection, row, now + ASKED_AGAIN)
    else:
        _concluded(connection, row, now, asked=False)


def _moved(connection: sqlite3.Connection, keys: Keys, job: GroupJob, chat: str) -> Settled:
    platform = job.address.platform
    chats.move(connection, keys, platform, job.address.spot.chat, chat)
    row = next(iter(statements.READ_REMINDER.rows(connection, id=job.reminder.id)), None)
    if row is None:
        return Settled()
    _, moved = chats.read_chat(connection, keys, row["chat"])
    reminder = next((one for one in moved.reminders if one.id == job.reminder.id), None)
    if reminder is None:
        return Settled()
    return Settled(
        again=handed_out(connection, row, moved, reminder, moment=job.due, nonce=job.nonce)
    )


def _refused(
    connection: sqlite3.Connection,
    keys: Keys,
    job: GroupJob,
    *,
    row: Row,
    found: Row,
    now: datetime,
    why: Why,
    elsewhere: str | None,
) -> Settled:
    """Never try it again, and stop whatever would be refused for the same reason."""
    finish(connection, found, Fate.FAILED, now)
    match why:
        case Why.KICKED | Why.BLOCKED:
            chats.set_gone(connection, row["chat"], whole(now))
        case Why.GONE | Why.CLOSED | Why.NO_RIGHT:
            _place_lost(connection, keys, job, row=row, now=now, why=why, elsewhere=elsewhere)
        case Why.REFUSED:
            _given_up(connection, row, now)
        case _:
            assert_never(why)
    return Settled(fate=Fate.FAILED)


def _place_lost(
    connection: sqlite3.Connection,
    keys: Keys,
    job: GroupJob,
    *,
    row: Row,
    now: datetime,
    why: Why,
    elsewhere: str | None,
) -> None:
    """Retire all that is posted there, and have it told once where the group can still be told."""
    lost = job.reminder.spot
    other = None
    if elsewhere is not None:
        other = Spot(chat=lost.chat, place=elsewhere or None)
        other = None if other == lost else other
    retired = 0
    for each in statements.READ_REMINDERS.rows(connection, chat=row["chat"]):
        reminder = chat_rows.reminder_from(keys, each)
        if reminder is None or reminder.spot != lost:
            continue
        match reminder.kind:
            case Kind.POST:
                retired += reminder.state in {State.ACTIVE, State.PAUSED} or each["id"] == row["id"]
                _retire(connection, each, now, why)
            case Kind.NOTICE:
                statements.DROP_REMINDER.run(connection, id=each["id"])
            case Kind.COUNT:
                counting.close_week(connection, row["chat"])
                _retire(connection, each, now, why)
            case Kind.RENEWAL:
                _ask_elsewhere(connection, keys, each, reminder=reminder, now=now, other=other)
    if retired and other is not None:
        telling.tell(
            connection, keys, job.reminder, row, key=telling.PLACE_LOST,
            number=retired, now=now, spot=other,
        )  # fmt: skip


def _retire(connection: sqlite3.Connection, row: Row, now: datetime, why: Why) -> None:
    statements.SET_STATE.run(
        connection,
        _id=row["id"],
        state=State.RETIRED.value,
        why=why.value,
        since=now.date().isoformat(),
        due=None,
    )


def _ask_elsewhere(
    connection: sqlite3.Connection,
    keys: Keys,
    row: Row,
    *,
    reminder: Reminder,
    now: datetime,
    other: Spot | None,
) -> None:
    """Move the question whether reminders are still wanted; unasked, they end all the same."""
    if other is None:
        if row["due"] is None or row["due"] <= whole(now):
            _ends(connection, row["chat"], now)
        return
    content = chat_rows.seal_content(keys, row["chat"], row["id"], other, reminder.post)
    statements.SET_CONTENT.run(connection, _id=row["id"], content=content)
    if row["due"] is None or row["due"] <= whole(now):
        telling.put_off(connection, row, now)


# Nudges


def settle_nudge(
    connection: sqlite3.Connection, job: NudgeJob, outcome: Outcome, now: datetime
) -> Settled:
    """Write down what became of a person's nudge; its address goes with every end."""
    name = {"_person": job.person, "_about": job.nudge.about.value, "_guide": job.nudge.guide}
    row = next(iter(statements.READ_NUDGE.rows(connection, **name)), None)
    if row is None or not _is_mine(row, job.nonce):
        return Settled()
    match outcome:
        case Sent():
            drop_nudge(connection, row)
            return Settled(fate=Fate.SENT)
        case Silence():
            drop_nudge(connection, row)
            return Settled(fate=Fate.SKIPPED)
        case Uncertain():
            fate = Fate.UNCERTAIN
            ended = row | {"fate": fate.value, "nonce": None, "address": None, "at": whole(now)}
            set_nudge(connection, ended)
            return Settled(fate=fate)
        case Wait(seconds=pause):
            again = whole(now) + _bounded(pause)
            set_nudge(connection, row | {"fate": None, "again": again})
            return Settled()
        case Unsent() | Moved():
            tries = row["tries"] + 1
            again = whole(now) + _back_off(tries)
            set_nudge(connection, row | {"fate": None, "again": again, "tries": tries})
            return Settled()
        case Refused(why=Why.REFUSED):
            drop_nudge(connection, row)
            return Settled(fate=Fate.FAILED)
        case Refused():
            statements.DROP_NUDGES.run(connection, person=job.person)
            statements.DROP_EMPTY_PERSON.run(connection, person=job.person)
            return Settled(fate=Fate.FAILED)
        case _:
            assert_never(outcome)


def _is_mine(row: Row, nonce: str) -> bool:
    return bool(row["fate"] == Fate.SENDING and row["nonce"] == nonce)


def _back_off(tries: int) -> int:
    return BACK_OFF[min(tries, len(BACK_OFF)) - 1]


def _bounded(pause: float) -> int:
    return min(max(1, math.ceil(pause)), WAIT_AT_MOST)
