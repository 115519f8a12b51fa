"""Time zones by the names of cities and countries, as people of a language call them.

Zones are those of the IANA list that belong to a country; names are Babel's and those of
``locales/cities.toml``, for large cities whose zone is called after another. Nothing is guessed
from where somebody seems to be.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from rapidfuzz import fuzz, process

from bot.i18n import LOCALES
from bot.times.cities import (
    NOWHERE,
    City,
    countries,
    read_cities,
    read_countries,
    read_suggested,
    zone_ids,
)
from bot.times.words import normalised

LONGEST = 64
"""Characters of a query that is looked for at all."""

SHORTEST = 2

ALIKE = 80
"""How like a name a misspelt query must be, in percent."""

ENGLISH = "en"
LIKED = 1000
"""What a zone that the language is offered weighs more than others that fit as well."""

_Place = tuple[int, int, int, str]
_EXACT, _COUNTRY, _BEGINS, _COUNTRY_BEGINS, _WORD, _ALIKE = range(6)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneName:
    """A zone under the name of a city in it, with the city's country and what its clocks show."""

    id: str
    city: str
    territory: str
    offset: timedelta

    @property
    def utc(self) -> str:
        """Its difference from UTC now: "UTC+05:30"."""
        minutes = int(self.offset.total_seconds()) // 60
        hours, rest = divmod(abs(minutes), 60)
        return f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"

    @property
    def shown(self) -> str:
        """All of it in one line: "Berlin (Germany, UTC+01:00)"."""
        return f"{self.city} ({self.territory}, {self.utc})" if self.territory else self.city


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A zone's own city, or another large one in it."""

    zone: str
    city: City | None = None


