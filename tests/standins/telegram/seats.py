"""One person in one chat: what they do there, what they see there, what they wait for.

Every verb is one act in the world, every noun what is to be seen now. Nothing here decides what
Telegram would do; that is in `arrivals` and the methods.
"""

from collections.abc import Iterator, Reversible

from tests.standins.telegram import arrivals
from tests.standins.telegram.changes import PATIENCE
from tests.standins.telegram.refusals import Json
from tests.standins.telegram.state import Account, Chat, Message, Press, World
from tests.standins.telegram.views import Button, Screen, find_button, screen_of, transcript_of

# One of each kind of message without words, as short as Telegram's description allows.
_NAMED = {"file_id": "theirs", "file_unique_id": "utheirs"}
WORDLESS: dict[str, Json] = {
    "photo": {"photo": [{**_NAMED, "width": 90, "height": 90}]},
    "document": {"document": {**_NAMED, "file_name": "cv.pdf"}},
    "voice": {"voice": {**_NAMED, "duration": 3}},
    "sticker": {
        "sticker": {
            **_NAMED,
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
        }
    },
    "location": {"location": {"latitude": 48.2, "longitude": 16.4}},
    "contact": {"contact": {"phone_number": "+100", "first_name": "Somebody"}},
    "dice": {"dice": {"emoji": "\N{GAME DIE}", "value": 3}},
}


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
        self._mark = chat.bot_changes
        self._last_press: Press | None = None

    @property
    def id(self) -> int:
        """Return the person's user id."""
        return self.account.id

    async def says(self, text: str, *, reply_to: Screen | Message | None = None) -> Message:
        """Write a text; commands, links and mentions in it are found as Telegram finds them."""
        return self._arrives(text, reply_to=reply_to)

    async def sends(self, kind: str) -> Message:
        """Send something without words, one of the kinds of `WORDLESS`."""
        return self._arrives("", content=WORDLESS[kind])

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
        button = self.button(label, on=screen)
        if button.data is None:
            raise AssertionError(self._told(f"{button} is no button that the bot hears of"))
        data = button.data
        return self._presses(screen, data, times)

    async def presses_data(self, data: str, *, on: Screen | None = None) -> Press:
        """Press a button that the message need not have: forged, or from an older version."""
        return self._presses(on or self.screen, data, 1)[0]

    async def answered(self, *, times: int = 1, within: float = PATIENCE) -> Screen:
        """Wait until the bot has sent, edited or deleted something here since my last act."""
        wanted = self._mark + times
        await self.world.changes.until(
            lambda: self.chat.bot_changes >= wanted,
            what=lambda: self._told(f"answer {times} to {self.account.first_name}"),
            within=within,
        )
        return self.screen

    async def acknowledged(self, press: Press | None = None, *, within: float = PATIENCE) -> Press:
        """Wait until the bot answered a press, the last one if none is named."""
        awaited = press or self._last_press
        if awaited is None:
            raise AssertionError(self._told("nothing was pressed yet"))
        await self.world.changes.until(
            lambda: awaited.answered,
            what=lambda: self._told(f"an answer to the press of {awaited.data!r}"),
            within=within,
        )
        return awaited

    async def sees(self, words: str, *, within: float = PATIENCE) -> Screen:
        """Wait until the newest message of the bot has these words in its text or on a button."""
        await self.world.changes.until(
            lambda: any(words in str(screen) for screen in self._newest()),
            what=lambda: self._told(f"{words!r} on the screen"),
            within=within,
        )
        return self.screen

    @property
    def screens(self) -> list[Screen]:
        """Return all messages of the bot that are to be seen here, oldest first."""
        return [screen_of(message) for message in self._shown()][::-1]

    @property
    def screen(self) -> Screen:
        """Return the newest message of the bot, with every edit applied."""
        for screen in self._newest():
            return screen
        raise AssertionError(self._told("the bot has said nothing here"))

    def button(self, label: str, *, on: Screen | None = None) -> Button:
        """Return the button with these words, to press it or to look at its link."""
        screen = on or self._screen_with_buttons(label)
        found, trouble = find_button(screen.buttons, label)
        if found is None:
            raise AssertionError(self._told(trouble))
        return found

    def transcript(self) -> str:
        """Return the whole talk as it is to be seen here."""
        return transcript_of(self._here(), self.world.bot.id)

    def _act(self) -> None:
        if self.chat.members.get(self.world.bot.id) == "kicked" and self.chat.kind == "private":
            raise AssertionError(f"{self.account.first_name} has blocked the bot: unblock it first")
        self._mark = self.chat.bot_changes

    def _arrives(
        self,
        text: str,
        *,
        content: Json | None = None,
        reply_to: Screen | Message | None = None,
    ) -> Message:
        self._act()
        self.chat.opened = True
        if isinstance(reply_to, Screen):
            reply_to = self.chat.messages[reply_to.message_id]
        return arrivals.arrive(
            self.world,
            self.chat,
            self._sender,
            text,
            sender_chat=self._sender_chat,
            thread=self.thread,
            reply_to=reply_to,
            content=content,
        )

    def _presses(self, screen: Screen, data: str, times: int) -> list[Press]:
        self._act()
        message = self.chat.messages[screen.message_id]
        made = [arrivals.press(self.world, self.account, message, data) for _ in range(times)]
        self._last_press = made[-1]
        return made

    def _shown(self) -> Iterator[Message]:
        """Go through what the bot has written here, newest first."""
        for message in reversed(self._here()):
            if message.sender is self.world.bot and not message.deleted:
                yield message

    def _here(self) -> Reversible[Message]:
        """Return what was written in this chat, or in this topic where the chat has topics."""
        written = self.chat.messages.values()
        if not self.chat.forum:
            return written
        return [message for message in written if message.thread == self.thread]

    def _newest(self) -> Iterator[Screen]:
        for message in self._shown():
            yield screen_of(message)
            return

    def _screen_with_buttons(self, label: str) -> Screen:
        for message in self._shown():
            if message.rows:
                return screen_of(message)
        raise AssertionError(self._told(f"no message has buttons, so not {label!r} either"))

    def _told(self, what: str) -> str:
        return f"{what}\n--- what {self.account.first_name} sees ---\n{self.transcript()}"
