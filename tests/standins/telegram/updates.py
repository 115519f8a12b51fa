"""The queue between people and the bot: offsets, confirmation, one poller, ages.

An update stays until a poll with a higher offset confirms it or it grows too old: 24 h, or 150 s
for a press. Delivering does not remove it. What an update says is none of this module's business.
"""

import asyncio
import json
import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.standins.telegram.changes import Changes
from tests.standins.telegram.clock import Clock
from tests.standins.telegram.refusals import OTHER_POLLER, WEBHOOK_SET, Json, conflict

KEPT = 24 * 3600.0
PRESS_KEPT = 150.0
BATCH = 100
LONGEST_POLL = 50
HISTORY = 20_000
FIRST_UPDATE = 480_000_001
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, kw_only=True, eq=False)
class Update:
    """One update and its fate."""

    id: int
    kind: str
    encoded: bytes = field(repr=False)
    expires: float = field(repr=False)
    deliveries: int = 0
    confirmed: bool = False
    expired: bool = False

    def as_json(self) -> Json:
        """Return the Update object, fresh."""
        body: Json = json.loads(self.encoded)
        return body


@dataclass(slots=True, kw_only=True)
class Webhook:
    """What setWebhook stored; an empty address means that there is none."""

    url: str = ""
    secret: str = ""
    connections: int = 40


class UpdateQueue:
    """Updates of one bot, oldest first."""

    def __init__(
        self, *, clock: Clock, changes: Changes, inspect: Callable[[Json], None] | None = None
    ) -> None:
        self.webhook = Webhook()
        self.allowed: frozenset[str] = frozenset()  # empty: all but the unasked
        self.history: deque[Update] = deque(maxlen=HISTORY)
        self.confirmed = 0
        self.expired = 0
        self.polls = 0
        self.conflicts = 0
        self._clock = clock
        self._changes = changes
        self._inspect = inspect
        self._waiting: dict[int, Update] = {}
        self._soonest_end = math.inf
        self._again: list[Update] = []
        self._next_id = FIRST_UPDATE
        self._poller: asyncio.Future[str] | None = None
        self._closing = False

    @property
    def waiting(self) -> list[Update]:
        """Return what Telegram still holds."""
        self.drop_expired()
        return list(self._waiting.values())

    @property
    def unconfirmed(self) -> int:
        """Return how many updates Telegram still holds."""
        return len(self._waiting)

    @property
    def being_polled(self) -> bool:
        """Tell whether a long poll is open at this moment."""
        return self._poller is not None

    def put(self, kind: str, body: Json) -> Update | None:
        """Queue an update, unless the bot asked not to get this kind."""
        if kind not in self.allowed if self.allowed else kind in UNASKED:
            return None
        whole = {"update_id": self._next_id, kind: body}
        if self._inspect is not None:
            self._inspect(whole)
        update = Update(
            id=self._next_id,
            kind=kind,
            encoded=json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode(),
            expires=self._clock.now() + (PRESS_KEPT if kind == "callback_query" else KEPT),
        )
        self._next_id += 1
        self._waiting[update.id] = update
        self._soonest_end = min(self._soonest_end, update.expires)
        self.history.append(update)
        self._wake("news")
        self._changes.announce()
        return update

    def repeat(self, *updates: Update) -> None:
        """Deliver these once more with the next poll, whatever its offset."""
        self._again.extend(updates)
        self._wake("news")

    def clear(self) -> None:
        """Drop everything, as drop_pending_updates does."""
        self._waiting.clear()
        self._changes.announce()

    def open(self) -> None:
        """Let polls wait, as they do while the server runs."""
        self._closing = False

    def close(self) -> None:
        """End the open poll, because the server stops."""
        self._closing = True
        self._wake("closing")

    async def poll(
        self, *, offset: int, limit: int, seconds: int, allowed: list[str] | None
    ) -> list[bytes]:
        """Serve one getUpdates call."""
        if self.webhook.url:
            raise conflict(WEBHOOK_SET)
        # The newcomer wins: whoever is waiting is told to leave.
        self._wake("conflict")
        self.polls += 1
        if allowed is not None:
            self.allowed = frozenset(allowed)
        self._confirm(offset)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + min(max(seconds, 0), LONGEST_POLL)
        while True:
            batch = self._take(min(max(limit, 1), BATCH))
            if batch or self._closing or loop.time() >= deadline:
                return batch
            await self._wait(loop, deadline)

    def drop_expired(self) -> None:
        """Forget what is too old to be delivered."""
        now = self._clock.now()
        if now < self._soonest_end:
            return
        for update in [held for held in self._waiting.values() if held.expires <= now]:
            del self._waiting[update.id]
            update.expired = True
            self.expired += 1
        self._soonest_end = min((u.expires for u in self._waiting.values()), default=math.inf)
        self._changes.announce()

    async def _wait(self, loop: asyncio.AbstractEventLoop, deadline: float) -> None:
        mine: asyncio.Future[str] = loop.create_future()
        self._poller = mine
        self._changes.announce()
        try:
            async with asyncio.timeout_at(deadline):
                reason = await mine
        except TimeoutError:
            reason = "silence"
        finally:
            if self._poller is mine:
                self._poller = None
                self._changes.announce()
        if reason == "conflict":
            self.conflicts += 1
            raise conflict(OTHER_POLLER)

    def _wake(self, reason: str) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(reason)
            self._poller = None

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            kept = list(self._waiting)[offset:]
            offset = kept[0] if kept else self._next_id
        gone = []
        for number in self._waiting:
            if number >= offset:
                break
            gone.append(number)
        for number in gone:
            self._waiting.pop(number).confirmed = True
        self.confirmed += len(gone)
        if gone:
            self._changes.announce()

    def _take(self, limit: int) -> list[bytes]:
        self.drop_expired()
        batch, self._again = self._again, []
        for update in self._waiting.values():
            if len(batch) >= limit:
                break
            batch.append(update)
        for update in batch:
            update.deliveries += 1
        if batch:
            self._changes.announce()
        return [update.encoded for update in batch]
