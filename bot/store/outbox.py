"""What ``bot.outbox.Outbox`` promises the scheduler, as units for the owner of the database."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TypeVar, assert_never

from bot.core.chat import ANSWER_WITHIN_DAYS, RENEWED_EVERY_DAYS, Kind
from bot.core.rulecode import decode
from bot.core.schedule import Rule, following
from bot.keys import Keys, SealError
from bot.outbox import Due, NudgeDue, Outcome, ReminderDue, Settled
from bot.ports import GroupJob, Job, NudgeJob, Uncertain
from bot.store import chats, claiming, due_statements as statements, settling, telling
from bot.store.database import Done
from bot.store.owner import Owner
from bot.store.rows import Row, at_second, moment_from, seconds, whole
from bot.store.statements import READ_META, WRITE_META
from bot.store.sweeping import CALM

T = TypeVar("T")

CLOCK = "clock"
LEAPT_FROM = "leapt-from"
"""The facts what the wall clock said last, and what it said before it leapt ahead."""

SET_BACK = timedelta(seconds=90)
"""By less than this, clocks are put right all the time."""

LEAPT = timedelta(days=2)

RESENT_WITHIN = timedelta(minutes=2)
"""How long Discord knows a nonce again (DESIGN 6)."""

_FARTHEST_NUDGE = timedelta(days=400)


class SqliteOutbox:
    """What falls due, in the database that the owner holds."""

    def __init__(self, owner: Owner, keys: Keys) -> None:
        self._owner = owner
        self._keys = keys

    async def due(self, platform: str, now: datetime, limit: int) -> tuple[Due, ...]:
        """Return what is due, the longest waiting first, without what must wait."""
        return await self._look(lambda found: claiming.due(found, platform, now, limit))

    async def soon(self, platform: str, upto: datetime) -> datetime | None:
        """Return when something falls due next, if that is not after ``upto``."""
        return await self._look(lambda found: claiming.soon(found, platform, upto))

    async def claim(self, due: Due, now: datetime) -> Job | None:
        """Take one moment: it is being sent from now on, and what comes next is written down."""

        def unit(connection: sqlite3.Connection) -> Job | None:
            match due:
                case ReminderDue():
                    return claiming.claim_reminder(connection, self._keys, due, now)
                case NudgeDue():
                    return _nudge(lambda: claiming.claim_nudge(connection, self._keys, due, now))
                case _:
                    assert_never(due)

        return await self._at(now, unit)

    async def settle(
        self, job: Job, outcome: Outcome, now: datetime, *, elsewhere: str | None = None
    ) -> Settled:
        """Write down what became of it."""
        return await self._at(now, lambda found: self._settle(found, job, outcome, now, elsewhere))

    def _settle(
        self,
        connection: sqlite3.Connection,
        job: Job,
        outcome: Outcome,
        now: datetime,
        elsewhere: str | None = None,
    ) -> Settled:
        match job:
            case GroupJob():
                return settling.settle_group(
                    connection, self._keys, job, outcome, now, elsewhere=elsewhere
                )
            case NudgeJob():
                return settling.settle_nudge(connection, job, outcome, now)
            case _:
                assert_never(job)

    async def unfinished(
        self, platform: str, now: datetime, *, repeatable: bool, flying: frozenset[str]
    ) -> tuple[tuple[Job, timedelta], ...]:
        """Return what is to be sent once more with the same nonce; the rest becomes uncertain."""

        def unit(connection: sqlite3.Connection) -> tuple[tuple[Job, timedelta], ...]:
            again: list[tuple[Job, timedelta]] = []
            for row, job in self._sending(connection, platform, flying):
                began = moment_from(row["at"])
                age = now - began if began is not None else RESENT_WITHIN * 2
                if repeatable and timedelta(0) <= age <= RESENT_WITHIN:
                    again.append((job, age))
                else:
                    self._settle(connection, job, Uncertain(), now)
            return tuple(again)

        return await self._at(now, unit)

    def _sending(
        self, connection: sqlite3.Connection, platform: str, flying: frozenset[str]
    ) -> list[tuple[Row, Job]]:
        found: list[tuple[Row, Job]] = []
        for row in statements.SENDING.rows(connection, platform=platform):
            if row["nonce"] in flying:
                continue
            reminder = statements.READ_REMINDER.rows(connection, id=row["reminder"])[0]
            _, chat = chats.read_chat(connection, self._keys, reminder["chat"])
            shown = next((one for one in chat.reminders if one.id == row["reminder"]), None)
            due = moment_from(row["due"])
            if shown is None or due is None:
                statements.DROP_REMINDER.run(connection, id=row["reminder"])  # unreadable for ever
                continue
            found.append(
                (
                    row,
                    claiming.job(connection, reminder, chat, shown, moment=due, nonce=row["nonce"]),
                )
            )
        for row in statements.SENDING_NUDGES.rows(connection, platform=platform):
            if row["nonce"] in flying:
                continue
            nudge = _nudge(
                lambda row=row: claiming.nudge_job(connection, self._keys, row)  # type: ignore[misc]
            )
            if nudge is None:
                claiming.drop_nudge(connection, row)
                continue
            found.append((row, nudge))
        return found

    async def clock(self, now: datetime) -> bool:
        """Note what the wall clock says; True where it was set back, and what is due put right."""
        return await self._do(lambda found: _watch(found, now, to_the_second=True))

    async def changed(self, versions: Mapping[str, int], now: datetime) -> int:
        """Let the nudges of those fall due whose finished guide says something new."""

        def unit(connection: sqlite3.Connection) -> int:
            return sum(
                statements.CHANGED.run(
                    connection, _guide=guide, _version=version, now=seconds(now)
                ).rowcount
                for guide, version in versions.items()
            )

        return await self._do(unit)

    async def forget_gone(self, now: datetime) -> int:
        """Forget groups that the bot left a day ago; return how many that were."""

        def unit(connection: sqlite3.Connection) -> Done[int]:
            erased = chats.forget_gone(connection, whole(now))
            return Done(len(erased) // 2, erased=erased, lasting=bool(erased))

        forgotten = 0
        while some := await self._owner.run(unit):
            forgotten += some
        return forgotten

    async def left(self, platform: str, chat: str, now: datetime) -> None:
        """Note that the bot is no longer in a group."""
        key = self._keys.group(platform, chat)
        await self._at(now, lambda found: chats.set_gone(found, key, seconds(now)))

    async def joined(self, platform: str, chat: str) -> None:
        """Note that the bot is in a group (again)."""
        key = self._keys.group(platform, chat)
        await self._do(lambda found: chats.set_gone(found, key, None))

    async def moved(self, platform: str, old: str, new: str) -> None:
        """Bring a group under its new id."""
        await self._do(lambda found: chats.move(found, self._keys, platform, old, new))

    async def present(self, platform: str, chats_: frozenset[str], now: datetime) -> None:
        """Take these as all the groups that the bot is in."""
        there = frozenset(self._keys.group(platform, chat) for chat in chats_)
        await self._at(now, lambda found: chats.present(found, platform, there, whole(now)))

    async def known(self, platform: str) -> frozenset[str]:
        """Return the groups that the bot is in as far as is known."""
        return await self._look(lambda found: chats.known(found, self._keys, platform))

    async def _at(self, now: datetime, unit: Callable[[sqlite3.Connection], T]) -> T:
        """Do what goes by the wall clock; what it writes under a wrong one is put right later."""

        def timed(connection: sqlite3.Connection) -> T:
            _watch(connection, now)
            return unit(connection)

        return await self._do(timed)

    async def _do(self, unit: Callable[[sqlite3.Connection], T]) -> T:
        return await self._owner.run(lambda connection: Done(unit(connection)))

    async def _look(self, unit: Callable[[sqlite3.Connection], T]) -> T:
        return await self._owner.run(lambda connection: Done(unit(connection), lasting=False))


def _nudge(taking: Callable[[], NudgeJob | None]) -> NudgeJob | None:
    try:
        return taking()
    except SealError:
        return None


def _watch(connection: sqlite3.Connection, now: datetime, *, to_the_second: bool = False) -> bool:
    """Note what the wall clock says; True where it was set back.

    Everything that reckons with it notes it too: a clock that is wrong for a second only may have
    moved a reminder years ahead.
    """
    said = READ_META.value(connection, name=CLOCK)
    last = datetime.fromisoformat(said) if said else None
    if last is None or to_the_second or abs(now - last) > SET_BACK:
        WRITE_META.run(connection, name=CLOCK, value=now.isoformat(timespec="seconds"))
    if last is None:
        return False
    if now - last > LEAPT:
        WRITE_META.run(connection, name=CALM, value=now.date().isoformat())
        WRITE_META.run(connection, name=LEAPT_FROM, value=last.isoformat())
    if last - now <= SET_BACK:
        return False
    before = READ_META.value(connection, name=LEAPT_FROM)
    undone = before is not None and last - now > LEAPT
    since = min(now, datetime.fromisoformat(before)) if undone else now
    _put_right(connection, now, since)
    return True


def _put_right(connection: sqlite3.Connection, now: datetime, since: datetime) -> None:
    """Bring what was written down under a clock that ran ahead back to where it would be due.

    Moments later than ``since`` count: where a leap is undone, those from before it on, for of many
    of them only the number was written down. What became of a moment already stays: it is unique
    (and see ``claiming``).
    """
    second = whole(now)
    for row in statements.AHEAD.rows(connection, now=second):
        rule = decode(row["rule"])
        if rule is None:
            continue
        sooner = _sooner(connection, row, rule, now=now, since=since)
        if sooner is not None and sooner < at_second(row["due"]):
            statements.SET_DUE.run(connection, _id=row["id"], due=seconds(sooner))
    latest: date = now.date() + timedelta(days=ANSWER_WITHIN_DAYS)
    statements.BACK_CHATS.run(connection, now=second, latest=latest.isoformat())
    statements.BACK_OCCURRENCES.run(connection, now=second)
    statements.BACK_NUDGES.run(
        connection,
        farthest=seconds(now + _FARTHEST_NUDGE),
        soon=seconds(now + timedelta(days=1)),
    )


def _taken(connection: sqlite3.Connection, number: int, moment: datetime) -> bool:
    name = {"_reminder": number, "_due": seconds(moment)}
    return bool(statements.READ_OCCURRENCE.rows(connection, **name))


def _sooner(
    connection: sqlite3.Connection, row: Row, rule: Rule, *, now: datetime, since: datetime
) -> datetime | None:
    match Kind(row["kind"]):
        case Kind.NOTICE:
            return now + telling.GATHERED_FOR
        case Kind.RENEWAL:
            return now + timedelta(days=RENEWED_EVERY_DAYS)
        case Kind.POST | Kind.COUNT:
            pass
    zone = claiming.zone_of(row["zone"])
    sooner = following(rule, zone, since)
    while sooner is not None and _taken(connection, row["id"], sooner):
        sooner = following(rule, zone, sooner)
    return sooner