class Zones:
    """Finds zones and names them."""

    def __init__(
        self,
        cities: Sequence[City],
        suggested: Mapping[str, tuple[str, ...]],
        short: Mapping[str, tuple[str, ...]],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Take further cities, the zones offered first by locale, and short names of countries."""
        self._cities = tuple(cities)
        self._short = dict(short)
        self._suggested = dict(suggested)
        self._now = now
        self._countries = countries()
        self._ids = zone_ids()
        self._known = available_timezones() - NOWHERE
        self._by_name: dict[str, list[_Entry]] = {}
        self._by_country: dict[str, list[str]] = {}
        self._weight: dict[str, int] = {}
        self._name = lru_cache(maxsize=4096)(self._named)

    @classmethod
    def load(
        cls, folder: Path = LOCALES, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> "Zones":
        """Read the table of cities and the zones that each language is offered.

        Raises:
            BadTimesError: a table cannot be read.
        """
        return cls(read_cities(folder), read_suggested(folder), read_countries(folder), now)

    def prepare(self) -> None:
        """Collect every name now, and not at the first query."""
        if self._by_name:
            return
        for city in self._cities:
            self._weight[city.zone] = self._weight.get(city.zone, 0) + 1
        self._by_country = self._country_names()
        self._by_name = self._city_names()

    def _city_names(self) -> dict[str, list[_Entry]]:
        named = [
            (self._name(zone, locale), _Entry(zone=zone))
            for locale in (ENGLISH, *self._suggested)
            for zone in self._countries
        ]
        for city in self._cities:
            entry = _Entry(zone=city.zone, city=city if city.name else None)
            named += [(spelling, entry) for spelling in city.spellings]
        regions = {zone.split("/")[0].casefold() for zone in self._countries}
        for alias, zone in self._ids.items():
            region, _, place = alias.partition("/")
            if zone in self._countries and region in regions:  # "asia/saigon", not "us/eastern"
                named.append((place.replace("_", " "), _Entry(zone=zone)))
        by_name: dict[str, list[_Entry]] = {}
        for name, entry in named:
            entries = by_name.setdefault(normalised(name), [])
            if all(known.zone != entry.zone for known in entries):
                entries.append(entry)
        return by_name

    def _country_names(self) -> dict[str, list[str]]:
        """Return the zones of every country by its names, those with most large cities first."""
        by_country: dict[str, list[str]] = {}
        for zone in sorted(self._countries, key=lambda zone: -self._weight.get(zone, 0)):
            country = self._countries[zone]
            names = {country, *self._short.get(country, ())}
            for locale in (ENGLISH, *self._suggested):
                names.add(_locale(locale).territories.get(country, country))
            for name in {normalised(name) for name in names}:
                by_country.setdefault(name, []).append(zone)
        return by_country

    def is_zone(self, zone: str) -> bool:
        """Whether there is a zone of that id; aliases count."""
        return zone in self._known

    def name(self, zone: str, locale: str) -> str:
        """Return the zone's city in that language."""
        return self._name(zone, locale)

    def suggested(self, locale: str) -> tuple[ZoneName, ...]:
        """Return the few zones that most people of the language live in."""
        language = locale.split("-", maxsplit=1)[0]
        zones = self._suggested.get(locale) or self._suggested.get(language)
        return tuple(
            self._shown(_Entry(zone=zone), locale)
            for zone in zones or self._suggested.get(ENGLISH, ())
        )

    def find(self, words: str, locale: str, limit: int = 8) -> tuple[ZoneName, ...]:
        """Return the zones that the words may mean, best first."""
        if not SHORTEST <= len(words) <= LONGEST:
            return ()
        self.prepare()
        typed = self._ids.get(words.strip().casefold().replace(" ", "_"))
        query = normalised(words)
        ranked = self._ranked(query, self._suggested.get(locale, ())) if query else {}
        if typed and ("/" in words or not ranked or min(ranked.values())[0] > _BEGINS):
            ranked[_Entry(zone=typed)] = (-1, 0, 0, "")
        found: dict[str, ZoneName] = {}
        for entry in sorted(ranked, key=lambda entry: ranked[entry]):
            found.setdefault(entry.zone, self._shown(entry, locale))
        return tuple(found.values())[:limit]

    def _ranked(self, query: str, liked: Sequence[str]) -> dict[_Entry, _Place]:
        """Return what the query may mean, each with how well it fits; by likeness if by nothing."""
        best: dict[_Entry, _Place] = {}
        for entry, how, apart, name in self._fitting(query) or self._alike(query):
            weight = self._weight.get(entry.zone, 0) + (LIKED if entry.zone in liked else 0)
            place = (how, apart, -weight, name)
            best[entry] = min(place, best.get(entry, place))
        return best

    def _fitting(self, query: str) -> list[tuple[_Entry, int, int, str]]:
        found = []
        for name, entries in self._by_name.items():
            how = _how(query, name)
            if how is not None:
                found += [(entry, how, 0, name) for entry in entries]
        for name, zones in self._by_country.items():
            how = _how(query, name)
            if how is not None and how != _WORD:
                how = _COUNTRY if how == _EXACT else _COUNTRY_BEGINS
                found += [(_Entry(zone=zone), how, 0, "") for zone in zones]
        return found

    def _alike(self, query: str) -> list[tuple[_Entry, int, int, str]]:
        found = []
        for name, alike in _alike(query, self._by_name):
            found += [(entry, _ALIKE, 100 - alike, name) for entry in self._by_name[name]]
        for name, alike in _alike(query, self._by_country):
            zones = self._by_country[name]
            found += [(_Entry(zone=zone), _ALIKE, 100 - alike, "") for zone in zones]
        return found

    def _shown(self, entry: _Entry, locale: str) -> ZoneName:
        language = locale.split("-", maxsplit=1)[0]
        city = entry.city.named(language) if entry.city else self._name(entry.zone, locale)
        country = self._countries.get(entry.zone, "")
        offset = self._now().astimezone(ZoneInfo(entry.zone)).utcoffset() or timedelta()
        territory = _locale(locale).territories.get(country, "")
        return ZoneName(id=entry.zone, city=city, territory=territory, offset=offset)

    def _named(self, zone: str, locale: str) -> str:
        aliases: Mapping[str, str] = get_global("zone_aliases")
        known = _locale(locale).time_zones
        names = known.get(aliases.get(zone, zone)) or known.get(zone) or {}
        return str(names.get("city") or zone.rsplit("/", maxsplit=1)[-1].replace("_", " "))


def _how(query: str, name: str) -> int | None:
    if name == query:
        return _EXACT
    if name.startswith(query):
        return _BEGINS
    return _WORD if f" {query}" in name else None


def _alike(query: str, names: Iterable[str]) -> list[tuple[str, int]]:
    found = process.extract(query, list(names), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=8)
    return [(name, int(alike)) for name, alike, _ in found]


@lru_cache(maxsize=64)
def _locale(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(ENGLISH)
