"""What a group's admins see of the reminders that there are: the list, one of them, the setup.

Drawing only; ``governing`` decides which of these is shown, ``rehearsing`` draws the one that is
being written. Everything is for ``Audience.ADMINS``: there is nothing secret in it, and nothing
about any person.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.core import telling
from bot.core.acts import Rights
from bot.core.chat import Chat, Draft, Fate, Post, Reminder, Spot, State
from bot.core.guide import Library
from bot.core.replies import (
    Audience,
    Button,
    City,
    Moment,
    Part,
    Place,
    Reply,
    Role,
    Text,
    Tone,
    text,
)
from bot.core.tokens import GROUP, Token

TROUBLES_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What drawing needs: the catalogue, the group as it is now, the day in its zone."""

    library: Library
    chat: Chat
    today: date


def press(verb: str, argument: str = "-", turn: int = 0) -> Token:
    """Return the token of a button about reminders."""
    return Token(guide=GROUP, step=verb, choice=argument, turn=turn)


def line(key: str) -> Reply:
    """Return one plain line for whoever acted."""
    return Reply(parts=(text(key),), audience=Audience.ADMINS)


def screen(notes: Sequence[Text], *parts: Part) -> Reply:
    """Return a screen for admins that takes the place of what was pressed."""
    return Reply(parts=(*notes, *parts), place=Place.REPLACE, audience=Audience.ADMINS)


