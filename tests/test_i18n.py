"""The locale files hold together, and words come out right whatever goes in."""

import json
import logging
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Message,
    NumberLiteral,
    SelectExpression,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

import bot
from bot.core.check import shared_keys
from bot.core.guide import Guide, Library, Status, message_keys
from bot.core.messages import Paragraph
from bot.core.replies import Label, Reply, Text, text
from bot.i18n import LOCALES, BadLocaleError, MissingMessageError, Phrases, load_phrases
from tests.driver import real_library, real_phrases

FOLDERS = sorted(path for path in LOCALES.iterdir() if path.is_dir())
OTHERS = [folder for folder in FOLDERS if folder.name != "en"]


def messages(folder: Path) -> dict[str, Message]:
    found = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} appears twice"
                found[entry.id.name] = entry
    return found


class _Seen(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.selects: list[SelectExpression] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        self.selects.append(node)
        self.generic_visit(node)


def seen(message: Message) -> _Seen:
    visitor = _Seen()
    visitor.visit(message)
    return visitor


@pytest.mark.parametrize("folder", OTHERS, ids=lambda folder: folder.name)
def test_every_locale_has_the_messages_of_english_and_no_others(folder: Path) -> None:
    english, other = messages(LOCALES / "en"), messages(folder)

    assert sorted(set(english) - set(other)) == [], "missing"
    assert sorted(set(other) - set(english)) == [], "unused"


@pytest.mark.parametrize("folder", OTHERS, ids=lambda folder: folder.name)
def test_a_translation_uses_no_variable_that_english_does_not_know(folder: Path) -> None:
    """It may leave an app's menu name out, never a number, a date or a guide's name."""
    english, other = messages(LOCALES / "en"), messages(folder)
    may_be_left_out = {name for guide in real_library().guides for name, _ in guide.labels}
    for key in english.keys() & other.keys():
        wanted, used = seen(english[key]).variables, seen(other[key]).variables
        assert used - wanted - may_be_left_out == set(), key
        assert wanted - used - may_be_left_out == set(), key


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_plural_has_the_forms_its_language_needs(folder: Path) -> None:
    locale = Locale.parse(folder.name, sep="-")
    needed = set(locale.plural_form.rules) - {"many"} if folder.name != "ar" else set()
    for key, message in messages(folder).items():
        for select in seen(message).selects:
            forms = {
                variant.key.name
                for variant in select.variants
                if not isinstance(variant.key, NumberLiteral)
            }
            if forms & {"one", "two", "few", "zero"}:
                assert needed <= forms, f"{key} lacks {needed - forms}"


def test_no_message_is_unused() -> None:
    """Every key is drawn by the code, by a guide or by the words people type."""
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(bot.__file__).parent.rglob("*.py")
    )
    literal = set(re.findall(r'"([a-z][a-z0-9-]+)"', source))
    prefixes = tuple(re.findall(r'f"([a-z-]+-)\{', source))
    of_guides = {key for guide in real_library().guides for key in message_keys(guide)}
    known = literal | of_guides | set(shared_keys())
    unused = [
        key
        for key in messages(LOCALES / "en")
        if not {key, key.removesuffix("-guide")} & known and not key.startswith(prefixes)
    ]

    assert unused == []


def test_every_key_that_the_code_draws_exists() -> None:
    pattern = re.compile(r'(?:text|Text|say|_note|line)\(\s*(?:key=)?"([a-z][a-z0-9-]+)"')
    drawn = {
        key
        for path in Path(bot.__file__).parent.rglob("*.py")
        for key in pattern.findall(path.read_text(encoding="utf-8"))
    }
    drawn |= {f"status-{status}" for status in Status}
    drawn |= {f"status-line-{status}" for status in Status}
    drawn |= set(shared_keys())

    assert len(drawn) > 60
    for folder in FOLDERS:
        assert sorted(drawn - set(messages(folder))) == [], folder.name


