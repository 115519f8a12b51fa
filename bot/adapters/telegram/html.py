"""Text that Telegram will read as we mean it: escaping, measuring and cutting.

``escape`` is the only place where text becomes HTML. Nothing here knows messages or buttons.
"""

import re
import unicodedata

# What Telegram replaces or drops on its own, or what cannot be sent as UTF-8 at all.
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_LINES = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_EMBEDDINGS = re.compile(r"[\u202a-\u202e]")
_ISOLATES = re.compile(r"[\u2066-\u2069]")
_JOINER = "\u200d"

RIGHT_TO_LEFT = "\u200f"
"""The mark that tells a reader's app the direction of a paragraph that starts with a Latin name."""


def clean(text: str) -> str:
    """Return the text without what no app shows: control characters and direction overrides."""
    text = _LINES.sub("\n", text)
    text = _CONTROLS.sub(" ", text)
    return _EMBEDDINGS.sub("", _SURROGATES.sub("\ufffd", text))


def foreign(text: str) -> str:
    """Return a stranger's text, cleaned, with nothing in it that turns the text around it."""
    return _ISOLATES.sub("", clean(text))


def escape(text: str) -> str:
    """Return text that Telegram's HTML parse mode shows as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def units(text: str) -> int:
    """Return the length as Telegram counts it, in UTF-16 code units."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)  # noqa: PLR2004


def cut(text: str, limit: int) -> tuple[str, str]:
    """Split text so that the head fits: at a line, else at a space, else between two letters."""
    end = _fits(text, limit)
    if end == len(text):
        return text, ""
    for mark in ("\n", " "):
        at = text.rfind(mark, end // 2, end)
        if at > 0:
            return text[: at + 1], text[at + 1 :]
    return text[:end], text[end:]


def shortened(text: str, limit: int) -> str:
    """Return text that fits, with a sign where something is missing."""
    return text if units(text) <= limit else f"{text[: _fits(text, limit - 1)].rstrip()}…"


def _fits(text: str, limit: int) -> int:
    """Return how many characters fit without parting a letter from its marks."""
    used = 0
    for index, character in enumerate(text):
        used += units(character)
        if used > limit:
            end = index
            while end > 0 and _joined(text, end):
                end -= 1
            return end or index
    return len(text)


def _joined(text: str, at: int) -> bool:
    after = text[at]
    return bool(unicodedata.combining(after)) or _JOINER in (after, text[at - 1])
