"""Speaking first on Telegram: what falls due is tried once, and what became of it is told.

Nothing waits here and nothing is tried again: the house keeps what is due, and decides. Telegram
has no way to see that a message was sent twice, so what may have arrived is ``Uncertain``.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, assert_never

from telegram.error import TelegramError

from bot.adapters.telegram import faults, spots
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import Fault, Kind
from bot.adapters.telegram.pace import Limiter
from bot.adapters.telegram.render import draw
from bot.adapters.telegram.spots import PLATFORM, Spot
from bot.adapters.telegram.wire import Wire, calls
from bot.core.messages import Message
from bot.ports import (
    Address,
    Delivery,
    Moved,
    Refused,
    Sent,
    Uncertain,
    Unsent,
    Wait,
    Why,
)

log = logging.getLogger(__name__)

REFUSALS_BORNE = 2
"""A third "too many" in a row, whatever the chats, is meant for the bot and not for them."""

RESTS_AT_MOST = 60.0
"""Seconds without anything that is due, after such a third; then one more is tried."""


class TelegramSender:
    """What ``ports.Sender`` asks for. It is there before the line is, and then nothing leaves."""

    repeatable = False

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._wire: Wire | None = None
        self._limiter: Limiter | None = None
        self._connected = asyncio.Event()
        self._too_many = 0  # how often in a row
        self._under_way: set[asyncio.Task[int]] = set()

    @property
    def platform(self) -> str:
        """The platform's name."""
        return PLATFORM

    def connect(self, wire: Wire, limiter: Limiter) -> None:
        """Speak over this line from now on."""
        self._wire, self._limiter = wire, limiter
        self._connected.set()

    async def disconnect(self, seconds: float) -> None:
        """Say nothing more, and wait so long for Telegram to answer what was said."""
        self._connected.clear()
        self._wire = self._limiter = None
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)

    async def pace(self) -> None:
        """Wait for the line, and for a place that no answer to a person needs."""
        while self._limiter is None:
            await self._connected.wait()
        await self._limiter.spare()

    async def deliver(
        self, address: Address, message: Message, *, nonce: str, silent: bool = False
    ) -> Delivery:
        """Try once; ``nonce`` is of no use to Telegram."""
        del nonce
        spot = spots.read(address)
        if spot is None:
            return Refused(why=Why.GONE)
        if self._limiter is None:
            return Unsent()
        wait = self._limiter.own_now(spot.chat_id, private=spot.private)
        if wait > 0:
            return Wait(seconds=wait)
        return await self._say(spot, message, silent=silent)

    async def answer(self, spot: Spot, message: Message) -> Delivery:
        """Say something to a person who has just asked for it; it goes at once."""
        if self._limiter is None:
            return Unsent()
        await self._limiter.overall()
        return await self._say(spot, message, silent=False)

    async def remove(self, address: Address, message: str) -> None:
        """Take a message away if it is not older than Telegram allows (48 hours)."""
        spot = spots.read(address)
        if self._wire is None or spot is None or not message.isdecimal():
            return
        try:
            await self._wire.delete_message(spot.chat_id, int(message))
        except TelegramError as error:
            log.info("not-removed", extra={"kind": faults.read(error).kind.value})

    async def main_place(self, address: Address) -> Address | None:
        """Return the chat outside its topics, where the address is a topic."""
        spot = spots.read(address)
        if spot is None or spot.private or spot.thread_id is None:
            return None
        return spots.address(Spot(chat_id=spot.chat_id, private=False))

    async def size(self, address: Address) -> int | None:
        """Return how many are in the group."""
        spot = spots.read(address)
        if self._wire is None or spot is None:
            return None
        try:
            return await self._wire.get_chat_member_count(spot.chat_id)
        except TelegramError as error:
            log.info("size-not-known", extra={"kind": faults.read(error).kind.value})
            return None

    async def _say(self, spot: Spot, message: Message, *, silent: bool) -> Delivery:
        wire = self._wire
        if wire is None:
            return Unsent()
        drawn = draw(message, wire.username, private=spot.private)
        for part in drawn.dropped:
            self._counts.failed["not-drawn"] += 1
            log.error("not-drawn", extra={"part": part})
        first = 0
        for call in calls(drawn, spot, None, silent=silent):
            try:
                number = await self._carried(wire.carry_out(call))
            except Exception as error:  # noqa: BLE001 - every fault is told apart below
                fault = faults.read(error)
                self._note(fault, error)
                self._heed(fault)
                return Sent(message=str(first)) if first else _outcome(fault, spot)
            self._counts.sent += 1
            self._too_many = 0
            first = first or number
        return Sent(message=str(first)) if first else Refused(why=Why.REFUSED)

    async def _carried(self, call: Coroutine[Any, Any, int]) -> int:
        """Let a call be waited for when the line is closed."""
        task = asyncio.create_task(call)
        self._under_way.add(task)
        try:
            return await task
        finally:
            self._under_way.discard(task)

    def _heed(self, fault: Fault) -> None:
        """Rest from what is due where Telegram wants less from the bot as a whole."""
        if fault.kind is not Kind.WAIT:
            return
        self._too_many += 1
        if self._too_many > REFUSALS_BORNE and self._limiter is not None:
            self._limiter.rest(min(fault.seconds, RESTS_AT_MOST))

    def _note(self, fault: Fault, error: Exception) -> None:
        self._counts.failed[f"due-{fault.kind}"] += 1
        wrong = error if fault.kind in (Kind.REFUSED, Kind.OURS) else None
        level = logging.INFO if wrong is None else logging.ERROR
        log.log(level, "not-sent", extra={"kind": fault.kind.value}, exc_info=wrong)


def _outcome(fault: Fault, spot: Spot) -> Delivery:
    match fault.kind:
        case Kind.WAIT:
            return Wait(seconds=fault.seconds)
        case Kind.MOVED if fault.chat_id is not None:
            return Moved(chat=str(fault.chat_id))
        case Kind.CLOSED | Kind.TOPIC:
            return Refused(why=Why.BLOCKED if spot.private else fault.why or Why.GONE)
        case Kind.UNSENT | Kind.TOKEN | Kind.MISSING | Kind.CONFLICT:
            return Unsent()
        case Kind.UNCERTAIN | Kind.OURS:
            return Uncertain()
        case Kind.REFUSED | Kind.MOVED | Kind.UNCHANGED | Kind.GONE | Kind.LATE:
            return Refused(why=Why.REFUSED)
        case _:
            assert_never(fault.kind)
