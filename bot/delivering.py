"""One platform's deliveries: takes what is due, has it put into words, sends it, and settles it.

What waits is in the store alone; here is only what is under way. Every moment that was claimed is
settled, or, where a worker is stopped in between, found by ``recover``, which decides what may be
repeated: where the platform knows the nonce again, for two minutes; elsewhere never.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.core.chat import Kind
from bot.core.counting import STEP, published
from bot.health import Pulse
from bot.outbox import Due, NudgeDue, Outbox, Outcome, ReminderDue, Settled, Silence
from bot.ports import (
    Announcer,
    Clock,
    Delivery,
    GroupJob,
    Job,
    Moved,
    Refused,
    Sender,
    Sent,
    Uncertain,
    Unsent,
    Wait,
    Why,
)

WORKERS = 8
"""How many are sent at once: as many as a crash can leave in doubt."""

AT_ONCE = 64
"""How many that are due are looked up together."""

LONGEST_SLEEP = 30.0
"""Seconds between two looks at the wall clock: it may be set, and computers are put to sleep."""

SHORTEST_SLEEP = 0.25

SULKS = 60.0
"""Seconds for which something that failed in our own hands is left alone."""

KNOWN_AGAIN = 115.0
"""For how many seconds the same nonce is sent again: a little less than Discord knows it."""

_PLACE_LOST = {Why.GONE, Why.CLOSED, Why.NO_RIGHT}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Left:
    """What somebody was stopped at while sending it; ``began`` is when, in the loop's time."""

    job: Job
    began: float


