"""Loops that end, whatever ends them: back within a minute, counted, and nothing is lost."""

import asyncio
from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.core.chat import Fate
from bot.health import Pulse
from bot.running import sweep_daily
from bot.supervising import Loop
from tests.scheduler.house import House, daily
from tests.scheduler.virtual import START, run

LOOPS = ["scheduler:clock", "scheduler:telegram", "scheduler:discord", "scheduler:telegram:1"]
TIMES = 20


def alive(name: str) -> list[asyncio.Task[object]]:
    return [task for task in asyncio.all_tasks() if task.get_name() == name]


async def back(name: str) -> float:
    """How long it takes until the loop is there again."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    while not alive(name):  # noqa: ASYNC110  virtual time
        await asyncio.sleep(0.1)
    return loop.time() - began


@pytest.mark.parametrize("name", LOOPS)
def test_killed_twenty_times_a_loop_is_back_within_a_minute_and_counted(name: str) -> None:
    async def play() -> None:
        house = House()
        house.start()
        await house.passes(seconds=1)
        slowest = 0.0
        for _ in range(TIMES):
            for task in alive(name):
                task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            slowest = max(slowest, await back(name))

        assert slowest <= 60
        assert house.tally.restarts[name] == TIMES
        assert f"{TIMES} restarts" in house.scheduler.condition().note

        await house.plan("telegram", "-1", daily(house.wall.now() + timedelta(minutes=2)))
        await house.plan("discord", "1", daily(house.wall.now() + timedelta(minutes=2), chat="1"))
        await house.passes(minutes=5)
        assert len(house.telegram.arrived) == len(house.discord.arrived) == 1
        assert house.scheduler.condition().well
        await house.stop()

    run(play())


def test_killed_while_it_sends_it_leaves_a_doubt_at_telegram_and_none_at_discord() -> None:
    async def play() -> None:
        house = House()
        house.telegram.seconds = house.discord.seconds = 10
        house.start()
        for number in range(8):
            chat = f"-{number + 1}"
            await house.plan("telegram", chat, daily(START + timedelta(minutes=2), chat=chat))
            await house.plan("discord", chat, daily(START + timedelta(minutes=2), chat=chat))
        await house.passes(minutes=2, seconds=6)  # half of the way: it has arrived
        for platform in ("telegram", "discord"):
            for number in range(1, 9):
                for task in alive(f"scheduler:{platform}:{number}"):
                    task.cancel()
        await house.passes(minutes=10)

        assert len(house.discord.arrived) == 8
        posts = [words for words in house.telegram.words if words.startswith("post")]
        told = [words for words in house.telegram.words if "notice-uncertain 1" in words]
        assert (len(posts), len(told)) == (8, 8)
        assert max(Counter(posts).values()) == 1
        fates = Counter(house.fates().values())
        assert fates == {Fate.SENT: 8, Fate.UNCERTAIN: 8}
        await house.stop()

    run(play())


def test_a_loop_that_fails_and_one_that_just_ends_are_started_again() -> None:
    async def play() -> None:
        runs = 0

        async def fails() -> None:
            nonlocal runs
            runs += 1
            if runs % 2:
                raise LookupError("a fault")

        loop = Loop("one", fails)
        running = asyncio.create_task(loop.run())
        await asyncio.sleep(600)
        running.cancel()
        await asyncio.wait({running})

        assert 20 < runs < 40, "about every half minute in the end"
        assert loop.restarts in {runs - 1, runs}

    run(play())


def test_a_loop_that_lasts_is_forgiven_its_past() -> None:
    async def play() -> None:
        began: list[float] = []
        now = asyncio.get_running_loop().time

        async def lasts() -> None:
            began.append(now())
            await asyncio.sleep(0 if len(began) < 10 else 120)

        running = asyncio.create_task(Loop("one", lasts).run())
        await asyncio.sleep(3600)
        running.cancel()
        await asyncio.wait({running})
        gaps = [round(later - one, 1) for one, later in pairwise(began)]

        assert max(gaps[:9]) == 30
        assert gaps[-1] == 120.5

    run(play())


def test_whoever_stops_it_stops_the_loop_inside_too() -> None:
    async def play() -> None:
        ended = asyncio.Event()

        async def work() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

        running = asyncio.create_task(Loop("one", work).run())
        await asyncio.sleep(1)
        running.cancel()
        await asyncio.wait({running})

        assert ended.is_set()
        assert running.cancelled()

    run(play())


def test_one_that_hangs_is_seen_in_health() -> None:
    async def play() -> None:
        house = House()
        house.start()
        await house.passes(minutes=10)
        assert house.scheduler.condition().well

        async def hang() -> None:
            await asyncio.Event().wait()

        house.owner.before = hang
        await house.passes(minutes=3)
        condition = house.scheduler.condition()
        assert not condition.well
        assert "looked" in condition.note
        await house.kill()

    run(play())


def test_the_daily_sweep_is_such_a_loop() -> None:
    async def play() -> None:
        house = House()
        swept: list[object] = []
        now = asyncio.get_running_loop().time

        async def sweep() -> None:
            pulse = Pulse(at_most=1.0, clock=now)
            await sweep_daily(house.store, house.wall, pulse, swept.append)

        running = asyncio.create_task(Loop("sweep", sweep).run())
        await asyncio.sleep(1)
        for _ in range(TIMES):
            for task in alive("sweep"):
                task.cancel()
            await asyncio.sleep(60)
        running.cancel()
        await asyncio.wait({running})

        assert len(swept) == TIMES + 1

    run(play())


def test_what_is_due_and_cannot_be_taken_is_not_asked_for_without_a_pause() -> None:
    async def play() -> None:
        house = House()
        claims = 0

        async def refuse(*_: object) -> None:
            nonlocal claims
            claims += 1

        house.store.outbox.claim = refuse  # type: ignore[method-assign, assignment]
        house.start()
        await house.plan("telegram", "-1", daily(START))
        await house.passes(seconds=60)

        assert 0 < claims <= 241
        await house.stop()

    run(play())
