"""The keyboard under a message: which buttons share a row, and what each carries. Pure.

A button brings back its token, a link opens a page, an invitation opens the private chat. A label
that a phone would cut off is also spelled out above, with the number that can be typed for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never
from urllib.parse import quote

from telegram import InlineKeyboardButton
from telegram.constants import KeyboardButtonStyle

from bot.adapters.telegram import html, limits, links
from bot.core import tokens
from bot.core.errors import TokenTooLongError
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
)
from bot.core.replies import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """The rows, labels too long for a phone in full (with the number to type), and what is lost."""

    rows: tuple[tuple[InlineKeyboardButton, ...], ...] = ()
    spelled: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def lay_out(message: Message, username: str) -> Keyboard:
    """Lay the buttons out: short ones share a row, the next thing to do and links never do."""
    laid: list[list[InlineKeyboardButton]] = []
    spelled: list[str] = []
    lost: list[str] = []
    shared: list[InlineKeyboardButton] = []  # the row that is being filled
    count = place = 0
    for part in message.parts:
        if isinstance(part, Paragraph | QuoteWords | Attachment):
            continue
        place += isinstance(part, ButtonWords)
        number = place if isinstance(part, ButtonWords) else None
        label, full = _label(part.label, number, rtl=message.rtl)
        button = _button(part, label, username)
        count += 1
        if isinstance(button, str) or count > limits.KEYBOARD_BUTTONS:
            lost.append(button if isinstance(button, str) else "button over the limit")
            continue
        if full:
            spelled.append(full)
        alone = button.callback_data is None or button.style == KeyboardButtonStyle.PRIMARY
        if not alone and shared and _share([*shared, button]):
            shared.append(button)
            continue
        shared = [button]
        laid.append(shared)
        if alone:
            shared = []
    return Keyboard(rows=tuple(map(tuple, laid)), spelled=tuple(spelled), lost=tuple(lost))


def _share(row: Sequence[InlineKeyboardButton]) -> bool:
    widest = max(len(button.text) for button in row)
    return len(row) <= limits.ROW_BUTTONS and widest * len(row) <= limits.ROW_CHARACTERS


def _label(label: str, number: int | None, *, rtl: bool) -> tuple[str, str]:
    """Return what stands on the button, and the whole label where that is only its beginning."""
    label = html.clean(label).strip()
    mark = html.RIGHT_TO_LEFT if rtl and label else ""
    if len(label) <= limits.BUTTON_LABEL:
        return mark + label, ""
    full = label if number is None else f"{number}. {label}"
    return f"{mark}{full[: limits.BUTTON_LABEL - 1]}…", mark + full


def _button(
    part: ButtonWords | LinkWords | InviteWords, label: str, username: str
) -> InlineKeyboardButton | str:
    """Return the button, or why there is none."""
    if not label:
        return "button without a label"
    match part:
        case ButtonWords():
            try:
                data = tokens.encode(part.token)
            except TokenTooLongError:
                return "button with too long a token"
            return InlineKeyboardButton(label, callback_data=data, style=_style(part.tone))
        case LinkWords():
            return InlineKeyboardButton(label, url=part.url)
        case InviteWords():
            start = quote(links.start(part), safe="")
            return InlineKeyboardButton(label, url=f"https://t.me/{username}?start={start}")
        case _:
            assert_never(part)


def _style(tone: Tone) -> str | None:
    match tone:
        case Tone.PRIMARY:
            return KeyboardButtonStyle.PRIMARY
        case Tone.DANGER:
            return KeyboardButtonStyle.DANGER
        case Tone.NEUTRAL:
            return None
        case _:
            assert_never(tone)
