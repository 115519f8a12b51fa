"""Finds cries for help, before anything else is looked at, in every language at once.

What to listen for is ``locales/<lang>/crisis.toml``; the grave ones win over the less grave, in the
order of ``Urgency``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.faq import Urgency
from bot.finding.lexicon import Lexicon
from bot.finding.ways import CRISIS, BadWaysError, read_toml, shown

NEAR = 9
"""How many words apart the parts of a combination may be where a file says nothing."""

_UNLESS = "unless"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What one language listens for."""

    locale: str
    near: int
    unless: tuple[str, ...]
    any: Mapping[Urgency, tuple[str, ...]]
    all: Mapping[Urgency, tuple[tuple[tuple[str, ...], ...], ...]]

    def phrases(self) -> Iterator[str]:
        """Yield every phrase of the file."""
        yield from self.unless
        for several in self.any.values():
            yield from several
        for combinations in self.all.values():
            for parts in combinations:
                for part in parts:
                    yield from part


class Listener:
    """Listens for the signs of all the languages it is given, in one pass."""

    def __init__(self, *signs: Signs) -> None:
        """Make the signs ready to be looked for.

        What is harmless in one language is so in a sentence of any: its ``unless`` serves all.
        """
        phrases: dict[str, list[str]] = {_UNLESS: []}
        self._combinations: list[tuple[Urgency, int, tuple[str, ...]]] = []
        for one in signs:
            phrases[_UNLESS] += one.unless
            for urgency, several in one.any.items():
                phrases.setdefault(urgency.value, []).extend(several)
            for urgency, combinations in one.all.items():
                for number, combination in enumerate(combinations):
                    beginning = f"{one.locale}/{urgency}/{number}"
                    names = tuple(f"{beginning}/{place}" for place in range(len(combination)))
                    phrases |= {
                        name: list(part) for name, part in zip(names, combination, strict=True)
                    }
                    self._combinations.append((urgency, one.near, names))
        self._lexicon = Lexicon(phrases)

    def hear(self, words: Sequence[str]) -> Urgency | None:
        """Return the gravest emergency that the words speak of."""
        return next(iter(self.hear_all(words)), None)

    def hear_all(self, words: Sequence[str]) -> tuple[Urgency, ...]:
        """Return every emergency that the words speak of, the gravest first."""
        places = self._found(words)
        urgencies = {urgency for urgency in Urgency if urgency.value in places}
        for urgency, near, names in self._combinations:
            if urgency not in urgencies and _together(names, places, near):
                urgencies.add(urgency)
        return tuple(urgency for urgency in Urgency if urgency in urgencies)

    def parts(self, words: Sequence[str]) -> set[str]:
        """Return the names of the single signs that are there, whatever they come to."""
        return set(self._found(words))

    def _found(self, words: Sequence[str]) -> dict[str, list[int]]:
        """Return where each sign begins; none that reaches into what is taken out."""
        harmless: set[int] = set()
        signs = []
        for found in self._lexicon.find(words):
            if found.name == _UNLESS:
                harmless.update(range(found.start, found.end))
            else:
                signs.append(found)
        places: dict[str, list[int]] = {}
        for found in signs:
            if harmless.isdisjoint(range(found.start, found.end)):
                places.setdefault(found.name, []).append(found.start)
        return places


def _together(names: tuple[str, ...], places: Mapping[str, list[int]], near: int) -> bool:
    """Whether one phrase of each part is there, all of them near one another."""
    if not all(name in places for name in names):
        return False
    marks = sorted((start, name) for name in names for start in places[name])
    latest: dict[str, int] = {}
    for start, name in marks:
        latest[name] = start
        if len(latest) == len(names) and start - min(latest.values()) <= near:
            return True
    return False


def read_signs(folder: Path, locale: str) -> Signs | None:
    """Return what a language listens for; None where it has no such file.

    Raises:
        BadWaysError: the file cannot be read or has not that form.
    """
    path = folder / locale / CRISIS
    if not path.exists():
        return None
    content = read_toml(path)
    near = content.pop("near", NEAR)
    unless = content.pop("unless", [])
    if not isinstance(near, int) or not _is_list(unless):
        raise BadWaysError(f"{shown(path)}: near is a number of words, unless a list of phrases")
    any_of: dict[Urgency, tuple[str, ...]] = {}
    all_of: dict[Urgency, tuple[tuple[tuple[str, ...], ...], ...]] = {}
    for name, table in content.items():
        urgency = _urgency(path, name)
        any_of[urgency] = _phrases(path, name, table)
        all_of[urgency] = _combinations(path, name, table)
    return Signs(locale=locale, near=near, unless=tuple(unless), any=any_of, all=all_of)


def _urgency(path: Path, name: str) -> Urgency:
    try:
        return Urgency(name.replace("_", "-"))
    except ValueError as fault:
        raise BadWaysError(f"{shown(path)}: {name} is no emergency") from fault


def _phrases(path: Path, name: str, table: Any) -> tuple[str, ...]:
    several: Any = table.get("any", []) if isinstance(table, dict) else None
    if several is None or not _is_list(several):
        raise BadWaysError(f"{shown(path)}: {name}.any: expected a list of phrases")
    return tuple(several)


def _combinations(path: Path, name: str, table: Any) -> tuple[tuple[tuple[str, ...], ...], ...]:
    several = table.get("all", [])
    if not isinstance(several, list) or not all(
        isinstance(parts, list) and parts and all(map(_is_list, parts)) for parts in several
    ):
        raise BadWaysError(f"{shown(path)}: {name}.all: expected lists of lists of phrases")
    return tuple(tuple(tuple(part) for part in parts) for parts in several)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
