"""Reminders of many groups at once, put into a product's own store before it starts."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.core.chat import Chat, Fate, Post, Reminder, Spot, State
from bot.core.schedule import Every, Rule
from bot.keys import Keys, load_keys
from bot.ports import Address, ChatOutcome, KeepChat, LeaveChat
from bot.store import SqliteStore, open_store
from tests.standins.telegram.people import Place

GUIDE = "tiktok-remix"


def spot_of(place: Place) -> Spot:
    """Return a group, or a topic of it, as the house keeps it."""
    thread = None if place.thread is None else str(place.thread)
    return Spot(chat=str(place.chat.id), place=thread)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a group's admins find: nothing is told of what surely arrived."""

    fate: Fate | None = None
    state: State | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A data folder's store, with the names under which groups are kept there."""

    store: SqliteStore
    keys: Keys

    async def plan(self, spots: Iterable[Spot], due: datetime) -> None:
        """Give every place's group one reminder that falls due once, in that minute."""
        due = due.astimezone(UTC).replace(second=0, microsecond=0)
        rule = Rule(every=Every.ONCE, at=due.time(), start=due.date())
        for spot in spots:
            row = Reminder(id=-1, spot=spot, rule=rule, zone="UTC", due=due, post=Post(guide=GUIDE))
            chat = Chat(locale="en", zone="UTC", reminders=(row,))
            where = Address(platform="telegram", spot=spot)

            def decide(
                _: Chat | None,
                __: bool,
                chat: Chat = chat,
                where: Address = where,
            ) -> tuple[ChatOutcome, None]:
                return KeepChat(chat=chat, where=where), None

            await self.store.chat_turn(self._key(spot.chat), None, due.date(), decide)

    async def told(self, group: int) -> Told:
        """Return what became of a group's reminder, and what its admins find in the list."""

        def peek(chat: Chat | None, _: bool) -> tuple[ChatOutcome, Chat | None]:
            return LeaveChat(), chat

        day = datetime.now(UTC).date()
        chat = await self.store.chat_turn(self._key(str(group)), None, day, peek)
        if chat is None or not chat.posts:
            return Told()
        fate = next((trouble.fate for trouble in chat.troubles), None)
        return Told(fate=fate, state=chat.posts[0].state, why=chat.posts[0].why)

    def _key(self, chat: str) -> bytes:
        return self.keys.group("telegram", chat)


@asynccontextmanager
async def kept(folder: Path) -> AsyncIterator[Kept]:
    """Open a data folder that no product is using."""
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "optout.sqlite3"
    keys = load_keys(None, folder, database)
    async with open_store(database, keys) as store:
        yield Kept(store, keys)
