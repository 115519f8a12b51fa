"""A new guide and a new language are files: no line of code knows them."""

import shutil
from pathlib import Path

from bot.core.check import check_library
from bot.core.events import Opened, Pressed, ProgressAsked
from bot.core.tokens import app
from bot.i18n import LOCALES, load_phrases
from bot.library import GUIDES, load_library
from tests.driver import Person

GUIDE = """
id = "ferns"
order = 5
version = 1
platform = "fernbook"
platform_name = "Fernbook"
mechanism = "training"
status = "limited"
as_of = 2026-10-01
confidence = "high"
labels_confidence = "medium"
difficulty = "easy"
scope = "account"
regions = ["everywhere"]
recheck_days = 90
hosts = ["example.org"]
[labels]
fronds = { en = "Fronds" }
[links]
help = "https://www.example.org/help"
[[steps]]
id = "brief"
kind = "brief"
next = "open"
[[steps]]
id = "open"
kind = "do"
next = "finish"
cant_find = "look"
links = ["help"]
[[steps]]
id = "look"
kind = "choose"
choices = [{ id = "retry", goto = "@origin" }, { id = "wilted", goto = "finish" }]
[[steps]]
id = "finish"
kind = "finish"
[[sources]]
url = "https://example.org"
by = "us"
date = "2026-10-01"
kind = "official"
"""

WORDS = """
ferns-title = Fernbook: fronds
ferns-link-help = Help page
ferns-brief = Your ferns are yours.
ferns-covers = New fronds.
ferns-not-covers = Old fronds.
ferns-open = Tap { $fronds }.
ferns-open-receipt = Switched fronds off.
ferns-look = What do you see?
ferns-look-wilted = It has wilted
ferns-finish = Done with ferns.
"""


def test_a_guide_and_a_language_are_added_without_touching_code(tmp_path: Path) -> None:
    guides, locales = tmp_path / "guides", tmp_path / "locales"
    shutil.copytree(GUIDES, guides)
    shutil.copytree(LOCALES, locales)
    (guides / "ferns.toml").write_text(GUIDE, encoding="utf-8")
    for home in locales.iterdir():
        if home.is_dir():
            (home / "ferns.ftl").write_text(WORDS, encoding="utf-8")
    shutil.copytree(locales / "en", locales / "tok")  # Toki Pona: nobody's hint, anybody's choice
    interface = locales / "tok" / "interface.ftl"
    source = interface.read_text(encoding="utf-8")
    interface.write_text(
        source.replace("language-name = English", "language-name = toki pona").replace(
            "choice-done = Done", "choice-done = pini"
        ),
        encoding="utf-8",
    )
    phrases = load_phrases(locales, strict=True)
    library = load_library(guides, phrases.locales)
    phrases.attach(library)

    assert list(check_library(library, phrases.has)) == []
    person = Person(library=library, phrases=phrases)
    person.does(Pressed(token=app("languages")))
    person.presses("toki pona")
    person.opens()
    person.presses("Fernbook")
    assert "Reported to be available for some people" in person.text
    person.presses("Start")
    person.says("pini")
    assert person.walk_of("ferns").finished
    assert person.screen.locale == "tok"
    person.does(ProgressAsked())
    assert "Fernbook: fronds: finished" in person.text
    person.does(Opened(guide="ferns"))
    assert "Done with ferns." in person.text


def test_a_language_that_is_half_translated_still_speaks(tmp_path: Path) -> None:
    shutil.copytree(LOCALES / "en", tmp_path / "en")
    (tmp_path / "pt-BR").mkdir()
    (tmp_path / "pt-BR" / "interface.ftl").write_text("choice-done = Feito\n", encoding="utf-8")
    phrases = load_phrases(tmp_path)
    library = load_library(GUIDES, phrases.locales)
    phrases.attach(library)
    person = Person(library=library, phrases=phrases, locale="pt-BR")
    person.opens("linkedin-training")
    person.presses("Start")
    person.presses("Phone app")

    assert "Feito" in person.labels
    assert "I can't find it" in person.labels
