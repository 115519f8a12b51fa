"""One update's turn: read it, take it through the door, hand the answer to the outbox.

This is the one wrapper around everything a person can cause. Whatever fails, the person is told so
with a short code that is also in the log, and an update is given up only when the store works for
others: then the fault is in the update, and asking again would not help.
"""

import asyncio
import logging
import secrets
from collections.abc import Sequence

from telegram import Update, User

from bot.adapters.telegram import faults, limits
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import Kind
from bot.adapters.telegram.inline import listed
from bot.adapters.telegram.outbox import Outbox
from bot.adapters.telegram.parse import Heard, Inline, Left, Spot, parse
from bot.adapters.telegram.patience import Patience
from bot.adapters.telegram.render import draw
from bot.adapters.telegram.stopping import Stopping
from bot.adapters.telegram.wire import Call, Json, Wire, calls
from bot.core.messages import Message
from bot.ports import Door, Memo

log = logging.getLogger(__name__)

TRIES = 3
"""Tries before a person is told that something went wrong."""

_PROBE = "telegram-probe"


class Turns:
    """Takes updates one by one; ``take`` may run for many at the same time."""

    def __init__(
        self,
        wire: Wire,
        *,
        door: Door,
        memo: Memo,
        outbox: Outbox,
        stopping: Stopping,
        patience: Patience,
        counts: Counts,
    ) -> None:
        self._wire = wire
        self._door = door
        self._memo = memo
        self._outbox = outbox
        self._stopping = stopping
        self._patience = patience
        self._counts = counts
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def take(self, raw: Json, me: User) -> bool:
        """Do one update; True when it may be confirmed. Never raises."""
        try:
            update = Update.de_json(raw, self._wire)
            heard = parse(update, me)
            if update.callback_query is not None:
                self._acknowledge(update.callback_query.id)
        except Exception as error:  # noqa: BLE001 - an update that cannot be read stays unreadable
            code = self._report(error, "update-unreadable")
            spot = _private_spot(raw)
            if spot is not None:
                self._apologise(spot, None, code)
            return True
        match heard:
            case Heard():
                return await self._converse(heard, me, update.update_id)
            case Inline():
                await self._offer(heard, me)
            case Left():
                self._outbox.forget(heard.chat_id)
            case None:
                self._counts.ignored += 1
        return True

    async def close(self) -> None:
        """Wait no longer for acknowledgements."""
        for task in self._acknowledging:
            task.cancel()
        await asyncio.gather(*self._acknowledging, return_exceptions=True)

    async def _converse(self, heard: Heard, me: User, number: int) -> bool:
        messages = await self._ask(heard)
        if messages is None:
            return False
        try:
            self._answer(heard, messages, me, number)
        except Exception as error:  # noqa: BLE001 - committed already, so it is not done again
            code = self._report(error, "answer-failed")
            self._apologise(heard.spot, heard.inbound.locale_hint, code)
        return True

    async def _offer(self, heard: Inline, me: User) -> None:
        """Answer somebody who is still typing; if it fails, the next letter asks again."""
        try:
            messages = await self._door.handle(heard.inbound)
            results = listed(messages, me.username or "")
            await self._wire.answer_inline_query(
                heard.query_id, results, cache_time=limits.INLINE_CACHE_SECONDS, is_personal=True
            )
        except Exception as error:  # noqa: BLE001 - nobody waits for more than a list
            fault = faults.read(error)
            self._counts.failed[f"inline-{fault.kind}"] += 1
            if fault.kind in (Kind.OURS, Kind.REFUSED):
                self._report(error, "inline-failed")

    async def _ask(self, heard: Heard) -> Sequence[Message] | None:
        """Return what the door says, nothing for what it can never do, None when stopped first."""
        failures = 0
        while True:
            try:
                messages = await self._door.handle(heard.inbound)
            except Exception as error:  # noqa: BLE001 - see the module's first lines
                failures += 1
                if failures == TRIES:
                    code = self._report(error, "turn-failed")
                    self._apologise(heard.spot, heard.inbound.locale_hint, code)
                if failures >= TRIES and await self._store_works():
                    return ()
            else:
                self._counts.committed += 1
                return messages
            if await self._stopping.within(self._patience.retry(failures)):
                return None

    def _answer(self, heard: Heard, messages: Sequence[Message], me: User, number: int) -> None:
        answer: list[Call] = []
        for message in messages:
            drawn = draw(message, me.username or "", private=heard.spot.private)
            answer += calls(drawn, heard.spot, heard.message_id)
            for part in drawn.dropped:
                self._counts.failed["not-drawn"] += 1
                log.error("not-drawn", extra={"part": part})
        self._outbox.put(answer, number)

    def _apologise(self, spot: Spot, hint: str | None, code: str) -> None:
        """Say sorry in the person's chat; in a group a fault is nobody else's affair."""
        if not spot.private:
            return
        try:
            message = self._door.apologise(hint, code)
            self._outbox.put(calls(draw(message, ""), spot, None))
        except Exception as error:
            log.exception("apology-failed", exc_info=error)

    def _report(self, error: Exception, event: str) -> str:
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

    def _acknowledge(self, query_id: str) -> None:
        """Let the button stop waiting, at once and beside everything else."""
        task = asyncio.create_task(self._say_heard(query_id))
        self._acknowledging.add(task)
        task.add_done_callback(self._acknowledging.discard)

    async def _say_heard(self, query_id: str) -> None:
        try:
            await self._wire.answer_callback_query(query_id)
        except Exception as error:  # noqa: BLE001 - a button that waits a little longer, no more
            kind = faults.read(error).kind
            self._counts.failed[f"acknowledge-{kind}"] += 1
            if kind not in (Kind.LATE, Kind.WAIT, Kind.UNSENT, Kind.UNCERTAIN):
                log.warning("not-acknowledged", extra={"kind": kind.value})
        else:
            self._counts.acknowledged += 1


def _private_spot(raw: Json) -> Spot | None:
    """Find the person's chat in an update that the library cannot read."""
    for kind in ("message", "callback_query"):
        body = raw.get(kind)
        sender = body.get("from") if isinstance(body, dict) else None
        chat = body.get("chat") if isinstance(body, dict) else None
        in_group = isinstance(chat, dict) and chat.get("type") != "private"
        if isinstance(sender, dict) and isinstance(sender.get("id"), int) and not in_group:
            return Spot(chat_id=sender["id"], private=True)
    return None
