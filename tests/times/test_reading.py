"""Times in people's own words: what is read, what is asked back, and what is left alone.

``phrases/`` was written beside the tables and is right to the line. ``unseen/`` was written when
reader and tables were done; nothing is tuned on it.
"""

import re
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from bot.core.reading import HalfRead, NotRead, Past, Read, Reading, TwoWays
from bot.core.schedule import Every, Rule, check, following
from bot.i18n import LOCALES
from bot.times import BadTimesError, TimeReader
from bot.times.reading import LONGEST
from bot.times.tables import locales_with_times, read_vocabulary
from bot.times.words import MOST_ROWS, rows
from tests.times.told import NOW, told

HERE = Path(__file__).parent
READER = TimeReader.load()
LANGUAGES = ("de", "en", "es", "fr", "id", "pt-BR")
VOCABULARIES = {locale: read_vocabulary(LOCALES, locale) for locale in LANGUAGES}
TABLE_WORDS = sorted(
    {" ".join(words) for one in VOCABULARIES.values() for words in (*one.phrases, *one.means)}
)
WORST_CHARACTERS = (
    "".join(map(chr, range(0x20, 0x250))) + "\u202e\u200b\U0001f600\u0663\u216f\x00\n²"
)


def lines(folder: str) -> list[tuple[str, str, str]]:
    """Return (locale, what is expected, the phrase) of every line."""
    found = []
    for path in sorted((HERE / folder).glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            expected, phrase = line.split("\t")
            found.append((path.stem, expected, phrase))
    return found


def rules(reading: Reading) -> tuple[Rule, ...]:
    """Return every rule that could come of the reading."""
    match reading:
        case Read(rule=rule):
            return (rule,)
        case TwoWays(first=first, second=second):
            return (first, second)
        case HalfRead():
            return (reading.at(time(23, 59)),)
        case Past() | NotRead():
            return ()


def test_every_language_has_a_table_and_both_sets_of_phrases() -> None:
    for folder, least in (("phrases", 40), ("unseen", 25)):
        counted = [locale for locale, _, _ in lines(folder)]

        assert sorted(set(counted)) == sorted(locales_with_times(LOCALES)) == list(LANGUAGES)
        assert min(counted.count(locale) for locale in LANGUAGES) >= least


@pytest.mark.parametrize(("locale", "expected", "phrase"), lines("phrases"))
def test_phrases_are_read_as_people_mean_them(locale: str, expected: str, phrase: str) -> None:
    assert told(READER.read(phrase, locale, NOW)) == expected


@pytest.mark.parametrize("locale", LANGUAGES)
def test_of_phrases_that_nothing_was_tuned_on_none_is_read_wrongly(locale: str) -> None:
    """What is not read costs a tap; what is read wrongly costs trust."""
    told_of = {
        phrase: (expected, told(READER.read(phrase, locale, NOW)))
        for name, expected, phrase in lines("unseen")
        if name == locale
    }
    wrong = {
        phrase: (expected, got)
        for phrase, (expected, got) in told_of.items()
        if got != "not" and expected not in (got, *got.split(" | "))
    }

    assert wrong == {}
    assert sum(expected == got for expected, got in told_of.values()) >= 23


@pytest.mark.parametrize("locale", LANGUAGES)
def test_english_is_understood_beside_every_language(locale: str) -> None:
    assert told(READER.read("every friday 6pm", locale, NOW)) == "weekly fri 18:00"


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("word", ["xyzzy", "не", "猫"])
def test_a_word_that_is_not_understood_leaves_nothing_understood(locale: str, word: str) -> None:
    """Nobody knows what the word changes: "every friday 6pm except ..."."""
    read = [
        phrase
        for name, _, phrase in lines("phrases")
        if name == locale and READER.read(f"{phrase} {word}"[-LONGEST:], locale, NOW) != NotRead()
    ]

    assert read == []


@pytest.mark.parametrize(("locale", "expected", "phrase"), lines("phrases"))
def test_case_and_accents_and_spaces_do_not_matter(locale: str, expected: str, phrase: str) -> None:
    spaced = phrase.upper().replace(" ", "  ")
    if len(spaced) <= LONGEST:
        assert told(READER.read(spaced, locale, NOW)) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("munday 9am", "not"),  # Monday or Sunday
        ("mondya 9am", "2026-11-30 09:00"),
        ("septmber 3 9am", "2027-09-03 09:00"),
        ("firday 9am", "2026-11-27 09:00"),
        ("fry 9am", "not"),  # too short to be a slip of anything
    ],
)
def test_a_slip_is_forgiven_only_where_one_name_can_be_meant(phrase: str, expected: str) -> None:
    assert told(READER.read(phrase, "en", NOW)) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("tuesday 6pm", "2026-11-24 18:00"),  # still to come today
        ("tuesday 9am", "2026-12-01 09:00"),
        ("tuesday", "half 2026-12-01"),
        ("9am", "2026-11-25 09:00"),
        ("11am", "2026-11-24 11:00"),
        ("today 9am", "past"),
        ("24 november 9am", "past"),
        ("23 november 9am", "2027-11-23 09:00"),
        ("23 november 2026 9am", "past"),
        ("29 february 9am", "2028-02-29 09:00"),
        ("31 february 9am", "not"),
        ("friday 28 november 9am", "not"),  # that is no Friday
        ("friday 24:00", "2026-11-27 00:00 | 2026-11-28 00:00"),
        ("tonight at 1am", "2026-11-25 01:00"),
        ("friday night at 1am", "2026-11-27 01:00 | 2026-11-28 01:00"),
        ("every friday at midnight", "weekly fri 00:00 | weekly sat 00:00"),
        (
            "every 2nd friday 6pm",
            "fortnightly fri 18:00 from 2026-11-27 | monthly second fri 18:00",
        ),
        ("every friday 6pm until 3 march 2020", "past"),
        ("every monday 6pm until friday", "past"),  # there is no Monday before Friday
        ("every third friday 6pm", "not"),
        ("every 3 days 6pm", "not"),
        ("daily 6pm 501 times", "not"),
        ("in 99999999 days 6pm", "not"),
        ("every day 6pm and 7pm", "not"),
        ("friday 7", "not"),  # the hour or the day
    ],
)
def test_what_lies_at_the_edges(phrase: str, expected: str) -> None:
    assert told(READER.read(phrase, "en", NOW)) == expected


