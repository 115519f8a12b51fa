"""Phrases by name, found in a row of words. A ``*`` at a word's end stands for any ending.

How phrases are written is the same in ``concepts.toml``, ``crisis.toml`` and ``platforms.toml``:
folded, whole words, several in a row for a phrase.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.finding.words import fold, undrawn

SHORTEST_STEM = 2
"""A ``*`` after fewer letters would stand for half the language."""


_Rest = tuple[tuple[str, ...], str]
"""What of a phrase follows its first word, and the name it stands for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in the text: whose it is, and the words it covers."""

    name: str
    start: int
    end: int


class Lexicon:
    """Every phrase of every name, ready to be looked for in one pass over the words."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        """Take the phrases by the name they stand for."""
        self._whole: dict[str, list[_Rest]] = {}
        self._pairs: dict[tuple[str, str], list[_Rest]] = {}
        self._stems: dict[str, list[_Rest]] = {}
        for name, several in phrases.items():
            for phrase in several:
                first, *rest = _pattern(phrase)
                if first.endswith("*"):
                    self._stems.setdefault(first[:-1], []).append((tuple(rest), name))
                elif rest and not rest[0].endswith("*"):
                    self._pairs.setdefault((first, rest[0]), []).append((tuple(rest), name))
                else:
                    self._whole.setdefault(first, []).append((tuple(rest), name))
        self._firsts = frozenset(first for first, _ in self._pairs)
        self._longest_stem = max(map(len, self._stems), default=0)

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Yield every phrase that is there, also overlapping ones."""
        for start, word in enumerate(words):
            if word in self._whole:
                yield from self._starting(words, start, self._whole[word])
            if word in self._firsts:
                # thousands of phrases begin with the same few words: the second one parts them
                pair = (word, words[start + 1] if start + 1 < len(words) else "")
                yield from self._starting(words, start, self._pairs.get(pair, ()))
            for length in range(SHORTEST_STEM, min(len(word), self._longest_stem) + 1):
                stemmed = self._stems.get(word[:length])
                if stemmed:
                    yield from self._starting(words, start, stemmed)

    def knows(self, word: str) -> bool:
        """Whether the word begins a phrase."""
        if word in self._whole or word in self._firsts:
            return True
        lengths = range(SHORTEST_STEM, min(len(word), self._longest_stem) + 1)
        return any(word[:length] in self._stems for length in lengths)

    def _starting(
        self, words: Sequence[str], start: int, phrases: Iterable[_Rest]
    ) -> Iterator[Found]:
        for rest, name in phrases:
            end = start + 1 + len(rest)
            if end <= len(words) and all(map(_fits, rest, words[start + 1 : end])):
                yield Found(name, start, end)


def vocabulary(phrases: Iterable[str]) -> Iterator[str]:
    """Yield the phrases' words; of a word with any ending, what is written of it."""
    for phrase in phrases:
        for word in _pattern(phrase):
            yield word.removesuffix("*")


def faults(phrases: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with the phrases as they are written."""
    seen = set()
    for phrase in phrases:
        plain = " ".join(_pattern(phrase))
        if not plain:
            yield f"{phrase!r} is no phrase"
        elif plain != undrawn(phrase):
            yield f"{phrase!r} should be written {plain!r}: as it is compared"
        if any(len(stem) < SHORTEST_STEM for stem in _stems_of(phrase)):
            yield f"{phrase!r}: a * needs at least {SHORTEST_STEM} letters before it"
        if phrase in seen:
            yield f"{phrase!r} stands there twice"
        seen.add(phrase)


def _stems_of(phrase: str) -> Iterator[str]:
    return (word[:-1] for word in phrase.split() if word.endswith("*"))


def _pattern(phrase: str) -> list[str]:
    pattern = []
    for written in phrase.split():
        folded = fold(written.removesuffix("*"))
        ending = "*" if written.endswith("*") else ""
        pattern += [*folded[:-1], folded[-1] + ending] if folded else []
    return pattern


def _fits(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
