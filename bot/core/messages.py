"""What a person will read: a reply in words, still without a platform.

``bot.i18n`` makes these; each adapter's ``render`` draws every kind (``assert_never``) and reports
what it could not show.
"""

from dataclasses import dataclass
from typing import TypeAlias

from bot.core.chat import Spot
from bot.core.replies import Audience, Place, Role, Tone
from bot.core.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A run of plain text; ``strong`` marks a name as an app shows it (bold, or in quotes).

    ``moment`` (seconds since 1970) says that the text tells a point in time, ``place`` that it
    stands for a place in the group: a platform that can name those itself may do so.
    """

    text: str
    strong: bool = False
    moment: int | None = None
    place: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph. Its text is plain: every platform's markup must be escaped."""

    spans: tuple[Span, ...]
    role: Role = Role.BODY

    @property
    def plain(self) -> str:
        """The paragraph as one string, app names in typographic quotes."""
        return "".join(f"“{span.text}”" if span.strong else span.text for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteWords:
    """A person's own words; escape everything, wake no mention."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonWords:
    """A button with its label; send ``tokens.encode(token)`` as its data."""

    label: str
    token: Token
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """A link button to an allow-listed page."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteWords:
    """A public button that opens each presser's own private walk (see ``replies.Invite``)."""

    label: str
    guide: str | None
    answer: str | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A small text file to send along, UTF-8."""

    name: str
    content: str
    media_type: str


Words: TypeAlias = Paragraph | QuoteWords | ButtonWords | LinkWords | InviteWords | Attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message in words. ``locale`` is the language it is written in; ``rtl`` its direction."""

    parts: tuple[Words, ...]
    place: Place
    audience: Audience
    locale: str
    rtl: bool = False
    asks_amount: bool = False

    @property
    def buttons(self) -> tuple[ButtonWords, ...]:
        """The buttons in reading order; typed answers count them from one."""
        return tuple(part for part in self.parts if isinstance(part, ButtonWords))
