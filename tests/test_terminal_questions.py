"""Questions typed into a piped terminal: the product's own command answers them and keeps none."""

from pathlib import Path

import pytest

from tests.asking import ANSWER, CRIES, LISTENING, OWN_WORDS
from tests.driver import real_phrases
from tests.product import Product

pytestmark = pytest.mark.slow

GUIDE = "linkedin-training"


def say(key: str, locale: str = "en") -> str:
    return real_phrases().say(key, locale)


def typed(product: Product, *lines: str, lang: str = "en") -> str:
    ended = product("chat", "--lang", lang, stdin="\n".join(lines))
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def unwrapped(words: str) -> str:
    return " ".join(words.split())


def test_a_question_amid_a_walk_is_answered_and_the_walk_goes_on(tmp_path: Path) -> None:
    product = Product(tmp_path, {})
    phone, done = say("choice-phone"), say("choice-done")
    out = typed(product, f"/optout {GUIDE}", "1", OWN_WORDS, phone, done)

    question = out.index(say(f"faq-{ANSWER}-question"))
    assert out.index(phone, question) > question, "the step is shown again below the answer"
    assert say("note-not-understood") not in out[question:]
    exported = product("export", "--platform", "terminal", "--user", "me").out
    assert '"turn": 3' in exported
    assert OWN_WORDS not in exported
    for file in (tmp_path / "data").iterdir():
        assert not file.is_file() or OWN_WORDS.encode() not in file.read_bytes()


def test_a_rating_is_told_by_stats_as_a_bare_number(tmp_path: Path) -> None:
    product = Product(tmp_path, {})
    typed(product, OWN_WORDS, say("button-helped"))
    told = product("stats")

    assert (told.code, told.err) == (0, "")
    (line,) = [line for line in told.out.splitlines() if ANSWER in line]
    assert "1" in line.split()
    assert "me" not in line.split()


@pytest.mark.parametrize("locale", LISTENING)
def test_a_cry_for_help_comes_first(locale: str, tmp_path: Path) -> None:
    out = typed(Product(tmp_path, {}), CRIES[locale], lang=locale)

    assert unwrapped(say("crisis-self-harm", locale))[:60] in unwrapped(out)
