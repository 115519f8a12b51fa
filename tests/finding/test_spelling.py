"""What an unknown word may have meant."""

import pytest

from bot.finding.spelling import MOST_GUESSED, Speller

KNOWN = (
    "disable", "deepfake", "naked", "remix", "private", "loschen", "video", "werbung", "akun",
    "training", "good", "off", "berbagi",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("disabel", "disable"),
        ("deepfaek", "deepfake"),
        ("d33pfake", "deepfake"),
        ("naaked", "naked"),
        ("loeschen", "loschen"),
        ("akunku", "akun"),
        ("lremix", "remix"),
        ("videowerbung", "video werbung"),
        ("videoswerbung", "video werbung"),
        ("traning", "training"),
        ("pr?vate", "private"),
    ],
)
def test_a_word_is_brought_back_to_one_that_is_known(typed: str, meant: str) -> None:
    assert Speller(KNOWN).mend([typed]) == (meant.split(), 0)


@pytest.mark.parametrize("typed", ["weather", "of", "12345", "go"])
def test_a_word_that_is_like_none_stays(typed: str) -> None:
    assert Speller(KNOWN).mend([typed])[0] == [typed]


def test_what_stays_unknown_is_counted() -> None:
    assert Speller(KNOWN).mend(["weather", "remix", "champion"])[1] == 2


def test_known_otherwise_is_known() -> None:
    assert Speller(KNOWN, lambda word: word == "weather").mend(["weather"]) == (["weather"], 0)


def test_only_so_many_words_are_guessed_at() -> None:
    typed = ["disabel"] * (MOST_GUESSED + 1)
    mended, strange = Speller(KNOWN).mend(typed)

    assert mended == ["disable"] * MOST_GUESSED + ["disabel"]
    assert strange == 1
