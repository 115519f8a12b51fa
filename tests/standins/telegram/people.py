"""People at their phones, as a test speaks of them: `ada.says("/start")`, `ada.presses("Done")`.

Every verb is one act in the world, every noun what that person sees now. Nothing here decides what
Telegram would do; that is in `arrivals` and the methods.
"""

import itertools
import re
from urllib.parse import parse_qs, urlsplit

from tests.standins.telegram import arrivals
from tests.standins.telegram.changes import PATIENCE
from tests.standins.telegram.members import set_bot_status
from tests.standins.telegram.state import Account, Chat, Message, Press, World
from tests.standins.telegram.views import (
    Button,
    Screen,
    find_button,
    screen_of,
    transcript_of,
)

START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
LINK_HOSTS = frozenset({"t.me", "telegram.me", "telegram.dog"})


class Seat:
    """One person in one chat, topic or disguise."""

    def __init__(
        self,
        world: World,
        account: Account,
        chat: Chat,
        *,
        thread: int | None = None,
        sender: Account | None = None,
        sender_chat: Chat | None = None,
    ) -> None:
        self.world = world
        self.account = account
        self.chat = chat
        self.thread = thread
        self._sender = sender or account
        self._sender_chat = sender_chat
        self._mark = 0
        self._last_press: Press | None = None

    @property
    def id(self) -> int:
        """Return the person's user id."""
        return self.account.id

    async def says(self, text: str, *, reply_to: Screen | Message | None = None) -> Message:
        """Write a text; commands, links and mentions in it are found as Telegram finds them."""
        self._act()
        self.chat.opened = True
        return arrivals.arrive(
            self.world,
            self.chat,
            self._sender,
            text,
            sender_chat=self._sender_chat,
            thread=self.thread,
            reply_to=None if reply_to is None else self._message(reply_to),
        )

    async def edits(self, message: Message, text: str) -> None:
        """Change an earlier message of this person."""
        self._act()
        arrivals.edit(self.world, message, text)

    async def presses(self, label: str, *, on: Screen | None = None) -> Press | None:
        """Press the button with these words, on the newest message with buttons or a given screen.

        A screen that was kept from earlier is pressed as it was then: that is a stale press. On a
        reply keyboard the words are sent as a text, and there is no press to return.
        """
        if on is None and any(label in row for row in self.chat.reply_keyboard):
            await self.says(label)
            return None
        return (await self.presses_at_once(label, on=on, times=1))[0]

    async def presses_at_once(
        self, label: str, *, on: Screen | None = None, times: int = 2
    ) -> list[Press]:
        """Press one button several times before the bot can answer."""
        screen = on or self._screen_with_buttons(label)
        button = self._find(label, screen)
        if button.data is None:
            raise AssertionError(f"[{label}] is no callback button: {button}")
        self._act()
        data = button.data
        made = [self._press(screen.message_id, data) for _ in range(times)]
        self._last_press = made[-1]
        return made

    async def presses_data(self, data: str, *, on: Screen | None = None) -> Press:
        """Press a button that the message need not have: forged, or from an older version."""
        screen = on or self.screen
        self._act()
        self._last_press = self._press(screen.message_id, data)
        return self._last_press

    async def answered(self, *, times: int = 1, within: float = PATIENCE) -> Screen:
        """Wait until the bot has sent, edited or deleted something here since my last act."""
        wanted = self._mark + times
        await self.world.changes.until(
            lambda: self.chat.bot_changes >= wanted,
            what=lambda: self._told(f"{times} answers to {self.account.first_name}"),
            within=within,
        )
        return self.screen

    async def acknowledged(self, press: Press | None = None, *, within: float = PATIENCE) -> Press:
        """Wait until the bot answered a press, the last one if none is named."""
        awaited = press or self._last_press
        if awaited is None:
            raise AssertionError("nothing was pressed yet")
        await self.world.changes.until(
            lambda: awaited.answered,
            what=lambda: self._told(f"an answer to the press of {awaited.data!r}"),
            within=within,
        )
        return awaited

    async def sees(self, words: str, *, within: float = PATIENCE) -> Screen:
        """Wait until the newest message of the bot has these words in its text or on a button."""
        await self.world.changes.until(
            lambda: bool(self.screens) and words in str(self.screens[-1]),
            what=lambda: self._told(f"{words!r} on the screen"),
            within=within,
        )
        return self.screen

    @property
    def screens(self) -> list[Screen]:
        """Return all messages of the bot that are to be seen here, oldest first."""
        return [
            screen_of(message)
            for message in self.chat.messages.values()
            if message.sender is self.world.bot
            and not message.deleted
            and not message.service
            and (self.thread is None or message.thread == self.thread)
        ]

    @property
    def screen(self) -> Screen:
        """Return the newest message of the bot, with every edit applied."""
        if not self.screens:
            raise AssertionError(self._told("the bot has said nothing here"))
        return self.screens[-1]

    def button(self, label: str, *, on: Screen | None = None) -> Button:
        """Return the button with these words, to look at its link."""
        return self._find(label, on or self._screen_with_buttons(label))

    def transcript(self) -> str:
        """Return the whole talk as it is to be seen here."""
        return transcript_of(self.chat, self.world.bot.id, self.thread)

    def _act(self) -> None:
        self._mark = self.chat.bot_changes

    def _press(self, message_id: int, data: str) -> Press:
        message = self.chat.messages[message_id]
        return arrivals.press(self.world, self.account, message, data)

    def _message(self, shown: Screen | Message) -> Message:
        return shown if isinstance(shown, Message) else self.chat.messages[shown.message_id]

    def _screen_with_buttons(self, label: str) -> Screen:
        for screen in reversed(self.screens):
            if screen.rows:
                return screen
        raise AssertionError(self._told(f"no message has buttons, so not {label!r} either"))

    def _find(self, label: str, screen: Screen) -> Button:
        found, trouble = find_button(screen.buttons, label)
        if found is None:
            raise AssertionError(self._told(trouble))
        return found

    def _told(self, what: str) -> str:
        return f"{what}\n--- what {self.account.first_name} sees ---\n{self.transcript()}"


