"""Finds what is due and takes it: marks the moment as being sent, and writes the next one down.

These are the insides of units: claiming is one transaction, so that a process that is killed leaves
a moment untouched, or taken. What becomes of it is ``settling``'s.
"""

import secrets
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.chat import Chat, Fate, Kind, Reminder, State
from bot.core.schedule import Missed, following, late_at_most, missed
from bot.keys import Keys
from bot.outbox import Due, NudgeDue, ReminderDue
from bot.ports import Address, GroupJob, NudgeJob, Why
from bot.store import due_statements as statements, rows, telling
from bot.store.chats import end_unrenewed, read_chat
from bot.store.counting import counted
from bot.store.due_statements import WAITING
from bot.store.nudging import unseal_address
from bot.store.rows import Row, at_second, moment_from, seconds, whole
from bot.store.statements import read_holdings

NUDGE_LATE_AT_MOST = timedelta(days=30)
"""A nudge was asked for by one person, who is better served late than not at all; after so long
it has lost its meaning, and goes unsent."""

NONCE_BYTES = 16
"""As text that is 22 characters; Discord allows 25."""

_LIVE = {State.ACTIVE, State.PAUSED}

_TOLD_ANYWAY = timedelta(hours=24)


def due(
    connection: sqlite3.Connection, platform: str, now: datetime, limit: int
) -> tuple[Due, ...]:
    """Return what is due, the longest waiting first."""
    given = {"platform": platform, "now": seconds(now), "limit": limit}
    found: list[tuple[int, Due]] = [
        (row["due"], ReminderDue(id=row["id"])) for row in statements.DUE.rows(connection, **given)
    ]
    for row in statements.AGAIN.rows(connection, **given):
        again = ReminderDue(id=row["reminder"], again=moment_from(row["due"]))
        found.append((row["again"], again))
    for row in statements.DUE_NUDGES.rows(connection, **given):
        nudge = NudgeDue(person=row["person"], about=row["about"], guide=row["guide"])
        found.append((row["due"], nudge))
    found.sort(key=lambda each: each[0])
    return tuple(one for _, one in found[:limit])


def soon(connection: sqlite3.Connection, platform: str, upto: datetime) -> datetime | None:
    """Return when something falls due next, if that is not after ``upto``."""
    given = {"platform": platform, "upto": seconds(upto)}
    reads = (statements.SOON, statements.SOON_AGAIN, statements.SOON_NUDGES)
    found = [at for read in reads if (at := read.value(connection, **given)) is not None]
    return moment_from(min(found, default=None))


def zone_of(name: str) -> tzinfo:
    """Return the zone; one that is no longer in the tables is read as UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def claim_reminder(
    connection: sqlite3.Connection, keys: Keys, wanted: ReminderDue, now: datetime
) -> GroupJob | None:
    """Take one moment of a group's reminder; None where there is nothing to be sent."""
    row = next(iter(statements.READ_REMINDER.rows(connection, id=wanted.id)), None)
    if row is None:
        return None
    held, chat = read_chat(connection, keys, row["chat"])
    if held is None or held["gone"] is not None or (held["quiet"] or 0) > whole(now):
        return None
    reminder = next((one for one in chat.reminders if one.id == wanted.id), None)
    if reminder is None:  # unreadable: it must not fall due for ever
        _retire(connection, row, now)
        return None
    if wanted.again is not None:
        return _again(connection, row, chat=chat, reminder=reminder, moment=wanted.again, now=now)
    if reminder.state is not State.ACTIVE or reminder.due is None or reminder.due > now:
        return None
    if reminder.kind is Kind.POST and chat.ends is not None and chat.ends < now.date():
        end_unrenewed(connection, now.date())
        return None
    if reminder.kind is Kind.RENEWAL and not any(one.state in _LIVE for one in chat.posts):
        statements.DROP_REMINDER.run(connection, id=row["id"])
        return None
    return _take(connection, keys, row, chat=chat, reminder=reminder, now=now)


