"""Which guides an option offers while somebody types, and which guide the typed words mean."""

import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

from bot.adapters.discord import limits, markup

Titles: TypeAlias = Sequence[tuple[str, str]]
"""``(guide id, title)`` of every guide in the person's language."""


def matching(typed: str, titles: Titles) -> list[tuple[str, str]]:
    """Return ``(title, guide id)`` of the guides that have every typed word, as an offer shows."""
    words = _plain(typed).split()
    found = [
        (markup.cut(title, limits.OFFER_NAME), guide)
        for guide, title in titles
        if all(word in f"{_plain(title)} {guide}" for word in words)
    ]
    return found[: limits.OFFERS]


def meant(typed: str, titles: Titles) -> str:
    """Return the id of the guide that the words mean; without one, the words themselves."""
    wanted = typed.strip()
    if any(wanted == guide for guide, _ in titles):
        return wanted
    exact = [guide for guide, title in titles if _plain(title) == _plain(wanted)]
    found = exact or [guide for _, guide in matching(wanted, titles)]
    return found[0] if wanted and len(found) == 1 else wanted


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char)).casefold()
