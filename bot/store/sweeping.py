"""What outlives its time, and how it goes: in small steps, so that no press waits for the sweep.

Each step is a unit of its own over the next few hundred keys. Nothing of a person who asked to
keep their walks is touched.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.ports import Swept
from bot.store import statements
from bot.store.database import Done, Unit
from bot.store.statements import Statement

FINISHED_DAYS = 30
"""Days after which a finished walk goes."""

IDLE_DAYS = 90
"""Days after which a walk that was left, or a person without walks, goes."""

SEEN_DAYS = 2
"""Days after which the mark of an event goes. Telegram brings an update again for one day."""

STEP = 400

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
    removed: dict[str, int] = {}
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
