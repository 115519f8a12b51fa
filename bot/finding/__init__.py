"""Finds what a question in a person's own words means, in every language the bot has.

``load_finder`` makes a finder from the locale files; ``faults`` says what is wrong with those.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from bot.core.faq import Faq
from bot.core.guide import Library
from bot.finding import semantic as extra
from bot.finding.checks import faults
from bot.finding.finder import Seen, WayFinder
from bot.finding.sources import Sources
from bot.finding.ways import BadWaysError, Way

__all__ = ["BadWaysError", "Seen", "WayFinder", "faults", "load_finder"]


class Phrases(Protocol):
    """The words that finding needs: each question as a list shows it."""

    @property
    def locales(self) -> Sequence[str]:
        """Every locale there is."""

    def has(self, locale: str, key: str) -> bool:
        """Whether the locale has the message itself."""

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        """Return one message as plain text."""


def load_finder(
    faq: Faq,
    library: Library,
    phrases: Phrases,
    *,
    folder: Path,
    cache_dir: Path | None = None,
    semantic: bool | None = None,
) -> WayFinder:
    """Return a finder over the locale folder; it reads and learns at the first question.

    ``cache_dir`` keeps what was learnt for the next start. ``semantic`` asks for the encoder (it
    must be installed then), refuses it, or, where it is None, takes it where it is installed.
    """
    questions = {
        locale: tuple(
            Way(target=answer.id, text=phrases.say(answer.question.key, locale))
            for answer in faq.answers
            if phrases.has(locale, answer.question.key)
        )
        for locale in phrases.locales
    }
    sources = Sources(
        folder=folder,
        platform_of={guide.id: guide.platform for guide in library.guides},
        questions=questions,
        cache=cache_dir,
    )
    with_meaning = extra.is_installed() if semantic is None else semantic
    return WayFinder(sources, with_meaning=with_meaning)
