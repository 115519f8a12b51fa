"""What the buttons under our messages carry, and how it is read again years later.

Tokens of the core as they are, and forms of our own: ``open:<guide>`` and ``ask:<answer>`` under a
public message, which open each presser's own walk or answer, and ``words:<field>:<turn>`` of a form
to type into. None carries a person or a secret, and none needs a process that remembers it.
"""

import re
from collections.abc import Sequence

from bot.core import tokens
from bot.core.events import Event, FaqOpened, Opened, Pressed, Unknown
from bot.core.messages import ButtonWords
from bot.core.tokens import APP, GROUP, Token, app

DIRECT = "direct"
"""The verb of "continue in private messages"; the core carries on with the walk where it can."""

_ANY_GUIDE = "-"
_INVITE = re.compile(r"open:([a-z0-9-]{1,40})", re.ASCII)
_QUESTION = re.compile(r"ask:([a-z0-9-]{1,40})", re.ASCII)
_FORM = re.compile(r"words:([a-z]{1,20}):([0-9]{1,9})", re.ASCII)

WRITE = "write"
"""The verb of buttons that ask for words about a group's reminder; the argument says which."""


def invite(guide: str | None, answer: str | None = None) -> str:
    """Return what a public button carries."""
    return f"ask:{answer}" if answer else f"open:{guide or _ANY_GUIDE}"


def form(token: Token) -> str:
    """Return what a form carries that the button of this token opens."""
    return f"words:{token.choice}:{token.turn}"


def form_field(custom_id: str) -> str | None:
    """Return what the words of a form are for, or None where it is none of ours."""
    found = _FORM.fullmatch(custom_id)
    return found[1] if found else None


def direct(buttons: Sequence[ButtonWords]) -> Token | None:
    """Return the token that sends a walk to private messages, where the buttons are of a walk."""
    guides = (button.token.guide for button in buttons)
    guide = next((guide for guide in guides if guide not in {APP, GROUP}), None)
    return app(DIRECT, guide) if guide else None


def read(custom_id: str) -> Event:
    """Return what a press means; what is not ours, or no longer, is ``Unknown``."""
    public = _INVITE.fullmatch(custom_id)
    if public is not None:
        return Opened(guide=None if public[1] == _ANY_GUIDE else public[1])
    question = _QUESTION.fullmatch(custom_id)
    if question is not None:
        return FaqOpened(answer=question[1])
    token = tokens.decode(custom_id)
    return Pressed(token=token) if token else Unknown(size=len(custom_id))


def wants_direct(event: Event) -> str | None:
    """Return the guide that a press wants in private messages, or None for any other event."""
    match event:
        case Pressed(token=Token(guide=guide, step=step, choice=choice)):
            return choice if (guide, step) == (APP, DIRECT) else None
        case _:
            return None