def _take(
    connection: sqlite3.Connection,
    keys: Keys,
    row: Row,
    *,
    chat: Chat,
    reminder: Reminder,
    now: datetime,
) -> GroupJob | None:
    zone = zone_of(reminder.zone)
    dealt = _dealt(connection, row, now)
    if dealt is not None and row["due"] <= dealt:
        # The wall clock was set back and forth: of these moments something became already.
        later = following(reminder.rule, zone, at_second(dealt))
        _write_next(connection, row, now, due=later, dealt=dealt, left=reminder.left)
        return None
    found = _missed(reminder, zone, now)
    newest = found.send or (found.skipped[-1] if found.skipped else None)
    left = None if reminder.left is None else max(0, reminder.left - found.used)
    _write_next(connection, row, now, due=found.next, dealt=seconds(newest), left=left)
    for moment in found.skipped:
        add_occurrence(connection, row["id"], moment, Fate.SKIPPED, now)
    if reminder.kind is Kind.POST and found.used > (found.send is not None):
        number = found.used - (found.send is not None)
        telling.tell(connection, keys, reminder, row, key=telling.MISSED, number=number, now=now)
    if found.send is None:
        return None
    nonce = secrets.token_urlsafe(NONCE_BYTES)
    add_occurrence(connection, row["id"], found.send, Fate.SENDING, now, nonce=nonce)
    taken = replace(reminder, due=found.next, left=left)
    return job(connection, row, chat, taken, moment=found.send, nonce=nonce)


def _again(
    connection: sqlite3.Connection,
    row: Row,
    *,
    chat: Chat,
    reminder: Reminder,
    moment: datetime,
    now: datetime,
) -> GroupJob | None:
    """Take up a moment that surely was not sent; too late it has failed.

    One of a reminder that admins have stopped meanwhile is not wanted any more.
    """
    name = {"_reminder": row["id"], "_due": seconds(moment)}
    found = next(iter(statements.READ_OCCURRENCE.rows(connection, **name)), None)
    if found is None or found["fate"] != WAITING:
        return None
    if reminder.state in {State.PAUSED, State.RETIRED}:
        finish(connection, found, Fate.SKIPPED, now, seen=True)
        return None
    statements.SET_FATE.run(
        connection,
        **name,
        fate=Fate.SENDING.value,
        nonce=found["nonce"],
        at=whole(now),
        again=None,
        tries=found["tries"],
        seen=0,
    )
    return job(connection, row, chat, reminder, moment=moment, nonce=found["nonce"])


def lateness(reminder: Reminder, moment: datetime) -> timedelta:
    """Return how late a moment of a reminder may still be sent."""
    if reminder.kind in {Kind.NOTICE, Kind.RENEWAL}:
        return _TOLD_ANYWAY
    return late_at_most(reminder.rule, zone_of(reminder.zone), moment)


def _missed(reminder: Reminder, zone: tzinfo, now: datetime) -> Missed:
    """Decide what becomes of what was missed; what the bot itself must say is never too late."""
    due = reminder.due
    if due is None:
        return Missed(send=None, skipped=(), more=0, next=None)
    if reminder.kind in {Kind.NOTICE, Kind.RENEWAL}:
        later = following(reminder.rule, zone, max(due, now))
        return Missed(send=due, skipped=(), more=0, next=later)
    return missed(reminder.rule, zone, due, now, left=reminder.left)


def _dealt(connection: sqlite3.Connection, row: Row, now: datetime) -> int | None:
    """Return the newest moment, not after now, that something became of.

    Later ones were dealt with while the wall clock was wrong, and do not count.
    """
    upto = whole(now)
    found = statements.DEALT.value(connection, reminder=row["id"], upto=upto)
    noted = row["dealt"] if (row["dealt"] or upto + 1) <= upto else None
    return max((each for each in (found, noted) if each is not None), default=None)


def _write_next(
    connection: sqlite3.Connection,
    row: Row,
    now: datetime,
    *,
    due: datetime | None,
    dealt: int | None,
    left: int | None,
) -> None:
    state = State.ACTIVE if due is not None else State.OVER
    since = row["since"] if state is State.ACTIVE else now.date().isoformat()
    statements.SET_NEXT.run(
        connection,
        _id=row["id"],
        state=state.value,
        since=since,
        due=seconds(due),
        dealt=dealt,
        left=left,
    )