@pytest.mark.parametrize(
    ("locale", "phrase", "expected"),
    [
        ("en", "at 7 on 15", "not"),
        ("en", "9am 10pm", "not"),
        ("pt-BR", "às sete no 15", "2026-12-15 07:00"),
        ("pt-BR", "às sete e quinze", "2026-11-25 07:15"),
        ("fr", "sept trente cinq du soir", "not"),  # neither September nor half understood
        ("fr", "le 7 sept à 9h", "2027-09-07 09:00"),
        ("fr", "un vendredi sur 2e à 9h", "not"),
        ("fr", "à sept", "2026-11-25 07:00"),
        ("es", "marzo 3 a las 18h", "2027-03-03 18:00"),
        ("es", "a las siete del 15", "2026-12-15 07:00"),
        ("es", "mar 18:00", "2026-11-24 18:00"),  # Tuesday: March has no day here
        ("es", "3 mar 18:00", "2027-03-03 18:00"),
        ("de", "jeden Montag um 9 bis Sonntag", "past"),
        ("de", "morgen um 6", "2026-11-25 18:00 | 2026-11-25 06:00"),  # bare, and early
        ("de", "morgen um 7", "2026-11-25 07:00"),
        ("de", "morgen um 06:00", "2026-11-25 06:00"),
        ("de", "in einer Stunde", "2026-11-24 11:00"),
        ("id", "tanggal 15 jam 9", "2026-12-15 09:00"),
        ("id", "setiap minggu jam 9", "weekly sun 09:00 | weekly tue 09:00"),  # Sunday, or week
        ("id", "minggu depan", "not"),
    ],
)
def test_words_that_mean_two_things(locale: str, phrase: str, expected: str) -> None:
    assert told(READER.read(phrase, locale, NOW)) == expected


@pytest.mark.parametrize(
    ("locale", "phrase", "expected"),
    [
        ("de", "3. mrz 9 uhr", "2027-03-03 09:00"),
        ("de", "3. jänner um 9 uhr", "2027-01-03 09:00"),
        ("de", "3 jun 9 uhr", "2027-06-03 09:00"),
        ("es", "3 de setiembre a las 9:00", "2027-09-03 09:00"),
        ("id", "3 pebruari jam 9", "2027-02-03 09:00"),
        ("id", "3 nop 2027 jam 9", "2027-11-03 09:00"),
        ("pt-BR", "3 de dez às 9h", "2026-12-03 09:00"),
        ("en", "sept 3rd 9am", "2027-09-03 09:00"),
        ("en", "3 mayor 9am", "not"),
        ("en", "3 octopus 9am", "not"),
    ],
)
def test_months_are_known_by_their_other_names(locale: str, phrase: str, expected: str) -> None:
    assert told(READER.read(phrase, locale, NOW)) == expected


