"""Typed words in, the button they name out: every button has a typed equivalent.

Pure, but for the words it asks of a ``Speaker``. What no button and no command answers stays what
it is; the core then says so kindly.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Protocol

from rapidfuzz import fuzz, process

from bot.core.commands import command
from bot.core.events import Asked, Event, Opened, Pressed, Said
from bot.core.faq import Answer, Meaning, OutOfScope, Sure, Unsure
from bot.core.guide import Library
from bot.core.guiding import number_in
from bot.core.messages import ButtonWords, Message
from bot.core.tokens import APP, app

LONGEST = 80
"""Characters of a typed answer that are compared with buttons; more is no button's name."""

A_QUESTION = 3
"""Words from which typed text that nothing answers is told so, instead of "I didn't catch that"."""

OFFERED = 3
"""How many answers are offered where one alone would be a guess."""

LONGEST_QUESTION = 4096
"""Characters of a question behind a command that are passed on: more than any platform carries."""

CLOSE_ENOUGH = 86
"""Similarity (0-100, rapidfuzz ratio) from which a misspelt label is taken for its button."""

SHORTEST_FUZZY = 5
"""Shorter answers must match to the letter: "no" is one slip away from "on"."""

COMMAND_WORDS = ("help", "faq", "continue", "progress", "language", "privacy", "mydata", "forgetme",
                 "optout", "start", "remind", "reminders", "timezone")  # fmt: skip
"""Commands that are understood without a slash, by the words in ``words-command-<name>``."""


_APOSTROPHES = "'`\u2019\u00b4"


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
    button = _labelled(said, shown)
    if button is None and shown.asks_amount and number_in(words) is not None:
        return Said(text=words)
    button = button or _counted(words, shown) or _called(said, shown, speaker)
    if button is not None:
        return Pressed(token=button.token)
    return (
        _command(said, shown.locale, speaker)
        or _guide(said, shown.locale, library, speaker)
        or _nearly(said, shown, speaker)
        or Said(text=words)
    )


def named(words: str, known: Iterable[tuple[str, str]]) -> str | None:
    """Return the id of the one title that the words name, by id, in full, or nearly; else None."""
    said = _fold(words)
    if not said or len(said) > LONGEST * 2:
        return None
    titles = {one: _fold(title) for one, title in known}
    exact = [one for one, title in titles.items() if said in (_fold(one), title)]
    if exact:
        return exact[0]
    near = process.extract(said, titles, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=2)
    if not near:
        inside = [
            one for one, title in titles.items() if len(said) > SHORTEST_FUZZY and said in title
        ]
        return inside[0] if len(inside) == 1 else None
    return near[0][2] if len(near) == 1 or near[0][1] > near[1][1] else None


def beside(said: Said, meaning: Meaning, shown: Message, library: Library) -> Event:
    """Return what words mean that press nothing, now that it is known what they could ask.

    Amid a step the step comes first: who cannot find a switch means this one, and an answer about
    another app is offered, never taken for granted.
    """
    if isinstance(meaning, OutOfScope):
        is_question = len(said.text.split()) >= A_QUESTION
        return Asked(question=said.text, meaning=meaning) if is_question else said
    cant_find = next((b for b in shown.buttons if b.token.choice == "cant-find"), None)
    if cant_find is None or not isinstance(meaning, Sure | Unsure):
        return Asked(question=said.text, meaning=meaning)
    answers = (meaning.answer, *meaning.others) if isinstance(meaning, Sure) else meaning.answers
    first = library.faq.answer(answers[0]) if answers else None
    if first is not None and first.cant_find:
        return Pressed(token=cant_find.token)
    if not _about(first, cant_find.token.guide, said.text, library):
        return Asked(question=said.text, meaning=Unsure(answers=answers[:OFFERED]))
    return Asked(question=said.text, meaning=meaning)


def _about(answer: Answer | None, guide_id: str, words: str, library: Library) -> bool:
    """Whether an answer can be meant amid a guide: its guides are of that app, or it was named."""
    guide = library.guide(guide_id)
    platforms = {one.platform_name for one in map(library.guide, answer.guides if answer else ())
                 if one is not None}  # fmt: skip
    named = _fold(words)
    return (
        guide is None
        or not platforms
        or guide.platform_name in platforms
        or any(_fold(name) in named for name in platforms)
    )


def _slash(words: str) -> Event | None:
    match = re.match(r"\s*/(\w{1,32})(?:@\w+)?(?:\s+|$)", words)
    return command(match[1], words[match.end() : match.end() + LONGEST_QUESTION]) if match else None


def _fold(words: str) -> str:
    """Lower-case letters and digits, single spaces: what two spellings of an answer share."""
    if len(words) > LONGEST * 4:
        return ""
    plain = unicodedata.normalize("NFKD", words).casefold()
    kept = (
        char if char.isalnum() else " " if not _is_silent(char) else ""
        for char in plain
        if unicodedata.category(char) not in ("Cf", "Cc") or char.isspace()
    )
    return " ".join("".join(kept).split())


def _is_silent(char: str) -> bool:
    """Whether people leave the sign out as often as not: an accent, an apostrophe."""
    return bool(unicodedata.combining(char)) or char in _APOSTROPHES


def _counted(words: str, shown: Message) -> ButtonWords | None:
    """The button's place in the list: a number, or a letter where a number is an amount."""
    typed = words.strip().rstrip(".)").casefold()
    if shown.asks_amount:
        place = ord(typed) - ord("a") if len(typed) == 1 and typed.isascii() else -1
    else:
        place = int(typed) - 1 if typed.isdecimal() and len(typed) < 4 else -1  # noqa: PLR2004
    return shown.buttons[place] if 0 <= place < len(shown.buttons) else None


def _labelled(said: str, shown: Message) -> ButtonWords | None:
    return next((one for one in shown.buttons if said == _fold(one.label)), None)


def _called(said: str, shown: Message, speaker: Speaker) -> ButtonWords | None:
    """The button that goes by this word too, where it can be one button only."""
    meant = [one for one in shown.buttons if said in _synonyms(one, shown.locale, speaker)]
    return meant[0] if len(meant) == 1 else None


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


def _nearly(said: str, shown: Message, speaker: Speaker) -> Event | None:
    if len(said) < SHORTEST_FUZZY:
        return None
    near: dict[ButtonWords, float] = {}
    for button in shown.buttons:
        spellings = [_fold(button.label), *_synonyms(button, shown.locale, speaker)]
        long_enough = [one for one in spellings if len(one) >= SHORTEST_FUZZY]
        best = process.extractOne(said, long_enough, scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
        if best is not None:
            near[button] = best[1]
    if len(near) != 1:  # two that are as near as that: better to ask than to guess
        return None
    return Pressed(token=next(iter(near)).token)
