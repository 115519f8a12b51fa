"""What the stand-ins' own tests share: a running stand-in and the real library before it."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.standins.telegram import TelegramServer
from tests.standins.telegram.fixtures import telegram

__all__ = ["bot", "telegram"]


@pytest.fixture
async def bot(telegram: TelegramServer) -> AsyncIterator[Bot]:
    """Give python-telegram-bot's own Bot, as it is, pointed at the stand-in."""
    made = Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url)
    async with made:
        yield made
