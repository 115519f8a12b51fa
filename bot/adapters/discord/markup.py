"""Plain words as Discord's markup, and nothing else that could act: no mention, no stray heading.

Discord pings nobody here anyway (the client allows no mentions); this keeps words looking as they
were written. Links stay links in our own texts; a person's own words are shown letter for letter.
"""

import re
import unicodedata
from collections.abc import Iterable

from bot.core.messages import Span

_SPECIAL = re.compile(r"([\\*_~|`<\[])")
_URL = re.compile(r"(https?://[^\s<>]+)")
_LINE_START = re.compile(
    r"^(?P<space>\s*)(?:(?P<mark>#{1,3}|>{1,3}|-#|[-+](?=\s|$))|(?P<number>[0-9]+)(?=[.)]))",
    re.MULTILINE,
)
_MENTION = re.compile(r"@(?=everyone|here)")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")

_UNSENT = frozenset({"Cc", "Cs", "Zl", "Zp"})
_RIGHT_TO_LEFT = "\u200f"
_NOTHING_WIDE = "\u200b"
_ELLIPSIS = "…"


def units(text: str) -> int:
    """Return the length as Discord's apps count it, in UTF-16 units: never less than characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Leave out control characters, other ends of lines, and halves of letters."""
    return "".join(
        char for char in text if char == "\n" or unicodedata.category(char) not in _UNSENT
    )


def cut(text: str, room: int) -> str:
    """Return the text, or as much of its beginning as fits with an ellipsis."""
    if units(text) <= room:
        return text
    while text and units(text) > room - 1:
        text = text[: max(0, len(text) - max(1, (units(text) - room + 1) // 2))]
    return text.rstrip() + _ELLIPSIS


def escape(text: str) -> str:
    """Return words of ours that show as they stand; addresses stay links."""
    pieces = _URL.split(clean(text))
    escaped = (
        piece if number % 2 else _SPECIAL.sub(r"\\\1", piece) for number, piece in enumerate(pieces)
    )
    return _calm("".join(escaped))


def escape_strictly(text: str) -> str:
    """Return a person's own words: no markup, no mention, no link, nothing that turns the line."""
    harmless = _DIRECTION.sub("", clean(text))
    return _calm(_SPECIAL.sub(r"\\\1", harmless)).replace("://", ":\\//")


def _calm(text: str) -> str:
    lines = _LINE_START.sub(_quiet_start, text)
    return _MENTION.sub(f"@{_NOTHING_WIDE}", lines)


def _quiet_start(match: re.Match[str]) -> str:
    space, mark, number = match["space"], match["mark"], match["number"]
    return f"{space}{number}\\" if number else f"{space}\\{mark}"


def spans(runs: Iterable[Span]) -> str:
    """Return runs of text in a row; names that an app shows are bold.

    A point in time is told in words and again in a form that each reader sees in their own time; a
    place is named as Discord names it, which calls nobody.
    """
    written = []
    for run in runs:
        if run.place is not None and (run.place.place or "").isdecimal():
            written.append(f"<#{run.place.place}>")
            continue
        words = escape(run.text)
        core = words.strip()
        if run.strong and core:
            before, _, after = words.partition(core)
            words = f"{before}**{core}**{after}"
        if run.moment is not None:
            words = f"{words} (<t:{run.moment}:F>)"
        written.append(words)
    return "".join(written)


def lines(text: str, before: str = "", after: str = "", *, rtl: bool = False) -> str:
    """Put marks around every line that has words, and say where a right-to-left line begins."""
    direction = _RIGHT_TO_LEFT if rtl else ""
    return "\n".join(
        f"{before}{direction}{line}{after}" if line.strip() else line for line in text.split("\n")
    )
