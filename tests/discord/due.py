"""Reminders of many servers at once, put into a product's own store before it starts."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.core.chat import Chat, Occurrence, Post, Reminder, Spot, State
from bot.core.schedule import Every, Rule
from bot.keys import Keys, load_keys
from bot.ports import Address, ChatOutcome, KeepChat, LeaveChat
from bot.store import SqliteStore, open_store
from tests.standins.discord.kept import Place

GUIDE = "tiktok-remix"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a server's admins find of its one reminder."""

    state: State
    why: str | None
    troubles: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """A data folder's store, with the names under which servers are kept there."""

    store: SqliteStore
    keys: Keys

    async def plan(self, places: Iterable[Place], due: datetime) -> None:
        """Give every place's server one reminder that falls due once, in that minute."""
        due = due.astimezone(UTC).replace(second=0, microsecond=0)
        rule = Rule(every=Every.ONCE, at=due.time(), start=due.date())
        for place in places:
            spot = Spot(chat=str(place.guild_id), place=place.id)
            row = Reminder(id=-1, spot=spot, rule=rule, zone="UTC", due=due, post=Post(guide=GUIDE))
            kept = KeepChat(
                chat=Chat(locale="en", zone="UTC", reminders=(row,)),
                where=Address(platform="discord", spot=spot),
            )

            def decide(_: Chat | None, __: bool, kept: KeepChat = kept) -> tuple[ChatOutcome, None]:
                return kept, None

            key = self.keys.group("discord", spot.chat)
            await self.store.chat_turn(key, None, due.date(), decide)

    async def told(self, place: Place) -> Told:
        """Return what became of a server's reminder."""

        def peek(chat: Chat | None, _: bool) -> tuple[ChatOutcome, Chat | None]:
            return LeaveChat(), chat

        key = self.keys.group("discord", str(place.guild_id))
        chat = await self.store.chat_turn(key, None, datetime.now(UTC).date(), peek)
        assert chat is not None
        (row,) = chat.posts
        return Told(state=row.state, why=row.why, troubles=chat.troubles)


@asynccontextmanager
async def kept(folder: Path) -> AsyncIterator[Kept]:
    """Open a data folder that no product is using."""
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "optout.sqlite3"
    keys = load_keys(None, folder, database)
    async with open_store(database, keys) as store:
        yield Kept(store, keys)
