"""What a word that is not known may have meant: misspelt, disguised, drawn out, bent or compound.

No language is named here: the known words come from the locale files, and a guess counts only when
it leads to one of them.
"""

from collections.abc import Callable, Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 5
"""Letters from which a word is compared with others: "weird" may be a slip of "wired", but which
three letters are a slip of which nobody can say."""

ONE_SLIP, TWO_SLIPS = 0.8, 0.74
"""How like a known word must be: one slip in five letters, two in eight or more."""

LONG = 8
SHORTEST_PART = 4
"""Letters that each part of a compound has at least."""

MOST_GUESSED = 24
"""Unknown words of one text that are guessed at: that bounds the time."""

_DIGITS = str.maketrans("0134578", "oieastb")
_ENDINGS = (
    "nya", "kah", "lah", "kan", "ku", "mu", "an", "i", "s", "es", "n", "en", "e", "er", "em",
    "ern", "in", "innen", "lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos", "lhe",
)  # fmt: skip
_BEGINNINGS = (
    "meng", "mem", "men", "me", "di", "ber", "ter", "pe", "qu", "l", "d", "j", "n", "m", "t",
    "s", "c", "ge", "ver",
)  # fmt: skip


class Speller:
    """Brings words back to those that are known."""

    def __init__(self, known: Iterable[str], knows: Callable[[str], bool] | None = None) -> None:
        """Take the known words, and what else decides whether a word is known."""
        self._known = frozenset(known)
        self._knows_otherwise = knows or (lambda _: False)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= SHORTEST:
                self._by_length.setdefault(len(word), []).append(word)

    def knows(self, word: str) -> bool:
        """Whether the word needs no guessing."""
        return word in self._known or self._knows_otherwise(word)

    def mend(self, words: Iterable[str]) -> tuple[list[str], int]:
        """Return the words with the unknown ones guessed, and how many stayed unknown."""
        mended: list[str] = []
        guesses = strange = 0
        for word in words:
            if self.knows(word) or word.isdecimal() or len(word) < SHORTEST - 2:
                mended.append(word.replace("?", ""))
                continue
            guesses += 1
            meant = self._guess(word) if guesses <= MOST_GUESSED else None
            strange += meant is None
            mended += meant or [word]
        return mended, strange

    def _guess(self, word: str) -> list[str] | None:
        for changed in _changed(word):
            if self.knows(changed):
                return [changed]
        return self._parts(word) or self._nearest(word)

    def _parts(self, word: str) -> list[str] | None:
        """Return the known parts of a compound, joined with or without an s."""
        for length in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            first, rest = word[:length], word[length:]
            if first in self._known and len(first) >= SHORTEST_PART:
                for joined in (rest, rest.removeprefix("s")):
                    if len(joined) >= SHORTEST_PART and self.knows(joined):
                        return [first, joined]
        return None

    def _nearest(self, word: str) -> list[str] | None:
        if len(word) < SHORTEST or len(word) > LONG * 3:
            return None
        cutoff = TWO_SLIPS if len(word) >= LONG else ONE_SLIP
        best: tuple[str, float] | None = None
        for length in (len(word), len(word) - 1, len(word) + 1):
            found = process.extractOne(
                word,
                self._by_length.get(length, ()),
                scorer=OSA.normalized_similarity,
                score_cutoff=best[1] + 1e-6 if best else cutoff,
            )
            best = (found[0], found[1]) if found else best
        return [best[0]] if best else None


def _changed(word: str) -> Iterator[str]:
    """Yield what the word would be without what people do to words."""
    undrawn = "".join(
        char for place, char in enumerate(word) if place == 0 or char != word[place - 1]
    )
    yield undrawn
    if any(char.isdigit() for char in word):
        yield word.translate(_DIGITS)
        yield word.replace("1", "l").translate(_DIGITS)
        yield word.rstrip("0123456789")
    for written, sound in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        if written in word:
            yield word.replace(written, sound)
    for ending in _ENDINGS:
        if word.endswith(ending):
            yield word.removesuffix(ending)
    for beginning in _BEGINNINGS:
        if word.startswith(beginning):
            yield word.removeprefix(beginning)