class Deliverer:
    """What goes out on one platform. ``feed`` and ``work`` are loops for a supervisor."""

    def __init__(
        self,
        sender: Sender,
        outbox: Outbox,
        announcer: Announcer,
        clock: Clock,
        *,
        pulse: Pulse,
        delivered: Callable[[str, str], None] = lambda *_: None,
    ) -> None:
        """Join the parts; ``delivered`` is told platform and fate."""
        self.platform = sender.platform
        self.pulse = pulse
        self._sender = sender
        self._outbox = outbox
        self._announcer = announcer
        self._clock = clock
        self._delivered = delivered
        self._queue: asyncio.Queue[Due | _Left] = asyncio.Queue()
        self._hand: set[Due] = set()
        self._sulking: dict[Due, float] = {}
        self._flying: set[str] = set()
        self._claiming = asyncio.Lock()
        self._awake = asyncio.Event()
        self._feeding = True

    @property
    def under_way(self) -> int:
        """How many are being sent at this moment."""
        return len(self._flying)

    def wake(self) -> None:
        """Look again now: something may be due."""
        self._awake.set()

    async def finish(self) -> None:
        """Take nothing more, and wait for what is being sent."""
        self._feeding = False
        while self._flying:
            self._awake.clear()
            await self._wait(LONGEST_SLEEP)

    # The loop that finds what is due

    async def feed(self) -> None:
        """Hand out what is due, for ever."""
        recovered = -LONGEST_SLEEP
        while self._feeding:
            self.pulse.beat()
            if _time() - recovered >= LONGEST_SLEEP:
                await self._recover()
                recovered = _time()
                self._sulking = {
                    one: until for one, until in self._sulking.items() if until > recovered
                }
            self._awake.clear()
            now = self._clock.now()
            found = await self._outbox.due(self.platform, now, AT_ONCE)
            fresh = [one for one in found if self._is_wanted(one)]
            for one in fresh:
                await self._room()
                self._hand.add(one)
                self._queue.put_nowait(one)
            if not fresh:
                await self._wait(await self._until_next(now))
        await asyncio.Event().wait()

    def _is_wanted(self, due: Due) -> bool:
        if due in self._hand:
            return False
        until = self._sulking.get(due)
        if until is not None and until <= _time():
            del self._sulking[due]
            until = None
        return until is None

    async def _room(self) -> None:
        """Wait until a worker is nearly free: what is due is looked up late, not kept in memory."""
        while self._queue.qsize() >= WORKERS:
            self.pulse.beat()
            self._awake.clear()
            await self._wait(LONGEST_SLEEP)

    async def _until_next(self, now: datetime) -> float:
        soon = await self._outbox.soon(self.platform, now + timedelta(seconds=LONGEST_SLEEP))
        if soon is None:
            return LONGEST_SLEEP
        return min(max((soon - now).total_seconds(), SHORTEST_SLEEP), LONGEST_SLEEP)

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._awake.wait()
        except TimeoutError:
            return

    async def _recover(self) -> None:
        """Take up what somebody was stopped at while sending it."""
        async with self._claiming:
            found = await self._outbox.unfinished(
                self.platform,
                self._clock.now(),
                repeatable=self._sender.repeatable,
                flying=frozenset(self._flying),
            )
            for job, age in found:
                self._flying.add(job.nonce)
                self._queue.put_nowait(_Left(job, _time() - age.total_seconds()))

    # The loops that send it

    async def work(self) -> None:
        """Send what is handed out, one after the other, for ever."""
        while True:
            found = await self._queue.get()
            try:
                match found:
                    case _Left():
                        await self._again(found)
                    case ReminderDue() | NudgeDue():
                        await self._one(found)
                    case _:
                        assert_never(found)
            finally:
                self._awake.set()

    async def _again(self, left: _Left) -> None:
        try:
            await self._sender.pace()
            await self._send(left.job, began=left.began)
        finally:
            self._flying.discard(left.job.nonce)

    async def _one(self, due: Due) -> None:
        try:
            await self._take(due)
        except Exception:
            log.exception("delivery-failed", extra={"platform": self.platform})
            self._sulking[due] = _time() + SULKS
        finally:
            self._hand.discard(due)

    async def _take(self, due: Due) -> None:
        await self._sender.pace()
        if not self._feeding:
            return
        # Between being claimed and being known as under way nobody may look for what was left.
        async with self._claiming:
            job = await self._outbox.claim(due, self._clock.now())
            if job is None:
                # Whatever the reason, it must not be looked up and refused without a pause.
                self._sulking[due] = _time() + SHORTEST_SLEEP
                return
            self._flying.add(job.nonce)
        try:
            await self._send(job)
        finally:
            self._flying.discard(job.nonce)

    async def _send(self, job: Job, *, began: float | None = None) -> None:
        """Send it and write down what came of it; where the group has moved, once more there."""
        outcome = await self._attempt(job, began)
        settled = await self._settle(job, outcome)
        if settled.again is not None:
            job = settled.again
            outcome = await self._attempt(job, began)
            settled = await self._settle(job, Unsent() if isinstance(outcome, Moved) else outcome)
        self._delivered(self.platform, settled.fate.value if settled.fate else "later")
        if settled.remove is not None:
            try:
                await self._sender.remove(*settled.remove)
            except Exception:
                log.exception("remove-failed", extra={"platform": self.platform})

    async def _attempt(self, job: Job, began: float | None) -> Outcome:
        try:
            job = await self._numbered(job)
            message = await self._announcer.words(job)
        except Exception:
            log.exception("words-failed", extra={"platform": self.platform})
            return Unsent() if began is None else Uncertain()
        if message is None:
            return Silence()
        silent = isinstance(job, GroupJob) and job.reminder.post.silent

        async def deliver() -> Delivery:
            try:
                return await self._sender.deliver(
                    job.address, message, nonce=job.nonce, silent=silent
                )
            except Exception:
                log.exception("sender-failed", extra={"platform": self.platform})
                return Uncertain()

        return await self._repeated(deliver, began)

    async def _numbered(self, job: Job) -> Job:
        """Decide whether a week's number may be told in a group of that size."""
        if not isinstance(job, GroupJob) or job.reminder.kind is not Kind.COUNT:
            return job
        members = await self._sender.size(job.address)
        return replace(job, number=published(job.number or 0, members, secrets.randbelow(STEP)))

    async def _repeated(
        self, deliver: Callable[[], Awaitable[Delivery]], began: float | None
    ) -> Delivery:
        """Deliver; where it may have arrived and the platform knows the nonce again, repeat it.

        Once it may have arrived, a later failure does not say that it has not.
        """
        doubtful = began is not None
        until = (_time() if began is None else began) + KNOWN_AGAIN
        back_off = 1.0
        while True:
            outcome = await deliver()
            match outcome:
                case Sent() | Refused() | Moved():
                    return outcome
                case Uncertain():
                    doubtful, pause = True, back_off
                case Unsent():
                    pause = back_off
                case Wait(seconds=seconds):
                    pause = max(seconds, back_off)
                case _:
                    assert_never(outcome)
            if not doubtful:
                return outcome
            if not self._sender.repeatable or _time() + pause >= until:
                return Uncertain()
            await asyncio.sleep(pause)
            back_off = min(back_off * 2, LONGEST_SLEEP)

    async def _settle(self, job: Job, outcome: Outcome) -> Settled:
        """Write it down, again and again if it must be: it is true whatever the disk says."""
        elsewhere = await self._elsewhere(job, outcome)
        back_off = 1.0
        while True:
            try:
                return await self._outbox.settle(
                    job, outcome, self._clock.now(), elsewhere=elsewhere
                )
            except Exception:
                log.exception("not-settled", extra={"again_in": back_off})
                await asyncio.sleep(back_off)
                back_off = min(back_off * 2, LONGEST_SLEEP)

    async def _elsewhere(self, job: Job, outcome: Outcome) -> str | None:
        """Return a place where the group can be told that this one is lost ("" is its main one)."""
        lost = isinstance(outcome, Refused) and outcome.why in _PLACE_LOST
        if not lost or not isinstance(job, GroupJob):
            return None
        try:
            main = await self._sender.main_place(job.address)
        except Exception:
            log.exception("main-place-failed", extra={"platform": self.platform})
            return None
        return None if main is None else main.spot.place or ""


def _time() -> float:
    return asyncio.get_running_loop().time()