class Board:
    """Draws one group's screens."""

    def __init__(self, view: View) -> None:
        """Draw for this group as it is now."""
        self.library = view.library
        self.chat = view.chat
        self.today = view.today

    def button(
        self, label: Text, verb: str, argument: str = "-", tone: Tone = Tone.NEUTRAL
    ) -> Button:
        """Return a button of this group's present turn."""
        return Button(label=label, token=press(verb, argument, self.chat.turn), tone=tone)

    def plain(self, key: str, verb: str, argument: str = "-", tone: Tone = Tone.NEUTRAL) -> Button:
        """Return the same with a label that takes no arguments."""
        return self.button(text(key), verb, argument, tone)

    @property
    def is_writing(self) -> bool:
        """Whether anything was said of a reminder: a draft may hold the question of the zone."""
        draft = self.chat.draft
        return draft is not None and draft != Draft(spot=draft.spot, asks="zone")

    # Reminders that there are

    def listed(self, *notes: Text) -> Reply:
        """Every reminder of the group, what became of earlier ones, and what can be done."""
        chat = self.chat
        lines: list[Part] = []
        buttons: list[Part] = []
        for number, one in enumerate(chat.shown, start=1):
            lines.extend(self._lines(one, number))
            label = text("button-reminder", number=number, title=self._short(one.post))
            buttons.append(self.button(label, "open", str(one.id)))
        if chat.ends is not None and chat.shown:
            lines.append(text("list-ends", Role.NOTE, day=chat.ends))
            buttons.append(self.plain("button-renew", "renew", tone=Tone.PRIMARY))
        troubles = list(self._troubles())
        if self.is_writing:
            lines.append(text("list-draft", Role.STATUS))
            buttons.append(self.plain("button-carry-on-writing", "draft"))
        return screen(
            notes,
            text("list-title", Role.TITLE),
            *(lines or [text("list-none")]),
            *troubles,
            *buttons,
            self.plain("button-new-reminder", "new"),
        )

    def _lines(self, one: Reminder, number: int) -> Iterator[Text]:
        rule = telling.rule_words(one.rule)
        yield text("list-line", number=number, what=self._short(one.post), rule=rule)
        if telling.has_vanished(self.library, one.post):
            yield text("list-vanished", Role.NOTE)
        if one.state is State.ACTIVE and one.due is not None:
            moment = Moment(at=one.due, zone=one.zone)
            yield text("list-next", Role.STATUS, moment=moment)
        elif one.state is State.RETIRED:
            why = text(f"why-{one.why or 'gone'}")
            yield text("list-retired", Role.STATUS, why=why)
        elif one.state is State.PAUSED:
            yield text("list-paused", Role.STATUS)
        else:
            yield text("list-over", Role.STATUS)

    def _troubles(self) -> Iterator[Part]:
        shown = self.chat.troubles[:TROUBLES_SHOWN]
        for one in shown:
            zone = self.chat.zone or "UTC"
            yield text(f"trouble-{one.fate}", Role.NOTE, moment=Moment(at=one.due, zone=zone))
        unsent = {one.reminder for one in shown if one.fate is not Fate.SENT}
        for number, reminder in enumerate(self.chat.shown, start=1):
            if reminder.id in unsent:
                label = text("button-send-now", number=number)
                yield self.button(label, "post-now", str(reminder.id))
        if shown:
            yield self.plain("button-put-away", "seen")

    def _number(self, reminder: Reminder) -> int:
        ids = [one.id for one in self.chat.shown]
        return 1 + ids.index(reminder.id) if reminder.id in ids else len(ids) + 1

    def _short(self, post: Post) -> Text:
        return telling.short_title(self.library, post)

    def one(self, reminder: Reminder, *notes: Text) -> Reply:
        """One reminder, and what can be done to it."""
        number = str(reminder.id)
        going = reminder.state is State.ACTIVE
        verb = "pause" if going else "resume"
        pause = self.plain(f"button-{verb}-reminder", verb, number)
        return screen(
            notes,
            text("list-title", Role.TITLE),
            *self._lines(reminder, self._number(reminder)),
            text("rehearsal-where", where=reminder.spot),
            self.plain("button-preview", "preview", number),
            self.plain("button-edit", "edit", number),
            pause,
            self.plain("button-post-now", "post-now", number),
            self.plain("button-delete", "delete", number, Tone.DANGER),
            self.plain("button-list", "list"),
        )

    def delete_sure(self, reminder: Reminder) -> Reply:
        """The question before a reminder goes for good."""
        return screen(
            (),
            text("delete-sure"),
            *self._lines(reminder, self._number(reminder)),
            self.plain("button-delete-sure", "delete-yes", str(reminder.id), Tone.DANGER),
            self.plain("button-list", "list"),
        )

    # Setup

    def setup(self, rights: Rights, where: Spot, *notes: Text) -> Reply:
        """Whether everything is in order here, and what the group can choose."""
        chat = self.chat
        missing = [text(f"right-{one}", Role.NOTE) for one in rights.missing]
        fine = "setup-right-missing" if missing else "setup-right-fine"
        counting = "on" if chat.counting else "off"
        zone = (
            text("setup-zone", zone=City(zone=chat.zone))
            if chat.zone
            else text("setup-zone-none", Role.NOTE)
        )
        spoken = (
            [text("setup-language", language=Text(key="language-name", locale=chat.locale))]
            if chat.locale
            else []
        )
        other = flip(chat.counting)
        return screen(
            notes,
            text("setup-title", Role.TITLE),
            text("rehearsal-where", where=where),
            text(fine),
            *missing,
            *(text(f"right-{one}", Role.STATUS) for one in rights.notes),
            zone,
            *spoken,
            text("setup-reminders", count=len(chat.shown)),
            text(f"setup-counting-{counting}"),
            self.plain("button-new-reminder", "new"),
            self.plain("button-list", "list"),
            self.plain("button-change-zone", "zone"),
            self.plain("button-change-language", "languages"),
            self.plain(f"button-counting-{other}", "counting", other),
        )


def zone_code(zone: str) -> str:
    """Return a zone's id in the letters that a button may carry."""
    return zone.replace("/", "--")


def zone_id(code: str) -> str:
    """Return the zone's id that a button carries."""
    return code.replace("--", "/")


def flip(on: bool) -> str:  # noqa: FBT001
    """Return what a switch that is so would be turned to."""
    return "off" if on else "on"
