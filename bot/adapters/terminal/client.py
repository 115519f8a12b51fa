"""The loop of the terminal: a line in, one turn, the answer out. Meaning is the conversation's."""

import logging
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.adapters.terminal.parse import Quit, Save, parse
from bot.adapters.terminal.render import render
from bot.adapters.terminal.screen import Screen
from bot.adapters.terminal.sender import PLATFORM, TerminalSender
from bot.core.chat import Spot
from bot.core.commands import COMMANDS
from bot.core.events import Event, Pressed, Started
from bot.core.messages import Attachment, Message, Paragraph, Span
from bot.core.replies import Audience, Place
from bot.core.tokens import Token, app
from bot.ports import Address, Door, Inbound, Phrasebook, UserKey

LOCAL_COMMANDS = ("save", "quit")
"""What the terminal itself answers, beside everybody's commands."""

log = logging.getLogger(__name__)


def commands() -> tuple[str, ...]:
    """Return every command that can be typed here."""
    return (*COMMANDS, *LOCAL_COMMANDS)


class TerminalClient:
    """One person at one screen, until they leave.

    ``language`` is what they asked for at the start: it wins over what they chose earlier.
    ``hint`` is what their system says, and only counts where they never chose.
    """

    def __init__(
        self,
        door: Door,
        phrases: Phrasebook,
        screen: Screen,
        *,
        name: str,
        language: str | None,
        hint: str | None,
    ) -> None:
        self._door = door
        self._phrases = phrases
        self._screen = screen
        self._user = UserKey(platform=PLATFORM, user_id=name)
        self._address = Address(platform=PLATFORM, spot=Spot(chat=name), private=True)
        self.sender = TerminalSender(name, self._tell)
        self._language = language
        self._hint = language or hint
        self._locale = phrases.nearest(self._hint)
        self._answers: Mapping[str, Token] = {}
        self._files: tuple[Attachment, ...] = ()

    async def run(self) -> None:
        """Greet, then answer line by line until the input or the person's patience ends."""
        with self._screen.opened():
            await self._greet()
            while (line := await self._screen.line()) is not None:
                match parse(line, self._answers):
                    case None:
                        continue
                    case Quit():
                        break
                    case Save():
                        self._save()
                    case event:
                        await self._turn(event)
            if self._screen.interactive:
                self._say("terminal-bye")

    async def _greet(self) -> None:
        messages = await self._ask(Started())
        chosen = self._phrases.nearest(self._language) if self._language else None
        if chosen and any(message.locale != chosen for message in messages):
            # They once chose another language and ask for this one now: that is a choice too.
            await self._ask(Pressed(token=app("language", chosen)))
            messages = await self._ask(Started())
        self._draw(messages)
        if self._screen.interactive:
            self._say("terminal-how")

    async def _turn(self, event: Event) -> None:
        self._draw(await self._ask(event))

    async def _ask(self, event: Event) -> Sequence[Message]:
        try:
            return await self._door.handle(
                Inbound(user=self._user, event=event, locale_hint=self._hint, address=self._address)
            )
        except Exception:
            code = secrets.token_hex(3).upper()
            log.exception("turn-failed", extra={"code": code})
            return (self._door.apologise(self._locale, code),)

    def _tell(self, message: Message) -> None:
        """Say something that nobody asked for just now."""
        self._draw((message,))

    def _draw(self, messages: Sequence[Message]) -> None:
        drawn = render(messages, self._screen.look())
        if messages:
            self._locale = messages[-1].locale
        if drawn.answers:
            self._answers = drawn.answers  # else the list further up can still be answered
        if drawn.text:
            self._screen.show(drawn.text)
        if drawn.files:
            self._files = drawn.files
            self._say("terminal-files", names=", ".join(file.name for file in drawn.files))

    def _save(self) -> None:
        if not self._files:
            self._say("terminal-no-files")
        for file in self._files:
            try:
                path = write_anew(Path.cwd(), file)
            except OSError as error:
                log.warning("save-failed", extra={"reason": type(error).__name__})
                self._say("terminal-not-saved", path=str(Path.cwd()))
            else:
                self._say("terminal-saved", path=str(path))

    def _say(self, key: str, **args: str) -> None:
        words = Paragraph(spans=(Span(text=self._phrases.say(key, self._locale, **args)),))
        own = Message(
            parts=(words,), place=Place.NEW, audience=Audience.PRIVATE, locale=self._locale
        )
        self._screen.show(render((own,), self._screen.look()).text)


def write_anew(folder: Path, file: Attachment) -> Path:
    """Write a file for its owner only, beside those of the same name; nothing is ever replaced.

    Raises:
        OSError: the folder cannot be written.
    """
    name = Path(Path(file.name).name)
    for attempt in range(1, 1000):
        number = "" if attempt == 1 else f"-{attempt}"
        path = folder / f"{name.stem}{number}{name.suffix}"
        try:
            target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with open(target, "w", encoding="utf-8", newline="\n") as stream:  # noqa: PTH123 - a descriptor
            stream.write(file.content)
        return path
    raise FileExistsError(f"{folder}: every name like {name} is taken")
