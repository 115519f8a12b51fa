"""Five hundred seeds of faults: every planned moment ends in one state, and none fires twice.

``OPTOUT_TEST_SEEDS=5000`` plays more; ``OPTOUT_TEST_SEED=17`` plays one again.
"""

import os

import pytest

from tests.scheduler.simulation import Simulation
from tests.scheduler.virtual import run

SEEDS = int(os.environ.get("OPTOUT_TEST_SEEDS", "500"))
ONE = os.environ.get("OPTOUT_TEST_SEED")
BATCHES = 10


def played(seed: int) -> list[str]:
    async def play() -> list[str]:
        simulation = Simulation(seed)
        wrong = await simulation.run()
        story = ", ".join(simulation.said)
        return [f"OPTOUT_TEST_SEED={seed} ({story}): {each}" for each in wrong]

    return run(play())


@pytest.mark.parametrize("batch", range(BATCHES) if ONE is None else [0])
def test_every_planned_moment_ends_in_exactly_one_state(batch: int) -> None:
    seeds = range(batch, SEEDS, BATCHES) if ONE is None else [int(ONE)]

    wrong = [line for seed in seeds for line in played(seed)]

    assert not wrong, "\n".join(wrong)
