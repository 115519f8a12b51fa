"""Reads a time that somebody wrote in their own words, in their language or in English.

Nothing is guessed: a word that is not understood means that nothing is. Nothing here raises, and
the time that it takes is bounded whatever the text.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot.core.reading import HalfRead, NotRead, Past, Read, Reading, TwoWays
from bot.core.schedule import Rule, following
from bot.i18n import LOCALES
from bot.times.grammar import Gone, Meaning, meanings
from bot.times.marks import Vocabulary
from bot.times.tables import locales_with_times, read_vocabulary
from bot.times.words import rows

LONGEST = 64
"""Characters of a text that is read at all."""

ENGLISH = "en"
"""Understood beside every language."""

TWO = 2


class TimeReader:
    """Reads times in the languages that have a table."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        """Take the words of every language, by locale."""
        self._vocabularies = dict(vocabularies)

    @classmethod
    def load(cls, folder: Path = LOCALES) -> "TimeReader":
        """Read every locale's table.

        Raises:
            BadTimesError: a table cannot be read.
        """
        return cls({name: read_vocabulary(folder, name) for name in locales_with_times(folder)})

    def prepare(self) -> None:
        """Do now what the first reading would have to wait for."""
        for vocabulary in self._vocabularies.values():
            vocabulary.months.prepare()

    def read(self, words: str, locale: str, now: datetime) -> Reading:
        """Return what the words say. ``now`` is aware, and local in the zone that is meant."""
        if not 0 < len(words) <= LONGEST:
            return NotRead()
        reading: Reading = NotRead()
        for vocabulary in self._known(locale):
            reading = _read(words, vocabulary, now)
            if not isinstance(reading, NotRead):
                return reading
        return reading

    def _known(self, locale: str) -> Iterable[Vocabulary]:
        language = locale.split("-", maxsplit=1)[0]
        names = dict.fromkeys((locale, language, ENGLISH))
        return (self._vocabularies[name] for name in names if name in self._vocabularies)


def _read(words: str, vocabulary: Vocabulary, now: datetime) -> Reading:
    found: list[Meaning] = []
    for row in rows(words, vocabulary):
        found += meanings(row, vocabulary, now)
    return _one([_to_come(meaning, now) for meaning in dict.fromkeys(found)])


def _to_come(meaning: Meaning, now: datetime) -> Meaning:
    if isinstance(meaning, Rule) and following(meaning, now.tzinfo or UTC, now) is None:
        return Gone()
    return meaning


def _one(found: list[Meaning]) -> Reading:
    """Return the one reading, or the two between which to choose; more is not understood."""
    rules = [meaning for meaning in found if isinstance(meaning, Rule)]
    halves = [meaning for meaning in found if isinstance(meaning, HalfRead)]
    if len(rules) == 1:
        return Read(rule=rules[0])
    if len(rules) == TWO:
        return TwoWays(first=rules[0], second=rules[1])
    if not rules and len(halves) == 1:
        return halves[0]
    if not rules and not halves and any(isinstance(meaning, Gone) for meaning in found):
        return Past()
    return NotRead()
