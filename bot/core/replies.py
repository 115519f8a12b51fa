"""What the core wants said, in keys: a closed union of parts. No words and no platform live here.

``bot.i18n`` turns a ``Reply`` (keys) into a ``bot.core.messages.Message`` (words).
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeAlias

from bot.core.chat import Spot
from bot.core.tokens import Token


class Role(StrEnum):
    """What a paragraph is for, so that a renderer can set it apart."""

    TITLE = "title"
    BODY = "body"
    PROGRESS = "progress"  # "Step 3 of 7", counters
    STATUS = "status"  # how sure, and as of when
    NOTE = "note"  # a gentle line above: stale press, text off the script


class Tone(StrEnum):
    """How a button invites: the next thing to do, a plain choice, or something final."""

    PRIMARY = "primary"
    NEUTRAL = "neutral"
    DANGER = "danger"


class Place(StrEnum):
    """Whether the reply takes the place of what the person pressed, or comes below it."""

    NEW = "new"
    REPLACE = "replace"


class Audience(StrEnum):
    """PRIVATE: only the person may see it. HERE: it is meant for everybody in the chat.

    ADMINS: for whoever manages the group's reminders; where a platform can show a thing in a group
    to one person alone, to that person, else in the group, for there is nothing secret in it.
    """

    PRIVATE = "private"
    ADMINS = "admins"
    HERE = "here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name an app shows, per locale in which a source shows it; ``en`` is always among them."""

    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One message of the locale files with its arguments; ``locale`` overrides the person's."""

    key: str
    args: tuple[tuple[str, "Arg"], ...] = ()
    role: Role = Role.BODY
    locale: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point in time, told in a zone; Discord shows it in each reader's own time too.

    ``short`` leaves out the zone's city, where it stands nearby.
    """

    at: datetime
    zone: str
    short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day on the wall, as the language writes it."""

    at: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekdays:
    """Days of the week by number (Monday is 0), named in the language and joined by "and"."""

    days: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A time zone, by the name of its city in the language."""

    zone: str


Arg: TypeAlias = (
    str | int | date | Label | Moment | Clock | Weekdays | City | Spot | tuple["Text", ...] | Text
)
"""A ``Spot`` is named as the platform names it (Discord), else by the message's own words; several
texts are joined by "and" as the language does it.
"""


def text(key: str, role: Role = Role.BODY, /, **args: Arg) -> Text:
    """Return a text; underscores in argument names become the hyphens that Fluent files use."""
    pairs = ((name.replace("_", "-"), value) for name, value in args.items())
    return Text(key=key, args=tuple(pairs), role=role)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A person's own words, shown back: never read as markup, never a mention."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A choice; pressing it brings back the token."""

    label: Text
    token: Token
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A way out to a page of a platform, from the guide's allow-list."""

    label: Text
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A public button that opens, for each person who presses it, their own private walk.

    ``guide`` is None for the catalogue; with ``answer`` it opens that answer instead. Telegram
    draws it as a deep link into the private chat; ``via`` then says from which group people come.
    """

    label: Text
    guide: str | None
    answer: str | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file made of texts, one paragraph each (the receipt to take away)."""

    name: str
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    """A file of JSON (a receipt for machines, the copy of what is kept)."""

    name: str
    json: str


Part: TypeAlias = Text | Quote | Button | Link | Invite | Sheet | Data


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One message to be: parts in reading order, and where it belongs."""

    parts: tuple[Part, ...]
    place: Place = Place.NEW
    audience: Audience = Audience.PRIVATE
    asks_amount: bool = False  # a typed number is an answer here, not the place of a button
