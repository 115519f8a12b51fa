"""Nearness to single stored ways: what tells few of them apart counts, what all have does not."""

from array import array

import pytest

from bot.finding import keeping
from bot.finding.features import features
from bot.finding.learning import Classifier, learn
from bot.finding.neighbours import COMMON, Neighbours, gather

WAYS = [
    (f"t{number % 3}", features(f"remix word{number} other{number}".split(), ()))
    for number in range(60)
]


@pytest.fixture(scope="module")
def learnt() -> Classifier:
    return learn(WAYS)


@pytest.fixture(scope="module")
def near(learnt: Classifier) -> Neighbours:
    return gather(learnt, WAYS)


def nearest(learnt: Classifier, near: Neighbours, text: str) -> dict[str, float]:
    found = near.nearest(learnt.weigh(features(text.split(), ())))
    return {learnt.targets[number]: nearness for number, nearness in found.items()}


def test_the_same_words_are_nearest(learnt: Classifier, near: Neighbours) -> None:
    found = nearest(learnt, near, "remix word7 other7")

    assert max(found, key=lambda target: found[target]) == "t1"
    assert 0.9 < found["t1"] <= 1.0


def test_of_a_targets_ways_only_the_nearest_counts(learnt: Classifier, near: Neighbours) -> None:
    one = nearest(learnt, near, "word7 other7")
    both = nearest(learnt, near, "word7 other7 word10")

    assert both["t1"] < one["t1"]


def test_what_most_ways_have_brings_none_nearer(learnt: Classifier, near: Neighbours) -> None:
    assert nearest(learnt, near, "remix") == {}
    assert (
        max(end - start for start, end in zip(near.starts, near.starts[1:], strict=False))
        <= COMMON * len(WAYS) + 1
    )


def test_neighbours_are_kept_as_they_were(near: Neighbours) -> None:
    again = keeping.unpack_near(["en"], keeping.pack_near({"en": near}))

    assert again == {"en": near}
    assert isinstance(again["en"].targets, array)
