"""Trouble on demand at the Telegram stand-in, as the real library suffers it."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot, error

from tests.standins.telegram import (
    Broken,
    Clock,
    Delay,
    DropAfter,
    DropBefore,
    Person,
    Refuse,
    RetryAfter,
    TelegramServer,
)


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library give retry_after as it will in future, without its warning."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def ada(telegram: TelegramServer) -> Person:
    """Give a person who has started the bot."""
    person = telegram.person("Ada")
    await person.says("/start")
    return person


@pytest.fixture
async def bo(telegram: TelegramServer) -> Person:
    """Give another one."""
    person = telegram.person("Bo")
    await person.says("/start")
    return person


async def test_one_chat_is_told_to_wait_and_no_other(
    telegram: TelegramServer, bot: Bot, ada: Person, bo: Person
) -> None:
    telegram.fail(RetryAfter(seconds=600), method="sendMessage", chat=ada)

    with pytest.raises(error.RetryAfter) as caught:
        await bot.send_message(ada.id, "x")
    assert caught.value.retry_after == timedelta(seconds=600)
    await bot.send_message(bo.id, "x")
    await bot.send_message(ada.id, "y")
    assert [screen.text for screen in ada.screens] == ["y"]
    assert telegram.refused() == []


async def test_a_flood_wait_lasts_as_long_as_it_says(
    telegram: TelegramServer, bot: Bot, ada: Person, bo: Person
) -> None:
    telegram.flood(ada, 600)
    for seconds in (0, 599):
        telegram.advance(seconds)
        with pytest.raises(error.RetryAfter):
            await bot.send_message(ada.id, "x")
    await bot.send_message(bo.id, "x")
    telegram.advance(1)
    await bot.send_message(ada.id, "x")
    assert telegram.refused() == []


async def test_a_private_chat_bears_a_burst_and_then_one_message_a_second() -> None:
    async with TelegramServer(clock=Clock(frozen_at=1.8e9)) as telegram:
        telegram.enforce_limits()
        ada = telegram.person()
        await ada.says("/start")
        async with Bot(telegram.token, base_url=telegram.base_url) as bot:
            for _ in range(5):
                await bot.send_message(ada.id, "x")
            with pytest.raises(error.RetryAfter) as caught:
                await bot.send_message(ada.id, "x")
            assert caught.value.retry_after == timedelta(seconds=1)
            telegram.advance(1)
            sent = await bot.send_message(ada.id, "x")
            # Editing counts as sending does; answering a press does not.
            with pytest.raises(error.RetryAfter):
                await bot.edit_message_text("y", chat_id=ada.id, message_id=sent.message_id)
            press = await ada.presses_data("x")
            await bot.answer_callback_query(press.id)


async def test_a_group_bears_twenty_a_minute_and_all_chats_thirty_a_second() -> None:
    async with TelegramServer(clock=Clock(frozen_at=1.8e9)) as telegram:
        telegram.enforce_limits()
        group = telegram.group()
        async with Bot(telegram.token, base_url=telegram.base_url) as bot:
            for _ in range(20):
                await bot.send_message(group.id, "x")
            with pytest.raises(error.RetryAfter) as caught:
                await bot.send_message(group.id, "x")
            assert caught.value.retry_after == timedelta(seconds=3)

            people = [telegram.person() for _ in range(11)]
            for person in people:
                await person.says("/start")
            for person in people[:10]:
                await bot.send_message(person.id, "x")
            with pytest.raises(error.RetryAfter):
                await bot.send_message(people[10].id, "x")
            telegram.advance(1)
            await bot.send_message(people[10].id, "x")


@pytest.mark.parametrize(
    ("fault", "raised", "happened"),
    [
        (Refuse(code=500, description="Internal Server Error"), error.NetworkError, False),
        (Refuse(code=400, description="Bad Request: chat not found"), error.BadRequest, False),
        (Broken(), error.NetworkError, False),
        (Broken(status=503, body=""), error.NetworkError, False),
        (DropBefore(), error.NetworkError, False),
        (DropAfter(), error.NetworkError, True),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
async def test_a_call_can_fail_before_or_after_its_effect(
    telegram: TelegramServer,
    bot: Bot,
    ada: Person,
    fault: Refuse | Broken | DropBefore | DropAfter,
    raised: type[Exception],
    *,
    happened: bool,
) -> None:
    telegram.fail(fault, method="sendMessage")

    with pytest.raises(raised):
        await bot.send_message(ada.id, "lost?")
    assert bool(ada.screens) is happened
    await bot.send_message(ada.id, "after")
    assert ada.screen.text == "after"
    assert telegram.refused() == []


async def test_polling_can_fail_too(telegram: TelegramServer, bot: Bot, ada: Person) -> None:
    rule = telegram.fail(Broken(), method="getUpdates", times=None)
    for _ in range(3):
        with pytest.raises(error.NetworkError):
            await bot.get_updates()
    rule.lift()
    telegram.fail(DropAfter(), method="getUpdates")
    with pytest.raises(error.NetworkError):
        await bot.get_updates()

    assert len(await bot.get_updates()) == 1
    assert rule.met == 3


async def test_a_delayed_call_happens_later(
    telegram: TelegramServer, bot: Bot, ada: Person
) -> None:
    telegram.fail(Delay(seconds=0.01), method="sendMessage")

    await bot.send_message(ada.id, "late")
    assert ada.screen.text == "late"


async def test_a_held_call_waits_for_the_test(
    telegram: TelegramServer, bot: Bot, ada: Person, bo: Person
) -> None:
    hold = telegram.hold("sendMessage", chat=ada)
    call = asyncio.ensure_future(bot.send_message(ada.id, "x"))
    await hold.reached()
    await bot.send_message(bo.id, "x")
    assert (ada.screens, bo.screen.text, call.done()) == ([], "x", False)

    hold.release()
    await call
    assert ada.screen.text == "x"


async def test_what_telegram_has_received_happens_though_the_caller_dies(
    telegram: TelegramServer, ada: Person
) -> None:
    hold = telegram.hold("sendMessage")
    url = f"{telegram.base_url}{telegram.token}/sendMessage"
    async with aiohttp.ClientSession() as session:
        call = asyncio.ensure_future(session.post(url, data={"chat_id": ada.id, "text": "x"}))
        await hold.reached()
        call.cancel()
    hold.release()

    assert (await ada.answered()).text == "x"


async def test_stopping_ends_polls_and_held_calls() -> None:
    telegram = TelegramServer()
    await telegram.start()
    ada = telegram.person()
    await ada.says("/start")
    async with Bot(telegram.token, base_url=telegram.base_url) as bot:
        hold = telegram.hold("sendMessage")
        call = asyncio.ensure_future(bot.send_message(ada.id, "x"))
        await hold.reached()
        (update,) = await bot.get_updates()
        poll = asyncio.ensure_future(bot.get_updates(offset=update.update_id + 1, timeout=50))
        await telegram.polled()
        await telegram.stop()
        assert await poll == ()
        assert (await call).text == "x"
