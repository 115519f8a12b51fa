"""The real core and words behind the real adapter, on a store in memory, beside the stand-in.

What a test turns: the store's health, the pace, the moment. Telegram's side is the stand-in's.
"""

import asyncio
import hashlib
import itertools
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TypeVar, cast

from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.limits import Paces, Steady, Window
from bot.adapters.telegram.pace import Timer
from bot.adapters.telegram.patience import Patience
from bot.conversation import Conversation
from bot.core.chat import Chat
from bot.core.faq import Meaning, OutOfScope
from bot.core.messages import Message, Paragraph, Span, Words
from bot.core.progress import Progress
from bot.core.replies import Audience, Place
from bot.keys import Keys
from bot.ports import (
    Act,
    Address,
    ChatDecide,
    Decide,
    Door,
    Erase,
    Finder,
    Inbound,
    Keep,
    KeepChat,
    Leave,
    Saved,
    Store,
    UserKey,
)
from tests.driver import real_phrases
from tests.standins.telegram import Group, TelegramServer
from tests.talking import conversation

T = TypeVar("T")

AT_ONCE = Paces(
    overall=Window(count=100_000, seconds=1),
    private=Steady(burst=100_000, seconds=1),
    group=Window(count=100_000, seconds=1),
)
"""No pace at all, for tests that are about something else."""

QUICK = Patience(
    poll=20, conflict=0.01, first_retry=0.01, longest_retry=0.05, finish=5, drain=5, confirm=5
)
"""Short pauses where a test makes trouble, long ones where it would only be slow."""


class FullDiskError(Exception):
    """What a store says that cannot write."""


@dataclass(kw_only=True)
class Shelf:
    """A store and a memo in memory, which can be made to fail."""

    kept: dict[bytes, Progress] = field(default_factory=dict)
    chats: dict[bytes, Chat] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    notes: dict[str, str] = field(default_factory=dict)
    full: bool = False

    async def turn(self, person: bytes, event_id: str | None, _day: date, decide: Decide[T]) -> T:
        """Do one unit; nothing is changed where it fails."""
        await asyncio.sleep(0)  # as a real store, let others run
        self._check()
        kept = self.kept.get(person)
        rows = {"walk": [{"guide": walk.guide} for walk in kept.walks]} if kept else {}
        saved = Saved(progress=kept, rows=rows) if kept else None
        outcome, result = decide(saved, event_id in self.seen)
        match outcome:
            case Keep():
                self.kept[person] = outcome.progress
            case Erase():
                del self.kept[person]
            case Leave():
                pass
        if event_id is not None:
            self.seen.add(event_id)
        return result

    async def chat_turn(
        self, group: bytes, event_id: str | None, _day: date, decide: ChatDecide[T]
    ) -> T:
        """Do one unit of a group; new rows get their numbers here."""
        await asyncio.sleep(0)
        self._check()
        outcome, result = decide(self.chats.get(group), event_id in self.seen)
        if isinstance(outcome, KeepChat):
            rows = (
                replace(row, id=next(self.numbers)) if row.id < 0 else row
                for row in outcome.chat.reminders
            )
            self.chats[group] = replace(outcome.chat, reminders=tuple(rows))
        if event_id is not None:
            self.seen.add(event_id)
        return result

    async def recall(self, name: str) -> str | None:
        """Return a note."""
        return self.notes.get(name)

    async def remember(self, name: str, value: str) -> None:
        """Keep a note."""
        self._check()
        self.notes[name] = value

    def _check(self) -> None:
        if self.full:
            raise FullDiskError


@dataclass(kw_only=True)
class Ticking:
    """The present, which a test can push."""

    moment: datetime = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the present."""
        return self.moment


class Names:
    """Under which names rows are kept: plain ones, for a test to look them up."""

    def person(self, user: UserKey) -> bytes:
        """Return a person's name."""
        return f"{user.platform}|{user.user_id}".encode()

    def group(self, platform: str, chat: str) -> bytes:
        """Return a group's name, as long as a real one."""
        return hashlib.sha256(f"{platform}|{chat}".encode()).digest()[:16]


class Nothing:
    """A finder that finds nothing: what questions mean is tested elsewhere."""

    def find(self, _question: str, _locale: str) -> Meaning:
        """Return that the question is about something else."""
        return OutOfScope()


def told(
    words: str,
    *parts: Words,
    audience: Audience = Audience.ADMINS,
    place: Place = Place.NEW,
) -> Message:
    """Return a message of one paragraph, as the house might say it."""
    text = Paragraph(spans=(Span(text=words),))
    return Message(parts=(text, *parts), place=place, audience=audience, locale="en")


