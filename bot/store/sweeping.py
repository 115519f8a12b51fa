"""What outlives its time, and how it goes: in small steps, so that no press waits for the sweep.

Each step is a unit of its own over the next few hundred keys. Nothing of a person who asked to
keep their walks is touched.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.ports import Swept
from bot.store import due_statements as due, statements
from bot.store.chats import end_unrenewed
from bot.store.database import Done, Unit
from bot.store.rows import whole
from bot.store.statements import Statement

FINISHED_DAYS = 30
"""Days after which a finished walk goes."""

IDLE_DAYS = 90
"""Days after which a walk that was left, or a person without walks, goes."""

SEEN_DAYS = 2
"""Days after which the mark of an event goes. Telegram brings an update again for one day."""

RECORD_DAYS = 14
"""Days after which goes what became of a moment, and a reminder that is over or retired."""

DRAFT_DAYS = 2
"""Days after which a reminder that nobody finished writing goes: a whole day and a part of one."""

CHAT_IDLE_DAYS = 90
"""Days after which a group without reminders goes."""

AWAITED_DAYS = 365
"""Days without a turn after which nobody is told any more that a guide has changed."""

CALM_DAYS = 2
"""Days for which what became of each moment is kept once the wall clock has leapt ahead: it may be
wrong and be set back, and then these rows alone know that something was sent already."""

STEP = 400

CALM = "calm"
"""The fact since which day the wall clock has not leapt ahead."""

_AFTER_ALL_KEYS = b"\xff" * 32


@dataclass(frozen=True, slots=True)
class _Round:
    """One walk along a table: how a step ends, and what it removes by table."""

    upto: Statement
    values: Mapping[str, object]
    before: tuple[Statement, ...]
    removing: Mapping[str, Statement]


@dataclass(frozen=True, slots=True)
class _Step:
    next: bytes | None
    removed: Mapping[str, int]


async def sweep(run: Callable[[Unit[_Step]], Awaitable[_Step]], today: date) -> Swept:
    """Remove what has outlived its time on that day."""
    # First what is awaited: whoever awaits nothing any more can go at once.
    removed = dict((await run(_falling_due(today))).removed)
    for each in _rounds(today):
        after: bytes | None = b""
        while after is not None:
            step = await run(_unit(each, after))
            for table, count in step.removed.items():
                removed[table] = removed.get(table, 0) + count
            after = step.next
    return Swept(removed=removed)


def _rounds(today: date) -> tuple[_Round, _Round]:
    people = _Round(
        upto=statements.NEXT_PERSON,
        values={
            "finished": (today - timedelta(days=FINISHED_DAYS)).isoformat(),
            "idle": (today - timedelta(days=IDLE_DAYS)).isoformat(),
        },
        before=(statements.SWEEP_ACTIVE,),
        removing={"walk": statements.SWEEP_WALKS, "person": statements.SWEEP_PEOPLE},
    )
    events = _Round(
        upto=statements.NEXT_SEEN,
        values={"before": (today - timedelta(days=SEEN_DAYS)).isoformat()},
        before=(),
        removing={"seen": statements.SWEEP_SEEN},
    )
    return people, events


def _unit(each: _Round, after: bytes) -> Unit[_Step]:
    def unit(connection: sqlite3.Connection) -> Done[_Step]:
        found = each.upto.value(connection, after=after, step=STEP - 1)
        values = {**each.values, "after": after, "upto": found or _AFTER_ALL_KEYS}
        for statement in each.before:
            statement.run(connection, **values)
        removed = {
            table: statement.run(connection, **values).rowcount
            for table, statement in each.removing.items()
        }
        return Done(_Step(found, removed), removes=True)

    return unit


def _falling_due(today: date) -> Unit[_Step]:
    """Return the step over groups, reminders and nudges: there are few of them."""

    def ago(days: int) -> str:
        return (today - timedelta(days=days)).isoformat()

    def unit(connection: sqlite3.Connection) -> Done[_Step]:
        end_unrenewed(connection, today)
        due.SWEEP_DRAFTS.run(connection, drafted=ago(DRAFT_DAYS))
        records = whole(datetime.combine(today, time.min, UTC) - timedelta(days=RECORD_DAYS))
        calm = statements.READ_META.value(connection, name=CALM) or ""
        removed = {
            "nudge": due.SWEEP_NUDGES.run(connection, before=records, idle=ago(AWAITED_DAYS)),
            "reminder": due.SWEEP_REMINDERS.run(connection, before=ago(RECORD_DAYS)),
            "chat": due.SWEEP_CHATS.run(connection, idle=ago(CHAT_IDLE_DAYS)),
        }
        if calm <= ago(CALM_DAYS):
            removed["occurrence"] = due.SWEEP_OCCURRENCES.run(connection, before=records)
        return Done(
            _Step(None, {table: done.rowcount for table, done in removed.items()}), removes=True
        )

    return unit
