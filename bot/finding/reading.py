"""A question as each language reads it: mended words, the ideas behind them, the platforms named.

The stored ways and a person's words are read by the same code, so that what was learnt about the
ones holds for the others.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.finding.crisis import Listener, Signs
from bot.finding.features import alarms, features, letters
from bot.finding.lexicon import Lexicon, vocabulary
from bot.finding.platforms import Mention, Platforms
from bot.finding.spelling import Speller
from bot.finding.ways import Language
from bot.finding.words import fold

STRANGE = ("u:none", "u:one", "u:two", "u:more")
"""How many words nobody has heard here: such a question is more likely about something else."""

HERE = "h:named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a question is made of, read in one language: with platforms made alike, and named."""

    locale: str
    mention: Mention
    alike: Mapping[str, float]
    named: Mapping[str, float]


class Reader:
    """Reads questions in one language."""

    def __init__(
        self, language: Language, platforms: Platforms, signs: Signs | None = None
    ) -> None:
        """Take the language's ways, its ideas and its signs of an emergency."""
        self.locale = language.locale
        self._platforms = platforms
        self._ideas = Lexicon(language.concepts)
        self._alarming = Lexicon(language.alarming)
        self._listener = Listener(signs) if signs else None
        self._counts = Counter(
            word for way in (*language.ways, *language.cries) for word in fold(way.text)
        )
        ideas = (*language.concepts.values(), *language.alarming.values())
        spoken = [phrase for phrases in ideas for phrase in phrases]
        self._speller = Speller(
            {
                *self._counts,
                *vocabulary(spoken),
                *vocabulary(signs.phrases() if signs else ()),
                *platforms.words,
            },
            lambda word: self._ideas.knows(word) or platforms.knows(word),
        )

    def share_known(self, words: Sequence[str]) -> float:
        """Return how much of the words this language knows, from 0 to 1."""
        known = sum(len(word) for word in words if self._speller.knows(word))
        return known / (sum(map(len, words)) or 1)

    def read(self, words: Sequence[str]) -> Read:
        """Read a person's words."""
        mended, strange = self._speller.mend(words)
        return self._read(mended, strange)

    def read_way(self, text: str) -> Read:
        """Read a stored way as if it were not stored: a word that only it has is strange."""
        words = fold(text)
        strange = sum(
            self._counts[word] == 1
            and not self._ideas.knows(word)
            and not self._platforms.knows(word)
            for word in words
        )
        return self._read(words, strange)

    def mend(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the words as they were meant, as far as that can be told."""
        return tuple(self._speller.mend(words)[0])

    def _read(self, words: Sequence[str], strange: int) -> Read:
        mention = self._platforms.read(words)
        ideas = [found.name for found in self._ideas.find(mention.words)]
        signs = self._listener.parts(words) if self._listener else ()
        alike = features(mention.words, ideas) | letters(mention.words)
        alike |= alarms(
            (found.name for found in self._alarming.find(words)),
            signs,
        )
        alike[STRANGE[min(strange, len(STRANGE) - 1)]] = 1.0
        if mention.here:
            alike[HERE] = 1.0
        named = features(words, ideas)
        return Read(locale=self.locale, mention=mention, alike=alike, named=named)
