"""Never faster than Telegram allows, and never slower than that needs."""

import asyncio
import itertools

import pytest
from hypothesis import given, settings, strategies as st

from bot.adapters.telegram.limits import TELEGRAM, Steady, Window
from bot.adapters.telegram.pace import Limiter, SteadyPlaces, WindowPlaces
from tests.telegram.timer import HandTimer

gaps = st.lists(st.floats(0, 3, allow_nan=False), max_size=80)


def moments(places: WindowPlaces | SteadyPlaces, waits: list[float]) -> list[float]:
    """Return when each of a row of messages may leave, asked for after these waits."""
    now, made = 0.0, []
    for wait in waits:
        now += wait
        made.append(now + places.take(now))
    return made


@settings(deadline=None)
@given(gaps)
def test_a_window_never_holds_more_than_its_count(waits: list[float]) -> None:
    made = moments(WindowPlaces(Window(count=4, seconds=10)), waits)

    assert all(later >= sooner - 1e-9 for sooner, later in itertools.pairwise(made))
    assert all(later - sooner >= 10 - 1e-9 for sooner, later in zip(made, made[4:], strict=False))


@settings(deadline=None)
@given(gaps)
def test_a_steady_pace_allows_its_burst_and_then_one_at_a_time(waits: list[float]) -> None:
    made = moments(SteadyPlaces(Steady(burst=3, seconds=1)), waits)

    assert all(later >= sooner - 1e-9 for sooner, later in itertools.pairwise(made))
    for first, start in enumerate(made):
        for count, later in enumerate(made[first:], start=1):
            assert count <= 3 + (later - start) + 1e-6


def test_who_was_silent_may_speak_at_once() -> None:
    assert moments(SteadyPlaces(Steady(burst=2, seconds=1)), [0, 0, 0, 9, 0, 0]) == [
        0, 0, 1, 9, 9, 10,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("places", "quiet_after"),
    [
        (WindowPlaces(Window(count=2, seconds=10)), 10),
        (SteadyPlaces(Steady(burst=2, seconds=1)), 1),
    ],
)
def test_a_chat_is_forgotten_only_when_that_changes_nothing(
    places: WindowPlaces | SteadyPlaces, quiet_after: float
) -> None:
    assert places.quiet(0)
    places.take(0)
    assert not places.quiet(quiet_after - 0.5)
    assert places.quiet(quiet_after)


async def test_all_chats_together_keep_to_the_overall_pace() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    left: list[float] = []

    async def send(chat: int) -> None:
        assert limiter.own(chat, private=True) == 0
        await limiter.overall()
        left.append(timer.now())

    tasks = [asyncio.create_task(send(chat)) for chat in range(1, 101)]
    await timer.passes(10)
    await asyncio.gather(*tasks)

    assert [left.count(second) for second in (0, 1, 2, 3)] == [30, 30, 30, 10]


async def test_a_group_has_its_own_pace() -> None:
    limiter = Limiter(HandTimer(), TELEGRAM)

    waits = [limiter.own(-5, private=False) for _ in range(21)]

    assert waits == [0] * 20 + [60]
    assert limiter.own(-6, private=False) == 0


async def test_thousands_of_quiet_chats_are_forgotten() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    for chat in range(1, 2001):
        limiter.own(chat, private=True)

    await timer.passes(60)
    limiter.own(5000, private=True)

    assert len(limiter._chats) == 1


# What nobody waits for


async def test_what_is_due_leaves_in_even_steps_and_nearly_at_the_ceiling() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    left: list[float] = []

    async def worker() -> None:
        while True:
            await limiter.spare()
            left.append(timer.now())

    tasks = [asyncio.create_task(worker()) for _ in range(4)]
    await timer.passes(10)
    for task in tasks:
        task.cancel()

    assert 290 <= len(left) <= 294
    assert all(later - sooner >= 1 - 1e-9 for sooner, later in zip(left, left[29:], strict=False))
    gaps = [later - sooner for sooner, later in itertools.pairwise(left)]
    assert max(gaps) < 0.04


@settings(deadline=None, max_examples=50)
@given(st.lists(st.floats(0, 0.4, allow_nan=False), min_size=1, max_size=60))
def test_answers_go_first_and_the_ceiling_holds(waits: list[float]) -> None:
    """People come in any rhythm while thousands of messages are due."""

    async def play() -> None:
        timer = HandTimer()
        limiter = Limiter(timer, TELEGRAM)
        left: list[float] = []
        took: list[float] = []

        async def due() -> None:
            while True:
                await limiter.spare()
                left.append(timer.now())

        async def person() -> None:
            came = timer.now()
            await limiter.overall()
            took.append(timer.now() - came)
            left.append(timer.now())

        tasks = [asyncio.create_task(due()) for _ in range(3)]
        await timer.passes(2)
        for wait in waits:
            tasks.append(asyncio.create_task(person()))
            await timer.passes(wait)
        await timer.passes(3)
        for task in tasks:
            task.cancel()

        left.sort()
        assert len(took) == len(waits)
        assert all(
            later - sooner >= 1 - 1e-9 for sooner, later in zip(left, left[30:], strict=False)
        )
        # Ahead of a person are only those people who came in the second before.
        assert max(took) <= 1 + len(waits) / 30

    asyncio.run(play())


async def test_whoever_comes_alone_finds_a_place_kept_free() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    took: list[float] = []

    async def due() -> None:
        while True:
            await limiter.spare()

    async def person() -> None:
        came = timer.now()
        await limiter.overall()
        took.append(timer.now() - came)

    tasks = [asyncio.create_task(due()) for _ in range(3)]
    await timer.passes(5)
    for _ in range(50):
        tasks.append(asyncio.create_task(person()))
        await timer.passes(0.2)
    for task in tasks:
        task.cancel()

    assert took == [0] * 50


async def test_a_process_that_was_busy_makes_up_for_it_evenly() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    left: list[float] = []

    async def due() -> None:
        while True:
            await limiter.spare()
            left.append(timer.now())

    task = asyncio.create_task(due())
    await timer.passes(5)
    timer.stalls(0.5)
    await timer.passes(4.5)
    task.cancel()

    assert 288 <= len(left) <= 291, "none of the ten seconds is lost"
    assert all(later - sooner >= 1 - 1e-9 for sooner, later in zip(left, left[29:], strict=False))
    gaps = [later - sooner for sooner, later in itertools.pairwise(left)]
    assert min(gaps) >= 0.5 / 29 - 1e-9, "and nobody finds all places taken at once"


async def test_a_process_that_was_idle_makes_up_for_nothing() -> None:
    timer = HandTimer()
    limiter = Limiter(timer, TELEGRAM)
    await limiter.spare()
    await timer.passes(5)
    left: list[float] = []

    async def due() -> None:
        while True:
            await limiter.spare()
            left.append(timer.now())

    task = asyncio.create_task(due())
    await timer.passes(1)
    task.cancel()

    assert 29 <= len(left) <= 30


async def test_asking_for_a_chats_place_takes_it_only_if_it_is_there() -> None:
    limiter = Limiter(HandTimer(), TELEGRAM)

    waits = [limiter.own_now(-5, private=False) for _ in range(25)]

    assert waits == [0] * 20 + [60] * 5
    assert limiter.own(-5, private=False) == 60
    assert [limiter.own_now(5, private=True) for _ in range(6)] == [0, 0, 0, 0, 1, 1]
