"""Which platform a question speaks of, and the question without its name.

With the name taken out, every platform's opt-out sounds alike, and what is learnt about one serves
all; the name then says which guide or near miss it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.finding.lexicon import Lexicon, vocabulary
from bot.finding.ways import Names

NAMELESS = "theplatform"
"""Stands in the words where a platform's name stood."""

_HERE, _ELSEWHERE = "here", "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """What was named, and the words with the names of other platforms made alike."""

    words: tuple[str, ...]
    targets: frozenset[str]
    here: bool
    elsewhere: bool


class Platforms:
    """Looks for names of platforms."""

    def __init__(self, names: Names) -> None:
        """Make the names ready to be looked for."""
        phrases = dict(names.targets)
        phrases[_HERE], phrases[_ELSEWHERE] = names.here, names.elsewhere
        self._lexicon = Lexicon(phrases)
        self.words = frozenset(vocabulary(name for several in phrases.values() for name in several))

    def knows(self, word: str) -> bool:
        """Whether a platform's name begins with the word."""
        return self._lexicon.knows(word)

    def read(self, words: Sequence[str]) -> Mention:
        """Return which platforms the words name; a longer name stands before one inside it."""
        alike = list(words)
        named: set[str] = set()
        covered: dict[int, int] = {}
        found = sorted(self._lexicon.find(words), key=lambda one: (one.start - one.end, one.start))
        for one in found:
            length = one.end - one.start
            if any(covered.get(place, length) > length for place in range(one.start, one.end)):
                continue
            named.add(one.name)
            covered |= dict.fromkeys(range(one.start, one.end), length)
            if one.name != _HERE:
                alike[one.start : one.end] = [NAMELESS, *[""] * (length - 1)]
        return Mention(
            words=tuple(word for word in alike if word),
            targets=frozenset(named - {_HERE, _ELSEWHERE}),
            here=_HERE in named,
            elsewhere=_ELSEWHERE in named,
        )
