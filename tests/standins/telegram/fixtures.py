"""Pytest fixtures around the stand-in; import the one you want into a conftest or a test module."""

from collections.abc import AsyncIterator

import pytest

from tests.standins.telegram.server import TelegramServer
from tests.standins.telegram.spec import ABSENT, load_spec

needs_spec = pytest.mark.skipif(load_spec() is None, reason=ABSENT)


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramServer]:
    """Give a running stand-in, and hold the bot to the official description afterwards."""
    async with TelegramServer() as server:
        yield server
    server.hold_to_description()
