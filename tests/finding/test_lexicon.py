"""Phrases found in a row of words."""

from bot.finding.lexicon import Lexicon, faults, vocabulary


def found(phrases: list[str], text: str) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in Lexicon({"it": phrases}).find(text.split())]


def test_whole_words_count() -> None:
    assert found(["remix"], "the remix is a remixer") == [(1, 2)]


def test_a_star_stands_for_any_ending() -> None:
    assert found(["remix*"], "remix remixer premix") == [(0, 1), (1, 2)]


def test_words_of_a_phrase_stand_in_a_row() -> None:
    assert found(["turn* off"], "turning off or turn it off") == [(0, 2)]


def test_phrases_are_folded_as_texts_are() -> None:
    assert found(["Löschén", "don't"], "loschen dont") == [(0, 1), (1, 2)]


def test_a_word_is_known_that_begins_a_phrase() -> None:
    lexicon = Lexicon({"it": ["opt out", "train*"]})

    assert [lexicon.knows(word) for word in ("opt", "training", "out")] == [True, True, False]


def test_the_vocabulary_has_what_is_written_of_each_word() -> None:
    assert list(vocabulary(["opt out", "train*"])) == ["opt", "out", "train"]


def test_phrases_are_written_as_they_are_compared() -> None:
    said = list(faults(["fine", "Café", "a*", "fine", "...", "xxx"]))

    assert said == [
        "'Café' should be written 'cafe': as it is compared",
        "'a*': a * needs at least 2 letters before it",
        "'fine' stands there twice",
        "'...' is no phrase",
    ]
