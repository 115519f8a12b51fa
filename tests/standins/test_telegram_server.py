"""The Telegram stand-in as python-telegram-bot meets it: polling, confirming, tokens, the judge."""

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from telegram import Bot, error

from tests.standins.telegram import TelegramServer, TelegramThread
from tests.standins.telegram.fixtures import needs_spec
from tests.standins.telegram.spec import load_spec


async def post(
    telegram: TelegramServer, method: str, *, token: str | None = None, **kwargs: Any
) -> tuple[int, Any]:
    """Call a method without any library, so that it can be wrong."""
    url = f"{telegram.url}/bot{telegram.token if token is None else token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, **kwargs) as response:
        return response.status, await response.json()


async def test_the_library_starts_and_learns_who_it_is(telegram: TelegramServer, bot: Bot) -> None:
    assert bot.username == "optout_standin_bot"
    assert [call.method for call in telegram.called()] == ["getMe"]


# --- long polling ---------------------------------------------------------------------------------


async def test_an_update_is_handed_out_until_a_higher_offset_confirms_it(
    telegram: TelegramServer, bot: Bot
) -> None:
    ada = telegram.person()
    await ada.says("one")
    await ada.says("two")

    first = await bot.get_updates()
    again = await bot.get_updates()
    assert first == again
    assert [update.message.text for update in first if update.message] == ["one", "two"]

    rest = await bot.get_updates(offset=first[0].update_id + 1)
    assert rest == first[1:]
    # What is confirmed never comes back, not even for a lower offset.
    assert await bot.get_updates(offset=first[0].update_id) == rest
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()
    assert (telegram.updates.confirmed, telegram.updates.unconfirmed) == (2, 0)


async def test_a_negative_offset_keeps_only_the_newest(telegram: TelegramServer, bot: Bot) -> None:
    ada = telegram.person()
    for number in range(5):
        await ada.says(str(number))

    newest = await bot.get_updates(offset=-2)

    assert [update.message.text for update in newest if update.message] == ["3", "4"]
    assert await bot.get_updates() == newest


async def test_at_most_a_hundred_come_at_once_and_in_order(
    telegram: TelegramServer, bot: Bot
) -> None:
    ada = telegram.person()
    for number in range(250):
        await ada.says(str(number))

    seen: list[str] = []
    sizes: list[int] = []
    offset = 0
    while batch := await bot.get_updates(offset=offset, limit=100):
        sizes.append(len(batch))
        seen += [update.message.text or "" for update in batch if update.message]
        offset = batch[-1].update_id + 1

    assert sizes == [100, 100, 50]
    assert seen == [str(number) for number in range(250)]


async def test_a_waiting_poll_is_answered_when_somebody_speaks(
    telegram: TelegramServer, bot: Bot
) -> None:
    poll = asyncio.ensure_future(bot.get_updates(timeout=30))
    await telegram.polled()
    await telegram.person().says("hello")

    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "hello"
    assert not telegram.updates.being_polled


async def test_an_empty_poll_ends_by_itself(telegram: TelegramServer, bot: Bot) -> None:
    assert await bot.get_updates(timeout=1) == ()


