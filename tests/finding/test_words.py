"""Words: what two spellings of a question share."""

import pytest

from bot.finding.words import LONGEST, MOST_WORDS, fold, tidy, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How do I turn OFF ai-remix??", "how do i turn off ai remix"),
        ("¿Cómo desactivo l'option?", "como desactivo loption"),
        ("don\u2019t \u201cquote\u201d me", "dont quote me"),
        ("löschen Größe", "loschen grosse"),
        ("soooooo goooood", "soo good"),
        ("n@ked su!cide", "naked suicide"),
        ("p*rn", "p?rn"),
        ("what?!", "what"),
        ("a\u200bi re\u00admix \u202eoff", "ai remix off"),
        ("\uff54\uff49\uff4b\uff54\uff4f\uff4b", "tiktok"),
        ("r\u0435m\u0456x \u043eff", "remix off"),
        ("@optout_bot is it on? <@1234> https://example.org/a?b", "is it on"),
        ("re\u0301mix", "remix"),
        ("\U0001f600 hi \U0001f44d\U0001f3fd", "hi"),
        ("", ""),
        ("\u0000\u0007\n\t", ""),
    ],
)
def test_spellings_of_a_question_share_their_words(text: str, expected: str) -> None:
    assert " ".join(fold(text)) == expected


def test_of_a_long_text_the_beginning_and_the_end_are_read() -> None:
    folded = fold("first " + "x " * 1_000_000 + " last")

    assert folded[0] == "first"
    assert len(folded) <= MOST_WORDS


@pytest.mark.parametrize("unit", ["a", "\u0301", "\ufdfa", "<@", "http://", "*a", "\U0001f600"])
def test_no_text_grows_beyond_bounds(unit: str) -> None:
    tidied = tidy(unit * 500_000)

    assert len(tidied) <= LONGEST * 2
    assert len(words(tidied)) <= MOST_WORDS
