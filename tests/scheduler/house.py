"""A scheduler in virtual time before platforms that a test plays. No test lives here."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from bot.core.chat import Chat, Kind, Post, Reminder, Spot
from bot.core.messages import Message, Paragraph, Span
from bot.core.replies import Audience, Place
from bot.core.schedule import Every, Rule
from bot.keys import Keys
from bot.ports import (
    Address,
    ChatDecide,
    ChatOutcome,
    Delivery,
    GroupJob,
    Job,
    KeepChat,
    LeaveChat,
    NudgeJob,
    Sent,
)
from bot.scheduler import KnownGroups, Scheduler
from bot.store import SqliteStore
from tests.scheduler.virtual import InlineOwner, Wall, memory, store_on
from tests.store.helpers import KEYS

DUPLICATE_KNOWN = 120.0


def said(job: Job) -> str:
    """What a job's message reads: which row, which moment."""
    match job:
        case GroupJob(reminder=reminder, due=due):
            key = f" {reminder.post.key} {reminder.post.number}" if reminder.post.key else ""
            return f"{reminder.kind} {reminder.id} {due.isoformat()}{key}"
        case NudgeJob(nudge=nudge, due=due):
            return f"nudge {nudge.about} {nudge.guide} {due.isoformat()}"


class Speaker:
    """An announcer whose words name the row and the moment."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.speechless: Callable[[Job], bool] = lambda _: False

    async def words(self, job: Job) -> Message | None:
        self.jobs.append(job)
        return None if self.speechless(job) else message(said(job))


def message(words: str) -> Message:
    part = Paragraph(spans=(Span(text=words),))
    return Message(parts=(part,), place=Place.NEW, audience=Audience.HERE, locale="en")


def words_of(sent: Message) -> str:
    return "".join(part.plain for part in sent.parts if isinstance(part, Paragraph))


Play = Callable[[Address, str, str], Delivery | None]
"""(where, words, nonce) to what the platform says; None: it takes the message."""


class Platform:
    """A sender before a platform that knows what arrived. A test plays its faults."""

    def __init__(self, platform: str, *, repeatable: bool) -> None:
        self.platform = platform
        self.repeatable = repeatable
        self.arrived: list[tuple[str, str, str | None, float]] = []
        self.tries: Counter[str] = Counter()
        self.removed: list[tuple[str, str]] = []
        self.silent: list[bool] = []
        self.play: Play = lambda *_: None
        self.seconds = 0.05
        self.pace_seconds = 0.0
        self.members: int | None = 100
        self.main: Spot | None = None
        self._nonces: dict[str, tuple[float, str]] = {}

    async def pace(self) -> None:
        await asyncio.sleep(self.pace_seconds)

    async def deliver(
        self, address: Address, message: Message, *, nonce: str, silent: bool = False
    ) -> Delivery:
        self.silent.append(silent)
        words = words_of(message)
        self.tries[words] += 1
        await asyncio.sleep(self.seconds / 2)
        answer = self.play(address, words, nonce)
        if answer is None:
            answer = Sent(message=self.arrive(address, words, nonce))
        await asyncio.sleep(self.seconds / 2)
        return answer

    def arrive(self, address: Address, words: str, nonce: str) -> str:
        now = asyncio.get_running_loop().time()
        known = self._nonces.get(nonce)
        if self.repeatable and known is not None and now - known[0] <= DUPLICATE_KNOWN:
            return known[1]
        name = f"m{len(self.arrived)}"
        self._nonces[nonce] = now, name
        self.arrived.append((words, address.spot.chat, address.spot.place, now))
        return name

    async def remove(self, address: Address, message: str) -> None:
        self.removed.append((address.spot.chat, message))

    async def main_place(self, address: Address) -> Address | None:
        if self.main is None:
            return None
        return replace(address, spot=self.main)

    async def size(self, address: Address) -> int | None:
        return self.members if address.platform == self.platform else None

    @property
    def words(self) -> list[str]:
        return [words for words, *_ in self.arrived]


@dataclass
class Tally:
    """Counts for a test."""

    fates: Counter[str] = field(default_factory=Counter)
    restarts: Counter[str] = field(default_factory=Counter)

    def delivered(self, platform: str, fate: str) -> None:
        self.fates[f"{platform} {fate}"] += 1

    def restarted(self, loop: str) -> None:
        self.restarts[loop] += 1


class House:
    """One database, one wall clock, two platforms; the process on them can be killed."""

    def __init__(self, keys: Keys = KEYS) -> None:
        self.keys = keys
        self.connection: sqlite3.Connection = memory()
        self.wall = Wall()
        self.telegram = Platform("telegram", repeatable=False)
        self.discord = Platform("discord", repeatable=True)
        self.speaker = Speaker()
        self.tally = Tally()
        self.versions: Mapping[str, int] = {}
        self.store: SqliteStore
        self.owner: InlineOwner
        self.scheduler: Scheduler
        self._running: asyncio.Task[None] | None = None
        self._open()

    def _open(self) -> None:
        self.store, self.owner = store_on(self.connection, self.keys)

    def start(self) -> None:
        """A process begins."""
        self.scheduler = Scheduler(
            self.store.outbox,
            self.speaker,
            [self.telegram, self.discord],
            self.wall,
            versions=self.versions,
            tally=self.tally,
            monotonic=asyncio.get_running_loop().time,
        )
        self._running = asyncio.create_task(self.scheduler.run())

    async def kill(self) -> None:
        """The process ends where it stands; what it had committed is there."""
        self.owner.dead = True
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait({self._running})
        self._running = None
        self._open()

    async def stop(self) -> None:
        """The process is asked to end."""
        await self.scheduler.stop()
        if self._running is not None:
            await self._running
        self._running = None

    def groups(self) -> KnownGroups:
        return KnownGroups(self.store.outbox, self.wall, self.scheduler.wake)

    async def passes(self, **time_: float) -> None:
        await asyncio.sleep(timedelta(**time_).total_seconds())

    async def days(self, count: int) -> None:
        """Days pass, most of each with the machine asleep: only the last minutes are lived."""
        for _ in range(count):
            self.wall.offset += timedelta(days=1) - timedelta(minutes=10)
            await asyncio.sleep(600)

    def key(self, platform: str, chat: str) -> bytes:
        return self.keys.group(platform, chat)

    async def change(self, platform: str, chat: str, change: Callable[[Chat], Chat]) -> Chat:
        """An admin's turn."""

        def decide(found: Chat | None, _: bool) -> tuple[ChatOutcome, Chat]:
            after = change(found or Chat())
            where = Address(platform=platform, spot=Spot(chat=chat))
            return KeepChat(chat=after, where=where), after

        decided: ChatDecide[Chat] = decide
        key = self.key(platform, chat)
        await self.store.chat_turn(key, None, self.wall.now().date(), decided)
        return await self.look(platform, chat)

    async def look(self, platform: str, chat: str) -> Chat:
        """The group as it is kept."""
        found = await self.store.chat_turn(
            self.key(platform, chat),
            None,
            self.wall.now().date(),
            lambda chat, _: (LeaveChat(), chat),
        )
        return found or Chat()

    async def plan(self, platform: str, chat: str, *reminders: Reminder) -> Chat:
        """Write reminders."""
        return await self.change(
            platform, chat, lambda held: replace(held, reminders=(*held.reminders, *reminders))
        )

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return self.connection.execute(sql).fetchall()

    def fates(self) -> dict[tuple[int, int], str]:
        """Of every moment of a reminder, what became of it."""
        rows = self.connection.execute("SELECT reminder, due, fate FROM occurrence")
        return {(reminder, due): fate for reminder, due, fate in rows}


PLAIN = Post()


def daily(
    due: datetime, *, chat: str = "-1", place: str | None = None, post: Post = PLAIN
) -> Reminder:
    """A post that falls due every day at that time of UTC."""
    return planned(Every.DAILY, due, chat=chat, place=place, post=post)


def planned(
    every: Every,
    due: datetime,
    *,
    chat: str = "-1",
    place: str | None = None,
    post: Post = PLAIN,
    kind: Kind = Kind.POST,
    times: int | None = None,
    start: date | None = None,
) -> Reminder:
    """A post by a rule, of which that moment comes next."""
    at = time(due.hour, due.minute)
    days: dict[str, object] = {"weekdays": (due.weekday(),)} if every is Every.WEEKLY else {}
    rule = Rule(every=every, at=at, start=start or due.date(), times=times, **days)  # type: ignore[arg-type]
    return Reminder(
        id=-1,
        kind=kind,
        spot=Spot(chat=chat, place=place),
        rule=rule,
        zone="UTC",
        due=due,
        left=times,
        post=post,
    )