async def test_the_second_poller_throws_out_the_first(telegram: TelegramServer, bot: Bot) -> None:
    first = asyncio.ensure_future(bot.get_updates(timeout=30))
    await telegram.polled()
    other = Bot(telegram.token, base_url=telegram.base_url)
    await other.initialize()
    second = asyncio.ensure_future(other.get_updates(timeout=30))

    words = (
        "terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    with pytest.raises(error.Conflict, match=words):
        await first
    await telegram.polled()
    await telegram.person().says("hello")
    assert len(await second) == 1
    assert telegram.updates.conflicts == 1
    await other.shutdown()


async def test_a_poller_that_dies_leaves_nobody_at_the_door(telegram: TelegramServer) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{telegram.base_url}{telegram.token}/getUpdates"
        poll = asyncio.ensure_future(session.post(url, data={"timeout": "30"}))
        await telegram.polled()
        poll.cancel()
    await telegram.until(lambda: not telegram.updates.being_polled, "the door to be free")

    ada = telegram.person()
    await ada.says("still here")
    assert telegram.updates.unconfirmed == 1
    assert telegram.updates.conflicts == 0


async def test_a_webhook_stands_in_the_way_of_polling(telegram: TelegramServer, bot: Bot) -> None:
    await telegram.person().says("old")
    with pytest.raises(error.BadRequest, match="an https url must be provided for webhook"):
        await bot.set_webhook("http://example.org/hook")
    with pytest.raises(error.BadRequest, match="Secret token contains unallowed characters"):
        await bot.set_webhook("https://example.org/hook", secret_token="s 3")
    await bot.set_webhook("https://example.org/hook", secret_token="s3cret")

    with pytest.raises(error.Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == ("https://example.org/hook", 1)

    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_only_allowed_updates_come_and_the_choice_is_remembered(
    telegram: TelegramServer, bot: Bot
) -> None:
    ada = telegram.person()
    await bot.get_updates(allowed_updates=["callback_query"])
    await ada.says("unheard")
    await bot.send_message(ada.id, "hello")
    await ada.presses_data("heard")

    (update,) = await bot.get_updates()
    assert update.callback_query is not None

    await bot.get_updates(offset=update.update_id + 1, allowed_updates=[])
    await ada.says("heard")
    assert len(await bot.get_updates()) == 1


async def test_a_press_lives_150_seconds_and_a_text_a_day(
    telegram: TelegramServer, bot: Bot
) -> None:
    ada = telegram.person()
    message = await ada.says("text")
    await bot.send_message(ada.id, "hello")
    await ada.presses_data("x")

    telegram.advance(149)
    assert len(await bot.get_updates()) == 2
    telegram.advance(1)
    (text,) = await bot.get_updates()
    assert text.message is not None
    assert text.message.message_id == message.id
    telegram.advance(24 * 3600 - 150)
    assert await bot.get_updates() == ()
    assert (telegram.updates.expired, telegram.updates.confirmed) == (2, 0)


async def test_a_confirmed_update_can_be_handed_out_again(
    telegram: TelegramServer, bot: Bot
) -> None:
    await telegram.person().says("once")
    (first,) = await bot.get_updates()
    assert await bot.get_updates(offset=first.update_id + 1) == ()

    telegram.redeliver()

    assert await bot.get_updates(offset=first.update_id + 1) == (first,)
    assert await bot.get_updates(offset=first.update_id + 1) == ()


# --- tokens and addresses -------------------------------------------------------------------------


async def test_a_token_of_no_bot_is_unauthorised(telegram: TelegramServer) -> None:
    wrong = Bot("7000000002:" + "x" * 35, base_url=telegram.base_url)

    with pytest.raises(error.InvalidToken):
        await wrong.initialize()
    await wrong.shutdown()

    answer = {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert await post(telegram, "getMe", token="1:" + "x" * 35) == (401, answer)


async def test_a_revoked_token_is_refused_from_then_on(telegram: TelegramServer, bot: Bot) -> None:
    telegram.token = "7000000001:" + "n" * 35

    with pytest.raises(error.InvalidToken):
        await bot.get_updates()


@pytest.mark.parametrize("token", ["", "abc", "123", "123:short", "123:" + "x" * 30 + "!"])
async def test_what_is_no_token_is_not_found(telegram: TelegramServer, token: str) -> None:
    answer = {"ok": False, "error_code": 404, "description": "Not Found"}

    assert await post(telegram, "getMe", token=token) == (404, answer)


# --- the judge ------------------------------------------------------------------------------------

KEYBOARD = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


Faulty = tuple[str, dict[str, Any], str]
FAULTY: list[Faulty] = [
    ("sendMessage", {"text": "x"}, "field chat_id is required"),
    ("sendMessage", {"chat_id": 1}, "field text is required"),
    ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, "no such field colour"),
    ("sendMessage", {"chat_id": 1, "text": "x", "protect_content": 1}, "expected Boolean"),
    ("editMessageText", {"chat_id": 1, "message_id": "two", "text": "x"}, "expected Integer"),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"txt": "A"}]]}},
        "InlineKeyboardButton needs text",
    ),
    (
        "sendMessage",
        {
            "chat_id": 1,
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "A", "to": 1}]]},
        },
        "InlineKeyboardButton has no field to",
    ),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [{"text": "A"}]}},
        "expected an array",
    ),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_parameters": {"message_id": "1"}},
        "message_id: expected Integer",
    ),
    ("setMyCommands", {"commands": [{"command": "start"}]}, "BotCommand needs description"),
    (
        "setMyCommands",
        {"commands": [], "scope": {"type": "chat"}},
        "BotCommandScopeChat needs chat_id",
    ),
    ("setMyCommands", {"commands": [], "scope": {"type": "all"}}, "fits no kind of"),
    ("sendDocument", {"chat_id": 1, "document": "attach://lost"}, "was not uploaded"),
    ("sendMessag", {"chat_id": 1, "text": "x"}, "no such method"),
    ("sendVenue", {"chat_id": 1}, "not modelled by this stand-in"),
]
# A form writes everything as text, so these two faults exist in a JSON body only.
FAULTY_JSON: list[Faulty] = [
    ("sendMessage", {"chat_id": 1, "text": 5}, "expected String"),
    ("sendMessage", {"chat_id": True, "text": "x"}, "expected Integer"),
]