def test_two_hours_are_two_hours_when_the_clocks_change() -> None:
    now = datetime(2026, 3, 29, 1, 30, 20, tzinfo=ZoneInfo("Europe/Berlin"))
    reading = READER.read("in 2 hours", "en", now)

    # 1:30 and twenty seconds, the gap from 2 to 3, and never early.
    assert told(reading) == "2026-03-29 04:31"


def test_a_language_that_only_its_table_knows_is_read_as_well(tmp_path: Path) -> None:
    """Neither Babel nor dateparser has Toki Pona."""
    (tmp_path / "tok").mkdir()
    table = '[words]\nat = ["tenpo"]\n[near]\n1 = ["kama"]\n'
    (tmp_path / "tok" / "times.toml").write_text(table, encoding="utf-8")
    reader = TimeReader.load(tmp_path)
    reader.prepare()

    assert told(reader.read("kama tenpo 9", "tok", NOW)) == "2026-11-25 09:00"
    assert reader.read("3 march tenpo 9", "tok", NOW) == NotRead()


def test_a_language_is_a_table(tmp_path: Path) -> None:
    (tmp_path / "it").mkdir()
    table = 'clock = 24\n[words]\nevery = ["ogni"]\nat = ["alle"]\n[near]\n1 = ["domani"]\n'
    (tmp_path / "it" / "times.toml").write_text(table, encoding="utf-8")
    reader = TimeReader.load(tmp_path)

    assert told(reader.read("ogni venerdì alle 18", "it", NOW)) == "weekly fri 18:00"
    assert told(reader.read("domani alle 9:00", "it-CH", NOW)) == "2026-11-25 09:00"
    assert reader.read("tomorrow at 9am", "it", NOW) == NotRead()


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ("clock = ", "locales/it/times.toml: cannot be read"),
        ("words = 1", "locales/it/times.toml: words: expected a table"),
        ('[words]\nevry = ["ogni"]', "locales/it/times.toml: words.evry: no such key"),
        ('[parts]\nnoonish = ["x"]', "locales/it/times.toml: parts.noonish: no such key"),
        ('[each]\n"mon tus" = ["x"]', "locales/it/times.toml: each.mon tus: no such key"),
        ('[numbers]\nuno = ["uno"]', "locales/it/times.toml: numbers.uno: no such key"),
        ("[words]\nevery = [1]", "locales/it/times.toml: words.every: expected a list of words"),
        ("means = 1", "locales/it/times.toml: means: expected a table"),
    ],
)
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, table: str, fault: str) -> None:
    (tmp_path / "it").mkdir()
    (tmp_path / "it" / "times.toml").write_text(table, encoding="utf-8")

    with pytest.raises(BadTimesError, match=f"^{re.escape(fault)}"):
        TimeReader.load(tmp_path)


def test_a_reader_can_be_prepared() -> None:
    reader = TimeReader.load()
    reader.prepare()

    assert reader.read("", "en", NOW) == NotRead()


@given(
    words=st.one_of(
        st.text(max_size=LONGEST + 8),
        st.text(alphabet=WORST_CHARACTERS, max_size=LONGEST),
        st.lists(st.sampled_from(TABLE_WORDS) | st.integers(0, 40).map(str), max_size=12).map(
            " ".join
        ),
    ),
    locale=st.sampled_from((*LANGUAGES, "xx", "")),
    now=st.datetimes(
        min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - the zone comes with timezones
        max_value=datetime(2060, 1, 1),  # noqa: DTZ001
        timezones=st.sampled_from((UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Apia"))),
    ),
)
@settings(max_examples=600, deadline=None)
def test_whatever_is_written_what_is_read_can_be_kept(
    words: str, locale: str, now: datetime
) -> None:
    """Nothing raises, every rule is whole and still to come, and no text has many rows."""
    reading = READER.read(words, locale, now)

    for rule in rules(reading):
        check(rule)
        if not isinstance(reading, HalfRead):
            assert following(rule, now.tzinfo or UTC, now) is not None
        if rule.every is Every.ONCE:
            assert rule.start - now.date() < timedelta(days=3700)
    if len(words) > LONGEST:
        assert reading == NotRead()
    for vocabulary in VOCABULARIES.values():
        assert sum(1 for _ in rows(words[:LONGEST], vocabulary)) <= MOST_ROWS
