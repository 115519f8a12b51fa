"""How good finding is on ways it has not seen: a floor. The mark: ``tests/bench/faq.py``."""

import pytest

from bot.finding import WayFinder
from bot.finding.judging import Limits, Ranking, read_limits
from bot.finding.ways import NONE, Way
from tests.finding import trial

FLOORS = {"first": 0.78, "among_three": 0.93, "refused": 0.84, "platform": 0.88, "heard": 0.68}
CEILINGS = {"wrongly_refused": 0.12, "false_alarms": 0.04}


@pytest.mark.slow
def test_it_is_as_good_as_it_was_on_ways_that_it_has_not_seen(finder: WayFinder) -> None:
    outcomes = trial.trials(finder.sources, only=1)
    limits = read_limits()["lexical"]
    told = []
    for locale in finder.locales:
        own = [one for one in outcomes if one.locale == locale]
        found = trial.marks(own, limits.get(locale, limits["default"]))
        told += [f"{locale} {name}" for name, low in FLOORS.items() if getattr(found, name) < low]
        told += [
            f"{locale} {name}" for name, high in CEILINGS.items() if getattr(found, name) > high
        ]

    assert told == []


def test_every_language_has_limits_of_its_own(finder: WayFinder) -> None:
    for table in read_limits().values():
        assert {"default", *finder.locales} == set(table)


def outcome(target: str, best: str, nothing: float, lead: float = 1.0) -> trial.Outcome:
    ranking = Ranking(targets=(best, "other"), scores=(lead, 0.0), nothing=nothing)
    return trial.Outcome(locale="en", way=Way(target=target, text="x"), ranking=ranking, heard=None)


def test_limits_part_what_belongs_from_what_does_not() -> None:
    belongs = [outcome("a", "a", -0.5) for _ in range(20)]
    other = [outcome(NONE, "a", 0.3) for _ in range(20)]
    drawn = trial.limits(belongs + other)

    assert -0.5 <= drawn.refuse < 0.3


def test_limits_are_sure_only_where_it_is_right() -> None:
    right = [outcome("a", "a", -1.0, lead=0.9) for _ in range(40)]
    wrong = [outcome("a", "b", -1.0, lead=0.3) for _ in range(10)]
    drawn = trial.limits([*right, *wrong, outcome(NONE, "a", 1.0)])

    assert 0.3 < drawn.sure <= 0.9


def test_marks_count_what_they_say() -> None:
    outcomes = [
        outcome("a", "a", -1.0),
        outcome("a", "b", -1.0),
        outcome("a", "a", 1.0),
        outcome(NONE, "a", 1.0),
    ]
    found = trial.marks(outcomes, Limits(refuse=0.0, sure=0.5, alarm=0.0))

    assert found.first == pytest.approx(1 / 3)
    assert found.wrongly_refused == pytest.approx(1 / 3)
    assert found.refused == pytest.approx(1.0)