def _retire(connection: sqlite3.Connection, row: Row, now: datetime) -> None:
    statements.SET_STATE.run(
        connection,
        _id=row["id"],
        state=State.RETIRED.value,
        why=Why.REFUSED.value,
        since=now.date().isoformat(),
        due=None,
    )


def add_occurrence(
    connection: sqlite3.Connection,
    number: int,
    moment: datetime,
    fate: Fate,
    now: datetime,
    *,
    nonce: str | None = None,
) -> None:
    """Write down a moment and what becomes of it; one that is there already stays as it is."""
    statements.ADD_OCCURRENCE.run(
        connection,
        reminder=number,
        due=seconds(moment),
        fate=fate.value,
        nonce=nonce,
        at=whole(now),
        again=None,
        tries=0,
        seen=0,
    )


def finish(
    connection: sqlite3.Connection, found: Row, fate: Fate, now: datetime, *, seen: bool = False
) -> None:
    """Give a moment its one fate."""
    statements.SET_FATE.run(
        connection,
        _reminder=found["reminder"],
        _due=found["due"],
        fate=fate.value,
        nonce=found["nonce"],
        at=whole(now),
        again=None,
        tries=found["tries"],
        seen=int(seen),
    )


def job(
    connection: sqlite3.Connection,
    row: Row,
    chat: Chat,
    reminder: Reminder,
    *,
    moment: datetime,
    nonce: str,
) -> GroupJob:
    """Return a moment as it is handed out; with a weekly number, how many were counted."""
    number = counted(connection, row["chat"]) if reminder.kind is Kind.COUNT else None
    return GroupJob(
        group=row["chat"],
        chat=chat,
        reminder=reminder,
        due=moment,
        nonce=nonce,
        address=Address(platform=row["platform"], spot=reminder.spot),
        number=number,
    )


def claim_nudge(
    connection: sqlite3.Connection, keys: Keys, wanted: NudgeDue, now: datetime
) -> NudgeJob | None:
    """Take a person's nudge; None where there is nothing to be sent."""
    name = {"_person": wanted.person, "_about": wanted.about, "_guide": wanted.guide}
    row = next(iter(statements.READ_NUDGE.rows(connection, **name)), None)
    if row is None or row["fate"] is not None or row["address"] is None or row["due"] is None:
        return None
    if max(row["due"], row["again"] or 0) > whole(now):
        return None
    if now - at_second(row["due"]) > NUDGE_LATE_AT_MOST:
        drop_nudge(connection, row)
        return None
    nonce = row["nonce"] or secrets.token_urlsafe(NONCE_BYTES)
    sent = row | {"fate": Fate.SENDING.value, "nonce": nonce, "at": whole(now), "again": None}
    set_nudge(connection, sent)
    return nudge_job(connection, keys, sent)


def nudge_job(connection: sqlite3.Connection, keys: Keys, row: Row) -> NudgeJob | None:
    """Return a nudge as it is handed out."""
    progress = rows.progress_from(read_holdings(connection, row["person"]))
    due = moment_from(row["due"])
    if progress is None or due is None:
        return None
    return NudgeJob(
        person=row["person"],
        progress=progress,
        nudge=rows.nudge_from(row),
        due=due,
        nonce=row["nonce"],
        address=unseal_address(keys, row),
    )


def set_nudge(connection: sqlite3.Connection, row: Row) -> None:
    """Write down how it is with a nudge."""
    changing = ("fate", "nonce", "at", "again", "tries", "address")
    statements.SET_NUDGE.run(
        connection,
        _person=row["person"],
        _about=row["about"],
        _guide=row["guide"],
        **{name: row[name] for name in changing},
    )


def drop_nudge(connection: sqlite3.Connection, row: Row) -> None:
    """Remove a nudge, and the person where nothing else was kept of them."""
    statements.DROP_NUDGE.run(
        connection, _person=row["person"], _about=row["about"], _guide=row["guide"]
    )
    statements.DROP_EMPTY_PERSON.run(connection, person=row["person"])
