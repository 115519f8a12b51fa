"""The poll loop: take a batch, wait until every update of it is committed, ask for the next.

Telegram keeps an update until a poll with a higher offset confirms it, so whatever is not committed
comes again, to this process or the next one. Nothing about offsets is stored here or elsewhere.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import cast

from bot.adapters.telegram import faults
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import ConflictError, Fault, Kind, TokenRefusedError
from bot.adapters.telegram.limits import UPDATES_AT_ONCE
from bot.adapters.telegram.parse import WANTED
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.stopping import Stopping
from bot.adapters.telegram.wire import Json, Wire

log = logging.getLogger(__name__)

CONFLICTS_BORNE = 1
"""A second conflict in a row means that another program is there to stay."""


class Poll:
    """Receives updates and confirms those whose work is done."""

    def __init__(
        self,
        wire: Wire,
        take: Callable[[Json], asyncio.Future[bool]],
        room: Callable[[], Awaitable[None]],
        *,
        stopping: Stopping,
        patience: Patience,
        counts: Counts,
    ) -> None:
        """Join the parts; nothing is asked yet.

        ``take`` starts an update's work; its future says whether it may be confirmed. ``room``
        returns when there is room for more work.
        """
        self._wire = wire
        self._take = take
        self._room = room
        self._stopping = stopping
        self._patience = patience
        self._counts = counts
        self._offset: int | None = None
        self._batch: list[tuple[int, asyncio.Future[bool]]] = []  # the last one: not confirmed yet
        self._failures = 0
        self._conflicts = 0
        self.heard_at = asyncio.get_running_loop().time()  # it has just told us who we are

    async def run(self) -> None:
        """Receive until stopping; whatever was taken is then done, or left for the next time.

        Raises:
            TokenRefusedError: the token was revoked.
            ConflictError: another program receives this bot's updates.
        """
        while not self._stopping.asked:
            batch = await self._receive()
            if batch:
                await self._settle(batch)
                await self._until_stopping(self._room())

    async def confirm(self, unanswered: Collection[int]) -> None:
        """Tell Telegram what is committed and answered; what this call brings is left there.

        An update whose answer had no time to leave is not confirmed: it comes again, is recognised
        as seen, and answered.
        """
        offset = None
        for number, work in self._batch:
            if not _committed(work) or number in unanswered:
                log.info("left-unconfirmed")
                break
            offset = number + 1
        if offset is None:
            return
        try:
            async with asyncio.timeout(self._patience.confirm):
                await self._wire.raw_updates(offset=offset, limit=1, seconds=0, allowed=WANTED)
        except Exception as error:  # noqa: BLE001 - it comes again and is recognised as seen
            kind = faults.read(error).kind
            log.info("not-confirmed", extra={"kind": kind.value})

    async def _receive(self) -> Sequence[Json]:
        asking = asyncio.create_task(
            self._wire.raw_updates(
                offset=self._offset,
                limit=UPDATES_AT_ONCE,
                seconds=self._patience.poll,
                allowed=WANTED,
            )
        )
        try:
            await self._stopping.or_done(asking)
        finally:
            if not asking.done():
                asking.cancel()
                await asyncio.wait({asking})
        if asking.cancelled() or self._stopping.asked:
            return ()  # what may have come is not taken, and so stays at Telegram
        error = asking.exception()
        if error is not None:
            await self._endure(error)
            return ()
        self._conflicts = 0
        self.heard_at = asyncio.get_running_loop().time()
        batch = asking.result()
        self._counts.received += len(batch)
        if not batch:
            # All below the offset is confirmed by now. Asking without one is the same, and right
            # even after a quiet week, when Telegram may number updates from anywhere.
            self._offset = None
            self._failures = 0
        self._batch = []
        return batch

    async def _endure(self, error: BaseException) -> None:
        """Wait before asking again, or end where asking again is of no use."""
        fault = faults.read(error)
        self._failures += 1
        self._counts.failed[f"poll-{fault.kind}"] += 1
        if fault.kind is Kind.TOKEN:
            raise TokenRefusedError("Telegram no longer accepts the bot's token") from None
        if fault.kind is Kind.CONFLICT:
            self._conflicts += 1
            if self._conflicts > CONFLICTS_BORNE:
                raise ConflictError("another program is receiving this bot's updates") from None
        log.warning("poll-failed", extra={"kind": fault.kind.value, "failures": self._failures})
        await self._stopping.within(self._wait(fault))

    def _wait(self, fault: Fault) -> float:
        match fault.kind:
            case Kind.WAIT:
                return fault.seconds
            case Kind.CONFLICT:
                return self._patience.conflict
            case _:
                return self._patience.retry(self._failures)

    async def _settle(self, batch: Sequence[Json]) -> None:
        self._batch = [(cast("int", update["update_id"]), self._take(update)) for update in batch]
        works = [work for _, work in self._batch]
        everything = asyncio.ensure_future(asyncio.gather(*works, return_exceptions=True))
        await self._stopping.or_done(everything)
        if not everything.done():
            await asyncio.wait({everything}, timeout=self._patience.finish)
        if not everything.done():
            everything.cancel()
        for number, work in self._batch:
            if not _committed(work):
                await self._not_at_once()
                break
            self._offset = max(self._offset or 0, number + 1)
        else:
            self._failures = 0

    async def _not_at_once(self) -> None:
        """Wait before an update comes again that could not be done."""
        self._failures += 1
        log.warning("left-unconfirmed", extra={"failures": self._failures})
        await self._stopping.within(self._patience.retry(self._failures))

    async def _until_stopping(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        await self._stopping.or_done(task)
        task.cancel()


def _committed(work: asyncio.Future[bool]) -> bool:
    done = work.done() and not work.cancelled() and work.exception() is None
    return done and work.result()
