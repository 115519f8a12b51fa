"""Zones are found by what people call their city, in their language."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings, strategies as st

from bot.i18n import LOCALES
from bot.times import BadTimesError, ZoneName, Zones
from bot.times.cities import countries, read_cities

WINTER = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
ZONES = Zones.load(now=lambda: WINTER)
LANGUAGES = ("de", "en", "es", "fr", "id", "pt-BR")


def first(words: str, locale: str) -> tuple[str, str]:
    """Return the city and the id of what is found first."""
    found = ZONES.find(words, locale)
    return (found[0].city, found[0].id) if found else ("", "")


@pytest.mark.parametrize(
    ("locale", "words", "city", "zone"),
    [
        ("en", "berlin", "Berlin", "Europe/Berlin"),
        ("en", "Mumbai", "Mumbai", "Asia/Kolkata"),
        ("en", "new york", "New York", "America/New_York"),
        ("en", "san francisco", "San Francisco", "America/Los_Angeles"),
        ("en", "NYC", "New York", "America/New_York"),
        ("en", "cologne", "Cologne", "Europe/Berlin"),
        ("en", "kiev", "Kyiv", "Europe/Kyiv"),
        ("en", "saigon", "Saigon", "Asia/Ho_Chi_Minh"),
        ("en", "pinang", "Penang", "Asia/Kuala_Lumpur"),
        ("es", "munich", "Múnich", "Europe/Berlin"),
        ("es", "Nueva York", "Nueva York", "America/New_York"),
        ("es", "ciudad de mexico", "Ciudad de México", "America/Mexico_City"),
        ("es", "cdmx", "Ciudad de México", "America/Mexico_City"),
        ("es", "medellin", "Medellín", "America/Bogota"),
        ("es", "pekin", "Pekín", "Asia/Shanghai"),
        ("es", "londres", "Londres", "Europe/London"),
        ("pt-BR", "nova iorque", "Nova York", "America/New_York"),
        ("pt-BR", "sao paulo", "São Paulo", "America/Sao_Paulo"),
        ("pt-BR", "rio de janeiro", "Rio de Janeiro", "America/Sao_Paulo"),
        ("pt-BR", "Natal", "Natal", "America/Fortaleza"),
        ("pt-BR", "lisboa", "Lisboa", "Europe/Lisbon"),
        ("pt-BR", "Varsóvia", "Varsóvia", "Europe/Warsaw"),
        ("id", "surabaya", "Surabaya", "Asia/Jakarta"),
        ("id", "jogja", "Yogyakarta", "Asia/Jakarta"),
        ("id", "bali", "Bali", "Asia/Makassar"),
        ("id", "WIT", "Jayapura", "Asia/Jayapura"),
        ("id", "jakrta", "Jakarta", "Asia/Jakarta"),
        ("id", "Singapura", "Singapura", "Asia/Singapore"),
        ("de", "München", "München", "Europe/Berlin"),
        ("de", "koeln", "Köln", "Europe/Berlin"),
        ("de", "wien", "Wien", "Europe/Vienna"),
        ("de", "genf", "Genf", "Europe/Zurich"),
        ("de", "mailand", "Mailand", "Europe/Rome"),
        ("de", "Prag", "Prag", "Europe/Prague"),
        ("fr", "Pékin", "Pékin", "Asia/Shanghai"),
        ("fr", "Genève", "Genève", "Europe/Zurich"),
        ("fr", "Montréal", "Montréal", "America/Toronto"),
        ("fr", "Le Caire", "Le Caire", "Africa/Cairo"),
        ("fr", "Marseile", "Marseille", "Europe/Paris"),
        ("fr", "Moscou", "Moscou", "Europe/Moscow"),
    ],
)
def test_cities_are_found_as_they_are_called(locale: str, words: str, city: str, zone: str) -> None:
    assert first(words, locale) == (city, zone)


@pytest.mark.parametrize(
    ("locale", "words", "city"),
    [("en", "Wien", "Vienna"), ("de", "vienna", "Wien"), ("id", "Nueva York", "New York")],
)
def test_a_name_in_another_language_finds_the_city_too(locale: str, words: str, city: str) -> None:
    assert first(words, locale)[0] == city


def test_of_several_the_one_where_the_language_lives_comes_first() -> None:
    assert first("man", "pt-BR")[0] == "Manaus"
    assert first("man", "de")[0] == "Manado"


@pytest.mark.parametrize(
    ("locale", "words", "zones"),
    [
        ("de", "Deutschland", {"Europe/Berlin", "Europe/Busingen"}),
        ("fr", "France", {"Europe/Paris"}),
        ("en", "uk", {"Europe/London"}),
        ("en", "japan", {"Asia/Tokyo"}),
        ("id", "indonesia", {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Pontianak"}),
    ],
)
def test_a_country_offers_its_zones(locale: str, words: str, zones: set[str]) -> None:
    found = ZONES.find(words, locale, limit=len(zones))

    assert {one.id for one in found} == zones


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("america/new york", "America/New_York"),
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Brazil/East", "America/Sao_Paulo"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("UTC", "UTC"),
    ],
)
def test_an_id_works_as_it_is_and_an_alias_leads_to_its_zone(words: str, zone: str) -> None:
    assert first(words, "en")[1] == zone
    assert ZONES.is_zone(zone)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_zone_is_found_by_the_name_it_is_shown_by(locale: str) -> None:
    named = {zone: ZONES.name(zone, locale) for zone in countries()}
    lost = {
        zone: name
        for zone, name in named.items()
        if zone not in {one.id for one in ZONES.find(name, locale)}
    }

    assert lost == {}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_city_of_the_table_is_found_by_every_spelling(locale: str) -> None:
    lost = [
        (city.zone, spelling)
        for city in read_cities(LOCALES)
        for spelling in city.spellings
        if city.zone not in {one.id for one in ZONES.find(spelling, locale)}
    ]

    assert lost == []


def test_a_zone_tells_country_and_clock_of_the_moment() -> None:
    berlin = ZoneName(
        id="Europe/Berlin", city="Berlin", territory="Germany", offset=timedelta(hours=1)
    )
    summer = Zones.load(now=lambda: SUMMER)

    assert ZONES.find("berlin", "en")[0] == berlin
    assert berlin.shown == "Berlin (Germany, UTC+01:00)"
    assert summer.find("berlin", "en")[0].utc == "UTC+02:00"
    assert ZONES.find("caracas", "en")[0].utc == "UTC-04:00"
    assert ZONES.find("kolkata", "en")[0].utc == "UTC+05:30"
    assert ZONES.find("utc", "en")[0].shown == "UTC"


@pytest.mark.parametrize("locale", [*LANGUAGES, "pt", "xx"])
def test_every_language_is_offered_a_handful_of_zones(locale: str) -> None:
    offered = ZONES.suggested(locale)

    assert 3 <= len(offered) <= 8
    assert len({one.id for one in offered}) == len(offered)
    assert all(one.id in countries() and one.territory for one in offered)


def test_only_zones_are_zones() -> None:
    assert ZONES.is_zone("US/Eastern")
    assert not ZONES.is_zone("europe/berlin")
    assert not ZONES.is_zone("../etc/passwd")


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ('"Europe/Brlin" = []', "locales/cities.toml: Europe/Brlin: expected a zone"),
        ('"Europe/Berlin" = "Bonn"', "locales/cities.toml: Europe/Berlin: expected a zone"),
        ("[countries]\nXX = []", "locales/cities.toml: countries: expected codes"),
        ("countries = 1", "locales/cities.toml: countries: expected codes"),
        ("[", "locales/cities.toml: cannot be read"),
    ],
)
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, table: str, fault: str) -> None:
    (tmp_path / "cities.toml").write_text(table, encoding="utf-8")

    with pytest.raises(BadTimesError) as raised:
        Zones.load(tmp_path)
    assert str(raised.value).startswith(fault)


def test_zones_that_do_not_exist_are_not_offered(tmp_path: Path) -> None:
    (tmp_path / "it").mkdir()
    (tmp_path / "it" / "times.toml").write_text('zones = ["Europe/Rom"]', encoding="utf-8")

    with pytest.raises(BadTimesError, match=r"^locales/it/times\.toml: zones: expected"):
        Zones.load(tmp_path)


@given(
    words=st.text(max_size=70) | st.sampled_from(sorted(available_timezones())),
    locale=st.sampled_from((*LANGUAGES, "xx", "")),
)
@settings(max_examples=300, deadline=None)
def test_whatever_is_typed_only_real_zones_are_found(words: str, locale: str) -> None:
    found = ZONES.find(words, locale, limit=5)

    assert len(found) <= 5
    assert len({one.id for one in found}) == len(found)
    assert all(ZONES.is_zone(one.id) for one in found)
    if len(words) > 64:
        assert found == ()


@pytest.mark.parametrize("name", ["localtime", "Factory", "posixrules"])
def test_what_means_this_computer_or_nowhere_is_no_zone(name: str) -> None:
    zones = Zones.load()
    assert not zones.is_zone(name)
    assert all(one.id != name for one in zones.find(name, "en"))
