"""Telegram: updates in, messages out, over python-telegram-bot. Nothing else of the house is known.

``TelegramClient`` is what the composition root needs; the errors are what it tells apart.
"""

import os

# The library's switch for its coming types of durations; until it is set, each use warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")

from bot.adapters.telegram.client import TelegramClient
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import ConflictError, TokenRefusedError

__all__ = ["ConflictError", "Counts", "TelegramClient", "TokenRefusedError"]
