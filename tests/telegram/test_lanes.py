"""Order within a lane, no waiting between lanes, a bound over all."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.adapters.telegram.lanes import Lanes
from tests.telegram.timer import settle


def noting(
    done: list[str], name: str, gate: asyncio.Event | None = None
) -> Callable[[], Awaitable[bool]]:
    async def job() -> bool:
        if gate is not None:
            await gate.wait()
        await asyncio.sleep(0)  # as every turn at the door does
        done.append(name)
        return True

    return job


async def test_one_lane_keeps_its_order_while_others_pass() -> None:
    lanes, done, gate = Lanes(), list[str](), asyncio.Event()
    ada = [lanes.put(1, noting(done, "ada 1", gate)), lanes.put(1, noting(done, "ada 2"))]

    assert await lanes.put(2, noting(done, "bo"))
    assert done == ["bo"]

    gate.set()
    assert await asyncio.gather(*ada) == [True, True]
    assert done == ["bo", "ada 1", "ada 2"]


async def test_only_so_many_are_handled_at_once() -> None:
    lanes, gate = Lanes(at_once=3), asyncio.Event()
    running = 0

    async def job() -> bool:
        nonlocal running
        running += 1
        await gate.wait()
        running -= 1
        return True

    jobs = [lanes.put(lane, job) for lane in range(10)]
    await settle()

    assert running == 3
    gate.set()
    await asyncio.gather(*jobs)


async def test_a_long_lane_gives_way_to_others() -> None:
    lanes, done = Lanes(at_once=1), list[str]()
    flood = [lanes.put(1, noting(done, f"flood {n}")) for n in range(500)]
    other = lanes.put(2, noting(done, "other"))

    await asyncio.gather(other, *flood)

    assert done.index("other") <= 2


async def test_a_failing_job_fails_alone() -> None:
    lanes, done = Lanes(), list[str]()

    async def broken() -> bool:
        raise ValueError("broken")

    failed = lanes.put(1, broken)
    assert await lanes.put(1, noting(done, "next"))
    with pytest.raises(ValueError, match="broken"):
        await failed


async def test_a_lane_is_gone_when_it_is_empty() -> None:
    lanes, done = Lanes(), list[str]()

    await lanes.put(1, noting(done, "one"))
    await settle()

    assert lanes._waiting == {}
    assert lanes._tasks == set()


async def test_closing_ends_what_runs_and_what_waits() -> None:
    lanes, done, gate = Lanes(at_once=1), list[str](), asyncio.Event()
    jobs = [lanes.put(lane, noting(done, "never", gate)) for lane in (1, 1, 2)]
    await settle()

    await lanes.close()

    assert [job.cancelled() for job in jobs] == [True, True, True]
    assert done == []
