"""Answering presses: a button stops waiting, perhaps with a word that only the presser sees."""

import asyncio
import logging

from bot.adapters.telegram import faults, limits
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.html import shortened
from bot.adapters.telegram.wire import Wire

log = logging.getLogger(__name__)


class Presses:
    """Answers beside everything else, so that nothing waits for an answer to have left."""

    def __init__(self, wire: Wire, counts: Counts) -> None:
        self._wire = wire
        self._counts = counts
        self._under_way: set[asyncio.Task[None]] = set()

    def answer(self, query_id: str, words: str = "") -> None:
        """Let the button stop waiting; words are shown to the presser alone, until waved away."""
        task = asyncio.create_task(self._answer(query_id, words))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def close(self) -> None:
        """Wait no longer for answers to leave."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _answer(self, query_id: str, words: str) -> None:
        try:
            if words:
                told = shortened(words, limits.PRESS_ANSWER)
                await self._wire.answer_callback_query(query_id, text=told, show_alert=True)
            else:
                await self._wire.answer_callback_query(query_id)
        except Exception as error:  # noqa: BLE001 - a button that waits a little longer, no more
            kind = faults.read(error).kind
            self._counts.failed[f"acknowledge-{kind}"] += 1
            if kind not in (Kind.LATE, Kind.WAIT, Kind.UNSENT, Kind.UNCERTAIN):
                log.warning("not-acknowledged", extra={"kind": kind.value})
        else:
            self._counts.acknowledged += 1
