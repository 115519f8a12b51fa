"""What may have arrived, what surely did not, and whose hands it is in: each moment once."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.chat import Fate, Post
from bot.outbox import Due, ReminderDue, Settled
from bot.ports import (
    Address,
    Delivery,
    GroupJob,
    Job,
    Sent,
    Uncertain,
    Unsent,
)
from tests.scheduler.house import House, daily
from tests.scheduler.stage import SOON, once, stage
from tests.scheduler.virtual import START, run


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


def test_one_that_fails_in_our_own_hands_is_left_alone_for_a_minute_and_holds_up_nobody() -> None:
    async def act(house: House) -> None:
        claim = house.store.outbox.claim
        broken = 0

        async def claims(due: Due, now: datetime) -> Job | None:
            nonlocal broken
            if isinstance(due, ReminderDue) and due.id == 1 and broken < 3:
                broken += 1
                raise LookupError("a fault of ours")
            return await claim(due, now)

        house.store.outbox.claim = claims  # type: ignore[method-assign]
        await house.plan("telegram", "-1", *(daily(SOON) for _ in range(30)))
        await house.passes(minutes=2, seconds=30)
        assert broken == 1
        assert len(house.telegram.arrived) == 29

        await house.passes(minutes=4)
        assert broken == 3
        assert len(house.telegram.arrived) == 30

    stage(act)


def test_a_delivery_that_was_overtaken_settles_nothing() -> None:
    """The row was taken up by somebody else meanwhile: only who holds its nonce may settle it."""

    async def act(house: House) -> None:
        await house.scheduler.stop()
        await house.plan("telegram", "-1", daily(START))
        outbox = house.store.outbox
        (due,) = await outbox.due("telegram", START, 5)
        job = await outbox.claim(due, START)
        assert isinstance(job, GroupJob)
        stale = replace(job, nonce="another")

        assert await outbox.settle(stale, Sent(message="1"), START) == Settled()
        assert list(house.fates().values()) == [Fate.SENDING]
        assert (await outbox.settle(job, Uncertain(), START)).fate is Fate.UNCERTAIN
        assert await outbox.settle(job, Sent(message="1"), START) == Settled()
        assert list(house.fates().values()) == [Fate.UNCERTAIN]

    stage(act)


def test_what_was_deleted_while_it_was_sent_leaves_nothing() -> None:
    async def act(house: House) -> None:
        house.telegram.seconds = 20.0
        found = await house.plan("telegram", "-1", daily(SOON, post=Post(replace=True)))
        await house.passes(minutes=2, seconds=5)
        await house.change("telegram", "-1", lambda held: held.without(found.posts[0].id))
        await house.passes(minutes=5)

        assert len(house.telegram.arrived) == 1
        assert house.rows("SELECT count(*) FROM reminder") == [(0,)]
        assert house.rows("SELECT count(*) FROM occurrence") == [(0,)]

    stage(act)
