"""People's nudges: sent once, in time or late; the address is gone with whatever ends one."""

from datetime import timedelta

import pytest

from bot.core.chat import Spot
from bot.core.nudge import About, Nudge
from bot.core.progress import Progress
from bot.ports import (
    Address,
    Delivery,
    Keep,
    Leave,
    Moved,
    Refused,
    Uncertain,
    Unsent,
    UserKey,
    Wait,
    Why,
)
from tests.scheduler.house import House
from tests.scheduler.virtual import START, run

SOON = START + timedelta(minutes=2)


def somebody(house: House, platform: str = "telegram") -> bytes:
    return house.keys.person(UserKey(platform=platform, user_id="ana"))


async def asks(house: House, *nudges: Nudge, platform: str = "telegram") -> None:
    where = Address(platform=platform, spot=Spot(chat="ana"), private=True)
    kept = Keep(progress=Progress(nudges=nudges), address=where)
    key = somebody(house, platform)
    await house.store.turn(key, None, START.date(), lambda *_: (kept, None))


def resume(guide: str = "g", after: timedelta = timedelta(minutes=2)) -> Nudge:
    return Nudge(about=About.RESUME, guide=guide, due=START + after)


async def ended(house: House, **time: float) -> None:
    house.start()
    await house.passes(**time)
    await house.stop()


def test_a_nudge_arrives_once_and_then_nothing_of_it_is_kept() -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume(), resume("h", timedelta(hours=1)))
        house.start()
        await house.passes(minutes=5)
        assert house.telegram.words == [f"nudge resume g {SOON.isoformat()}"]
        assert house.rows("SELECT guide FROM nudge") == [("h",)]
        await house.passes(hours=1)
        assert len(house.telegram.arrived) == 2
        assert house.rows("SELECT count(*) FROM nudge") == [(0,)]
        assert house.rows("SELECT count(*) FROM person") == [(0,)], "nothing else was kept of them"
        await house.stop()

    run(play())


@pytest.mark.parametrize(
    ("first", "arrive"), [(Unsent(), 1), (Wait(seconds=300), 1), (Moved(chat="x"), 1)]
)
def test_what_surely_failed_is_tried_again(first: Delivery, arrive: int) -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume())
        left = [first]
        house.telegram.play = lambda *_: left.pop() if left else None
        await ended(house, minutes=30)

        assert len(house.telegram.arrived) == arrive
        assert sum(house.telegram.tries.values()) == 2

    run(play())


def test_one_that_may_have_arrived_is_known_to_its_person_and_its_address_is_gone() -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume())
        house.telegram.play = lambda *_: Uncertain()
        await ended(house, hours=2)

        assert sum(house.telegram.tries.values()) == 1
        assert house.rows("SELECT fate, address FROM nudge") == [("uncertain", None)]
        assert (await kept(house)).nudges == (
            Nudge(about=About.RESUME, guide="g", due=SOON, uncertain=True),
        )

    run(play())


async def kept(house: House) -> Progress:
    found = await house.store.turn(
        somebody(house), None, START.date(), lambda saved, _: (Leave(), saved)
    )
    assert found is not None
    return found.progress


def test_who_blocked_the_bot_is_left_alone() -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume(), resume("h", timedelta(hours=1)))
        house.telegram.play = lambda *_: Refused(why=Why.BLOCKED)
        await ended(house, hours=3)

        assert sum(house.telegram.tries.values()) == 1
        assert house.rows("SELECT count(*) FROM nudge") == [(0,)]

    run(play())


def test_one_message_that_is_refused_takes_no_other_with_it() -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume(), resume("h", timedelta(hours=1)))
        left = [Refused(why=Why.REFUSED)]
        house.telegram.play = lambda *_: left.pop() if left else None
        await ended(house, hours=3)

        assert [words.split()[2] for words in house.telegram.words] == ["h"]

    run(play())


def test_taken_back_while_it_waits_it_is_not_sent() -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume())
        await asks(house)
        await ended(house, hours=1)

        assert house.telegram.tries == {}

    run(play())


@pytest.mark.parametrize(("days", "arrive"), [(3, 1), (29, 1), (31, 0)])
def test_a_nudge_comes_late_rather_than_never_but_not_after_a_month(days: int, arrive: int) -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume())
        house.wall.offset += timedelta(days=days)
        await ended(house, minutes=5)

        assert len(house.telegram.arrived) == arrive
        assert house.rows("SELECT count(*) FROM nudge") == [(0,)]

    run(play())


def test_a_guide_that_says_something_new_is_told_once_to_who_finished_the_older_one() -> None:
    async def play() -> None:
        house = House()
        changed = [Nudge(about=About.CHANGED, guide=guide, version=2) for guide in "ab"]
        await asks(house, *changed)
        house.versions = {"a": 3, "b": 2}
        await ended(house, minutes=5)
        await ended(house, minutes=5)

        assert [words.split()[1:3] for words in house.telegram.words] == [["changed", "a"]]
        assert house.rows("SELECT guide FROM nudge") == [("b",)]

    run(play())


@pytest.mark.parametrize(
    ("platform", "away", "arrive"),
    [("discord", 60, 1), ("discord", 180, 0), ("telegram", 1, 0)],
)
def test_killed_before_it_left_it_is_repeated_only_where_that_shows_once(
    platform: str, away: float, arrive: int
) -> None:
    async def play() -> None:
        house = House()
        side = getattr(house, platform)
        side.seconds = 20.0
        await asks(house, resume(), platform=platform)
        house.start()
        await house.passes(minutes=2, seconds=4)
        await house.kill()
        await house.passes(seconds=away)
        await ended(house, minutes=5)

        assert len(side.arrived) == arrive
        assert house.rows("SELECT count(*) FROM nudge WHERE address IS NOT NULL") == [(0,)]
        assert house.rows("SELECT count(*) FROM nudge") == [(1 - arrive,)]

    run(play())


@pytest.mark.parametrize(("days", "left"), [(13, 1), (15, 0)])
def test_a_doubt_is_kept_for_two_weeks(days: int, left: int) -> None:
    async def play() -> None:
        house = House()
        await asks(house, resume())
        house.telegram.play = lambda *_: Uncertain()
        await ended(house, minutes=5)
        await house.store.sweep(START.date() + timedelta(days=days))

        assert house.rows("SELECT count(*) FROM nudge") == [(left,)]

    run(play())


@pytest.mark.parametrize(("days", "left"), [(364, 1), (365, 0)])
def test_nobody_is_awaited_for_longer_than_a_year(days: int, left: int) -> None:
    async def play() -> None:
        house = House()
        await asks(house, Nudge(about=About.CHANGED, guide="a", version=2))
        await house.store.sweep(START.date() + timedelta(days=days))

        assert house.rows("SELECT count(*) FROM nudge") == [(left,)]
        assert house.rows("SELECT count(*) FROM person") == [(left,)]

    run(play())
