"""Where zones and cities come from: the IANA list of zones by country, ``locales/cities.toml``.

In that table stand, by zone, the large cities that are no zone of their own. Each is one line:
its name, then ``de:München`` for what it is called in a language, then other spellings; without a
name it is the zone's own city. ``[countries]`` has short names of countries by their code.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from babel.core import get_global

from bot.times.tables import TABLE, BadTimesError, locales_with_times

CITIES, COUNTRIES = "cities.toml", "countries"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class City:
    """A large city, its zone, and what it is called; compared by identity."""

    zone: str
    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return tuple(filter(None, (self.name, *self.names.values(), *self.others)))

    def named(self, language: str) -> str:
        """Return its name in that language."""
        return self.names.get(language, self.name)


def read_cities(folder: Path) -> tuple[City, ...]:
    """Return the cities of the table; without a name it is the zone's own.

    Raises:
        BadTimesError: the file cannot be read or has not that form.
    """
    path = folder / CITIES
    if not path.exists():
        return ()
    content = _read(path, f"locales/{CITIES}")
    known = available_timezones()
    cities = []
    for zone, lines in content.items():
        if zone == COUNTRIES:
            continue
        if zone not in known or not isinstance(lines, list):
            raise BadTimesError(f"locales/{CITIES}: {zone}: expected a zone with a list of cities")
        cities += [_city(zone, line) for line in lines]
    return tuple(cities)


def read_countries(folder: Path) -> Mapping[str, tuple[str, ...]]:
    """Return short names of countries, by their code.

    Raises:
        BadTimesError: the file cannot be read or has not that form.
    """
    path = folder / CITIES
    table = _read(path, f"locales/{CITIES}").get(COUNTRIES, {}) if path.exists() else {}
    if not isinstance(table, dict) or not set(table) <= set(countries().values()):
        raise BadTimesError(f"locales/{CITIES}: {COUNTRIES}: expected codes of countries")
    return {code: tuple(names) for code, names in table.items()}


def read_suggested(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the zones that each language is offered first.

    Raises:
        BadTimesError: a file cannot be read or names no zone.
    """
    known = available_timezones()
    suggested = {}
    for locale in locales_with_times(folder):
        shown = f"locales/{locale}/{TABLE}"
        zones = _read(folder / locale / TABLE, shown).get("zones", [])
        if not isinstance(zones, list) or not set(zones) <= known:
            raise BadTimesError(f"{shown}: zones: expected a list of zones")
        suggested[locale] = tuple(zones)
    return suggested


NOWHERE = frozenset({"localtime", "Factory", "posixrules"})
"""Names in a system's folder of zones that mean this computer's own time, or none."""


@cache
def countries() -> Mapping[str, str]:
    """Return the country of every zone that has one, the first zone of a country first."""
    table = resources.files("tzdata") / "zoneinfo" / "zone.tab"
    rows = (
        line.split("\t")
        for line in table.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
    return {zone: country for country, _, zone, *_ in rows}


@cache
def zone_ids() -> Mapping[str, str]:
    """Return the id to use for every id that can be typed, in small letters."""
    aliases: Mapping[str, str] = get_global("zone_aliases")
    own = countries()
    renamed = {aliases[zone]: zone for zone in own if zone in aliases}
    ids = {}
    for zone in available_timezones() - NOWHERE:
        meant = aliases.get(zone, zone)
        meant = zone if zone in own else renamed.get(meant, meant)
        ids[zone.casefold()] = meant if meant in own else zone
    return ids


def _city(zone: str, line: str) -> City:
    name, *rest = line.split("|")
    parted = [part.partition(":") for part in rest]
    return City(
        zone=zone,
        name=name,
        names={before: after for before, colon, after in parted if colon},
        others=tuple(before for before, colon, _ in parted if not colon),
    )


def _read(path: Path, shown: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadTimesError(f"{shown}: cannot be read: {fault}") from fault
