"""What the conversation needs from outside: words, meanings, times, zones. Only types."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.faq import Meaning
from bot.core.reading import Reading


class Phrasebook(Protocol):
    """Words an adapter needs outside a conversation: command descriptions, bot texts, titles."""

    @property
    def locales(self) -> Sequence[str]:
        """Every locale there is, the default first (``en``, ``es``, ``pt-BR``)."""

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        """Return one message as plain text in the nearest locale there is."""

    def titles(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(guide id, title)`` of every guide, in catalogue order."""

    def questions(self, locale: str | None) -> Sequence[tuple[str, str]]:
        """Return ``(answer id, question)`` of every answer, in reading order."""

    def nearest(self, hint: str | None) -> str:
        """Return the locale that serves a platform's language code best."""


class Finder(Protocol):
    """Finds what a question in a person's own words means. It never raises and keeps nothing."""

    def find(self, question: str, locale: str) -> Meaning:
        """Return the meaning; bounded in time whatever the text (at most 50 ms)."""


class Times(Protocol):
    """Reads a time in somebody's own words. It never raises and guesses nothing."""

    def read(self, words: str, locale: str, now: datetime) -> Reading:
        """Return what the words say; ``now`` is aware, and local in the zone that is meant."""


class ZoneNamed(Protocol):
    """A zone under the name of a city of it."""

    @property
    def id(self) -> str:
        """The IANA id."""

    @property
    def city(self) -> str:
        """The city, in the language that was asked for."""

    @property
    def shown(self) -> str:
        """The city with what tells it from others of that name."""


class ZonesKnown(Protocol):
    """The world's time zones, by the names of their cities in a language."""

    def find(self, words: str, locale: str, limit: int = 8) -> Sequence[ZoneNamed]:
        """Return what the words may mean, likeliest first."""

    def suggested(self, locale: str) -> Sequence[ZoneNamed]:
        """Return the zones that people of this language are likeliest to want."""

    def is_zone(self, zone: str) -> bool:
        """Whether there is a zone of that id."""


class Clock(Protocol):
    """The time of day, so that tests can turn it."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
