"""What an option offers while somebody types, and which guide or question the words name."""

import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

from bot.adapters.discord import limits, markup

Titles: TypeAlias = Sequence[tuple[str, str]]
"""``(id, title)`` of every guide, or every question, in the person's language."""


def matching(typed: str, titles: Titles) -> list[tuple[str, str]]:
    """Return ``(title, id)`` of those that have every typed word, as an offer shows them."""
    words = _plain(typed).split()
    found = [
        (markup.cut(title, limits.OFFER_NAME), one)
        for one, title in titles
        if all(word in f"{_plain(title)} {one}" for word in words)
    ]
    return found[: limits.OFFERS]


def named(typed: str, titles: Titles) -> str | None:
    """Return the id that the words are, or whose title they are."""
    wanted = typed.strip()
    ids = [one for one, title in titles if wanted == one or _plain(title) == _plain(wanted)]
    return ids[0] if wanted and ids else None


def meant(typed: str, titles: Titles) -> str:
    """Return the id of the guide that the words mean; without one, the words themselves."""
    wanted = typed.strip()
    found = [one for _, one in matching(wanted, titles)]
    only = found[0] if wanted and len(found) == 1 else wanted
    return named(wanted, titles) or only


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char)).casefold()
