"""Messages in, lines of text out. Pure and total: every kind of part is drawn.

A ``Look`` says how wide the lines are and whether marks for bold and colour may be used; without
them the text is the same. A file that is only named on the screen is still handed over in
``files``. Bidirectional order is the terminal's own business, so no mark that turns text around is
ever written.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from bot.adapters.terminal.parse import clean
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
    Words,
)
from bot.core.replies import Role, Tone
from bot.core.tokens import Token

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROLE_MARKS = {
    Role.TITLE: "1",
    Role.BODY: "",
    Role.PROGRESS: "2",
    Role.STATUS: "3",
    Role.NOTE: "3",
}
_TONE_MARKS = {Tone.PRIMARY: "1;36", Tone.NEUTRAL: "36", Tone.DANGER: "31"}
"""Numbers of ANSI marks: bold, faint, italic, cyan, red. All can be read on dark and on light."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How to draw: the width of a line (None: never break one), colour, and how wide a text is."""

    width: int | None = None
    colour: bool = False
    measure: Callable[[str], int] = len


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What to print, what answers it, and the files that came along."""

    text: str
    answers: Mapping[str, Token] = field(default_factory=dict)
    files: tuple[Attachment, ...] = ()


def render(messages: Sequence[Message], look: Look) -> Drawn:
    """Draw the messages of one turn, one below the other, and give every button a mark to type.

    The last message that has buttons is what a number means everywhere, so its own begin at 1; the
    buttons of those above it carry on from there. Where it asks for an amount, the marks are
    letters, so that a number is the amount.
    """
    blocks: list[str] = []
    answers: dict[str, Token] = {}
    marks = _marks(messages)
    for message in messages:
        choices: list[str] = []
        for part in message.parts:
            if isinstance(part, ButtonWords):
                mark = next(marks)
                answers[mark] = part.token
                choices.append(_choice(mark, part, look))
            else:
                blocks.append(_block(part, message, look))
        blocks.append("\n".join(choices))
    files = tuple(
        part for message in messages for part in message.parts if isinstance(part, Attachment)
    )
    return Drawn(text="\n\n".join(filter(None, blocks)), answers=answers, files=files)


def _block(
    part: Paragraph | QuoteWords | LinkWords | InviteWords | Attachment,
    message: Message,
    look: Look,
) -> str:
    match part:
        case Paragraph():
            return _paragraph(part, look)
        case QuoteWords():
            return "\n".join(_wrap(part.words, look, "│ ", "│ "))
        case LinkWords():
            return _link(part, look)
        case InviteWords():
            entry = "/optout" if part.guide is None else f"/optout {part.guide}"
            return "\n".join(_wrap(f"{part.label}: {entry}", look))
        case Attachment():
            # A machine's copy beside a text for people would only push it off the screen.
            alone = not any(_is_text(other) for other in message.parts)
            return _file(part) if alone or _is_text(part) else ""
    assert_never(part)


def _is_text(part: Words) -> bool:
    return isinstance(part, Attachment) and part.media_type.startswith("text/")


def _marks(messages: Sequence[Message]) -> Iterator[str]:
    """Yield the mark of every button, in the order in which they are drawn."""
    counts = [len(message.buttons) for message in messages]
    last = max((place for place, count in enumerate(counts) if count), default=0)
    above = sum(counts[:last])
    letters = bool(messages) and messages[last].asks_amount
    own = sum(counts) - above
    for index in (*range(own, own + above), *range(own)):
        yield _letter(index) if letters else str(index + 1)


def _letter(index: int) -> str:
    """Return a, b … z, aa, ab …: never a number, which would be an amount."""
    before, place = divmod(index, len(_LETTERS))
    return (_letter(before - 1) if before else "") + _LETTERS[place]


def _paint(text: str, marks: str, look: Look) -> str:
    return f"\x1b[{marks}m{text}\x1b[0m" if look.colour and marks and text else text


def _paragraph(part: Paragraph, look: Look) -> str:
    marks = _ROLE_MARKS[part.role]
    lines = [line for text in part.plain.split("\n") for line in _wrap(text, look)]
    names = [clean(span.text) for span in part.spans if span.strong]
    return "\n".join(_paint(_bold(line, names, marks, look), marks, look) for line in lines)


def _bold(line: str, names: Sequence[str], around: str, look: Look) -> str:
    """Make an app's own names bold where one stands whole in a line."""
    if not look.colour:
        return line
    for name in names:
        again = f"\x1b[{around}m" if around else ""
        line = line.replace(f"“{name}”", f"“\x1b[1m{name}\x1b[0m{again}”")
    return line


def _link(part: LinkWords, look: Look) -> str:
    """Draw a label with its address below: an address is never broken, or no one could open it."""
    label = "\n".join(_wrap(f"{part.label}:", look))
    return f"{label}\n  {_paint(clean(part.url), '4', look)}"


def _choice(mark: str, part: ButtonWords, look: Look) -> str:
    head = f"{mark:>3}) "
    first, *rest = _wrap(part.label, look, head, " " * len(head))
    marks = _TONE_MARKS[part.tone]
    label = _paint(first.removeprefix(head), marks.rpartition(";")[0], look)
    painted = _paint(head, marks, look) + label
    return "\n".join((painted, *rest))


def _file(part: Attachment) -> str:
    lines = (clean(line) for line in part.content.rstrip("\n").split("\n"))
    return "\n".join((f"--- {clean(part.name)} ---", *lines, "---"))


def _wrap(text: str, look: Look, head: str = "", indent: str = "") -> list[str]:
    """Return the text in lines of the look's width; the first begins with head, others indented."""
    words = [word for word in clean(text).split(" ") if word]  # blanks that must not break stay
    if look.width is None:
        return [head + " ".join(words)]
    lines: list[str] = []
    line, filled = head, False
    for word in _pieces(words, look.width - look.measure(indent), look.measure):
        if filled and look.measure(line) + 1 + look.measure(word) > look.width:
            lines.append(line)
            line, filled = indent, False
        line = f"{line} {word}" if filled else f"{line}{word}"
        filled = True
    return [*lines, line]


_ADDRESS = re.compile(r"https?://", re.ASCII)


def _pieces(words: Sequence[str], room: int, measure: Callable[[str], int]) -> Iterator[str]:
    """Yield the words, those wider than a line in pieces (text without blanks); addresses whole."""
    for word in words:
        if measure(word) <= room or _ADDRESS.match(word):
            yield word
            continue
        piece = ""
        for char in word:
            if piece and measure(piece + char) > room:
                yield piece
                piece = ""
            piece += char
        yield piece
