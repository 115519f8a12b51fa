"""The commands every front end shares: a name and its argument in, an event out.

Admins' commands live with the platform that knows rights; words that are no command are read by
``bot.understand``.
"""

from collections.abc import Callable
from typing import Final

from bot.core.events import (
    Asked,
    DataAsked,
    Event,
    FaqOpened,
    ForgetAsked,
    HelpAsked,
    LanguageAsked,
    NudgePlanned,
    NudgesAsked,
    Opened,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Started,
    ZoneAsked,
)
from bot.core.tokens import app


def _started(argument: str) -> Event:
    return Opened(guide=argument) if argument else Started()


def _language(argument: str) -> Event:
    return Pressed(token=app("language", argument)) if argument else LanguageAsked()


COMMANDS: Final[dict[str, Callable[[str], Event]]] = {
    "start": _started,
    "optout": lambda argument: Opened(guide=argument or None),
    "faq": lambda argument: Asked(question=argument) if argument else FaqOpened(),
    "continue": lambda argument: Resumed(guide=argument or None),
    "progress": lambda _: ProgressAsked(),
    "language": _language,
    "remind": lambda argument: NudgePlanned(words=argument),
    "reminders": lambda _: NudgesAsked(),
    "timezone": lambda argument: ZoneAsked(place=argument or None),
    "privacy": lambda _: PrivacyAsked(),
    "mydata": lambda _: DataAsked(),
    "forgetme": lambda _: ForgetAsked(),
    "help": lambda _: HelpAsked(),
}
"""Every person's commands, in the order in which a menu shows them."""


def command(name: str, argument: str = "") -> Event | None:
    """Return the event of ``/name argument``, or None where there is no such command."""
    make = COMMANDS.get(name.lower())
    return make(argument.strip()) if make else None