class Person(Seat):
    """A person in their private chat with the bot; `at` takes them elsewhere."""

    def at(self, place: "Place") -> Seat:
        """Return this person in a group or topic."""
        return Seat(self.world, self.account, place.chat, thread=place.thread)

    async def blocks(self) -> None:
        """Block the bot."""
        self._act()
        set_bot_status(self.world, self.chat, "kicked", by=self.account)

    async def unblocks(self) -> None:
        """Unblock the bot again."""
        self._act()
        set_bot_status(self.world, self.chat, "member", by=self.account)

    async def follows(self, url: str) -> Message:
        """Open a link to the bot and press START there, as t.me/<bot>?start=... asks for."""
        parts = urlsplit(url)
        query = parse_qs(parts.query)
        name = query.get("domain", [""])[0] if parts.scheme == "tg" else parts.path.strip("/")
        if parts.scheme != "tg" and parts.hostname not in LINK_HOSTS:
            raise AssertionError(f"{url} does not lead into Telegram")
        if name.lower() != (self.world.bot.username or "").lower():
            raise AssertionError(f"{url} leads to {name!r}, not to this bot")
        parameter = query.get("start", [""])[0]
        if parameter and not START_PARAMETER.match(parameter):
            raise AssertionError(f"Telegram takes no such start parameter: {parameter!r}")
        return await self.says(f"/start {parameter}".strip())


class Place:
    """Where a seat can be taken: a group, or one topic of it."""

    def __init__(self, chat: Chat, thread: int | None = None) -> None:
        self.chat = chat
        self.thread = thread


FIRST_NAMES = itertools.cycle(["Ada", "Bo", "Chidi", "Dora", "Emre", "Fen", "Gul", "Hana", "Ivo"])
