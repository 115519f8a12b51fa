"""What adapters hand in, and the door that they hand it to. Only types live here."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.core.acts import GroupEvent, Rights
from bot.core.chat import Spot
from bot.core.events import Event
from bot.core.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where something can be delivered: a group's place, or a person's private chat.

    ``spot.chat`` is the Telegram chat id or the Discord server id; for a person their own id (on
    Telegram also the chat's), with ``private`` set. It never shows in a log or a repr.
    """

    platform: str
    spot: Spot = field(repr=False)
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UserKey:
    """A person on a platform. It lives in memory only and never shows in a log or a repr."""

    platform: str
    user_id: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One thing that happened, as an adapter's ``parse`` reads it.

    ``event_id`` names the delivery (``telegram:<update_id>``, ``discord:<interaction id>``): the
    same id twice is the same event, answered again but never done twice. ``locale_hint`` is the
    language the platform says the person uses, as it says it (``pt-br``, ``es-ES``), or None.
    ``in_place`` says that the event came from a message of the person's own that an answer may
    replace; where it is False every answer is a new message. ``address`` is where the person can be
    reached in private, kept (sealed) only with a nudge they ask for. ``group`` (Discord) or ``via``
    (Telegram, from the deep link: ``replies.Invite``) says by which group's public button they
    came; that is remembered in memory only.
    """

    user: UserKey
    event: Event
    event_id: str | None = None
    locale_hint: str | None = None
    in_place: bool = False
    address: Address | None = None
    group: Spot | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that somebody did with a group's reminders.

    ``where`` is where it was done; ``allowed`` whether the platform says, asked just now, that
    they may manage this group. ``rights`` looks up what the bot lacks at a place of this group.
    """

    where: Address
    event: GroupEvent
    allowed: bool
    rights: Callable[[Spot], Awaitable[Rights]]
    event_id: str | None = None
    locale_hint: str | None = None
    in_place: bool = False


class Door(Protocol):
    """The only way in: every adapter holds one, and nothing else of the house."""

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn and return what to say; everything is committed when this returns.

        It may raise (a full disk, a closing store). An adapter's one wrapper then shows the
        person ``apologise``, and leaves the update unconfirmed where the platform can bring it
        again.
        """

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins; what ``handle`` promises holds here too.

        Answers for everybody in the group have ``Audience.HERE``; for whoever asked,
        ``Audience.ADMINS`` (on Telegram, which has no such thing in a group, the chat sees them);
        for that person's private chat alone ``Audience.PRIVATE``.
        """

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(id, title)`` of a group's reminders, for who may manage it: the caller asks."""

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(zone id, city)`` of what somebody may mean who is still typing."""

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault of ours, with the short code that is also in the log."""
