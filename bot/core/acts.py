"""Everything that can be done with a group's reminders, as one closed union. No behaviour.

An adapter builds these; whether whoever acts may do so comes beside the event (``ports.Act``),
asked of the platform at that moment. ``core.governing`` matches them exhaustively.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from bot.core.chat import Spot
from bot.core.reading import NotRead, Reading
from bot.core.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What the bot lacks at a place, as names of the text keys ``right-<name>``.

    ``discord-view``, ``discord-send``, ``discord-threads``, ``discord-locked`` (a thread),
    ``telegram-send``, ``telegram-topic``,
    ``gone`` (the place is not there, or not in this group). ``notes`` are worth knowing and hold
    nothing up: ``telegram-privacy`` (only commands and replies reach the bot, which is fine).
    """

    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneFound:
    """A zone that a city's name may mean, and how it is shown to be chosen."""

    id: str
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What typed words name: a guide or an answer, by id."""

    guide: str | None = None
    answer: str | None = None


class Action(StrEnum):
    """What can be done to a reminder that is there."""

    PREVIEW = "preview"
    PAUSE = "pause"
    RESUME = "resume"
    EDIT = "edit"
    DELETE = "delete"
    POST_NOW = "post-now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Somebody begins a reminder, with as much of it as they said (``/remind``, ``/reminder new``).

    ``what`` is a guide or an answer by id or name, which the conversation looks up (``named``);
    ``when`` the time in words, which it reads (``reading``); ``until`` likewise the end. None: not
    said.
    """

    what: str | None = None
    when: str | None = None
    line: str | None = None
    until: str | None = None
    times: int | None = None
    locale: str | None = None
    silent: bool | None = None
    replace: bool | None = None
    spot: Spot | None = None
    named: Named | None = None
    reading: Reading = field(default_factory=NotRead)
    ending: Reading = field(default_factory=NotRead)
    editing: int | None = None  # the reminder that these words change


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody wants to see the group's reminders (``/reminders``, ``/reminder list``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Somebody acts on one reminder by its id."""

    action: Action
    reminder: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """Somebody looks whether everything is in order (``/setup``), or chooses the group's zone.

    ``place`` is a zone's id or a city's name; the conversation fills in what it may mean.
    ``locale`` is the group's language, where it was given.
    """

    place: str | None = None
    locale: str | None = None
    zones: tuple[ZoneFound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPressed:
    """Somebody pressed a button under what the bot said about reminders."""

    token: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSaid:
    """Somebody typed what the draft asks for (a reply to the bot, or a modal).

    ``answers`` is set where the platform knows what the words are for, as a modal does: ``when``,
    ``line``, ``zone``, ``until``.
    """

    text: str
    answers: str | None = None
    named: Named | None = None
    reading: Reading = field(default_factory=NotRead)
    zones: tuple[ZoneFound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TestRefused:
    """The test message could not reach whoever asked for it: their private chat is closed."""


GroupEvent: TypeAlias = Planned | Listed | Done | SetUp | GroupPressed | GroupSaid | TestRefused
