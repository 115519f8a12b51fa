"""The one transition of the product: ``advance`` takes what happened and returns what is next.

Pure: the same values in give the same values out. Input that is refused leaves the walk where it
is and explains itself; text off the script never ends a walk.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from bot.core import asking, guiding, menus, nudging
from bot.core.desk import Aids, Desk, Tally, Turn, last_shown, note
from bot.core.events import (
    Asked,
    Counted,
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    FaqOpened,
    ForgetAsked,
    GroupAsked,
    HelpAsked,
    LanguageAsked,
    LookedUp,
    NotAllowed,
    NudgePlanned,
    NudgesAsked,
    Opened,
    PanelAsked,
    Pressed,
    PrivacyAsked,
    ProgressAsked,
    Resumed,
    Said,
    Started,
    Unknown,
    WrongPlace,
    ZoneAsked,
)
from bot.core.guide import Library
from bot.core.progress import Progress
from bot.core.replies import Reply, Text
from bot.core.tokens import APP, Token
from bot.core.upgrades import bring_up


def advance(
    library: Library, progress: Progress, event: Event, now: datetime, aids: Aids | None = None
) -> Turn:
    """Return the turn that follows from one event; ``aids`` are what the core cannot know.

    Raises:
        ValueError: ``now`` is naive.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    turn = _answer(Desk(library, _upgraded(library, progress), now, aids), event)
    if turn.progress is None:
        return turn
    last = last_shown(turn.replies, progress.last)
    return replace(turn, progress=replace(turn.progress, last=last))


def current(library: Library, progress: Progress, now: datetime, aids: Aids | None = None) -> Reply:
    """Return the last reply with buttons, which typed answers mean; else where the person is."""
    return progress.last or Desk(library, _upgraded(library, progress), now, aids).again()


def _upgraded(library: Library, progress: Progress) -> Progress:
    walks = []
    for walk in progress.walks:
        guide = library.guide(walk.guide)
        walks.append(bring_up(guide, walk) if guide else walk)
    return replace(progress, walks=tuple(walks))


def _answer(desk: Desk, event: Event) -> Turn:  # noqa: C901, PLR0912 - one arm an event
    match event:
        case Started():
            return desk.show("home")
        case Opened():
            return guiding.open_guide(desk, event.guide)
        case Resumed():
            return guiding.resume(desk, event.guide)
        case Pressed():
            return _press(desk, event.token)
        case Said():
            return guiding.amount(desk, event.text) or desk.stay(note("note-not-understood"))
        case FaqOpened():
            return asking.open_answer(desk, event.answer)
        case Asked():
            return asking.ask(desk, event)
        case LookedUp():
            return asking.look_up(desk, event)
        case ProgressAsked():
            return desk.show("progress")
        case LanguageAsked():
            return desk.show("languages")
        case PrivacyAsked():
            return desk.show("privacy")
        case DataAsked():
            return desk.say(menus.my_data(event.rows))
        case ForgetAsked():
            return _forget(desk)
        case HelpAsked():
            return desk.show("help")
        case GroupAsked():
            return desk.say(menus.invitation(desk.library.guide(event.guide), "group-invite"))
        case PanelAsked():
            return desk.say(menus.invitation(desk.library.guide(event.guide), "panel-invite"))
        case NotAllowed():
            return desk.say(menus.line("not-allowed"))
        case WrongPlace():
            return desk.say(menus.line("wrong-place"))
        case DirectSent():
            return desk.say(menus.line("direct-sent"))
        case DirectRefused():
            return desk.say(menus.line("direct-refused"))
        case NudgesAsked():
            return nudging.overview(desk)
        case NudgePlanned():
            return nudging.planned(desk, event)
        case ZoneAsked():
            return nudging.zone(desk, event)
        case Counted():
            return nudging.counted(desk, event)
        case Unknown():
            return desk.stay(note("note-unknown"))
    assert_never(event)


def _press(desk: Desk, token: Token) -> Turn:
    if token.guide != APP:
        return guiding.press(desk, token)
    act = _VERBS.get(token.step)
    return act(desk, token) if act else desk.stay(note("note-unknown"))


def _show(desk: Desk, token: Token) -> Turn:
    return desk.show(token.step)


def _catalogue(desk: Desk, token: Token) -> Turn:
    return desk.show("catalogue", token.choice if token.choice.isdigit() else "0")


def _language(desk: Desk, token: Token) -> Turn:
    known = {one.lower(): one for one in desk.library.locales}
    chosen = known.get(token.choice.lower())
    if chosen is None:
        return desk.show("languages", "-", note("note-no-language"))
    desk.progress = replace(desk.progress, locale=chosen)
    walk = menus.active_walk(desk.library, desk.progress)
    if walk is not None:
        return desk.show("walk", walk.guide, note("note-language"))
    return desk.show("home", "-", note("note-language"))


def _keep(desk: Desk, token: Token) -> Turn:
    on = token.choice == "on"
    if not desk.progress.walks:
        return desk.show("privacy", "-", note("note-not-kept"))
    desk.progress = replace(desk.progress, keep=on)
    return desk.show("privacy", "-", note("note-keep-on" if on else "note-keep-off"))


def _forget(desk: Desk, *notes: Text) -> Turn:
    return desk.show("forget", str(menus.minute(desk.now)), *notes)


def _erase(desk: Desk, token: Token) -> Turn:
    if not 0 <= menus.minute(desk.now) - token.turn <= menus.CONFIRM_MINUTES:
        return _forget(desk, note("note-confirm-again"))
    return Turn(progress=None, replies=(menus.forgotten(),))


_VERBS: Final[dict[str, Callable[[Desk, Token], Turn]]] = {
    "home": _show,
    "progress": _show,
    "languages": _show,
    "privacy": _show,
    "help": _show,
    "forget": lambda desk, _: _forget(desk),
    "catalogue": _catalogue,
    "platform": lambda desk, token: guiding.open_platform(desk, token.choice),
    "open": lambda desk, token: guiding.open_guide(
        desk, None if token.choice == "-" else token.choice
    ),
    "resume": lambda desk, token: guiding.resume(desk, token.choice),
    "direct": lambda desk, token: guiding.resume(desk, token.choice),
    "receipt": lambda desk, token: guiding.receipt(desk, token.choice),
    "language": _language,
    "keep": _keep,
    "forget-yes": _erase,
    "forget-no": lambda desk, _: desk.show("home", "-", note("note-kept")),
    "mydata": lambda desk, _: desk.say(menus.my_data({})),
    "topics": lambda desk, _: asking.browse(desk, None),
    "topic": lambda desk, token: asking.browse_topic(desk, token.choice, token.turn),
    "answer": lambda desk, token: asking.browse(desk, token.choice),
    "helped": lambda desk, token: asking.rate(desk, token.choice, token.step),
    "unhelped": lambda desk, token: asking.rate(desk, token.choice, token.step),
    "nudges": lambda desk, token: desk.show("nudges", token.choice),
    "nudge": nudging.wanted,
    "nudge-at": nudging.confirmed,
    "snooze": nudging.later,
    "quiet": lambda desk, _: nudging.quiet(desk),
    "zone": nudging.pressed_zone,
    "count": lambda desk, _: nudging.counted(desk, Counted(outcome="closed")),
    "unanswered": lambda desk, _: asking.none_of_these(desk),
}
"""What each button that belongs to no guide does: ``app:<verb>:<argument>:<number>``."""

__all__ = ["Aids", "Tally", "Turn", "advance", "current"]
