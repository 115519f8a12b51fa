"""A message in words becomes what is sent to Discord. Pure and total; losses are reported.

Everything stands in one container of Components V2, so that a message can always be edited into the
next one: paragraphs, then buttons in rows, in reading order, with links in a row of their own below
what can be pressed; files come last. How each part looks: a title is a heading, notes are in
italics, progress and status are small print, an app's names are bold, a person's own words stand in
a quotation.

The view that is returned is stopped: discord.py then keeps nothing of it in memory. A press is read
from what the button carries (``ids``), never from a view of a process.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, assert_never

from discord import ButtonStyle, ui

from bot.adapters.discord import ids, limits, markup
from bot.core import tokens
from bot.core.errors import TokenTooLongError
from bot.core.messages import (
    Attachment,
    ButtonWords,
    InviteWords,
    LinkWords,
    Message,
    Paragraph,
    QuoteWords,
    Span,
)
from bot.core.replies import Audience, Place, Role, Tone

Button: TypeAlias = ui.Button[Any]
_Prose: TypeAlias = Paragraph | QuoteWords
_Press: TypeAlias = ButtonWords | LinkWords | InviteWords

ACCENT = 0x2A9D8F
"""The stripe at the side of every message, by which people know the bot's messages."""

ROW_WIDTH = 56
"""About how many letters of labels stand beside each other on a wide screen."""

