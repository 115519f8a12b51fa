"""Telegram, the network or the store in trouble: what is kept, and what a person sees."""

import asyncio
import logging

import pytest

from bot.adapters.telegram import ConflictError, TokenRefusedError
from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.limits import TELEGRAM
from tests.driver import real_phrases
from tests.standins.telegram import (
    TOKEN,
    Broken,
    DropAfter,
    DropBefore,
    Person,
    Refuse,
    RetryAfter,
    TelegramServer,
)
from tests.telegram.house import House, quiet, running, until

GUIDE = "tiktok-remix"


def words(key: str) -> str:
    return real_phrases().say(key, "en")


def apologised(person: Person) -> bool:
    start = real_phrases().say("apology", "en", code="@").partition("@")[0]
    return any(start in screen.text for screen in person.screens)


async def test_a_chat_held_up_for_ten_minutes_delays_no_other(
    telegram: TelegramServer, bot: TelegramClient, house: House
) -> None:
    ada, others = telegram.person(), [telegram.person() for _ in range(20)]
    telegram.flood(ada, 600)
    await ada.says(f"/start {GUIDE}")
    await until(lambda: bot.waiting == 1)

    for person in others:
        await person.says(f"/start {GUIDE}")
    await asyncio.gather(*(person.answered() for person in others))
    await telegram.settled()

    assert ada.screens == []
    assert len(telegram.called("sendMessage", chat=ada)) == 1, "not even asked again"
    await until(lambda: bot.waiting == 1)


async def test_a_held_up_chat_is_served_when_its_time_has_come(
    telegram: TelegramServer, bot: TelegramClient
) -> None:
    ada = telegram.person()
    telegram.fail(RetryAfter(seconds=1), method="sendMessage", chat=ada)
    await ada.says("/start")

    await ada.answered()
    assert bot.counts.failed == {}


async def test_the_real_pace_is_never_refused(telegram: TelegramServer, house: House) -> None:
    """Under Telegram's own published limits nothing that the bot sends comes too early."""
    telegram.enforce_limits()
    async with running(house.client(telegram, paces=TELEGRAM)) as client:
        people = [telegram.person() for _ in range(40)]
        for person in people:
            await person.says("/start")
        for _ in range(7):
            await people[0].presses_data("app:help:-:0", on=None) if people[0].screens else None
            await people[0].says("/help")
        await asyncio.gather(*(person.answered() for person in people))
        await quiet(telegram, client)

        assert client.counts.failed == {}
    assert [words for words in telegram.refused() if "429" in words] == []


@pytest.mark.parametrize("fault", [Broken(), Broken(status=504), DropBefore(), DropAfter()])
@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_a_call_that_fails_once_is_made_again(
    telegram: TelegramServer,
    bot: TelegramClient,
    fault: Broken | DropBefore | DropAfter,
    method: str,
) -> None:
    ada = telegram.person()
    await ada.says("/start")
    await ada.answered()
    telegram.fail(fault, method=method, chat=ada)
    if method == "sendMessage":
        await ada.says("/help")
    else:
        await ada.presses(words("button-help"))

    await ada.sees(words("help-title"))
    await quiet(telegram, bot)
    assert bot.counts.failed == {}


@pytest.mark.parametrize(
    "fault",
    [
        Broken(),
        Broken(status=500, body='{"ok":false,"error_code":500,"description":"Internal"}'),
        Broken(status=404, body='{"ok":false,"error_code":404,"description":"Not Found"}'),
        Broken(status=200, body="not JSON at all"),
        DropBefore(),
        DropAfter(),
        RetryAfter(seconds=1),
        Refuse(code=409, description="Conflict: terminated by other getUpdates request"),
    ],
)
async def test_a_poll_that_fails_is_made_again_and_loses_nothing(
    telegram: TelegramServer,
    bot: TelegramClient,
    fault: Broken | DropBefore | DropAfter | RetryAfter | Refuse,
) -> None:
    rule = telegram.fail(fault, method="getUpdates")
    ada = telegram.person()
    await ada.says("/help")  # ends the poll that is open; the next one meets the fault
    await ada.sees(words("help-title"))
    await until(lambda: rule.met == 1)
    await ada.says("/privacy")

    await until(lambda: bot.counts.committed == 2)
    await quiet(telegram, bot)
    assert words("privacy-title") in ada.screen.text
    assert bot.counts.failed.total() == 1


async def test_two_conflicts_in_a_row_end_the_process(
    telegram: TelegramServer, house: House
) -> None:
    client = house.client(telegram)
    task = asyncio.create_task(client.run())
    await telegram.polled()
    conflict = Refuse(code=409, description="Conflict: terminated by other getUpdates request")
    telegram.fail(conflict, method="getUpdates", times=2)
    await telegram.person().says("/start")

    with pytest.raises(ConflictError, match="another program"):
        await task


