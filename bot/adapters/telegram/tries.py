"""Asking the house again where it failed, and what is told and counted when it goes on failing.

An update is given up only when the store works for others: then the fault is in the update, and
asking again would not help.
"""

import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.stopping import Stopping
from bot.ports import Memo

log = logging.getLogger(__name__)

T = TypeVar("T")

TRIES = 3
"""Tries before a person is told that something went wrong."""

_PROBE = "telegram-probe"


class GivenUpError(Exception):
    """It can never be done, and whoever asked has been told."""


class Tries:
    """Patience with the house."""

    def __init__(
        self, *, memo: Memo, stopping: Stopping, patience: Patience, counts: Counts
    ) -> None:
        self._memo = memo
        self._stopping = stopping
        self._patience = patience
        self._counts = counts

    async def ask(self, turn: Callable[[], Awaitable[T]], sorry: Callable[[str], None]) -> T | None:
        """Return what a turn brings, or None when it was time to stop before it brought anything.

        ``sorry`` is called with the code that is also in the log, once.

        Raises:
            GivenUpError: the turn fails whatever is done.
        """
        failures = 0
        while True:
            try:
                return await turn()
            except Exception as error:  # noqa: BLE001 - see the module's first lines
                failures += 1
                if failures == TRIES:
                    sorry(self.report(error, "turn-failed"))
                if failures >= TRIES and await self._store_works():
                    raise GivenUpError from None
            if await self._stopping.within(self._patience.retry(failures)):
                return None

    def report(self, error: Exception, event: str) -> str:
        """Count and log a fault; return the code by which it is found in the log."""
        code = secrets.token_hex(3).upper()
        self._counts.failed[event] += 1
        log.error(event, extra={"code": code}, exc_info=error)
        return code

    async def _store_works(self) -> bool:
        """Whether something else can be written: if so, the fault is in the update itself."""
        try:
            await self._memo.remember(_PROBE, secrets.token_hex(4))
        except Exception as error:  # noqa: BLE001 - that is the answer to the question
            log.warning("store-failed", extra={"error": type(error).__name__})
            return False
        return True
