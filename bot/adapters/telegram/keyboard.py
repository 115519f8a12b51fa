"""The keyboard under a message: which buttons share a row, and what each carries. Pure.

A button brings back its token, a link opens a page, an invitation opens the private chat.
"""

from collections.abc import Sequence
from typing import assert_never
from urllib.parse import quote

from telegram import InlineKeyboardButton
from telegram.constants import KeyboardButtonStyle

from bot.adapters.telegram import html, limits
from bot.adapters.telegram.commands import CATALOGUE
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


def rows(
    message: Message, username: str
) -> tuple[list[list[InlineKeyboardButton]], tuple[str, ...]]:
    """Lay the buttons out: short ones share a row, the next thing to do and links never do."""
    laid: list[list[InlineKeyboardButton]] = []
    lost: list[str] = []
    count = 0
    shared: list[InlineKeyboardButton] = []  # the row that is being filled
    for part in message.parts:
        if isinstance(part, Paragraph | QuoteWords | Attachment):
            continue
        button, loss = _button(part, username, rtl=message.rtl)
        lost += loss
        if button is None:
            continue
        count += 1
        if count > limits.KEYBOARD_BUTTONS:
            lost.append("button over the limit")
            continue
        alone = button.callback_data is None or button.style == KeyboardButtonStyle.PRIMARY
        if not alone and _share([*shared, button]) and shared:
            shared.append(button)
            continue
        shared = [button]
        laid.append(shared)
        if alone:
            shared = []
    return laid, tuple(lost)


def _share(row: Sequence[InlineKeyboardButton]) -> bool:
    widest = max(len(button.text) for button in row)
    return len(row) <= limits.ROW_BUTTONS and widest * len(row) <= limits.ROW_CHARACTERS


def _button(
    part: ButtonWords | LinkWords | InviteWords, username: str, *, rtl: bool
) -> tuple[InlineKeyboardButton | None, list[str]]:
    label = html.clean(part.label).strip()
    lost: list[str] = []
    if len(label) > limits.BUTTON_LABEL:
        label = label[: limits.BUTTON_LABEL - 1] + "…"
        lost.append("end of a button's label")
    if not label:
        return None, ["button without a label"]
    if rtl:
        label = html.RIGHT_TO_LEFT + label
    match part:
        case ButtonWords():
            try:
                data = tokens.encode(part.token)
            except TokenTooLongError:
                return None, ["button with too long a token"]
            return InlineKeyboardButton(label, callback_data=data, style=_style(part.tone)), lost
        case LinkWords():
            return InlineKeyboardButton(label, url=part.url), lost
        case InviteWords():
            start = quote((part.guide or CATALOGUE)[: limits.START_PARAMETER], safe="")
            return InlineKeyboardButton(label, url=f"https://t.me/{username}?start={start}"), lost
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
