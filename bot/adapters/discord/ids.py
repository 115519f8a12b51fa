"""What the buttons under our messages carry, and how it is read again years later.

Tokens of the core as they are, and one form of our own: ``open:<guide>`` under a public message,
which opens each presser's own walk. No button carries a person or a secret, and none needs a
process that remembers it.
"""

import re
from collections.abc import Sequence

from bot.core import tokens
from bot.core.events import Event, Opened, Pressed, Unknown
from bot.core.messages import ButtonWords
from bot.core.tokens import APP, Token, app

DIRECT = "direct"
"""The verb of "continue in private messages"; the core carries on with the walk where it can."""

_ANY_GUIDE = "-"
_INVITE = re.compile(r"open:([a-z0-9-]{1,40})", re.ASCII)


def invite(guide: str | None) -> str:
    """Return what a public button carries."""
    return f"open:{guide or _ANY_GUIDE}"


def direct(buttons: Sequence[ButtonWords]) -> Token | None:
    """Return the token that sends a walk to private messages, where the buttons are of a walk."""
    guide = next((button.token.guide for button in buttons if button.token.guide != APP), None)
    return app(DIRECT, guide) if guide else None


def read(custom_id: str) -> Event:
    """Return what a press means; what is not ours, or no longer, is ``Unknown``."""
    public = _INVITE.fullmatch(custom_id)
    if public is not None:
        return Opened(guide=None if public[1] == _ANY_GUIDE else public[1])
    token = tokens.decode(custom_id)
    return Pressed(token=token) if token else Unknown(size=len(custom_id))


def wants_direct(event: Event) -> str | None:
    """Return the guide that a press wants in private messages, or None for any other event."""
    match event:
        case Pressed(token=Token(guide=guide, step=step, choice=choice)):
            return choice if (guide, step) == (APP, DIRECT) else None
        case _:
            return None