@needs_spec
@pytest.mark.parametrize(
    ("form", "method", "fields", "fault"),
    [("json", *faulty) for faulty in FAULTY + FAULTY_JSON]
    + [("form", *faulty) for faulty in FAULTY],
)
async def test_a_request_against_the_description_is_recorded_and_refused(
    form: str, method: str, fields: dict[str, Any], fault: str
) -> None:
    async with TelegramServer() as telegram:
        if form == "json":
            status, answer = await post(telegram, method, json=fields)
        else:
            written = {k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}
            status, answer = await post(telegram, method, data=written)

        assert status in {400, 404}
        assert (answer["ok"], answer["error_code"]) == (False, status)
        assert [told for told in telegram.violations if fault in told] == telegram.violations
        assert len(telegram.violations) == 1
        with pytest.raises(AssertionError, match="against the Bot API description"):
            telegram.hold_to_description()


@needs_spec
async def test_an_upload_that_nothing_refers_to_is_recorded(telegram: TelegramServer) -> None:
    form = aiohttp.FormData({"chat_id": "1", "text": "x"})
    form.add_field("stray", b"data", filename="stray.bin")

    status, _ = await post(telegram, "sendMessage", data=form)

    assert status == 400
    assert telegram.violations == ["sendMessage: nothing refers to the uploaded part stray"]
    telegram.violations.clear()


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(lambda fields: {"json": fields}, id="json"),
        pytest.param(
            lambda fields: {"data": {**fields, "reply_markup": json.dumps(KEYBOARD)}}, id="form"
        ),
        pytest.param(
            lambda fields: {"params": {**fields, "reply_markup": json.dumps(KEYBOARD)}}, id="query"
        ),
    ],
)
async def test_a_call_may_come_in_any_form(
    telegram: TelegramServer, written: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    ada = telegram.person()
    await ada.says("/start")
    fields = {"chat_id": ada.id, "text": "hello", "reply_markup": KEYBOARD}

    status, answer = await post(telegram, "sendMessage", **written(fields))

    assert (status, answer["ok"]) == (200, True)
    assert (ada.screen.text, ada.screen.labels) == ("hello", ["A"])


@pytest.mark.parametrize("body", ["{", "[]", "5", b"\xff"])
async def test_a_body_that_cannot_be_read_is_a_bad_request(
    telegram: TelegramServer, body: str | bytes
) -> None:
    headers = {"Content-Type": "application/json"}

    status, answer = await post(telegram, "sendMessage", data=body, headers=headers)

    assert status == 400
    assert answer["description"] == "Bad Request: can't parse the request body"


async def test_a_stand_in_that_breaks_fails_the_test(telegram: TelegramServer) -> None:
    del telegram.world.accounts  # a fault planted in the stand-in
    group = telegram.group()

    async with aiohttp.ClientSession() as session:
        url = f"{telegram.base_url}{telegram.token}/getChatAdministrators"
        async with session.post(url, data={"chat_id": group.id}) as response:
            assert response.status == 500
    assert [told.partition(":")[0] for told in telegram.violations] == [
        "the stand-in itself broke at getChatAdministrators"
    ]
    telegram.violations.clear()


async def test_without_the_description_everything_else_still_works() -> None:
    async with TelegramServer(validate=False) as telegram:
        ada = telegram.person()
        await ada.says("/start")

        status, _ = await post(telegram, "sendMessage", json={"chat_id": ada.id, "text": "hi"})
        assert (status, ada.screen.text) == (200, "hi")
        status, answer = await post(telegram, "sendMessag", json={})
        assert (status, answer["description"]) == (404, "Not Found: method not found")
        assert telegram.violations == ["sendMessag: no such method"]


@needs_spec
def test_the_judge_sees_faults_deep_inside_an_update() -> None:
    spec = load_spec()
    assert spec is not None
    user = {"id": 1, "is_bot": False, "first_name": "Ada"}
    chat = {"id": 1, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": user}

    assert spec.object_fault("Update", {"update_id": 1, "message": message}) == ""
    wrong = {**message, "from": {**user, "id": "1"}}
    fault = spec.object_fault("Update", {"update_id": 1, "message": wrong})
    assert fault == "Update.message.from.id: expected Integer, got str"


@needs_spec
async def test_the_stand_in_is_held_to_the_description_too(
    telegram: TelegramServer, bot: Bot
) -> None:
    ada = telegram.person()
    ada.account.first_name = 5  # type: ignore[assignment] # a fault planted in the stand-in
    await ada.says("hello")
    telegram.world.bot.username = 5  # type: ignore[assignment] # and another one
    await bot.get_me()

    assert telegram.violations == [
        "served by the stand-in: Update.message.from.first_name: expected String, got int",
        "served by the stand-in: getMe result.username: expected String, got int",
    ]
    telegram.violations.clear()


# --- outliving the bot ----------------------------------------------------------------------------

POLLER = """
import asyncio, sys, telegram
async def main():
    async with telegram.Bot(sys.argv[1], base_url=sys.argv[2]) as bot:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=30):
                await bot.send_message(update.message.chat.id, "heard " + update.message.text)
asyncio.run(main())
"""


@pytest.mark.slow
async def test_a_killed_process_loses_nothing_that_it_has_not_confirmed(
    telegram: TelegramServer,
) -> None:
    ada = telegram.person()
    await ada.says("me")
    for life in (1, 2):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", POLLER, telegram.token, telegram.base_url
        )
        # The poller never moves its offset: it hears the same update until it is killed.
        await telegram.receives("sendMessage", chat=ada, times=2 * life, within=30)
        process.kill()
        await process.wait()
        await telegram.until(lambda: not telegram.updates.being_polled, "the door to be free")
        assert telegram.updates.unconfirmed == 1
    assert {screen.text for screen in ada.screens} == {"heard me"}
    assert telegram.updates.conflicts == 0


async def test_telegram_can_be_away_for_a_while(telegram: TelegramServer, bot: Bot) -> None:
    ada = telegram.person()
    await ada.says("before")
    address = telegram.url
    await telegram.stop()
    with pytest.raises(error.NetworkError):
        await bot.get_updates(timeout=30)
    await ada.says("meanwhile")
    await telegram.start()

    assert telegram.url == address
    updates = await bot.get_updates()
    assert [update.message.text for update in updates if update.message] == ["before", "meanwhile"]
    poll = asyncio.ensure_future(bot.get_updates(offset=updates[-1].update_id + 1, timeout=30))
    await telegram.polled()
    await ada.says("after")
    assert len(await poll) == 1


def test_a_test_without_an_event_loop_drives_it_from_a_thread() -> None:
    with TelegramThread() as telegram:
        ada = telegram.person("Ada")
        telegram.run(ada.says("hello"))

        async def answer() -> None:
            server = telegram.server
            await post(server, "sendMessage", json={"chat_id": ada.id, "text": "hello Ada"})

        asyncio.run(answer())
        assert telegram.run(ada.sees("hello Ada")).text == "hello Ada"
        assert telegram.call(ada.transcript) == "Ada #1: hello\nbot #2: hello Ada"