_BUTTON_PADDING = 4
_NOTHING = "…"
_STYLES = {
    Tone.PRIMARY: ButtonStyle.primary,
    Tone.NEUTRAL: ButtonStyle.secondary,
    Tone.DANGER: ButtonStyle.danger,
}
_UNSAFE_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What to send, and what could not be shown (kinds of part, never their words)."""

    view: ui.LayoutView
    files: tuple[Attachment, ...]
    public: bool
    replaces: bool
    dropped: tuple[str, ...]


@dataclass(slots=True)
class _Room:
    """What is left of the limits of one message while it is filled."""

    text: int = limits.TEXT
    components: int = limits.COMPONENTS - 1  # the container
    files: int = limits.FILES
    taken: set[str] = field(default_factory=set)
    dropped: list[str] = field(default_factory=list)


def draw(message: Message, *, direct: str | None = None) -> Drawn:
    """Return what to send; ``direct`` labels the button that carries a walk on in private."""
    room = _Room()
    files = tuple(_files(message, room))
    presses = _with_direct(message, direct)
    container: ui.Container[Any] = ui.Container(accent_colour=ACCENT)
    for group in _groups(presses):
        for item in _items(group, message, room):
            container.add_item(item)
    if not container.children:
        room.dropped.append("message")
        container.add_item(ui.TextDisplay(_NOTHING))
    view = ui.LayoutView(timeout=None)
    view.add_item(container)
    for paper in files:
        view.add_item(ui.File(f"attachment://{paper.name}"))
    view.stop()
    return Drawn(
        view=view,
        files=files,
        public=message.audience is Audience.HERE,
        replaces=message.place is Place.REPLACE,
        dropped=tuple(room.dropped),
    )


def _with_direct(message: Message, label: str | None) -> list[_Prose | _Press]:
    parts = [part for part in message.parts if not isinstance(part, Attachment)]
    token = ids.direct(message.buttons) if label else None
    if label and token:
        parts.append(ButtonWords(label=label, token=token))
    return parts


def _groups(parts: Sequence[_Prose | _Press]) -> Iterator[list[_Prose] | list[_Press]]:
    """Split the parts into runs of paragraphs and runs of buttons, in reading order."""
    prose: list[_Prose] = []
    presses: list[_Press] = []
    for part in parts:
        match part:
            case Paragraph() | QuoteWords():
                if presses:
                    yield presses
                    presses = []
                prose.append(part)
            case ButtonWords() | LinkWords() | InviteWords():
                if prose:
                    yield prose
                    prose = []
                presses.append(part)
            case _:
                assert_never(part)
    if prose:
        yield prose
    if presses:
        yield presses


def _items(
    group: list[_Prose] | list[_Press], message: Message, room: _Room
) -> Iterator[ui.Item[Any]]:
    prose = [part for part in group if isinstance(part, Paragraph | QuoteWords)]
    if prose:
        text = _text(prose, message, room)
        if text and room.components > 0:
            room.components -= 1
            yield ui.TextDisplay(text)
        return
    presses = [part for part in group if isinstance(part, ButtonWords | InviteWords)]
    links = [part for part in group if isinstance(part, LinkWords)]
    for kind in (presses, links):
        yield from _rows((made for part in kind for made in _button(part, room)), room)


def _text(prose: Sequence[_Prose], message: Message, room: _Room) -> str:
    written = ""
    before: _Prose | None = None
    for part in prose:
        gap = "" if before is None else _gap(before, part)
        piece = _piece(part, rtl=message.rtl)
        if markup.units(gap + piece) > room.text:
            piece = _shortened(part, room.text - len(gap), rtl=message.rtl)
            room.dropped.append("text")
        if piece:
            written += gap + piece
            room.text -= markup.units(gap + piece)
            before = part
    return written


def _gap(above: _Prose, below: _Prose) -> str:
    """Return a line break inside a heading or small print, else an empty line."""
    small = {Role.PROGRESS, Role.STATUS}
    roles = [part.role if isinstance(part, Paragraph) else Role.BODY for part in (above, below)]
    return (
        "\n"
        if roles[0] in {Role.TITLE, *small} and (roles[0] is Role.TITLE or roles[1] in small)
        else "\n\n"
    )


def _piece(part: _Prose, *, rtl: bool) -> str:
    match part:
        case QuoteWords():
            return markup.lines(markup.escape_strictly(part.words), "> ", rtl=rtl)
        case Paragraph():
            return _paragraph(markup.spans(part.spans).strip(), part.role, rtl=rtl)
    assert_never(part)


def _paragraph(written: str, role: Role, *, rtl: bool) -> str:
    match role:
        case Role.TITLE:
            return markup.lines(" ".join(written.split("\n")), "## ", rtl=rtl)
        case Role.PROGRESS | Role.STATUS:
            return markup.lines(written, "-# ", rtl=rtl)
        case Role.NOTE:
            return markup.lines(written, "_", "_", rtl=rtl)
        case Role.BODY:
            return markup.lines(written, rtl=rtl)
    assert_never(role)


def _shortened(part: _Prose, room: int, *, rtl: bool) -> str:
    """Return the longest beginning whose markup fits; marks and escapes stay whole."""
    whole = part.words if isinstance(part, QuoteWords) else part.plain
    low, high = 0, min(len(whole), max(0, room))
    while low < high:
        middle = (low + high + 1) // 2
        if markup.units(_piece(_beginning(part, middle), rtl=rtl)) <= room:
            low = middle
        else:
            high = middle - 1
    return _piece(_beginning(part, low), rtl=rtl) if low else ""


def _beginning(part: _Prose, letters: int) -> _Prose:
    if isinstance(part, QuoteWords):
        return QuoteWords(words=part.words[:letters].rstrip() + _NOTHING)
    kept: list[Span] = []
    for span in part.spans:
        if letters >= len(span.text):
            kept.append(span)  # whole, with the moment or the place that it tells
        elif letters > 0:
            kept.append(Span(text=span.text[:letters], strong=span.strong))
        letters -= len(span.text)
    return Paragraph(spans=(*kept, Span(text=_NOTHING)), role=part.role)


def _button(part: _Press, room: _Room) -> Iterator[Button]:
    whole = markup.clean(part.label).strip() or _NOTHING
    label = markup.cut(whole, limits.LABEL)
    if label != whole:
        room.dropped.append("label")
    match part:
        case LinkWords():
            if len(part.url) > limits.URL or not part.url.startswith(("https://", "http://")):
                room.dropped.append("link")
                return
            yield ui.Button(label=label, url=part.url)
        case ButtonWords():
            yield from _pressable(label, _carried(part), _STYLES[part.tone], room)
        case InviteWords():
            carried = ids.invite(part.guide, part.answer)
            yield from _pressable(label, carried, ButtonStyle.primary, room)
        case _:
            assert_never(part)


def _carried(part: ButtonWords) -> str | None:
    try:
        return tokens.encode(part.token)
    except TokenTooLongError:
        return None


def _pressable(
    label: str, custom_id: str | None, style: ButtonStyle, room: _Room
) -> Iterator[Button]:
    """Yield the button unless Discord would refuse it: two that carry the same, or too much."""
    if custom_id is None or len(custom_id) > limits.CUSTOM_ID or custom_id in room.taken:
        room.dropped.append("button")
        return
    room.taken.add(custom_id)
    yield ui.Button(label=label, custom_id=custom_id, style=style)


def _rows(buttons: Iterable[Button], room: _Room) -> Iterator[ui.Item[Any]]:
    """Yield buttons in rows that read well on a wide screen; a narrow one breaks them itself."""
    row: list[Button] = []
    width = 0
    for button in buttons:
        wide = len(button.label or "") + _BUTTON_PADDING
        full = len(row) == limits.ROW_BUTTONS or width + wide > ROW_WIDTH
        needed = 1 if row and not full else 2  # a new row is a component too
        if room.components < needed:
            room.dropped.append("button")
            continue
        room.components -= needed
        if row and full:
            yield ui.ActionRow(*row)
            row, width = [], 0
        row.append(button)
        width += wide
    if row:
        yield ui.ActionRow(*row)


def _files(message: Message, room: _Room) -> Iterator[Attachment]:
    for part in message.parts:
        if not isinstance(part, Attachment):
            continue
        name = _UNSAFE_IN_NAMES.sub("-", part.name).strip("-.") or "file.txt"
        if room.files == 0 or name in room.taken:
            room.dropped.append("file")
            continue
        room.files -= 1
        room.components -= 1
        room.taken.add(name)
        yield Attachment(name=name, content=part.content, media_type=part.media_type)
