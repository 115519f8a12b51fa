"""What every test of the Telegram adapter starts from."""

from collections.abc import AsyncIterator

import pytest

from bot.adapters.telegram.client import TelegramClient
from tests.standins.telegram import TelegramServer
from tests.standins.telegram.fixtures import telegram
from tests.telegram.house import House, running

__all__ = ["telegram"]


@pytest.fixture
def house() -> House:
    """Give the real core on an empty store."""
    return House()


@pytest.fixture
async def bot(telegram: TelegramServer, house: House) -> AsyncIterator[TelegramClient]:
    """Give the adapter, running, without a pace."""
    async with running(house.client(telegram)) as client:
        await telegram.polled()
        yield client
    assert client.waiting == 0
