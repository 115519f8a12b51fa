"""Typed words in, the button they name out: every button has a typed equivalent.

Pure, but for the words it asks of a ``Speaker``. What no button and no command answers stays what
it is; the core then says so kindly.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Protocol

from rapidfuzz import fuzz, process

from bot.core.commands import command
from bot.core.events import Event, Opened, Pressed, Said
from bot.core.guide import Library
from bot.core.messages import ButtonWords, Message
from bot.core.tokens import APP, app

LONGEST = 80
"""Characters of a typed answer that are compared with buttons; more is no button's name."""

CLOSE_ENOUGH = 86
"""Similarity (0-100, rapidfuzz ratio) from which a misspelt label is taken for its button."""

SHORTEST_FUZZY = 5
"""Shorter answers must match to the letter: "no" is one slip away from "on"."""

COMMAND_WORDS = ("help", "faq", "continue", "progress", "language", "privacy", "mydata", "forgetme",
                 "optout", "start")  # fmt: skip
"""Commands that are understood without a slash, by the words in ``words-command-<name>``."""


class Speaker(Protocol):
    """The words that understanding needs."""

    def has(self, locale: str, key: str) -> bool:
        """Whether the locale has the message itself."""

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        """Return one message as plain text."""


def read(words: str, shown: Message, library: Library, speaker: Speaker) -> Event:
    """Return what the typed words mean beside what is on show: a press, a command, or ``Said``."""
    as_command = _slash(words)
    if as_command is not None:
        return as_command
    said = _fold(words)
    if not said or len(said) > LONGEST:
        return Said(text=words)
    if shown.asks_amount and said.isdecimal():
        return Said(text=said)
    button = _counted(said, shown) or _named(said, shown, speaker)
    if button is not None:
        return Pressed(token=button.token)
    return (
        _command(said, shown.locale, speaker)
        or _guide(said, shown.locale, library, speaker)
        or _nearly(said, shown.buttons)
        or Said(text=words)
    )


def _slash(words: str) -> Event | None:
    match = re.match(r"\s*/(\w+)\s*(.{0,64})", words, re.DOTALL)
    return command(match[1], match[2]) if match else None


def _fold(words: str) -> str:
    """Lower-case letters and digits, single spaces: what two spellings of an answer share."""
    if len(words) > LONGEST * 4:
        return ""
    plain = unicodedata.normalize("NFKD", words).casefold()
    kept = (
        char if char.isalnum() else " " if not unicodedata.combining(char) else ""
        for char in plain
        if unicodedata.category(char) not in ("Cf", "Cc") or char.isspace()
    )
    return " ".join("".join(kept).split())


def _counted(said: str, shown: Message) -> ButtonWords | None:
    """The button's place in the list: a number, or a letter where a number is an amount."""
    if shown.asks_amount:
        place = ord(said) - ord("a") if len(said) == 1 and said.isascii() else -1
    else:
        place = int(said) - 1 if said.isdecimal() and len(said) < 4 else -1  # noqa: PLR2004
    return shown.buttons[place] if 0 <= place < len(shown.buttons) else None


def _named(said: str, shown: Message, speaker: Speaker) -> ButtonWords | None:
    for button in shown.buttons:
        if said == _fold(button.label) or said in _synonyms(button, shown.locale, speaker):
            return button
    return None


def _synonyms(button: ButtonWords, locale: str, speaker: Speaker) -> Iterator[str]:
    choice = button.token.step if button.token.guide == APP else button.token.choice
    return _words(f"words-{choice}", locale, speaker)


def _words(key: str, locale: str, speaker: Speaker) -> Iterator[str]:
    """The comma-separated words of a message, in the person's language and in English."""
    for one in dict.fromkeys((locale, "en")):
        if speaker.has(one, key):
            for word in speaker.say(key, one).split(","):
                yield _fold(word)


def _command(said: str, locale: str, speaker: Speaker) -> Event | None:
    for name in COMMAND_WORDS:
        if said in _words(f"words-command-{name}", locale, speaker):
            return command(name)
    return None


def _guide(said: str, locale: str, library: Library, speaker: Speaker) -> Event | None:
    for platform, name in library.platforms:
        if said == _fold(name):
            return Pressed(token=app("platform", platform))
    for guide in library.guides:
        if said in (_fold(guide.id), _fold(speaker.say(guide.title.key, locale))):
            return Opened(guide=guide.id)
    return None


def _nearly(said: str, buttons: Sequence[ButtonWords]) -> Event | None:
    if len(said) < SHORTEST_FUZZY:
        return None
    labels = [_fold(button.label) for button in buttons]
    found = process.extract(said, labels, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=2)
    if len(found) != 1:  # two that are as near as that: better to ask than to guess
        return None
    return Pressed(token=buttons[found[0][2]].token)