@dataclass(kw_only=True)
class Doorway:
    """The real conversation, seen from the door: notes what came, and can stumble on purpose.

    What it says to admins is up to a test that has a ``rule``.
    """

    inner: Conversation
    came: list[Inbound] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    stumble: Callable[[Inbound], bool] = lambda _: False
    rule: Callable[[Act], Sequence[Message]] | None = None

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn."""
        self.came.append(inbound)
        if self.stumble(inbound):
            raise RuntimeError(inbound.event)  # its words are the person's, as in a real fault
        return await self.inner.handle(inbound)

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins."""
        self.acts.append(act)
        return tuple(self.rule(act)) if self.rule else await self.inner.govern(act)

    async def reminders(self, where: Address, hint: str | None) -> Sequence[tuple[str, str]]:
        """Refuse: Telegram has no completion to ask for."""
        raise AssertionError(where, hint)

    def zones(self, typed: str, hint: str | None) -> Sequence[tuple[str, str]]:
        """Refuse: Telegram has no completion to ask for."""
        raise AssertionError(typed, hint)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault."""
        return self.inner.apologise(locale_hint, code)


@dataclass(kw_only=True)
class Register:
    """Who is told where the bot is."""

    told: list[tuple[str, ...]] = field(default_factory=list)
    groups: frozenset[str] = frozenset()
    failures: int = 0

    async def left(self, platform: str, chat: str) -> None:
        """Note that the bot is out."""
        self._note("left", platform, chat)

    async def joined(self, platform: str, chat: str) -> None:
        """Note that the bot is in."""
        self._note("joined", platform, chat)

    async def moved(self, platform: str, old: str, new: str) -> None:
        """Note a new id."""
        self._note("moved", platform, old, new)

    async def present(self, platform: str, chats: frozenset[str]) -> None:
        """Refuse: nobody on Telegram can know."""
        raise AssertionError(platform, chats)

    async def known(self, _platform: str) -> frozenset[str]:
        """Return the groups of which something is kept."""
        if self.failures:
            self.failures -= 1
            raise FullDiskError
        return self.groups

    def _note(self, *what: str) -> None:
        if self.failures:
            self.failures -= 1
            raise FullDiskError
        self.told.append(what)


@dataclass(kw_only=True)
class House:
    """Everything behind the adapter."""

    shelf: Shelf = field(default_factory=Shelf)
    register: Register = field(default_factory=Register)
    woken: int = 0
    clock: Ticking = field(default_factory=Ticking)
    door: Doorway = field(init=False)

    def __post_init__(self) -> None:
        self.door = Doorway(inner=self.talking(Nothing()))

    def talking(self, finder: Finder) -> Conversation:
        """Return the real conversation on this house's shelf."""
        shelf, names = cast("Store", self.shelf), cast("Keys", Names())
        return conversation(shelf, names, self.clock, finder=finder, wake=self.wake)

    def wake(self) -> None:
        """Count what the scheduler is told."""
        self.woken += 1

    def chat_of(self, group: Group) -> Chat | None:
        """Return what is kept about a group."""
        return self.shelf.chats.get(Names().group("telegram", str(group.id)))

    def progress_of(self, user_id: int) -> Progress | None:
        """Return what is kept about a person."""
        key = UserKey(platform="telegram", user_id=str(user_id))
        return self.shelf.kept.get(Names().person(key))

    def client(
        self,
        telegram: TelegramServer,
        *,
        paces: Paces = AT_ONCE,
        patience: Patience = QUICK,
        timer: Timer | None = None,
        door: Door | None = None,
        token: str | None = None,
    ) -> TelegramClient:
        """Return the adapter, pointed at the stand-in."""
        return TelegramClient(
            token=token or telegram.token,
            api_url=telegram.url,
            door=door or self.door,
            phrases=real_phrases(),
            memo=self.shelf,
            groups=self.register,
            paces=paces,
            patience=patience,
            timer=timer,
        )


@asynccontextmanager
async def running(client: TelegramClient) -> AsyncIterator[TelegramClient]:
    """Run the adapter while a test talks to it; it must stop without complaint."""
    task = asyncio.create_task(client.run())
    try:
        yield client
    finally:
        client.stop()
        await task


async def until(condition: Callable[[], bool], *, within: float = 10) -> None:
    """Wait until something about the adapter holds, which no call to Telegram shows."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - plain numbers change, and wake nobody
            await asyncio.sleep(0)


async def quiet(telegram: TelegramServer, client: TelegramClient) -> None:
    """Wait until everything that was said to the bot is answered."""
    await telegram.settled(within=30)
    await until(lambda: client.waiting == 0)
    await telegram.settled()