def test_the_translators_own_lint_finds_nothing(tmp_path: Path) -> None:
    """compare-locales knows faults that ours does not, such as a broken reference."""
    config = tmp_path / "l10n.toml"
    config.write_text(
        f"""basepath = "{LOCALES}"
locales = {[folder.name for folder in OTHERS]}
[[paths]]
reference = "en/*.ftl"
l10n = "{{locale}}/*.ftl"
""",
        encoding="utf-8",
    )
    lint = Path(sys.executable).with_name("compare-locales")
    done = subprocess.run(
        [lint, "--json", "-", config, LOCALES], capture_output=True, text=True, check=False
    )

    summaries = json.loads(done.stdout)[0]["summary"]
    assert summaries.keys() >= {folder.name for folder in OTHERS}, done.stdout
    for locale, summary in summaries.items():
        assert not summary.get("errors"), (locale, done.stdout)
        assert not summary.get("missing"), (locale, done.stdout)
        assert not summary.get("obsolete"), (locale, done.stdout)


def test_no_two_buttons_of_one_menu_share_their_words() -> None:
    for locale in real_phrases().locales:
        titles = [title for _, title in real_phrases().titles(locale)]
        assert [title for title, times in Counter(titles).items() if times > 1] == []


def test_no_title_is_too_long_for_a_button_or_an_autocompletion() -> None:
    for locale in real_phrases().locales:
        for _, title in real_phrases().titles(locale):
            assert len(title) <= 45, title


# The words themselves


def phrases(tmp_path: Path, strict: bool = False, **files: str) -> Phrases:
    for locale, source in files.items():
        home = tmp_path / locale.replace("_", "-")
        home.mkdir()
        (home / "some.ftl").write_text(source, encoding="utf-8")
    return load_phrases(tmp_path, strict=strict)


def plain(words: Phrases, part: Text, locale: str) -> str:
    (paragraph,) = words.localise(Reply(parts=(part,)), locale).parts
    assert isinstance(paragraph, Paragraph)
    return paragraph.plain


def test_a_message_falls_back_on_its_own_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    words = phrases(tmp_path, en="one = One\ntwo = Two", pt="one = Um", pt_BR="three = 3")
    with caplog.at_level(logging.WARNING):
        assert plain(words, text("one"), "pt-BR") == "Um"
        assert plain(words, text("two"), "pt-BR") == "Two"
        assert plain(words, text("lost-words"), "pt-BR") == "lost words"

    told = [getattr(record, "fault", "") for record in caplog.records]
    assert "pt-BR lacks one" in told
    assert "no locale can say lost-words" in told


def test_a_misspelt_variable_falls_back_to_the_words_that_work(tmp_path: Path) -> None:
    words = phrases(tmp_path, en="hi = Hi { $name }", es="hi = Hola { $nombre }")

    assert plain(words, text("hi", name="Ana"), "es") == "Hi Ana"


def test_strict_words_raise(tmp_path: Path) -> None:
    words = phrases(tmp_path, strict=True, en="hi = Hi { $name }")
    with pytest.raises(MissingMessageError):
        plain(words, text("lost"), "en")
    with pytest.raises(MissingMessageError):
        plain(words, text("hi"), "en")


def test_an_apps_own_name_is_set_apart_and_shown_in_the_language_a_source_shows(
    tmp_path: Path,
) -> None:
    words = phrases(tmp_path, en="tap = Tap { $more } now", es="tap = Toca { $more } ya")
    label = Label(texts=(("en", "More"), ("es", "Más")))
    only_english = Label(texts=(("en", "More"),))
    (part,) = words.localise(Reply(parts=(text("tap", more=label),)), "es").parts
    assert isinstance(part, Paragraph)

    assert [(span.text, span.strong) for span in part.spans] == [
        ("Toca ", False), ("Más", True), (" ya", False),
    ]  # fmt: skip
    assert plain(words, text("tap", more=only_english), "es") == "Toca “More” ya"


