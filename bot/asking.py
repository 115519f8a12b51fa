"""``ask`` and ``stats``: questions answered without a chat, and the bare numbers that are kept.

What is asked here is not stored either. The words of an answer are those people see in a chat, less
the buttons that only a chat can take back.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, assert_never

from bot.app import finder, load_words, system_language
from bot.core import answering
from bot.core.errors import OptoutError
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
)
from bot.ending import EndError, ExitCode
from bot.finding import Seen
from bot.i18n import Phrases
from bot.settings import Settings

SHOWN = 3
"""Fields of a line: the best and the two next."""

CHOICES = ("answer", "open")
"""Buttons that stand for something to read; the others only make sense in a chat."""


class Desk:
    """Answers questions at a command line."""

    def __init__(self, settings: Settings, language: str | None = None) -> None:
        """Load the words and the finder, wholly.

        Raises:
            EndError: why it cannot, or that the language is not spoken.
        """
        self._phrases, self._library = load_words(settings)
        self._locale = _locale(language, self._phrases)
        self._finder = finder(settings, (self._phrases, self._library))
        try:
            self._finder.prepare(wholly=True)
            self._finder.keep()
        except OptoutError as error:
            raise EndError(ExitCode.NO_START, str(error)) from error

    def answer(self, question: str) -> str:
        """Return the answer as plain text."""
        meaning = self._finder.find(question, self._locale)
        reply = answering.private(self._library, meaning)
        return "\n\n".join(_lines(self._phrases.localise(reply, self._locale)))

    def table(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield, for each line of language and question, what was found: best, second, third."""
        for line in lines:
            language, _, question = line.rstrip("\r\n").rpartition("\t")
            seen = self._finder.look(question, self._phrases.nearest(language or self._locale))
            yield "\t".join(fields(seen))


def fields(seen: Seen) -> tuple[str, ...]:
    """Return the ids that stand for what was seen, padded to the number of fields."""
    nearest = seen.ranking.targets if seen.ranking else ()
    first: tuple[str, ...] = ()
    if seen.urgency is not None:
        first = (f"crisis:{seen.urgency.value}",)
    elif seen.refused:
        first = ("none",)
    found = (*first, *dict.fromkeys(nearest))[:SHOWN]
    return (*found, *[""] * (SHOWN - len(found)))


def statistics(counts: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the bare numbers as lines: what, of which answer, in which language, how often."""
    rows = sorted((one["what"], one["answer"], one["locale"], one["times"]) for one in counts)
    if not rows:
        yield "Nothing has been counted yet."
    for what, answer, locale, times in rows:
        yield f"{what:<12}{answer:<24}{locale:<8}{times:>6}"


def _locale(language: str | None, phrases: Phrases) -> str:
    if language is None:
        return phrases.nearest(system_language())
    nearest = phrases.nearest(language)
    if nearest.partition("-")[0] != language.replace("_", "-").lower().partition("-")[0]:
        line = f"--lang {language}: expected one of {', '.join(phrases.locales)}."
        raise EndError(ExitCode.WRONG_USE, line)
    return nearest


def _lines(message: Message) -> Iterator[str]:
    for part in message.parts:
        match part:
            case Paragraph():
                yield part.plain
            case QuoteWords():
                yield part.words
            case LinkWords():
                yield f"{part.label}: {part.url}"
            case ButtonWords():
                if part.token.step in CHOICES:
                    yield f"- {part.label}"
            case InviteWords() | Attachment():
                pass
            case _:
                assert_never(part)
