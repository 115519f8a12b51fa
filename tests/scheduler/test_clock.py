"""The wall clock: set forward and back by hours and years, or found elsewhere after a long rest."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.chat import Fate, State
from bot.core.schedule import SKIPPED_LIMIT, Every
from tests.scheduler.house import House, daily, planned
from tests.scheduler.virtual import START, run

SOON = START + timedelta(minutes=2)
YEARS = timedelta(days=3652)


async def begun(*reminders: object) -> House:
    house = House()
    house.start()
    await house.plan("telegram", "-1", *reminders)  # type: ignore[arg-type]
    return house


def posts(house: House) -> list[str]:
    return [words for words in house.telegram.words if words.startswith("post")]


def moments(house: House) -> list[str]:
    return [words.split()[2] for words in posts(house)]


@pytest.mark.parametrize("asleep", [False, True])
@pytest.mark.parametrize(("days", "skipped"), [(3, 2), (90, 89)])
def test_days_away_the_latest_is_sent_late_and_the_others_are_told_to_the_row(
    days: int, skipped: int, asleep: bool
) -> None:
    """Back an hour after the last moment: daily, so half a day late is still in time."""

    async def play() -> None:
        house = await begun(daily(SOON))
        if not asleep:
            await house.kill()
        house.wall.offset += timedelta(days=days - 1, hours=1)
        if not asleep:
            house.start()
        await house.passes(minutes=5)
        chat = await house.look("telegram", "-1")

        fates = Counter(house.fates().values())
        assert fates == {Fate.SKIPPED: skipped, Fate.SENT: 1}
        assert len(chat.troubles) == skipped
        assert moments(house) == [(SOON + timedelta(days=days - 1)).isoformat()]
        assert house.telegram.words[-1].endswith(f"notice-missed {skipped}")
        assert [one.due for one in chat.posts] == [SOON + timedelta(days=days)]
        await house.stop()

    run(play())


@pytest.mark.parametrize("days", [3, 90])
def test_days_away_and_too_late_for_the_latest_nothing_is_sent_but_the_notice(days: int) -> None:
    async def play() -> None:
        house = await begun(daily(SOON))
        await house.kill()
        house.wall.offset += timedelta(days=days - 1, hours=13)
        house.start()
        await house.passes(minutes=5)

        assert Counter(house.fates().values()) == {Fate.SKIPPED: days}
        assert [words.split()[-2:] for words in house.telegram.words] == [
            ["notice-missed", str(days)]
        ]
        await house.passes(hours=11)
        assert len(posts(house)) == 1
        await house.stop()

    run(play())


def test_what_ten_reminders_missed_is_told_in_one_notice() -> None:
    async def play() -> None:
        house = await begun(*(daily(SOON + timedelta(hours=n)) for n in range(10)))
        await house.kill()
        house.wall.offset += timedelta(days=10)
        house.start()
        await house.passes(minutes=5)
        told = [words for words in house.telegram.words if "notice" in words]
        skipped = Counter(house.fates().values())[Fate.SKIPPED]

        assert [words.split()[-2:] for words in told] == [["notice-missed", str(skipped)]]
        await house.stop()

    run(play())


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("sweeping", [False, True])
@pytest.mark.parametrize(
    "jumps",
    [
        (timedelta(hours=-2),),
        (timedelta(hours=2), timedelta(hours=-2)),
        (timedelta(hours=-2), timedelta(hours=2)),
        (YEARS, -YEARS),
        (YEARS, -YEARS - timedelta(hours=2)),
        (-YEARS, YEARS),
        (-YEARS, YEARS, timedelta(hours=-2)),
        (YEARS + timedelta(minutes=3), -YEARS),
    ],
    ids=lambda jumps: " ".join(f"{jump.total_seconds() / 3600:+.1f}h" for jump in jumps),
)
def test_set_back_nothing_fires_twice_and_nothing_is_dead(
    jumps: tuple[timedelta, ...], restart: bool, sweeping: bool
) -> None:
    async def play() -> None:
        house = await begun(daily(SOON), planned(Every.WEEKLY, SOON), daily(SOON, chat="-1"))
        await house.passes(minutes=5)
        assert len(posts(house)) == 3
        for jump in jumps:
            if restart:
                await house.kill()
            house.wall.offset += jump
            if restart:
                house.start()
            await house.passes(minutes=5)
            if sweeping:
                await house.store.sweep(house.wall.now().date())
            await house.passes(minutes=5)
        now = house.wall.now()
        chat = await house.look("telegram", "-1")
        assert all(one.due is not None and one.due - now < timedelta(days=8) for one in chat.posts)

        await house.passes(hours=3)
        await house.days(9)
        assert max(Counter(posts(house)).values()) == 1
        for name in ("post 1 ", "post 3 "):
            days = {words.split()[2] for words in posts(house) if words.startswith(name)}
            wanted = {(SOON + timedelta(days=day)).isoformat() for day in range(1, 9)}
            assert wanted <= days
        await house.stop()

    run(play())


def test_years_ahead_only_the_newest_are_listed_and_the_number_is_told() -> None:
    async def play() -> None:
        house = await begun(daily(SOON))
        house.wall.offset += YEARS
        await house.passes(minutes=5)

        assert Counter(house.fates().values())[Fate.SKIPPED] == SKIPPED_LIMIT
        told = [words.split()[-1] for words in house.telegram.words if "notice" in words]
        assert told == ["3652"]
        await house.stop()

    run(play())


def test_a_pause_and_a_departure_noted_by_a_wrong_clock_end() -> None:
    async def play() -> None:
        house = await begun(daily(SOON))
        house.wall.offset += YEARS
        await house.groups().left("telegram", "-1")
        house.connection.execute("UPDATE chat SET quiet = 9999999999, ends = '2036-01-01'")
        await house.passes(minutes=1)
        house.wall.offset -= YEARS
        await house.passes(minutes=1)

        (quiet, gone, ends) = house.rows("SELECT quiet, gone, ends FROM chat")[0]
        assert quiet is None
        assert isinstance(gone, int)
        assert gone <= house.wall.now().timestamp()
        assert ends == (START.date() + timedelta(days=14)).isoformat()
        await house.groups().joined("telegram", "-1")
        await house.passes(minutes=5)
        assert len(posts(house)) == 1
        await house.stop()

    run(play())


def test_changed_while_paused_it_falls_due_by_its_new_rule_alone() -> None:
    async def play() -> None:
        house = await begun(daily(SOON))
        chat = await house.look("telegram", "-1")
        stopped = replace(chat.posts[0], state=State.PAUSED)
        await house.change("telegram", "-1", lambda held: held.with_reminder(stopped))
        await house.passes(hours=1)
        assert posts(house) == []

        later = daily(START + timedelta(hours=2))
        fresh = replace(stopped, state=State.ACTIVE, rule=later.rule, due=later.due)
        await house.change("telegram", "-1", lambda held: held.with_reminder(fresh))
        await house.passes(hours=1, minutes=1)
        assert moments(house) == [(START + timedelta(hours=2)).isoformat()]
        await house.stop()

    run(play())


def test_set_back_by_hours_the_next_moment_stays_the_one_that_was_not_dealt_with() -> None:
    async def play() -> None:
        house = await begun(daily(SOON))
        await house.passes(minutes=5)
        house.wall.offset -= timedelta(hours=2)
        await house.passes(minutes=5)

        chat = await house.look("telegram", "-1")
        assert [one.due for one in chat.posts] == [SOON + timedelta(days=1)]
        await house.stop()

    run(play())


def test_years_back_and_forth_nothing_of_long_ago_is_taken_for_missed() -> None:
    """The records of the first days are swept by then; still they were sent."""

    async def play() -> None:
        house = await begun(daily(SOON))
        await house.passes(minutes=5)
        for _ in range(20):
            house.wall.offset += timedelta(days=1) - timedelta(minutes=5)
            await house.passes(minutes=5)
            await house.store.sweep(house.wall.now().date())
        assert len(posts(house)) == 21
        assert len(house.fates()) < 16

        for jump in (-YEARS, YEARS):
            house.wall.offset += jump
            await house.passes(minutes=5)
        assert set(house.fates().values()) == {Fate.SENT}
        assert len(house.telegram.arrived) == 21
        await house.stop()

    run(play())
