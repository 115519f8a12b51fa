"""Slash commands as Telegram writes them: ``/name@bot argument``, in any case.

What a command asks for is the core's; here are its spelling and where each is offered. What stands
behind ``/start`` is a deep link, which ``links`` reads.
"""

import re

from bot.core import commands as core
from bot.core.events import Event, HelpAsked, LanguageAsked

PRIVATE = tuple(core.COMMANDS)
"""Offered in a private chat, in this order."""

GROUP = ("optout", "help")
"""Offered in groups; the others work there too, with the same public answer."""

ADMINS = ("remind", "reminders", "setup")
"""Offered to a group's administrators besides, and theirs alone. Two of them are also words for a
person's own nudges, in private."""

CATALOGUE = "app"
"""The deep link that opens the catalogue. No guide can be called this: it is reserved in tokens."""

_SETTINGS = "settings"
"""Telegram tells bots to understand /start, /help and /settings; ours has one setting."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,32}))?(?:\s+(.*))?", re.DOTALL)
_GUIDE = re.compile(r"[a-z0-9_-]{1,64}", re.ASCII)


def split(text: str) -> tuple[str, str | None, str] | None:
    """Return the command's name, the bot it is addressed to and the rest; None for other text."""
    match = _COMMAND.fullmatch(text.strip())
    if match is None:
        return None
    name, bot, rest = match.groups()
    return name.lower(), bot, (rest or "").strip()


def guide_in(rest: str) -> str | None:
    """Return the guide that a command names, as an id would spell it ("Google Gemini" too)."""
    words = "-".join(rest.lower().split())
    return words if words != CATALOGUE and _GUIDE.fullmatch(words) else None


def known(name: str) -> bool:
    """Whether this is a command of ours."""
    return name in core.COMMANDS or name in ADMINS or name == _SETTINGS


def for_me(addressee: str | None, username: str | None) -> bool:
    """Whether a command is meant for the bot of that name, or for any."""
    return addressee is None or addressee.casefold() == (username or "").casefold()


def event(name: str, rest: str) -> Event:
    """Return what a command asks for; a command nobody knows asks for help."""
    if name in ("optout", "continue"):
        rest = guide_in(rest) or ""
    if name == _SETTINGS:
        return LanguageAsked()
    return core.command(name, rest) or HelpAsked()
