"""The codec of buttons: four fields in plain ASCII, and nothing about the person.

A token never carries authority: who pressed decides whose walk moves, and the engine checks the
choice against the step. Undecodable data is a value (``None``), never an error, because it comes
from outside.
"""

import re
from dataclasses import dataclass

from bot.core.errors import TokenTooLongError

LIMIT_BYTES = 64
"""Telegram Bot API, InlineKeyboardButton.callback_data: 1-64 bytes (Discord allows 100)."""

APP = "app"
"""The reserved first field of buttons that belong to no guide: ``app:<verb>:<argument>:<n>``."""

GROUP = "group"
"""The reserved first field of buttons about a group's reminders: ``group:<verb>:<argument>:<n>``.
Whoever presses one must be allowed to manage the group at that moment."""

_FIELD = r"[A-Za-z0-9_-]{1,40}"
_TOKEN = re.compile(
    rf"(?P<guide>{_FIELD}):(?P<step>{_FIELD}):(?P<choice>{_FIELD}):(?P<turn>[0-9]{{1,9}})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What one button means: which choice, of which step, and at which turn it was drawn."""

    guide: str
    step: str
    choice: str
    turn: int = 0


def app(verb: str, argument: str = "-", number: int = 0) -> Token:
    """Return the token of a button that belongs to no guide."""
    return Token(guide=APP, step=verb, choice=argument, turn=number)


def encode(token: Token) -> str:
    """Return the text a platform keeps for the button.

    Raises:
        TokenTooLongError: the text is over ``LIMIT_BYTES`` or has a character outside the alphabet.
    """
    text = f"{token.guide}:{token.step}:{token.choice}:{token.turn}"
    if len(text) > LIMIT_BYTES or _TOKEN.fullmatch(text) is None:
        raise TokenTooLongError(text)
    return text


def decode(text: str) -> Token | None:
    """Return the token, or ``None`` where the text is not one of ours."""
    match = _TOKEN.fullmatch(text) if len(text) <= LIMIT_BYTES else None
    if match is None:
        return None
    return Token(
        guide=match["guide"], step=match["step"], choice=match["choice"], turn=int(match["turn"])
    )
