"""Drives a group's reminders as an admin would: by the words on the buttons, without a platform.

Works on the pure core with the real words, times and zones. New rows get their numbers as the
store gives them.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.core import governing, tokens
from bot.core.acts import GroupEvent, GroupPressed, GroupSaid, Planned, Rights
from bot.core.chat import Chat, Spot
from bot.core.messages import InviteWords, Message
from bot.core.planning import Situation, Table
from bot.core.replies import Audience
from bot.grouptalk import as_found, meant
from bot.times import TimeReader, Zones
from tests.driver import lines, real_library, real_phrases

TUESDAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
HERE = Spot(chat="-100200", place="7")


@cache
def real_times() -> TimeReader:
    """The real reader of times."""
    return TimeReader.load()


@cache
def real_zones() -> Zones:
    """The real zones."""
    return Zones.load()


@dataclass(kw_only=True)
class Admin:
    """Somebody who may manage a group, what they see, and what is kept of the group."""

    locale: str = "en"
    now: datetime = TUESDAY
    chat: Chat | None = None
    where: Spot = HERE
    rights: Rights = field(default_factory=Rights)
    screens: list[Message] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def does(self, event: GroupEvent) -> Message:
        """Let the act happen and return what is shown last."""
        verdict = governing.govern(self.chat, event, self.situation)
        self.chat = self._numbered(verdict.chat)
        if verdict.listed is not None:
            verdict = Table(self.chat, self.situation).listed(*verdict.listed)
        words = real_phrases()
        self.screens = [words.localise(reply, self.locale) for reply in verdict.replies]
        for message in self.screens:
            for button in message.buttons:
                assert tokens.decode(tokens.encode(button.token)) == button.token
            labels = [button.label for button in message.buttons]
            assert len(labels) == len(set(labels)), labels
        return self.screens[-1]

    @property
    def situation(self) -> Situation:
        """What the core is told beside the group."""
        zones = real_zones()
        return Situation(
            library=real_library(),
            now=self.now,
            where=self.where,
            rights=self.rights,
            locale=self.locale,
            zone_of=ZoneInfo,
            is_zone=zones.is_zone,
            suggested=as_found(zones.suggested(self.locale)),
        )

    def plans(self, when: str | None = None, **said: object) -> Message:
        """Begin a reminder with a time in words."""
        event = Planned(when=when, **said)  # type: ignore[arg-type] # a test's own words
        if when is not None:
            event = replace(event, reading=real_times().read(when, self.locale, self._local))
        return self.does(event)

    def says(self, words: str) -> Message:
        """Reply to the bot with words."""
        draft = self.chat.draft if self.chat else None
        zones = meant(words, self.locale, real_zones()) if draft and draft.asks == "zone" else ()
        reading = real_times().read(words, self.locale, self._local)
        return self.does(GroupSaid(text=words, reading=reading, zones=zones))

    def presses(self, label: str) -> Message:
        """Press the one button that says this."""
        found = [one for one in self.screen.buttons if one.label == label]
        assert len(found) == 1, f"{label!r} is not one of {self.labels}\n{self.text}"
        return self.does(GroupPressed(token=found[0].token))

    def waits(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)

    @property
    def screen(self) -> Message:
        """What is shown and can be pressed."""
        return next(one for one in self.screens if one.audience is not Audience.PRIVATE)

    @property
    def labels(self) -> list[str]:
        """The words on the buttons."""
        return [one.label for one in self.screen.buttons]

    @property
    def text(self) -> str:
        """Every paragraph on show, one a line."""
        return "\n".join(lines(self.screen))

    @property
    def kept(self) -> Chat:
        """What is kept of the group, which must be something."""
        assert self.chat is not None
        return self.chat

    @property
    def _local(self) -> datetime:
        zone = self.chat.zone if self.chat and self.chat.zone else "UTC"
        return self.now.astimezone(ZoneInfo(zone))

    def _numbered(self, chat: Chat) -> Chat:
        rows = tuple(
            replace(one, id=next(self.numbers)) if one.id < 0 else one for one in chat.reminders
        )
        return replace(chat, reminders=rows)


def invites(message: Message) -> list[InviteWords]:
    """Return the public buttons of a message."""
    return [part for part in message.parts if isinstance(part, InviteWords)]
