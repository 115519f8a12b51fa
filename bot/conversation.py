"""The async shell around the core, and the only door into it: load, advance, commit, then speak.

No platform is known here and no decision about a walk is made. The store runs a whole turn as one
unit: of two presses at once the second finds its button stale.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot import understand
from bot.core import counting, engine
from bot.core.board import zone_id
from bot.core.desk import Aids, Turn, last_shown
from bot.core.events import (
    Asked,
    Counted,
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    GroupAsked,
    LookedUp,
    NotAllowed,
    NudgePlanned,
    PanelAsked,
    Pressed,
    Said,
    WrongPlace,
    ZoneAsked,
)
from bot.core.faq import Meaning, OutOfScope, Urgent
from bot.core.guide import Library
from bot.core.messages import Message
from bot.core.progress import Progress
from bot.core.replies import Place, Reply
from bot.core.tokens import APP
from bot.grouptalk import GroupTalk, as_found, meant, tag, untag
from bot.i18n import Phrases
from bot.ports import (
    Act,
    Address,
    Clock,
    Count,
    Erase,
    Finder,
    Inbound,
    Job,
    Keep,
    Leave,
    Outcome,
    Saved,
    Store,
    Times,
    UserKey,
    ZonesKnown,
)

GLIMPSES = 4096
"""How many people's latest views are held in memory: a newcomer has no row, and which answer
somebody looks at is never written down, yet a typed "1" must mean what is on the screen."""

_ABOUT_NOBODY = (GroupAsked, PanelAsked, NotAllowed, WrongPlace, DirectSent, DirectRefused)


class Conversation:
    """The house behind every adapter (see ``ports.Door``)."""

    def __init__(
        self,
        *,
        library: Library,
        phrases: Phrases,
        store: Store,
        person_key: Callable[[UserKey], bytes],
        clock: Clock,
        groups: GroupTalk,
        times: Times,
        zones: ZonesKnown,
        finder: Finder | None = None,
    ) -> None:
        """Join the parts; without a finder, words that press nothing stay words."""
        self._groups = groups
        self._times = times
        self._zones = zones
        self._library = library
        self._phrases = phrases
        self._store = store
        self._finder = finder
        self._person_key = person_key
        self._clock = clock
        self._glimpses: OrderedDict[bytes, Progress] = OrderedDict()
        groups.listen(self._nudged)

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn and return what to say; everything is committed when this returns."""
        if isinstance(inbound.event, _ABOUT_NOBODY):
            return self._in_public(inbound, inbound.event)
        if isinstance(inbound.event, LookedUp) or (
            isinstance(inbound.event, Asked) and inbound.event.public
        ):
            locale = self._phrases.nearest(inbound.locale_hint)
            found = await self._find(inbound.event.question, locale)
            return self._in_public(inbound, replace(inbound.event, meaning=found or OutOfScope()))
        person = self._person_key(inbound.user)
        group = await self._came_from(inbound)
        inbound = await self._counted(inbound, person)
        meaning = await self._meaning(inbound, person)
        now = self._clock.now()

        def decide(saved: Saved | None, seen: bool) -> tuple[Outcome, tuple[Message, ...]]:  # noqa: FBT001
            before = self._before(person, saved)
            if group is not None:
                before = replace(before, group=group)
            event = self._meant(inbound, before, saved, meaning)
            aids = self._aids(inbound, before, event)
            if seen and _moves(event):  # brought again: answer again, but do nothing twice
                again = engine.current(self._library, before, now, aids)
                turn = Turn(progress=before, replies=(again,))
            else:
                turn = engine.advance(self._library, before, event, now, aids)
            if seen:
                turn = replace(turn, tallies=())
            self._glimpse(person, turn)
            return self._outcome(saved, turn, inbound), self._written(turn, inbound)

        return await self._store.turn(person, inbound.event_id, now.date(), decide)

    async def govern(self, act: Act) -> tuple[Message, ...]:
        """Take one turn of a group's admins; everything is committed when this returns."""
        return await self._groups.govern(act)

    async def reminders(self, where: Address, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(id, title)`` of a group's reminders."""
        return await self._groups.reminders(where, locale_hint)

    def zones(self, typed: str, locale_hint: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(zone id, city)`` of what somebody may mean who is still typing."""
        return self._groups.zones(typed, locale_hint)

    async def words(self, job: Job) -> Message | None:
        """Return what to send for what is due (``ports.Announcer``)."""
        return await self._groups.words(job)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault of ours."""
        return self._phrases.apology(self._phrases.nearest(locale_hint), code)

    async def _meaning(self, inbound: Inbound, person: bytes) -> Meaning | None:
        """Find what words mean before the turn: a match takes longer than a turn may."""
        if not isinstance(inbound.event, Said | Asked):
            return None

        def peek(saved: Saved | None, _seen: bool) -> tuple[Outcome, tuple[Event, str]]:  # noqa: FBT001
            before = self._before(person, saved)
            event = self._meant(inbound, before, saved, None)
            return Leave(), (event, self._locale(before, inbound))

        today = self._clock.now().date()
        event, locale = await self._store.turn(person, None, today, peek)
        match event:
            case Said(text=words) | Asked(question=words):
                return await self._find(words, locale)
            case _:
                return None

    async def _find(self, question: str, locale: str) -> Meaning | None:
        if self._finder is None:
            return None
        return await asyncio.to_thread(self._finder.find, question, locale)

    def _meant(
        self, inbound: Inbound, before: Progress, saved: Saved | None, meaning: Meaning | None
    ) -> Event:
        """Read typed words beside what is on show, and fill in what the core cannot fetch."""
        event = inbound.event
        if isinstance(event, Said):
            shown = engine.current(self._library, before, self._clock.now())
            message = self._phrases.localise(shown, self._locale(before, inbound))
            event = understand.read(event.text, message, self._library, self._phrases)
            if isinstance(event, Said) and meaning is not None:
                event = understand.beside(event, meaning, message, self._library)
        if isinstance(event, Asked) and meaning is not None:
            event = replace(event, meaning=meaning)
        event = self._timed(event, inbound, before)
        if isinstance(event, DataAsked) or _is_app(event, "mydata"):
            return DataAsked(rows=dict(saved.rows) if saved else {})
        return event

    def _timed(self, event: Event, inbound: Inbound, before: Progress) -> Event:
        """Read a time or a city in the person's own words."""
        locale = self._locale(before, inbound)
        match event:
            case NudgePlanned(words=words) if words:
                return self._planned(words, before.zone, locale)
            case ZoneAsked(place=str(place)):
                return replace(event, zones=meant(place, locale, self._zones))
            case Asked(meaning=Urgent()):
                return event  # whatever was asked for: nothing goes before an emergency
            case Said(text=words) | Asked(question=words) if before.shown.startswith("zone:"):
                zones = meant(words, locale, self._zones)
                if len(zones) == 1 and before.wish:
                    planned = self._planned(before.wish, zones[0].id, locale)
                    return replace(planned, zone=zones[0].id)
                is_name = zones or isinstance(event, Said)
                return ZoneAsked(place=words, zones=zones) if is_name else event
            case Pressed(token=token) if _is_app(event, "zone") and before.wish:
                zone = zone_id(token.choice)
                if self._zones.is_zone(zone):
                    planned = self._planned(before.wish, zone, locale)
                    return replace(planned, zone=zone)
        return event

    def _planned(self, words: str, zone: str | None, locale: str) -> NudgePlanned:
        if zone is None:
            return NudgePlanned(words=words)
        local = self._clock.now().astimezone(ZoneInfo(zone))
        return NudgePlanned(words=words, reading=self._times.read(words, locale, local))

    def _aids(self, inbound: Inbound, before: Progress, event: Event) -> Aids:
        chosen = event.zone if isinstance(event, NudgePlanned) and event.zone else before.zone
        locale = self._locale(before, inbound)
        return Aids(
            zone=ZoneInfo(chosen) if chosen and self._zones.is_zone(chosen) else None,
            zones=lambda: as_found(self._zones.suggested(locale)),
            is_zone=self._zones.is_zone,
            reachable=inbound.address is not None,
        )

    # Being counted in a group's week

    async def _came_from(self, inbound: Inbound) -> str | None:
        """Return the group by whose public button somebody comes, where it counts people in."""
        if inbound.group is not None:
            where = Address(platform=inbound.user.platform, spot=inbound.group)
            group: bytes | None = self._groups.key(where)
        else:
            group = untag(inbound.via) if inbound.via else None
        if group is None or not await self._groups.counting(group):
            return None
        return tag(group)

    async def _counted(self, inbound: Inbound, person: bytes) -> Inbound:
        """Count somebody who asked for it; the core is told what came of it."""
        event = inbound.event
        if not isinstance(event, Pressed) or not _is_app(event, "count"):
            return inbound
        group = untag(event.token.choice)
        today = self._clock.now().date()

        def peek(saved: Saved | None, _seen: bool) -> tuple[Outcome, bool]:  # noqa: FBT001
            walks = saved.progress.walks if saved else ()
            return Leave(), counting.finished_lately(walks, today)

        outcome = "closed"
        if group is not None:
            if not await self._store.turn(person, None, today, peek):
                outcome = "unfinished"
            elif await self._store.count_in(group, person, today):
                outcome = "in"
        return replace(inbound, event=Counted(outcome=outcome))

    def _in_public(self, inbound: Inbound, event: Event) -> tuple[Message, ...]:
        turn = engine.advance(self._library, Progress(), event, self._clock.now())
        return self._written(turn, inbound)

    def _written(self, turn: Turn, inbound: Inbound) -> tuple[Message, ...]:
        locale = self._locale(turn.progress, inbound)
        replies = (
            reply if inbound.in_place else replace(reply, place=Place.NEW) for reply in turn.replies
        )
        return tuple(self._phrases.localise(reply, locale) for reply in replies)

    def _locale(self, progress: Progress | None, inbound: Inbound) -> str:
        chosen = progress.locale if progress else None
        known = chosen if chosen in self._phrases.locales else None
        return known or self._phrases.nearest(inbound.locale_hint)

    def _outcome(self, saved: Saved | None, turn: Turn, inbound: Inbound) -> Outcome:
        locale = self._locale(turn.progress, inbound)
        counts = tuple(
            Count(what=one.what, answer=one.answer, locale=locale) for one in turn.tallies
        )
        if turn.progress is None:
            return Erase() if saved else Leave()
        kept = replace(turn.progress, last=None, rated=frozenset(), group=None, wish=None)
        if kept.nudges and kept.locale is None:  # else nobody would know in which language to write
            kept = replace(kept, locale=locale)
        if not kept.worth_keeping or (saved and saved.progress == kept):
            return Leave(counts=counts)
        return Keep(progress=kept, counts=counts, address=inbound.address)

    # What is remembered in memory only

    def _before(self, person: bytes, saved: Saved | None) -> Progress:
        glimpse = self._glimpses.get(person, Progress())
        if saved is None:
            return replace(
                glimpse, locale=None, keep=False, active=None, walks=(), zone=None, nudges=()
            )
        return replace(
            saved.progress,
            last=glimpse.last,
            rated=glimpse.rated,
            group=glimpse.group,
            wish=glimpse.wish,
        )

    def _nudged(self, person: bytes, shown: Reply) -> None:
        """Let a typed "1" mean the buttons of a nudge that goes out now."""
        glimpse = self._glimpses.get(person, Progress())
        self._glimpse(person, Turn(progress=replace(glimpse, last=shown), replies=()))

    def _glimpse(self, person: bytes, turn: Turn) -> None:
        progress = turn.progress or Progress(last=last_shown(turn.replies))
        self._glimpses[person] = replace(progress, walks=())
        self._glimpses.move_to_end(person)
        if len(self._glimpses) > GLIMPSES:
            self._glimpses.popitem(last=False)


def _is_app(event: Event, verb: str) -> bool:
    return isinstance(event, Pressed) and (event.token.guide, event.token.step) == (APP, verb)


def _moves(event: Event) -> bool:
    """Whether doing the event a second time would do something a second time."""
    if isinstance(event, Pressed):
        return event.token.guide != APP or event.token.step == "forget-yes"
    return isinstance(event, Said)
