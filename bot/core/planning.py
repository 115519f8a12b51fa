"""The reminder that is being written: what is said of it, and what is still open.

``rehearsing`` draws it, ``saving`` saves it, ``governing`` decides who gets here.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo
from typing import assert_never

from bot.core import telling
from bot.core.acts import Named, Planned, Rights, ZoneFound
from bot.core.board import View
from bot.core.chat import Chat, Draft, Spot
from bot.core.guide import Library
from bot.core.reading import HalfRead, NotRead, Past, Read, Reading, TwoWays
from bot.core.rehearsing import Rehearsing
from bot.core.replies import City, Reply, Role, Text, text
from bot.core.schedule import BadRuleError, Every, Rule, check, shifts, upcoming
from bot.core.spacing import is_near

MOMENTS_SHOWN = 3
SHIFTS_SHOWN = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What a turn of a group's admins looks at beside what is kept of the group.

    ``locale`` is the language of whoever acts; ``zone_of`` turns a zone's id into its rules,
    ``is_zone`` says whether there is one; ``suggested`` are the zones offered first.
    """

    library: Library
    now: datetime
    where: Spot
    rights: Rights
    locale: str
    zone_of: Callable[[str], tzinfo]
    is_zone: Callable[[str], bool]
    suggested: tuple[ZoneFound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What to keep of the group, and what to say.

    ``listed`` are the lines above the list, where that is what is said: with rows that are new it
    is drawn once more, when the store has numbered them.
    """

    chat: Chat
    replies: tuple[Reply, ...]
    listed: tuple[Text, ...] | None = None


class Table:
    """One turn: the group as it becomes, and everything about its draft."""

    def __init__(self, chat: Chat, situation: Situation) -> None:
        """Begin with the group as it is kept."""
        self.chat = chat
        self.at = situation

    @property
    def zone(self) -> tzinfo:
        """The zone of the group, UTC until one was chosen."""
        return self.at.zone_of(self.chat.zone or "UTC")

    @property
    def today(self) -> date:
        """The day in the group's zone."""
        return self.at.now.astimezone(self.zone).date()

    @property
    def board(self) -> Rehearsing:
        """What draws the group as it is now."""
        view = View(library=self.at.library, chat=self.chat, today=self.today)
        return Rehearsing(view)

    def say(self, *replies: Reply) -> Verdict:
        """Return the turn with these replies and the group as it is now."""
        return Verdict(chat=self.chat, replies=replies)

    def change(self, **changes: object) -> None:
        """Change the group, and make every earlier button stale."""
        self.chat = replace(self.chat, turn=self.chat.turn + 1, **changes)  # type: ignore[arg-type] # names are checked by replace

    def listed(self, *notes: Text) -> Verdict:
        """Show the list."""
        return Verdict(chat=self.chat, replies=(self.board.listed(*notes),), listed=notes)

    # The draft

    def plan(self, event: Planned) -> Verdict:
        """Begin a reminder with what was said of it, or carry on with the one under way."""
        notes: list[Text] = []
        bare = event == Planned(spot=event.spot)
        if bare and self.chat.draft is not None:
            return self.onward()
        draft = self._begun(event)
        if draft is None:
            return self.listed(note("not-there"))
        post = draft.post
        changes = {
            "locale": event.locale,
            "silent": event.silent,
            "replace": event.replace,
        }
        post = replace(post, **{k: v for k, v in changes.items() if v is not None})  # type: ignore[arg-type] # as above
        draft = replace(draft, post=post)
        if event.named is not None:
            draft = _opening(draft, event.named)
        elif event.what is not None:
            notes.append(note("note-what-not-found"))
        self._keep(draft)
        if event.line is not None:
            notes.extend(self._line(event.line))
        last = _last_day(event.ending) if event.until is not None else None
        if isinstance(last, Text):
            notes.append(last)
            last = None
        reading = _ending_so(event.reading, last, event.times)
        screen = self._timed(reading) if event.when is not None else None
        if screen is not None and self._is_open_for_times:
            return self.say(screen)
        rule = self._draft.rule
        if rule is not None and (last is not None or event.times is not None):
            times = rule.times if event.times is None else event.times
            notes.extend(self._ending(last or rule.until, times))
        if event.when is not None and self.chat.zone is not None:
            notes.extend(_not_taken(reading))
        return self.onward(*notes)

    def _begun(self, event: Planned) -> Draft | None:
        if event.editing is None:
            return Draft(spot=event.spot or self.at.where)
        old = self.chat.reminder(event.editing)
        if old is None:
            return None
        return Draft(
            editing=old.id,
            chosen=True,
            rule=replace(old.rule, times=old.left) if old.left else old.rule,
            spot=event.spot or old.spot,
            post=old.post,
        )

    @property
    def _draft(self) -> Draft:
        return self.chat.draft or Draft(spot=self.at.where)

    @property
    def is_writing(self) -> bool:
        """Whether anything was said yet of a reminder."""
        return self.board.is_writing

    @property
    def _is_open_for_times(self) -> bool:
        return self._draft.chosen and self.chat.zone is not None

    def _keep(self, draft: Draft) -> None:
        self.change(draft=draft, locale=self.chat.locale or self.at.locale)

    def alter(self, **changes: object) -> Verdict:
        """Change the draft, and show what comes next."""
        self._keep(replace(self._draft, **changes))  # type: ignore[arg-type] # names are checked by replace
        return self.onward()

    def alter_post(self, **changes: object) -> Verdict:
        """Change what will be posted, and show what comes next."""
        return self.alter(post=replace(self._draft.post, **changes))  # type: ignore[arg-type] # as above

    def open_with(self, named: Named | None) -> Verdict:
        """Choose what the button opens; None is all guides."""
        self._keep(_opening(self._draft, named or Named()))
        return self.onward()

    def onward(self, *notes: Text) -> Verdict:
        """Show the next thing that is still open, or the rehearsal."""
        draft, board = self._draft, self.board
        if not draft.chosen:
            return self._asking("what", board.what(0, *notes))
        if self.chat.zone is None:
            return self.choose_zone(*notes)
        if draft.rule is None:
            return self._asking("when", board.when(*notes))
        return self._asking("", self._rehearsal(*notes))

    def choose_zone(self, *notes: Text, offered: tuple[ZoneFound, ...] = ()) -> Verdict:
        """Ask for the zone, with or without a draft."""
        reply = self.board.zone(offered or self.at.suggested, *notes)
        return self._asking("zone", reply)

    def _asking(self, what: str, reply: Reply) -> Verdict:
        draft = self.chat.draft
        if draft is None and what == "zone":
            draft = Draft(spot=self.at.where)  # so that a reply is known to be a city
        if draft is not None and draft.asks != what:
            self.chat = replace(self.chat, draft=replace(draft, asks=what))
        return self.say(reply)

    def ask(self, what: str) -> Verdict:
        """Ask for words: when, the admin's own line, the zone, the last day."""
        self._keep(replace(self._draft, asks=what))
        return self.say(self.board.write(what))

    def _rehearsal(self, *notes: Text) -> Reply:
        draft = self._draft
        rule = draft.rule
        moments = upcoming(rule, self.zone, self.at.now, MOMENTS_SHOWN) if rule else ()
        changes = shifts(rule, self.zone, self.at.now)[:SHIFTS_SHOWN] if rule else ()
        return self.board.rehearsal(
            draft,
            *notes,
            moments=moments,
            shifts=changes,
            near=is_near(self.chat, draft, self.chat.zone or "UTC", self.at.zone_of, self.at.now),
            rights=self.at.rights,
        )

    # What is typed

    def take_time(self, reading: Reading) -> Verdict:
        """Take a time that was read from words, or say why it was not."""
        screen = self._timed(reading)
        if screen is not None:
            return self.say(screen)
        against = _not_taken(reading)
        return self._asking("when", self.board.when(*against)) if against else self.onward()

    def _timed(self, reading: Reading) -> Reply | None:
        """Put the rule into the draft; return a question where the words left something open."""
        match reading:
            case Read(rule=rule):
                if self.chat.zone is not None or rule.every is not Every.ONCE:
                    self._keep(replace(self._draft, rule=rule, asks=""))
                return None
            case HalfRead():
                return self.board.time_of_day(reading)
            case TwoWays(first=first, second=second):
                return self.board.two_ways(first, second)
            case Past() | NotRead():
                return None
        assert_never(reading)

    def take_line(self, words: str) -> Verdict:
        """Take an admin's own line."""
        faults = self._line(words)
        return self.say(self.board.write("line", *faults)) if faults else self.onward()

    def _line(self, words: str) -> list[Text]:
        line = telling.cleaned(words)
        fault = telling.line_fault(line, telling.allowed_hosts(self.at.library))
        if fault is not None:
            return [fault]
        self._keep(replace(self._draft, post=replace(self._draft.post, line=line), asks=""))
        return []

    def take_end(self, reading: Reading) -> Verdict:
        """Take the last day."""
        last = _last_day(reading)
        faults = [last] if isinstance(last, Text) else self._ending(last, None)
        return self.say(self.board.until(*faults)) if faults else self.onward()

    def ends_after(self, times: int) -> Verdict:
        """Let it end after so many times; 0 is never."""
        return self.onward(*self._ending(None, times or None))

    def _ending(self, until: date | None, times: int | None) -> list[Text]:
        """End the rule so, or say that it would never come; what is once ends by itself."""
        rule = self._draft.rule
        if rule is None or rule.every is Every.ONCE:
            return []
        ended = replace(rule, until=until, times=times)
        try:
            check(ended)
        except BadRuleError:
            return [note("warn-over")]
        self._keep(replace(self._draft, rule=ended))
        return []

    def set_zone(self, zone: str) -> Verdict:
        """Take the group's zone; the reminders that wait keep the one they were made in."""
        if self.is_writing:
            self.change(zone=zone)
            return self.onward()
        self.change(zone=zone, draft=None)
        return self.listed(text("note-group-zone", Role.NOTE, zone=City(zone=zone)))


def note(key: str) -> Text:
    """Return a gentle line above what is shown."""
    return text(key, Role.NOTE)


def _opening(draft: Draft, named: Named) -> Draft:
    post = replace(draft.post, guide=named.guide, answer=named.answer)
    return replace(draft, chosen=True, post=post, asks="")


def _not_taken(reading: Reading) -> list[Text]:
    """Return why words gave no time, where they gave none."""
    match reading:
        case Past():
            return [note("note-time-past")]
        case NotRead():
            return [note("note-time-not-read")]
        case _:
            return []


def _last_day(reading: Reading) -> date | Text:
    """Return the day that words name, or why they name none."""
    match reading:
        case Read(rule=Rule(every=Every.ONCE, start=day)) | HalfRead(every=Every.ONCE, start=day):
            return day
        case Past():
            return note("note-time-past")
        case _:
            return note("note-end-not-read")


def _ending_so(reading: Reading, until: date | None, times: int | None) -> Reading:
    """Return what is still to be asked of a time with the end that was said of it.

    An end that cannot be, and one of what is once, is left out.
    """
    ends = {"until": until, "times": times}
    said = {name: value for name, value in ends.items() if value is not None}
    try:
        match reading:
            case HalfRead():
                half = replace(reading, **said)  # type: ignore[arg-type] # of the types above
                check(half.at(time()))
                return half
            case TwoWays(first=first, second=second):
                first, second = (replace(one, **said) for one in (first, second))  # type: ignore[arg-type] # as above
                check(first)
                check(second)
                return TwoWays(first=first, second=second)
            case _:
                return reading
    except BadRuleError:
        return reading
