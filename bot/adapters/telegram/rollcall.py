"""In which of the known groups is the bot still? Looked up at the start and once a day.

Telegram tells of a removal for a day and then no more, and has no list of a bot's groups. So what
happened while the bot was down for longer is found out by asking, group by group and slowly.
"""

import logging

from telegram.error import TelegramError

from bot.adapters.telegram import faults
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.spots import PLATFORM
from bot.adapters.telegram.stopping import Stopping
from bot.adapters.telegram.wire import Wire
from bot.ports import Groups, Why

log = logging.getLogger(__name__)


class RollCall:
    """Tells the house of groups that the bot lost without hearing of it."""

    def __init__(
        self, wire: Wire, groups: Groups, *, stopping: Stopping, patience: Patience
    ) -> None:
        self._wire = wire
        self._groups = groups
        self._stopping = stopping
        self._patience = patience

    async def run(self) -> None:
        """Look at every group again and again, until it is time to stop."""
        while not self._stopping.asked:
            try:
                await self._call()
            except Exception as error:  # noqa: BLE001 - the store was busy; tomorrow is soon enough
                log.warning("roll-call-failed", extra={"error": type(error).__name__})
            await self._stopping.within(self._patience.roll_call)

    async def _call(self) -> None:
        known = await self._groups.known(PLATFORM)
        lost = 0
        for chat in sorted(known):
            if await self._stopping.within(self._patience.one_of_the_roll):
                return
            lost += await self._is_lost(chat)
        log.info("roll-call", extra={"known": len(known), "lost": lost})

    async def _is_lost(self, chat: str) -> bool:
        """Look at one group; only what Telegram says plainly counts."""
        try:
            await self._wire.get_chat(chat)
        except TelegramError as error:
            fault = faults.read(error)
            if fault.kind is Kind.MOVED and fault.chat_id is not None:
                await self._groups.moved(PLATFORM, chat, str(fault.chat_id))
            if fault.kind is Kind.WAIT:
                await self._stopping.within(fault.seconds)
            if fault.why in (Why.KICKED, Why.GONE):
                await self._groups.left(PLATFORM, chat)
                return True
        return False
