"""The house behind the Discord adapter, real but for the store, which is a dictionary here.

Tests can make the door slow or let it fail; everything else is what the product runs.
"""

import itertools
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar, cast

from bot.adapters.discord.listener import Listener
from bot.conversation import Conversation
from bot.core.chat import Chat
from bot.core.events import Event
from bot.core.messages import Message
from bot.core.progress import Progress
from bot.keys import Keys
from bot.ports import (
    Act,
    Address,
    ChatDecide,
    Decide,
    Erase,
    Inbound,
    Keep,
    KeepChat,
    Leave,
    Saved,
    Store,
    UserKey,
)
from tests.driver import NOON, real_phrases
from tests.talking import conversation

T = TypeVar("T")


@dataclass
class MemoryStore:
    """Keeps people's progress, groups, and which events were seen; one turn at a time."""

    kept: dict[bytes, Progress] = field(default_factory=dict)
    chats: dict[bytes, Chat] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    seen: set[str] = field(default_factory=set)

    async def turn(self, person: bytes, event_id: str | None, day: date, decide: Decide[T]) -> T:
        progress = self.kept.get(person)
        saved = Saved(progress=progress, rows={"people": [{"day": str(day)}]}) if progress else None
        outcome, result = decide(saved, event_id in self.seen)
        if event_id is not None:
            self.seen.add(event_id)
        match outcome:
            case Keep(progress=progress):
                self.kept[person] = progress
            case Erase():
                self.kept.pop(person, None)
            case Leave():
                pass
        return result

    async def chat_turn(
        self, group: bytes, event_id: str | None, _day: date, decide: ChatDecide[T]
    ) -> T:
        outcome, result = decide(self.chats.get(group), event_id in self.seen)
        if event_id is not None:
            self.seen.add(event_id)
        if isinstance(outcome, KeepChat):
            rows = (
                replace(row, id=next(self.numbers)) if row.id < 0 else row
                for row in outcome.chat.reminders
            )
            self.chats[group] = replace(outcome.chat, reminders=tuple(rows))
        return result


@dataclass
class Clock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at


@dataclass
class Memo:
    facts: dict[str, str] = field(default_factory=dict)

    async def recall(self, name: str) -> str | None:
        return self.facts.get(name)

    async def remember(self, name: str, value: str) -> None:
        self.facts[name] = value


@dataclass
class Groups:
    """Writes down what the adapter tells about where the bot is."""

    told: list[tuple[str, object]] = field(default_factory=list)

    async def joined(self, _platform: str, chat: str) -> None:
        self.told.append(("joined", chat))

    async def left(self, _platform: str, chat: str) -> None:
        self.told.append(("left", chat))

    async def moved(self, _platform: str, old: str, new: str) -> None:
        self.told.append(("moved", (old, new)))

    async def present(self, _platform: str, chats: frozenset[str]) -> None:
        self.told.append(("present", chats))

    async def known(self, _platform: str) -> frozenset[str]:
        return frozenset()


KEYS = Keys(bytes(range(32)))


@dataclass
class House:
    """The one house, behind as many clients (restarts) as a test makes."""

    store: MemoryStore = field(default_factory=MemoryStore)
    memo: Memo = field(default_factory=Memo)
    clock: Clock = field(default_factory=Clock)
    heard: list[Inbound] = field(default_factory=list)
    before: Callable[[Inbound], Awaitable[object] | None] | None = None
    copies: int = 1
    groups: Groups = field(default_factory=Groups)
    acts: list[Act] = field(default_factory=list)
    governed: Callable[[Act], Awaitable[tuple[Message, ...]]] | None = None
    listed: Sequence[tuple[str, str]] | None = None
    listings: list[Address] = field(default_factory=list)
    _conversation: Conversation | None = None

    def client(self) -> Listener:
        """Start the program: nothing but the store, the memo and the clock is what it was."""
        # Turns are all that a conversation asks its store for.
        self._conversation = conversation(cast("Store", self.store), KEYS, self.clock)
        return Listener(door=self, groups=self.groups, phrases=real_phrases(), memo=self.memo)

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        self.heard.append(inbound)
        if self.before is not None and (wait := self.before(inbound)) is not None:
            await wait
        assert self._conversation is not None
        return await self._conversation.handle(inbound) * self.copies

    async def govern(self, act: Act) -> tuple[Message, ...]:
        self.acts.append(act)
        assert self._conversation is not None
        return await (self.governed or self._conversation.govern)(act)

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        self.listings.append(where)
        assert self._conversation is not None
        if self.listed is not None:
            return self.listed
        return await self._conversation.reminders(where, locale_hint)

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        assert self._conversation is not None
        return self._conversation.zones(typed, locale_hint)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        assert self._conversation is not None
        return self._conversation.apologise(locale_hint, code)

    def progress_of(self, user_id: int) -> Progress:
        key = KEYS.person(UserKey(platform="discord", user_id=str(user_id)))
        return self.store.kept.get(key, Progress())

    def put(self, user_id: int, progress: Progress) -> None:
        self.store.kept[KEYS.person(UserKey(platform="discord", user_id=str(user_id)))] = progress

    @property
    def events(self) -> list[Event]:
        return [inbound.event for inbound in self.heard]


def say(key: str, locale: str = "en", **args: str | int) -> str:
    """The words a person reads, as the locale files have them."""
    return real_phrases().say(key, locale, **args)
