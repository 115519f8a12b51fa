"""What is kept of a group: its reminders, the one being written, and what became of them.

Plain data. Decisions live in ``governing``; a place is the platform's own id as text and means
nothing here. Nothing in this file is about a person.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from bot.core.schedule import Every, Rule

REMINDERS_AT_MOST = 10
"""Reminders of one group that may be waiting."""

RENEWED_EVERY_DAYS = 90
"""Days after which the group is asked whether its reminders are still wanted."""

ANSWER_WITHIN_DAYS = 14
"""Days that the group has to answer before its reminders end."""

LINE_LENGTH = 200
"""Characters of an admin's own line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a chat: a Discord channel or thread, a Telegram chat and its topic.

    ``chat`` is the group (a Discord server, a Telegram chat), ``place`` the channel, thread or
    topic in it; None for the group's main one.
    """

    chat: str = field(repr=False)
    place: str | None = field(default=None, repr=False)


class Kind(StrEnum):
    """What a row posts: an admin's reminder, or something the bot says on its own account."""

    POST = "post"
    COUNT = "count"  # the week's bare number
    RENEWAL = "renewal"  # are these reminders still wanted?
    NOTICE = "notice"  # something that admins must know, told once


class State(StrEnum):
    """Whether a reminder still falls due."""

    ACTIVE = "active"
    PAUSED = "paused"
    OVER = "over"  # used up, or not renewed
    RETIRED = "retired"  # its place cannot be posted to any more


class Fate(StrEnum):
    """What became of one occurrence. It ends in exactly one of all but the first."""

    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"  # it may have arrived, and is never repeated blindly
    SKIPPED = "skipped"  # too late when the bot could have sent it
    FAILED = "failed"  # the platform refused it


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What is posted. ``guide`` or ``answer`` is what the button opens; neither: the catalogue.

    ``line`` is the admin's own words. A notice has a text ``key`` with ``number`` and ``day``.
    """

    guide: str | None = None
    answer: str | None = None
    line: str | None = None
    locale: str | None = None  # None: the group's
    silent: bool = False
    replace: bool = False
    key: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One row. ``id`` is unique over all groups; ``due`` is the next moment, None when over.

    ``left`` counts down where the rule says how many times. ``why`` says why it was retired.
    """

    id: int
    kind: Kind = Kind.POST
    state: State = State.ACTIVE
    why: str | None = None
    spot: Spot
    rule: Rule
    zone: str
    due: datetime | None = None
    left: int | None = None
    post: Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One moment of a reminder that admins should look at: uncertain, skipped or failed."""

    reminder: int
    due: datetime
    fate: Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The reminder that is being written in a group, one at a time.

    ``asks`` names what typed words mean: ``what``, ``when``, ``line``, ``zone``, ``until``; "" for
    nothing.
    ``chosen`` says that the guide (or "all guides") was picked.
    """

    editing: int | None = None
    asks: str = ""
    chosen: bool = False
    rule: Rule | None = None
    spot: Spot
    post: Post = Post()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """Everything kept of one group.

    ``locale`` and ``zone`` are None until somebody chose. ``counting`` is the group's opt-in to
    publish bare numbers. ``turn`` grows with every change, so that older buttons are known to be
    stale. ``ends`` is the last day of reminders that were not renewed yet.
    ``troubles`` are what admins have not waved away, newest first.
    """

    locale: str | None = None
    zone: str | None = None
    counting: bool = False
    ends: date | None = None
    draft: Draft | None = None
    turn: int = 0
    reminders: tuple[Reminder, ...] = ()
    troubles: tuple[Occurrence, ...] = ()

    def reminder(self, number: int) -> Reminder | None:
        """Return the group's own post of that id; another group's is not there."""
        return next((one for one in self.posts if one.id == number), None)

    @property
    def posts(self) -> tuple[Reminder, ...]:
        """The admins' reminders, without what the bot says on its own account."""
        return tuple(one for one in self.reminders if one.kind is Kind.POST)

    @property
    def shown(self) -> tuple[Reminder, ...]:
        """The posts that a list shows: not those that went out once and are done with."""
        troubled = {one.reminder for one in self.troubles}
        return tuple(
            one
            for one in self.posts
            if one.id in troubled or one.state is not State.OVER or one.rule.every is not Every.ONCE
        )

    def with_reminder(self, reminder: Reminder) -> "Chat":
        """Return the chat with that row in place of the one of the same id."""
        if any(one.id == reminder.id for one in self.reminders):
            rows = tuple(reminder if one.id == reminder.id else one for one in self.reminders)
            return replace(self, reminders=rows)
        return replace(self, reminders=(*self.reminders, reminder))

    def without(self, number: int) -> "Chat":
        """Return the chat without that row."""
        rows = tuple(one for one in self.reminders if one.id != number)
        return replace(self, reminders=rows)
