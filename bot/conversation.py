"""The async shell around the core, and the only door into it: load, advance, commit, then speak.

No platform is known here and no decision about a walk is made. The store runs a whole turn as one
unit, so two presses at once come one after the other and the second finds its button stale.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from bot import understand
from bot.core import engine
from bot.core.events import (
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    GroupAsked,
    NotAllowed,
    PanelAsked,
    Pressed,
    Said,
    WrongPlace,
)
from bot.core.guide import Library
from bot.core.messages import Message
from bot.core.progress import Progress
from bot.core.replies import Place
from bot.core.tokens import APP
from bot.i18n import Phrases
from bot.ports import Clock, Erase, Inbound, Keep, Leave, Outcome, Saved, Store, UserKey

GLIMPSES = 4096
"""How many newcomers' latest views are remembered in memory; before a first choice nothing is
written down, yet a typed "1" must mean what is on their screen."""

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
    ) -> None:
        """Join the parts; nothing is read or written yet."""
        self._library = library
        self._phrases = phrases
        self._store = store
        self._person_key = person_key
        self._clock = clock
        self._glimpses: OrderedDict[bytes, Progress] = OrderedDict()

    async def handle(self, inbound: Inbound) -> tuple[Message, ...]:
        """Take one turn and return what to say; everything is committed when this returns."""
        if isinstance(inbound.event, _ABOUT_NOBODY):
            turn = engine.advance(self._library, Progress(), inbound.event, self._clock.now())
            return self._written(turn, inbound)
        person = self._person_key(inbound.user)
        now = self._clock.now()

        def decide(saved: Saved | None, seen: bool) -> tuple[Outcome, tuple[Message, ...]]:  # noqa: FBT001
            before = saved.progress if saved else self._glimpses.get(person, Progress())
            event = self._meant(inbound, before, saved)
            if seen and _moves(event):  # brought again: answer again, but do nothing twice
                turn = engine.Turn(
                    progress=before,
                    replies=(engine.current(self._library, before, now),),
                )
            else:
                turn = engine.advance(self._library, before, event, now)
            self._glimpse(person, turn.progress)
            return _outcome(saved, turn.progress), self._written(turn, inbound)

        return await self._store.turn(person, inbound.event_id, now.date(), decide)

    def apologise(self, locale_hint: str | None, code: str) -> Message:
        """Return the message for a fault of ours."""
        return self._phrases.apology(self._phrases.nearest(locale_hint), code)

    def _meant(self, inbound: Inbound, before: Progress, saved: Saved | None) -> Event:
        """Read typed words beside what is on show, and fill in what the core cannot fetch."""
        event = inbound.event
        if isinstance(event, Said):
            shown = engine.current(self._library, before, self._clock.now())
            locale = self._locale(before, inbound)
            message = self._phrases.localise(shown, locale)
            event = understand.read(event.text, message, self._library, self._phrases)
        if isinstance(event, DataAsked) or (
            isinstance(event, Pressed) and event.token.guide == APP and event.token.step == "mydata"
        ):
            return DataAsked(rows=saved.rows if saved else {})
        return event

    def _written(self, turn: engine.Turn, inbound: Inbound) -> tuple[Message, ...]:
        locale = self._locale(turn.progress, inbound)
        replies = (
            reply if inbound.in_place else replace(reply, place=Place.NEW) for reply in turn.replies
        )
        return tuple(self._phrases.localise(reply, locale) for reply in replies)

    def _locale(self, progress: Progress | None, inbound: Inbound) -> str:
        chosen = progress.locale if progress else None
        known = chosen if chosen in self._phrases.locales else None
        return known or self._phrases.nearest(inbound.locale_hint)

    def _glimpse(self, person: bytes, progress: Progress | None) -> None:
        self._glimpses.pop(person, None)
        if progress is not None and not progress.worth_keeping:
            self._glimpses[person] = progress
            if len(self._glimpses) > GLIMPSES:
                self._glimpses.popitem(last=False)


def _moves(event: Event) -> bool:
    """Whether doing the event a second time would do something a second time."""
    if isinstance(event, Pressed):
        return event.token.guide != APP or event.token.step == "forget-yes"
    return isinstance(event, Said)


def _outcome(saved: Saved | None, progress: Progress | None) -> Outcome:
    if progress is None:
        return Erase() if saved else Leave()
    if not progress.worth_keeping or (saved and saved.progress == progress):
        return Leave()
    return Keep(progress=progress)
