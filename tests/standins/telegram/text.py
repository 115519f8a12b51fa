"""What Telegram does to text: counting in UTF-16, cleaning, trimming, finding commands and links.

Entities are offsets and lengths in UTF-16 code units, as everywhere in the Bot API. Markup is read
in `markup`.
"""

import re

from tests.standins.telegram.refusals import Json

MESSAGE_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\t]")
_DROPPED = re.compile("[\r\u2028-\u202e]")
_FOUND = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?)\]'])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?)(?![\w/])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})\b"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)"
)


def utf16_length(text: str) -> int:
    """Return the length as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Return the part that an entity covers."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def clean(text: str) -> str:
    """Return the text without the characters that Telegram removes or blanks."""
    if text.isprintable():
        return text
    return _CONTROL.sub(" ", _DROPPED.sub("", text))


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Cut white space at both ends and move the entities with it."""
    trimmed = text.strip(" \n")
    if len(trimmed) == len(text) or not entities:
        return trimmed, entities
    lead = utf16_length(text[: len(text) - len(text.lstrip(" \n"))])
    end = utf16_length(trimmed)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] + entity["length"] - lead, end)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return trimmed, moved


def detect(text: str, marked: list[Json] | None = None) -> list[Json]:
    """Return the given entities and those that Telegram finds by itself in between."""
    entities = list(marked or [])
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _SEALED]
    for found in _FOUND.finditer(text):
        kind = found.lastgroup or ""
        start = utf16_length(text[: found.start()])
        stop = start + utf16_length(found[0])
        if not any(start < last and first < stop for first, last in taken):
            entities.append({"type": kind, "offset": start, "length": stop - start})
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return entities[:ENTITY_LIMIT]


_SEALED = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji"})
