"""The async shell around the core, and the only door into it: load, advance, commit, then speak.

No platform is known here and no decision about a walk is made. The store runs a whole turn as one
unit, so two presses at once come one after the other and the second finds its button stale.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot import understand
from bot.core import engine, menus
from bot.core.desk import Turn, last_shown
from bot.core.events import (
    Asked,
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    GroupAsked,
    LookedUp,
    NotAllowed,
    PanelAsked,
    Pressed,
    Said,
    WrongPlace,
)
from bot.core.faq import Meaning, OutOfScope
from bot.core.guide import Library
from bot.core.messages import Message
from bot.core.progress import Progress
from bot.core.replies import Place
from bot.core.tokens import APP
from bot.i18n import Phrases
from bot.ports import (
    Clock,
    Count,
    Erase,
    Finder,
    Inbound,
    Keep,
    Leave,
    Outcome,
    Saved,
    Store,
    UserKey,
)

GLIMPSES = 4096
"""How many people's latest views are remembered in memory: a newcomer has no row yet, and which
answer somebody looks at is never written down, yet a typed "1" must mean what is on the screen."""

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
        finder: Finder | None = None,
    ) -> None:
        """Join the parts; without a finder, words that press nothing stay words."""
        self._library = library
        self._phrases = phrases
        self._store = store
        self._finder = finder
        self._person_key = person_key
        self._clock = clock
        self._glimpses: OrderedDict[bytes, Progress] = OrderedDict()

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
        meaning = await self._meaning(inbound, person)
        now = self._clock.now()

        def decide(saved: Saved | None, seen: bool) -> tuple[Outcome, tuple[Message, ...]]:  # noqa: FBT001
            before = self._before(person, saved)
            event = self._meant(inbound, before, saved, meaning)
            if seen and _moves(event):  # brought again: answer again, but do nothing twice
                turn = Turn(progress=before, replies=(engine.current(self._library, before, now),))
            else:
                turn = engine.advance(self._library, before, event, now)
            if seen:
                turn = replace(turn, tallies=())
            self._glimpse(person, turn)
            return self._outcome(saved, turn, inbound), self._written(turn, inbound)

        return await self._store.turn(person, inbound.event_id, now.date(), decide)

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
            return replace(event, meaning=meaning)
        if isinstance(event, DataAsked) or _is_app(event, "mydata"):
            return DataAsked(rows=saved.rows if saved else {})
        return event

    def _answered_again(
        self, before: Progress, event: Event, saved: Saved | None, now: datetime
    ) -> Turn:
        if _is_app(event, "forget-yes") and saved is None:
            return Turn(progress=before, replies=(menus.forgotten(),))
        return Turn(progress=before, replies=(engine.current(self._library, before, now),))

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
        kept = replace(turn.progress, last=None, rated=frozenset())
        if not kept.worth_keeping or (saved and saved.progress == kept):
            return Leave(counts=counts)
        return Keep(progress=kept, counts=counts)

    # What is remembered in memory only

    def _before(self, person: bytes, saved: Saved | None) -> Progress:
        glimpse = self._glimpses.get(person, Progress())
        if saved is None:
            return replace(glimpse, locale=None, keep=False, active=None, walks=())
        return replace(saved.progress, last=glimpse.last, rated=glimpse.rated)

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
