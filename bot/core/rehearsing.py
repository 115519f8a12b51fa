"""What admins see of the reminder that is being written: each question, and the rehearsal.

Drawing only; ``planning`` decides which of these is shown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.core import announcing, rulecode, telling
from bot.core.acts import Rights, ZoneFound
from bot.core.board import Board, flip, screen, zone_code
from bot.core.chat import Draft, State
from bot.core.reading import HalfRead
from bot.core.replies import (
    Button,
    City,
    Clock,
    Invite,
    Moment,
    Part,
    Quote,
    Reply,
    Role,
    Text,
    Tone,
    text,
)
from bot.core.schedule import Every, Rule, Shift

GUIDES_A_PAGE = 8
ANSWERS_A_PAGE = 8
TIMES_OF_DAY = (time(9), time(12), time(18), time(20))
FRIDAY, MONDAY = 4, 0
DAYS_ON_A_BUTTON = 3
"""With more weekdays the time of day, in which two readings differ, would be cut off."""


class Rehearsing(Board):
    """Draws the screens of one group's draft."""

    def what(self, page: int, *notes: Text) -> Reply:
        """What its button opens: all guides, one of them, or an answer."""
        guides = self.library.guides
        pages = max(1, -(-len(guides) // GUIDES_A_PAGE))
        page = page % pages
        shown = guides[page * GUIDES_A_PAGE : (page + 1) * GUIDES_A_PAGE]
        buttons = [
            self.button(text("draft-guide", guide=guide.title), "guide", guide.id)
            for guide in shown
        ]
        more = self.plain("button-more", "guides", str((page + 1) % pages))
        topics = self.library.faq.answers
        return screen(
            notes,
            text("draft-title", Role.TITLE),
            text("draft-what"),
            self.plain("draft-all", "guide"),
            *buttons,
            *([more] if pages > 1 else []),
            *([self.plain("draft-what-ask", "topics")] if topics else []),
            *self._back(),
        )

    def topics(self, *notes: Text) -> Reply:
        """The topics of the answers."""
        buttons = [
            self.button(text("draft-topic-name", topic=text(f"faq-topic-{one}")), "topic", one)
            for one in self.library.faq.topics
        ]
        return screen(
            notes,
            text("draft-title", Role.TITLE),
            text("draft-topic"),
            *buttons,
            self.plain("button-change-what", "what"),
        )

    def topic(self, topic: str, page: int) -> Reply:
        """The questions of one topic."""
        answers = self.library.faq.of_topic(topic)
        pages = max(1, -(-len(answers) // ANSWERS_A_PAGE))
        page = page % pages
        shown = answers[page * ANSWERS_A_PAGE : (page + 1) * ANSWERS_A_PAGE]
        buttons = [
            self.button(text("draft-question", question=one.question), "answer", one.id)
            for one in shown
        ]
        more = self.plain("button-more", f"topic-{(page + 1) % pages}", topic)
        return screen(
            (),
            text("draft-title", Role.TITLE),
            text("draft-topic"),
            *buttons,
            *([more] if pages > 1 else []),
            self.plain("draft-what-ask", "topics"),
        )

    def when(self, *notes: Text) -> Reply:
        """When it is posted: presets first, own words beside them."""
        return screen(
            notes,
            text("draft-title", Role.TITLE),
            text("draft-when"),
            *map(self._rule_button, presets(self.today)),
            self.plain("button-write", "write", "when"),
            self.plain("button-change-zone", "zone"),
            *self._back(),
        )

    def time_of_day(self, half: HalfRead, *notes: Text) -> Reply:
        """At what time of day, where the words named only the day."""
        buttons = [
            self.button(
                text("draft-time-at", at=Clock(at=at)), "when", rulecode.encode(half.at(at))
            )
            for at in TIMES_OF_DAY
        ]
        return screen(
            notes,
            text("draft-title", Role.TITLE),
            text("draft-time"),
            *buttons,
            self.plain("button-write", "write", "when"),
            self.plain("button-change-when", "times"),
        )

    def two_ways(self, first: Rule, second: Rule) -> Reply:
        """Which of two readings is meant."""
        return screen(
            (),
            text("draft-title", Role.TITLE),
            text("draft-two-ways"),
            self._rule_button(first, second),
            self._rule_button(second, first),
            self.plain("button-change-when", "times"),
        )

    def zone(self, offered: Sequence[ZoneFound], *notes: Text) -> Reply:
        """Which city's time counts."""
        buttons = [
            self.button(text("draft-zone-choice", zone=one.shown), "zone", zone_code(one.id))
            for one in offered
        ]
        return screen(
            notes,
            self._title(),
            text("draft-zone"),
            *buttons,
            self.plain("button-write", "write", "zone"),
            *self._back(),
        )

    def until(self, *notes: Text) -> Reply:
        """How long it goes on."""
        return screen(
            notes,
            text("draft-title", Role.TITLE),
            text("draft-until"),
            self.plain("button-forever", "until", "0"),
            self.plain("button-four-times", "until", "4"),
            self.plain("button-twelve-times", "until", "12"),
            self.plain("button-write", "write", "until"),
            *self._back(),
        )

    def write(self, field: str, *notes: Text) -> Reply:
        """That the words are to be sent as a reply to this message."""
        return screen(
            notes,
            self._title(),
            text(f"draft-{field}"),
            text("draft-reply"),
            self.plain("button-write", "write", field),
            *self._back(),
        )

    def languages(self) -> Reply:
        """In which language it is posted."""
        buttons = [
            self.button(Text(key="language-name", locale=one), "language", one)
            for one in self.library.locales
        ]
        asked = "draft-language" if self.is_writing else "setup-choose-language"
        return screen((), self._title(), text(asked), *buttons, *self._back())

    def _rule_button(self, rule: Rule, other: Rule | None = None) -> Button:
        if other is not None and rule.at != other.at and len(rule.weekdays) > DAYS_ON_A_BUTTON:
            said = text("draft-time-at", at=Clock(at=rule.at))
            return self.button(said, "when", rulecode.encode(rule))
        # Without its end, which the rehearsal shows: a button holds 80 letters.
        endless = replace(rule, until=None, times=None)
        label = text("draft-rule", rule=telling.rule_words(endless))
        return self.button(label, "when", rulecode.encode(rule))

    def _title(self) -> Text:
        return text("draft-title" if self.is_writing else "setup-title", Role.TITLE)

    def _back(self) -> Iterator[Button]:
        draft = self.chat.draft
        if not self.is_writing:
            yield self.plain("button-list", "list")
            return
        if draft is not None and draft.chosen and draft.rule is not None:
            yield self.plain("button-back-to-draft", "draft")
        yield self.plain("button-throw-away", "throw-away")

    def rehearsal(
        self,
        draft: Draft,
        *notes: Text,
        moments: Sequence[datetime],
        shifts: Sequence[tuple[date, Shift]],
        near: bool,
        rights: Rights,
    ) -> Reply:
        """Exactly what will be posted, where and when, what to know before, and every change."""
        zone = self.chat.zone or "UTC"
        post = draft.post
        spoken = post.locale or self.chat.locale
        shown = announcing.post(self.library, post)
        pieces: list[Part] = [
            replace(part, locale=spoken) if isinstance(part, Text) else part
            for part in shown.parts
            if isinstance(part, Text | Quote)
        ]
        pieces += [
            text("rehearsal-button", label=replace(part.label, locale=spoken))
            for part in shown.parts
            if isinstance(part, Invite)
        ]
        rule = draft.rule
        is_once = rule is not None and rule.every is Every.ONCE
        dates: list[Part] = []
        if rule is not None:
            when = text("rehearsal-when", rule=telling.rule_words(rule), zone=City(zone=zone))
            dates.append(when)
        dates += [
            text("rehearsal-next", moments=Moment(at=one, zone=zone, short=True)) for one in moments
        ]
        if not moments:
            dates.append(text("warn-over", Role.NOTE))
        return screen(
            notes,
            *self._warnings(shifts, near=near, rights=rights),
            *self._of_the_old(draft),
            text("rehearsal-title", Role.TITLE),
            *pieces,
            text("rehearsal-where", where=draft.spot),
            *dates,
            text("rehearsal-language", language=Text(key="language-name", locale=spoken)),
            text("rehearsal-silent" if post.silent else "rehearsal-loud"),
            text("rehearsal-replace" if post.replace else "rehearsal-keep"),
            text("rehearsal-alone"),
            self.plain("button-save", "save", tone=Tone.PRIMARY),
            self.plain("button-preview", "show"),
            self.plain("button-change-what", "what"),
            self.plain("button-change-when", "times"),
            self.plain("button-change-line", "write", "line"),
            *([self.plain("button-drop-line", "drop-line")] if post.line else []),
            *([] if is_once else [self.plain("button-change-until", "ends")]),
            self.plain("button-change-language", "languages"),
            self.plain(f"button-silent-{flip(post.silent)}", "silent", flip(post.silent)),
            self.plain(f"button-replace-{flip(post.replace)}", "replace", flip(post.replace)),
            self.plain("button-change-zone", "zone"),
            self.plain("button-post-once", "once"),
            self.plain("button-throw-away", "throw-away"),
        )

    def _of_the_old(self, draft: Draft) -> Iterator[Text]:
        """Yield what stays as it is with a reminder that is being changed, and what is gone."""
        old = None if draft.editing is None else self.chat.reminder(draft.editing)
        if old is not None and old.state is State.PAUSED:
            yield text("rehearsal-paused", Role.NOTE)
        if old is not None and old.zone != self.chat.zone:
            yield text("rehearsal-zone-before", Role.NOTE, zone=City(zone=old.zone))
        if telling.has_vanished(self.library, draft.post):
            yield text("list-vanished", Role.NOTE)

    def _warnings(
        self, shifts: Sequence[tuple[date, Shift]], *, near: bool, rights: Rights
    ) -> Iterator[Text]:
        for one in rights.missing:
            yield text(f"right-{one}", Role.NOTE)
        for day, shift in shifts:
            key = "warn-skipped" if shift is Shift.SKIPPED else "warn-doubled"
            yield text(key, Role.NOTE, day=day)
        if near:
            yield text("warn-near", Role.NOTE)


def presets(today: date) -> tuple[Rule, ...]:
    """Return the times that most groups want, to be picked with one press."""
    tomorrow = today + timedelta(days=1)
    return (
        Rule(every=Every.WEEKLY, at=time(18), start=today, weekdays=(FRIDAY,)),
        Rule(every=Every.WEEKLY, at=time(9), start=today, weekdays=(MONDAY,)),
        Rule(every=Every.DAILY, at=time(9), start=today),
        Rule(every=Every.FORTNIGHTLY, at=time(18), start=today, weekdays=(FRIDAY,)),
        Rule(every=Every.MONTHLY_WEEKDAY, at=time(18), start=today, weekdays=(FRIDAY,), nth=-1),
        Rule(every=Every.MONTHLY_DAY, at=time(18), start=today, day=1),
        Rule(every=Every.ONCE, at=time(18), start=tomorrow),
    )
