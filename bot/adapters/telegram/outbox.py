"""What is waiting to be said, per chat: order, pace, second tries, and giving up.

A chat that Telegram holds up holds up nobody else. What waits in one chat is kept short: a newer
edit of a message takes the place of an older one, the same answer twice is said once, and beyond a
few answers the oldest goes. All of it is counted. When so many chats could be answered that the
overall pace holds them up, ``room`` lets whoever takes in new work wait. Whether a turn was
committed is not known here; ``mark`` is whatever tells an answer's turn apart.
"""

import asyncio
import itertools
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from bot.adapters.telegram import faults
from bot.adapters.telegram.counts import Counts
from bot.adapters.telegram.faults import Fault, Kind
from bot.adapters.telegram.pace import Limiter, Timer
from bot.adapters.telegram.wire import CONNECTIONS, Call, SayText

log = logging.getLogger(__name__)

ANSWERS_KEPT = 4
"""Answers that may wait in one chat; of more, the newest are what the person wants to see."""

ROOM = 30
"""Chats that may be waiting for the overall pace: a second's worth. What a killed process had still
to say is lost, so it should not take in much more than it can answer."""

TRIES = 5
"""Tries of a call that surely did nothing yet, or that does no harm twice (an edit)."""

UNCERTAIN_TRIES = 2
"""Tries of a message that may have arrived: said twice is better than never, thrice is not."""

_LOOK_AGAIN = 0.1
"""Seconds between two looks, when stopping, at which chats Telegram has begun to hold up."""

_FIRST_PAUSE = 0.5
"""Seconds before the second try; each further pause is twice as long."""


@dataclass(slots=True, kw_only=True)
class _Item:
    """One call that waits; ``answer`` is shared by all calls of one answer."""

    call: Call
    answer: int
    mark: int | None = None
    tries: int = 0
    moved: bool = False


@dataclass(slots=True, kw_only=True)
class _Chat:
    """One chat's queue. The item that is being carried out is not in it, but in hand."""

    id: int
    items: deque[_Item] = field(default_factory=deque)
    in_hand: _Item | None = None
    free_at: float = 0
    slow: bool = False  # waiting for its own pace, or held up by Telegram
    task: asyncio.Task[None] | None = None


