"""A message in words becomes what is sent to Telegram. Pure and total; losses are reported.

How each part looks: a title is bold with the progress line under it; notes stand first, and they,
the progress and the status are in italics; an app's names are bold; a person's own words stand in a
quotation. Buttons follow in reading order, so that typed numbers count them as they are seen.

Text over the limit goes on in further messages, the buttons under the last. A message for one
person only is never drawn for a group: Telegram has no way to show it to that person alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram import html, keyboard, limits
from bot.core.messages import Attachment, Message, Paragraph, QuoteWords
from bot.core.replies import Audience, Place, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One text message: HTML, and the keyboard under it."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One file, with the HTML under it."""

    name: str
    content: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What to send, in order, and what could not be shown (kinds of part, never their words).

    ``replace`` says that the first bubble takes the place of the message that was answered.
    """

    sheets: tuple[Bubble | Paper, ...]
    replace: bool = False
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """Plain text with one look."""

    text: str
    tag: str = ""

    @property
    def html(self) -> str:
        escaped = html.escape(self.text)
        return f"<{self.tag}>{escaped}</{self.tag}>" if self.tag else escaped


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph: its runs, and what parts it from the one above."""

    runs: tuple[_Run, ...]
    gap: str = "\n\n"

    @property
    def units(self) -> int:
        return sum(html.units(run.text) for run in self.runs)

    @property
    def entities(self) -> int:
        return sum(1 for run in self.runs if run.tag)

    @property
    def html(self) -> str:
        return "".join(run.html for run in self.runs)


def draw(message: Message, username: str, *, private: bool = True) -> Drawn:
    """Return what to send for a message; ``username`` is the bot's, for its own links."""
    if not private and message.audience is Audience.PRIVATE:
        return Drawn(sheets=(), dropped=("private message",))
    keys = keyboard.lay_out(message, username)
    blocks = _blocks(message)
    if keys.spelled:
        blocks.append(_Block((_Run("\n".join(keys.spelled)),)))
    texts = _pack(blocks, limits.TEXT_UNITS)
    papers = tuple(
        Paper(name=part.name, content=part.content.encode("utf-8", "replace"))
        for part in message.parts
        if isinstance(part, Attachment)
    )
    markup = InlineKeyboardMarkup(keys.rows) if keys.rows else None
    replacing = message.place is Place.REPLACE
    if papers and not markup and not replacing and len(texts) == 1 and _is_caption(blocks):
        first = replace(papers[0], caption=texts[0])
        return Drawn(sheets=(first, *papers[1:]), dropped=keys.lost)
    if markup and not texts:  # a keyboard cannot stand without a text
        texts = [html.escape("\n".join(key.text for row in keys.rows for key in row))]
    bubbles = [Bubble(text=text) for text in texts]
    if bubbles:
        bubbles[-1] = replace(bubbles[-1], keyboard=markup)
    # Files come before the text that asks what next; a text that replaces stays where it is.
    sheets: tuple[Bubble | Paper, ...] = (*papers, *bubbles)
    if replacing:
        sheets = (*bubbles, *papers)
    return Drawn(sheets=sheets, replace=replacing and bool(bubbles), dropped=keys.lost)


def _is_caption(blocks: Sequence[_Block]) -> bool:
    return sum(block.units + 2 for block in blocks) <= limits.CAPTION_UNITS


def _blocks(message: Message) -> list[_Block]:
    """Return the paragraphs in the order in which they are read, notes first."""
    paragraphs = [part for part in message.parts if isinstance(part, Paragraph | QuoteWords)]
    paragraphs.sort(key=lambda part: not (isinstance(part, Paragraph) and part.role is Role.NOTE))
    blocks: list[_Block] = []
    above: Role | None = None
    for part in paragraphs:
        role = part.role if isinstance(part, Paragraph) else None
        runs = _quote(part) if isinstance(part, QuoteWords) else _runs(part)
        if not "".join(run.text for run in runs).strip():
            continue  # Telegram refuses a text of nothing but space
        if message.rtl:
            runs = (replace(runs[0], text=html.RIGHT_TO_LEFT + runs[0].text), *runs[1:])
        close = {above, role} == {Role.TITLE, Role.PROGRESS} or above is role is Role.STATUS
        blocks.append(_Block(runs, "\n" if close else "\n\n"))
        above = role
    return blocks


def _quote(part: QuoteWords) -> tuple[_Run, ...]:
    return (_Run(html.foreign(part.words).strip(), "blockquote"),)


def _runs(part: Paragraph) -> tuple[_Run, ...]:
    match part.role:
        case Role.TITLE:
            return (_Run(html.clean(part.plain), "b"),)
        case Role.STATUS | Role.PROGRESS | Role.NOTE:
            look = "i"
        case Role.BODY:
            look = ""
        case _:
            assert_never(part.role)
    spans = (_Run(html.clean(span.text), "b" if span.strong else look) for span in part.spans)
    return tuple(run for run in spans if run.text)


def _pack(blocks: Sequence[_Block], limit: int) -> list[str]:
    """Return as few texts as hold the paragraphs, none over the limit and none cut silently."""
    texts: list[str] = []
    held: list[_Block] = []
    used = entities = 0
    for block in _small(blocks, limit):
        room = used + len(block.gap) + block.units <= limit
        if held and (not room or entities + block.entities > limits.TEXT_ENTITIES):
            texts.append(_join(held))
            held, used, entities = [], 0, 0
        used += block.units + (len(block.gap) if held else 0)
        entities += block.entities
        held.append(block)
    if held:
        texts.append(_join(held))
    return texts


def _join(blocks: Sequence[_Block]) -> str:
    head, *rest = blocks
    return head.html + "".join(block.gap + block.html for block in rest)


def _small(blocks: Iterable[_Block], limit: int) -> Iterable[_Block]:
    """Cut paragraphs that no message can hold, or that have too many looks for one."""
    for block in blocks:
        if block.units <= limit and block.entities <= limits.TEXT_ENTITIES:
            yield block
            continue
        waiting = list(block.runs)
        gap = block.gap
        while waiting:
            taken: list[_Run] = []
            room = limit
            while waiting and room and len(taken) < limits.TEXT_ENTITIES:
                run = waiting.pop(0)
                head, tail = html.cut(run.text, room)
                taken.append(replace(run, text=head))
                room = 0 if tail else room - html.units(head)
                if tail:
                    waiting.insert(0, replace(run, text=tail))
            if "".join(run.text for run in taken).strip():
                yield _Block(tuple(taken), gap)
                gap = "\n\n"
