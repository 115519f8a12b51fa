"""People: who they are, where they can go, and what they see of the bot outside a talk."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from tests.standins.telegram.arrivals import ask_inline
from tests.standins.telegram.changes import PATIENCE
from tests.standins.telegram.members import set_bot_status
from tests.standins.telegram.methods_profile import commands_for, for_language, menu_button
from tests.standins.telegram.refusals import Json
from tests.standins.telegram.seats import Seat
from tests.standins.telegram.state import Account, Chat, Message, World

START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
LINK_HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})


class Place:
    """Where a person can be taken: a group, or one topic of it."""

    def __init__(self, chat: Chat, thread: int | None = None) -> None:
        self.chat = chat
        self.thread = thread


@dataclass(frozen=True, slots=True, kw_only=True)
class BotPage:
    """What the bot's profile shows to one person."""

    name: str
    description: str
    short_description: str
    menu_button: Json


class Person(Seat):
    """A person in their private chat with the bot; `at` takes them elsewhere."""

    def __init__(self, world: World, account: Account, chat: Chat) -> None:
        super().__init__(world, account, chat)
        self._seats: dict[tuple[int, int | None], Seat] = {}

    def at(self, place: Place) -> Seat:
        """Return this person in a group or topic, the same seat each time."""
        key = (place.chat.id, place.thread)
        if key not in self._seats:
            self._seats[key] = Seat(self.world, self.account, place.chat, thread=place.thread)
        return self._seats[key]

    async def blocks(self) -> None:
        """Block the bot."""
        self._act()
        set_bot_status(self.world, self.chat, "kicked", by=self.account)

    async def unblocks(self) -> None:
        """Unblock the bot again."""
        set_bot_status(self.world, self.chat, "member", by=self.account)

    async def deletes_account(self) -> None:
        """Leave Telegram: what is sent here is refused from now on, and the bot is not told."""
        self.chat.members[self.world.bot.id] = "deactivated"

    async def follows(self, url: str, *, into: Place | None = None) -> Message:
        """Open a link to the bot and press START there, as t.me/<bot>?start=... asks for.

        A link with ?startgroup= wants a group to go into: the bot is added and started there.
        """
        query = self._link_query(url)
        wanted = "start" if into is None else "startgroup"
        parameter = query.get(wanted, [""])[0]
        if wanted == "startgroup" and wanted not in query:
            raise AssertionError(f"{url} does not ask for a group")
        if parameter and not START_PARAMETER.match(parameter):
            raise AssertionError(f"Telegram takes no such start parameter: {parameter!r}")
        if into is None:
            return await self.says(f"/start {parameter}".strip())
        if into.chat.members.get(self.world.bot.id) is None:
            set_bot_status(self.world, into.chat, "member", by=self.account)
        seat = self.at(into)
        return await seat.says(f"/start@{self.world.bot.username} {parameter}".strip())

    async def asks_inline(self, query: str, *, within: float = PATIENCE) -> list[Json]:
        """Type the bot's name and a query in another chat; return the results offered."""
        number = ask_inline(self.world, self.account, query)
        await self.world.changes.until(
            lambda: number in self.world.inline_answers,
            what=lambda: f"results for the inline query {query!r}",
            within=within,
        )
        return self.world.inline_answers[number]

    def menu(self, at: Place | None = None) -> dict[str, str]:
        """Return the commands that this person is offered, here or in a group."""
        chat = self.chat if at is None else at.chat
        commands = commands_for(self.world, self.account, chat)
        return {command["command"]: command["description"] for command in commands}

    @property
    def bot_page(self) -> BotPage:
        """Return the bot's profile in this person's language."""
        profile, language = self.world.profile, (self.account.language_code or "")[:2]
        return BotPage(
            name=for_language(profile.names, language) or self.world.bot.first_name,
            description=for_language(profile.descriptions, language),
            short_description=for_language(profile.short_descriptions, language),
            menu_button=menu_button(self.world, self.id),
        )

    def _link_query(self, url: str) -> dict[str, list[str]]:
        parts = urlsplit(url)
        query = parse_qs(parts.query, keep_blank_values=True)
        if parts.scheme == "tg":
            name = query.get("domain", [""])[0]
        elif parts.hostname in LINK_HOSTS:
            name = parts.path.strip("/")
        else:
            raise AssertionError(f"{url} does not lead into Telegram")
        if name.lower() != (self.world.bot.username or "").lower():
            raise AssertionError(f"{url} leads to {name!r}, not to this bot")
        return query