class Outbox:
    """Carries calls out, each chat in its own order and at its own pace."""

    def __init__(
        self,
        carry_out: Callable[[Call], Awaitable[object]],
        *,
        limiter: Limiter,
        timer: Timer,
        counts: Counts,
    ) -> None:
        self._carry_out = carry_out
        self._limiter = limiter
        self._timer = timer
        self._counts = counts
        self._chats: dict[int, _Chat] = {}
        self._lines = asyncio.Semaphore(CONNECTIONS)
        self._numbers = itertools.count()
        self._moved_on = asyncio.Event()

    @property
    def waiting(self) -> int:
        """How many calls are not done yet, over all chats."""
        return sum(len(chat.items) + bool(chat.in_hand) for chat in self._chats.values())

    async def room(self) -> None:
        """Wait until the chats that could be answered now are few enough."""
        while sum(not chat.slow for chat in self._chats.values()) > ROOM:
            self._moved_on.clear()
            await self._moved_on.wait()

    def put(self, answer: Sequence[Call], mark: int | None = None) -> None:
        """Add an answer to the end of its chat's queue."""
        if not answer:
            return
        chat = self._chat(answer[0].spot.chat_id)
        number = next(self._numbers)
        self._make_room(chat, answer)
        chat.items.extend(_Item(call=call, answer=number, mark=mark) for call in answer)
        self._start(chat)

    def forget(self, chat_id: int) -> None:
        """Drop what waits for a chat that will not hear it."""
        chat = self._chats.pop(chat_id, None)
        if chat is not None:
            self._counts.dropped += len(chat.items) + bool(chat.in_hand)
            chat.items.clear()
            if chat.task is not None:
                chat.task.cancel()

    async def drain(self, seconds: float) -> frozenset[int]:
        """Give what is waiting so long to leave; return the marks of answers that had no time to.

        Chats that Telegram holds up are not waited for, and count as told: their people's places
        are safe, and any press shows them.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while (left := end - loop.time()) > 0:
            tasks = [chat.task for chat in self._free(within=left) if chat.task]
            if not tasks:
                break
            await asyncio.wait(tasks, timeout=min(left, _LOOK_AGAIN))
        late = [item for chat in self._free() for item in (chat.in_hand, *chat.items) if item]
        await self.close()
        return frozenset(item.mark for item in late if item.mark is not None)

    def _free(self, *, within: float = 0) -> list[_Chat]:
        soon = self._timer.now() + within
        return [chat for chat in self._chats.values() if chat.free_at <= soon]

    async def close(self) -> None:
        """Drop whatever is left."""
        tasks = [chat.task for chat in self._chats.values() if chat.task]
        for chat_id in tuple(self._chats):
            self.forget(chat_id)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _chat(self, chat_id: int) -> _Chat:
        return self._chats.setdefault(chat_id, _Chat(id=chat_id))

    def _start(self, chat: _Chat) -> None:
        if chat.task is None:
            chat.task = asyncio.create_task(self._serve(chat))

    def _make_room(self, chat: _Chat, answer: Sequence[Call]) -> None:
        edits = {edit for call in answer if (edit := _edit(call)) is not None}
        stale = [item for item in chat.items if _edit(item.call) in edits]
        if chat.items and not stale:
            last = [item for item in chat.items if item.answer == chat.items[-1].answer]
            stale = last if [item.call for item in last] == list(answer) else []
        for item in stale:
            chat.items.remove(item)
        self._counts.coalesced += len(stale)
        numbers = sorted({item.answer for item in chat.items})
        too_many = set(numbers[: max(0, len(numbers) + 1 - ANSWERS_KEPT)])
        if too_many:
            kept = deque(item for item in chat.items if item.answer not in too_many)
            self._counts.dropped += len(chat.items) - len(kept)
            chat.items = kept

    async def _serve(self, chat: _Chat) -> None:
        private = chat.id > 0  # groups have negative ids
        try:
            while chat.items:
                await self._pause(chat, chat.free_at - self._timer.now())
                await self._pause(chat, self._limiter.own(chat.id, private=private))
                await self._limiter.overall()
                async with self._lines:
                    if chat.items:  # what waited may have been dropped meanwhile
                        await self._try(chat, chat.items.popleft())
                self._moved_on.set()
        finally:
            chat.task = None
            if self._chats.get(chat.id) is chat:
                del self._chats[chat.id]
            self._moved_on.set()

    async def _pause(self, chat: _Chat, seconds: float) -> None:
        if seconds > 0:
            chat.slow = True
            self._moved_on.set()
            await self._timer.sleep(seconds)
            chat.slow = False

    async def _try(self, chat: _Chat, item: _Item) -> None:
        item.tries += 1
        chat.in_hand = item
        try:
            await self._carry_out(item.call)
        except Exception as error:  # noqa: BLE001 - every fault is told apart below
            self._mend(chat, item, faults.read(error), error)
        else:
            self._done(item)
        finally:
            chat.in_hand = None

    def _done(self, item: _Item) -> None:
        if _edit(item.call) is None:
            self._counts.sent += 1
        else:
            self._counts.edited += 1

    def _mend(self, chat: _Chat, item: _Item, fault: Fault, error: Exception) -> None:
        match fault.kind:
            case Kind.UNCHANGED:
                self._done(item)
            case Kind.WAIT:
                item.tries -= 1  # nothing was tried: Telegram did not listen
                self._again(chat, item, fault.seconds)
                log.info("chat-held-up", extra={"seconds": fault.seconds})
            case Kind.GONE if isinstance(item.call, SayText):
                item.call = replace(item.call, edit=None)
                self._again(chat, item, 0)
            case Kind.MOVED if fault.chat_id is not None and not item.moved:
                self._move(chat, item, fault.chat_id)
            case Kind.CLOSED:
                self._give_up(fault, error)
                self._counts.dropped += len(chat.items)
                chat.items.clear()
            case Kind.UNSENT | Kind.UNCERTAIN if item.tries < _tries(item.call, fault.kind):
                self._again(chat, item, _FIRST_PAUSE * 2 ** (item.tries - 1))
            case _:
                self._give_up(fault, error)

    def _again(self, chat: _Chat, item: _Item, seconds: float) -> None:
        """Put a call back at the front, unless what it would show is out of date by now."""
        chat.free_at = max(chat.free_at, self._timer.now() + seconds)
        edit = _edit(item.call)
        if edit is not None and any(_edit(other.call) == edit for other in chat.items):
            self._counts.coalesced += 1
            return
        chat.items.appendleft(item)

    def _move(self, chat: _Chat, item: _Item, new_id: int) -> None:
        """Say what waits in the group's new chat, once: a second move is given up."""
        there = self._chat(new_id)
        for waiting in (item, *chat.items):
            spot = replace(waiting.call.spot, chat_id=new_id)
            waiting.call = replace(waiting.call, spot=spot)
            waiting.moved = True
            there.items.append(waiting)
        chat.items.clear()
        self._start(there)

    def _give_up(self, fault: Fault, error: Exception) -> None:
        self._counts.failed[fault.kind] += 1
        if fault.kind in (Kind.CLOSED, Kind.TOPIC, Kind.UNSENT, Kind.UNCERTAIN):
            log.info("not-delivered", extra={"kind": fault.kind.value})
        else:
            log.error("not-delivered", extra={"kind": fault.kind.value}, exc_info=error)


def _edit(call: Call) -> int | None:
    return call.edit if isinstance(call, SayText) else None


def _tries(call: Call, kind: Kind) -> int:
    harmless = kind is Kind.UNSENT or _edit(call) is not None
    return TRIES if harmless else UNCERTAIN_TRIES
