"""Each outcome of a delivery, down to the row: what is kept, what is tried again, what is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.chat import Fate, Kind, Post, State
from bot.core.schedule import Every
from bot.ports import (
    Refused,
    Unsent,
    Wait,
    Why,
)
from tests.scheduler.house import House, daily, planned
from tests.scheduler.stage import SOON, once, stage
from tests.scheduler.virtual import START


@pytest.mark.parametrize("platform", ["telegram", "discord"])
def test_what_falls_due_arrives_once_and_at_its_time(platform: str) -> None:
    async def act(house: House) -> None:
        await house.plan(platform, "-1", daily(SOON))
        await house.passes(days=1, minutes=3)
        side = getattr(house, platform)
        late = [at - (120 + 86400 * day) for day, (*_, at) in enumerate(side.arrived)]

        assert len(side.arrived) == 2
        assert all(0 <= one < 1 for one in late)
        assert set(house.fates().values()) == {Fate.SENT}

    stage(act)


def test_what_was_written_to_go_at_once_goes_at_once() -> None:
    async def act(house: House) -> None:
        await house.passes(seconds=7)
        await house.plan("telegram", "-1", planned(Every.ONCE, house.wall.now()))
        house.scheduler.wake()
        await house.passes(seconds=1)

        assert len(house.telegram.arrived) == 1
        assert (await house.look("telegram", "-1")).reminders[0].state is State.OVER

    stage(act)


def test_a_number_of_times_is_counted_down() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", planned(Every.DAILY, SOON, times=3))
        await house.passes(minutes=5)
        await house.days(6)
        (left,) = (await house.look("telegram", "-1")).reminders

        assert len(house.telegram.arrived) == 3
        assert (left.state, left.left, left.due) == (State.OVER, 0, None)

    stage(act)


def test_a_pause_holds_up_one_chat_alone_and_nothing_is_sent_there_meanwhile() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON), daily(SOON + timedelta(minutes=1)))
        await house.plan("telegram", "-2", daily(SOON, chat="-2"))
        left = [Wait(seconds=600)]
        house.telegram.play = lambda where, *_: (
            left.pop() if where.spot.chat == "-1" and left else None
        )
        await house.passes(minutes=11)

        assert [chat for _, chat, _, _ in house.telegram.arrived] == ["-2"]
        assert sum(house.telegram.tries.values()) == 2

        await house.passes(minutes=3)
        assert sorted(chat for _, chat, _, _ in house.telegram.arrived) == ["-1", "-1", "-2"]

    stage(act)


def test_what_surely_failed_is_tried_again_until_it_is_too_late() -> None:
    async def act(house: House) -> None:
        house.telegram.play = lambda *_: Unsent()
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(hours=11)
        tries = sum(house.telegram.tries.values())

        assert 40 < tries < 60, "every quarter of an hour in the end"
        assert list(house.fates().values()) == ["waiting"]

        await house.passes(hours=2)
        house.telegram.play = lambda *_: None
        await house.passes(minutes=20)
        assert list(house.fates().values()) == [Fate.FAILED]
        assert house.telegram.words[0].endswith("notice-missed 1")

    stage(act)


def test_a_message_that_is_refused_fails_and_the_next_one_is_tried() -> None:
    async def act(house: House) -> None:
        house.telegram.play = once(Refused(why=Why.REFUSED))
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(minutes=5)
        await house.days(1)

        assert list(house.fates().values()) == [Fate.FAILED, Fate.SENT]
        assert len(house.telegram.arrived) == 1

    stage(act)


def test_the_new_post_comes_first_and_then_the_old_one_goes() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON, post=Post(replace=True)))
        await house.plan("telegram", "-2", daily(SOON, chat="-2"))
        await house.passes(minutes=5)
        await house.days(2)

        assert len(house.telegram.arrived) == 6
        assert len(house.telegram.removed) == 2
        assert {chat for chat, _ in house.telegram.removed} == {"-1"}
        names = [
            f"m{n}" for n, (_, chat, _, _) in enumerate(house.telegram.arrived) if chat == "-1"
        ]
        assert [name for _, name in house.telegram.removed] == names[:2]

    stage(act)


def test_whether_reminders_are_still_wanted_is_asked_and_unanswered_they_end() -> None:
    async def act(house: House) -> None:
        await house.plan(
            "telegram",
            "-1",
            daily(SOON + timedelta(minutes=30)),
            planned(Every.ONCE, SOON, kind=Kind.RENEWAL),
        )
        await house.passes(hours=1)
        chat = await house.look("telegram", "-1")
        assert chat.ends == START.date() + timedelta(days=14)

        for _ in range(16):
            await house.store.sweep(house.wall.now().date())
            await house.days(1)
        chat = await house.look("telegram", "-1")
        posts = [words for words in house.telegram.words if words.startswith("post")]
        assert [one.state for one in chat.posts] == [State.OVER]
        assert len(posts) == 15
        assert (chat.ends, len(chat.reminders)) == (None, 1)

    stage(act)


def test_nobody_is_asked_about_reminders_that_are_no_more() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", planned(Every.ONCE, SOON, kind=Kind.RENEWAL))
        await house.passes(hours=1)

        assert house.telegram.arrived == []
        assert (await house.look("telegram", "-1")).reminders == ()

    stage(act)


@pytest.mark.parametrize(
    ("counted", "members", "told"),
    [(30, 100, True), (4, 100, False), (30, 28, False), (30, None, False)],
)
def test_a_weeks_number_is_told_or_not_and_the_marks_go(
    counted: int, members: int | None, told: bool
) -> None:
    async def act(house: House) -> None:
        house.telegram.members = members
        house.speaker.speechless = lambda job: getattr(job, "number", None) is None
        await house.change("telegram", "-1", lambda held: replace(held, counting=True))
        await house.plan("telegram", "-1", planned(Every.WEEKLY, SOON, kind=Kind.COUNT))
        key = house.key("telegram", "-1")
        for number in range(counted):
            await house.store.count_in(key, bytes([number]) * 16, START.date())
            await house.store.count_in(key, bytes([number]) * 16, START.date())
        assert house.rows("SELECT count(*) FROM mark") == [(counted,)]
        await house.passes(hours=1)

        assert bool(house.telegram.arrived) is told
        assert house.rows("SELECT count(*) FROM mark") == [(0,)]
        assert house.rows("SELECT week FROM chat") == [(None,)]
        assert (await house.look("telegram", "-1")).troubles == ()

    stage(act)
