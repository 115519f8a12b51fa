"""Sends what falls due: the loops over every platform, and the one that watches the wall clock.

What is due and what became of it is the store's (``outbox``), the words are the announcer's, the
sending each platform's (``delivering``). Every loop is supervised: whatever ends it, it is started
again, and how long ago it last did its work is part of health.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol

from bot.delivering import LONGEST_SLEEP, WORKERS, Deliverer
from bot.health import Condition, Pulse
from bot.outbox import Outbox
from bot.ports import Announcer, Clock, Sender
from bot.supervising import Loop

QUIET_AT_MOST = 120.0
"""Seconds since a loop last did its work: it looks around every thirty."""


class Tally(Protocol):
    """Where the scheduler's figures go."""

    def delivered(self, platform: str, fate: str) -> None:
        """Count one delivery; ``later`` where it is tried again."""

    def restarted(self, loop: str) -> None:
        """Count a loop that had to be started again."""


class Scheduler:
    """Everything that speaks first. A part of the running bot (``running.Part``)."""

    name = "scheduler"

    def __init__(
        self,
        outbox: Outbox,
        announcer: Announcer,
        senders: Sequence[Sender],
        clock: Clock,
        *,
        versions: Mapping[str, int],
        tally: Tally,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Join the parts; ``versions`` are the guides' as they are now."""
        self._outbox = outbox
        self._clock = clock
        self._versions = versions
        self._told = False
        self._right = asyncio.Event()
        self._pulse = Pulse(at_most=QUIET_AT_MOST, clock=monotonic)
        self._deliverers = [
            Deliverer(
                sender,
                outbox,
                announcer,
                clock,
                pulse=Pulse(at_most=QUIET_AT_MOST, clock=monotonic),
                delivered=tally.delivered,
            )
            for sender in senders
        ]
        self._loops = [Loop("scheduler:clock", self._watch, restarted=tally.restarted)]
        for one in self._deliverers:
            name = f"scheduler:{one.platform}"
            self._loops.append(Loop(name, self._feeding(one), restarted=tally.restarted))
            self._loops += [
                Loop(f"{name}:{number}", one.work, restarted=tally.restarted)
                for number in range(1, WORKERS + 1)
            ]
        self._stopped = asyncio.Event()

    def wake(self) -> None:
        """Look now: something was written that may be due."""
        for one in self._deliverers:
            one.wake()

    async def run(self) -> None:
        """Send what falls due until stopped."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(loop.run()) for loop in self._loops]
            await self._stopped.wait()
            for task in tasks:
                task.cancel()

    async def stop(self) -> None:
        """Take nothing more, finish what is being sent, and end."""
        try:
            await asyncio.gather(*(one.finish() for one in self._deliverers))
        finally:
            self._stopped.set()

    @property
    def restarts(self) -> int:
        """How many times a loop had to be started again."""
        return sum(loop.restarts for loop in self._loops)

    def condition(self) -> Condition:
        """Return whether every loop did its work lately."""
        pulses = [self._pulse, *(one.pulse for one in self._deliverers)]
        age = max(pulse.age for pulse in pulses)
        under_way = sum(one.under_way for one in self._deliverers)
        note = f"looked {age:.0f} s ago, {under_way} being sent, {self.restarts} restarts"
        return Condition(well=all(pulse.condition().well for pulse in pulses), note=note)

    def _feeding(self, one: Deliverer) -> Callable[[], Awaitable[None]]:
        async def feed() -> None:
            # Before that, what is due may have been written down under a clock that ran ahead.
            await self._right.wait()
            await one.feed()

        return feed

    async def _watch(self) -> None:
        """Note what the wall clock says, and do what goes by it and by nothing else."""
        while True:
            now = self._clock.now()
            went_back = await self._outbox.clock(now)
            if not self._told:
                await self._outbox.changed(self._versions, now)
                self._told = True
            self._right.set()
            if went_back:
                self.wake()
            await self._outbox.forget_gone(now)
            self._pulse.beat()
            await asyncio.sleep(LONGEST_SLEEP)


class KnownGroups:
    """Hears from the adapters in which groups the bot is (``ports.Groups``)."""

    def __init__(self, outbox: Outbox, clock: Clock, wake: Callable[[], None]) -> None:
        """Note it in the outbox; ``wake`` is called when something may be due again."""
        self._outbox = outbox
        self._clock = clock
        self._wake = wake

    async def left(self, platform: str, chat: str) -> None:
        """Note that the bot is no longer in that group: nothing more is sent there."""
        await self._outbox.left(platform, chat, self._clock.now())

    async def joined(self, platform: str, chat: str) -> None:
        """Note that the bot is in that group (again)."""
        await self._outbox.joined(platform, chat)
        self._wake()

    async def moved(self, platform: str, old: str, new: str) -> None:
        """Note that the group has a new id."""
        await self._outbox.moved(platform, old, new)

    async def present(self, platform: str, chats: frozenset[str]) -> None:
        """Take these as all the groups there are."""
        await self._outbox.present(platform, chats, self._clock.now())
        self._wake()

    async def known(self, platform: str) -> frozenset[str]:
        """Return the groups the bot is in as far as is known."""
        return await self._outbox.known(platform)
