"""Groups that move, throw the bot out, or lose a place: moved or retired, told once, no storm."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.chat import Fate, Spot, State
from bot.ports import (
    Moved,
    Refused,
    Why,
)
from tests.scheduler.house import House, daily
from tests.scheduler.stage import SOON, stage
from tests.scheduler.virtual import START


def test_a_group_that_has_moved_is_found_at_its_new_place_and_tried_once_there() -> None:
    async def act(house: House) -> None:
        house.telegram.play = lambda where, *_: (
            Moved(chat="-100") if where.spot.chat == "-1" else None
        )
        first, second = daily(SOON, place="7"), daily(SOON + timedelta(hours=2))
        await house.plan("telegram", "-1", first, second)
        await house.change("telegram", "-1", lambda held: replace(held, locale="es", counting=True))
        await house.store.count_in(house.key("telegram", "-1"), b"p" * 16, START.date())
        await house.store.count_in(house.key("telegram", "-1"), b"q" * 16, START.date())
        await house.passes(hours=3)
        chat = await house.look("telegram", "-100")

        assert [(chat, place) for _, chat, place, _ in house.telegram.arrived] == [
            ("-100", "7"),
            ("-100", None),
        ]
        assert sum(house.telegram.tries.values()) == 3
        assert await house.store.outbox.known("telegram") == {"-100"}
        assert house.rows("SELECT count(*) FROM chat") == [(1,)]
        again = house.key("telegram", "-100")
        assert await house.store.count_in(again, b"p" * 16, START.date()) is True
        assert house.rows("SELECT count(*) FROM mark") == [(2,)]
        assert chat.locale == "es"
        assert {one.spot.chat for one in chat.reminders} == {"-100"}
        assert set(house.fates().values()) == {Fate.SENT}

    stage(act)


def test_a_group_that_moves_to_one_already_known_becomes_one_with_it() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON))
        await house.plan("telegram", "-100", daily(SOON, chat="-100"))
        await house.groups().moved("telegram", "-1", "-100")
        await house.passes(minutes=5)

        assert [chat for _, chat, _, _ in house.telegram.arrived] == ["-100", "-100"]
        assert await house.store.outbox.known("telegram") == {"-100"}

    stage(act)


def test_thrown_out_of_a_group_everything_of_it_stops_and_a_day_later_it_is_forgotten() -> None:
    async def act(house: House) -> None:
        house.telegram.play = lambda *_: Refused(why=Why.KICKED)
        await house.plan("telegram", "-1", daily(SOON), daily(SOON + timedelta(minutes=5)))
        await house.passes(hours=23)

        assert sum(house.telegram.tries.values()) == 1
        assert house.rows("SELECT count(*) FROM reminder") == [(2,)]

        await house.passes(hours=2)
        assert house.rows("SELECT count(*) FROM chat") == [(0,)]
        assert house.rows("SELECT count(*) FROM reminder") == [(0,)]
        assert house.rows("SELECT count(*) FROM occurrence") == [(0,)]

    stage(act)


def test_back_within_a_day_what_was_missed_is_told_and_the_rest_goes_on() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON))
        await house.groups().left("telegram", "-1")
        await house.passes(hours=20)
        assert house.telegram.arrived == []

        await house.groups().joined("telegram", "-1")
        await house.passes(hours=5)
        assert [words.split()[0] for words in house.telegram.words] == ["notice", "post"]

    stage(act)


@pytest.mark.parametrize("why", [Why.GONE, Why.CLOSED, Why.NO_RIGHT])
def test_a_place_that_is_lost_retires_what_is_posted_there_and_is_told_once(why: Why) -> None:
    async def act(house: House) -> None:
        house.discord.main = Spot(chat="1", place="main")
        house.discord.play = lambda where, *_: (
            Refused(why=why) if where.spot.place == "lost" else None
        )
        lost = [daily(SOON + timedelta(hours=n), chat="1", place="lost") for n in range(3)]
        await house.plan("discord", "1", *lost, daily(SOON, chat="1", place="other"))
        await house.passes(hours=3)
        await house.days(1)
        chat = await house.look("discord", "1")

        told = [(words, place) for words, _, place, _ in house.discord.arrived if "notice" in words]
        assert [one.state for one in chat.posts] == [State.RETIRED] * 3 + [State.ACTIVE]
        assert [one.why for one in chat.posts][:3] == [why] * 3
        assert sum(n for words, n in house.discord.tries.items() if " 1 " in words) == 1
        assert [(words.split()[-2:], place) for words, place in told] == [
            (["notice-place-lost", "3"], "main")
        ]
        assert [one.fate for one in chat.troubles] == [Fate.FAILED]

    stage(act)


def test_where_nobody_can_be_told_nothing_is_tried_again() -> None:
    async def act(house: House) -> None:
        house.telegram.play = lambda *_: Refused(why=Why.NO_RIGHT)
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(minutes=5)
        await house.days(3)

        assert sum(house.telegram.tries.values()) == 1
        assert house.rows("SELECT kind, state FROM reminder") == [("post", "retired")]

    stage(act)


def test_a_notice_for_a_place_that_is_lost_goes_with_it() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON, place="7"))
        await house.kill()
        house.wall.offset += timedelta(days=3, hours=14)
        house.telegram.play = lambda *_: Refused(why=Why.GONE)
        house.start()
        await house.passes(minutes=5)

        assert sum(house.telegram.tries.values()) == 1
        assert house.rows("SELECT kind, state FROM reminder") == [("post", "retired")]

    stage(act)


def test_a_group_that_was_left_while_the_bot_was_down_is_found_out_and_forgotten() -> None:
    async def act(house: House) -> None:
        for number in (1, 2, 3):
            await house.plan("discord", str(number), daily(SOON, chat=str(number)))
        await house.plan("telegram", "-1", daily(SOON))
        await house.kill()
        house.wall.offset += timedelta(days=40)
        house.start()
        groups = house.groups()
        await groups.present("discord", frozenset({"2", "9"}))

        assert await groups.known("discord") == {"2"}
        assert await groups.known("telegram") == {"-1"}
        await house.passes(minutes=10)
        assert {chat for _, chat, _, _ in house.discord.arrived} == {"2"}

        await groups.present("discord", frozenset({"2", "3"}))
        assert await groups.known("discord") == {"2", "3"}
        await house.passes(hours=25)
        assert house.rows("SELECT platform, count(*) FROM chat GROUP BY 1") == [
            ("discord", 2),
            ("telegram", 1),
        ]

    stage(act)


def test_who_acts_for_a_group_shows_that_the_bot_is_in_it() -> None:
    async def act(house: House) -> None:
        await house.plan("telegram", "-1", daily(SOON))
        await house.groups().left("telegram", "-1")
        await house.change("telegram", "-1", lambda held: held)
        await house.passes(minutes=5)

        assert len(house.telegram.arrived) == 1

    stage(act)


def test_told_again_that_it_left_the_bot_forgets_a_group_no_later() -> None:
    async def act(house: House) -> None:
        await house.plan("discord", "1", daily(SOON, chat="1"))
        for _ in range(4):
            await house.groups().left("discord", "1")
            await house.groups().present("discord", frozenset())
            await house.passes(hours=6, minutes=1)

        assert house.rows("SELECT count(*) FROM chat") == [(0,)]

    stage(act)
