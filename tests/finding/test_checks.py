"""What a finder learns from: nothing is wrong with ours, and every fault is named."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.answerfiles import load_faq
from bot.finding import BadWaysError, faults, load_finder
from bot.finding.ways import locales_with_ways, read_language
from bot.finding.words import fold
from bot.i18n import LOCALES, load_phrases
from bot.library import load_library
from tests.product import ROOT

QUESTIONS = ROOT / "tests" / "bench" / "questions"


def faults_of(folder: Path) -> list[str]:
    return list(faults(load_faq(), load_library(), folder))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The English files and the platforms, to be spoilt."""
    (tmp_path / "en").mkdir()
    for path in (LOCALES / "en").glob("*.toml"):
        shutil.copy(path, tmp_path / "en" / path.name)
    shutil.copy(LOCALES / "platforms.toml", tmp_path)
    return tmp_path


def spoil(path: Path, change: Callable[[str], str]) -> None:
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before, "the fault was not planted"
    path.write_text(after, encoding="utf-8")


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


def test_nothing_is_wrong_with_ours() -> None:
    assert faults_of(LOCALES) == []


def test_the_copy_that_is_spoilt_has_no_fault_of_its_own(folder: Path) -> None:
    assert faults_of(folder) == []


@pytest.mark.parametrize(
    ("file", "change", "told"),
    [
        ("en/faq.toml", lambda _: "[[[", "locales/en/faq.toml: cannot be read"),
        ("en/faq.toml", lambda _: "a = 1", "locales/en/faq.toml: a: expected a table"),
        (
            "en/faq.toml",
            replaced("[glaze]\nphrasings = [", "[glaze]\nphrasings = [1,"),
            "locales/en/faq.toml: glaze: expected a list of texts",
        ),
        (
            "en/faq.toml",
            replaced("[glaze]", "[glaze2]"),
            "glaze2: no answer, guide or near miss of that name",
        ),
        (
            "en/faq.toml",
            replaced("[glaze]", "[glaze2]"),
            "locales/en/faq.toml: glaze: 0 ways to ask, expected 8 or more",
        ),
        (
            "en/faq.toml",
            replaced(
                "[glaze]\nphrasings = [", '[glaze]\nphrasings = [\n  "How do I turn OFF duets?",'
            ),
            "is in reuse_duet and in glaze",
        ),
        (
            "en/faq.toml",
            replaced("[glaze]\nphrasings = [", '[glaze]\nphrasings = [\n  "...",'),
            "glaze: '...' is empty or longer than 200",
        ),
        (
            "en/faq.toml",
            replaced("[glaze]\nphrasings = [", f'[glaze]\nphrasings = [\n  "{"long " * 41}",'),
            "is empty or longer than 200",
        ),
        (
            "en/concepts.toml",
            replaced("remix = [", 'Remix = ["Café"]\nremix = ['),
            "locales/en/concepts.toml: Remix: 'Café' should be written 'cafe'",
        ),
        (
            "en/concepts.toml",
            replaced("remix = [", 'remix = ["a*", '),
            "locales/en/concepts.toml: remix: 'a*': a * needs",
        ),
        ("en/crisis.toml", lambda _: "near = 'far'", "locales/en/crisis.toml: near is a number"),
        (
            "en/crisis.toml",
            replaced("[self_harm]", "[self_help]"),
            "locales/en/crisis.toml: self_help is no emergency",
        ),
        (
            "en/crisis.toml",
            replaced("[self_harm]\nany = [", "[self_harm]\nany = [1, "),
            "locales/en/crisis.toml: self_harm.any: expected a list",
        ),
        (
            "en/cries.toml",
            replaced("self_harm = [", "self_help = ["),
            "locales/en/cries.toml: cries.self_help: no emergency",
        ),
        (
            "en/cries.toml",
            replaced("[calm]", "[calmer]"),
            None,
        ),
        (
            "platforms.toml",
            replaced("[near]", '[near]\nnobody = ["nobody"]'),
            "locales/platforms.toml: near:nobody: no guide and no near miss",
        ),
        ("platforms.toml", lambda _: "near = 1", "locales/platforms.toml: near: expected a table"),
    ],
)
def test_every_fault_is_named(
    folder: Path, file: str, change: Callable[[str], str], told: str | None
) -> None:
    spoil(folder / file, change)
    found = faults_of(folder)

    if told is None:
        assert found == []
    else:
        assert any(told in line for line in found), found


def test_a_language_lacks_no_file(folder: Path) -> None:
    (folder / "en" / "crisis.toml").unlink()
    (folder / "en" / "cries.toml").unlink()
    found = faults_of(folder)

    assert "locales/en/crisis.toml: is not there" in found
    assert "locales/en/cries.toml: minor: 0 cries, expected 20 or more" in found


def test_another_language_has_every_idea_and_no_other(folder: Path) -> None:
    shutil.copytree(folder / "en", folder / "eo")
    spoil(folder / "eo" / "concepts.toml", replaced("remix = [", "remiks = ["))
    found = faults_of(folder)

    assert "locales/eo/concepts.toml: remiks: no idea of that name in locales/en" in found
    assert "locales/eo/concepts.toml: remix: no words for it" in found


def test_a_folder_without_ways_is_told(tmp_path: Path) -> None:
    assert faults_of(tmp_path) == ["locales: no faq.toml there"]


def test_a_file_that_cannot_be_read_stops_the_finder_in_one_line(folder: Path) -> None:
    (folder / "en" / "concepts.toml").write_text("[concepts", encoding="utf-8")
    made = load_finder(load_faq(), load_library(), load_phrases(), folder=folder, semantic=False)

    with pytest.raises(BadWaysError, match=r"^locales/en/concepts\.toml: cannot be read: "):
        made.prepare()


@pytest.mark.parametrize("locale", locales_with_ways(LOCALES))
def test_no_question_of_the_test_set_is_stored(locale: str) -> None:
    lines = (QUESTIONS / f"{locale}.tsv").read_text(encoding="utf-8").splitlines()
    asked = {fold(line.partition("\t")[2]) for line in lines if not line.startswith("#")}
    language = read_language(LOCALES, locale)
    stored = {fold(way.text) for way in (*language.ways, *language.cries)}

    assert {" ".join(words) for words in asked & stored} == set()
