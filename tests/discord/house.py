"""The house behind the Discord adapter, real but for the store, which is a dictionary here.

Tests can make the door slow or let it fail; everything else is what the product runs.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.adapters.discord.listener import Listener
from bot.conversation import Conversation
from bot.core.events import Event
from bot.core.messages import Message
from bot.core.progress import Progress
from bot.ports import Decide, Erase, Inbound, Keep, Leave, Saved, T, UserKey
from tests.driver import NOON, real_library, real_phrases


@dataclass
class MemoryStore:
    """Keeps people's progress, and which events were seen; one turn at a time."""

    kept: dict[bytes, Progress] = field(default_factory=dict)
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


def person_key(user: UserKey) -> bytes:
    return hashlib.sha256(f"{user.platform}|{user.user_id}".encode()).digest()[:16]


@dataclass
class House:
    """The one house, behind as many clients (restarts) as a test makes."""

    store: MemoryStore = field(default_factory=MemoryStore)
    memo: Memo = field(default_factory=Memo)
    clock: Clock = field(default_factory=Clock)
    heard: list[Inbound] = field(default_factory=list)
    before: Callable[[Inbound], Awaitable[object] | None] | None = None
    copies: int = 1
    _conversation: Conversation | None = None

    def client(self) -> Listener:
        """Start the program: nothing but the store, the memo and the clock is what it was."""
        self._conversation = Conversation(
            library=real_library(),
            phrases=real_phrases(),
            store=self.store,  # type: ignore[arg-type] # the turn is all a conversation asks for
            person_key=person_key,
            clock=self.clock,
        )
        return Listener(door=self, phrases=real_phrases(), memo=self.memo)

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        self.heard.append(inbound)
        if self.before is not None and (wait := self.before(inbound)) is not None:
            await wait
        assert self._conversation is not None
        return await self._conversation.handle(inbound) * self.copies

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        assert self._conversation is not None
        return self._conversation.apologise(locale_hint, code)

    def progress_of(self, user_id: int) -> Progress:
        key = person_key(UserKey(platform="discord", user_id=str(user_id)))
        return self.store.kept.get(key, Progress())

    def put(self, user_id: int, progress: Progress) -> None:
        self.store.kept[person_key(UserKey(platform="discord", user_id=str(user_id)))] = progress

    @property
    def events(self) -> list[Event]:
        return [inbound.event for inbound in self.heard]


def say(key: str, locale: str = "en", **args: str | int) -> str:
    """The words a person reads, as the locale files have them."""
    return real_phrases().say(key, locale, **args)
