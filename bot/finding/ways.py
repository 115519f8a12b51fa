"""Reads what a finder learns from: the ways to ask, the ideas behind words, the names of platforms.

``locales/<lang>/faq.toml`` holds the ways, ``concepts.toml`` beside it the ideas, ``cries.toml``
cries for help and calm questions that sound like them, and ``locales/platforms.toml`` the names,
which are the same everywhere. Whether they are good is ``checks``'s business; here a file is read
or refused, in one line that names file and key.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.core.errors import OptoutError
from bot.core.faq import Urgency

WAYS, CONCEPTS, CRIES = "faq.toml", "concepts.toml", "cries.toml"
CRISIS, PLATFORMS = "crisis.toml", "platforms.toml"

NONE, NEAR, APP, CRY = "none", "near:", "app", "crisis:"
"""What a way can lead to beside an answer and a guide: nothing, ``near:<id>`` and, for a cry,
``crisis:<urgency>``; ``app`` stands for every guide and every near miss as long as it is not known
which platform is meant."""


class BadWaysError(OptoutError):
    """A file of ways to ask cannot be read; the message names the file and the key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to ask, and where it leads: an answer, a guide, ``near:<id>`` or ``none``."""

    target: str
    text: str

    @property
    def is_platform(self) -> bool:
        """Whether it is about a platform other than the one the answers are about."""
        return self.target.startswith(NEAR) or ("-" in self.target and not self.is_cry)

    @property
    def is_cry(self) -> bool:
        """Whether it is a cry for help."""
        return self.target.startswith(CRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What one language has; among the ``cries`` are calm questions that sound like them.

    ``concepts`` are the ideas behind questions, ``alarming`` those behind cries.
    """

    locale: str
    ways: tuple[Way, ...]
    cries: tuple[Way, ...] = ()
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alarming: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What platforms are called: by guide id or ``near:<id>``; ``here`` is the answers' own."""

    targets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    here: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


def locales_with_ways(folder: Path) -> tuple[str, ...]:
    """Return every locale that has ways to ask."""
    return tuple(sorted(path.parent.name for path in folder.glob(f"*/{WAYS}")))


def read_language(folder: Path, locale: str) -> Language:
    """Return one language's ways and ideas.

    Raises:
        BadWaysError: a file cannot be read or has not that form.
    """
    path = folder / locale / WAYS
    ways = tuple(
        Way(target=target, text=text)
        for target, table in _targets(path)
        for text in _texts(path, target, table.get("phrasings"))
    )
    ideas = folder / locale / CONCEPTS
    concepts = _lists(ideas, "concepts") if ideas.exists() else {}
    heard = folder / locale / CRIES
    cries = tuple(_cries(heard))
    alarming = _lists(heard, "ideas") if heard.exists() else {}
    return Language(locale=locale, ways=ways, cries=cries, concepts=concepts, alarming=alarming)


def read_names(folder: Path) -> Names:
    """Return what platforms are called.

    Raises:
        BadWaysError: the file cannot be read or has not that form.
    """
    path = folder / PLATFORMS
    if not path.exists():
        return Names()
    near = {f"{NEAR}{name}": names for name, names in _lists(path, "near").items()}
    others = _lists(path, "elsewhere")
    return Names(
        targets=near | _lists(path, "guides"),
        here=tuple(name for names in _lists(path, "here").values() for name in names),
        elsewhere=tuple(name for names in others.values() for name in names),
    )


def read_toml(path: Path) -> dict[str, Any]:
    """Return a file's content.

    Raises:
        BadWaysError: it cannot be read.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadWaysError(f"{shown(path)}: cannot be read: {fault}") from fault


def shown(path: Path) -> str:
    """Return a file's name as people are told it."""
    if path.name == PLATFORMS:
        return f"locales/{path.name}"
    return f"locales/{path.parent.name}/{path.name}"


def _targets(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, table in read_toml(path).items():
        if not isinstance(table, dict):
            raise BadWaysError(f"{shown(path)}: {name}: expected a table with phrasings")
        if name == "out_of_scope":
            yield NONE, table
        elif name in ("near_miss", "guides"):
            for inner, ways in table.items():
                if not isinstance(ways, dict):
                    raise BadWaysError(f"{shown(path)}: {name}.{inner}: expected phrasings")
                yield (f"{NEAR}{inner}" if name == "near_miss" else inner), ways
        else:
            yield name, table


def _cries(path: Path) -> Iterator[Way]:
    if not path.exists():
        return
    for name, texts in _lists(path, "cries").items():
        try:
            target = f"{CRY}{Urgency(name.replace('_', '-')).value}"
        except ValueError as fault:
            raise BadWaysError(f"{shown(path)}: cries.{name}: no emergency of that name") from fault
        yield from (Way(target=target, text=text) for text in texts)
    for name, texts in _lists(path, "calm").items():
        yield from (Way(target=name, text=text) for text in texts)


def _texts(path: Path, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise BadWaysError(f"{shown(path)}: {key}: expected a list of texts")
    return tuple(value)


def _lists(path: Path, table: str) -> dict[str, tuple[str, ...]]:
    content = read_toml(path).get(table, {})
    if not isinstance(content, dict):
        raise BadWaysError(f"{shown(path)}: {table}: expected a table of lists")
    return {name: _texts(path, f"{table}.{name}", value) for name, value in content.items()}
