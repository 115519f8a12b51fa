"""Each outcome of a delivery, down to the row: what is kept, what is tried again, what is told."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.core.chat import Fate, Kind, Post, Spot, State
from bot.core.schedule import Every
from bot.outbox import Due
from bot.ports import Address, Delivery, Job, Moved, Refused, Uncertain, Unsent, Wait, Why
from tests.scheduler.house import House, daily, planned
from tests.scheduler.virtual import START, run

SOON = START + timedelta(minutes=2)


def stage(act: Callable[[House], Awaitable[None]]) -> None:
    """Play it in virtual time, with the scheduler at work, and end it politely."""

    async def play() -> None:
        house = House()
        house.start()
        await act(house)
        await house.stop()

    run(play())


def once(*answers: Delivery | None) -> Callable[..., Delivery | None]:
    """What a platform says one after the other; then it takes everything."""
    left = list(answers)
    return lambda *_: left.pop(0) if left else None


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


def test_telegram_is_never_asked_twice_for_what_may_have_arrived() -> None:
    async def act(house: House) -> None:
        house.telegram.play = once(Uncertain())
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(hours=2)
        chat = await house.look("telegram", "-1")

        assert [one.fate for one in chat.troubles] == [Fate.UNCERTAIN]
        assert [words.split()[-2] for words in house.telegram.words] == ["notice-uncertain"]

        await house.change("telegram", "-1", lambda held: replace(held, troubles=()))
        assert (await house.look("telegram", "-1")).troubles == ()

    stage(act)


def test_discord_is_asked_again_with_the_same_nonce_and_shows_it_once() -> None:
    async def act(house: House) -> None:
        nonces: list[str] = []

        def play(where: object, words: str, nonce: str) -> Delivery | None:
            nonces.append(nonce)
            if len(nonces) > 3:
                return None
            house.discord.arrive(where, words, nonce)  # type: ignore[arg-type]
            return Uncertain() if len(nonces) < 3 else Unsent()

        house.discord.play = play
        await house.plan("discord", "1", daily(SOON, chat="1", place="2"))
        await house.passes(minutes=5)

        assert len(house.discord.arrived) == 1
        assert len(nonces) == 4
        assert len(set(nonces)) == 1
        assert len(nonces[0]) <= 25
        assert list(house.fates().values()) == [Fate.SENT]

    stage(act)


def test_a_doubt_that_lasts_longer_than_discord_remembers_is_not_repeated() -> None:
    async def act(house: House) -> None:
        house.discord.play = lambda *_: Uncertain()
        await house.plan("discord", "1", daily(SOON, chat="1", place="2"))
        await house.passes(minutes=10)
        tries = sum(count for words, count in house.discord.tries.items() if words[:4] == "post")

        assert 4 <= tries <= 10
        assert Fate.UNCERTAIN in house.fates().values()

    stage(act)


def test_a_group_that_has_moved_is_found_at_its_new_place_and_tried_once_there() -> None:
    async def act(house: House) -> None:
        house.telegram.play = lambda where, *_: (
            Moved(chat="-100") if where.spot.chat == "-1" else None
        )
        first, second = daily(SOON, place="7"), daily(SOON + timedelta(hours=2))
        await house.plan("telegram", "-1", first, second)
        await house.change("telegram", "-1", lambda held: replace(held, locale="es", counting=True))
        await house.store.count_in(house.key("telegram", "-1"), b"p" * 16, START.date())
        await house.passes(hours=3)
        chat = await house.look("telegram", "-100")

        assert [(chat, place) for _, chat, place, _ in house.telegram.arrived] == [
            ("-100", "7"),
            ("-100", None),
        ]
        assert sum(house.telegram.tries.values()) == 3
        assert await house.store.outbox.known("telegram") == {"-100"}
        assert house.rows("SELECT count(*) FROM chat") == [(1,)]
        assert house.rows("SELECT count(*) FROM mark") == [(1,)]
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


def test_a_sender_that_fails_in_an_unknown_way_leaves_a_doubt_and_words_that_fail_do_not() -> None:
    async def act(house: House) -> None:
        def broken(*_: object) -> Delivery:
            raise RuntimeError("a fault of ours")

        house.telegram.play = broken
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(minutes=2, seconds=40)
        assert list(house.fates().values()) == [Fate.UNCERTAIN]
        house.telegram.play = lambda *_: None

        def speechless(_: object) -> bool:
            raise LookupError("no such text")

        house.speaker.speechless = speechless
        await house.plan("telegram", "-3", daily(SOON + timedelta(minutes=5), chat="-3"))
        await house.passes(minutes=5)
        assert max(house.fates().values()) == "waiting"

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


def test_a_polite_end_leaves_nothing_in_doubt() -> None:
    async def play() -> None:
        house = House()
        house.telegram.seconds = 4.0
        house.start()
        for number in range(30):
            await house.plan("telegram", f"-{number}", daily(SOON, chat=f"-{number}"))
        await house.passes(minutes=2, seconds=6)
        await house.stop()
        done = len(house.telegram.arrived)

        assert 0 < done < 30
        assert list(house.fates().values()) == [Fate.SENT] * done

        house.start()
        await house.passes(minutes=2)
        await house.stop()
        assert len(set(house.telegram.words)) == len(house.telegram.words) == 30

    run(play())


def test_a_disk_that_is_full_for_a_while_changes_no_fate() -> None:
    async def act(house: House) -> None:
        settle = house.store.outbox.settle
        failures = iter([OSError("full")] * 5)

        async def failing(*args: object, **more: object) -> object:
            for error in failures:
                raise error
            return await settle(*args, **more)  # type: ignore[arg-type]

        house.store.outbox.settle = failing  # type: ignore[method-assign, assignment]
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(minutes=5)

        assert list(house.fates().values()) == [Fate.SENT]
        assert len(house.telegram.arrived) == 1

    stage(act)


def test_after_a_doubt_a_sure_failure_does_not_say_that_it_never_arrived() -> None:
    async def act(house: House) -> None:
        def play(where: Address, words: str, nonce: str) -> Delivery | None:
            if house.discord.tries[words] == 1:
                house.discord.arrive(where, words, nonce)
                return Uncertain()
            late = house.wall.now() > SOON + timedelta(minutes=4)
            return None if late else Unsent()

        house.discord.play = play
        await house.plan("discord", "1", daily(SOON, chat="1"))
        await house.passes(hours=1)

        posts = [words for words in house.discord.words if words.startswith("post")]
        assert len(posts) == 1
        assert Fate.UNCERTAIN in house.fates().values()

    stage(act)


def test_what_is_taken_up_after_a_kill_is_taken_up_once_however_long_it_takes() -> None:
    async def play() -> None:
        house = House()
        house.discord.seconds = 90.0
        house.start()
        await house.plan("discord", "1", daily(SOON, chat="1"))
        await house.passes(minutes=2, seconds=10)
        await house.kill()
        house.start()
        await house.passes(minutes=5)

        assert house.discord.tries.most_common(1)[0][1] == 2, "before the kill and after it"
        assert len(house.discord.arrived) == 1
        assert list(house.fates().values()) == [Fate.SENT]
        await house.stop()

    run(play())


def test_what_is_just_being_taken_is_not_taken_for_left_over() -> None:
    """The row says that it is being sent a little before its worker knows."""

    async def act(house: House) -> None:
        claim = house.store.outbox.claim

        async def slow(due: Due, now: datetime) -> Job | None:
            job = await claim(due, now)
            await house.passes(seconds=100)
            return job

        house.store.outbox.claim = slow  # type: ignore[method-assign]
        await house.plan("telegram", "-1", daily(SOON))
        await house.passes(minutes=10)

        assert list(house.fates().values()) == [Fate.SENT]
        assert len(house.telegram.arrived) == 1

    stage(act)