def test_values_keep_their_direction_to_themselves_only_where_it_matters(tmp_path: Path) -> None:
    words = phrases(tmp_path, en="by = By { $who }", ar="by = من { $who }")

    assert plain(words, text("by", who="Ana"), "en") == "By Ana"
    assert plain(words, text("by", who="علي"), "en") == "By \u2068علي\u2069"
    assert plain(words, text("by", who="/help"), "ar") == "من \u2068/help\u2069"
    assert words.localise(Reply(parts=()), "ar").rtl
    assert not words.localise(Reply(parts=()), "en").rtl


def test_numbers_plurals_and_dates_follow_the_language(tmp_path: Path) -> None:
    words = phrases(
        tmp_path,
        en="on = { $day }\nn = { $n ->\n    [one] one\n   *[other] many\n}",
        es="on = { $day }\nn = { $n ->\n    [one] uno\n   *[other] varios\n}",
    )
    day = date(2026, 5, 30)

    assert plain(words, text("on", day=day), "en") == "May 30, 2026"
    assert plain(words, text("on", day=day), "es") == "30 de mayo de 2026"
    assert plain(words, text("n", n=1), "es") == "uno"


@pytest.mark.parametrize(
    ("hint", "locale"),
    [("es", "es"), ("es-419", "es"), ("es_MX", "es"), ("ES-es", "es"), ("pt", "pt-BR"),
     ("pt-PT", "pt-BR"), ("en-GB", "en"), ("xx", "en"), ("", "en"), (None, "en"),
     ("x" * 999, "en"), ("💥", "en")],
)  # fmt: skip
def test_the_nearest_locale_serves_any_hint(tmp_path: Path, hint: str | None, locale: str) -> None:
    words = phrases(tmp_path, en="a = A", es="a = B", pt_BR="a = C")

    assert words.nearest(hint) == locale


@pytest.mark.parametrize(
    ("expected", "raw"),
    [
        ("line 2", b"good = Good\nbad bad bad\n"),
        ("line 1", b"a = { $x"),
        ("cannot be read", b"\xff\xfe\x00"),
    ],
)
def test_an_unreadable_locale_file_is_one_line_with_its_name(
    tmp_path: Path, expected: str, raw: bytes
) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "broken.ftl").write_bytes(raw)

    with pytest.raises(BadLocaleError, match=rf"locales/en/broken\.ftl.*{expected}"):
        load_phrases(tmp_path)


def test_a_default_locale_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    with pytest.raises(BadLocaleError, match="locales/tlh"):
        load_phrases(tmp_path, default="tlh")


def test_a_folder_that_is_no_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "not a language").mkdir()
    with pytest.raises(BadLocaleError, match="not a language code"):
        load_phrases(tmp_path)


def labelled() -> Iterator[tuple[Guide, str]]:
    for guide in real_library().guides:
        for name, _ in guide.labels:
            yield guide, name


def test_no_text_puts_an_apps_name_in_quotes_of_its_own() -> None:
    """Names of menus come from a guide's labels, so that nobody translates one by guess."""
    for folder in FOLDERS:
        for guide in real_library().guides:
            source = (folder / f"{guide.id}.ftl").read_text(encoding="utf-8")
            written = [line for line in source.splitlines() if not line.startswith("#")]
            for _, label in guide.labels:
                for _, name in label.texts:
                    if len(name) > 8:
                        assert f'"{name}"' not in "\n".join(written)
                        assert f"“{name}”" not in "\n".join(written)


def test_every_label_is_used_by_a_text() -> None:
    used = {
        (guide.id, variable)
        for guide in real_library().guides
        for key, message in messages(LOCALES / "en").items()
        if key.startswith(f"{guide.id}-")
        for variable in seen(message).variables
    }

    assert [(g.id, name) for g, name in labelled() if (g.id, name) not in used] == []


def test_a_library_without_guides_has_no_titles() -> None:
    words = Phrases({}, "en")
    words.attach(Library(guides=()))

    assert words.titles(None) == []