async def test_another_program_that_keeps_polling_is_a_conflict(
    telegram: TelegramServer, house: House
) -> None:
    first = asyncio.create_task(house.client(telegram).run())
    await telegram.polled()
    second = asyncio.create_task(House().client(telegram).run())

    done, _ = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED, timeout=30)

    assert [type(task.exception()) for task in done] == [ConflictError]
    for task in {first, second} - done:
        task.cancel()
    await asyncio.gather(first, second, return_exceptions=True)


@pytest.mark.parametrize(
    "token",
    ["7000000001:another-token-that-nobody-knows-0002", "7000000001:short", "not a token", ""],
)
async def test_a_wrong_token_is_refused_in_one_line_without_the_token(
    telegram: TelegramServer, house: House, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="bot")
    client = house.client(telegram, token=token or " ")

    with pytest.raises(TokenRefusedError) as caught:
        await client.run()

    assert "\n" not in str(caught.value)
    assert not token or token not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert not token or token not in caplog.text


async def test_a_token_that_is_revoked_ends_the_run(telegram: TelegramServer, house: House) -> None:
    task = asyncio.create_task(house.client(telegram).run())
    await telegram.polled()
    await telegram.person().says("/start")
    telegram.token = TOKEN.replace("0001", "0002", 1)

    with pytest.raises(TokenRefusedError):
        await task


async def test_a_server_that_is_not_there_yet_is_waited_for(house: House) -> None:
    server = TelegramServer()
    await server.start()
    port = server.transport.port
    await server.stop()
    server = TelegramServer()
    server.transport.port = port
    client = house.client(server)
    task = asyncio.create_task(client.run())
    await asyncio.sleep(0)

    await server.start(port=port)
    ada = server.person()
    await ada.says("/start")
    await ada.answered()
    client.stop()
    await task
    await server.stop()


async def test_a_fault_is_owned_up_to_and_given_up_when_others_are_served(
    telegram: TelegramServer,
    house: House,
    bot: TelegramClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ada, bo = telegram.person(), telegram.person()
    house.door.stumble = lambda inbound: inbound.user.user_id == str(ada.id)
    await ada.says("/privacy")
    await bo.says("/privacy")

    await bo.sees(words("privacy-title"))
    await until(lambda: apologised(ada))
    await quiet(telegram, bot)

    tries = [inbound for inbound in house.door.came if inbound.user.user_id == str(ada.id)]
    assert len(tries) == 3
    (record,) = [record for record in caplog.records if record.message == "turn-failed"]
    assert record.__dict__["code"] in ada.screen.text
    house.door.stumble = lambda _: False
    await ada.presses(words("button-home"))
    await ada.sees(words("home-title"))


async def test_what_cannot_be_written_is_not_confirmed_and_comes_again(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says(f"/start {GUIDE}")
    await ada.answered()
    house.shelf.full = True
    await ada.presses(words("choice-start"))

    await until(lambda: apologised(ada))
    await until(lambda: len(house.door.came) > 8)
    assert len(telegram.updates.waiting) == 1
    assert house.progress_of(ada.id) is None
    assert len(ada.screens) == 2, "said once, however often it is tried"

    house.shelf.full = False
    await quiet(telegram, bot)
    progress = house.progress_of(ada.id)
    assert progress is not None
    assert progress.walks[0].turn == 1


async def test_an_update_that_nobody_can_read_holds_up_nobody(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    ada, bo = telegram.person(), telegram.person()
    await ada.says("hello")
    await ada.answered()
    broken = {"message_id": 7, "from": ada.account.as_json(), "chat": ada.chat.as_json()}
    telegram.updates.put("message", {**broken, "date": "yesterday", "text": "/start"})
    await bo.says("/help")

    await bo.sees(words("help-title"))
    await until(lambda: apologised(ada))
    await quiet(telegram, bot)
    assert bot.counts.failed == {"update-unreadable": 1}
    telegram.violations.clear()  # the stand-in noticed that it was made to serve nonsense


async def test_a_press_that_was_too_long_ago_is_still_answered(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says("/start")
    await ada.answered()
    refusal = Refuse(code=400, description="Bad Request: query is too old and response timeout")
    telegram.fail(refusal, method="answerCallbackQuery")
    await ada.presses(words("button-help"))

    await ada.sees(words("help-title"))
    await until(lambda: bot.counts.failed == {"acknowledge-late": 1})


async def test_a_button_stops_waiting_before_the_answer_is_ready(
    telegram: TelegramServer, bot: TelegramClient
) -> None:
    ada = telegram.person()
    await ada.says("/start")
    await ada.answered()
    telegram.flood(ada, 600)
    await ada.presses(words("button-help"))

    await ada.acknowledged()


async def test_health_is_the_age_of_the_last_answer(telegram: TelegramServer, house: House) -> None:
    client = house.client(telegram)
    before = client.poll_age
    async with running(client):
        await telegram.polled()
        age = client.poll_age

    assert before is None
    assert age is not None
    assert age >= 0
