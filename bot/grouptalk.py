"""The async shell around a group's turns: load, govern, commit, then speak; and what falls due.

Like ``conversation``, for groups. What the pure core cannot fetch is filled in before the turn:
the meaning of words, the zones a city may stand for, what the bot lacks at a place.
"""

import asyncio
import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.core import announcing, governing, telling
from bot.core.acts import (
    Done,
    GroupEvent,
    GroupPressed,
    GroupSaid,
    Listed,
    Named,
    Planned,
    SetUp,
    TestRefused,
    ZoneFound,
)
from bot.core.chat import ANSWER_WITHIN_DAYS, Chat, Spot
from bot.core.guide import Library
from bot.core.messages import Message
from bot.core.planning import Situation, Table, Verdict
from bot.core.replies import Reply, Text
from bot.i18n import Phrases
from bot.ports import (
    Act,
    Address,
    ChatOutcome,
    Clock,
    GroupJob,
    Job,
    KeepChat,
    LeaveChat,
    NudgeJob,
    Store,
    Times,
    ZoneNamed,
    ZonesKnown,
)
from bot.understand import named

UTC_ZONE = "UTC"

REMEMBERED = timedelta(minutes=1)
"""How long it is remembered whether a group counts people in: every press in it asks."""

MOST_REMEMBERED = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the shell is made of; ``wake`` tells the scheduler that something may be due."""

    library: Library
    phrases: Phrases
    store: Store
    clock: Clock
    times: Times
    zones: ZonesKnown
    group_key: Callable[[Address], bytes]
    wake: Callable[[], None]


class GroupTalk:
    """Every group's turns, and the words for everything that is due (``ports.Announcer``)."""

    def __init__(self, parts: Parts) -> None:
        """Join the parts."""
        self._has = parts
        self._counting: dict[bytes, tuple[datetime, bool]] = {}
        self._nudged: Callable[[bytes, Reply], None] = lambda _person, _reply: None

    def listen(self, nudged: Callable[[bytes, Reply], None]) -> None:
        """Let somebody know of every nudge that is about to go out, and to whom."""
        self._nudged = nudged

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins; committed when this returns."""
        has = self._has
        locale = has.phrases.nearest(act.locale_hint)
        if not act.allowed:
            return (has.phrases.localise(governing.refused(), locale),)
        group = has.group_key(act.where)
        now = has.clock.now()
        kept = await self._look(group, now)
        event = await asyncio.to_thread(self._filled, act.event, kept, locale, now)
        rights = await act.rights(_place(event, kept, act.where.spot))
        situation = Situation(
            library=has.library,
            now=now,
            where=act.where.spot,
            rights=rights,
            locale=locale,
            zone_of=ZoneInfo,
            is_zone=has.zones.is_zone,
            suggested=as_found(has.zones.suggested(locale)),
        )

        def decide(chat: Chat | None, seen: bool) -> tuple[ChatOutcome, Verdict]:  # noqa: FBT001
            verdict = (
                governing.again(chat, situation)
                if seen
                else governing.govern(chat, event, situation)
            )
            if verdict.chat == (chat or Chat()):
                return LeaveChat(), verdict
            return KeepChat(chat=verdict.chat, where=act.where), verdict

        verdict = await has.store.chat_turn(group, act.event_id, now.date(), decide)
        has.wake()
        if verdict.listed is not None and any(one.id < 0 for one in verdict.chat.reminders):
            numbered = await self._look(group, now)  # the buttons of the list carry the new ids
            verdict = Table(numbered or verdict.chat, situation).listed(*verdict.listed)
        return tuple(has.phrases.localise(reply, locale) for reply in verdict.replies)

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(id, title)`` of a group's reminders."""
        has = self._has
        chat = await self._look(has.group_key(where), has.clock.now())
        locale = has.phrases.nearest(locale_hint)
        found = []
        for number, one in enumerate(chat.shown if chat else (), start=1):
            pieces = (telling.short_title(has.library, one.post), telling.rule_words(one.rule))
            title = ", ".join(self._plain(piece, locale) for piece in pieces)
            found.append((str(one.id), f"{number}. {title}"))
        return found

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(zone id, city)`` of what somebody may mean who is still typing."""
        locale = self._has.phrases.nearest(locale_hint)
        zones = self._has.zones
        found = zones.find(typed, locale) if typed.strip() else zones.suggested(locale)
        return [(one.id, one.shown) for one in found]

    async def words(self, job: Job) -> Message | None:
        """Return what to send for what is due, or None where there is nothing to say."""
        match job:
            case GroupJob():
                return self._posted(job)
            case NudgeJob():
                reply = announcing.nudge(self._has.library, job.nudge)
                if reply is None:
                    return None
                self._nudged(job.person, reply)
                locale = self._has.phrases.nearest(job.progress.locale)
                return self._has.phrases.localise(reply, locale)
        assert_never(job)

    def _posted(self, job: GroupJob) -> Message | None:
        has = self._has
        last_day = job.due.astimezone(ZoneInfo(job.reminder.zone)).date()
        reply = announcing.due(
            has.library,
            job.chat,
            job.reminder,
            number=job.number or 0,
            last_day=last_day + timedelta(days=ANSWER_WITHIN_DAYS),
            via=tag(job.group),
        )
        locale = has.phrases.nearest(job.reminder.post.locale or job.chat.locale)
        return has.phrases.localise(reply, locale) if reply else None

    def key(self, where: Address) -> bytes:
        """Return the name under which a group is kept."""
        return self._has.group_key(where)

    async def counting(self, group: bytes) -> bool:
        """Whether the group publishes a weekly number; looked up once a minute at most."""
        now = self._has.clock.now()
        known = self._counting.get(group)
        if known is None or not timedelta() <= now - known[0] < REMEMBERED:
            chat = await self._look(group, now)
            known = now, chat is not None and chat.counting
            if len(self._counting) >= MOST_REMEMBERED:
                self._counting.clear()
            self._counting[group] = known
        return known[1]

    # What the core cannot fetch

    async def _look(self, group: bytes, now: datetime) -> Chat | None:
        def peek(chat: Chat | None, _seen: bool) -> tuple[ChatOutcome, Chat | None]:  # noqa: FBT001
            return LeaveChat(), chat

        return await self._has.store.chat_turn(group, None, now.date(), peek)

    def _filled(
        self, event: GroupEvent, chat: Chat | None, locale: str, now: datetime
    ) -> GroupEvent:
        has = self._has
        local = now.astimezone(ZoneInfo(chat.zone if chat and chat.zone else UTC_ZONE))
        match event:
            case Planned():
                filled = replace(event, named=self._named(event.what, locale))
                if event.when is not None:
                    filled = replace(filled, reading=has.times.read(event.when, locale, local))
                if event.until is not None:
                    filled = replace(filled, ending=has.times.read(event.until, locale, local))
                return filled
            case GroupSaid():
                asks = event.answers or (chat.draft.asks if chat and chat.draft else "")
                return replace(
                    event,
                    named=self._named(event.text, locale) if asks == "what" else None,
                    reading=has.times.read(event.text, locale, local),
                    zones=meant(event.text, locale, has.zones) if asks == "zone" else (),
                )
            case SetUp(place=str(place)):
                return replace(event, zones=meant(place, locale, has.zones))
            case SetUp() | Listed() | Done() | GroupPressed() | TestRefused():
                return event
        assert_never(event)

    def _named(self, words: str | None, locale: str) -> Named | None:
        if not words:
            return None
        guide = named(words, self._has.phrases.titles(locale))
        answer = None if guide else named(words, self._has.phrases.questions(locale))
        return Named(guide=guide, answer=answer) if guide or answer else None

    def _plain(self, text: Text, locale: str) -> str:
        message = self._has.phrases.localise(Reply(parts=(text,)), locale)
        return " ".join(part.plain for part in message.parts if hasattr(part, "plain"))


def as_found(zones: Sequence[ZoneNamed]) -> tuple[ZoneFound, ...]:
    """Return the zones as the core shows them."""
    return tuple(ZoneFound(id=one.id, shown=one.shown) for one in zones)


def meant(words: str, locale: str, zones: ZonesKnown) -> tuple[ZoneFound, ...]:
    """Return the zones that words may mean; one alone where they are the id or the city's name."""
    said = words.strip()
    if zones.is_zone(said):
        return (ZoneFound(id=said, shown=said),)
    found = zones.find(words, locale)
    exact = [one for one in found if one.city.casefold() == said.casefold()]
    return as_found(exact if len(exact) == 1 else found)


def tag(group: bytes) -> str:
    """Return a group's key in the letters that a link or a button may carry."""
    return base64.urlsafe_b64encode(group).decode().rstrip("=")


def untag(text: str) -> bytes | None:
    """Return the key that a link or a button carries, or None where it is none."""
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if tag(key) == text else None


def _place(event: GroupEvent, chat: Chat | None, where: Spot) -> Spot:
    """Return the place whose rights count for the event."""
    number: int | None = None
    match event:
        case Planned(spot=Spot() as spot):
            return spot
        case Planned():
            number = event.editing
            if number is None and (event.when or event.what):
                return where
        case Done():
            number = event.reminder
        case GroupPressed(token=token):
            is_post = token.step in ("post-now", "resume", "edit") and token.choice.isdigit()
            number = int(token.choice) if is_post else None
        case SetUp():
            return where
        case GroupSaid() | Listed() | TestRefused():
            pass
    if chat is None:
        return where
    reminder = chat.reminder(number) if number is not None else None
    if reminder is not None:
        return reminder.spot
    return chat.draft.spot if chat.draft is not None else where
