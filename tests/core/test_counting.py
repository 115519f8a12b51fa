"""What a group's weekly number gives away: who knows half the group learns nobody's step.

The observer sees every published number, knows the size of the group, knows for sure what half of
the members did (friends told them, or they are the observer's own accounts), and knows how keen the
group is. A step is attributable where the number makes the observer surer than 95 % that one
certain other member took it, and noticeably surer than they were without it.
"""

import random
from collections.abc import Callable
from math import comb

import pytest

from bot.core.counting import STEP, published

SURE, NOTICEABLY = 0.95, 0.05
WEEKS = 300
SIZES = (8, 12, 20, 35, 60, 150)
Told = Callable[[int, int | None, int], int | None]


@pytest.mark.parametrize("held_back", range(STEP))
@pytest.mark.parametrize("members", [None, 0, 4, 5, 9, 10, 14, 20, 64, 65, 1000])
def test_a_number_is_a_step_of_five_never_small_and_never_near_everybody(
    held_back: int, members: int | None
) -> None:
    for counted in range(80):
        told = published(counted, members, held_back)
        if told is None:
            continue
        assert members is not None
        assert told % STEP == 0
        assert 5 <= told <= counted  # never more than there were
        assert counted - told < 2 * STEP
        assert told <= members - 5


def test_a_group_large_enough_hears_its_number() -> None:
    assert published(14, 60, 0) == 10
    assert published(14, 60, 4) == 10
    assert published(12, 60, 4) == 5
    assert published(4, 60, 0) is None


def test_the_number_never_falls_when_one_more_is_counted() -> None:
    for held_back in range(STEP):
        numbers = [published(counted, 1000, held_back) or 0 for counted in range(200)]
        assert numbers == sorted(numbers)


def posterior(  # noqa: PLR0917 - what an observer knows
    tell: Told, told: int | None, known: int, unknown: int, members: int, keen: float
) -> float:
    """How sure the observer is that a certain one of the unknown members counted themselves in."""
    weight = total = 0.0
    for counted in range(unknown + 1):
        fits = sum(tell(known + counted, members, held) == told for held in range(STEP)) / STEP
        chance = fits * comb(unknown, counted) * keen**counted * (1 - keen) ** (unknown - counted)
        total += chance
        weight += chance * counted / unknown
    return weight / total if total else keen


def attributable(tell: Told, keen: float) -> float:
    """The share of steps that an observer can lead back to somebody, over groups of all sizes."""
    chance = random.Random(f"{keen}")
    steps = attributed = 0
    for members in SIZES:
        for _ in range(WEEKS):
            did = [chance.random() < keen for _ in range(members)]
            known = chance.sample(range(members), members // 2)
            told = tell(sum(did), members, chance.randrange(STEP))
            seen = sum(did[one] for one in known)
            sure = posterior(tell, told, seen, members - len(known), members, keen)
            hidden = sum(did) - seen
            steps += hidden
            attributed += hidden if sure >= SURE and sure - keen >= NOTICEABLY else 0
    return attributed / steps


@pytest.mark.parametrize("keen", [0.1, 0.3, 0.5, 0.7, 0.85])
def test_at_most_one_step_in_a_hundred_can_be_led_back_to_anybody(keen: float) -> None:
    assert attributable(published, keen) <= 0.01


def test_the_plain_number_would_give_steps_away() -> None:
    """The observer is no straw man: telling the number as it is fails the same measure."""
    assert attributable(lambda counted, _members, _held: counted, 0.85) > 0.05
