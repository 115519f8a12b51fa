"""Time that stands still until a test moves it."""

import asyncio
import heapq
import itertools


class HandTimer:
    """A timer whose sleepers wake when a test says so, in the order of their hours."""

    def __init__(self) -> None:
        self._now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._numbers = itertools.count()

    def now(self) -> float:
        """Return the seconds since the beginning."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Wait until the test has moved the time that far."""
        awake = asyncio.Event()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._numbers), awake))
        await awake.wait()

    async def passes(self, seconds: float) -> None:
        """Let time pass; whoever wakes has done all they can before the next one does."""
        end = self._now + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            due, _, awake = heapq.heappop(self._sleepers)
            self._now = max(self._now, due)
            awake.set()
            await settle()
        self._now = end

    def stalls(self, seconds: float) -> None:
        """Let time pass while nobody can do anything; sleepers wake late."""
        self._now += seconds


async def settle() -> None:
    """Let every task go as far as it can without time or network."""
    for _ in range(20):
        await asyncio.sleep(0)
