"""What a person has before their eyes: the newest message, its buttons, the whole talk as text."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from tests.standins.telegram.refusals import Json
from tests.standins.telegram.state import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One button under a message."""

    label: str
    data: str | None = None
    url: str | None = None
    copies: str | None = None

    def __str__(self) -> str:
        return f"[{self.label}]" if self.url is None else f"[{self.label} -> {self.url}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A message of the bot as it looked at one moment; keep it to press its buttons later."""

    message_id: int
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    entities: tuple[Json, ...] = ()
    file_name: str | None = None
    file: bytes | None = None
    edited: bool = False
    thread: int | None = None
    silent: bool = False

    @property
    def buttons(self) -> list[Button]:
        """Return the buttons in reading order."""
        return list(itertools.chain.from_iterable(self.rows))

    @property
    def labels(self) -> list[str]:
        """Return the words on the buttons in reading order."""
        return [button.label for button in self.buttons]

    def __str__(self) -> str:
        lines = self.text.splitlines() or [""]
        if self.file_name is not None:
            lines.insert(0, f"<{self.file_name}, {len(self.file or b'')} bytes>")
        lines += [" ".join(map(str, row)) for row in self.rows]
        return "\n".join(lines)


def screen_of(message: Message) -> Screen:
    """Return a message as it looks now."""
    attachment = message.attachment
    return Screen(
        message_id=message.id,
        text=message.text,
        rows=tuple(tuple(_button(button) for button in row) for row in message.rows),
        entities=tuple(message.entities),
        file_name=attachment.upload.filename if attachment else None,
        file=attachment.upload.content if attachment else None,
        edited=message.edited is not None,
        thread=message.thread,
        silent=message.silent,
    )


def find_button(buttons: Iterable[Button], label: str) -> tuple[Button | None, str]:
    """Return the button with these words on it, or None and what was there instead.

    The whole label counts; failing that, the label without the signs around its words, so that
    "Done" finds a button that reads "✅ Done".
    """
    buttons = list(buttons)
    exact = [button for button in buttons if button.label == label]
    found = exact or [b for b in buttons if _words(b.label) == _words(label) != ""]
    if len(found) == 1:
        return found[0], ""
    shown = " ".join(map(str, buttons)) or "no button at all"
    return None, f"{'several buttons' if found else 'no button'} {label!r} among {shown}"


def transcript_of(messages: Iterable[Message], bot_id: int) -> str:
    """Return messages as they are to be seen, in the order given."""
    lines = []
    for message in messages:
        if message.deleted:
            continue
        by_bot = message.sender.id == bot_id
        spoken = message.sender_chat.title if message.sender_chat else message.sender.first_name
        who = "bot" if by_bot else spoken
        said = str(screen_of(message)) if by_bot else message.text
        said = said or f"({', '.join(message.content) or 'nothing'})"
        mark = f"{who} #{message.id}{' (edited)' if message.edited else ''}: "
        lines.append(mark + said.replace("\n", "\n    "))
    return "\n".join(lines) or "(nothing was said)"


def _button(button: Json) -> Button:
    copied = button.get("copy_text")
    return Button(
        label=button["text"],
        data=button.get("callback_data"),
        url=button.get("url"),
        copies=copied["text"] if copied else None,
    )


def _words(label: str) -> str:
    kept = "".join(
        c if c.isalnum() or c.isspace() or c in "'\N{RIGHT SINGLE QUOTATION MARK}-" else " "
        for c in label
    )
    return " ".join(kept.split()).casefold()
