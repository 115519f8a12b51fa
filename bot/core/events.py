"""Everything that can happen to a conversation, as one closed union. No behaviour lives here.

An adapter builds these from a platform's object (``parse``); ``core.engine.advance`` matches them
exhaustively, so that a new kind fails the type check until every place answers it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.core.acts import ZoneFound
from bot.core.faq import Meaning, OutOfScope
from bot.core.reading import NotRead, Reading
from bot.core.tokens import Token

Rows: TypeAlias = Mapping[str, Sequence[Mapping[str, object]]]
"""Everything kept about one person: table name to rows, column name to a JSON value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The person greeted the bot: ``/start`` without a guide, the first line of a terminal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The person asked for a guide by id (``/optout``, a deep link), or for the catalogue."""

    guide: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """The person wants to carry on where they were (``/continue``), in one guide or the latest."""

    guide: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """The person pressed a button, or typed its equivalent."""

    token: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The person typed words. Words that name a button on show become ``Pressed`` on the way."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaqOpened:
    """The person browses the answers (``/faq``), or picked one of them by id."""

    answer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Somebody asked a question in their own words; the conversation fills in what it means.

    ``public`` is set where the answer is for everybody in the chat (a reply in a group).
    """

    question: str
    public: bool = False
    meaning: Meaning = field(default_factory=OutOfScope)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """Somebody looks answers up while writing in any chat (inline): one reply for each that fits.

    The conversation fills in what the words mean; without words the first answers are offered.
    """

    question: str
    meaning: Meaning = field(default_factory=OutOfScope)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressAsked:
    """The person wants to see all their walks (``/progress``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageAsked:
    """The person wants to choose a language (``/language``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyAsked:
    """The person asks what is kept (``/privacy``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataAsked:
    """The person wants a copy of what is kept (``/mydata``); the conversation fills in the rows."""

    rows: Rows = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetAsked:
    """The person wants everything erased (``/forgetme``); a button confirms it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAsked:
    """The person asks what the bot can do (``/help``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAsked:
    """Somebody used a command in a group: the answer is public and says nothing about them."""

    guide: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelAsked:
    """An admin, whose right the adapter has just checked live, posts the public entrance."""

    guide: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllowed:
    """Somebody without the right tried an admin's act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPlace:
    """A command was used where it cannot work, such as a server's command in a private chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectSent:
    """The walk was sent to the person's private messages, as they asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectRefused:
    """The person's private messages are closed to the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgesAsked:
    """The person wants to see what they asked to be reminded of (``/reminders``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgePlanned:
    """The person wants a nudge at a time in their own words (``/remind tomorrow 9am``).

    The conversation reads the words; ``zone`` is the id of a zone they have just chosen for it.
    """

    words: str = ""
    reading: Reading = field(default_factory=NotRead)
    zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneAsked:
    """The person chooses their time zone by a city (``/timezone Berlin``), or wants to be asked."""

    place: str | None = None
    zones: tuple[ZoneFound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What became of a wish to be counted in a group's week: ``in``, ``closed``, ``unfinished``."""

    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """Something arrived that the bot cannot read: an undecodable button, a sticker, an old id."""

    size: int = 0


Event: TypeAlias = (
    Started
    | Opened
    | Resumed
    | Pressed
    | Said
    | FaqOpened
    | Asked
    | LookedUp
    | ProgressAsked
    | LanguageAsked
    | PrivacyAsked
    | DataAsked
    | ForgetAsked
    | HelpAsked
    | GroupAsked
    | PanelAsked
    | NotAllowed
    | WrongPlace
    | DirectSent
    | DirectRefused
    | NudgesAsked
    | NudgePlanned
    | ZoneAsked
    | Counted
    | Unknown
)
