"""The one transition of the product: ``advance`` takes what happened and returns what is next.

Pure: the same values in give the same values out. Input that is refused leaves the walk where it
is and explains itself; text off the script never ends a walk.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import assert_never

from bot.core import drawing, menus, walking
from bot.core.events import (
    DataAsked,
    DirectRefused,
    DirectSent,
    Event,
    ForgetAsked,
    GroupAsked,
    HelpAsked,
    LanguageAsked,
    NotAllowed,
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
)
from bot.core.guide import Card, Count, Guide, Library
from bot.core.progress import Progress, Walk
from bot.core.replies import Reply, Role, Text, text
from bot.core.tokens import APP, Token
from bot.core.upgrades import bring_up


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What to keep and what to say. ``progress`` is None when everything is to be erased."""

    progress: Progress | None
    replies: tuple[Reply, ...]


def advance(library: Library, progress: Progress, event: Event, now: datetime) -> Turn:
    """Return the turn that follows from one event.

    Raises:
        ValueError: ``now`` is naive.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    return _Desk(library, _upgraded(library, progress), now).answer(event)


def current(library: Library, progress: Progress, now: datetime) -> Reply:
    """Return what the person last looked at, as it stands now: typed answers mean its buttons."""
    return _Desk(library, _upgraded(library, progress), now).again()


def _upgraded(library: Library, progress: Progress) -> Progress:
    walks = []
    for walk in progress.walks:
        guide = library.guide(walk.guide)
        walks.append(bring_up(guide, walk) if guide else walk)
    return replace(progress, walks=tuple(walks))


def _note(key: str) -> Text:
    return text(key, Role.NOTE)


class _Desk:
    """One turn of one person: holds the three inputs while they are looked at."""

    def __init__(self, library: Library, progress: Progress, now: datetime) -> None:
        self.library = library
        self.progress = progress
        self.now = now

    @property
    def today(self) -> date:
        return self.now.date()

    def answer(self, event: Event) -> Turn:  # noqa: C901, PLR0912 - one arm an event
        match event:
            case Started():
                return self.show("home")
            case Opened():
                return self.open(event.guide)
            case Resumed():
                return self.resume(event.guide)
            case Pressed():
                return self.press(event.token)
            case Said():
                return self.said(event.text)
            case ProgressAsked():
                return self.show("progress")
            case LanguageAsked():
                return self.show("languages")
            case PrivacyAsked():
                return self.show("privacy")
            case DataAsked():
                return self.say(menus.my_data(event.rows))
            case ForgetAsked():
                return self.show("forget")
            case HelpAsked():
                return self.show("help")
            case GroupAsked():
                return self.say(menus.invitation(self.library.guide(event.guide), "group-invite"))
            case PanelAsked():
                return self.say(menus.invitation(self.library.guide(event.guide), "panel-invite"))
            case NotAllowed():
                return self.say(menus.line("not-allowed"))
            case WrongPlace():
                return self.say(menus.line("wrong-place"))
            case DirectSent():
                return self.say(menus.line("direct-sent"))
            case DirectRefused():
                return self.say(menus.line("direct-refused"))
            case Unknown():
                return self.stay(_note("note-unknown"))
        assert_never(event)

    # What to show

    def say(self, *replies: Reply, progress: Progress | None = None) -> Turn:
        return Turn(progress=progress or self.progress, replies=replies)

    def show(self, verb: str, argument: str = "-", *notes: Text) -> Turn:
        self.progress = replace(self.progress, shown=f"{verb}:{argument}")
        return self.say(self.again(*notes))

    def stay(self, *notes: Text) -> Turn:
        """Change nothing, and show once more what was on show."""
        return self.say(self.again(*notes))

    def again(self, *notes: Text) -> Reply:  # noqa: C901 - one arm a place
        verb, _, argument = self.progress.shown.partition(":")
        match verb:
            case "walk":
                guide = self.library.guide(argument)
                if guide is not None:
                    return drawing.draw(
                        self.library, self.progress, guide, self.walk(guide), *notes
                    )
            case "catalogue":
                return menus.catalogue(self.library, int(argument), *notes)
            case "platform":
                if self.library.of_platform(argument):
                    return menus.platform(self.library, argument, *notes)
            case "progress":
                return menus.progress_list(self.library, self.progress, *notes)
            case "languages":
                return menus.languages(self.library, *notes)
            case "privacy":
                return menus.privacy(self.progress, *notes)
            case "forget":
                return menus.forget(self.now, *notes)
            case "help":
                return menus.help_card(*notes)
        return menus.home(self.library, self.progress, *notes)

    def walk(self, guide: Guide) -> Walk:
        return self.progress.walk(guide.id) or walking.begin(guide, self.today)

    # Guides

    def open(self, guide_id: str | None) -> Turn:
        guide = self.library.guide(guide_id)
        if guide is None:
            if guide_id and self.library.of_platform(guide_id):
                return self.show("platform", guide_id)
            notes = (_note("note-no-guide"),) if guide_id else ()
            return self.show("catalogue", "0", *notes)
        walk = self.progress.walk(guide.id)
        if walk is None or walk.step == guide.start.id:
            return self.show("walk", guide.id)
        self.progress = replace(self.progress, shown=f"walk:{guide.id}", active=guide.id)
        midway = walk.finished is None
        notes = (_note("note-midway"),) if midway else ()
        return self.say(
            drawing.draw(self.library, self.progress, guide, walk, *notes, restart=midway)
        )

    def resume(self, guide_id: str | None) -> Turn:
        wanted = self.library.guide(guide_id)
        if wanted is None:
            walk = menus.active_walk(self.library, self.progress)
            wanted = self.library.guide(walk.guide) if walk else None
        if wanted is None:
            return self.show("home", "-", _note("note-nothing-open"))
        if self.progress.walk(wanted.id):
            self.progress = replace(self.progress, active=wanted.id)
        return self.show("walk", wanted.id)

    def press(self, token: Token) -> Turn:
        if token.guide == APP:
            return self.press_app(token)
        guide = self.library.guide(token.guide)
        if guide is None:
            return self.show("catalogue", "0", _note("note-guide-gone"))
        walk = self.walk(guide)
        if isinstance(guide.start, Card):
            return self.show("walk", guide.id)
        if token.turn != walk.turn or token.step != walk.step:
            known = self.progress.walk(guide.id) is not None
            return self.show("walk", guide.id, _note("note-stale" if known else "note-not-kept"))
        allowed = {choice.id: choice for choice in walking.choices_at(guide, walk)}
        allowed[walking.RESTART.id] = walking.RESTART
        choice = allowed.get(token.choice)
        if choice is None:
            return self.show("walk", guide.id, _note("note-unknown"))
        if choice.guide is not None:
            self.progress = self.progress.with_walk(walk)
            return self.open(choice.guide)
        moved = walking.choose(guide, walk, choice, self.today)
        self.progress = replace(self.progress.with_walk(moved), active=guide.id)
        if choice.id == "pause":
            self.progress = replace(self.progress, shown=f"walk:{guide.id}")
            return self.say(menus.paused(guide, moved))
        return self.show("walk", guide.id)

    def said(self, words: str) -> Turn:
        verb, _, guide_id = self.progress.shown.partition(":")
        guide = self.library.guide(guide_id) if verb == "walk" else None
        if guide is not None:
            walk = self.walk(guide)
            amount = _amount(words) if isinstance(walking.present(guide, walk), Count) else None
            if amount is not None and not 1 <= amount <= walking.MOST_ITEMS:
                return self.stay(_note("note-amount"))
            if amount is not None:
                moved = walking.count(guide, walk, amount, self.today)
                self.progress = replace(self.progress.with_walk(moved), active=guide.id)
                return self.show("walk", guide.id)
        return self.stay(_note("note-not-understood"))

    # Buttons that belong to no guide

    def press_app(self, token: Token) -> Turn:  # noqa: C901 - one arm a verb
        argument = token.choice
        match token.step:
            case "home" | "progress" | "languages" | "privacy" | "help" | "forget":
                return self.show(token.step)
            case "catalogue":
                return self.show("catalogue", argument if argument.isdigit() else "0")
            case "platform":
                return self.platform(argument)
            case "open":
                return self.open(None if argument == "-" else argument)
            case "resume" | "direct":
                return self.resume(argument)
            case "language":
                return self.language(argument)
            case "keep":
                return self.keep(on=argument == "on")
            case "forget-yes":
                return self.erase(token.turn)
            case "forget-no":
                return self.show("home", "-", _note("note-kept"))
            case "receipt":
                return self.receipt(argument)
            case "mydata":
                return self.say(menus.my_data({}))
        return self.stay(_note("note-unknown"))

    def platform(self, platform_id: str) -> Turn:
        guides = self.library.of_platform(platform_id)
        if not guides:
            return self.show("catalogue", "0", _note("note-no-guide"))
        if len(guides) == 1:
            return self.open(guides[0].id)
        return self.show("platform", platform_id)

    def language(self, locale: str) -> Turn:
        known = {one.lower(): one for one in self.library.locales}
        chosen = known.get(locale.lower())
        if chosen is None:
            return self.show("languages", "-", _note("note-no-language"))
        self.progress = replace(self.progress, locale=chosen)
        walk = menus.active_walk(self.library, self.progress)
        if walk is not None:
            return self.show("walk", walk.guide, _note("note-language"))
        return self.show("home", "-", _note("note-language"))

    def keep(self, *, on: bool) -> Turn:
        if self.progress.walks:
            self.progress = replace(self.progress, keep=on)
        return self.show("privacy", "-", _note("note-keep-on" if on else "note-keep-off"))

    def erase(self, minute: int) -> Turn:
        if not 0 <= menus.minute(self.now) - minute <= menus.CONFIRM_MINUTES:
            return self.show("forget", "-", _note("note-confirm-again"))
        return Turn(progress=None, replies=(menus.forgotten(),))

    def receipt(self, guide_id: str) -> Turn:
        guide = self.library.guide(guide_id)
        walk = self.progress.walk(guide_id)
        if guide is None or walk is None:
            return self.stay(_note("note-not-kept"))
        return self.say(menus.receipt(guide, walk, self.today))


def _amount(words: str) -> int | None:
    digits = words.strip()
    return int(digits) if digits.isdecimal() and len(digits) <= 9 else None  # noqa: PLR2004
