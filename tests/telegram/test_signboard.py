"""Commands, descriptions and the menu button: per language, within limits, written when changed."""

import json

import pytest

from bot.adapters.telegram import limits
from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.commands import ADMINS, GROUP, PRIVATE
from bot.adapters.telegram.signboard import ABOUT, DESCRIPTION, PHRASES
from bot.core.commands import COMMANDS
from tests.driver import real_phrases
from tests.standins.telegram import RetryAfter, TelegramServer
from tests.telegram.house import House, running, until

LOCALES = list(real_phrases().locales)


def put_up(house: House) -> bool:
    return "telegram-signboard" in house.shelf.notes


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_is_within_telegrams_limits(locale: str) -> None:
    assert {f"command-{name}" for name in COMMANDS} <= set(PHRASES)
    for key in PHRASES:
        assert real_phrases().has(locale, key), f"{locale} lacks {key}"
    for key in set(PHRASES) - {DESCRIPTION, ABOUT}:
        assert 1 <= len(real_phrases().say(key, locale)) <= limits.COMMAND_DESCRIPTION
    assert 1 <= len(real_phrases().say(DESCRIPTION, locale)) <= limits.BOT_DESCRIPTION
    assert 1 <= len(real_phrases().say(ABOUT, locale)) <= limits.BOT_ABOUT


async def test_everything_is_written_for_every_language(
    telegram: TelegramServer, house: House, bot: TelegramClient
) -> None:
    await until(lambda: put_up(house))

    codes = {"", *(locale.partition("-")[0] for locale in LOCALES)}
    written = {
        (json.loads(call.text("scope"))["type"], call.text("language_code")): [
            command["command"] for command in json.loads(call.text("commands"))
        ]
        for call in telegram.called("setMyCommands")
    }
    assert written == {
        (scope, code): list(names)
        for scope, names in (
            ("all_private_chats", PRIVATE),
            ("all_group_chats", GROUP),
            ("all_chat_administrators", (*GROUP, *ADMINS)),
        )
        for code in codes
    }
    for method in ("setMyDescription", "setMyShortDescription"):
        assert {call.text("language_code") for call in telegram.called(method)} == codes
    (menu,) = telegram.called("setChatMenuButton")
    assert json.loads(menu.text("menu_button")) == {"type": "commands"}
    assert telegram.refused() == []


async def test_nothing_is_written_again_until_a_word_changes(
    telegram: TelegramServer, house: House
) -> None:
    async with running(house.client(telegram)):
        await until(lambda: put_up(house))
    calls = len(telegram.called())

    async with running(house.client(telegram)):
        await telegram.polled()
    assert {call.method for call in telegram.called()[calls:]} == {"getMe", "deleteWebhook"}

    house.shelf.notes["telegram-signboard"] = "something else"
    async with running(house.client(telegram)):
        await until(lambda: house.shelf.notes["telegram-signboard"] != "something else")
    assert len(telegram.called("setChatMenuButton")) == 2


async def test_a_refusal_stops_nothing_and_is_tried_at_the_next_start(
    telegram: TelegramServer, house: House
) -> None:
    telegram.fail(RetryAfter(seconds=900), method="setMyDescription")
    async with running(house.client(telegram)):
        ada = telegram.person()
        await ada.says("/start")
        await ada.answered()
        assert not put_up(house)

    async with running(house.client(telegram)):
        await until(lambda: put_up(house))


async def test_a_store_that_cannot_remember_stops_nothing(
    telegram: TelegramServer, house: House
) -> None:
    house.shelf.full = True
    async with running(house.client(telegram)):
        await until(lambda: len(telegram.called("setChatMenuButton")) == 1)
        house.shelf.full = False
        ada = telegram.person()
        await ada.says("/start")
        await ada.answered()


async def test_a_webhook_that_was_left_behind_is_taken_away(
    telegram: TelegramServer, house: House
) -> None:
    telegram.updates.webhook.url = "https://example.org/hook"
    async with running(house.client(telegram)):
        ada = telegram.person()
        await ada.says("/start")
        await ada.answered()
