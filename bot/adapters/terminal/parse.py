"""A typed line in, what it means out. Pure: no reading, no printing, no words.

Quirk: a terminal hands over whatever keys produce, so escape sequences, pasted control characters
and the marks that turn text around are taken out before anybody sees the line.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bot.core.commands import command
from bot.core.events import Event, Pressed, Said
from bot.core.tokens import Token

LIMIT_CHARS = 10_000
"""What is read of one line; the rest is dropped. A guide never asks for so much."""

_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Embeddings, overrides and isolates: right in a web page, stray marks in a terminal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quit:
    """The person leaves the terminal; nothing of it reaches the conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """The person wants the files of the last message in the folder they are in."""


Typed: TypeAlias = Event | Quit | Save | None

_LOCAL: Mapping[str, Typed] = {"quit": Quit(), "exit": Quit(), "q": Quit(), "save": Save()}


def clean(text: str) -> str:
    """Return the text without control characters; line ends and tabs stay as blanks."""
    return "".join(
        " " if char in "\t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029" else char
        for char in text
        if char in "\t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
        or (unicodedata.category(char) not in {"Cc", "Cs"} and char not in _TURNING)
    )


def parse(line: str, answers: Mapping[str, Token]) -> Typed:
    """Return what a line means beside the answers on show; None for an empty one."""
    text = clean(line[:LIMIT_CHARS]).strip()
    if not text:
        return None
    if text.startswith("/"):
        name, _, argument = text[1:].partition(" ")
        if name.lower() in _LOCAL:
            return _LOCAL[name.lower()]
        return command(name, argument) or Said(text=text)
    if text.lower() in {"quit", "exit"}:
        return Quit()
    token = answers.get(_mark(text))
    return Said(text=text) if token is None else Pressed(token=token)


def _mark(text: str) -> str:
    """Return ``2`` for "2", "2." and "2)", in any script's digits; letters in lower case."""
    bare = text.rstrip(".)").strip()
    return str(int(bare)) if bare.isdecimal() and len(bare) < LIMIT_CHARS // 1000 else bare.lower()
