"""Stopping: what was taken is finished and confirmed, the rest is left at Telegram."""

import asyncio

import pytest

from bot.adapters.telegram.patience import Patience
from tests.driver import real_phrases
from tests.standins.telegram import RetryAfter, TelegramServer
from tests.telegram.house import QUICK, House, running, until

GUIDE = "tiktok-remix"


async def test_stopping_while_nothing_happens_is_immediate(
    telegram: TelegramServer, house: House
) -> None:
    async with running(house.client(telegram)):
        await telegram.polled()

    assert not telegram.updates.being_polled


async def test_stopping_before_the_start_does_nothing(
    telegram: TelegramServer, house: House
) -> None:
    client = house.client(telegram)
    client.stop()
    await client.run()

    assert telegram.called() == []


async def test_what_was_taken_is_done_and_confirmed_and_the_rest_stays(
    telegram: TelegramServer, house: House
) -> None:
    people = [telegram.person() for _ in range(300)]
    for person in people:
        await person.says(f"/start {GUIDE}")
    client = house.client(telegram)
    task = asyncio.create_task(client.run())
    await until(lambda: client.counts.committed > 0)
    client.stop()
    await task

    taken = client.counts.received
    assert client.counts.committed == taken
    assert telegram.updates.confirmed == taken
    assert len(telegram.updates.waiting) == 300 - taken
    assert taken < 300

    async with running(House().client(telegram)):
        await asyncio.gather(*(person.answered(within=30) for person in people[taken:]))
    assert telegram.updates.waiting == []


async def test_answers_that_are_ready_still_leave(telegram: TelegramServer, house: House) -> None:
    ada = telegram.person()
    client = house.client(telegram)
    async with running(client):
        await telegram.polled()
        hold = telegram.hold("sendMessage")
        await ada.says("/start")
        await hold.reached()
        client.stop()
        hold.release()

    assert ada.screen.buttons


async def test_answers_that_cannot_leave_are_not_waited_for(
    telegram: TelegramServer, house: House
) -> None:
    ada = telegram.person()
    client = house.client(telegram)
    telegram.fail(RetryAfter(seconds=600), method="sendMessage", times=None)
    async with running(client):
        await ada.says("/start")
        await until(lambda: client.waiting == 1)

    assert telegram.updates.waiting == []
    assert client.counts.dropped == 1


async def test_a_turn_that_does_not_end_is_left_unconfirmed(
    telegram: TelegramServer, house: House
) -> None:
    patience = Patience(poll=20, finish=0.05, drain=0.05, confirm=5)
    ada, bo = telegram.person(), telegram.person()
    house.door.stumble = lambda inbound: inbound.user.user_id == str(bo.id)
    house.shelf.full = False
    client = house.client(telegram, patience=patience)
    await ada.says("/start")
    await bo.says("/start")
    async with running(client):
        await ada.answered()
        client.stop()

    (left,) = telegram.updates.waiting
    assert str(bo.id).encode() in left.encoded


async def test_a_process_that_dies_while_answering_is_asked_again(
    telegram: TelegramServer, house: House
) -> None:
    """Killed between the commit and the confirmation: the step is done once, the answer is seen."""
    ada = telegram.person()
    first = asyncio.create_task(house.client(telegram).run())
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    hold = telegram.hold("editMessageText")
    await ada.presses(real_phrases().say("choice-start", "en"))
    await hold.reached()
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    hold.release()

    async with running(house.client(telegram, patience=QUICK)):
        await ada.sees(real_phrases().say("choice-yes", "en"))
        await telegram.settled()
    progress = house.progress_of(ada.id)
    assert progress is not None
    assert progress.walks[0].turn == 1


@pytest.mark.parametrize("times", [1, 5])
async def test_asking_to_stop_more_than_once_is_harmless(
    telegram: TelegramServer, house: House, times: int
) -> None:
    client = house.client(telegram)
    async with running(client):
        await telegram.polled()
        for _ in range(times):
            client.stop()
